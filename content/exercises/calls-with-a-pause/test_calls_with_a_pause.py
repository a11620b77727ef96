from collections import Counter

import pytest
from starter import plan_calls


def checked(plan, calls, pause):
    """The length of the plan, after a look at whether it is one."""
    assert Counter(partner for partner in plan if partner is not None) == Counter(calls), (
        f"not the calls asked for: {plan}"
    )
    for second, partner in enumerate(plan):
        too_soon = partner is not None and partner in plan[second + 1 : second + pause + 1]
        assert not too_soon, (
            f"{partner} is called in second {second} and again within the pause of {pause}: {plan}"
        )
    return len(plan)


@pytest.mark.parametrize(
    ("calls", "pause", "expected"),
    [
        (["bank"], 3, ["bank"]),
        (["bank", "bank"], 2, ["bank", None, None, "bank"]),
        (["bank", "bank", "bank"], 1, ["bank", None, "bank", None, "bank"]),
        (["bank", "bank"], 0, ["bank", "bank"]),
    ],
)
def test_the_pause_lies_between_two_calls_and_nowhere_else(calls, pause, expected):
    assert plan_calls(calls, pause) == expected


@pytest.mark.parametrize(
    ("calls", "pause", "expected"), [("AABB", 2, 5), ("AAABBB", 2, 8), ("AAABBBCC", 2, 8), ("ABABAB", 3, 10)]
)
def test_the_pause_of_one_partner_is_used_for_the_others(calls, pause, expected):
    assert checked(plan_calls(list(calls), pause), calls, pause) == expected


@pytest.mark.parametrize(
    ("calls", "pause", "expected"),
    [("AAAABCDE", 2, 10), ("BCDEAAAA", 2, 10), ("AAAAABBCDEF", 2, 13), ("DCBBAAA", 2, 7)],
)
def test_the_partner_with_the_most_calls_left_comes_first(calls, pause, expected):
    assert checked(plan_calls(list(calls), pause), calls, pause) == expected


@pytest.mark.parametrize(
    ("calls", "pause", "expected"), [("AABBCC", 2, 6), ("AABBCCDDEE", 3, 10), ("AAABBBCCCDDE", 2, 12)]
)
def test_no_second_is_idle_when_there_is_always_someone_to_call(calls, pause, expected):
    assert checked(plan_calls(list(calls), pause), calls, pause) == expected


def test_no_calls_no_plan_and_any_iterable_will_do():
    assert plan_calls([], 2) == []
    assert plan_calls((partner for partner in ["bank", "bank"]), 1) == ["bank", None, "bank"]
