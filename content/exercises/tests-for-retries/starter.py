"""Tests of `subject.call_with_retries`: they pass, and yet few faults would make them fail."""

from subject import UnavailableError, call_with_retries


def test_a_second_call_may_succeed():
    answers = [UnavailableError("busy"), "receipt"]

    def call():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert call_with_retries(call, sleep=lambda seconds: None) == "receipt"
