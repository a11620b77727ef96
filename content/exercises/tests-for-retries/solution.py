"""Tests of `subject.call_with_retries`: a partner and a sleep that write down, in one journal, what they are asked for."""

import pytest
from subject import UnavailableError, call_with_retries, pause


class Partner:
    """Gives one answer a call: raises it if it is an exception."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.journal = []

    def call(self):
        self.journal.append("call")
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def sleep(self, seconds):
        self.journal.append(seconds)


def busy(retry_after=0.0):
    return UnavailableError("busy", retry_after)


@pytest.mark.parametrize("answer", ["receipt", "", None, 0, []])
def test_an_answer_is_returned_at_once_even_an_empty_one(answer):
    partner = Partner(answer)
    assert call_with_retries(partner.call, partner.sleep) == answer
    assert partner.journal == ["call"]


def test_pauses_double_between_the_calls():
    partner = Partner(busy(), busy(), busy(), "receipt")
    assert call_with_retries(partner.call, partner.sleep, attempts=4) == "receipt"
    assert partner.journal == ["call", 1.0, "call", 2.0, "call", 4.0, "call"]


@pytest.mark.parametrize(
    ("attempts", "expected"),
    [(1, ["call"]), (2, ["call", 1.0, "call"]), (3, ["call", 1.0, "call", 2.0, "call"])],
)
def test_the_last_failure_is_raised_and_nobody_sleeps_after_it(attempts, expected):
    failures = [busy() for _ in range(9)]
    partner = Partner(*failures)
    with pytest.raises(UnavailableError) as caught:
        call_with_retries(partner.call, partner.sleep, attempts=attempts)
    assert caught.value is failures[attempts - 1]
    assert partner.journal == expected


def test_another_error_is_raised_at_once():
    partner = Partner(ValueError("no such order"), "receipt")
    with pytest.raises(ValueError, match="no such order"):
        call_with_retries(partner.call, partner.sleep)
    assert partner.journal == ["call"]


def test_the_partner_is_heard_and_the_parameters_are_used():
    partner = Partner(busy(), busy(60.0), busy(), busy(), "receipt")
    assert call_with_retries(partner.call, partner.sleep, 5, first=0.5, longest=3.0) == "receipt"
    assert partner.journal[1::2] == [0.5, 60.0, 2.0, 3.0]


@pytest.mark.parametrize(
    ("failures", "retry_after", "expected"),
    [
        (5, 0.0, 16.0),
        (6, 0.0, 20.0),
        (3, 1.5, 4.0),  # asks for less
        (3, 4.5, 4.5),  # asks for more
        (9, 7.0, 20.0),
        (1, 90.0, 90.0),  # asks for more than the longest
    ],
)
def test_a_pause_is_at_most_the_longest_and_at_least_what_the_partner_asks_for(
    failures, retry_after, expected
):
    assert pause(failures, retry_after, first=1.0, longest=20.0) == expected
