"""How Hypothesis searches, in what order tests are run, and which are traced for coverage.

Hypothesis tries the same examples on every run, and many new ones with --hypothesis-profile=search.

A test that is marked `no_cover` makes the real site over and over, or reads thousands of examples, by code that other
tests run too: tracing it would take longer than the test itself, and tell nothing new.
"""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A site is many small objects that live on, and to look for garbage among them takes an eighth of the time.
gc.set_threshold(50_000, 50)

settings.register_profile("same", derandomize=True, deadline=None, max_examples=200)
settings.register_profile("search", deadline=None, max_examples=5000)
settings.load_profile("same")


@pytest.fixture(scope="session", autouse=True)
def _the_cache_is_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What is kept of a project lies in a folder of this run."""
    with pytest.MonkeyPatch.context() as environment:
        folder = tmp_path_factory.mktemp("cache")
        environment.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long, so that in the end no process waits for another."""
    long = {item.path for item in items if "site" in item.path.parts or item.get_closest_marker("no_cover")}
    items.sort(key=lambda item: item.path not in long)


def _traced_as_tests_are(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever a test starts, or a file of tests, is traced only if it is traced itself."""
    with pytest.MonkeyPatch.context() as environment:
        if request.node.get_closest_marker("no_cover"):
            environment.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        yield


_programs_of_a_file = pytest.fixture(_traced_as_tests_are, scope="module", autouse=True)
_programs_of_a_test = pytest.fixture(_traced_as_tests_are, autouse=True)
