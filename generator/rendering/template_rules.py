"""What can be wrong with a template, or with the page made of it."""

from generator.diagnostics import Rule, Severity


class Refusal(Exception):
    """What a template asks for will not be done, by a rule of ours."""

    def __init__(self, rule: type[Rule], message: str, hint: str = "") -> None:
        super().__init__(message)
        self.rule, self.message, self.hint = rule, message, hint


class TemplateError(Rule):
    """A template is well-formed, and every name in it is defined.

    The message is Jinja's own, or ours where a fact is printed in a way that would lose its proof.
    The line is the template's. A fact is printed in a hole of its own, and where the sheet may leave it
    out, only if it is there:

    ```jinja
    {% if office.until %}until {{ office.until }}{% endif %}
    ```
    """

    name = "template-error"


class UnattributedClaim(Rule):
    """A template prints what somebody claims together with who says it.

    `{{ attributed(claim) }}` prints what the claim `says`, with the speaker before it and the date
    after it; `{{ headline(claim) }}` prints its `name` after the speaker's. No hole prints either alone,
    and the filter `plain` does not take their text, since a claim without its speaker reads as a fact.
    """

    name = "unattributed-claim"


class UnknownPage(Rule):
    """A link in a template leads to a page or a record that the site has.

    `url("people")` takes the name of a page; `url(person)` takes a record that has a page of its own,
    or an anchor on the page of its collection. Correct the name, or add the template that makes the page.
    """

    name = "unknown-page"


class MissingTemplates(Rule):
    """Every language of the site has templates, in a folder of its own: `templates/en/`.

    A language that `content/site.yml` promises and no template is written in would be a site without
    pages. Add templates, or take the language from the list.
    """

    name = "missing-templates"


class UnknownCollection(Rule):
    """A template called `[id]` lies in a folder that is named for a collection.

    `templates/en/people/[id].md.jinja` makes a page for each record of `content/people.yml`. In a folder of
    another name it would make none. The message lists the collections; rename the folder.
    """

    name = "unknown-collection"


class SharedAddress(Rule):
    """Every page has an address of its own.

    `people.md.jinja` and `people/index.md.jinja` would both be published at `people/`, and one of the two would
    stand in the other's place. So would a page in `docs/` in the place of one that a template makes. Give one of them
    another name, or delete it.
    """

    name = "shared-address"


class BrokenAnchor(Rule):
    """A link to a part of a page leads to an anchor that the page has.

    A link such as `people/#mark-carney` would open the page at its top, and the reader would have to
    search. Correct the link, or give the element that it should lead to this id: `## Offices {#offices}`.
    """

    name = "broken-anchor"


class UnusedRecord(Rule):
    """Every record of the sheet appears on some page, and something rests on every source.

    A record that no page shows is either forgotten in a template or not needed. Show it, or remove it.
    A source that nothing cites proves nothing, although a list of all sources shows it. Cite it, or remove
    it. An article in `seeds/` keeps its source, cited or not.
    """

    name = "unused-record"
    severity = Severity.WARNING


RULES = (
    TemplateError,
    UnattributedClaim,
    MissingTemplates,
    UnknownCollection,
    SharedAddress,
    UnknownPage,
    BrokenAnchor,
    UnusedRecord,
)
