"""The mypy messages quoted on the page about type hints are those that `mypy --strict` really gives."""

import re
from pathlib import Path

from mypy import api

PAGE = Path(__file__).parents[3] / "docs/topics/python-core/type-hints.md"
FENCE = re.compile(r"^```(?P<language>python|text)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def quoted() -> list[tuple[str, list[str]]]:
    """Each program that the page quotes messages about, with these messages (none after `Success`)."""
    found, program = [], ""
    for fence in FENCE.finditer(PAGE.read_text(encoding="utf-8")):
        if fence["language"] == "python":
            program = fence["text"]
        else:
            lines = fence["text"].splitlines()
            found.append((program, [line for line in lines if not line.startswith("Success: ")]))
    return found


def test_messages_are_those_of_mypy(tmp_path: Path) -> None:
    examples = quoted()
    assert len(examples) >= 5
    for number, (program, _) in enumerate(examples):
        (tmp_path / f"example_{number}.py").write_text(program, encoding="utf-8")
    options = ["--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}", "--hide-error-context"]
    output, trouble, _ = api.run([*options, str(tmp_path)])
    assert not trouble
    for number, (_, messages) in enumerate(examples):
        line = re.compile(rf"^\S*example_{number}\.py:\d+: (error: .*)$", re.MULTILINE)
        assert line.findall(output) == messages
