"""The account of each article: what in it the sheet proves, what it ignores and why, and what is left over."""
