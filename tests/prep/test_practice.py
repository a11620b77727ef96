"""Exercises on one's own machine: nothing is overwritten, nothing runs for ever, and the status is honest."""

import os
import sys

import pytest
from prep import practice
from prep.cli import main
from prep.library import Library

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


def test_a_loop_that_never_ends_is_ended(guide, capsys, monkeypatch):
    monkeypatch.setattr(practice, "TIME_LIMIT", 3.0)
    prep(guide, capsys, "start", SLUG)
    mine(guide, "def find(rows):\n    while True: ...\n")
    assert "stopped after 3 seconds: is there a loop that never ends?" in prep(guide, capsys, "test", SLUG)[1]


def test_memory_is_limited(guide, capsys, monkeypatch):
    monkeypatch.setattr(practice, "MEMORY_LIMIT", 512 * 1024**2)
    prep(guide, capsys, "start", SLUG)
    mine(guide, "def find(rows):\n    return 'x' * 10**9\n")
    assert "why: MemoryError" in prep(guide, capsys, "test", SLUG)[1]


def test_code_that_ends_its_process_is_told_so(guide, capsys):
    prep(guide, capsys, "start", SLUG)
    mine(guide, "import os\n\n\ndef find(rows):\n    os._exit(3)\n")
    assert "the tests ended early: exit status 3" in prep(guide, capsys, "test", SLUG)[1]


def test_trouble_names_the_line(guide, capsys):
    prep(guide, capsys, "start", SLUG)
    mine(guide, "def find(rows)\n")
    out = prep(guide, capsys, "test", SLUG)[1]
    assert out.startswith("The tests could not run (line 1): ")
    assert "SyntaxError" in out


def test_without_pytest_it_says_what_to_install(guide, tmp_path, monkeypatch):
    prep_library = Library.load(guide)
    practice.start(prep_library, SLUG)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "pytest.py").write_text("raise ModuleNotFoundError(\"No module named 'pytest'\")\n")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(broken), *sys.path]))
    with pytest.raises(practice.PracticeError, match="run `make setup-test` first"):
        practice.test(prep_library, SLUG)
