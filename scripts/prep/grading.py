"""Run an exercise's tests against somebody's code and say for each what went in, what was expected and what came out.

Imports nothing of `prep`, and pytest only when it runs: the page runs this same file on Pyodide.
"""

import ast
import asyncio
import gc
import importlib.util
import io
import json
import os
import re
import sys
import traceback
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

MODULE = "starter"
"""What tests import."""

SUBJECT = "subject"
"""What a candidate's own tests import."""

STEPS = 300_000
"""Lines that a test of a mutant may take: a loop that never ends makes it fail."""

REPR_LIMIT, OUTPUT_LIMIT = 2_000, 10_000


_Function = ast.FunctionDef | ast.AsyncFunctionDef
_BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)
_BRANCHES = (
    ast.If,
    ast.IfExp,
    ast.For,
    ast.AsyncFor,
    ast.While,
    ast.ExceptHandler,
    ast.match_case,
    ast.comprehension,
)


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
    tables: dict[str, dict[str, Any]] | None = None
    """Of SQL, which is graded elsewhere: `expected` and `actual`, each with `columns` and `rows`."""


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
        """For the page: the shape of web/src/report.ts."""
        results = [
            {name: value for name, value in asdict(r).items() if name != "tables"} for r in self.results
        ]
        return json.dumps(asdict(self) | {"results": results, "passed": self.passed})


def grade(exercise: Path, candidate: Path) -> Report:
    """Grade the module `starter` in the folder `candidate` with what stands in the folder `exercise`.

    Each call starts anew: no module is kept. Needs pytest; raises ModuleNotFoundError without it.
    """
    exercise, candidate = exercise.resolve(), candidate.resolve()
    if (exercise / f"{SUBJECT}.py").exists():
        return _grade_tests(exercise, candidate)
    tests = sorted(exercise.glob("test_*.py"))
    report = _run(tests, candidate)
    if not report.results and not report.trouble:
        raise RuntimeError(f"pytest found no tests in {exercise}")
    return report


def _grade_tests(exercise: Path, candidate: Path) -> Report:
    """Tests that a candidate wrote have to pass on the subject, and to fail on each of its mutants."""
    subject = exercise / f"{SUBJECT}.py"
    tests = [candidate / f"{MODULE}.py"]
    report = _run(tests, candidate, subject)
    if not report.results and not report.trouble:
        report.trouble = "no test was found: write functions whose names begin with `test_`"
    if not report.passed:
        return report
    results = []
    for number, mutant in enumerate(sorted((exercise / "mutants").glob("*.py")), 1):
        result = Result(f"mutant {number} is killed")
        if _run(tests, candidate, mutant, briefly=True).passed:
            result.outcome = "failed"
            result.message = f"no test fails, although `{_changed(subject, mutant)}` does something else"
        results.append(result)
    return Report(results)


def _run(tests: list[Path], candidate: Path, subject: Path | None = None, *, briefly: bool = False) -> Report:
    """What pytest says, with this file as the module `subject` if there is one; briefly, up to the first failure."""
    import pytest  # noqa: PLC0415 - only who grades needs it

    recorder = _Recorder(candidate / f"{MODULE}.py")
    plugins = [recorder, *([_Budget({str(tests[0]), str(subject)})] if subject else [])]
    before, path = set(sys.modules), list(sys.path)
    sys.modules.pop(MODULE, None)
    sys.path.insert(0, str(candidate))
    sys.modules["grading"] = sys.modules[__name__]  # where tests find `run_async`, here and on the page
    importlib.invalidate_caches()
    folder = str(tests[0].parent)
    unused = ["cacheprovider", "terminal", "asyncio", "xdist", "cov", "playwright", "base_url"]
    if briefly:
        unused += ["unraisableexception", "threadexception"]  # both collect garbage, run after run
    options = [part for plugin in unused for part in ("-p", f"no:{plugin}")]
    options += ["--import-mode=importlib", "-c", "/dev/null", "-o", "addopts="]
    options += ["--rootdir", folder, "--confcutdir", folder]  # else it looks at everything on the way there
    options += ["--exitfirst"] if briefly else []
    written = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()), _outside_of_loops():
            try:
                if subject:
                    _load(subject)
                importlib.import_module(MODULE)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - a candidate's code may raise anything
                text = "".join(traceback.format_exception_only(error)).strip()
                recorder.report.trouble = re.sub(r"^File .*\n", "", text)
                recorder.report.line = recorder.line(error)
                return recorder.report
            if subject:
                del sys.modules[MODULE]  # pytest reads tests in its own way
            gc.freeze()  # pytest and run_async collect garbage again and again: what was there before is none
            code = pytest.main([*options, *map(str, tests)], plugins=plugins)
        if code == pytest.ExitCode.INTERNAL_ERROR:
            recorder.report.trouble = (
                "the tests broke down half-way: does a task or thread go on after its test?"
            )
        if code == pytest.ExitCode.USAGE_ERROR:
            raise RuntimeError(f"pytest can't run {tests[0]}")
    finally:
        gc.unfreeze()
        sys.dont_write_bytecode = written
        sys.path[:] = path
        for name in set(sys.modules) - before:
            if name in {MODULE, SUBJECT} or name.startswith("test_") or ".test_" in name:
                del sys.modules[name]
    return recorder.report


def _load(subject: Path) -> None:
    """Make a file the module `subject`, whatever its name."""
    spec = importlib.util.spec_from_file_location(SUBJECT, subject)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[SUBJECT] = module
    spec.loader.exec_module(module)


