"""Exercises on one's own machine: a copy to work on, its tests in a process of their own, and what is solved."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from prep.grading import MODULE, Report, Result
from prep.library import Exercise, Library
from prep.problem import nearest

WORK = "practice"
"""The folder of one's own copies, ignored by git."""

SOLVED = ".solved"
TIME_LIMIT = 20.0
"""Seconds that all tests of an exercise may take together."""

MEMORY_LIMIT = 2 * 1024**3
"""Bytes: code that never ends must not take the machine with it."""


class PracticeError(Exception):
    """Why nothing was done, and what to do instead."""


@dataclass(frozen=True)
class Entry:
    """One line of the list."""

    exercise: Exercise
    status: str
    """new, started or solved"""


def find(library: Library, slug: str) -> Exercise:
    """The exercise of this name. Raises PracticeError."""
    if slug not in library.exercises:
        raise PracticeError(f"there is no exercise `{slug}`: {nearest(slug, library.exercises)}")
    return library.exercises[slug]


def start(library: Library, slug: str) -> Path:
    """Copy the starter into the folder to work in; the file to edit. Never overwrites. Raises PracticeError."""
    find(library, slug)
    mine = library.root / WORK / slug / f"{MODULE}.py"
    if mine.exists():
        raise PracticeError(f"{mine} is there already and stays as it is: move it away to begin anew")
    mine.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(library.root / "content/exercises" / slug / f"{MODULE}.py", mine)
    return mine


def entries(library: Library, wanted: dict[str, str]) -> list[Entry]:
    """The exercises whose kind, level, pattern and status are the wanted ones; what is not named may be any."""
    found = []
    for exercise in library.exercises.values():
        facts = exercise.facts.value
        entry = Entry(exercise, status(library.root, exercise.id))
        having = {
            "kind": facts.kind.value,
            "level": facts.level.value,
            "pattern": facts.pattern,
            "status": entry.status,
        }
        if all(value.casefold() in having[name].casefold() for name, value in wanted.items()):
            found.append(entry)
    return found


def status(root: Path, slug: str) -> str:
    """new, started or solved: the last run of the tests decides."""
    folder = root / WORK / slug
    if not (folder / f"{MODULE}.py").exists():
        return "new"
    return "solved" if (folder / SOLVED).exists() else "started"


def test(library: Library, slug: str) -> Report:
    """Run an exercise's tests against one's own copy, and remember whether it is solved. Raises PracticeError."""
    find(library, slug)
    folder = library.root / WORK / slug
    if not (folder / f"{MODULE}.py").exists():
        raise PracticeError(f"{folder / MODULE}.py does not exist: run `prep practice start {slug}` first")
    report = run(library.root / "content/exercises" / slug, folder)
    if report.passed:
        (folder / SOLVED).touch()
    else:
        (folder / SOLVED).unlink(missing_ok=True)
    return report


def run(tests: Path, candidate: Path) -> Report:
    """Grade in a process of its own, with limits on time and memory. Raises PracticeError without pytest."""
    with TemporaryDirectory() as scratch:
        into = Path(scratch) / "report.json"
        command = [sys.executable, "-m", "prep.grading", str(tests), str(candidate), str(into)]
        try:
            process = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=TIME_LIMIT, preexec_fn=_limit
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return Report(trouble=f"stopped after {TIME_LIMIT:.0f} seconds: is there a loop that never ends?")
        if not into.exists():
            if "No module named 'pytest'" in process.stderr:
                raise PracticeError("pytest is not installed: run `make setup-test` first")
            last = process.stderr.strip().rpartition("\n")[2]
            return Report(trouble=f"the tests ended early: {last or f'exit status {process.returncode}'}")
        data = json.loads(into.read_text(encoding="utf-8"))
    return Report([Result(**result) for result in data["results"]], data["trouble"], data["line"])


def _limit() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def shown(report: Report) -> str:
    """A report for the terminal: of each test that failed, what went in, what was expected and what came out."""
    if report.trouble:
        at = f" (line {report.line})" if report.line else ""
        return f"The tests could not run{at}: {report.trouble}"
    lines = []
    for result in report.results:
        lines.append(f"{'ok  ' if result.outcome == 'passed' else 'FAIL'} {_words(result.test)}")
        if result.outcome == "passed":
            continue
        details: list[tuple[str, str | None]] = [*result.input.items()]
        details += [("expected", result.expected), ("got", result.actual), ("why", result.message)]
        details += [("line", str(result.line) if result.line else None), ("printed", result.output.rstrip())]
        lines += [f"       {name}: {value}" for name, value in details if value]
    good = sum(result.outcome == "passed" for result in report.results)
    return "\n".join([*lines, f"{good} of {len(report.results)} tests passed"])


def _words(test: str) -> str:
    return test.removeprefix("test_").replace("_", " ")
