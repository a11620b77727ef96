import pytest
from starter import first_bad


class Deployments:
    """Tries releases of which all from number `broken` on are bad, and stops after `limit` of them."""

    def __init__(self, count, broken, limit):
        self.releases = [f"2026.{number}" for number in range(1, count + 1)]
        self.bad = set(self.releases[broken:])
        self.limit = limit
        self.tried = []

    def is_bad(self, release):
        self.tried.append(release)
        assert len(self.tried) <= self.limit, (
            f"of {len(self.releases)} releases more than {self.limit} were tried, the last ones: {', '.join(self.tried[-5:])}"
        )
        return release in self.bad


def found_in_all_places(count):
    """What is found when release number 0, 1, 2 … broke it, and at last when none did."""
    found = []
    for broken in range(count + 1):
        deployments = Deployments(count, broken, limit=count + 2)
        found.append(first_bad(deployments.releases, deployments.is_bad))
    return found


@pytest.mark.parametrize(
    ("broken", "expected"),
    [(0, "2026.1"), (1, "2026.2"), (5, "2026.6"), (9, "2026.10")],
)
def test_the_first_of_the_bad_releases_is_found(broken, expected):
    deployments = Deployments(10, broken, limit=12)
    assert first_bad(deployments.releases, deployments.is_bad) == expected


def test_if_all_releases_are_good_none_is_accused():
    deployments = Deployments(10, 10, limit=12)
    assert first_bad(deployments.releases, deployments.is_bad) is None, "none of the 10 releases is bad"
    assert first_bad([], deployments.is_bad) is None, "there are no releases"


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 8])
def test_it_is_right_wherever_the_break_is(count):
    expected = [f"2026.{number}" for number in range(1, count + 1)]
    assert found_in_all_places(count) == [*expected, None]


@pytest.mark.parametrize("broken", [0, 1, 333, 500, 998, 999, 1000])
def test_a_thousand_releases_need_no_more_than_twelve_deployments(broken):
    deployments = Deployments(1000, broken, limit=12)
    expected = f"2026.{broken + 1}" if broken < 1000 else None
    assert first_bad(deployments.releases, deployments.is_bad) == expected


def test_no_release_is_deployed_twice():
    deployments = Deployments(100, 70, limit=100)
    assert first_bad(deployments.releases, deployments.is_bad) == "2026.71"
    assert sorted(set(deployments.tried)) == sorted(deployments.tried), "a deployment takes twelve minutes"
