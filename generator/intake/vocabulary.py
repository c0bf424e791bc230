"""The words by which a sentence tells a rate, and by which somebody is quoted, in English and in French.

All are looked up as `keys` makes them: lower case, without accents, points and the ending of a plural.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from generator.coverage.known_names import unaccented
from generator.language import Language

_SHORT = 3  # letters; a final s of so short a word is no plural
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+")


class Word(NamedTuple):
    """A word of a text."""

    key: str
    """To look it up by."""
    start: int
    end: int
    """Where it stands in the text."""


def words_in(text: str) -> list[Word]:
    """The words of a text; an apostrophe parts two, and `U.S.` is one."""
    return [Word(_key(match[0]), match.start(), match.end()) for match in _WORD.finditer(unaccented(text))]


def keys(text: str) -> frozenset[str]:
    """The words of a text, to be looked up."""
    return frozenset(word.key for word in words_in(text))


def _key(letters: str) -> str:
    key = letters.replace(".", "").lower()
    return key[:-1] if len(key) > _SHORT and key[-1] in "sx" else key


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What has to be known of a language."""

    charges: frozenset[str]
    """What a measure that is a charge on trade is called."""
    pronouns: frozenset[str]
    """What may open a sentence in place of a charge that was named before."""
    rates: frozenset[str]
    """What else such a charge may be called, behind one of `pointers`."""
    pointers: frozenset[str]
    """What stands before something that was named before."""
    on: frozenset[str]
    """What stands before what a charge is on."""
    plain: frozenset[str]
    """What may stand between a charge, what it is charged on, and its rate."""
    before_rates: frozenset[str]
    """What may stand right before a rate whose charge was named earlier in the sentence."""
    before_changes: frozenset[str]
    """What stands right before a percentage that says by how much something changed, or what comes on top."""
    parts: frozenset[str]
    """What stands right behind a percentage that is a part of something, as it is written."""
    changes: frozenset[str]
    """What stands behind a charge whose percentage says by how much it changed."""
    prepositions: frozenset[str]
    """What stands before a name that does nothing in the sentence."""
    offices: frozenset[str]
    """What somebody may be called before the name."""
    verbs: str
    """A pattern: what is done when something is said."""
    according: str
    """A pattern: what stands before the name of the speaker alone."""
    helpers: str
    """A pattern: what may stand between a name and what is said of it."""
    joint: str
    """A pattern: what may join what is said to such a verb."""
    tells: str
    """A pattern: what is done when somebody is told something."""
    told: str
    """A pattern: who is told, and what joins what is said to that."""
    adjectives_follow: bool
    """Whether what is American, or Canadian, is said so behind it."""

    @property
    def helped(self) -> str:
        """A pattern: all that may stand between a name and a verb, and the space behind it."""
        return rf"(?:(?:{self.helpers})\s+){{0,3}}"


FUNCTION_WORDS = keys(
    "a an the and or of on in to at for with by from as its his her their this that these which is are was were be "
    "been s t le la les l un une des du de d et ou sur dans en au aux pour avec par son sa ses leur qui que est sont a"
)
"""Words that tell nothing by themselves, in either language."""

ELSEWHERE = keys(
    "europe european eu britain british kingdom uk china chinese japan japanese korea korean india indian brazil "
    "brazilian switzerland swiss germany german france vietnam taiwan australia turkey russia russian norway ue "
    "europeen europeenne royaume britannique chine chinois chinoise japon japonais coree coreen inde bresil suisse "
    "allemagne allemand australie turquie russie russe norvege"
)
"""Words for countries that a charge may single out, in either language: what they pay is no rate for all."""

