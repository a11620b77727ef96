"""Exercises on one's own machine: nothing is overwritten, nothing runs for ever, and the status is honest."""

from textwrap import dedent

import pytest
from prep.cli import main
from prep.grading import Report, Result

from tests.prep.guide import write

SLUG = "find-duplicates"
TEST = "from starter import find\n\n\ndef test_find():\n    assert find([1, 1]) == [1]\n"


@pytest.fixture
def guide(tmp_path):
    return write(tmp_path, {f"content/exercises/{SLUG}/test_find_duplicates.py": TEST})


def prep(guide, capsys, *arguments):
    status = main(["--root", str(guide), "practice", *arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def mine(guide, text):
    (guide / f"practice/{SLUG}/starter.py").write_text(text, encoding="utf-8")


def test_from_the_start_to_solved(guide, capsys):
    assert f"{SLUG}: new, junior, backend, 15 min, hash map" in prep(guide, capsys, "list")[1]
    status, out, _ = prep(guide, capsys, "start", SLUG)
    assert status == 0
    assert f"then run: prep practice test {SLUG}" in out
    status, out, _ = prep(guide, capsys, "test", SLUG)
    assert status == 1
    assert out == "FAIL find\n       expected: [1]\n       got: None\n0 of 1 tests passed\n"
    assert ": started, " in prep(guide, capsys, "list")[1]
    mine(guide, "def find(rows): return [1]\n")
    assert prep(guide, capsys, "test", SLUG) == (0, "ok   find\n1 of 1 tests passed\n", "")
    assert "1 exercises, 1 solved" in prep(guide, capsys, "list")[1]
    mine(guide, "def find(rows): return [2]\n")
    prep(guide, capsys, "test", SLUG)
    assert ": started, " in prep(guide, capsys, "list")[1]


def test_work_is_never_overwritten(guide, capsys):
    prep(guide, capsys, "start", SLUG)
    mine(guide, "my work")
    status, _, err = prep(guide, capsys, "start", SLUG)
    assert status == 2
    assert "is there already and stays as it is: move it away to begin anew" in err
    assert (guide / f"practice/{SLUG}/starter.py").read_text() == "my work"


def test_what_is_not_there_is_named(guide, capsys):
    assert "did you mean `find-duplicates`?" in prep(guide, capsys, "start", "find-duplicate")[2]
    status, _, err = prep(guide, capsys, "test", SLUG)
    assert status == 2
    assert f"run `prep practice start {SLUG}` first" in err


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 1),
        ({"level": "junior", "kind": "backend", "pattern": "HASH", "status": "new"}, 1),
        ({"level": "mid"}, 0),
        ({"status": "solved"}, 0),
        ({"pattern": "window"}, 0),
    ],
)
def test_the_list_is_filtered(guide, capsys, filters, count):
    options = [part for name, value in filters.items() for part in (f"--{name}", value)]
    assert f"{count} exercises, " in prep(guide, capsys, "list", *options)[1]


def test_trouble_names_the_line(guide, capsys):
    prep(guide, capsys, "start", SLUG)
    mine(guide, "def find(rows)\n")
    out = prep(guide, capsys, "test", SLUG)[1]
    assert out.startswith("The tests could not run (line 1): ")
    assert "SyntaxError" in out


def test_what_cannot_be_graded_is_said(guide, capsys, monkeypatch):
    prep(guide, capsys, "start", SLUG)
    monkeypatch.setattr("prep.runner.sys.executable", "/nowhere/python")
    status, _, err = prep(guide, capsys, "test", SLUG)
    assert (status, "/nowhere/python can't be started" in err) == (2, True)


def test_sql_brings_its_schema_and_shows_tables(tmp_path, capsys, monkeypatch):
    folder = f"content/exercises/{SLUG}"
    files = {
        f"{folder}/exercise.yml": (("kind: backend", "kind: sql")),
        f"{folder}/starter.sql": "SELECT 1 AS one, NULL AS two;\n",
        f"{folder}/schema.sql": "CREATE TABLE orders (id integer);\n",
    }
    guide = write(tmp_path, files)
    prep(guide, capsys, "start", SLUG)
    mine = guide / f"practice/{SLUG}"
    assert sorted(file.name for file in mine.iterdir()) == ["schema.sql", "starter.sql"]
    (mine / "starter.sql").rename(mine / "first-try.sql")
    (mine / "schema.sql").write_text("-- my notes", encoding="utf-8")
    prep(guide, capsys, "start", SLUG)
    assert (mine / "schema.sql").read_text("utf-8") == "-- my notes"
    tables = {name: {"columns": ["id", "total"], "rows": rows} for name, rows in
              {"expected": [["1", "10.00"], ["2", None]], "actual": []}.items()}  # fmt: skip
    result = Result("one", "failed", "2 rows are missing", {"situation": "a;\nb;"}, tables=tables)
    monkeypatch.setattr("prep.runner.grade", lambda *_: [Report([result])])
    assert prep(guide, capsys, "test", SLUG)[1] == dedent("""\
        FAIL one
               situation:
                 a;
                 b;
               why: 2 rows are missing
               expected:
                 id | total
                 1  | 10.00
                 2  | NULL
               actual: id | total
        0 of 1 tests passed
        """)
