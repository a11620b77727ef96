"""One build of the site: what the MkDocs hook asks for, in terms of the pure functions."""

import math
import os
import subprocess
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from prep import exports, markup, pages, wheels
from prep.cli import problems_of
from prep.library import Library
from prep.problem import annotations, report

PACKAGE = Path(__file__).parent
ON_THE_PAGE = ("annotate.py", "grading.py")
"""Modules that Pyodide runs on the page."""


def commit_time(root: Path) -> str:
    """When the commit that is built was made, in seconds since 1970; 0 outside a checkout."""
    return _git(root, "log", "-1", "--format=%ct") or "0"


def _git(root: Path, *arguments: str) -> str:
    process = subprocess.run(
        ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False
    )
    return process.stdout.strip()


class Build:
    """Reads the library once and answers for one run of the site generator."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.library = Library.load(root)
        found = problems_of(self.library)
        errors = [problem for problem in found if problem.severity == "error"]
        self.errors = f"{len(errors)} problems\n{report(errors)}" if errors else ""
        self.warnings = report(problem for problem in found if problem.severity == "warning")
        if errors and os.environ.get("GITHUB_ACTIONS") == "true":
            self.errors += f"\n{annotations(errors)}"

    @cached_property
    def generated(self) -> dict[str, pages.Generated]:
        """The generated pages."""
        return pages.generate(self.library)

    @cached_property
    def _sections(self) -> dict[str, dict[str, str]]:
        return pages.sections(self.library)

    @cached_property
    def revision(self) -> str:
        """The commit that is built, short; it stands in the footer of prints."""
        return _git(self.root, "rev-parse", "--short=10", "HEAD") or "unversioned"

    def files(self) -> dict[str, str | bytes]:
        """Everything published besides docs/: generated pages, data for programs, and what was built from web/."""
        assets = self.root / "build" / "web"
        files: dict[str, str | bytes] = {uri: page.text for uri, page in self.generated.items()}
        files |= exports.files(self.library)
        files |= {
            f"assets/{file.relative_to(assets).as_posix()}": file.read_bytes()
            for file in sorted(assets.rglob("*"))
            if file.is_file()
        }
        # a service worker answers only for addresses below its own
        files |= {"offline.js": files.pop("assets/offline.js")} if "assets/offline.js" in files else {}
        files |= {f"assets/python/{module}": (PACKAGE / module).read_bytes() for module in ON_THE_PAGE}
        packed = self.root / "build" / "wheels"
        files["assets/wheels/index.json"] = wheels.index(packed)
        files |= {f"assets/wheels/{wheel.name}": wheel.read_bytes() for wheel in sorted(packed.glob("*.whl"))}
        return files

    def arrange(self, items: list[Any]) -> list[Any]:
        """Put a navigation right: sections named as their index pages are, pages in the order of study.

        Without this a section is called after its folder ("Apis", "Ml integration"), and pages are sorted by address.
        Returns the pages in the new order, each linked to the one before and the one after.
        """
        pages = list(self._arranged(items))
        for before, after in pairwise([None, *pages, None]):
            if before:
                before.next_page = after
            if after:
                after.previous_page = before
        return pages

    def _arranged(self, items: list[Any]) -> Iterator[Any]:
        for item in items:
            if item.is_section:
                self._name(item)
                item.children.sort(key=self._position)
                yield from self._arranged(item.children)
            elif item.is_page:
                yield item

    def _position(self, item: Any) -> float:
        """An index comes first, then pages without a place of their own; sections without one come last."""
        if item.is_page:
            uri = item.file.src_uri
            return -2 if uri.endswith("/index.md") else self._positions.get(uri, -1)
        first = next((child.file.src_uri for child in item.children or () if child.is_page), "")
        placed = self._role(first) or first in self.library.pages
        return self._positions.get(first, math.inf) if placed else math.inf

    def _role(self, uri: str) -> str:
        """The role that a generated page is about: its folder is named after it. Empty for other pages."""
        folder = uri.split("/")[-2] if "/" in uri else ""
        return folder if folder in self.library.roles and uri in self.generated else ""

    def _name(self, section: Any) -> None:
        uris = [child.file.src_uri for child in section.children if child.is_page]
        index = next((uri for uri in uris if uri.endswith("/index.md")), "")
        role = self._role(uris[0]) if uris else ""
        if page := self.library.pages.get(index):
            section.title = page.title
        elif role:
            section.title = self.library.roles[role].title

    @cached_property
    def _positions(self) -> dict[str, int]:
        """Where generated pages, roles, guides, topics and exercises belong among their neighbours."""
        library = self.library
        topics = (topic for domain in library.domain_ids for topic in library.topics_of(domain))
        uris = [
            *self.generated,
            *(f"roles/{id_}.md" for id_ in library.roles),
            *(f"{guide.id}.md" for guide in (library.guides.value.pages if library.guides else [])),
            *(f"topics/{topic.id}.md" for topic in topics),
            *pages.exercise_uris(library),
        ]
        return {uri: position for position, uri in enumerate(uris)}

    def markdown(self, uri: str, markdown: str) -> str:
        """A page's Markdown with the parts that are made from facts."""
        return pages.compose(uri, markdown, self._sections.get(uri, {}))

    def content(self, uri: str, content: str) -> str:
        """A page's content as HTML, with questions framed and outputs marked."""
        topic = self.library.topics.get(uri.removeprefix("topics/").removesuffix(".md"))
        questions = (
            {entry.question.id: entry.question for entry in self.library.questions_of(topic)} if topic else {}
        )
        if uri.removeprefix("practice/").removesuffix(".md") in self.library.exercises:
            content = markup.hide_solution(content)
        return markup.decorate(content, questions)

    def source(self, uri: str) -> str | None:
        """The file to edit for a generated page; None for a hand-written one."""
        return self.generated[uri].source if uri in self.generated else None

    def page(self, output: str) -> str:
        """The finished HTML of a whole page."""
        return markup.finish(output)
