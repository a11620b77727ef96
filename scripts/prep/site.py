"""One build of the site: what the MkDocs hook asks for, in terms of the pure functions."""

import os
import subprocess
from functools import cached_property
from pathlib import Path
from typing import Any

from prep import exports, markup, pages
from prep.cli import problems_of
from prep.library import Library
from prep.problem import annotations, report


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
        return files

    def arrange(self, items: list[Any]) -> None:
        """Name the sections of a navigation as their index pages are named, and order checklists by level.

        Without this a section is called after its folder: "Apis", "Ml integration".
        """
        order = {uri: position for position, uri in enumerate(self.generated)}
        for section in (item for item in items if item.is_section):
            self.arrange(section.children)
            uris = [child.file.src_uri for child in section.children if child.is_page]
            index = next((uri for uri in uris if uri.endswith("/index.md")), "")
            role = uris[0].split("/")[1] if uris and uris[0].startswith("checklists/") else ""
            if page := self.library.pages.get(index):
                section.title = page.title
            elif role in self.library.roles:
                section.title = self.library.roles[role].title
                section.children.sort(key=lambda child: order.get(child.file.src_uri, 0))

    def markdown(self, uri: str, markdown: str) -> str:
        """A page's Markdown with the parts that are made from facts."""
        return pages.compose(uri, markdown, self._sections.get(uri, {}))

    def content(self, uri: str, content: str) -> str:
        """A page's content as HTML, with questions framed and outputs marked."""
        topic = self.library.topics.get(uri.removeprefix("topics/").removesuffix(".md"))
        questions = (
            {entry.question.id: entry.question for entry in self.library.questions_of(topic)} if topic else {}
        )
        return markup.decorate(content, questions)

    def source(self, uri: str) -> str | None:
        """The file to edit for a generated page; None for a hand-written one."""
        return self.generated[uri].source if uri in self.generated else None

    def page(self, output: str) -> str:
        """The finished HTML of a whole page."""
        return markup.finish(output)
