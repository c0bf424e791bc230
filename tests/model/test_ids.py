import re
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.fields import malformed_id
from generator.model.text import Hole, parse_prose

NEARLY = st.text(st.sampled_from("abz019-_.@/\\ :%~#?&<>'\"\u0430é\u200d\u202eＡ２\n\0"), max_size=12) | st.text(
    max_size=6
)


@given(NEARLY | st.from_regex(r"\A[a-z0-9]+(-[a-z0-9]+)*\Z"))
def test_an_id_is_safe_wherever_it_goes(id: str) -> None:
    if malformed_id(id) is None:
        assert quote(id, safe="") == id, "in an address"
        assert re.fullmatch(r"[a-z0-9-]{1,100}", id), "as the name of a file, on any system"
        assert parse_prose(f"{{{{ people.{id}.name }}}}") == (Hole(f"people.{id}.name", f"{{{{ people.{id}.name }}}}"),)


@given(st.text())
def test_what_is_wrong_with_an_id_is_a_sentence_that_names_it(id: str) -> None:
    message = malformed_id(id)
    assert message is None or (message.startswith(f'"{id}" is ') and message.endswith("."))


@pytest.mark.parametrize("id", ["a", "7", "us-steel", "pm-2025-08-22", "a" * 100])
def test_an_id(id: str) -> None:
    assert malformed_id(id) is None


@pytest.mark.parametrize(
    "id", ["", "-", "-a", "a-", "a--b", "A", "a_b", "a.b", "a/b", "..", "a b", "a\n", "é", "２", "index", "a" * 101]
)
def test_no_id(id: str) -> None:
    assert malformed_id(id)
