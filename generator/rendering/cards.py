"""Share cards: the pictures that pages are shown by where somebody posts an address. Only this module knows Pillow."""

import io
from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFont

from generator.model.asset import Asset
from generator.model.page import Page
from generator.model.settings import Settings
from generator.rendering.plan import published

CARD = "card.png"
SIZE = (1200, 630)
"""In pixels; what posts show uncropped."""
_PAPER, _INK, _BRAND = (255, 254, 251), (22, 24, 27), (168, 18, 29)
_EDGE = 72
_BAR = 16
_NAME = 38
_TITLES = (92, 76, 62, 50)
"""Heights of letters for titles: the first that fits."""
_LINE = 1.12
_LINES = 4
_SHADES = 16
"""From paper to ink; letters need no more to look smooth."""
_SOFT = 180
"""How dark the name of the site is, of 255."""


def cards(settings: Settings, pages: tuple[Page, ...], font: bytes) -> Iterator[Asset]:
    """The card of each page that searches list, beside it."""
    name = settings.name.text(settings.languages[0])
    for page in pages:
        if page.is_listed:
            yield Asset(f"{published(page.path)}{CARD}", _card(page.title, name, font))


def _card(title: str, name: str, font: bytes) -> bytes:
    """A title in the largest letters that hold it in four lines, above the name of the site."""
    shades = Image.new("L", SIZE)
    draw = ImageDraw.Draw(shades)
    letters, lines = _set(title, font)
    for index, line in enumerate(lines):
        draw.text((_EDGE, _EDGE + index * round(letters.size * _LINE)), line, 255, letters)
    draw.text((_EDGE, SIZE[1] - _EDGE - _NAME), name, _SOFT, _letters(font, _NAME))
    shades = shades.point([shade * _SHADES // 256 for shade in range(256)])
    ImageDraw.Draw(shades).rectangle((0, 0, SIZE[0], _BAR), fill=_SHADES)
    image = Image.frombytes("P", SIZE, shades.tobytes())
    image.putpalette([part for colour in (*_between(_PAPER, _INK), _BRAND) for part in colour])
    packed = io.BytesIO()
    image.save(packed, "PNG")
    return packed.getvalue()


def _between(first: tuple[int, ...], last: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """So many colours from one to the other."""
    for step in range(_SHADES):
        yield tuple(a + (b - a) * step // (_SHADES - 1) for a, b in zip(first, last, strict=True))


def _set(title: str, font: bytes) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The letters for a title, and its lines in them; what even the smallest do not hold is cut, and says so."""
    for size in _TITLES:
        letters = _letters(font, size)
        lines = _lines(title, letters)
        if len(lines) <= _LINES:
            return letters, lines
    return letters, [*lines[: _LINES - 1], f"{lines[_LINES - 1]}…"]


def _lines(title: str, letters: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and letters.getlength(longer) > SIZE[0] - 2 * _EDGE:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _letters(font: bytes, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO(font), size, layout_engine=ImageFont.Layout.BASIC)
