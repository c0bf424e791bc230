"""The rules that a fact sheet must keep before it is a site. A family of rules a file."""
