"""Reads the grammar of a Markdown page (see CONTRIBUTING.md): front matter, headings, fences, links, questions.

A line scanner, not a Markdown renderer: it must name lines, and read 5,000 questions in about a second. What the
renderer could read in another way than the scanner (a code span that goes on in the next line, options that make a
fence none) is a problem, so that nothing hides from the rules.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from markdown.extensions.toc import slugify, unique

from prep.model import Level
from prep.problem import Place, Problem
from prep.source import Document, read_yaml

FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<language>[\w+-]*)(?P<options>.*)$")
OPTIONS = re.compile(
    r"[ \t]*(?:\{[^{}]*\}[ \t]*)?"
    r"|(?:[ \t]+(?:title=\"[^\"]*\"|hl_lines=\"\d+(?:-\d+)?(?: \d+(?:-\d+)?)*\"|linenums=\"\d+\"))+[ \t]*"
)
SETEXT = re.compile(r"[=-]+ *")
EXPLICIT_ID = re.compile(r"(?:^|\s)#(?P<id>[\w:.-]+)")
PROSE_MARK = re.compile(r"[`<]|\][(:]")  # what begins code, an autolink or a link's target
MARKS = re.compile(r"`+(?P<code>[^`]*)`+|\*+|(?<![^\W_])_+|_+(?![^\W_])")  # of code and emphasis
TICKS = re.compile(r"`+")
LINK = re.compile(
    r"\]\([ \t]*+(?P<target>[^()\s<>`]*+(?:\([^()\s`]*+\)[^()\s<>`]*+)*+)(?:[ \t]++\"[^\"]*+\")?+[ \t]*+\)"
)
REFERENCE = re.compile(r"^ {0,3}\[(?:\^[^\[\]]+\]:|[^\[\]^][^\[\]]*\]:[ \t]*+(?P<target>[^\s<>]++))")
LINK_MARK = re.compile(r"\][(:]")
AUTOLINK = re.compile(r"<(?P<target>[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>`]+)>")
INCLUDE = re.compile(r"^\s*-+8<-+[ \t]+[\"'](?P<target>[^\"']+)[\"']\s*$")
INCLUDE_MARK = re.compile(r"^\s*-+8<-")
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
    """Line number and text of every line outside fences, with code spans as backticks only."""

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
        sections = [heading for heading in self.headings if heading.level <= 3]
        ends = [*(heading.line for heading in sections[1:]), len(lines) + 1]
        for heading, end in zip(sections, ends, strict=False):  # without sections there is an end, too
            if heading.level <= 2:
                inside = heading.level == 2 and heading.text == "Questions"
            elif inside:
                result.append(_answer(heading, lines[heading.line : end - 1]))
        return result


def _answer(heading: Heading, body: list[str]) -> Answer:
    starts: list[tuple[str, int]] = []
    end_of_fence = ""
    for offset, line in enumerate(body):
        if end_of_fence:
            if line.rstrip() == end_of_fence:
                end_of_fence = ""
        elif fence := _opens_fence(line):
            end_of_fence = fence["indent"] + fence["ticks"]
        elif line.startswith("**") and (match := LABEL.match(line)):
            starts.append((match["label"], offset))
    parts: dict[str, Part] = {}
    for (label, offset), (_, end) in pairwise([*starts, ("", len(body))]):
        first = LABEL.sub("", body[offset], count=1).strip()
        text = "\n".join([first, *body[offset + 1 : end]])
        parts.setdefault(label, Part(text.rstrip(), heading.line + 1 + offset))
    return Answer(
        heading.text, heading.id, heading.explicit, heading.line, parts, tuple(label for label, _ in starts)
    )


def read_page(path: str, text: str) -> tuple[Page, list[Problem]]:
    """Read one page. The problems are those of its front matter and of what can't be read unambiguously."""
    page = Page(path, text)
    problems: list[Problem] = []
    lines = text.split("\n")
    start = 0
    if lines[0].rstrip() == "---":
        end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
        if end is None:
            problems = [Problem(page.at(1), "the front matter is never closed", "add a line `---` below it")]
        else:
            page.front_matter, problems = read_yaml("\n".join(lines[1:end]), path, first_line=2)
            start = end + 1
    headings: list[tuple[int, str]] = []
    fence: re.Match[str] | None = None
    body: list[str] = []
    opened = 0
    fence_indent = fence_end = ""
    for number, line in enumerate(lines[start:], start + 1):
        if not line and not fence:
            page.prose.append((number, line))
            continue
        if "8<-" in line and INCLUDE_MARK.match(line):
            if include := INCLUDE.match(line):
                page.includes.append(Link(include["target"], number, 1))
            if not include or not fence:
                wrong = "this include stands outside a fence" if include else "this include can't be read"
                mend = 'write `--8<-- "content/examples/…"` in a fence, on a line of its own'
                problems.append(Problem(page.at(number), wrong, mend))
        if fence:
            if line.rstrip(" \t") == fence_end:
                page.fences.append(
                    Fence(fence["language"], fence["options"].strip(), "\n".join(body), opened)
                )
                fence = None
            else:
                if not line.startswith(fence_indent) and line.strip():
                    mend = f"indent it by {len(fence_indent)} spaces, as the fence of line {opened}"
                    problems.append(Problem(page.at(number), "is indented less than its fence", mend))
                body.append(line.removeprefix(fence_indent))
        elif match := _opens_fence(line):
            fence, body, opened = match, [], number
            fence_indent, fence_end = fence["indent"], fence["indent"] + fence["ticks"]
            if ">" in fence["indent"]:
                problems.append(Problem(page.at(number), "a fence in a quotation", "move it out of there"))
            elif not OPTIONS.fullmatch(fence["options"]):
                wrong = f"`{fence['options'].strip()[:60]}` are no options of a fence"
                mend = 'after the language, write `title="…"`, `hl_lines="…"`, `linenums="1"` or attributes in braces'
                problems.append(Problem(page.at(number), wrong, mend))
        else:
            if line.startswith("#"):
                headings.append((number, line))
            elif (
                SETEXT.fullmatch(line)
                and page.prose
                and page.prose[-1][0] == number - 1
                and page.prose[-1][1]
            ):
                mend = "write `## Heading`, or leave an empty line above"
                problems.append(Problem(page.at(number), "this line makes a heading of the one above", mend))
            problems += _read_line(page, number, line)
    if fence:
        mend = f"close it with {fence['ticks']} on a line of its own, indented like this one"
        problems.append(Problem(page.at(opened), "this fence is never closed", mend))
    page.headings = list(_headings(headings))
    return page, problems


