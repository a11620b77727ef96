"""Run an exercise's tests against somebody's code and say for each what went in, what was expected and what came out.

Imports nothing of `prep`, and pytest only when it runs: the page runs this same file on Pyodide.
"""

import asyncio
import gc
import importlib
import io
import json
import re
import sys
import traceback
from collections.abc import Callable, Coroutine
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

MODULE = "starter"
"""What tests import."""

REPR_LIMIT, OUTPUT_LIMIT = 2_000, 10_000


@dataclass
class Result:
    """What one test said. `line` is that of the candidate's own file in which it went wrong, if it was reached."""

    test: str
    outcome: Literal["passed", "failed", "error"] = "passed"
    message: str = ""
    input: dict[str, str] = field(default_factory=dict)
    expected: str | None = None
    actual: str | None = None
    line: int | None = None
    output: str = ""


@dataclass
class Report:
    """What all tests said. `trouble` stands for what kept them from running: a syntax error, a missing name."""

    results: list[Result] = field(default_factory=list)
    trouble: str = ""
    line: int | None = None

    @property
    def passed(self) -> bool:
        """Every test ran and passed."""
        return bool(self.results) and not self.trouble and all(r.outcome == "passed" for r in self.results)

    def json(self) -> str:
        """For the page."""
        return json.dumps(asdict(self) | {"passed": self.passed})


def grade(tests: Path, candidate: Path) -> Report:
    """Run the tests in the folder `tests` against the module `starter` in the folder `candidate`.

    Each call starts anew: neither module is kept. Needs pytest; raises ModuleNotFoundError without it.
    """
    import pytest  # noqa: PLC0415 - only who grades needs it

    recorder = _Recorder((candidate / f"{MODULE}.py").resolve())
    files = sorted(str(file) for file in tests.glob("test_*.py"))
    before, path = set(sys.modules), list(sys.path)
    for name in [name for name in sys.modules if name == MODULE]:
        del sys.modules[name]
    sys.path.insert(0, str(candidate))
    sys.modules["grading"] = sys.modules[__name__]  # where tests find `run_async`, here and on the page
    importlib.invalidate_caches()
    unused = ("cacheprovider", "terminal", "asyncio", "xdist", "cov", "playwright", "base_url")
    options = [part for plugin in unused for part in ("-p", f"no:{plugin}")]
    options += ["--import-mode=importlib", "-c", "/dev/null", "-o", "addopts="]
    written = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    said = io.StringIO()
    try:
        with redirect_stdout(said), redirect_stderr(io.StringIO()):
            try:
                importlib.import_module(MODULE)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - a candidate's code may raise anything
                text = "".join(traceback.format_exception_only(error)).strip()
                recorder.report.trouble = re.sub(r"^File .*\n", "", text)
                recorder.report.line = recorder.line(error)
                return recorder.report
            code = pytest.main([*options, "--rootdir", str(tests), *files], plugins=[recorder])
        if code == pytest.ExitCode.INTERNAL_ERROR:
            recorder.report.trouble = (
                "the tests broke down half-way: does a task or thread go on after its test?"
            )
        if code == pytest.ExitCode.USAGE_ERROR or (
            code == pytest.ExitCode.NO_TESTS_COLLECTED and not recorder.report.trouble
        ):
            raise RuntimeError(f"pytest found no tests in {tests}")
    finally:
        sys.dont_write_bytecode = written
        sys.path[:] = path
        for name in set(sys.modules) - before:
            if name == MODULE or name.startswith("test_") or ".test_" in name:
                del sys.modules[name]
    return recorder.report


def run_async(work: Callable[[], Coroutine[Any, Any, Any]] | Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine on a clock of its own: nobody waits for `asyncio.sleep`, and every run takes the same steps."""
    outer = asyncio._get_running_loop()  # noqa: SLF001 - on the page the browser's own loop counts as running
    asyncio._set_running_loop(None)  # noqa: SLF001 - likewise
    try:
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            return runner.run(work if asyncio.iscoroutine(work) else work())
    finally:
        asyncio._set_running_loop(outer)  # noqa: SLF001 - likewise
        gc.collect()  # a forgotten task complains now, and not in the middle of another test


class VirtualLoop(asyncio.base_events.BaseEventLoop):
    """An event loop whose time stands still while code runs, and jumps to the next timer when nothing is ready.

    It does no input or output, and therefore runs wherever Python does.
    """

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0
        self._selector = self

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._now

    def select(self, timeout: float | None) -> list[Any]:
        """In place of a selector: no file is ever ready, and waiting takes no time."""
        if timeout is None:
            raise RuntimeError("every task waits for something that can never happen: a deadlock")
        self._now += timeout
        return []

    def _process_events(self, events: list[Any]) -> None:
        """No file, no event."""

    def _write_to_self(self) -> None:
        """Nobody sleeps who would have to be woken."""


class _Recorder:
    """The pytest plugin that turns reports into results."""

    def __init__(self, file: Path) -> None:
        self.report = Report()
        self._file = file
        self._current: Result | None = None

    def pytest_configure(self, config: Any) -> None:
        # pytest's own tracebacks parse the source, which a task that dies meanwhile can break
        config.option.tbstyle = "native"

    def pytest_runtest_setup(self, item: Any) -> None:
        parameters = getattr(getattr(item, "callspec", None), "params", {})
        given = {name: _shown(value) for name, value in parameters.items() if name != "expected"}
        self._current = Result(test=item.name.partition("[")[0], input=given)
        self.report.results.append(self._current)

    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        if self._current and op == "==":
            self._current.actual, self._current.expected = _shown(left), _shown(right)

    def pytest_runtest_logreport(self, report: Any) -> None:
        if self._current and report.when == "call":
            self._current.output = report.capstdout[:OUTPUT_LIMIT]

    def pytest_exception_interact(self, call: Any, report: Any) -> None:
        if report.when == "collect":
            self.report.trouble = _trouble(report.longreprtext)
        elif self._current:
            error = call.excinfo.value
            failed = isinstance(error, AssertionError) or type(error).__name__ == "Failed"
            self._current.outcome = "failed" if failed else "error"
            self._current.message = _message(error, self._current)
            self._current.line = self.line(error)

    def line(self, error: BaseException) -> int | None:
        """The last line of the candidate's file on the way to an error."""
        if isinstance(error, SyntaxError):
            return error.lineno
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno for frame in frames if Path(frame.filename).resolve() == self._file]
        return lines[-1] if lines else None


def _message(error: BaseException, result: Result) -> str:
    text = str(error)
    if isinstance(error, AssertionError):
        first = text.partition("\n")[0]
        if not first.startswith("assert "):
            return first
        return "" if result.expected is not None else first[:REPR_LIMIT]
    if match := re.match(r"DID NOT RAISE (.+)", text):
        return f"{match[1]} was expected, and nothing was raised"
    return "".join(traceback.format_exception_only(error)).strip()[:REPR_LIMIT]


def _trouble(text: str) -> str:
    """Why the tests could not be read; that a name is missing is said in words."""
    if match := re.search(rf"cannot import name '(\w+)' from '{MODULE}'", text):
        return f"your code has no `{match[1]}`: the tests call it by this name"
    return text.strip()[-REPR_LIMIT:]


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= REPR_LIMIT else f"{text[:REPR_LIMIT]} … ({len(text)} characters)"


if __name__ == "__main__":  # a process of its own: it can be ended, and what it breaks is its own
    folder, code, into = map(Path, sys.argv[1:])
    into.write_text(grade(folder, code).json(), encoding="utf-8")
