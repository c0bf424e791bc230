"""How Hypothesis searches: the same examples on every run, and many new ones with --hypothesis-profile=search."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None, max_examples=200)
settings.register_profile("search", deadline=None, max_examples=5000)
settings.load_profile("same")
