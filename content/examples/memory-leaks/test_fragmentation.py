"""Scattered survivors keep the arenas; survivors side by side do not."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("fragmentation.py")
ARENAS = re.compile(r"^# arenas allocated current += +([\d,]+)$", re.MULTILINE)


def measure(*arguments: str) -> tuple[float, int, int]:
    """How many strings were kept; the number of arenas when all were there, and at the end."""
    command = [sys.executable, str(PROGRAM), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    counts = [int(number.replace(",", "")) for number in ARENAS.findall(done.stderr)]
    if len(counts) != 2:
        pytest.skip("this Python does not use pymalloc")
    return json.loads(done.stdout)["kept"], counts[0], counts[1]


# Arenas are counted and not RSS: what the system reports depends on the C library, huge pages and load.
def test_the_same_number_of_survivors_keeps_many_arenas_or_few():
    scattered, scattered_full, scattered_left = measure("scattered")
    side_by_side, full, left = measure()
    assert scattered == side_by_side
    assert full > 30
    assert scattered_left > 0.9 * scattered_full
    assert left < 0.3 * full
