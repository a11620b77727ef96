"""What candidates are told about their code."""

import ast
import asyncio
import json
from textwrap import dedent

import pytest
from prep.grading import grade, run_async

TESTS = """
import pytest
from starter import total


@pytest.mark.parametrize(("amounts", "expected"), [([], 0), ([1, 2], 3)])
def test_sum(amounts, expected):
    assert total(amounts) == expected


def test_refuses_text():
    with pytest.raises(TypeError):
        total(["1"])


def test_nothing_is_changed():
    amounts = [3, 4]
    total(amounts)
    assert amounts == [3, 4], "the caller's list was changed"
"""


@pytest.fixture
def report(tmp_path):
    def graded(code, tests=TESTS):
        for name, text in (("tests/test_total.py", tests), ("mine/starter.py", code)):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(dedent(text), encoding="utf-8")
        return grade(tmp_path / "tests", tmp_path / "mine")

    return graded


def test_right_code(report):
    found = report("def total(amounts):\n    print('adding')\n    return sum(amounts)\n")
    assert found.passed
    assert [result.test for result in found.results] == [
        "test_sum",
        "test_sum",
        "test_refuses_text",
        "test_nothing_is_changed",
    ]
    assert found.results[1].output == "adding\n"
    assert json.loads(found.json())["passed"] is True


def test_what_went_in_what_was_expected_and_what_came_out(report):
    second = report("def total(amounts):\n    return amounts and 4 or 0\n").results[1]
    assert (second.outcome, second.input) == ("failed", {"amounts": "[1, 2]"})
    assert (second.expected, second.actual, second.message) == ("3", "4", "")


def test_nothing_was_raised(report):
    [_, _, refused, _] = report("def total(amounts):\n    return 0\n").results
    assert refused.message == "TypeError was expected, and nothing was raised"


def test_the_words_of_the_test_are_kept(report):
    code = "def total(amounts):\n    s = sum(amounts)\n    amounts.clear()\n    return s\n"
    result = report(code).results[3]
    assert (result.message, result.expected) == ("the caller's list was changed", "[3, 4]")


def test_an_exception_names_the_line_of_the_candidate(report):
    result = report(
        "def total(amounts):\n    return helper(amounts)\n\n\ndef helper(a):\n    return a.sum\n"
    ).results[0]
    assert (result.outcome, result.line) == ("error", 6)
    assert result.message == "AttributeError: 'list' object has no attribute 'sum'"


@pytest.mark.parametrize(
    ("code", "trouble", "line"),
    [
        ("def total(amounts:\n", "SyntaxError", 1),
        ("x = 1\n\n1 / 0\n", "ZeroDivisionError: division by zero", 3),
        ("import nothing_of_this_name\n", "No module named 'nothing_of_this_name'", 1),
        ("raise SystemExit(3)\n", "SystemExit: 3", 1),
        ("def sum_up(amounts): ...\n", "your code has no `total`: the tests call it by this name", None),
    ],
)
def test_what_keeps_the_tests_from_running(report, code, trouble, line):
    found = report(code)
    assert trouble in found.trouble
    assert "/" not in found.trouble
    assert (found.line, found.results, found.passed) == (line, [], False)


def test_every_run_reads_the_code_anew(report):
    assert not report("def total(amounts):\n    return 1\n").passed
    assert report("def total(amounts):\n    return sum(amounts)\n").passed


def test_long_values_are_cut(report):
    tests = "from starter import total\n\n\ndef test_long():\n    assert total([]) == 'x' * 5_000\n"
    [result] = report("def total(amounts): return ''\n", tests).results
    assert result.expected.endswith("… (5002 characters)")
    assert len(result.expected) < 2_100


def test_an_assertion_that_compares_nothing_is_shown(report):
    tests = "from starter import total\n\n\ndef test_truth():\n    assert not total([])\n"
    [result] = report("def total(amounts): return 7\n", tests).results
    assert result.message.startswith("assert not 7")


def test_a_folder_without_tests_is_a_mistake_of_the_guide(report):
    with pytest.raises(RuntimeError, match="found no tests"):
        report("x = 1\n", "x = 1\n")


def test_sleeping_takes_no_time():
    async def work():
        loop = asyncio.get_running_loop()
        started = loop.time()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(asyncio.sleep(seconds, seconds)) for seconds in (3600, 60)]
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.Event().wait(), 5)
        return loop.time() - started, [task.result() for task in tasks]

    assert run_async(work) == (3605.0, [3600, 60])
    assert run_async(asyncio.sleep(1, "coroutines too")) == "coroutines too"


def test_a_deadlock_is_named():
    async def work():
        await asyncio.Event().wait()

    with pytest.raises(RuntimeError, match="a deadlock"):
        run_async(work)


def test_tests_find_the_virtual_clock(report):
    tests = """
        import asyncio

        from grading import run_async
        from starter import total


        def test_waits():
            async def work():
                await asyncio.sleep(3600)
                return total([2])

            assert run_async(work) == 2
    """
    assert report("def total(amounts): return sum(amounts)\n", tests).passed


def test_a_run_that_breaks_down_is_not_passed(report, monkeypatch):
    monkeypatch.setattr("prep.grading._Recorder.pytest_runtest_logreport", lambda *_: 1 / 0)
    found = report("def total(amounts): return sum(amounts)\n")
    assert "broke down half-way" in found.trouble
    assert not found.passed


def test_the_virtual_clock_runs_beside_a_loop_that_counts_as_running():
    """As in a browser, whose loop never ends."""

    async def page():
        assert run_async(asyncio.sleep(60, "done")) == "done"
        return asyncio.get_running_loop()

    with asyncio.Runner() as runner:
        assert runner.run(page()) is runner.get_loop()


