import pytest

from generator.rendering.read_aloud import Bound, ReadAloud


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>Up &amp; down.</p>", "Up & down."),
        ("<p>One <b>wo</b>rd.</p><p>Two.</p>", "One word. | Two."),
        ("<td>5</td><td>million</td>", "5 | million"),
        ("a<br>b<hr/>c", "a | b | c"),
        ("<p>See <code>25%</code>.</p><pre>3\n</pre>", "See ."),
        ("<script>let x = 5</script><style>p{width:5px}</style><!-- 5 -->", ""),
        ('<img alt="A chart of 5" src="5.svg"><a title="Go" href="5">on</a>', "A chart of 5 | Go | on"),
        ('<svg aria-label="Rates &gt; 5"></svg>', "Rates > 5"),
        ("<p>Up<sup data-note>1</sup> so <q data-quote>5 of us</q>.</p>", "Up so ."),
        ("<p>never closed <b>bold", "never closed bold"),
        ("closed</p> twice</p>", "closed twice"),
        ("<p>3 < 5</p>", "3 < 5"),
    ],
)
def test_what_is_read(html: str, text: str) -> None:
    read = [" ".join(block.split()) for block in ReadAloud(html).text.split("\n\n")]
    assert " | ".join(filter(None, read)) == text


def test_what_stands_for_a_fact_is_known_and_blotted_out() -> None:
    read = ReadAloud('<p>It is <a data-fact="a.b"><data>25%</data><sup data-note>1</sup></a> <i>now</i>.</p>')
    [bound] = read.bound
    assert (read.text[bound.start : bound.end], bound.fact) == ("25%", "a.b")
    assert read.blotted.strip() == "It is \x7f now."


def test_a_fact_in_a_fact_is_part_of_the_outer_one() -> None:
    read = ReadAloud('<span data-fact="a.b">not known, <time data-fact="a.b.expected">May 2026</time></span>')
    assert read.bound == [Bound(0, len("not known, May 2026"), "a.b")]


def test_an_element_that_says_nothing_stands_for_nothing() -> None:
    assert ReadAloud('<p data-fact="a.b"></p>').bound == []