def _opens_fence(line: str) -> re.Match[str] | None:
    match = FENCE.match(line) if "```" in line or "~~~" in line else None
    return match if match and "`" not in match["options"] else None


def _read_line(page: Page, number: int, line: str) -> list[Problem]:
    """Add a line of prose to the page, with its links."""
    if not PROSE_MARK.search(line):
        page.prose.append((number, line))
        return []
    problems: list[Problem] = []
    blanked, open_ticks = _blank_code(line) if "`" in line else (line, 0)
    if open_ticks:
        mend = "close it on the same line, with as many backticks; a backtick itself is written `` ` ``"
        problems.append(Problem(page.at(number, open_ticks), "this code span does not end here", mend))
    page.prose.append((number, blanked))
    found: list[re.Match[str]] = []
    if "](" in blanked or "]:" in blanked:
        start = 0
        if reference := REFERENCE.match(blanked):
            start = reference.end()
            found += [reference] if reference["target"] else []
        for mark in LINK_MARK.finditer(blanked, start):
            if link := LINK.match(blanked, mark.start()):
                found.append(link)
            else:
                mend = 'write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`'
                problems.append(Problem(page.at(number, mark.start() + 1), "this link can't be read", mend))
    if "<" in blanked:
        found += AUTOLINK.finditer(blanked)
    page.links += [Link(match["target"], number, match.start("target") + 1) for match in found]
    return problems


def _blank_code(line: str) -> tuple[str, int]:
    """The line with its code spans as backticks only, and the column of the first backtick that begins none (or 0)."""
    if "``" not in line and "\\" not in line and line.count("`") % 2 == 0:  # the usual case, fast
        pieces = line.split("`")
        pieces[1::2] = ["`" * (len(code) + 2) for code in pieces[1::2]]
        return "".join(pieces), 0
    runs = list(TICKS.finditer(line))
    later: dict[str, int] = {}
    closing: list[int | None] = []
    for index in range(len(runs) - 1, -1, -1):
        closing.append(later.get(runs[index][0]))
        later[runs[index][0]] = index
    closing.reverse()
    parts: list[str] = []
    position = index = 0
    while index < len(runs):
        end, start = closing[index], runs[index].start()
        if end is None or line[start - 1 : start] == "\\":
            return "".join([*parts, line[position:]]), start + 1
        parts += [line[position:start], "`" * (runs[end].end() - start)]
        position, index = runs[end].end(), end + 1
    return "".join([*parts, line[position:]]), 0


def _headings(lines: list[tuple[int, str]]) -> Iterator[Heading]:
    """The headings with their anchors, as Python-Markdown makes them: those written out are taken first."""
    found: list[tuple[int, int, str, str]] = []
    for number, line in lines:
        level = min(len(line) - len(line.lstrip("#")), 6)
        whole = line[level:].strip().rstrip("#").strip()
        text, _, attributes = whole.partition(" {")
        if attributes.find("}") != len(attributes) - 1:  # braces that are no attribute list
            text, attributes = whole, ""
        own = EXPLICIT_ID.search(attributes.rstrip("}"))
        found.append((number, level, text.strip(), own["id"] if own else ""))
    taken, counters = {own for *_, own in found if own}, dict[str, int]()
    for number, level, text, own_id in found:
        unlinked = re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", text)
        plain = MARKS.sub(lambda match: match["code"] or "", unlinked)
        anchor = own_id or unique(slugify(plain, "-"), taken, counters)  # type: ignore[call-arg] # the stubs are older
        yield Heading(level, text, anchor, bool(own_id), number)
