from itertools import pairwise

import pytest
from starter import find_loop


class Rules:
    """A table of redirects that gives a new string for each lookup, and counts lookups and the strings that are kept."""

    def __init__(self, targets, lookups=1_000, kept=1_000):
        self.targets = targets
        self.lookups = 0
        self.kept = 0
        self._most = lookups, kept

    def target_of(self, url):
        self.lookups += 1
        assert self.lookups <= self._most[0], (
            f"more than {self._most[0]} lookups, and the table holds {len(self.targets)}"
        )
        assert self.kept <= self._most[1], f"after {self.lookups} lookups {self.kept} URLs are kept in memory"
        target = self.targets.get(str(url))
        return None if target is None else Url(target, self)


class Url(str):
    """A URL that says when it is made and when nobody keeps it any more."""

    __slots__ = ("_rules",)

    def __new__(cls, text, rules):
        url = super().__new__(cls, text)
        url._rules = rules
        rules.kept += 1
        return url

    def __del__(self):
        self._rules.kept -= 1


def chain(*urls):
    """Redirects from each of the URLs to the one after it."""
    return dict(pairwise(urls))


@pytest.mark.parametrize("length", [1, 2, 3, 40, 41])
def test_a_chain_that_ends_has_no_loop(length):
    urls = [f"/{number}" for number in range(length)]
    assert find_loop("/0", Rules(chain(*urls)).target_of) is None, (
        f"{length} URLs, and the last is no redirect"
    )


@pytest.mark.parametrize(
    ("urls", "expected"),
    [
        (["/sale", "/summer", "/offers", "/summer"], ("/summer", 2)),
        (["/a", "/b", "/c", "/d", "/e", "/c"], ("/c", 3)),
        (["/a", "/b", "/c", "/d", "/d"], ("/d", 1)),
    ],
)
def test_the_loop_is_named_by_its_entry_and_its_length(urls, expected):
    assert find_loop(urls[0], Rules(chain(*urls)).target_of) == expected


@pytest.mark.parametrize(
    ("urls", "expected"),
    [(["/a", "/a"], ("/a", 1)), (["/a", "/b", "/a"], ("/a", 2)), (["/a", "/b", "/c", "/a"], ("/a", 3))],
)
def test_a_loop_may_begin_with_the_start(urls, expected):
    assert find_loop(urls[0], Rules(chain(*urls)).target_of) == expected


def test_it_is_right_for_every_way_in_and_every_length():
    wrong = []
    for way in range(9):
        for length in range(1, 9):
            urls = [f"/{number}" for number in range(way + length)]
            found = find_loop("/0", Rules(chain(*urls, f"/{way}")).target_of)
            if found != (f"/{way}", length):
                wrong.append(f"{way} redirects before a loop of {length}: {found}")
    assert wrong[:3] == [], "these are wrong"


@pytest.mark.parametrize(("way", "length"), [(300, 1), (150, 150), (0, 300), (299, 7)])
def test_three_hundred_redirects_take_a_handful_of_urls_and_few_lookups(way, length):
    urls = [f"/{number}" for number in range(way + length)]
    rules = Rules(chain(*urls, f"/{way}"), lookups=3_000, kept=10)
    assert find_loop("/0", rules.target_of) == (f"/{way}", length)
