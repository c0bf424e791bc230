"""The form of the sheet: the part of YAML that we use, and what is refused because it hides mistakes."""

from generator.diagnostics import Rule


class YamlSyntax(Rule):
    """A file of the sheet is well-formed YAML.

    The commonest causes: a colon or a `#` in a text without quotation marks, a quotation mark that is
    never closed, a line that is indented differently from its neighbours. Put quotation marks round
    the text, or line the keys up.

    ```yaml
    note: "Steel: everything that is melted and poured."
    ```
    """

    name = "yaml-syntax"


class Tab(Rule):
    """Lines are indented with spaces.

    YAML forbids tabs at the start of a line, because their width differs from editor to editor.
    Replace each tab by a pair of spaces for each level, and tell the editor to do so by itself.
    """

    name = "tab"


class ConflictMarker(Rule):
    """No merge conflict is left in a file.

    `<<<<<<<`, `=======` and `>>>>>>>` are left by git where people changed the same lines. Keep
    the right lines, from either side or from both, and delete the markers.
    """

    name = "conflict-marker"


class DuplicateKey(Rule):
    """A key stands once in its mapping.

    Most YAML readers keep the last of several equal keys and lose the others in silence: a fact would
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
    unfold to gigabytes. Write the value again. A text that starts with `&` or `*` stands between
    quotation marks: `"*see the note"`.
    """

    name = "alias"


class MergeKey(Rule):
    """Mappings are written out: no merge keys (`<<`).

    A merge key takes keys from a mapping that stands elsewhere, so that what an entry holds could not be
    read where it stands. Write the keys out. The rule `alias` says the same of single values.
    """

    name = "merge-key"


class Tag(Rule):
    """Values carry no YAML tags (`!name`).

    The schema says what a value is, and a tag could only say otherwise. Delete the tag. A text that
    starts with an exclamation mark stands between quotation marks: `"!important"`.
    """

    name = "tag"


class PlainKey(Rule):
    """A key is a word.

    A list or a mapping as a key is never meant. It is usually a text that starts with a brace or a
    bracket and lacks its quotation marks: YAML takes the brace for a mapping.

    ```yaml
    answer: "{{ measures.us-steel.rate }} on everything."
    ```
    """

    name = "plain-key"


class OneDocument(Rule):
    """A file of the sheet is one document.

    A line of dashes (`---`) starts another document, which nobody would read. Delete the line.
    """

    name = "one-document"


class TooDeep(Rule):
    """The sheet is not nested deeper than its schema could ever need.

    The limit is `20` levels; nothing in the schema comes near it. Deeper nesting is a slip of the
    brackets. Look for brackets that open and never close.
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
