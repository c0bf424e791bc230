"""Edits of the project's files that touch only the characters they must. Nothing here opens a file."""
