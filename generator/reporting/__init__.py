"""Diagnostics and coverages as text, for people and for the programs that they use. A format a file."""
