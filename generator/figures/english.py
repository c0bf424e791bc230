"""Figures and dates in English."""

from collections.abc import Sequence

from generator.figures.figure import Currency, Qualifier, Scale, Unit
from generator.figures.phrases import Phrases, by_meaning, numbered, past_hyphen
from generator.figures.tokens import Numerals, Token
from generator.figures.vocabulary import Found, Vocabulary

_SMALL = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2)
_ORDINALS = numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1)
_PARTS = {number: [word] for word, number in _ORDINALS.items() if number in {3, *range(5, 11)}}
_MONTHS = {
    1: ["January", "Jan."],
    2: ["February", "Feb."],
    3: ["March", "Mar."],
    4: ["April", "Apr."],
    5: ["May"],
    6: ["June", "Jun."],
    7: ["July", "Jul."],
    8: ["August", "Aug."],
    9: ["September", "Sept.", "Sep."],
    10: ["October", "Oct."],
    11: ["November", "Nov."],
    12: ["December", "Dec."],
}


def _below_hundred(tokens: Sequence[Token], index: int) -> Found:
    key = tokens[index].key if index < len(tokens) else ""
    if key in _TENS:
        after = past_hyphen(tokens, index + 1)
        unit = _SMALL.get(tokens[after].key, 0) if after < len(tokens) else 0
        return (10 * _TENS[key] + unit, after + 1) if 0 < unit < 10 else (10 * _TENS[key], index + 1)
    return (_SMALL[key], index + 1) if key in _SMALL else None


def _cardinal(tokens: Sequence[Token], index: int) -> Found:
    """`seventy-two`, `two hundred and five`, `a hundred`."""
    article = index < len(tokens) and tokens[index].key == "a"
    head = (1, index + 1) if article else _below_hundred(tokens, index)
    if head is None:
        return None
    number, after = head
    after = past_hyphen(tokens, after)
    if not (after < len(tokens) and tokens[after].key == "hundred" and number < 100):
        return None if article else head
    number, after = 100 * number, after + 1
    skipped = after + 1 if after < len(tokens) and tokens[after].key == "and" else after
    rest = _below_hundred(tokens, skipped)
    return (number + rest[0], rest[1]) if rest else (number, after)


ENGLISH = Vocabulary(
    numerals=Numerals.written(
        r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?",
        r"[0-9]{1,3}(?:[\u00a0\u202f][0-9]{3})+(?:\.[0-9]+)?",
        r"[0-9]{1,3}(?:[ ][0-9]{3}){2,}(?:\.[0-9]+)?",  # one group alone could be two numbers: `on May 12 500 people`
        r"[0-9]+(?:\.[0-9]+)?",
        thousands=",",
        point=".",
    ),
    qualifiers=Phrases.of(
        {
            Qualifier.ABOUT: ["about", "around", "roughly", "approximately", "some", "an estimated"],
            Qualifier.NEARLY: ["nearly", "almost", "close to", "just under"],
            Qualifier.MORE_THAN: ["more than", "in excess of", "upwards of"],
            Qualifier.LESS_THAN: ["less than", "fewer than"],
            Qualifier.AT_LEAST: ["at least", "no less than", "no fewer than", "a minimum of"],
            Qualifier.UP_TO: ["up to", "as much as", "as many as", "as high as", "at most", "no more than"],
        }
    ),
    comparisons=Phrases.of({Qualifier.MORE_THAN: ["over", "above"], Qualifier.LESS_THAN: ["under", "below"]}),
    scales=Phrases.of(
        {
            Scale.THOUSAND: ["thousand"],
            Scale.MILLION: ["million"],
            Scale.BILLION: ["billion"],
            Scale.TRILLION: ["trillion"],
        }
    ),
    attached_scales=Phrases.of(
        {
            Scale.THOUSAND: ["k"],
            Scale.MILLION: ["m", "mn"],
            Scale.BILLION: ["b", "bn"],
            Scale.TRILLION: ["t", "tn"],
        }
    ),
    units=Phrases.of(
        {
            Unit.PERCENT: ["%", "per cent", "percent"],
            Unit.PERCENTAGE_POINTS: ["percentage points", "percentage point"],
            Unit.BASIS_POINTS: ["basis points", "basis point"],
            Unit.TONNES: ["tonnes", "tonne", "metric tons", "metric ton"],
            Unit.BARRELS_A_DAY: [f"{barrel} {a} day" for barrel in ("barrels", "barrel") for a in ("a", "per")],
            Unit.YEARS: ["years", "year"],
            Unit.MONTHS: ["months", "month"],
            Unit.WEEKS: ["weeks", "week"],
            Unit.DAYS: ["days", "day"],
            Unit.HOURS: ["hours", "hour"],
        }
    ),
    currencies_before=Phrases.of(
        {
            Currency.CANADIAN: ["C$", "CA$", "CAN$", "CAD$", "CDN$", "CAD"],
            Currency.AMERICAN: ["US$", "U.S.$", "U.S. $", "USD"],
            Currency.UNSAID: ["$"],
        }
    ),
    currencies_after=Phrases.of(
        {
            Currency.CANADIAN: ["Canadian dollars", "CAD"],
            Currency.AMERICAN: ["U.S. dollars", "US dollars", "American dollars", "USD"],
            Currency.UNSAID: ["dollars", "dollar"],
        }
    ),
    scaled_currencies_after=Phrases.of({}),
    other_currencies=Phrases.of(
        {None: ["€", "£", "¥", "euros", "euro", "pounds", "pesos", "yen", "yuan", "A$", "Mex$"]}
    ),
    minus=Phrases.of({None: ["-", "minus"]}),
    cardinal=_cardinal,
    cardinal_words=frozenset({*_SMALL, *_TENS, "hundred"}),
    bare_scales=frozenset(),
    homonyms=frozenset({"zero", "one"}),
    articles=frozenset({"a"}),
    lots=Phrases.of(
        {
            (6, Qualifier.EXACT): ["half a dozen"],
            (12, Qualifier.EXACT): ["a dozen", "one dozen"],
            (24, Qualifier.EXACT): ["two dozen"],
        }
    ),
    halves=Phrases.of({None: ["and a half", "½"]}),
    whole_fractions=Phrases.of(
        {
            (1, 2): ["half", "½"],
            (1, 3): ["a third of", "⅓"],
            (2, 3): ["⅔"],
            (1, 4): ["a quarter of", "¼"],
            (3, 4): ["¾"],
            (1, 5): ["a fifth of"],
            (1, 10): ["a tenth of"],
        }
    ),
    one_part=Phrases.of({2: ["half"], 4: ["quarter"]} | _PARTS),
    many_parts=Phrases.of({2: ["halves"], 4: ["quarters"]} | {parts: [f"{word}s"] for parts, [word] in _PARTS.items()}),
    of=Phrases.of({}),
    ordinals=Phrases.of(by_meaning(_ORDINALS)),
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    months=Phrases.of(_MONTHS),
    months_are_capitalised=True,
    before_month=frozenset(
        numbered("in since until till by of from to through before after during early late mid last next this")
    ),
    quarter_letter="q",
    quarter=Phrases.of({None: ["quarter of", "quarter"]}),
    between=Phrases.of({None: ["between"]}),
    and_=Phrases.of({None: ["and"]}),
    from_=Phrases.of({None: ["from"]}),
    to=Phrases.of({None: ["to", "-"]}),
)
