"""JSON Schemas of the files of `content/`, for completion in an editor: keys, closed lists, and today's ids."""
