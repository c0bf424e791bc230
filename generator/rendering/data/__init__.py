"""The data to take away: the fact sheet as tables, in the forms that other programs read."""
