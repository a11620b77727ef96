"""The reference solution of an exercise passes its tests; its starter fails every one of them, without crashing."""

import re
import shutil
import subprocess
import sys

import pytest

from tests.content.fences import ROOT

EXERCISES = sorted(folder.parent for folder in (ROOT / "content/exercises").glob("*/exercise.yml"))


def run(exercise, implementation, folder):
    """Run the tests against one implementation: (passed, failed, errors, output). The tests import `starter`."""
    shutil.copy(exercise / implementation, folder / "starter.py")
    for test in exercise.glob("test_*.py"):
        shutil.copy(test, folder)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:playwright",
        "--rootdir",
        str(folder),
        "-c",
        "/dev/null",
    ]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    last = process.stdout.strip().split("\n")[-1]
    counts = [
        int(match[1]) if (match := re.search(rf"(\d+) {word}", last)) else 0
        for word in ("passed", "failed", "error")
    ]
    return (*counts, process.stdout)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda folder: folder.name)
def test_the_solution_passes_and_the_starter_fails(exercise, tmp_path):
    passed, failed, errors, output = run(exercise, "solution.py", tmp_path)
    assert passed, output
    assert (failed, errors) == (0, 0), output
    starter_passed, starter_failed, errors, output = run(exercise, "starter.py", tmp_path)
    assert errors == 0, f"the starter must fail its tests, not crash on import\n{output}"
    assert starter_passed == 0, f"these tests prove nothing: the starter passes them\n{output}"
    assert starter_failed == passed
