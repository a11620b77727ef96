"""Mermaid fences become SVG at build: no script on the page, nothing that jumps, both themes, and print.

The pictures stand in build/diagrams under a hash of the source and the renderer, so that only new ones are drawn.
"""

import hashlib
import html
import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from prep.library import Library
from prep.problem import Place, Problem

ROOT = Path(__file__).parents[2]
RENDERER = ROOT / "web" / "diagrams.mjs"
FOLDER = ROOT / "build" / "diagrams"


def render(library: Library) -> list[Problem]:
    """Draw every diagram of the guide that is not drawn yet; what can't be drawn is a Problem at its fence."""
    places = {
        fence.body: page.at(fence.line)
        for page in library.pages.values()
        for fence in page.fences
        if fence.language == "mermaid"
    }
    return _draw({source: place for source, place in places.items() if not _file(source).exists()})


def fence(source: str, *_: object, **__: object) -> str:
    """Formatter for pymdownx.superfences: the figure in place of a Mermaid fence."""
    file = _file(source)
    if not file.exists() and (problems := _draw({source: Place("a page")})):
        raise ValueError(str(problems[0]))
    return f'<figure class="diagram">{file.read_text(encoding="utf-8")}</figure>'


def _draw(places: dict[str, Place]) -> list[Problem]:
    if not places:
        return []
    sources = {_key(source): source for source in places}
    process = subprocess.run(
        [node(), str(RENDERER)], input=json.dumps(sources), capture_output=True, text=True, check=False
    )
    if process.returncode:
        place = Place(RENDERER.relative_to(ROOT).as_posix())
        return [
            Problem(
                place,
                f"the renderer stopped: {process.stderr.strip()[-300:]}",
                "run `make setup`, then try again",
            )
        ]
    FOLDER.mkdir(parents=True, exist_ok=True)
    problems = []
    for key, result in json.loads(process.stdout).items():
        if "svg" in result:
            _file(sources[key]).write_text(result["svg"], encoding="utf-8")
        else:
            mend = 'correct the diagram; labels must not hold `]`, `"` or `;`'
            problems.append(
                Problem(places[sources[key]], f"this diagram can't be drawn: {result['error']}", mend)
            )
    return problems


def node() -> str:
    """The Node that `make` installed beside this Python if it had to, else the machine's."""
    own = Path(sys.executable).with_name("node")
    return str(own) if own.exists() else shutil.which("node") or "node"


def _file(source: str) -> Path:
    return FOLDER / f"{_key(source)}.svg"


def _key(source: str) -> str:
    return "d" + hashlib.sha256(_renderer() + html.unescape(source).strip().encode()).hexdigest()[:16]


@cache
def _renderer() -> bytes:
    """What the picture depends on besides its source: the renderer and the version of its library."""
    lock = RENDERER.with_name("package-lock.json")
    return RENDERER.read_bytes() + (lock.read_bytes() if lock.exists() else b"")
