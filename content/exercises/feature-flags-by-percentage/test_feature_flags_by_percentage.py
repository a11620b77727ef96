import pytest
from starter import Flag, is_enabled

USERS = [f"user-{number}" for number in range(4_000)]


def switched_on(flag, users):
    return [user for user in users if is_enabled(flag, user)]


@pytest.mark.parametrize(
    ("percentage", "expected"),
    [
        (10, ["farah"]),
        (20, ["bob", "carol", "farah", "zoë"]),
        (70, ["ada", "bob", "carol", "farah", "grace", "zoë"]),
    ],
)
def test_every_server_chooses_the_same_users(percentage, expected):
    team = ["ada", "bob", "carol", "dmitri", "farah", "grace", "zoë"]
    assert switched_on(Flag("new-checkout", percentage), team) == expected


def test_zero_is_nobody_and_a_hundred_is_everybody():
    counts = {
        percentage: len(switched_on(Flag("new-checkout", percentage), USERS)) for percentage in (0, 100)
    }
    assert counts == {0: 0, 100: 4_000}


@pytest.mark.parametrize("percentage", [5, 20, 50])
def test_the_share_is_near_the_percentage(percentage):
    share = 100 * len(switched_on(Flag("new-checkout", percentage), USERS)) / len(USERS)
    assert abs(share - percentage) < 2, (
        f"{percentage} % were wanted, and {share} % of 4,000 users have the feature"
    )


def test_a_higher_percentage_takes_the_feature_from_nobody():
    before = set(switched_on(Flag("new-checkout", 10), USERS))
    after = set(switched_on(Flag("new-checkout", 20), USERS))
    assert before, "10 % of 4,000 users should have the feature"
    lost = len(before - after)
    assert lost == 0, f"{lost} of {len(before)} users lost the feature when it went from 10 to 20 %"


def test_two_flags_choose_different_users():
    checkout = set(switched_on(Flag("new-checkout", 50), USERS))
    search = set(switched_on(Flag("new-search", 50), USERS))
    share = 100 * len(checkout & search) / len(USERS)
    assert 23 < share < 27, (
        f"two flags at 50 %: {share} % of all users have both, and by chance it would be 25 %"
    )


def test_testers_have_the_feature_before_anybody_else():
    flag = Flag("new-checkout", 0, testers=frozenset({"dmitri"}))
    assert switched_on(flag, ["ada", "dmitri", "dmitri-2"]) == ["dmitri"]
