"""Mermaid fences become SVG at build: no script on the page, nothing that jumps, both themes, and print.

The pictures stand in build/diagrams under a hash of the source and the renderer, so that only new ones are drawn.
"""

import hashlib
import html
import json
import subprocess
from functools import cache
from pathlib import Path

from prep.library import Library
from prep.node import node
from prep.problem import Place, Problem

ROOT = Path(__file__).parents[2]
RENDERER = ROOT / "web" / "diagrams.mjs"
FOLDER = ROOT / "build" / "diagrams"


def render(library: Library) -> list[Problem]:
    """Draw every diagram of the guide that is not drawn yet; what can't be drawn is a Problem at its fence."""
    places: dict[str, list[Place]] = {}
    for page in library.pages.values():
        for fence in page.fences:
            if fence.language == "mermaid":
                places.setdefault(fence.body, []).append(page.at(fence.line))
    return _draw({source: at for source, at in places.items() if not _file(source).exists()})


def fence(source: str, *_: object, **__: object) -> str:
    """Formatter for pymdownx.superfences: the figure in place of a Mermaid fence."""
    file = _file(source)
    if not file.exists() and (problems := _draw({source: [Place("a page")]})):
        raise ValueError(str(problems[0]))
    return f'<figure class="diagram">{file.read_text(encoding="utf-8")}</figure>'


def _draw(places: dict[str, list[Place]]) -> list[Problem]:
    if not places:
        return []
    try:
        drawn = _run({_key(source): source for source in places})
    except (OSError, ValueError) as error:
        place = Place(RENDERER.relative_to(ROOT).as_posix())
        return [Problem(place, f"the renderer stopped: {error}", "run `make setup`, then try again")]
    FOLDER.mkdir(parents=True, exist_ok=True)
    problems = []
    for source, at in places.items():
        result = drawn[_key(source)]
        if "svg" in result:
            _file(source).write_text(result["svg"], encoding="utf-8")
        else:
            mend = 'correct the diagram; put labels in quotes, with no `"` inside'
            wrong = f"this diagram can't be drawn: {result['error']}"
            problems += [Problem(place, wrong, mend) for place in at]
    return problems


def _run(sources: dict[str, str]) -> dict[str, dict[str, str]]:
    """Ask the renderer for all pictures at once."""
    process = subprocess.run(
        [node(), str(RENDERER)],
        input=json.dumps(sources),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if process.returncode:
        raise ValueError(process.stderr.strip()[-300:])
    drawn: dict[str, dict[str, str]] = json.loads(process.stdout)
    return drawn


def _file(source: str) -> Path:
    return FOLDER / f"{_key(source)}.svg"


def _key(source: str) -> str:
    return "d" + hashlib.sha256(_renderer() + html.unescape(source).strip().encode()).hexdigest()[:16]


@cache
def _renderer() -> bytes:
    """What the picture depends on besides its source: the renderer and the version of its library."""
    files = (RENDERER, RENDERER.with_name("package-lock.json"))
    return b"".join(file.read_bytes() for file in files if file.exists())
