from generator.pipeline import generate
from tests.cases import changed, sources

FAR_TOO_LONG = "lorem ipsum " * 200


def test_a_quote_that_is_far_too_long_is_not_compared() -> None:
    said = generate(sources(changed(("content/people.yml", "Trade Minister Ada Quill", FAR_TOO_LONG)))).diagnostics
    assert [str(one) for one in said] == [
        (
            "content/people.yml:10:31: error: These words do not stand in seeds/wire.txt. "
            "Copy the words exactly, and as few as prove the fact. [quote-not-found]"
        )
    ]


def test_a_quote_may_be_as_long_as_it_likes_if_it_is_true() -> None:
    long = FAR_TOO_LONG.strip()
    files = changed(("content/people.yml", "Trade Minister Ada Quill", long), ("seeds/wire.txt", "enter free", long))
    assert not generate(sources(files)).diagnostics
