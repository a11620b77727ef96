import pytest
from starter import peak_tokens


class Tokens(int):
    """A number of tokens that counts how often it is added or taken away, and ends what needs too much of it."""

    used, allowed = 0, 10_000


def counted(name):
    plain = getattr(int, name)

    def method(self, *other):
        Tokens.used += 1
        assert Tokens.used <= Tokens.allowed, (
            f"1000 calls, and tokens were already added {Tokens.allowed} times:"
            " is the whole window added up again for each call?"
        )
        return plain(self, *other)

    return method


for name in ("add", "radd", "sub", "rsub", "neg"):
    setattr(Tokens, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("calls", "seconds", "expected"),
    [
        ([(0, 100), (10, 300), (20, 200), (90, 400)], 60, 600),
        ([(0, 100), (70, 300), (75, 200), (130, 500), (200, 900)], 60, 900),
        ([(0, 100), (70, 300), (75, 200), (130, 500), (200, 600)], 60, 700),
        ([(1, 5), (2, 5), (3, 5), (4, 5)], 2, 10),
    ],
)
def test_the_fullest_window_is_found(calls, seconds, expected):
    assert peak_tokens(calls, seconds) == expected


def test_a_window_may_begin_at_any_moment():
    assert peak_tokens([(59.5, 400), (60.25, 400), (119.75, 300)], 60) == 800, (
        "calls at 59.5 and 60.25 lie within one second, though in two minutes of the clock"
    )


@pytest.mark.parametrize(
    ("calls", "seconds", "expected"),
    [
        ([(0.75, 100), (2.25, 200)], 2, 300),
        ([(0.25, 100), (2.25, 200)], 2, 200),
        ([(0, 100), (1.25, 200), (2, 400)], 1.5, 600),
    ],
)
def test_fractions_of_a_second_count(calls, seconds, expected):
    assert peak_tokens(calls, seconds) == expected


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        ([(0, 100), (60, 200)], 200),
        ([(0, 100), (59.5, 200)], 300),
        ([(0, 100), (30, 50), (60, 100), (90, 120)], 220),
    ],
)
def test_two_calls_exactly_sixty_seconds_apart_are_not_in_one_window(calls, expected):
    assert peak_tokens(calls, 60) == expected


def test_calls_at_the_same_moment_are_in_one_window():
    assert peak_tokens([(5, 100), (5, 200), (5, 300), (7, 1)], 2) == 600


def test_the_window_counts_seconds_and_not_calls():
    calls = [(0, 10), (1, 10), (2, 10), (3, 10), (100, 15), (200, 15), (300, 15)]
    assert peak_tokens(calls, 3) == 30, "three calls lie within 3 seconds at the start, one at the end"


def test_no_calls_use_no_tokens():
    assert peak_tokens([], 60) == 0


def test_the_log_may_come_as_a_stream():
    calls = ((number, 100) for number in range(10))
    assert peak_tokens(calls, 4) == 400, "a generator: one call of 100 tokens each second"


def test_the_window_is_not_added_up_again_for_each_call():
    calls = [(number, Tokens(1)) for number in range(1000)]
    Tokens.used = 0
    assert peak_tokens(calls, 500) == 500
