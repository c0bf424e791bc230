"""Parts of the theme that pages have in common are printed once, and by no page that they would tell apart."""

from types import SimpleNamespace
from typing import Any

from generator.mkdocs_plugin.once import Once


def _page(url: str, language: str = "en") -> Any:
    return SimpleNamespace(url=url, meta={"lang": language})


def _printed(*pages: Any) -> list[str]:
    nav: Any = SimpleNamespace(pages=[_page("people/"), _page("")])
    once, count = Once(nav), iter("abcdefgh")
    return [once("header", page, lambda: next(count)) for page in pages]


def test_pages_of_a_folder_share_what_the_first_of_them_prints() -> None:
    assert _printed(_page("people/ada/"), _page("people/bob/"), _page("people/ada/")) == ["a", "a", "a"]
    assert _printed(_page("people/ada.html"), _page("people/bob.html")) == ["a", "a"]


def test_another_folder_and_another_language_have_their_own() -> None:
    assert _printed(_page("people/ada/"), _page("sectors/steel/"), _page("people/ada/more/")) == ["a", "b", "c"]
    assert _printed(_page("people/ada/"), _page("people/bob/", "fr")) == ["a", "b"]


def test_a_page_that_the_nav_names_shares_with_none_and_neither_does_what_is_no_page() -> None:
    assert _printed(_page("laws/"), _page(""), _page("claims/")) == ["a", "b", "a"]
    assert _printed(None, None) == ["a", "b"]


def test_the_first_page_of_all_shares_with_none_though_the_nav_may_not_name_it() -> None:
    once, count = Once(SimpleNamespace(pages=[])), iter("abc")  # type: ignore[arg-type] # all that is asked of a nav
    assert [once("header", _page(url), lambda: next(count)) for url in ("", "laws/", "")] == ["a", "b", "c"]


def test_each_part_has_its_own() -> None:
    once = Once(SimpleNamespace(pages=[]))  # type: ignore[arg-type] # all that is asked of a nav
    assert [once("header", _page("laws/"), lambda: "a"), once("footer", _page("laws/"), lambda: "b")] == ["a", "b"]
