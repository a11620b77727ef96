"""Which exercises a role needs at a level, and in which order."""

import pytest
from prep.library import Library
from prep.model import ExerciseKind, Level
from prep.paths import ASKED_AS, LONGEST, Paths

from tests.prep.guide import EXERCISE_YML, ROLE_YML, load


def exercise(id_, kind="backend", level="mid", minutes=20, pattern="", trains="trains: [choose-isolation]"):
    """The facts of one exercise; each has a pattern of its own unless one is named."""
    facts = (
        f"kind: {kind}\nlevel: {level}\nminutes: {minutes}\npattern: {pattern or id_}\n{trains}\nhints: [x]\n"
    )
    return {f"content/exercises/{id_}/exercise.yml": facts}


def path(tmp_path, *exercises, level=Level.MID, edits=None):
    """The ids of the path of the one role, of these exercises alone."""
    files = {EXERCISE_YML: None}
    for one in exercises:
        files |= one
    library = load(tmp_path, files | (edits or {}))
    assert [problem for problem in library.problems if "exercises" in problem.place.path] == []
    return [found.id for found in Paths(library).of(library.roles["backend"], level)]


def test_exercises_of_the_level_and_of_the_one_before(tmp_path):
    given = [exercise(level, level=level) for level in ("junior", "mid", "experienced")]
    assert path(tmp_path / "a", *given, level=Level.JUNIOR) == ["junior"]
    assert path(tmp_path / "b", *given, level=Level.MID) == ["junior", "mid"]
    assert path(tmp_path / "c", *given, level=Level.EXPERIENCED) == ["mid", "experienced"]


def test_only_what_trains_a_topic_that_the_role_needs_by_then(tmp_path):
    nobody = (ROLE_YML, ("must_have: [databases/transactions]", "must_have: []"))
    planned = exercise("planned", trains="concepts: [indexing]")  # a topic that is good to have from mid on
    assert path(tmp_path / "a", exercise("written"), planned) == ["planned", "written"]
    assert path(tmp_path / "b", exercise("written"), planned, edits=dict([nobody])) == ["planned"]
    easy = exercise("planned", level="junior", trains="concepts: [indexing]")
    assert path(tmp_path / "c", easy, level=Level.JUNIOR) == []


def test_of_two_with_one_pattern_the_one_that_trains_more(tmp_path):
    both = "trains: [choose-isolation]\nconcepts: [indexing]"
    one, two = exercise("a-one", pattern="heap"), exercise("b-two", pattern="heap", trains=both)
    assert path(tmp_path / "a", one, two) == ["b-two"]
    of_another_kind = exercise("c-sql", kind="sql", pattern="heap")
    assert path(tmp_path / "b", one, of_another_kind) == ["a-one", "c-sql"]


def test_lower_levels_and_shorter_ones_first_and_the_kinds_mixed(tmp_path):
    given = [
        exercise("long", minutes=45),
        exercise("short", minutes=10),
        exercise("middle", minutes=20),
        exercise("query", kind="sql", minutes=60),
        exercise("easy", level="junior", minutes=60),
    ]
    assert path(tmp_path, *given) == ["easy", "short", "middle", "query", "long"]


def test_a_kind_that_a_round_asks_for_takes_two_at_a_turn(tmp_path):
    given = [exercise(f"{kind}-{n:02}", kind=kind) for kind in ("backend", "debugging") for n in range(30)]
    found = path(tmp_path, *given)
    assert len(found) == LONGEST
    assert sum(id_.startswith("debugging") for id_ in found) == 20, "the one round of the role asks for it"


@pytest.mark.parametrize(
    ("draws_on", "kinds", "expected"),
    [
        ("[databases]", "[coding]", {ExerciseKind.SQL}),
        ("[databases/indexes]", "[concept, coding]", {ExerciseKind.SQL}),
        ("[databases]", "[design]", set()),
        ("[databases]", "[code-review]", {ExerciseKind.CODE_REVIEW}),
        ("[databases]", "[]", set()),
        ("[testing]", "[design]", {ExerciseKind.TESTING}),
        ("[python-core]", "[coding, debugging]", {ExerciseKind.BACKEND, ExerciseKind.DEBUGGING}),
    ],
)
def test_what_a_round_asks_for(tmp_path, draws_on, kinds, expected):
    round_ = [
        ("draws_on: [databases]", f"draws_on: {draws_on}"),
        ("kinds: [debugging]", f"kinds: {kinds}"),
        ("levels: [junior, mid, experienced]", "levels: [mid]"),
    ]
    library = load(tmp_path, {ROLE_YML: round_})
    paths, role = Paths(library), library.roles["backend"]
    assert paths.asked(role, Level.MID) == expected
    assert paths.asked(role, Level.JUNIOR) == set()
    assert paths.asked(None, Level.MID) == expected, "the one role is all roles"


def test_without_a_role_what_most_roles_need(tmp_path):
    library = load(tmp_path)
    assert [one.id for one in Paths(library).of(None, Level.JUNIOR)] == ["find-duplicates"]


def test_a_guide_without_anything_has_no_paths(tmp_path):
    paths = Paths(Library.load(tmp_path))
    assert paths.of(None, Level.MID) == []
    assert paths.asked(None, Level.MID) == set()


def test_every_kind_can_be_asked_for():
    assert set(ASKED_AS) == set(ExerciseKind)
