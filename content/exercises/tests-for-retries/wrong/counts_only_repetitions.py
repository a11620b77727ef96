"""Takes `attempts` for the number of repetitions, against the docstring, and so fails on code that is right."""

from unittest.mock import Mock

import pytest
from subject import UnavailableError, call_with_retries


def test_gives_up():
    partner = Mock(side_effect=UnavailableError("down"))
    with pytest.raises(UnavailableError):
        call_with_retries(partner, Mock(), attempts=3)
    assert partner.call_count == 4
