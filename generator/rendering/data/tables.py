"""The fact sheet as tables, with the source of every row."""

from generator.model.site import Site
from generator.rendering.data.changed_facts import changed_facts
from generator.rendering.data.changes import changes
from generator.rendering.data.citations import citations
from generator.rendering.data.claims import claims
from generator.rendering.data.events import events
from generator.rendering.data.facts import facts
from generator.rendering.data.rates import rates
from generator.rendering.data.sources import sources
from generator.rendering.data.table import Table
from generator.rendering.plain_text import PlainText


def tables_of(site: Site) -> tuple[Table, ...]:
    """Every table, in an order in which rows refer only to tables before them, or to their own."""
    text = PlainText(site, site.settings.languages[0])
    return (
        sources(site),
        facts(site, text),
        citations(site),
        rates(site, text),
        events(site, text),
        claims(site, text),
        changes(site, text),
        changed_facts(site, text),
    )
