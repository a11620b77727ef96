"""`prep new`: both halves of a topic, question, role or exercise, ready to fill in."""

import re
from datetime import UTC, datetime
from pathlib import Path

import jinja2
from pydantic import TypeAdapter, ValidationError

from prep.model import Id
from prep.source import read_text

KINDS = {"topic": 2, "question": 3, "role": 1, "exercise": 1}
"""What can be made, and how many ids, joined by slashes, name it."""

ID = TypeAdapter(Id)

FILES = {
    "topic": {"new-topic.yml.j2": "content/topics/{id}.yml", "new-topic.md.j2": "docs/topics/{id}.md"},
    "role": {"new-role.yml.j2": "content/roles/{id}.yml", "new-role.md.j2": "docs/roles/{id}.md"},
    "exercise": {
        "new-exercise.yml.j2": "content/exercises/{id}/exercise.yml",
        "new-starter.py.j2": "content/exercises/{id}/starter.py",
        "new-solution.py.j2": "content/exercises/{id}/solution.py",
        "new-wrong.py.j2": "content/exercises/{id}/wrong/todo_what_it_forgets.py",
        "new-wrong-2.py.j2": "content/exercises/{id}/wrong/todo_what_it_confuses.py",
        "new-test.py.j2": "content/exercises/{id}/test_{slug}.py",
        "new-exercise.md.j2": "docs/practice/{id}.md",
    },
}


class ScaffoldError(Exception):
    """Why nothing was written, and what to do instead."""


def new(root: Path, what: str, id_: str) -> dict[str, str]:
    """The files to write, by path relative to `root`. Raises ScaffoldError; never overwrites."""
    if not _is_path(id_, KINDS[what]):
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
        made = {}
        for path, template, begin, next_ in (
            (facts, "new-question.yml.j2", "questions:", r"[a-z]"),
            (page, "new-question.md.j2", "## Questions", r"##? "),
        ):
            if not (root / path).exists():
                raise ScaffoldError(f"{path} does not exist: run `prep new topic {topic}` first")
            old, problems = read_text(root, path)
            if old is None:
                raise ScaffoldError(str(problems[0]))
            if re.search(rf"(?m)^  - id: {context['id']}$|{{ #{context['id']} }}", old):
                raise ScaffoldError(f"{path} has `{context['id']}` already: nothing was written")
            text = environment.get_template(template).render(context)
            made[path] = _insert(old, f"(?ms)^{begin}.*?^(?={next_})", text, "\n" if path == page else "")
        return made
    files = {
        path.format(id=id_, slug=id_.replace("-", "_")): template for template, path in FILES[what].items()
    }
    for path in files:
        if (root / path).exists():
            raise ScaffoldError(f"{path} exists already: nothing was written")
    return {path: environment.get_template(template).render(context) for path, template in files.items()}


def _is_path(id_: str, length: int) -> bool:
    parts = id_.split("/")
    try:
        return len(parts) == length and bool([ID.validate_python(part) for part in parts])
    except ValidationError:
        return False


def _insert(old: str, before: str, text: str, gap: str) -> str:
    """A text with something put in where a pattern ends, or at its end."""
    if match := re.search(before, old):
        return old[: match.end()] + text + gap + old[match.end() :]
    return old.rstrip("\n") + "\n" + gap + text
