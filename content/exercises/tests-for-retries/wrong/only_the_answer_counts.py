"""Looks at what is returned and raised; how often it was called and how long it waited goes unseen."""

from unittest.mock import Mock

import pytest
from subject import UnavailableError, call_with_retries


def test_succeeds_in_the_end():
    call = Mock(side_effect=[UnavailableError("busy"), UnavailableError("busy"), "receipt"])
    assert call_with_retries(call, sleep=Mock()) == "receipt"


def test_gives_up():
    call = Mock(side_effect=UnavailableError("down"))
    with pytest.raises(UnavailableError):
        call_with_retries(call, sleep=Mock())


def test_other_errors():
    with pytest.raises(ValueError):
        call_with_retries(Mock(side_effect=ValueError("no such order")), sleep=Mock())
