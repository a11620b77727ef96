"""What candidates are told about their code."""

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
