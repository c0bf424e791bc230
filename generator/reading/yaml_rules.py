"""The form of the sheet: the part of YAML that we use, and what is refused because it hides mistakes."""

from generator.diagnostics import Rule


class YamlSyntax(Rule):
    """A file of the sheet is well-formed YAML.

    The commonest causes: a colon or a `#` in a text without quotation marks, a quotation mark that is
    never closed, a line that is indented differently from its neighbours. Put quotation marks round
    the text, or line the keys up.
    """

    name = "yaml-syntax"


class Tab(Rule):
    """Lines are indented with spaces.

    YAML forbids tabs at the start of a line, because their width differs from editor to editor.
    Replace the tab by two spaces for each level.
    """

    name = "tab"


class ConflictMarker(Rule):
    """No merge conflict is left in a file.

    `<<<<<<<`, `=======` and `>>>>>>>` are left by git where two people changed the same lines. Keep
    the right lines and delete the markers.
    """

    name = "conflict-marker"


class DuplicateKey(Rule):
    """A key stands once in its mapping.

    Most YAML readers keep the last of two equal keys and lose the first in silence: a fact would
    vanish, and nobody would be told. Rename one key, or put both values under one.
    """

    name = "duplicate-key"


class DuplicateEntry(Rule):
    """An entry stands once in its list.

    A sector, a source or a language that is listed twice would be shown twice. Remove one of them.
    """

    name = "duplicate-entry"


class CommentAfterText(Rule):
    """A comment stands on a line of its own.

    A `#` after a space starts a comment, and YAML drops the rest of the line in silence: of `Schedule #
    5` only the first word would reach a page. Put quotation marks round a text that holds a `#`.
    """

    name = "comment-after-text"


class Alias(Rule):
    """Values are written out: no anchors (`&name`) and no aliases (`*name`).

    A value that lives elsewhere cannot be read where it stands, and a few lines of aliases can
    unfold to gigabytes. Write the value again, or put quotation marks round a text that starts with
    `&` or `*`.
    """

    name = "alias"


class MergeKey(Rule):
    """Mappings are written out: no merge keys (`<<`).

    See the rule `alias`: what a mapping holds should be readable where it stands.
    """

    name = "merge-key"


class Tag(Rule):
    """Values carry no YAML tags (`!name`).

    The schema says what a value is. Delete the tag, or put quotation marks round a text that starts
    with an exclamation mark.
    """

    name = "tag"


class PlainKey(Rule):
    """A key is a word.

    A list or a mapping as a key (`? [a, b]`, `{{ … }}` without quotation marks) is never meant. Put
    quotation marks round a text that starts with a brace or a bracket.
    """

    name = "plain-key"


class OneDocument(Rule):
    """A file of the sheet is one document.

    A line of three dashes starts a second document, which nobody would read. Delete the line.
    """

    name = "one-document"


class TooDeep(Rule):
    """The sheet is at most twenty levels deep.

    Nothing in the schema is deeper than ten. Deeper nesting is a slip of the brackets.
    """

    name = "too-deep"


RULES = (
    YamlSyntax,
    Tab,
    ConflictMarker,
    DuplicateKey,
    DuplicateEntry,
    CommentAfterText,
    Alias,
    MergeKey,
    Tag,
    PlainKey,
    OneDocument,
    TooDeep,
)
