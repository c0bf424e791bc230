from tests.fuzz.crashers import crashers
from tests.fuzz.targets import TARGETS


def test_what_the_fuzz_once_found_stays_mended() -> None:
    for name, target in TARGETS.items():
        for _, data in crashers(name):
            target.check(data)
