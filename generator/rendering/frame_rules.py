"""What can be wrong with the frame round the pages: the theme, and what MkDocs makes of its settings and of `docs/`."""

from generator.diagnostics import Rule, Severity


class ThemeError(Rule):
    """A template of the theme is well-formed, and every file that it names is there.

    The templates in `templates/theme` put the frame round each page. The message is Jinja's own, and the line is the
    template's. A preview shows the pages as they were until it is mended.
    """

    name = "theme-error"


class MkdocsRefusal(Rule):
    """MkDocs can build the site.

    The message is its own. Most often `mkdocs.yml` holds what it does not know: a key without its value, a theme, a
    plugin or a date that there is not. A preview shows the pages as they were until it is mended.

    ```yaml
    theme:
      name: material
    ```
    """

    name = "mkdocs-refusal"


class MkdocsWarning(Rule):
    """MkDocs has nothing to warn of.

    The message is its own. Most often a page in `docs/` has a link that leads nowhere, or `nav` in `mkdocs.yml` names a
    page that is not there. Correct the link, or add the page. `make site` stops at such a warning.
    """

    name = "mkdocs-warning"
    severity = Severity.WARNING


RULES = (ThemeError, MkdocsRefusal, MkdocsWarning)
