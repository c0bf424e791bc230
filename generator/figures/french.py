"""Figures and dates in French."""

from collections.abc import Sequence

from generator.figures.figure import Currency, Qualifier, Scale, Unit
from generator.figures.phrases import Phrases, by_meaning, numbered, past_hyphen
from generator.figures.tokens import Numerals, Token
from generator.figures.vocabulary import Found, Vocabulary

_SMALL = numbered("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
_SMALL["une"] = 1
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_TENS |= {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}  # outside Canada
_ORDINALS = numbered(
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième", 1
)
_ORDINALS |= {"premiere": 1, "second": 2, "seconde": 2}
_PARTS = {number: [word] for word, number in _ORDINALS.items() if 5 <= number <= 10}
_MONTHS = {
    1: ["janvier", "janv."],
    2: ["février", "févr."],
    3: ["mars"],
    4: ["avril", "avr."],
    5: ["mai"],
    6: ["juin"],
    7: ["juillet", "juill."],
    8: ["août"],
    9: ["septembre", "sept."],
    10: ["octobre", "oct."],
    11: ["novembre", "nov."],
    12: ["décembre", "déc."],
}


def _key(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].key if index < len(tokens) else ""


def _below_hundred(tokens: Sequence[Token], index: int) -> Found:
    key, after = _key(tokens, index), past_hyphen(tokens, index + 1)
    if key == "quatre" and _key(tokens, after) in ("vingt", "vingts"):
        return _with_units(tokens, after + 1, 80, 20)
    if key in _TENS:
        return _with_units(tokens, index + 1, _TENS[key], 20 if key == "soixante" else 10)
    if key == "dix":
        return _with_units(tokens, index + 1, 10, 10)
    return (_SMALL[key], index + 1) if key in _SMALL else None


def _with_units(tokens: Sequence[Token], index: int, tens: int, below: int) -> Found:
    """Tens and the units after them: `vingt et un`, `soixante-douze`, `quatre-vingt-dix-neuf`."""
    after = past_hyphen(tokens, index)
    after = past_hyphen(tokens, after + 1) if _key(tokens, after) == "et" else after
    unit = _SMALL.get(_key(tokens, after), 0)
    unit, end = (unit, after + 1) if unit != 10 or below != 20 else _below_hundred(tokens, after) or (unit, after + 1)
    least = 7 if tens == 10 else 1
    return (tens + unit, end) if least <= unit < below else (tens, index)


def _cardinal(tokens: Sequence[Token], index: int) -> Found:
    """`soixante-douze`, `deux cent cinq`, `cent`."""
    if _key(tokens, index) == "cent":
        is_a_share = index > 0 and tokens[index - 1].key == "pour"
        head: Found = None if is_a_share else (1, index)
    else:
        head = _below_hundred(tokens, index)
    if head is None:
        return None
    number, after = head[0], past_hyphen(tokens, head[1])
    if _key(tokens, after) not in ("cent", "cents") or number > 99:
        return head
    after += 1
    rest = _below_hundred(tokens, past_hyphen(tokens, after))
    return (100 * number + rest[0], rest[1]) if rest else (100 * number, after)


_DOLLARS = {
    Currency.CANADIAN: ["$ CA", "$ CAN", "$ canadiens", "$ CAD"],
    Currency.AMERICAN: ["$ US", "$ É.-U.", "$ américains", "$ USD"],
    Currency.UNSAID: ["$"],
}

FRENCH = Vocabulary(
    numerals=Numerals.written(
        r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?",
        r"[0-9]+(?:,[0-9]+)?",
        thousands=" ",
        point=",",
    ),
    qualifiers=Phrases.of(
        {
            Qualifier.ABOUT: ["environ", "à peu près", "approximativement", "autour de", "quelque", "d'environ"],
            Qualifier.NEARLY: ["près de", "presque", "pas loin de", "un peu moins de"],
            Qualifier.MORE_THAN: ["plus de", "plus d'"],
            Qualifier.LESS_THAN: ["moins de", "moins d'"],
            Qualifier.AT_LEAST: ["au moins", "pas moins de", "un minimum de"],
            Qualifier.UP_TO: ["jusqu'à", "au plus", "au maximum", "pas plus de"],
        }
    ),
    comparisons=Phrases.of({Qualifier.MORE_THAN: ["au-dessus de"], Qualifier.LESS_THAN: ["sous", "au-dessous de"]}),
    scales=Phrases.of(
        {
            Scale.THOUSAND: ["mille", "milliers"],
            Scale.MILLION: ["million", "millions"],
            Scale.BILLION: ["milliard", "milliards", "Md", "Mds"],
            Scale.TRILLION: ["billion", "billions"],
        }
    ),
    attached_scales=Phrases.of({}),
    units=Phrases.of(
        {
            Unit.PERCENT: ["%", "pour cent", "p. 100", "p. cent"],
            Unit.PERCENTAGE_POINTS: ["points de pourcentage", "point de pourcentage"],
            Unit.BASIS_POINTS: ["points de base", "point de base"],
            Unit.TONNES: ["tonnes", "tonne", "tonnes métriques"],
            Unit.BARRELS_A_DAY: ["barils par jour", "baril par jour"],
            Unit.YEARS: ["ans", "an", "années", "année"],
            Unit.MONTHS: ["mois"],
            Unit.WEEKS: ["semaines", "semaine"],
            Unit.DAYS: ["jours", "jour"],
            Unit.HOURS: ["heures", "heure"],
        }
    ),
    currencies_before=Phrases.of({Currency.CANADIAN: ["CAD"], Currency.AMERICAN: ["USD"]}),
    currencies_after=Phrases.of(
        {
            Currency.CANADIAN: [*_DOLLARS[Currency.CANADIAN], "dollars canadiens", "dollars CA"],
            Currency.AMERICAN: [*_DOLLARS[Currency.AMERICAN], "dollars américains", "dollars US"],
            Currency.UNSAID: [*_DOLLARS[Currency.UNSAID], "dollars", "dollar"],
        }
    ),
    scaled_currencies_after=Phrases.of(
        {
            (scale, currency): [f"{letter}{sign}" for letter in letters for sign in signs]
            for scale, letters in {Scale.THOUSAND: ["k"], Scale.MILLION: ["M"], Scale.BILLION: ["G", "Md"]}.items()
            for currency, signs in _DOLLARS.items()
        }
    ),
    other_currencies=Phrases.of({None: ["€", "£", "¥", "euros", "euro", "livres", "pesos", "yens", "yuans"]}),
    minus=Phrases.of({None: ["-", "moins"]}),
    cardinal=_cardinal,
    cardinal_words=frozenset({*_SMALL, *_TENS, "cent"}),
    bare_scales=frozenset({"mille"}),
    homonyms=frozenset({"neuf", "zero", "cent"}),
    articles=frozenset({"un", "une"}),
    lots=Phrases.of(
        {
            (12, Qualifier.EXACT): ["une douzaine"],
            (10, Qualifier.ABOUT): ["une dizaine"],
            (15, Qualifier.ABOUT): ["une quinzaine"],
            (20, Qualifier.ABOUT): ["une vingtaine"],
            (30, Qualifier.ABOUT): ["une trentaine"],
            (40, Qualifier.ABOUT): ["une quarantaine"],
            (50, Qualifier.ABOUT): ["une cinquantaine"],
            (60, Qualifier.ABOUT): ["une soixantaine"],
            (100, Qualifier.ABOUT): ["une centaine"],
            (1000, Qualifier.ABOUT): ["un millier"],
        }
    ),
    halves=Phrases.of({None: ["et demi", "et demie", "½"]}),
    whole_fractions=Phrases.of(
        {
            (1, 2): ["la moitié", "un demi", "½"],
            (1, 3): ["le tiers", "⅓"],
            (2, 3): ["⅔"],
            (1, 4): ["le quart", "¼"],
            (3, 4): ["¾"],
        }
    ),
    one_part=Phrases.of({3: ["tiers"], 4: ["quart"]} | _PARTS),
    many_parts=Phrases.of({3: ["tiers"], 4: ["quarts"]} | {parts: [f"{word}s"] for parts, [word] in _PARTS.items()}),
    of=Phrases.of({None: ["de", "d'"]}),
    ordinals=Phrases.of(by_meaning(_ORDINALS)),
    ordinal_endings=frozenset({"er", "ere", "re", "e", "eme", "es", "nd", "nde"}),
    months=Phrases.of(_MONTHS),
    months_are_capitalised=False,
    before_month=frozenset(["en", "depuis", "de", "'", "debut", "fin", "mi", "avant", "apres", "des", "a"]),
    quarter_letter="t",
    quarter=Phrases.of({None: ["trimestre de", "trimestre"]}),
    between=Phrases.of({None: ["entre"]}),
    and_=Phrases.of({None: ["et"]}),
    from_=Phrases.of({None: ["de", "du"]}),
    to=Phrases.of({None: ["à", "-"]}),
)
