"""Exercises on one's own machine: a copy to work on, what its tests say, and what is solved."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from prep import runner
from prep.grading import MODULE, Report
from prep.library import Exercise, Library
from prep.problem import nearest

WORK = "practice"
"""The folder of one's own copies, ignored by git."""

SOLVED = ".solved"


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
    """Copy the starter, and what has to be read with it, into the folder to work in; the file to edit.

    Never overwrites. Raises PracticeError.
    """
    exercise = find(library, slug)
    kind = exercise.facts.value.kind
    mine = _mine(library.root, exercise)
    if mine.exists():
        raise PracticeError(f"{mine} is there already and stays as it is: move it away to begin anew")
    mine.parent.mkdir(parents=True, exist_ok=True)
    folder = _folder(library, slug)
    for file in [folder / mine.name, *(folder.glob(kind.given) if kind.given else [])]:
        if not (mine.parent / file.name).exists():
            shutil.copyfile(file, mine.parent / file.name)
    return mine


def entries(library: Library, wanted: dict[str, str]) -> list[Entry]:
    """The exercises whose kind, level, pattern and status are the wanted ones; what is not named may be any."""
    found = []
    for exercise in library.exercises.values():
        facts = exercise.facts.value
        entry = Entry(exercise, status(library.root, exercise))
        having = {
            "kind": facts.kind.value,
            "level": facts.level.value,
            "pattern": facts.pattern,
            "status": entry.status,
        }
        if all(value.casefold() in having[name].casefold() for name, value in wanted.items()):
            found.append(entry)
    return found


def status(root: Path, exercise: Exercise) -> str:
    """new, started or solved: the last run of the tests decides."""
    mine = _mine(root, exercise)
    if not mine.exists():
        return "new"
    return "solved" if mine.with_name(SOLVED).exists() else "started"


def test(library: Library, slug: str) -> Report:
    """Run an exercise's tests against one's own copy, and remember whether it is solved. Raises PracticeError."""
    exercise = find(library, slug)
    mine = _mine(library.root, exercise)
    if not mine.exists():
        raise PracticeError(f"{mine} does not exist: run `prep practice start {slug}` first")
    try:
        [report] = runner.grade(exercise.facts.value.kind, _folder(library, slug), [mine])
    except runner.RunnerError as error:
        raise PracticeError(str(error)) from error
    if report.passed:
        mine.with_name(SOLVED).touch()
    else:
        mine.with_name(SOLVED).unlink(missing_ok=True)
    return report


def _mine(root: Path, exercise: Exercise) -> Path:
    return root / WORK / exercise.id / f"{MODULE}{exercise.facts.value.kind.suffix}"


def _folder(library: Library, slug: str) -> Path:
    return library.root / "content/exercises" / slug


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
        if result.tables:
            details += [(name, _table(**result.tables[name])) for name in ("expected", "actual")]
        details += [("line", str(result.line) if result.line else None), ("printed", result.output.rstrip())]
        lines += [f"       {name}:{_indented(value)}" for name, value in details if value]
    good = sum(result.outcome == "passed" for result in report.results)
    return "\n".join([*lines, f"{good} of {len(report.results)} tests passed"])


def _words(test: str) -> str:
    return test.removeprefix("test_").replace("_", " ")


def _indented(text: str) -> str:
    """A text of several lines begins below its name."""
    return "".join(f"\n         {line}" for line in text.split("\n")) if "\n" in text else f" {text}"


def _table(columns: list[str], rows: list[list[str | None]]) -> str:
    cells = [columns, *([("NULL" if value is None else value) for value in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return (
        "\n".join(
            " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in cells
        )
        or "no rows"
    )
