"""What a new article has for the fact sheet: names, figures, claims, and facts that it may have outdated."""
