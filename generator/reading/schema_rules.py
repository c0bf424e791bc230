"""The shape of the sheet: keys, types and ids."""

from generator.diagnostics import Rule


class UnknownKey(Rule):
    """A record holds only the keys that its kind knows.

    An unknown key is nearly always a known one misspelt; its value would never reach a page. The
    message names the nearest known key, or else lists them all. Correct the key, or delete the line.
    """

    name = "unknown-key"


class MissingKey(Rule):
    """A record holds every key that its kind needs.

    Pages count on these keys: a person without a role, or a source without a name, would leave a gap in
    a sentence. The message names the key, and the entry that lacks it. Add the key, with its citation.
    """

    name = "missing-key"


class EmptyValue(Rule):
    """Nothing is left empty.

    A key with nothing behind it says neither yes nor no. Write the value, or delete the key. What is
    not known is left out.
    """

    name = "empty-value"


class WrongType(Rule):
    """A value is of the kind that its key expects.

    A list where a text was expected, a text where a mapping was expected, a word that is none of the
    allowed ones. The message says what was expected, and names the nearest allowed word.

    ```yaml
    languages: [en, fr]
    kind: tariff
    ```
    """

    name = "wrong-type"


class MalformedId(Rule):
    """An id is made of lower-case words and hyphens, and never changes.

    Ids stand in addresses of pages and in citations: `mark-carney`, `us-steel`, `pm-2025-08-22`. Capitals,
    spaces, accents and underscores would break there. Write the name in plain letters, with hyphens
    between its words.
    """

    name = "malformed-id"


class MalformedFigure(Rule):
    """A figure is written as people write it: `25%`, `C$590 billion`, `about 330,000`.

    Amounts of money say whose dollars: `C$` or `US$`. Thousands are set off with commas, decimals with
    a point. Words that may stand before it: about, more than, less than, nearly, up to. A figure that
    cannot be read is never guessed at.
    """

    name = "malformed-figure"


class MalformedDate(Rule):
    """A date is as precise as its source and no more: `2025`, `2025-06` or `2025-06-04`.

    The year comes first, then the month and the day, since other orders are read differently from
    country to country. If the source names only the month, write `2025-06`: a day would be made up.
    """

    name = "malformed-date"


class MalformedFormula(Rule):
    """A formula is made of fact ids, the signs `+ - * /` and parentheses, and nothing else.

    `derived: "(a.b - c.d) / c.d"`. A hyphen belongs to the id that it stands in, so a minus has a space
    on either side. It holds no numbers: a number in it would be a figure that no source stands behind.
    """

    name = "malformed-formula"


class MalformedCondition(Rule):
    """A condition is two formulas with `=`, `<`, `>`, `<=` or `>=` between them, once.

    It says what a sentence takes for granted, such as `measures.us-steel.rate > measures.us-steel.rate@2025-03-12`.
    Each side is a fact id, or a formula of several: "doubled" is `a.b = c.d + c.d`. Several conditions stand
    in a list, one comparison in each. As in a formula, a bare number is refused: no source stands behind it.
    """

    name = "malformed-condition"


class NoDispute(Rule):
    """The sides of a dispute differ.

    `disputed` lists the values that sources give, each once: two sources that give the same value
    stand together in its `cite`.
    """

    name = "no-dispute"


class MalformedUrl(Rule):
    """A web address is whole and starts with `https://` or `http://`.

    Nothing else may become a link: an address of another kind could run as a program in a reader's
    browser. Copy the address from the browser's address bar.
    """

    name = "malformed-url"


class UnknownLanguage(Rule):
    """A text by language has the keys `en` and `fr`, and no other.

    The site knows English and French. A text that is the same in both needs no languages at all.
    A text with a comma stands between quotation marks, or YAML takes what follows for a key.

    ```yaml
    name: {en: "Steel, raw", fr: "Acier brut"}
    ```
    """

    name = "unknown-language"


class ProseExpression(Rule):
    """Between the braces of a prose field stands the id of a fact, and nothing else.

    `{{ measures.us-steel.rate }}` prints a fact; an id that lacks a brace would stand on the page itself.
    Sums, filters and function calls belong in templates, where a programmer sees them; in the sheet they
    are refused, and never run.
    """

    name = "prose-expression"


class UnknownFile(Rule):
    """Every file in `content/` is a collection that the generator knows.

    A misspelt file name would be a collection that nobody reads. The message names the nearest
    known file. Rename the file, or move it out of `content/`.
    """

    name = "unknown-file"


class MissingFile(Rule):
    """`content/site.yml` and `content/words.yml` are there.

    The first holds the site's name, the last day that the evidence covers, and the languages; the
    second holds the labels that pages are furnished with. No page can be made without them.

    ```yaml
    name: Tariffs, explained
    as_of: 2026-07-03
    languages: [en]
    ```
    """

    name = "missing-file"


RULES = (
    UnknownKey,
    MissingKey,
    EmptyValue,
    WrongType,
    MalformedId,
    MalformedFigure,
    MalformedDate,
    MalformedFormula,
    MalformedCondition,
    NoDispute,
    MalformedUrl,
    UnknownLanguage,
    ProseExpression,
    UnknownFile,
    MissingFile,
)