def _changed(good: Path, mutant: Path) -> str:
    """The function in which a mutant differs, or the module: all that is given away."""
    before, after = (_functions(ast.parse(file.read_text("utf-8"))) for file in (good, mutant))
    dumped = {name: ast.dump(function) for name, function in after.items()}
    return next(
        (name for name, function in before.items() if dumped.get(name) != ast.dump(function)), SUBJECT
    )


def _functions(tree: ast.AST, owner: str = "") -> dict[str, _Function]:
    """All functions and methods by name, those inside first."""
    found: dict[str, _Function] = {}
    for node in ast.iter_child_nodes(tree):
        inside = f"{owner}{node.name}." if isinstance(node, _Function | ast.ClassDef) else owner
        found |= _functions(node, inside)
        if isinstance(node, _Function):
            found[owner + node.name] = node
    return found


def run_async(work: Callable[[], Coroutine[Any, Any, Any]] | Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine on a clock of its own: nobody waits for `asyncio.sleep`, and every run takes the same steps."""
    with _outside_of_loops():
        try:
            with asyncio.Runner(loop_factory=VirtualLoop) as runner:
                return runner.run(work if asyncio.iscoroutine(work) else work())
        finally:
            gc.collect()  # a forgotten task complains now, and not in the middle of another test


@contextmanager
def _outside_of_loops() -> Iterator[None]:
    """On the page the browser's own loop counts as running, and asyncio and Django refuse to work within."""
    outer = asyncio._get_running_loop()  # noqa: SLF001 - there is no public way
    asyncio._set_running_loop(None)  # noqa: SLF001 - likewise
    try:
        yield
    finally:
        asyncio._set_running_loop(outer)  # noqa: SLF001 - likewise


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


def exceeded(**limits: int) -> list[str]:
    """Each limit that a function of the candidate breaks, as a sentence: for tests of a refactoring.

    Limits: `lines` of code, without docstring, comments and blank lines; `depth` of nested blocks; `parameters`, without
    self and cls; `complexity`: one, and one more for each branch, loop, handler, case, condition and `and`/`or`.
    """
    file = sys.modules[MODULE].__file__
    assert file
    source = Path(file).read_text("utf-8")
    found = []
    for name, function in _functions(ast.parse(source)).items():
        measured = {
            "lines": (_lines(function, source.split("\n")), "{} lines of code"),
            "depth": (_depth(function), "blocks {} deep"),
            "parameters": (_parameters(function), "{} parameters"),
            "complexity": (_complexity(function), "a complexity of {}"),
        }
        for limit, most in limits.items():
            value, words = measured[limit]
            if value > most:
                found.append(f"{name} has {words.format(value)}, {value - most} more than {most}")
    return found


def _lines(function: _Function, source: list[str]) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    first, last = (body[0].lineno, body[-1].end_lineno or 0) if body else (0, -1)
    head = range(function.lineno, function.body[0].lineno)
    code = [*head, *range(max(first, function.body[0].lineno), last + 1)]
    return len({n for n in code if source[n - 1].strip() and not source[n - 1].lstrip().startswith("#")})


def _depth(block: ast.AST) -> int:
    deepest = 0
    for node in ast.iter_child_nodes(block):
        # `elif` is an `if` in the other branch of an `if`, and stands no deeper
        same = isinstance(node, ast.If) and isinstance(block, ast.If) and node.col_offset == block.col_offset
        deepest = max(deepest, _depth(node) + (isinstance(node, _BLOCKS) and not same))
    return deepest


def _parameters(function: _Function) -> int:
    given = function.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return sum(one is not None and one.arg not in {"self", "cls"} for one in every)


def _complexity(function: _Function) -> int:
    branches = 1
    for node in ast.walk(function):
        branches += isinstance(node, _BRANCHES)
        branches += len(node.values) - 1 if isinstance(node, ast.BoolOp) else 0
        branches += len(node.ifs) if isinstance(node, ast.comprehension) else 0
    return branches


class _EndlessError(BaseException):
    """Nothing that tests catch."""

    def __str__(self) -> str:
        return f"stopped after {STEPS:,} lines: is there a loop that never ends?"


class _Budget:
    """The pytest plugin that ends a test which runs too many lines of some files. There may be no thread to do it."""

    def __init__(self, files: set[str]) -> None:
        self._files = files
        self._left = 0
        self._before: Any = None

    def pytest_runtest_logstart(self) -> None:
        self._left, self._before = STEPS, sys.gettrace()
        sys.settrace(self._enter)

    def pytest_runtest_logfinish(self) -> None:
        sys.settrace(self._before)

    def _enter(self, frame: Any, *_: object) -> Any:
        return self._line if frame.f_code.co_filename in self._files else None

    def _line(self, *_: object) -> Any:
        self._left -= 1
        if self._left < 0:
            raise _EndlessError
        return self._line


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
        if first.startswith("Regex pattern"):  # of pytest.raises: what was expected and what came follow
            return text
        if not first.startswith("assert "):
            return first
        return "" if result.expected is not None else first[:REPR_LIMIT]
    if isinstance(error, _EndlessError):
        return text
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


def _main() -> None:
    """grading.py EXERCISE ANSWER…: a report on each answer, a line each. In a process of its own, for prep/runner.py."""
    exercise, *answers = map(Path, sys.argv[1:])
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what an answer prints is no report
        for answer in answers:
            with TemporaryDirectory() as folder:
                (Path(folder) / f"{MODULE}.py").write_bytes(answer.read_bytes())
                out.write(grade(exercise, Path(folder)).json() + "\n")
                out.flush()


if __name__ == "__main__":
    _main()
