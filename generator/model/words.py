"""The words of the site that are no facts: labels of kinds, headings of tables, furniture of the page."""

from pydantic import ConfigDict, RootModel

from generator.language import Language
from generator.model.fields import NameField


class Words(RootModel[dict[str, dict[str, NameField]]]):
    """`content/words.yml`: labels by group and key."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    def in_language(self, language: Language) -> dict[str, dict[str, str]]:
        """Every label as plain text in one language."""
        return {
            group: {key: name.text(language) for key, name in labels.items()} for group, labels in self.root.items()
        }
