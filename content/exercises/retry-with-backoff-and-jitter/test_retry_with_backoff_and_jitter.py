from random import Random

import pytest
from starter import UnavailableError, call_with_retry


class Partner:
    """Gives the answers of a list, one a call; an exception in it is raised."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Loaded(Random):
    """A die that always falls the same way: `share` of what is possible."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def random(self):
        return self.share

    def uniform(self, a, b):
        return a + (b - a) * self.share


def asked(partner, attempts=4, base=1.0, cap=10.0, share=0.5):
    """The answer and the waits on the way to it."""
    waits = []
    answer = call_with_retry(
        partner, attempts=attempts, base=base, cap=cap, sleep=waits.append, rng=Loaded(share)
    )
    return answer, waits


def test_an_answer_is_an_answer_even_if_it_is_empty():
    partner = Partner([], ["A-1"])
    assert asked(partner) == ([], []), "the partner has no orders today: that is no failure, and nobody waits"


def test_a_failure_is_followed_by_a_wait_and_another_attempt():
    partner = Partner(UnavailableError("503"), UnavailableError("503"), "rates")
    assert asked(partner, attempts=3) == ("rates", [0.5, 1.0]), "the third of three attempts succeeds"


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0.0, [0.0, 0.0, 0.0, 0.0, 0.0]),
        (0.5, [0.5, 1.0, 2.0, 4.0, 5.0]),
        (1.0, [1.0, 2.0, 4.0, 8.0, 10.0]),
    ],
)
def test_waits_are_random_below_a_ceiling_that_doubles_up_to_the_cap(share, expected):
    partner = Partner(*[UnavailableError("503")] * 5, "rates")
    _, waits = asked(partner, attempts=6, share=share)
    assert waits == expected


def test_the_last_error_reaches_the_caller_without_another_wait():
    failures = [UnavailableError("first"), UnavailableError("second"), UnavailableError("third")]
    partner = Partner(*failures, "too late")
    waits = []
    with pytest.raises(UnavailableError) as caught:
        call_with_retry(partner, attempts=3, base=1.0, cap=10.0, sleep=waits.append, rng=Loaded(0.5))
    assert caught.value is failures[2], "what the third of three attempts raised is what the caller sees"
    assert waits == [0.5, 1.0], "nothing comes after the last attempt, so nobody waits for it"


def test_an_error_that_would_come_again_is_not_retried():
    partner = Partner(ValueError("422: no such currency"), "rates")
    with pytest.raises(ValueError, match="no such currency"):
        asked(partner)
    assert partner.calls == 1


@pytest.mark.parametrize(
    ("retry_after", "expected"),
    [
        (0.25, [0.5]),
        (3.0, [3.0]),
        (30.0, [30.0]),
    ],
)
def test_the_wait_is_never_shorter_than_the_partner_asks_for(retry_after, expected):
    _, waits = asked(Partner(UnavailableError("429", retry_after), "rates"))
    assert waits == expected, "the die says 0.5 s, and the cap of 10 s is for our own waits"
