"""From a proved site and its templates to pages. Nothing here opens a file."""
