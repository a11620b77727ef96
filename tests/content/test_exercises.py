"""Of every exercise: the solution passes, the starter fails every test, and every test catches a wrong solution."""

import ast
import shutil

import pytest
from prep.practice import run

from tests.content.fences import ROOT

EXERCISES = sorted(folder.parent for folder in (ROOT / "content/exercises").glob("*/exercise.yml"))


def graded(exercise, implementation, folder):
    """The report on one implementation; the tests import it as `starter`."""
    folder.mkdir()
    shutil.copy(implementation, folder / "starter.py")
    report = run(exercise, folder)
    assert not report.trouble, f"{implementation}: {report.trouble}"
    assert report.results
    return report


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda folder: folder.name)
def test_an_exercise_is_fair(exercise, tmp_path):
    first, second = (graded(exercise, exercise / "solution.py", tmp_path / name) for name in ("1", "2"))
    assert first.passed, first
    assert first == second, "the tests say something else when they run again"
    starter = graded(exercise, exercise / "starter.py", tmp_path / "starter")
    passed = [result.test for result in starter.results if result.outcome == "passed"]
    if "kind: debugging" in (exercise / "exercise.yml").read_text("utf-8").split("\n"):
        assert len(passed) < len(starter.results), "the tests do not see the fault"
    else:
        assert passed == [], "these prove nothing"
    caught = set()
    for number, wrong in enumerate(sorted((exercise / "wrong").glob("*.py"))):
        assert ast.get_docstring(ast.parse(wrong.read_text("utf-8"))), f"{wrong} does not say what is wrong"
        report = graded(exercise, wrong, tmp_path / f"wrong-{number}")
        missed = [result for result in report.results if result.outcome != "passed"]
        assert missed, f"no test catches {wrong}"
        for result in missed:
            assert result.message or result.expected is not None, f"{wrong}: {result} explains nothing"
        caught |= {result.test for result in missed}
    assert {result.test for result in first.results} - caught == set(), "these catch no wrong solution"
