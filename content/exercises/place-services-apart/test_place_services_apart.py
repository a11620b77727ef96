from itertools import combinations

import pytest
from starter import place


class Name(str):
    """A service or host that counts how often anyone hashes or compares it, and ends a hopeless search."""

    __slots__ = ()
    used = 0

    @staticmethod
    def count():
        Name.used += 1
        assert Name.used <= 50_000, "8 services on 8 hosts, and the search has used names 50,000 times"

    def __hash__(self):
        Name.count()
        return super().__hash__()

    def __eq__(self, other):
        Name.count()
        return super().__eq__(other)

    def __ne__(self, other):
        Name.count()
        return super().__ne__(other)


@pytest.mark.parametrize(
    ("services", "hosts", "apart", "expected"),
    [
        ({"api": 4}, {"h1": 2, "h2": 4}, [], {"api": "h2"}),
        ({"db": 6, "api": 4}, {"h1": 6, "h2": 5}, [], {"db": "h1", "api": "h2"}),
        (
            {"api": 4, "jobs": 4, "mail": 2},
            {"h1": 4, "h2": 6},
            [("jobs", "mail")],
            {"api": "h2", "jobs": "h1", "mail": "h2"},
        ),
    ],
)
def test_no_host_gives_more_than_it_has(services, hosts, apart, expected):
    assert place(services, hosts, apart) == expected


@pytest.mark.parametrize("apart", [[("db", "replica")], [("replica", "db")]])
def test_a_pair_is_kept_apart_whichever_is_named_first(apart):
    found = place({"db": 2, "replica": 2, "api": 2}, {"h1": 8, "h2": 8}, apart)
    assert found is not None, "db on h1, replica on h2 and api on either is one of several ways"
    assert sorted(found) == ["api", "db", "replica"]
    assert found["db"] != found["replica"], f"they must not share a host: {found}"


@pytest.mark.parametrize(
    ("services", "hosts", "apart", "expected"),
    [
        ({"api": 4, "db": 6}, {"h1": 6, "h2": 4}, [], {"api": "h2", "db": "h1"}),
        (
            {"api": 4, "db": 6, "replica": 6},
            {"h1": 6, "h2": 10},
            [("db", "replica"), ("api", "db")],
            {"api": "h2", "db": "h1", "replica": "h2"},
        ),
        (
            {"mail": 1, "api": 3, "jobs": 3, "db": 5},
            {"h1": 4, "h2": 3, "h3": 5},
            [("mail", "jobs")],
            {"mail": "h1", "api": "h1", "jobs": "h2", "db": "h3"},
        ),
    ],
)
def test_an_earlier_choice_is_taken_back_when_a_later_service_finds_no_host(services, hosts, apart, expected):
    assert place(services, hosts, apart) == expected


@pytest.mark.parametrize(
    ("services", "hosts", "apart", "expected"),
    [
        ({"db": 8}, {"h1": 4, "h2": 4}, [], None),
        (
            {"api": 1, "db-1": 1, "db-2": 1, "db-3": 1},
            {"h1": 8, "h2": 8},
            [("db-1", "db-2"), ("db-2", "db-3"), ("db-3", "db-1")],
            None,
        ),
    ],
)
def test_none_says_that_there_is_no_way(services, hosts, apart, expected):
    assert place(services, hosts, apart) == expected


def test_the_given_hosts_are_left_as_they_were():
    hosts = {"h1": 6, "h2": 4}
    assert place({"api": 4, "db": 6}, hosts, []) == {"api": "h2", "db": "h1"}
    assert hosts == {"h1": 6, "h2": 4}, "the inventory still says what each host has"


@pytest.mark.parametrize("rule", ["apart", "memory"])
def test_a_placement_that_breaks_a_rule_is_not_built_further(rule):
    Name.used = 0
    names = [Name(f"shard-{number}") for number in range(8)]
    apart = list(combinations(names, 2)) if rule == "apart" else []
    hosts = {Name(f"h{number}"): 64 if rule == "apart" else 4 for number in range(8)}
    found = place(dict.fromkeys(names, 4), hosts, apart)
    assert found is not None, "each of the 8 hosts gets one of the 8 shards"
    assert sorted(map(str, found.values())) == [f"h{number}" for number in range(8)]
