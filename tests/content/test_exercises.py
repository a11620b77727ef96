"""Of every exercise: the solution passes, the starter fails, and every test catches a wrong answer."""

import ast
import re

import pytest
from prep.model import ExerciseKind
from prep.runner import grade

from tests.content.fences import ROOT

EXERCISES = sorted(folder.parent for folder in (ROOT / "content/exercises").glob("*/exercise.yml"))

STARTS_WORKING = {
    ExerciseKind.DEBUGGING,
    ExerciseKind.REFACTORING,
    ExerciseKind.TESTING,
    ExerciseKind.CODE_REVIEW,
}
"""Kinds whose starter does something already: not every test fails on it, but one at least."""


def kind_of(exercise):
    return ExerciseKind(re.search(r"(?m)^kind: (.+)$", (exercise / "exercise.yml").read_text("utf-8"))[1])


def failed(report):
    return named(result for result in report.results if result.outcome != "passed")


def named(results):
    """The faults of a review are named only once they are found."""
    return {result.test.partition(":")[0] for result in results}


def explains_itself(file):
    """What is wrong with it stands at its beginning."""
    text = file.read_text("utf-8")
    return ast.get_docstring(ast.parse(text)) if file.suffix == ".py" else re.match(r"(--|#) \w", text)


def limits(exercise):
    """The tests that measure the code in place of running it."""
    [file] = exercise.glob("test_*.py")
    functions = [
        node for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)
    ]
    return {node.name for node in functions if "exceeded(" in ast.unparse(node)}


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda folder: folder.name)
def test_an_exercise_is_fair(exercise):
    kind = kind_of(exercise)
    solution, starter = (exercise / f"{name}{kind.suffix}" for name in ("solution", "starter"))
    wrong = sorted((exercise / "wrong").glob(f"*{kind.suffix}"))
    answers = [solution, solution, starter, *wrong]
    reports = grade(kind, exercise, answers)
    for answer, report in zip(answers, reports, strict=True):
        assert not report.trouble, f"{answer}: {report.trouble}"
        assert report.results
    first, second, begun, *missed = reports
    assert first.passed, first
    assert first == second, "the tests say something else when they run again"
    tests = named(first.results)
    assert failed(begun), "the tests see nothing wrong with the starter"
    if kind not in STARTS_WORKING:
        assert failed(begun) == tests, "the others prove nothing"
    caught = failed(begun) if kind in {ExerciseKind.REFACTORING, ExerciseKind.TESTING} else set()
    for answer, report in zip(wrong, missed, strict=True):
        assert explains_itself(answer), f"{answer} does not say what is wrong"
        assert failed(report), f"no test catches {answer}"
        for result in report.results:
            if result.outcome != "passed":
                told = result.message or result.expected is not None
                assert told, f"{answer}: {result} explains nothing"
        caught |= failed(report)
    if kind is ExerciseKind.REFACTORING:
        assert failed(begun) <= limits(exercise), "the starter has to behave as it should"
    if kind is ExerciseKind.TESTING:
        assert failed(begun) <= tests, "the starter has to pass on what is right"
        for mutant in (exercise / "mutants").glob("*.py"):
            assert explains_itself(mutant), f"{mutant} does not say what is wrong with it"
    assert tests - caught == set(), "these catch no wrong answer"
