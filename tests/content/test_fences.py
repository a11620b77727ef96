"""The code on the pages runs, and its output is what the page says."""

import json
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from tests.content.fences import (
    INCLUDE,
    PYODIDE_VERSION,
    ROOT,
    fences,
    postgresql,
    run_in_pyodide,
    run_python,
    run_sql_page,
)

PAGES = sorted((ROOT / "docs").rglob("*.md"))
ALL = [fence for page in PAGES for fence in fences(page)]
HERE = sys.version_info.minor

# What a fence may be called, and what is done with it.
PARSED = {"json", "toml", "yaml"}
SHOWN = {"", "text", "console", "http", "markdown", "mermaid", "lua", "bash", "diff", "ini", "nginx", "jinja"}


def executed(language):
    return [fence for fence in ALL if fence.language == language and INCLUDE not in fence.source]


def by_id(fence):
    return fence.where


def test_every_fence_has_a_language_that_we_handle():
    known = {"python", "sql"} | PARSED | SHOWN
    assert [f"{fence.where}: {fence.language}" for fence in ALL if fence.language not in known] == []


RUN = [fence for fence in executed("python") if not fence.not_run]


@pytest.mark.parametrize("fence", [f for f in RUN if f.for_version(HERE)], ids=by_id)
def test_python(fence):
    assert fence.source == run_python(fence), (
        "the output differs: run `make update-outputs` and read what changed"
    )


def test_python_of_newer_versions_is_run_in_pyodide():
    """Fences for a newer Python than this one run on CPython 3.14 in Node; those for older ones, in CI's other jobs."""
    newer = [fence for fence in RUN if fence.versions[0] > HERE]
    unreachable = [fence.where for fence in newer if not fence.for_version(PYODIDE_VERSION)]
    assert unreachable == [], "no Python here is new enough: begin the fence with `# not run: reason`"
    sources = {fence.where: fence.source for fence in newer}
    assert run_in_pyodide(sources) == sources


def test_fences_that_do_not_run_say_why_and_parse():
    for fence in executed("python"):
        if fence.not_run and "Python 3.15" not in fence.source.split("\n")[0]:
            compile(fence.source, fence.where, "exec", dont_inherit=True)


@pytest.fixture(scope="module")
def database_server():
    with postgresql() as uri:
        yield uri


SQL_PAGES = {page: found for page in PAGES if (found := [f for f in executed("sql") if f.path == page])}


@pytest.mark.parametrize("path", SQL_PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_sql(path, database_server):
    real = run_sql_page(SQL_PAGES[path], database_server)
    for fence in SQL_PAGES[path]:
        assert fence.source == real[fence.line], (
            f"{fence.where}: run `make update-outputs` and read what changed"
        )


@pytest.mark.parametrize("fence", [f for f in ALL if f.language in PARSED], ids=by_id)
def test_configuration_parses(fence):
    {"json": json.loads, "toml": tomllib.loads, "yaml": lambda text: list(yaml.safe_load_all(text))}[
        fence.language
    ](fence.source)


def test_every_program_has_its_test_beside_it():
    programs = [
        path
        for path in (ROOT / "content/examples").rglob("*.py")
        if not path.name.startswith(("test_", "conftest", "__init__"))
    ]
    lonely = [
        path.relative_to(ROOT).as_posix() for path in programs if not list(path.parent.glob("test_*.py"))
    ]
    assert lonely == []
    assert Path(ROOT / "content/examples").is_dir()
