"""The CPU time and peak memory of one command, its own children included.

Run as a program it is the small process in between: a command started by a large process would be said to have had
that one's peak memory (Linux counts it from before exec), and its time could not be told from that of other children.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

KB = 1024 if sys.platform != "darwin" else 1  # in what ru_maxrss counts, in bytes


@dataclass(frozen=True)
class Cost:
    """What a command took."""

    seconds: float
    """of CPU"""
    megabytes: float
    """at its peak"""


class CommandError(RuntimeError):
    """A measured command failed: what it wrote."""


def run(command: Sequence[str | Path], cwd: Path, env: Mapping[str, str] | None = None) -> Cost:
    """Run a command and measure it."""
    between = subprocess.run(
        [sys.executable, "-I", "-S", __file__, *map(str, command)],
        cwd=cwd,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"} | dict(env or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    if between.returncode:
        raise CommandError(f"{' '.join(map(str, command))}\n{between.stdout}{between.stderr}")
    return Cost(**json.loads(between.stdout))


def medians(*measurements: Callable[[], Cost], n: int) -> list[Cost]:
    """The median of each, taken n times in alternating order, so that all meet the same machine."""
    taken: list[list[Cost]] = [[] for _ in measurements]
    for turn in range(n):
        order = list(enumerate(measurements))
        for index, measurement in order if turn % 2 == 0 else reversed(order):
            taken[index].append(measurement())
    return [
        Cost(
            statistics.median(cost.seconds for cost in costs),
            statistics.median(cost.megabytes for cost in costs),
        )
        for costs in taken
    ]


def main() -> int:
    process = subprocess.run(sys.argv[1:], capture_output=True, text=True, check=False)
    if process.returncode:
        print(process.stdout + process.stderr)
        return process.returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        json.dumps({"seconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss * KB / 1_000_000})
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
