"""What a contributor sees when something is wrong: a place, what is wrong there, and how to mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, order=True)
class Place:
    """A position in a file: path relative to the repository (with /), line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend. `wrong` names the value seen, `mend` is what to type."""

    place: Place
    wrong: str
    mend: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        prefix = "warning: " if self.severity == "warning" else ""
        return f"{self.place}: {prefix}{self.wrong}\n    mend: {self.mend}"


def report(problems: Iterable[Problem]) -> str:
    """All problems, sorted by place, as one text. The same text appears in the terminal, on serve and in CI."""
    return "\n".join(str(problem) for problem in sorted(set(problems)))


def annotations(problems: Iterable[Problem]) -> str:
    """The problems as workflow commands, which GitHub shows on the changed lines."""

    def escape(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def escape_property(text: str) -> str:
        return escape(text).replace(":", "%3A").replace(",", "%2C")

    return "\n".join(
        f"::{problem.severity} file={escape_property(problem.place.path)},line={problem.place.line},"
        f"col={problem.place.column}::{escape(f'{problem.wrong} - mend: {problem.mend}')}"
        for problem in sorted(set(problems))
    )


def nearest(word: str, allowed: Iterable[str]) -> str:
    """A sentence that offers the closest allowed word and the list: 'did you mean `mid`? Allowed: …'."""
    words = sorted(allowed)
    close = difflib.get_close_matches(word[:80], words, n=1, cutoff=0.6)
    hint = f"did you mean `{close[0]}`? " if close else ""
    shown = ", ".join(f"`{w}`" for w in words[:25]) + (
        f" and {len(words) - 25} more" if len(words) > 25 else ""
    )
    return f"{hint}Allowed: {shown or 'nothing yet'}"
