"""What the tests of `prep` share."""

import pytest

from tests.prep.guide import GUIDE, TOPIC_MD, load, write

DIAGRAM = GUIDE[TOPIC_MD].partition("```mermaid\n")[2].partition("\n```")[0]


@pytest.fixture
def guide(tmp_path):
    """The folder of a guide in which nothing is wrong."""
    return write(tmp_path / "guide")


@pytest.fixture
def library(tmp_path):
    """The library of a guide in which nothing is wrong."""
    return load(tmp_path / "guide")


@pytest.fixture(autouse=True)
def _own_diagrams(tmp_path, monkeypatch):
    """Nothing is drawn into the repository, and no test depends on Node unless it asks for it."""
    from prep import diagrams

    renderer = tmp_path / "web" / "diagrams.mjs"
    renderer.parent.mkdir()
    renderer.write_text("// a stub: see test_diagrams.py", encoding="utf-8")
    node = tmp_path / "web" / "node"
    node.write_text(STUB, encoding="utf-8")
    node.chmod(0o755)
    monkeypatch.setattr(diagrams, "ROOT", tmp_path)
    monkeypatch.setattr(diagrams, "RENDERER", renderer)
    monkeypatch.setattr(diagrams, "FOLDER", tmp_path / "build" / "diagrams")
    monkeypatch.setattr(diagrams, "node", lambda: str(node))
    diagrams._renderer.cache_clear()
    drawn = diagrams._file(DIAGRAM)  # so that nothing has to be drawn in most tests
    drawn.parent.mkdir(parents=True)
    drawn.write_text("<svg>0</svg>", encoding="utf-8")
    yield
    diagrams._renderer.cache_clear()


STUB = """\
#!/usr/bin/env python3
# Draws what a diagram says: a box, nothing ("error"), or it stops ("stop").
import json, pathlib, sys
pathlib.Path(sys.argv[1]).read_text()
sources = json.load(sys.stdin)
if any("stop" in source for source in sources.values()):
    sys.exit("out of ink")
json.dump({
    key: {"error": "a line leads nowhere"} if "error" in source else {"svg": f"<svg>{len(sources)}</svg>"}
    for key, source in sources.items()
}, sys.stdout)
"""
