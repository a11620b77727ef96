"""Reads the grammar of a Markdown page (see CONTRIBUTING.md): front matter, headings, fences, links, questions.

A line scanner, not a Markdown renderer: it must name lines, and read 5,000 questions in about a second.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property

from markdown.extensions.toc import slugify

from prep.model import Level
from prep.problem import Place, Problem
from prep.source import Document, read_yaml

FENCE = re.compile(r"^(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})\s*(?P<language>[\w+-]*)(?P<options>.*)$")
HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<text>.*?)(?:\s+\{(?P<attributes>[^{}]*)\})?\s*#*\s*$")
EXPLICIT_ID = re.compile(r"(?:^|\s)#(?P<id>[\w:.-]+)")
CODE_SPAN = re.compile(r"(`+)(?:(?!\1).)*?.\1(?!`)")
LINK = re.compile(
    r"!?\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*<?(?P<target>[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+\"[^\"]*\")?\s*\)"
)
REFERENCE = re.compile(r"^\s{0,3}\[(?!\^)[^\]]+\]:\s*<?(?P<target>[^\s>]+)>?")
AUTOLINK = re.compile(r"<(?P<target>[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>]+)>")
INCLUDE = re.compile(r"^\s*--8<--\s+[\"'](?P<target>[^\"']+)[\"']\s*$")
LABEL = re.compile(r"^\*\*(?P<label>Short answer\.|Listen for|Follow-ups|Weak answer)\*\*")
LISTEN = re.compile(r"^- \*\*(?P<level>[\w ]+)\*\*\s*[-\u2013\u2014:]\s*(?P<text>.*)$")
LABELS = ("Short answer.", "Listen for", "Follow-ups", "Weak answer")


@dataclass(frozen=True)
class Heading:
    """A heading; `id` is its anchor, written out (`explicit`) or made from the text as Python-Markdown does."""

    level: int
    text: str
    id: str
    explicit: bool
    line: int


@dataclass(frozen=True)
class Link:
    """A link or image target as written."""

    target: str
    line: int
    column: int


@dataclass(frozen=True)
class Fence:
    """A fenced block; `line` is the line of the opening fence."""

    language: str
    options: str
    body: str
    line: int


@dataclass(frozen=True)
class Part:
    """A labelled part of an answer: the text behind the label and the lines below it."""

    text: str
    line: int


@dataclass(frozen=True)
class Answer:
    """The section of one question, cut into the parts of the grammar. Missing parts are None."""

    title: str
    id: str
    explicit: bool
    line: int
    parts: dict[str, Part]
    order: tuple[str, ...]

    @property
    def short(self) -> str:
        """The short answer as Markdown, without its label; empty if there is none."""
        part = self.parts.get("Short answer.")
        return part.text.split("\n\n")[0].replace("\n", " ").strip() if part else ""

    @cached_property
    def listen_for(self) -> list[tuple[str, str, int]]:
        """(level as written in lower case, text, line) of each *Listen for* entry."""
        part = self.parts.get("Listen for")
        if not part:
            return []
        found: list[tuple[str, str, int]] = []
        for number, line in enumerate(part.text.split("\n"), part.line):
            if match := LISTEN.match(line):
                found.append((match["level"].strip().lower(), match["text"].strip(), number))
            elif found and line.startswith("  ") and line.strip():
                level, text, at = found[-1]
                found[-1] = (level, f"{text} {line.strip()}", at)
        return found

    def listen_for_level(self, level: Level) -> str:
        """What a strong answer holds at a level, as Markdown; empty if nothing is said."""
        return next((text for name, text, _ in self.listen_for if name == level.value), "")


@dataclass
class Page:
    """One Markdown page under docs/. `path` is relative to the repository."""

    path: str
    text: str
    front_matter: Document | None = None
    headings: list[Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    includes: list[Link] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)
    """Line number and text of every line outside fences, code spans blanked out."""

    @property
    def uri(self) -> str:
        """Path below docs/."""
        return self.path.removeprefix("docs/")

    @property
    def id(self) -> str:
        """Path below docs/ without .md."""
        return self.uri.removesuffix(".md")

    @property
    def title(self) -> str:
        """The text of the first heading; the id where there is none."""
        return self.headings[0].text if self.headings else self.id

    @property
    def description(self) -> str:
        """The front matter's description; empty if it has none."""
        data = self.front_matter.data if self.front_matter else None
        value = data.get("description") if isinstance(data, dict) else None
        return value if isinstance(value, str) else ""

    def at(self, line: int, column: int = 1) -> Place:
        """A place on this page."""
        return Place(self.path, line, column)

    @cached_property
    def anchors(self) -> set[str]:
        """Every heading's id."""
        return {heading.id for heading in self.headings}

    @cached_property
    def answers(self) -> list[Answer]:
        """The sections below `## Questions`, in order."""
        lines = self.text.split("\n")
        result: list[Answer] = []
        inside = False
        for number, heading in enumerate(self.headings):
            if heading.level <= 2:
                inside = heading.level == 2 and heading.text == "Questions"
            elif heading.level == 3 and inside:
                following = (h.line for h in self.headings[number + 1 :] if h.level <= 3)
                end = next(following, len(lines) + 1)
                result.append(_answer(heading, lines[heading.line : end - 1]))
        return result


