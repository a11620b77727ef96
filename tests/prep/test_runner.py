"""Answers are graded in a process of their own: one that never ends takes neither the machine nor the others with it."""

import os
import sys

import pytest
from prep import runner
from prep.model import ExerciseKind

TEST = "from starter import find\n\n\ndef test_find():\n    assert find([1, 1]) == [1]\n"
RIGHT = "def find(rows): return [1]\n"


@pytest.fixture
def graded(tmp_path):
    (tmp_path / "test_find.py").write_text(TEST, encoding="utf-8")

    def grade(*answers):
        files = [tmp_path / f"answer-{number}" for number in range(len(answers))]
        for file, answer in zip(files, answers, strict=True):
            file.write_text(answer, encoding="utf-8")
        return runner.grade(ExerciseKind.BACKEND, tmp_path, files)

    return grade


def test_a_report_on_each_answer(graded):
    right, wrong, again = graded(RIGHT, "def find(rows): return rows\n", RIGHT)
    assert (right.passed, wrong.passed, again.passed) == (True, False, True)
    assert (wrong.results[0].expected, wrong.results[0].actual) == ("[1]", "[1, 1]")


def test_a_loop_that_never_ends_is_ended(graded, monkeypatch):
    monkeypatch.setattr(runner, "TIME_LIMIT", 4.0)
    before, endless, after = graded(RIGHT, "def find(rows):\n    while True: ...\n", RIGHT)
    assert endless.trouble == "stopped after 4 seconds: is there a loop that never ends?"
    assert (before.passed, endless.passed, after.passed) == (True, False, True)


def test_memory_is_limited(graded, monkeypatch):
    monkeypatch.setattr(runner, "MEMORY_LIMIT", 512 * 1024**2)
    [report] = graded("def find(rows):\n    return 'x' * 10**9\n")
    assert report.results[0].message == "MemoryError"


@pytest.mark.parametrize("status", [0, 3])
def test_an_answer_that_ends_its_process_is_told_so(graded, status):
    ended, after = graded(f"import os\n\n\ndef find(rows):\n    os._exit({status})\n", RIGHT)
    assert ended.trouble == f"the tests ended early: exit status {status}"
    assert after.passed


def test_what_an_answer_prints_is_no_report(graded):
    assert graded("import os\n\n\ndef find(rows):\n    os.write(1, b'{}\\n')\n    return [1]\n")[0].passed


def test_without_pytest_it_says_what_to_install(graded, tmp_path, monkeypatch):
    (tmp_path / "pytest.py").write_text("raise ModuleNotFoundError(\"No module named 'pytest'\")\n")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    with pytest.raises(runner.RunnerError, match="run `make setup-test` first"):
        graded(RIGHT)


def test_a_program_that_is_not_there(graded, monkeypatch):
    monkeypatch.setattr("prep.runner.sys.executable", "/nowhere/python")
    with pytest.raises(runner.RunnerError, match=r"/nowhere/python can't be started .+: run `make setup`"):
        graded(RIGHT)


def test_sql_is_graded_in_node(tmp_path):
    files = {
        "schema.sql": "CREATE TABLE orders (id integer); INSERT INTO orders VALUES (1), (2);",
        "solution.sql": "SELECT id FROM orders;",
        "test_orders.sql": "-- Case: all orders\n-- Yours",
        "wrong.sql": "SELECT id FROM orders LIMIT 1;",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    answers = [tmp_path / "solution.sql", tmp_path / "wrong.sql"]
    right, wrong = runner.grade(ExerciseKind.SQL, tmp_path, answers)
    assert right.passed
    assert wrong.results[0].message == "1 row is missing"
    assert wrong.results[0].tables["expected"] == {"columns": ["id"], "rows": [["1"], ["2"]]}
    (tmp_path / "test_orders.sql").write_text("-- Case: none", encoding="utf-8")
    with pytest.raises(runner.RunnerError, match="the case `none` checks nothing"):
        runner.grade(ExerciseKind.SQL, tmp_path, answers)


def test_reviews_are_graded_in_node(tmp_path):
    folder = tmp_path / "content/exercises/review"
    folder.mkdir(parents=True)
    review = "faults:\n  - lines: [1, 1]\n    fault: a\n    why: It is.\n  - lines: [2, 2]\n    fault: b\n    why: It is.\n"
    files = {
        "content/faults.yml": "faults:\n  - id: a\n    title: An A\n  - id: b\n    title: A B\n",
        "content/exercises/review/change.py": "one\ntwo\n",
        "content/exercises/review/review.yml": review,
        "content/exercises/review/solution.txt": "1: a\n2: b\n",
        "content/exercises/review/other.txt": "3: a\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    answers = [folder / "solution.txt", folder / "other.txt"]
    right, other = runner.grade(ExerciseKind.CODE_REVIEW, folder, answers)
    assert [result.test for result in right.results] == ["fault 1: An A", "fault 2: A B", "no false alarms"]
    assert (other.trouble, other.line) == ("the change has no line 3: it has 2", 1)
    (folder / "review.yml").write_text(review.replace("why", "how"), encoding="utf-8")
    with pytest.raises(runner.RunnerError, match=r"review\.yml:2:5: `why` is missing"):
        runner.grade(ExerciseKind.CODE_REVIEW, folder, answers)
