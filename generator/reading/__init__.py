"""From bytes to a draft: text, YAML with marks, articles, typed records. Nothing here is trusted yet."""