SUBJECT = """
def share(total, people):
    return total // people if people else 0


class Cart:
    def add(self, item):
        self.items = [item]
"""
TEST_SHARE = "from subject import share\n\n\ndef test_share():\n    assert share(7, 2) == 3\n"


@pytest.fixture
def written(tmp_path):
    """The report on tests that a candidate wrote, with the mutants given as what replaces what."""

    def graded(code, *mutants):
        files = {"exercise/subject.py": SUBJECT, "mine/starter.py": dedent(code)}
        for number, (old, new) in enumerate(mutants):
            assert SUBJECT.count(old) == 1
            files[f"exercise/mutants/m{number}.py"] = SUBJECT.replace(old, new)
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return grade(tmp_path / "exercise", tmp_path / "mine")

    return graded


def test_mutants_are_killed_or_survive(written):
    found = written(TEST_SHARE, ("people if", "2.5 if"), ("else 0", "else 1"), ("[item]", "[]"))
    assert [(result.test, result.outcome, result.message) for result in found.results] == [
        ("mutant 1 is killed", "passed", ""),
        ("mutant 2 is killed", "failed", "no test fails, although `share` does something else"),
        ("mutant 3 is killed", "failed", "no test fails, although `Cart.add` does something else"),
    ]
    assert not found.passed


def test_tests_have_to_pass_on_what_is_right(written):
    found = written(TEST_SHARE.replace("== 3", "== 4"), ("//", "/"))
    [result] = found.results
    assert (result.test, result.expected, result.actual, result.line) == ("test_share", "4", "3", 5)


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        ("", "no test was found: write functions whose names begin with `test_`"),
        ("from subject import shares", "cannot import name 'shares' from 'subject'"),
        ("def test(:", "SyntaxError"),
    ],
)
def test_tests_that_can_not_run(written, code, trouble):
    found = written(code, ("//", "/"))
    assert trouble in found.trouble
    assert (found.results, found.passed) == ([], False)


def test_a_mutant_that_never_ends_fails_its_test(written):
    assert written(TEST_SHARE, ("return total", "while total: people += 1\n    return total")).passed
    code = "from subject import share\n\n\ndef test_share():\n    while share(7, 2) != 3: ...\n"
    assert written(code, ("people if", "2.5 if")).passed


def test_a_test_that_never_ends_on_what_is_right(written):
    [result] = written(TEST_SHARE.replace("assert", "while True:\n        assert"), ("//", "/")).results
    assert result.message == "stopped after 300,000 lines: is there a loop that never ends?"


def test_each_mutant_meets_a_new_subject(written):
    code = """
        import subject

        CALLS = []


        def test_calls():
            CALLS.append(subject.share(1, 1))
            assert CALLS == [1]
            assert not hasattr(subject, "mine")
            subject.mine = 1
    """
    survivors = written(code, ("[item]", "[]"), ("[item]", "[1]")).results
    assert [result.outcome for result in survivors] == ["failed", "failed"]


def test_what_an_exception_should_have_said_is_shown(report):
    tests = "import pytest\n\n\ndef test_match():\n    with pytest.raises(ValueError, match='negative'):\n        raise ValueError('no')\n"
    [result] = report("x = 1\n", tests).results
    assert "negative" in result.message
    assert "'no'" in result.message


MEASURED = '''
class Orders:
    def total(self, lines, *, tax=0, **more):
        """Three lines

        that do not count.
        """
        # nor does this
        if not lines and tax:
            return 0

        elif tax:
            for line in lines:
                with line:
                    pass
        return sum(line for line in lines if line or tax)


async def fetch(url, /, *urls):
    def once():
        try:
            return 1 if url else 2
        except* OSError:
            pass
        return 3
    match url:
        case "a":
            return once()
        case _:
            while True: pass


if fetch:
    def said(): ...
'''


def exceeded_by(report, **limits):
    arguments = ", ".join(f"{name}={most}" for name, most in limits.items())
    tests = f"from grading import exceeded\n\n\ndef test_limits():\n    assert exceeded({arguments}) == []\n"
    [result] = report(MEASURED, tests).results
    return [] if result.actual is None else ast.literal_eval(result.actual)


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"lines": 10}, ["fetch has 12 lines of code, 2 more than 10"]),
        ({"lines": 7}, ["Orders.total has 8 lines of code, 1 more than 7", "fetch has 12 lines of code, 5 more than 7"]),
        ({"depth": 2}, ["Orders.total has blocks 3 deep, 1 more than 2"]),
        ({"depth": 3, "complexity": 8}, []),
        (
            {"complexity": 5},
            ["Orders.total has a complexity of 8, 3 more than 5", "fetch has a complexity of 6, 1 more than 5"],
        ),
        ({"complexity": 2}, ["Orders.total has a complexity of 8, 6 more than 2", "fetch.once has a complexity of 3, 1 more than 2",
                             "fetch has a complexity of 6, 4 more than 2"]),
        ({"parameters": 2}, ["Orders.total has 3 parameters, 1 more than 2"]),
        ({"parameters": 1}, ["Orders.total has 3 parameters, 2 more than 1", "fetch has 2 parameters, 1 more than 1"]),
        ({"lines": 0, "depth": 3, "parameters": 3, "complexity": 7}, [
            "Orders.total has 8 lines of code, 8 more than 0", "Orders.total has a complexity of 8, 1 more than 7",
            "fetch.once has 6 lines of code, 6 more than 0", "fetch has 12 lines of code, 12 more than 0",
            "said has 1 lines of code, 1 more than 0"]),
    ],
)  # fmt: skip
def test_limits(report, limits, expected):
    assert exceeded_by(report, **limits) == expected
