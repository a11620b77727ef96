"""Grade answers in a process of its own, with limits on time and memory: Python here, everything else in Node."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event, Timer
from typing import IO

from prep.grading import Report, Result
from prep.model import ExerciseKind, Faults, ReviewFacts
from prep.node import node
from prep.source import ModelT, read_text, read_yaml, validate

TIME_LIMIT = 20.0
"""Seconds that the tests of an exercise may take together, for one answer."""

STARTING = 40.0
"""Seconds that Node may take in addition for the first answer: a database starts, and the machine may be busy."""

MEMORY_LIMIT = 2 * 1024**3
"""Bytes: code that never ends must not take the machine with it."""

BROKEN = "broken exercise: "
"""How a grader begins to say that the fault is the exercise's."""

GRADER = Path(__file__).parents[2] / "web/src/grade-local.ts"


class RunnerError(Exception):
    """Why nothing could be graded, and what to do."""


def grade(kind: ExerciseKind, exercise: Path, answers: Sequence[Path]) -> list[Report]:
    """A report on each answer, from the files in the exercise's folder. Raises RunnerError.

    One process does them all; if an answer ends it, another goes on with the next.
    """
    reports: list[Report] = []
    while len(reports) < len(answers):
        left = answers[len(reports) :]
        job = _in_python(exercise, left) if kind.suffix == ".py" else _in_node(kind, exercise, left)
        reports += _run(job)
    return reports


@dataclass(frozen=True)
class _Job:
    """What to start, what to tell it, and which limit on memory it can live with."""

    command: list[str]
    stdin: str
    limit: str
    answers: int
    starting: float = 0.0


def _in_python(exercise: Path, answers: Sequence[Path]) -> _Job:
    command = [sys.executable, "-m", "prep.grading", str(exercise), *map(str, answers)]
    return _Job(command, "", "RLIMIT_AS", len(answers))


def _in_node(kind: ExerciseKind, exercise: Path, answers: Sequence[Path]) -> _Job:
    given = _sql(exercise) if kind is ExerciseKind.SQL else review(exercise)
    job = {kind.value: given, "answers": [answer.read_text("utf-8") for answer in answers]}
    # WebAssembly reserves far more addresses than it will ever use
    return _Job([node(), str(GRADER)], json.dumps(job), "RLIMIT_DATA", len(answers), STARTING)


def _sql(exercise: Path) -> dict[str, str]:
    patterns = {"schema": "schema.sql", "tests": "test_*.sql", "solution": "solution.sql"}
    return {name: next(exercise.glob(pattern)).read_text("utf-8") for name, pattern in patterns.items()}


def review(exercise: Path) -> dict[str, object]:
    """What web/src/review-grading.ts knows as a Review. Raises RunnerError."""
    names = _read(exercise.parents[1] / "faults.yml", Faults).faults
    return {
        "lines": len(next(exercise.glob("change.*")).read_text("utf-8").rstrip("\n").split("\n")),
        "names": {name.id: name.title for name in names},
        **_read(exercise / "review.yml", ReviewFacts).model_dump(),
    }


def _read(file: Path, model: type[ModelT]) -> ModelT:
    text, problems = read_text(file.parent, file.name)
    document, more = read_yaml(text or "", file.name)
    loaded, last = validate(document, model) if document else (None, [])
    if found := [*problems, *more, *last]:
        raise RunnerError(str(found[0]))
    assert loaded
    return loaded.value


def _run(job: _Job) -> Iterator[Report]:
    """The reports of one process. If it ended early, the last one says why. Raises RunnerError."""
    silent, done, line = Event(), 0, ""
    with TemporaryFile("w+", encoding="utf-8") as errors, _started(job, errors) as process:
        assert process.stdout

        def end() -> None:
            silent.set()
            process.kill()

        while done < job.answers:
            timer = Timer(TIME_LIMIT if done else TIME_LIMIT + job.starting, end)
            timer.start()
            line = process.stdout.readline()
            if not line:
                process.wait()  # its last words may still come
            timer.cancel()
            if not line:
                break
            data = json.loads(line)
            yield Report([Result(**result) for result in data["results"]], data["trouble"], data["line"])
            done += 1
            if silent.is_set():  # the time was up as the report came: another process goes on
                break
        process.kill()
        status = process.wait()
        errors.seek(0)
        said = errors.read()
    if line:
        return
    if silent.is_set():
        yield Report(trouble=f"stopped after {TIME_LIMIT:.0f} seconds: is there a loop that never ends?")
    else:
        yield _ended(status, said)


def _started(job: _Job, errors: IO[str]) -> subprocess.Popen[str]:
    try:
        process = subprocess.Popen(
            job.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )
    except OSError as error:
        raise RunnerError(
            f"{job.command[0]} can't be started ({error.strerror}): run `make setup`"
        ) from error
    _limit(process.pid, job.limit)
    assert process.stdin
    with suppress(BrokenPipeError), process.stdin as stdin:
        stdin.write(job.stdin)
    return process


def _ended(status: int, said: str) -> Report:
    """The report on an answer that took its process with it. Raises RunnerError if it was not the answer."""
    if "No module named 'pytest'" in said or "Cannot find package" in said:
        raise RunnerError("what runs the tests is not installed: run `make setup-test` first")
    if broken := re.search(rf"^{BROKEN}(.+)", said, re.MULTILINE | re.DOTALL):
        raise RunnerError(broken[1].strip())
    last = said.strip().rpartition("\n")[2]
    return Report(trouble=f"the tests ended early: {last or f'exit status {status}'}")


def _limit(process: int, name: str) -> None:
    """Only Linux can limit a process that runs already."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        resource.prlimit(process, getattr(resource, name), (MEMORY_LIMIT, MEMORY_LIMIT))
