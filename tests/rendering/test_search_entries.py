"""A search finds in our pages what it would find if it had read them itself."""

import pytest
from material.plugins.search.plugin import Parser

from generator.rendering.search_entries import entries_of
from tests.real_site import outcome


def _theirs(html: str) -> list[tuple[str, str, str]]:
    parser = Parser()
    parser.feed(html)
    parser.close()
    return [
        (section.id or "", "".join(section.title).strip(), "".join(section.text).strip())
        for section in parser.data
        if not section.is_excluded()
    ]


def _ours(html: str) -> list[tuple[str, str, str]]:
    return [(entry.anchor, entry.title, entry.text) for entry in entries_of(html)]


def test_every_page_has_the_entries_that_material_would_make() -> None:
    listed = [page for page in outcome().pages if page.is_listed]
    assert listed
    for page in listed:
        assert _ours(page.html) == _theirs(page.html), page.path


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>No heading at all.</p>",
        "<p>Before.</p><h2 id='a'>Without quotes that we write</h2>".replace("'", '"'),
        '<h1 id="t">Title</h1><p>One &amp; two.</p><h2 id="a">A <em>b</em></h2><ul><li>x</li></ul>',
        '<h2 id="a">First</h2><p>x</p><h2>No id</h2><p>y</p>',
        '<h1 id="t">T</h1><div><h2 id="in">Inside</h2><p>in</p></div><p>out again</p>',
        '<h1 id="t">T</h1><ol data-search-exclude><li><p>not <b>this</b></p></li></ol><p>but this</p>',
        '<h1 id="t">T</h1><h2 id="x" data-search-exclude>Not this</h2><p>nor this</p><h2 id="y">This</h2>',
        '<h1 id="t">T</h1><pre><code>a\n  b\n</code></pre>\n\n<p>\nc\n</p>',
        '<h1 id="t">T</h1><p>a<br>b<img src="x" alt="not read">c</p><!-- a comment --><p>d</p>',
        '<h1 id="t">T</h1><p>a</p><script>var found = 1;</script><style>p { margin: 0 }</style><p>b</p>',
        '<h1 id="t">T</h1><p>a<sup>2</sup> &lt;b&gt; "q"</p>',
    ],
)
def test_whatever_a_page_is_made_of(html: str) -> None:
    assert _ours(html) == _theirs(html)
