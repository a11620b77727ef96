"""Scattered survivors keep the arenas; survivors side by side do not."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("fragmentation.py")


def measure(*arguments: str) -> dict[str, float]:
    command = [sys.executable, str(PROGRAM), *arguments]
    result: dict[str, float] = json.loads(subprocess.check_output(command))
    return result


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_same_number_of_survivors_keeps_much_or_little():
    scattered, side_by_side = measure("scattered"), measure()
    assert scattered["kept"] == side_by_side["kept"]
    assert scattered["left"] > 0.8 * scattered["used"] - 8  # its list was returned
    assert side_by_side["left"] < 0.3 * side_by_side["used"]
