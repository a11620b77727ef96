"""Builds of one guide: ours, and the same Markdown by Material alone."""

import shutil
import sys
from pathlib import Path

from tests.bench.measure import Cost, run
from tests.bench.synthetic import Size, write

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
CONFIG = """\
INHERIT: {root}/mkdocs.yml
docs_dir: {docs}
hooks: {hooks}
watch: []
theme:
  custom_dir: {root}/overrides
"""


def synthetic(into: Path, size: Size) -> Path:
    """A synthetic guide that can be checked and built as the real one is."""
    write(into, size)
    (into / "mkdocs.yml").write_text(
        CONFIG.format(root=ROOT, docs="docs", hooks=f"[{ROOT}/scripts/hooks.py]"), encoding="utf-8"
    )
    for part in ("requirements", "build/web"):
        (into / part).parent.mkdir(parents=True, exist_ok=True)
        (into / part).symlink_to(ROOT / part)
    check(into)  # draws its diagrams, if these are not drawn yet
    return into


def plain(guide: Path, into: Path) -> Path:
    """What Material alone needs to build the same pages: their Markdown, made once and for all, and no hook."""
    docs = into / "docs"
    into.mkdir()
    run([BIN / "prep", "--root", guide, "generate", "--into", docs], into)
    for file in (guide / "docs").rglob("*"):
        if file.is_file() and file.suffix != ".md":
            target = docs / file.relative_to(guide / "docs")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    shutil.copytree(guide / "build" / "web", docs / "assets", dirs_exist_ok=True)
    for part in ("content", "requirements"):  # what pages include
        (into / part).symlink_to(guide / part)
    (into / "mkdocs.yml").write_text(CONFIG.format(root=ROOT, docs="docs", hooks="[]"), encoding="utf-8")
    return into


def check(guide: Path) -> Cost:
    """`prep check`."""
    return run([BIN / "prep", "--root", guide, "check"], guide)


def build(guide: Path, into: Path, site_url: str = "") -> Cost:
    """A strict build of the whole site; `into` is made new, what lies there is dropped."""
    if into.exists():
        shutil.rmtree(into)
    command = [BIN / "mkdocs", "build", "--quiet", "--strict", "--site-dir", into]
    return run(command, guide, {"SITE_URL": site_url} if site_url else None)


def published(site: Path) -> int:
    """How many pages a built site has."""
    return sum(1 for _ in site.rglob("index.html"))
