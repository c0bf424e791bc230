"""The articles of a project, and what is found only by looking at all of them."""

from collections.abc import Mapping
from functools import cached_property

from generator.model.article import Article
from generator.model.independence import same_reports
from generator.model.wording import Wording


class Articles(dict[str, Article]):
    """Articles by the name of their file. Nobody adds to them once they are there."""

    @cached_property
    def wording(self) -> Wording:
        """What they say word by word, and nothing else may."""
        return Wording(self.values())

    @cached_property
    def reports(self) -> Mapping[str, str]:
        """For each article, by file name, the first that it is nearly the same as."""
        return same_reports(self)
