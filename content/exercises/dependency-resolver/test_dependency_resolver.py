import pytest
from starter import CircularDependencyError, run_order


class Name(str):
    """A name that counts how often anyone hashes or compares it."""

    __slots__ = ()
    touched = 0

    def __hash__(self):
        Name.touched += 1
        return super().__hash__()

    def __eq__(self, other):
        Name.touched += 1
        return super().__eq__(other)


def backwards(length, name=str):
    """A chain in which each migration needs the one before it, the last one first."""
    names = [name(f"step_{number}") for number in range(length)]
    return {names[number]: names[max(number - 1, 0) : number] for number in reversed(range(length))}


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        ({"create_orders": []}, ["create_orders"]),
        ({"add_total": ["create_orders"], "create_orders": []}, ["create_orders", "add_total"]),
        (
            {
                "fill_total": ["create_orders", "add_total"],
                "drop_price": ["fill_total", "create_orders"],
                "create_orders": [],
                "add_total": ["create_orders"],
            },
            ["create_orders", "add_total", "fill_total", "drop_price"],
        ),
    ],
)
def test_what_a_migration_needs_runs_before_it(needs, expected):
    assert run_order(needs) == expected


def test_a_migration_that_several_need_runs_once_and_before_all_of_them():
    needs = {
        "create_report": ["create_orders", "create_invoices", "create_users"],
        "create_invoices": ["create_orders"],
        "create_orders": ["create_users"],
        "create_carts": ["create_users"],
        "create_users": [],
    }
    order = run_order(needs)
    assert sorted(order) == sorted(needs), "every migration, and each of them once"
    early = [
        f"{name} before {needed}"
        for name in needs
        for needed in needs[name]
        if order.index(name) < order.index(needed)
    ]
    assert early == [], f"these run too early in {order}"


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        ({"add_total": ["add_total"]}, ["add_total"]),
        (
            {"create_users": ["create_teams"], "create_teams": ["create_users"]},
            ["create_teams", "create_users"],
        ),
        (
            {
                "create_report": ["create_users"],  # waits for the cycle, and is no part of it
                "create_users": ["create_log", "create_teams"],
                "create_teams": ["create_roles"],
                "create_roles": ["create_log", "create_users"],
                "create_log": [],
            },
            ["create_roles", "create_teams", "create_users"],
        ),
    ],
)
def test_a_cycle_is_refused_with_the_names_on_it_and_no_others(needs, expected):
    with pytest.raises(CircularDependencyError) as refused:
        run_order(needs)
    assert sorted(refused.value.cycle) == expected


def test_of_two_cycles_one_is_named():
    needs = {"a": ["b"], "b": ["a", "c"], "c": ["d"], "d": ["c"]}
    with pytest.raises(CircularDependencyError) as refused:
        run_order(needs)
    assert "".join(sorted(refused.value.cycle)) in {"ab", "cd"}, (
        f"a and b need each other, and c and d do; the error names {refused.value.cycle}"
    )


def test_a_need_that_does_not_exist_is_refused_with_both_names():
    with pytest.raises(LookupError) as refused:
        run_order({"create_orders": [], "add_total": ["create_ordrs"]})
    said = [name for name in ("add_total", "create_ordrs") if name in str(refused.value)]
    assert said == ["add_total", "create_ordrs"], f"who needs what? The message says only: {refused.value}"


def test_the_given_needs_are_left_as_they_were():
    needs = {"add_total": ["create_orders"], "create_orders": []}
    assert run_order(needs) == ["create_orders", "add_total"]
    assert needs == {"add_total": ["create_orders"], "create_orders": []}, (
        "the caller still needs its mapping"
    )


def test_a_chain_of_3000_migrations_is_no_problem():
    order = run_order(backwards(3000))
    assert order[:2] + order[-2:] == ["step_0", "step_1", "step_2998", "step_2999"]


def test_twice_the_migrations_cost_twice_the_work_and_not_four_times():
    needs = backwards(300, Name)
    Name.touched = 0
    assert len(run_order(needs)) == 300
    assert Name.touched < 12_000, (
        f"300 migrations with one need each: names were hashed or compared {Name.touched} times, and 12,000 is plenty"
    )