def _answer(heading: Heading, body: list[str]) -> Answer:
    starts: list[tuple[str, int]] = []
    ticks = ""
    for offset, line in enumerate(body):
        if fence := FENCE.match(line):
            if not ticks:
                ticks = fence["ticks"]
            elif fence["ticks"].startswith(ticks) and not fence["language"]:
                ticks = ""
        elif not ticks and (match := LABEL.match(line)):
            starts.append((match["label"], offset))
    parts: dict[str, Part] = {}
    for (label, offset), (_, end) in zip(starts, [*starts[1:], ("", len(body))], strict=True):
        first = LABEL.sub("", body[offset], count=1).strip()
        text = "\n".join([first, *body[offset + 1 : end]])
        parts.setdefault(label, Part(text.rstrip(), heading.line + 1 + offset))
    return Answer(
        heading.text, heading.id, heading.explicit, heading.line, parts, tuple(label for label, _ in starts)
    )


def read_page(path: str, text: str) -> tuple[Page, list[Problem]]:
    """Read one page. The problems are those of its front matter and of fences that are never closed."""
    page = Page(path, text)
    problems: list[Problem] = []
    lines = text.split("\n")
    start = 0
    if lines[0].rstrip() == "---":
        end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
        if end is None:
            return page, [
                Problem(page.at(1), "the front matter is never closed", "add a line `---` below it")
            ]
        page.front_matter, problems = read_yaml("\n".join(lines[1:end]), path, first_line=2)
        start = end + 1
    taken: set[str] = set()
    fence: re.Match[str] | None = None
    body: list[str] = []
    opened = 0
    for number, line in enumerate(lines[start:], start + 1):
        match = FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            if (
                match
                and match["ticks"].startswith(fence["ticks"])
                and not match["language"]
                and not match["options"].strip()
            ):
                page.fences.append(
                    Fence(fence["language"], fence["options"].strip(), "\n".join(body), opened)
                )
                fence = None
            else:
                body.append(line.removeprefix(fence["indent"]))
                if include := INCLUDE.match(line):
                    page.includes.append(Link(include["target"], number, 1))
            continue
        if match and "`" not in match["options"]:
            fence, body, opened = match, [], number
            continue
        if include := INCLUDE.match(line):
            page.includes.append(Link(include["target"], number, 1))
            continue
        _read_line(page, number, line, taken)
    if fence:
        problems.append(
            Problem(
                page.at(opened), "this fence is never closed", f"add a line `{fence['ticks']}` below the code"
            )
        )
    return page, problems


def _read_line(page: Page, number: int, line: str, taken: set[str]) -> None:
    blanked = CODE_SPAN.sub(lambda match: " " * len(match[0]), line) if "`" in line else line
    page.prose.append((number, blanked))
    if line.startswith("#") and (match := HEADING.match(line)):
        explicit = EXPLICIT_ID.search(match["attributes"] or "")
        plain = re.sub(r"[`*]|(?<!\w)_|_(?!\w)", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", match["text"]))
        anchor = explicit["id"] if explicit else _unique(slugify(plain, "-"), taken)
        taken.add(anchor)
        page.headings.append(Heading(len(match["marks"]), match["text"], anchor, bool(explicit), number))
    if "](" in blanked or "<" in blanked or "]:" in blanked:
        for pattern in (LINK, REFERENCE, AUTOLINK):
            page.links += [
                Link(m["target"], number, m.start("target") + 1) for m in pattern.finditer(blanked)
            ]


def _unique(slug: str, taken: set[str]) -> str:
    """As Python-Markdown numbers repeated headings: name, name_1, name_2."""
    candidate, count = slug, 0
    while candidate in taken or not candidate:
        count += 1
        candidate = f"{slug}_{count}"
    return candidate
