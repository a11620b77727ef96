import pytest
from starter import smallest_grant

READ, WRITE, REFUND, EXPORT, DELETE, INVITE = 1, 2, 4, 8, 16, 32


@pytest.mark.parametrize(
    ("roles", "needed", "expected"),
    [
        ({"viewer": READ, "clerk": READ | WRITE}, READ, ["viewer"]),
        ({"viewer": READ, "cashier": REFUND}, READ | REFUND, ["viewer", "cashier"]),
        ({"viewer": READ, "clerk": READ | WRITE, "cashier": REFUND}, WRITE, ["clerk"]),
        ({"viewer": READ, "cashier": REFUND | EXPORT}, READ | REFUND, ["viewer", "cashier"]),
        ({"viewer": READ, "root": READ | 1 << 70}, 1 << 70, ["root"]),
    ],
)
def test_every_needed_permission_is_given(roles, needed, expected):
    assert smallest_grant(roles, needed) == expected


def test_two_narrow_roles_are_better_than_one_wide_role():
    roles = {"owner": READ | WRITE | REFUND | DELETE, "cashier": REFUND, "viewer": READ}
    assert smallest_grant(roles, READ | REFUND) == ["cashier", "viewer"], (
        "needed are READ and REFUND; owner gives them as well, with WRITE and DELETE too many"
    )


def test_of_equally_narrow_grants_the_one_with_fewer_roles():
    roles = {"viewer": READ, "writer": WRITE, "clerk": READ | WRITE}
    assert smallest_grant(roles, READ | WRITE) == ["clerk"], (
        "viewer gives READ, writer gives WRITE, clerk gives both, and both are needed"
    )


def test_a_permission_too_many_counts_once_even_if_two_roles_give_it():
    roles = {
        "support": READ | EXPORT | INVITE,
        "billing": REFUND | EXPORT | INVITE,
        "manager": READ | REFUND | EXPORT | DELETE | WRITE,
    }
    assert smallest_grant(roles, READ | REFUND) == ["support", "billing"], (
        "support and billing give EXPORT and INVITE too many, manager gives EXPORT, DELETE and WRITE"
    )


def test_the_widest_role_need_not_be_part_of_the_best_grant():
    roles = {
        "editor": READ | WRITE | REFUND | EXPORT,
        "janitor": READ | REFUND | DELETE,
        "host": WRITE | EXPORT | INVITE,
    }
    everything = READ | WRITE | REFUND | EXPORT | DELETE | INVITE
    assert smallest_grant(roles, everything) == ["janitor", "host"], (
        "all six permissions are needed; editor gives four of them, but janitor and host have all without it"
    )


@pytest.mark.parametrize(
    ("roles", "needed"),
    [
        ({"viewer": READ, "clerk": READ | WRITE}, READ | DELETE),
        ({"viewer": READ, "auditor": READ}, WRITE),
        ({}, READ),
    ],
)
def test_none_when_a_permission_is_in_no_role(roles, needed):
    assert smallest_grant(roles, needed) is None


def test_who_needs_nothing_gets_no_role():
    assert smallest_grant({"viewer": READ}, 0) == []
