"""The command: what it prints, writes and returns."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import prep
import pytest
import yaml
from prep import cli, exports, pages
from prep.library import Library
from prep.source import read_yaml

from tests.prep.guide import EXERCISE_YML, GUIDE, ROLE_YML, TOPIC_MD, TOPIC_YML, write

FINE = "1 topics, 1 questions, 1 roles, 10 pages: 0 errors, 0 warnings\n"
OLD_SOFTWARE = {TOPIC_YML: ('sqlalchemy: "2.1"', 'sqlalchemy: "2.0"')}
DEAD_LINK = {"docs/contribute/index.md": ("# Contribute\n", "# Contribute\n\n[a](gone.md)\n")}
DEAD_LINK_REPORTED = """\
docs/contribute/index.md:6:5: `gone.md` leads nowhere: docs/contribute/gone.md does not exist
    mend: correct the path; page links end in .md
"""


@pytest.fixture(autouse=True)
def _not_on_github(monkeypatch):
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    """Run the command on a guide; its exit status, output and errors."""
    root = tmp_path / "guide"

    def run(*arguments, edits=None):
        if edits is not None or not root.exists():
            write(root, edits)
        monkeypatch.chdir(root)
        status = cli.main(arguments)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return status, captured.out, captured.err

    return run


def tree(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


# --- check


def test_check_of_a_guide_that_is_right(run):
    assert run("check") == (0, FINE, "")


def test_check_names_what_is_wrong(run):
    status, out, err = run("check", edits=DEAD_LINK)
    assert (status, err) == (1, "")
    assert out == DEAD_LINK_REPORTED + FINE.replace("0 errors", "1 errors")


def test_a_warning_is_no_failure(run):
    status, out, _ = run("check", edits=OLD_SOFTWARE)
    assert status == 0
    assert out == (
        "content/topics/databases/transactions.yml:17:17: warning: was reviewed with sqlalchemy 2.0\n"
        '    mend: read the page again with 2.1.4, then write `sqlalchemy: "2.1.4"` and the day\n'
        + FINE.replace("0 warnings", "1 warnings")
    )


def test_check_annotates_on_github(run, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run("check") == (0, FINE, "")
    _, out, _ = run("check", edits=DEAD_LINK | OLD_SOFTWARE)
    assert [line for line in out.split("\n") if line.startswith("::")] == [
        '::warning file=content/topics/databases/transactions.yml,line=17,col=17::was reviewed with sqlalchemy 2.0 - mend: read the page again with 2.1.4, then write `sqlalchemy: "2.1.4"` and the day',
        "::error file=docs/contribute/index.md,line=6,col=5::`gone.md` leads nowhere: docs/contribute/gone.md does not exist - mend: correct the path; page links end in .md",
    ]


def test_check_draws_the_diagrams(run):
    status, out, _ = run("check", edits={TOPIC_MD: ("  A --> B\n", "  A --> error\n")})
    assert status == 1
    assert "transactions.md:12:1: this diagram can't be drawn: a line leads nowhere" in out


def test_check_writes_nothing(run, tmp_path):
    run("check")
    before = tree(tmp_path / "guide")
    run("check")
    assert tree(tmp_path / "guide") == before


def test_the_review_of_tomorrow_is_wrong(run):
    today = datetime.now(UTC).date()
    assert run("check", edits={TOPIC_YML: ("on: 2026-06-01", f"on: {today}")})[0] == 0
    assert (
        run(
            "check", edits={TOPIC_YML: ("on: 2026-06-01", f"on: {today.replace(year=today.year + 1, day=1)}")}
        )[0]
        == 1
    )


# --- where it runs


def test_another_root(run, tmp_path, monkeypatch, capsys):
    run("check")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["--root", "guide", "check"]) == 0
    assert capsys.readouterr().out == FINE


@pytest.mark.parametrize("command", ["check", "coverage", "release", "links", "freshness", "schema"])
def test_a_root_that_is_none(tmp_path, capsys, command):
    (tmp_path / "docs").mkdir()
    for root in (tmp_path, tmp_path / "nowhere", tmp_path / "docs"):
        assert cli.main(["--root", str(root), command]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert (
            err
            == f"prep: {root} has no content/ and docs/: run it in the repository, or name it with --root\n"
        )


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["chek"],
        ["generate"],
        ["new"],
        ["new", "topics", "a/b"],
        ["freshness", "--days", "soon"],
        ["check", "--all"],
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == 2
    assert "usage: prep" in capsys.readouterr().err


def started(root, *arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "prep.cli", *arguments],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(Path(prep.__file__).parents[1])} | environment,
        capture_output=True,
        check=False,
    )


def test_as_a_program_on_a_terminal_that_knows_no_accents(tmp_path):
    """Nothing to show is a reason to stop: neither the text nor the name of a file."""
    page = b"---\ndescription: Caf\xc3\xa9.\n---\n# Caf\xc3\xa9\n\n[\xe2\x80\xa6](caf\xc3\xa9.md)\n"
    root = write(
        tmp_path,
        {TOPIC_MD: GUIDE[TOPIC_MD].replace("```mermaid", "```text"), "docs/contribute/index.md": page},
    )
    (root / os.fsdecode(b"docs/contribute/caf\xe9.md")).write_bytes(b"# Caf\xc3\xa9\n")
    process = started(root, "check", PYTHONIOENCODING="ascii")
    assert (process.returncode, process.stderr) == (1, b"")
    assert b"docs/contribute/index.md:6:5: `caf\\xe9.md` leads nowhere" in process.stdout
    assert b"docs/contribute/caf\\udce9.md:1:1: has no description" in process.stdout


# --- generate


def test_generate(run, tmp_path):
    into = tmp_path / "out" / "deep"
    library = Library.load(write(tmp_path / "guide"))
    assert run("generate", "--into", str(into)) == (0, f"wrote 31 files into {into}\n", "")
    files = tree(into)
    data = {"catalog.json", "catalog.schema.json", "progress.json", "progress.schema.json", "stories.json"}
    data |= {"exercises/find-duplicates.json"}
    assert set(files) == {*library.pages, *pages.uris(library), *data}
    assert b"| [Technical screen](../interview/python-fundamentals-round.md) |" in files["roles/backend.md"]
    assert files["contribute/index.md"].decode() == GUIDE["docs/contribute/index.md"]
    jsonschema.validate(json.loads(files["catalog.json"]), json.loads(files["catalog.schema.json"]))


def test_generate_twice_is_the_same(run, tmp_path):
    (tmp_path / "b").mkdir()  # empty is fine
    assert run("generate", "--into", str(tmp_path / "a"))[0] == 0
    assert run("generate", "--into", str(tmp_path / "b"))[0] == 0
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_generate_leaves_the_guide_alone(run, tmp_path):
    before = tree(write(tmp_path / "guide"))
    run("generate", "--into", str(tmp_path / "out"))
    assert tree(tmp_path / "guide") == before


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_generate_overwrites_nothing(run, tmp_path, kind):
    into = tmp_path / "out"
    into.mkdir()
    mine = into / "mine.txt"
    mine.write_text("mine", encoding="utf-8")
    target = into if kind == "folder" else mine
    message = f"prep: {target} is not empty: name a new or empty folder\n"
    assert run("generate", "--into", str(target)) == (2, "", message)
    assert tree(into) == {"mine.txt": b"mine"}


def test_generate_from_a_guide_with_errors(run, tmp_path):
    assert run("generate", "--into", str(tmp_path / "out"), edits=DEAD_LINK) == (1, DEAD_LINK_REPORTED, "")
    assert not (tmp_path / "out").exists()


def test_generate_from_a_guide_with_warnings(run, tmp_path):
    assert run("generate", "--into", str(tmp_path / "out"), edits=OLD_SOFTWARE)[0] == 0


# --- new


NEW = {
    "topic": "databases/locks",
    "question": "databases/transactions/dirty-read",
    "role": "data",
    "exercise": "two-sum",
}


@pytest.mark.parametrize("what", NEW)
def test_new_writes_both_halves(run, tmp_path, what):
    run("check")
    before = tree(tmp_path / "guide")
    status, out, err = run("new", what, NEW[what])
    assert (status, err) == (0, "")
    after = tree(tmp_path / "guide")
    changed = [path for path in after if after[path] != before.get(path)]
    assert [f"wrote {path}" for path in sorted(changed)] == sorted(out.split("\n")[:-2])
    assert out.endswith("Fill in every TODO, then run `make check`: it names what is still missing.\n")
    assert len(changed) >= 2
    _, out, _ = run("check")
    assert all("TODO" in line for line in out.split("\n")[:-2] if not line.startswith("    mend: "))


@pytest.mark.parametrize("what", NEW)
def test_new_overwrites_nothing(run, tmp_path, what):
    run("new", what, NEW[what])
    before = tree(tmp_path / "guide")
    status, out, err = run("new", what, NEW[what])
    assert (status, out) == (2, "")
    assert err.startswith("prep: ")
    assert "already: nothing was written" in err
    assert tree(tmp_path / "guide") == before


def test_new_with_an_id_that_is_none(run):
    assert run("new", "topic", "Locks") == (
        2,
        "",
        "prep: `Locks` is no id of a topic: write domain/topic, in lower case with hyphens\n",
    )


# --- schema


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("levels", "content/levels.yml"),
        ("domains", "content/domains.yml"),
        ("syllabus", "content/syllabus.yml"),
        ("plan", "content/plan.yml"),
        ("released", "content/released.yml"),
        ("topic", TOPIC_YML),
        ("role", ROLE_YML),
        ("exercise", EXERCISE_YML),
    ],
)
def test_schema(run, tmp_path, name, path):
    assert run("schema") == (0, f"wrote {len(exports.schemas())} files into build/schemas\n", "")
    schema = json.loads((tmp_path / "guide/build/schemas" / f"{name}.json").read_text(encoding="utf-8"))
    data = read_yaml(GUIDE[path], path)[0].data
    jsonschema.validate(data, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data | {"nonsense": 1}, schema)


def test_schema_into_a_folder(run, tmp_path):
    assert run("schema", "--into", str(tmp_path / "s"))[0] == 0
    assert sorted(path.name for path in (tmp_path / "s").iterdir()) == sorted(exports.schemas())


def test_schema_into_a_file(run, tmp_path):
    (tmp_path / "s").touch()
    status, out, err = run("schema", "--into", str(tmp_path / "s"))
    assert (status, out) == (2, "")
    assert err.startswith(f"prep: can't write into {tmp_path / 's'}: ")


# --- coverage, freshness, links, release


def test_coverage(run):
    assert run("coverage") == (
        0,
        """\