_ENGLISH = Vocabulary(
    charges=keys("tariff duty duties levy levies surtax surtaxes surcharge tax taxes"),
    pronouns=keys("it they"),
    rates=keys("rate rates"),
    pointers=keys("the that this these its their"),
    on=keys("on for"),
    plain=FUNCTION_WORDS
    | keys(
        "will would could may might can has have had now again all most new current today still up import imports "
        "imported product products rate rises rose rise risen rising raise raises raised raising increase increases "
        "increased climb climbs climbed go goes went gone jump jumps jumped drop drops dropped fall falls fell stand "
        "stands stood standing remain remains remained stay stays stayed reach reaches reached double doubles doubled "
        "cut cuts lower lowers lowered reduce reduces reduced set sets setting fix fixed keep keeps kept pay pays paid "
        "charge charges charged impose imposes imposed hike hikes hiked higher start starting date effective"
    ),
    before_rates=keys("from to at of is are was were be reaches reached reach a an pay pays now"),
    before_changes=keys("by additional extra further another more"),
    parts=frozenset(("of",)),
    changes=keys("increase hike rise cut reduction drop decrease revenue"),
    prepositions=keys("for of to with from by in at against about on over behind near"),
    offices=keys(
        "the prime minister president premier leader secretary ambassador representative chief mr mrs ms dr former "
        "then trade commerce u.s. us opposition conservative liberal negotiator industry finance foreign affairs"
    ),
    verbs=(
        r"said|says|stated|wrote|writes|added|adds|argued|argues|warned|warns|insisted|insists|noted|notes"
        r"|claimed|claims|acknowledged|suggested|suggests|confirmed|confirms|explained|explains|stressed|stresses|maintained|maintains"
    ),
    according=r"according to",
    helpers=r"has|had|also|later|then|again|repeatedly|himself|herself",
    joint=r"(?:\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?:\s+that\b|\s*[:,])?",
    tells=r"told|tells",
    told=r"(?:[^\",:]{1,80}?\s+that\b|[^\",:]{1,80}[,:]|[^\"]*)",
    adjectives_follow=False,
)

_FRENCH = Vocabulary(
    charges=keys("droit droits tarif tarifs surtaxe surtaxes taxe taxes"),
    pronouns=keys("il ils elle elles"),
    rates=keys("taux"),
    pointers=keys("le la les l ce cette ces son sa ses leur"),
    on=keys("sur pour"),
    plain=FUNCTION_WORDS
    | keys(
        "douane sera seront serait seraient ete ont va vont passe passent passer passera passeront passant porte "
        "portent porter portera portes portee portees monte montent monter hausse haussent hausser haussera augmente "
        "augmentent augmenter baisse baissent baisser abaisse abaissent abaisser ramene ramenent ramener reduit "
        "reduire fixe fixent fixer fixes fixee fixees s eleve elevent elever atteint atteignent atteindre reste "
        "restent demeure demeurent desormais maintenant ce cette ces nouveau nouvelle nouveaux nouvelles taux "
        "importation importations produit produits tous toutes paient paye impose imposent imposer percoit pourrait "
        "pourraient compter y"
    ),
    before_rates=keys("a de est sont etait etaient atteint atteignent sera seront desormais"),
    before_changes=keys("par"),
    parts=frozenset(("de", "d", "des", "du")),
    changes=keys("supplementaire supplementaires additionnel additionnels de plus"),
    prepositions=keys("de du des d a au aux avec pour par en dans chez sur contre"),
    offices=keys(
        "m mme le la l premier premiere ministre president presidente chef cheffe secretaire ambassadeur ambassadrice "
        "representant representante negociateur negociatrice ancien ancienne conservateur liberal americain canadien"
    ),
    verbs=(
        r"dit|declare|affirme|ajoute|soutient|soutenu|ecrit|indique|precise|explique|repond|repondu|averti|prevenu"
        r"|estime|confirme|previent|insiste|souligne|fait valoir|fait savoir"
    ),
    according=r"selon|d'apres|d' apres",
    helpers=r"a|ont|avait|aussi|egalement|ensuite|lui-meme|elle-meme",
    joint=r"(?:\s+(?:lun|mar|mercre|jeu|vendre|same)di)?(?:\s+(?:que\b|qu')|\s*[:,])?",
    tells=r"dit|declare|explique|affirme|indique|precise|repondu",
    told=r"\s+(?:a|au|aux|devant)\s[^\",:]{1,60}?(?:\s+(?:que\b|qu')|\s*[:,])",
    adjectives_follow=True,
)

VOCABULARIES: Mapping[Language, Vocabulary] = MappingProxyType({Language.ENGLISH: _ENGLISH, Language.FRENCH: _FRENCH})

_OF_COUNTRIES = {
    "Canada": "canadian canadians ottawa canadien canadiens canadienne canadiennes",
    "United States": "us u.s. american americans washington americain americains americaine americaines",
    "Mexico": "mexican mexicans mexicain mexicains mexicaine mexicaines",
}


def words_for(country: str) -> Iterator[str]:
    """What people write for a country, besides its name: who is from there, and where its government sits."""
    yield from sorted(keys(_OF_COUNTRIES.get(country, "")))
