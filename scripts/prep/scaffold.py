"""`prep new`: both halves of a topic, question, role or exercise, ready to fill in."""

import re
from datetime import UTC, datetime
from pathlib import Path

import jinja2

KINDS = {
    "topic": r"[a-z0-9-]+/[a-z0-9-]+",
    "question": r"[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+",
    "role": r"[a-z0-9-]+",
    "exercise": r"[a-z0-9-]+",
}
"""What can be made, and the form of its id."""

FILES = {
    "topic": {"new-topic.yml.j2": "content/topics/{id}.yml", "new-topic.md.j2": "docs/topics/{id}.md"},
    "role": {"new-role.yml.j2": "content/roles/{id}.yml", "new-role.md.j2": "docs/roles/{id}.md"},
    "exercise": {
        "new-exercise.yml.j2": "content/exercises/{id}/exercise.yml",
        "new-starter.py.j2": "content/exercises/{id}/starter.py",
        "new-solution.py.j2": "content/exercises/{id}/solution.py",
        "new-test.py.j2": "content/exercises/{id}/test_{slug}.py",
        "new-exercise.md.j2": "docs/practice/{id}.md",
    },
}


class ScaffoldError(Exception):
    """Why nothing was written, and what to do instead."""


def new(root: Path, what: str, id_: str) -> dict[str, str]:
    """The files to write, by path relative to `root`. Raises ScaffoldError; never overwrites."""
    if not re.fullmatch(KINDS[what], id_):
        form = {"topic": "domain/topic", "question": "domain/topic/question"}.get(what, "lower-case-words")
        raise ScaffoldError(f"`{id_}` is no id of a {what}: write {form}, in lower case with hyphens")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the templates make Markdown, YAML and Python
    )
    context = {
        "id": id_.rpartition("/")[2],
        "title": id_.rpartition("/")[2].replace("-", " ").capitalize(),
        "today": datetime.now(UTC).date(),
    }
    if what == "question":
        topic = id_.rpartition("/")[0]
        facts, page = f"content/topics/{topic}.yml", f"docs/topics/{topic}.md"
        for path in (facts, page):
            if not (root / path).exists():
                raise ScaffoldError(f"{path} does not exist: run `prep new topic {topic}` first")
        return {
            facts: _insert(
                root / facts,
                r"\n(?=needs:|reviewed:)",
                environment.get_template("new-question.yml.j2").render(context),
            ),
            page: _insert(
                root / page,
                r"\n(?=## Go deeper)",
                environment.get_template("new-question.md.j2").render(context),
            ),
        }
    files = {
        path.format(id=id_, slug=id_.replace("-", "_")): template for template, path in FILES[what].items()
    }
    for path in files:
        if (root / path).exists():
            raise ScaffoldError(f"{path} exists already: nothing was written")
    return {path: environment.get_template(template).render(context) for path, template in files.items()}


def _insert(file: Path, before: str, text: str) -> str:
    """The file's text with something put in before a pattern, or at its end."""
    old = file.read_text(encoding="utf-8")
    match = re.search(before, old)
    position = match.end() if match else len(old)
    return old[:position] + text + ("\n" if match and file.suffix == ".md" else "") + old[position:]
