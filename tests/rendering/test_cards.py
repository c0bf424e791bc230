"""Share cards: one beside each page that searches list, light, and with letters that fit."""

import io
from functools import cache

import pytest
from PIL import Image

from generator.model.asset import Asset
from generator.pipeline import take_away
from generator.rendering.cards import SIZE, cards
from tests.real_site import PROJECT, outcome

[FONT] = PROJECT.fonts.values()
ADDRESS = "https://news.example/trade/"
INK = 128


@cache
def _cards() -> tuple[Asset, ...]:
    return _drawn()


def _drawn() -> tuple[Asset, ...]:
    made = outcome()
    assert made.settings
    return tuple(cards(made.settings, made.pages, FONT))


def _margins(card: bytes) -> tuple[int, int, int, int]:
    """How far the letters, the bar at the top left aside, are from each edge."""
    image = Image.open(io.BytesIO(card)).convert("L")
    below = image.crop((0, 20, *SIZE)).point(lambda shade: 255 if shade < INK else 0)
    left, top, right, bottom = below.getbbox() or (0, 0, 0, 0)
    return left, top + 20, SIZE[0] - right, SIZE[1] - 20 - bottom


def test_each_listed_page_has_a_card_of_the_right_size_that_weighs_little() -> None:
    assert len(_cards()) == len([page for page in outcome().pages if page.is_listed])
    for card in _cards():
        assert Image.open(io.BytesIO(card.content)).size == SIZE
        assert len(card.content) < 20_000


def test_no_letters_touch_an_edge() -> None:
    for card in _cards():
        assert min(_margins(card.content)) > 40, card.path


def test_the_same_title_gives_the_same_bytes_and_another_title_others() -> None:
    again = _drawn()
    assert again == _cards()
    assert len({card.content for card in again}) == len({page.title for page in outcome().pages if page.is_listed})


@pytest.mark.parametrize(("address", "font"), [("", FONT), (ADDRESS, None)])
def test_without_an_address_or_a_font_there_are_no_cards(address: str, font: bytes | None) -> None:
    assert not [asset for asset in take_away(outcome(), address, font) if asset.path.endswith(".png")]
