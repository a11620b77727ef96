"""What the page says that mypy says is what mypy says.

A `text` fence on the page shows mypy's messages on the `python` fence before it, without file and line.
`python content/examples/typing-in-depth/test_checker_output.py` writes them anew.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "docs/topics/python-advanced/typing-in-depth.md"
PAIR = re.compile(
    r"(?<=^```python\n)((?:(?!```).*\n)+)```\n\n```text\n((?:(?!```).*\n)*)(?=```$)", re.MULTILINE
)
OPTIONS = [
    "--strict",
    "--python-version",
    "3.15",
    "--config-file=",
    "--cache-dir=.cache",
    "--no-color-output",
]


def messages(programs: list[str], folder: Path) -> list[str]:
    """What mypy says about each program. They are checked in one run, which is much faster."""
    names = [f"shop{number}" for number in range(len(programs))]
    for name, program in zip(names, programs, strict=True):
        (folder / f"{name}.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", *OPTIONS, *(f"{name}.py" for name in names)]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert process.returncode in (0, 1), process.stdout + process.stderr
    said: dict[str, list[str]] = {name: [] for name in names}
    for line in process.stdout.splitlines():
        if match := re.match(r"(shop\d+)\.py:\d+: (.*)", line):
            said[match[1]].append(match[2].replace(f"{match[1]}.", ""))
    return [
        "".join(f"{line}\n" for line in said[name]) or "Success: no issues found in 1 source file\n"
        for name in names
    ]


def test_mypy_says_what_the_page_says(tmp_path):
    pytest.importorskip("mypy")
    pairs = PAIR.findall(PAGE.read_text(encoding="utf-8"))
    assert len(pairs) >= 10
    assert messages([program for program, _ in pairs], tmp_path) == [shown for _, shown in pairs]


if __name__ == "__main__":
    import tempfile

    text = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        new = iter(messages([program for program, _ in PAIR.findall(text)], Path(scratch)))
    PAGE.write_text(PAIR.sub(lambda m: f"{m[1]}```\n\n```text\n{next(new)}", text), encoding="utf-8")