databases: 2 taught, 1 open
    indexing: When an index helps (X-003)
roles: 2 taught, 0 open
4 of 5 concepts taught
5 of 5 inventory items taught
""",
        "",
    )


def test_coverage_without_a_syllabus(run):
    status, out, _ = run("coverage", edits={"content/syllabus.yml": "concepts: nothing\n"})
    assert (status, out) == (0, "0 of 0 concepts taught\n0 of 0 inventory items taught\n")


def test_freshness(run):
    day = datetime.now(UTC).date()
    edits = {TOPIC_YML: ("on: 2026-06-01", f"on: {day}")}
    fresh = "every page was reviewed within the last 180 days, with current software\n"
    assert run("freshness", edits=edits) == (0, fresh, "")
    status, out, _ = run("freshness", "--days", "1", edits={TOPIC_YML: ("on: 2026-06-01", "on: 2024-02-29")})
    assert status == 1
    assert out.startswith("content/topics/databases/transactions.yml:14:7: warning: was reviewed ")
    assert run("freshness", edits=edits | {TOPIC_YML: [edits[TOPIC_YML], OLD_SOFTWARE[TOPIC_YML]]})[0] == 1


def test_links(run):
    text = "# Contribute\n\n[a](https://b.org/x) <http://a.org> [c](../index.md) [d](mailto:x@y.z) [a](https://b.org/x)\n"
    status, out, _ = run("links", edits={"docs/contribute/index.md": ("# Contribute\n", text)})
    assert (status, out) == (
        0,
        "http://a.org\nhttps://b.org/x\nhttps://www.postgresql.org/docs/18/mvcc.html\n",
    )


def test_release(run, tmp_path):
    assert run("release", edits={"content/released.yml": "skills: []\n"}) == (
        0,
        "wrote content/released.yml\n",
        "",
    )
    assert yaml.safe_load((tmp_path / "guide/content/released.yml").read_text(encoding="utf-8")) == {
        "skills": ["choose-isolation"],
        "questions": ["lost-update"],
        "items": ["knows-the-trade", "ran-a-migration", "says-no"],
        "exercises": ["find-duplicates"],
    }
    assert run("check")[0] == 0


def test_what_was_released_may_not_vanish(run):
    run("release")
    path = Path(ROLE_YML)
    path.write_text(
        path.read_text(encoding="utf-8").replace("- id: says-no", "- id: declines"), encoding="utf-8"
    )
    status, out, _ = run("check")
    assert status == 1
    assert (
        "the released item `says-no` is gone\n    mend: add `aliases: [says-no]` to the entry that replaces it"
        in out
    )


def test_no_release_with_errors(run, tmp_path):
    status, out, err = run("release", edits=DEAD_LINK)
    assert (status, out, err) == (1, DEAD_LINK_REPORTED, "prep: a release needs a guide without errors\n")
    assert (tmp_path / "guide/content/released.yml").read_text(encoding="utf-8") == GUIDE[
        "content/released.yml"
    ]
