"""The project as it is read for editing: its texts, its draft, and what its templates name records by."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.diagnostics import Diagnostic, Lines, in_order
from generator.model.draft import Draft
from generator.model.facts import RecordKey
from generator.model.records import KINDS
from generator.reading.decoding import decode
from generator.reading.fact_sheet import read_draft
from generator.reading.sources import Sources
from generator.rendering.template_ids import TemplateIds, template_ids


@dataclass(frozen=True)
class Texts:
    """What an edit looks at, each thing worked out once."""

    sources: Sources

    @cached_property
    def draft(self) -> Draft:
        """The fact sheet as it is read."""
        return read_draft(self.sources.content, self.sources.seeds)

    @cached_property
    def owners(self) -> Mapping[str, tuple[RecordKey, ...]]:
        """By id: the records that have it, of which there should be one."""
        found: dict[str, tuple[RecordKey, ...]] = {}
        for collection, ids in self.draft.ids.items():
            for id in ids:
                found[id] = (*found.get(id, ()), (collection, id))
        return found

    @cached_property
    def former(self) -> Mapping[str, RecordKey]:
        """By id: the record that once had it."""
        return {old: (collection, id) for collection, id, record in self.draft.every_record() for old in record.was}

    @cached_property
    def lines(self) -> Mapping[str, Lines]:
        """The text of each file that can be read, by its path: the sheet, the templates, Markdown, MkDocs' settings."""
        return {path: Lines(path, text) for path, (text, _) in self._decoded.items() if text is not None}

    @cached_property
    def templates(self) -> Mapping[str, TemplateIds]:
        """By path: what each template may name records by, of those that are well-formed."""
        return {path: ids for path, ids in self._templates.items() if isinstance(ids, TemplateIds)}

    @cached_property
    def problems(self) -> tuple[Diagnostic, ...]:
        """Why it cannot be told all that a file says: it is no text, YAML or template, or a record is out of shape."""
        unread = [problem for _, found in self._decoded.values() for problem in found]
        ill_formed = [ids for ids in self._templates.values() if isinstance(ids, Diagnostic)]
        return in_order([*(each for each in self.draft.problems if each.is_error), *unread, *ill_formed])

    @cached_property
    def _templates(self) -> Mapping[str, TemplateIds | Diagnostic]:
        texts = {path: self.lines[path].text for path in self.sources.templates if path in self.lines}
        return {path: template_ids(path, text, KINDS) for path, text in texts.items()}

    @cached_property
    def _decoded(self) -> Mapping[str, tuple[str | None, tuple[Diagnostic, ...]]]:
        sources = self.sources
        docs = {path: data for path, data in sources.handwritten.items() if path.endswith(".md")}
        files = {**sources.content, **sources.templates, **docs, **sources.settings}
        return {path: decode(path, data) for path, data in sorted(files.items())}
