"""Something new, ready to fill in."""

import ast
import re

import pytest
from prep import scaffold
from prep.problem import report

from tests.prep.guide import GUIDE, TOPIC_MD, TOPIC_YML, check, load, write

ID = {
    "topic": "databases/locks",
    "question": "databases/transactions/dirty-read",
    "role": "data-engineer",
    "exercise": "two-sum",
}
TODO = "covers: [TODO]"


def made(root, what):
    files = scaffold.new(root, what, ID[what])
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return files


@pytest.mark.parametrize(
    ("what", "paths"),
    [
        ("topic", ["content/topics/databases/locks.yml", "docs/topics/databases/locks.md"]),
        ("question", [TOPIC_YML, TOPIC_MD]),
        ("role", ["content/roles/data-engineer.yml", "docs/roles/data-engineer.md"]),
        (
            "exercise",
            [
                "content/exercises/two-sum/exercise.yml",
                "content/exercises/two-sum/solution.py",
                "content/exercises/two-sum/starter.py",
                "content/exercises/two-sum/test_two_sum.py",
                "content/exercises/two-sum/wrong/todo_what_it_confuses.py",
                "content/exercises/two-sum/wrong/todo_what_it_forgets.py",
                "docs/practice/two-sum.md",
            ],
        ),
    ],
)
def test_both_halves(guide, what, paths):
    files = made(guide, what)
    assert sorted(files) == paths
    assert all("TODO" in text.upper() for text in files.values())
    for path, text in files.items():
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert "\n\n\n" not in text.replace("\n\n\ndef", ""), path
        if path.endswith(".py"):
            ast.parse(text)


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (
            "topic",
            """\
content/topics/databases/locks.yml:6:14: `TODO` is not an id
    mend: use lower-case letters, digits and hyphens, for example `choose-isolation-level`""",
        ),
        (
            "question",
            """\
content/topics/databases/transactions.yml:16:13: `TODO` is not an id
    mend: use lower-case letters, digits and hyphens, for example `choose-isolation-level`""",
        ),
        ("role", ""),
        (
            "exercise",
            """\
content/exercises/two-sum/exercise.yml:6:10: `TODO` is not an id
    mend: use lower-case letters, digits and hyphens, for example `choose-isolation-level`""",
        ),
    ],
)
def test_what_is_left_to_do_is_understood(guide, what, expected):
    made(guide, what)
    assert report(check(load_again(guide))) == expected


def load_again(root):
    from prep.library import Library

    return Library.load(root)


@pytest.mark.parametrize("what", ID)
def test_filled_in_nothing_is_wrong(guide, what):
    """With real ids in place of TODO, the templates keep every rule."""
    for path, text in made(guide, what).items():
        filled = text.replace("covers: [TODO]", "covers: [acid]").replace("[TODO]", "[choose-isolation]")
        filled = re.sub(r"on: 20\d\d-\d\d-\d\d", "on: 2026-06-01", filled)
        (guide / path).write_text(filled, encoding="utf-8")
    library = load_again(guide)
    assert report(check(library)) == ""
    assert len(library.topics) + len(library.roles) + len(library.exercises) + len(library.questions) == 4 + (
        2 if what == "topic" else 1
    )


def test_a_question_is_put_where_questions_stand(guide):
    made(guide, "question")
    page = (guide / TOPIC_MD).read_text(encoding="utf-8")
    assert page.index("{ #lost-update }") < page.index("{ #dirty-read }") < page.index("## Go deeper")
    facts = (guide / TOPIC_YML).read_text(encoding="utf-8")
    assert facts.index("id: lost-update") < facts.index("id: dirty-read") < facts.index("needs:")


def test_a_question_at_the_end_of_a_page(tmp_path):
    root = write(
        tmp_path,
        {
            TOPIC_MD: GUIDE[TOPIC_MD].partition("\n## Go deeper")[0],
            TOPIC_YML: GUIDE[TOPIC_YML]
            .partition("needs:")[0]
            .replace("skills:", "needs: []\nreviewed:\n  on: 2026-06-01\nskills:"),
        },
    )
    for path, text in scaffold.new(root, "question", "databases/transactions/dirty-read").items():
        (root / path).write_text(text.replace("[TODO]", "[choose-isolation]"), encoding="utf-8")
    assert report(check(load_again(root))) == ""


@pytest.mark.parametrize("what", ["topic", "role", "exercise"])
def test_nothing_is_overwritten(guide, what):
    files = made(guide, what)
    for path in files:
        for other in files:
            (guide / other).unlink(missing_ok=True)
        (guide / path).write_text("mine", encoding="utf-8")
        with pytest.raises(scaffold.ScaffoldError, match=f"^{path} exists already: nothing was written$"):
            scaffold.new(guide, what, ID[what])


def test_a_question_that_stands_there_already(guide):
    with pytest.raises(scaffold.ScaffoldError, match="lost-update"):
        scaffold.new(guide, "question", "databases/transactions/lost-update")


@pytest.mark.parametrize(
    ("what", "id_"),
    [
        ("topic", "locks"),
        ("topic", "a/b/c"),
        ("topic", "../x"),
        ("topic", "Databases/locks"),
        ("topic", "databases/-locks"),
        ("topic", "databases/"),
        ("question", "databases/locks"),
        ("role", "a/b"),
        ("role", ""),
        ("exercise", "two sum"),
        ("exercise", "zwei-größen"),
        ("exercise", "x\n"),
        ("exercise", "x" * 300),
    ],
)
def test_ids_that_are_none(guide, what, id_):
    with pytest.raises(scaffold.ScaffoldError, match="is no id of a"):
        scaffold.new(guide, what, id_)


@pytest.mark.parametrize("path", [TOPIC_YML, TOPIC_MD])
def test_a_question_needs_its_topic(tmp_path, path):
    root = write(tmp_path)
    (root / path).unlink()
    with pytest.raises(
        scaffold.ScaffoldError, match=f"^{path} does not exist: run `prep new topic databases/transactions`"
    ):
        scaffold.new(root, "question", "databases/transactions/dirty-read")


def test_a_question_for_a_file_that_cannot_be_read(tmp_path):
    root = write(tmp_path, {TOPIC_MD: b"\xff"})
    with pytest.raises(scaffold.ScaffoldError, match="not UTF-8"):
        scaffold.new(root, "question", "databases/transactions/dirty-read")


def test_the_schema_named_in_a_file_is_where_the_command_writes_it(guide):
    for what in ("topic", "role", "exercise"):
        path, text = next(
            (p, t) for p, t in scaffold.new(guide, what, ID[what]).items() if p.endswith(".yml")
        )
        relative = text.split("$schema=")[1].split("\n")[0]
        assert (guide / path).parent.joinpath(
            relative
        ).resolve() == guide / "build" / "schemas" / f"{what}.json"


def test_the_guide_stays_right(tmp_path):
    assert report(check(load(tmp_path))) == ""
