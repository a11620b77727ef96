import pytest
from starter import longest_unique_stretch


class Key(str):
    """A key that counts how often anyone hashes or compares it, and ends what needs too much of it."""

    __slots__ = ()
    used, allowed = 0, 25_000


def counted(name):
    plain = getattr(str, name)

    def method(self, *other):
        Key.used += 1
        assert Key.used <= Key.allowed, (
            f"1000 changes, and keys were already hashed or compared {Key.allowed} times:"
            " is the stretch gone through again for each change?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Key, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["u1", "u2", "u1", "u3", "u4", "u3"], (1, 5)),
        (["u1", "u1", "u1"], (0, 1)),
        (["u1", "u2", "u3", "u1", "u2", "u5", "u2"], (2, 6)),
    ],
)
def test_the_longest_stretch_has_no_key_twice(keys, expected):
    assert longest_unique_stretch(keys) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [(["u1", "u2", "u3", "u1", "u4", "u5"], (1, 6)), (["u1", "u2", "u2", "u3", "u4", "u2", "u5"], (3, 7))],
)
def test_after_a_repeat_the_stretch_goes_on_right_behind_the_earlier_of_the_two(keys, expected):
    assert longest_unique_stretch(keys) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [(["u1", "u2", "u2", "u1", "u3"], (2, 5)), (["u1", "u2", "u3", "u3", "u2", "u1", "u4"], (3, 7))],
)
def test_a_key_from_before_the_stretch_does_not_move_the_start_back(keys, expected):
    assert longest_unique_stretch(keys) == expected


@pytest.mark.parametrize(
    ("keys", "expected"), [(["u1", "u1", "u2", "u3"], (1, 4)), (["u1", "u2"], (0, 2)), (["u1"], (0, 1))]
)
def test_the_stretch_at_the_end_counts(keys, expected):
    assert longest_unique_stretch(keys) == expected


def test_of_equally_long_stretches_the_first_is_returned():
    assert longest_unique_stretch(["u1", "u2", "u2", "u3", "u3", "u3"]) == (0, 2)


def test_no_changes_make_an_empty_stretch():
    assert longest_unique_stretch([]) == (0, 0)


def test_the_stretch_is_not_gone_through_again_for_each_change():
    keys = [Key(f"u{number % 500}") for number in range(1000)]
    Key.used = 0
    assert longest_unique_stretch(keys) == (0, 500)
