"""Diagrams are drawn once, and what can't be drawn is a Problem at its fence. Node is a stub: see conftest.py."""

import json
import os
import stat
from pathlib import Path

import pytest
from prep import diagrams
from prep.problem import report

from tests.prep.guide import TOPIC_MD, load

WEB = Path(__file__).parents[2] / "web"
REAL = (WEB / "node_modules" / "beautiful-mermaid", WEB / "diagrams.mjs")
SOURCE = "flowchart LR\n  accTitle: Two clerks\n  accDescr: Both clerks read the same balance.\n  A --> B"


@pytest.fixture(autouse=True)
def _nothing_is_drawn(_own_diagrams):
    for file in diagrams.FOLDER.glob("*"):
        file.unlink()


def drawn():
    return sorted(file.read_text(encoding="utf-8") for file in diagrams.FOLDER.glob("*"))


def fail_if_called():
    raise AssertionError("nothing had to be drawn")


def test_what_is_drawn_is_not_drawn_again(library, monkeypatch):
    assert diagrams.render(library) == []
    assert drawn() == ["<svg>1</svg>"]
    monkeypatch.setattr(diagrams, "node", fail_if_called)
    assert diagrams.render(library) == []
    assert diagrams.fence(SOURCE) == '<figure class="diagram"><svg>1</svg></figure>'


def test_another_renderer_draws_again(library):
    assert diagrams.render(library) == []
    diagrams.RENDERER.with_name("package-lock.json").write_text("{}", encoding="utf-8")
    diagrams._renderer.cache_clear()
    assert diagrams.render(library) == []
    assert len(drawn()) == 2


def test_all_new_diagrams_are_drawn_by_one_call(tmp_path):
    page = (
        "---\ndescription: D.\n---\n# D\n\n```mermaid\nA\n```\n\n```mermaid\nB\n```\n\n```mermaid\nA\n```\n"
    )
    library = load(tmp_path / "guide", {"docs/contribute/index.md": page})
    assert diagrams.render(library) == []
    assert drawn() == ["<svg>3</svg>"] * 3  # three different ones on the two pages


def test_what_cannot_be_drawn_is_a_problem_at_its_fence(tmp_path):
    library = load(tmp_path / "guide", {TOPIC_MD: ("  A --> B\n", "  A --> error\n")})
    assert report(diagrams.render(library)) == (
        "docs/topics/databases/transactions.md:12:1: this diagram can't be drawn: a line leads nowhere\n"
        '    mend: correct the diagram; put labels in quotes, with no `"` inside'
    )
    assert drawn() == []


def test_one_that_fails_does_not_stop_the_others(tmp_path):
    page = "---\ndescription: D.\n---\n# D\n\n```mermaid\nerror\n```\n"
    library = load(tmp_path / "guide", {"docs/contribute/index.md": page})
    assert [str(problem.place) for problem in diagrams.render(library)] == ["docs/contribute/index.md:6:1"]
    assert len(drawn()) == 1


def test_the_same_fault_on_two_pages_is_named_on_both(tmp_path):
    page = "---\ndescription: D.\n---\n# D\n\n```mermaid\nerror\n```\n"
    library = load(tmp_path / "guide", {"docs/contribute/index.md": page, "docs/practice/how-to.md": page})
    assert [str(problem.place) for problem in diagrams.render(library)] == [
        "docs/contribute/index.md:6:1",
        "docs/practice/how-to.md:6:1",
    ]


def test_a_renderer_that_stops(tmp_path):
    library = load(tmp_path / "guide", {TOPIC_MD: ("  A --> B\n", "  A --> stop\n")})
    assert report(diagrams.render(library)) == (
        "web/diagrams.mjs:1:1: the renderer stopped: out of ink\n    mend: run `make setup`, then try again"
    )


def test_no_node(library, monkeypatch):
    monkeypatch.setattr(diagrams, "node", lambda: "/nowhere/node")
    [problem] = diagrams.render(library)
    assert (str(problem.place), problem.mend) == ("web/diagrams.mjs:1:1", "run `make setup`, then try again")
    assert problem.wrong == "the renderer stopped: [Errno 2] No such file or directory: '/nowhere/node'"


def test_a_renderer_that_says_something_else(library, monkeypatch, tmp_path):
    node = tmp_path / "chatty"
    node.write_text("#!/bin/sh\necho Welcome to Node\n", encoding="utf-8")
    node.chmod(node.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setattr(diagrams, "node", lambda: str(node))
    [problem] = diagrams.render(library)
    assert problem.wrong == "the renderer stopped: Expecting value: line 1 column 1 (char 0)"


def test_no_renderer_in_the_repository(library):
    diagrams.RENDERER.unlink()
    [problem] = diagrams.render(library)
    assert str(problem.place) == "web/diagrams.mjs:1:1"
    assert "FileNotFoundError" in problem.wrong


def test_a_fence_that_was_not_checked_before():
    with pytest.raises(ValueError, match="a page:1:1: this diagram can't be drawn: a line leads nowhere"):
        diagrams.fence("error", "mermaid", "diagram", {}, None, classes=[])
    assert diagrams.fence("A &lt;--&gt; B", "mermaid", "diagram", {}, None, classes=[]).startswith("<figure")
    assert diagrams._key("A &lt;--&gt; B") == diagrams._key("A <--> B\n")


@pytest.mark.skipif(
    not all(path.exists() for path in REAL) and os.environ.get("CI", "").lower() not in {"1", "true"},
    reason="web/node_modules is missing: run `make setup`",
)
def test_the_real_renderer(library, monkeypatch, tmp_path):
    assert all(path.exists() for path in REAL), "web/node_modules is missing: run `make setup`"
    monkeypatch.undo()  # the stub of conftest.py
    monkeypatch.setattr(diagrams, "FOLDER", tmp_path / "drawn")
    diagrams._renderer.cache_clear()
    assert diagrams.render(library) == []
    [svg] = [file.read_text(encoding="utf-8") for file in (tmp_path / "drawn").glob("d*.svg")]
    assert svg.startswith("<svg ")
    assert ">Two clerks</title>" in svg
    assert ">Both clerks read the same balance.</desc>" in svg
    assert json.dumps(svg).isascii()
    for unwanted in ("<script", "<style", "http://", "https://", "onload"):
        assert unwanted not in svg.replace('xmlns="http://www.w3.org/2000/svg"', "")
    broken = load(tmp_path / "broken", {TOPIC_MD: ("flowchart LR", "pie")})
    [problem] = diagrams.render(broken)
    assert str(problem.place) == "docs/topics/databases/transactions.md:12:1"
    assert "a diagram starts with flowchart" in problem.wrong
