"""The frozen nouns: articles, records, facts, the proved site, and the pages made of it. No input, no output."""
