"""The list of rules in CONTRIBUTING.md, made from the rules and their broken fixtures: `python -m tests.prep.contributing`."""

import re
from pathlib import Path

from prep import checks

from tests.prep.test_checks import CASES, READING, RULES

FILE = Path(__file__).parents[2] / "CONTRIBUTING.md"
MARK = "<!-- rules: written by `python -m tests.prep.contributing` -->\n"
READ = "A file can be read: it is UTF-8, plain YAML, and has the fields of its schema."


def first_problem(report: str) -> str:
    """The first problem of a report, with its mend."""
    return re.split(r"\n(?!    )", report)[0]


def entry(text: str, reports: list[str]) -> str:
    """One rule with the message of its first fixture, or of several."""
    shown = "\n".join(f"    {line}" for report in reports for line in first_problem(report).split("\n"))
    return f"- **{' '.join(text.split())}**\n\n    ```text\n{shown}\n    ```\n"


def rules() -> str:
    """The whole list, as Markdown."""
    reading = [
        case.expected for case in CASES if case.rule == READING and len(first_problem(case.expected)) < 400
    ]
    entries = [entry(READ, reading[:12])]
    for name in RULES:
        reports = [case.expected for case in CASES if case.rule == name]
        entries.append(entry(getattr(checks, name).__doc__ or "", reports[:1]))
    return "\n".join(entries)


if __name__ == "__main__":
    before = FILE.read_text(encoding="utf-8").split(MARK)[0]
    FILE.write_text(f"{before}{MARK}\n{rules()}", encoding="utf-8")
