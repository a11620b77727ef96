import pytest
from starter import upgrade_path


class Version(str):
    """A version that counts how often anyone hashes or compares it, and ends a hopeless search."""

    __slots__ = ()
    used = limit = 0

    @staticmethod
    def _count():
        Version.used += 1
        assert Version.used <= Version.limit, (
            f"versions were hashed or compared {Version.limit:,} times: too often for so few stacks"
        )

    def __hash__(self):
        Version._count()
        return super().__hash__()

    def __eq__(self, other):
        Version._count()
        return super().__eq__(other)

    def __ne__(self, other):
        Version._count()
        return super().__ne__(other)


@pytest.fixture(autouse=True)
def _count_anew():
    Version.used, Version.limit = 0, 20_000


def stacks(*lines):
    """Turn `"17 7 v5"` into `("17", "7", "v5")`: PostgreSQL, Redis, application."""
    return [tuple(map(Version, line.split())) for line in lines]


@pytest.mark.parametrize(
    ("certified", "expected"),
    [
        (stacks("17 8 v5", "17 7 v5", "17 7 v4"), stacks("16 7 v4", "17 7 v4", "17 7 v5", "17 8 v5")),
        (
            stacks("16 8 v5", "16 8 v4", "17 7 v4", "17 8 v5"),
            stacks("16 7 v4", "16 8 v4", "16 8 v5", "17 8 v5"),
        ),
    ],
)
def test_one_component_changes_at_a_time_and_every_stack_on_the_way_is_certified(certified, expected):
    assert upgrade_path(certified, ("16", "7", "v4"), ("17", "8", "v5")) == expected


@pytest.mark.parametrize(
    ("certified", "current", "target", "expected"),
    [
        (
            stacks("16 v5", "15 v4", "15 v5", "15 v6", "17 v6", "17 v5"),
            ("16", "v4"),
            ("17", "v5"),
            stacks("16 v4", "16 v5", "17 v5"),
        ),
        (
            stacks("v5 16", "v4 15", "v5 15", "v6 15", "v6 17", "v5 17"),
            ("v4", "16"),
            ("v5", "17"),
            stacks("v4 16", "v5 16", "v5 17"),
        ),
    ],
)
def test_the_way_with_the_fewest_steps_is_taken(certified, current, target, expected):
    assert upgrade_path(certified, current, target) == expected


def test_a_detour_over_a_version_that_nobody_wants_in_the_end():
    certified = stacks("16 v4", "16 v5", "17 v5", "17 v6")
    expected = stacks("16 v4", "16 v5", "17 v5", "17 v6")
    assert upgrade_path(certified, ("16", "v4"), ("17", "v6")) == expected


def test_the_target_has_to_be_certified_and_what_runs_today_does_not():
    certified = stacks("16 v5")
    ways = [
        upgrade_path(certified, ("16", "v4"), ("16", "v5")),
        upgrade_path(certified, ("16", "v5"), ("16", "v4")),
    ]
    assert ways == [stacks("16 v4", "16 v5"), None], "v4 is not certified: one may leave it, and not go there"


@pytest.mark.parametrize(
    ("certified", "current", "target", "expected"),
    [
        (stacks("16 v4", "17 v5"), ("16", "v4"), ("17", "v5"), None),
        (stacks("8 7", "7 8"), ("8", "7"), ("7", "8"), None),
        (stacks("16 v4"), ("16", "v4"), ("16", "v4"), [("16", "v4")]),
    ],
)
def test_none_means_no_way_and_a_single_stack_means_no_step(certified, current, target, expected):
    assert upgrade_path(certified, current, target) == expected


def test_stacks_are_not_compared_each_with_all_others():
    Version.limit = 500_000  # for 780 stacks of 3 versions
    numbers = [Version(number) for number in range(20)]
    stairs = [(numbers[step // 2], numbers[(step + 1) // 2]) for step in range(39)]  # 0 0, 0 1, 1 1, 1 2 …
    certified = [(*stair, application) for stair in stairs for application in numbers]
    way = upgrade_path(certified, certified[0], (*stairs[-1], numbers[0]))
    assert len(way or []) == 39, (
        "PostgreSQL and Redis go up 19 versions each, one by one and in turns: 38 steps"
    )
