"""Pin the originals of the overridden theme files: `python -m tests.site.theme`, after comparing them."""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import material

OVERRIDES = Path(__file__).parents[2] / "overrides"
TEMPLATES = Path(material.__file__).parent / "templates"

if __name__ == "__main__":
    names = sorted(file.relative_to(OVERRIDES).as_posix() for file in OVERRIDES.rglob("*.html"))
    originals = {
        name: hashlib.sha256((TEMPLATES / name).read_bytes()).hexdigest()
        for name in names
        if (TEMPLATES / name).exists()
    }
    pinned = {"version": version("mkdocs-material"), "originals": originals}
    Path(__file__).with_suffix(".json").write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8")
