"""Pure functions on the HTML that Markdown was turned into: what the grammar means, made visible and accessible."""

import base64
import hashlib
import html
import re
from collections.abc import Mapping

from prep.model import ExerciseFacts, Question

HEADING = re.compile(r"<h(?P<level>[123]) id=\"(?P<id>[^\"]+)\"[^>]*>.*?</h(?P=level)>", re.DOTALL)
OUTPUT = re.compile(
    r"<span class=\"(?P<class>c1|ch|cm|c)\">(?P<text>(?:#|--)(?P<mark>&gt;|!|~)(?: |</span>|\n))"
)
TASK = re.compile(
    r"<li class=\"task-list-item\">(?P<paragraph>\s*<p>)?<label class=\"task-list-control\"><input type=\"checkbox\"(?P<state>[^>]*)/?><span class=\"task-list-indicator\"></span></label>(?P<rest>.*?)(?=</li>|<ul|</p>)",
    re.DOTALL,
)
TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
INLINE_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.DOTALL)
NAV_LABEL = re.compile(r'<label class="md-nav__title" for="(__nav_[\d_]+)"')
NAV_LABELLED = re.compile(r'aria-labelledby="(__nav_[\d_]+)_label"')
CHECKBOX = re.compile(r"<input[^>]*type=\"checkbox\"[^>]*>")
TAGS = re.compile(r"<[^>]+>")


def badges(question: Question) -> str:
    """Level, kind and minutes as small labels; read out as words."""
    labels = [
        (f"badge--{level}", level.label) for level in sorted(question.levels, key=lambda level: level.rank)
    ]
    labels += [("badge--kind", question.kind.label), ("badge--minutes", f"{question.minutes} min")]
    return " ".join(f'<span class="badge {name}">{label}</span>' for name, label in labels)


def exercise_badges(facts: ExerciseFacts) -> str:
    """Level, kind, pattern and minutes of an exercise, and the classic it corresponds to."""
    labels = [
        (f"badge--{facts.level}", facts.level.label),
        ("badge--kind", facts.kind.label),
        ("badge--kind searched", html.escape(facts.pattern.capitalize())),
        ("badge--minutes", f"{facts.minutes} min"),
    ]
    badges = " ".join(f'<span class="badge {name}">{label}</span>' for name, label in labels)
    classic = f' <small class="searched">{html.escape(facts.classic)}</small>' if facts.classic else ""
    return badges + classic


def decorate(content: str, questions: Mapping[str, Question]) -> str:
    """The HTML of one page's content with its questions framed, outputs marked and task lists labelled."""
    return label_tasks(mark_outputs(frame_questions(content, questions)))


def frame_questions(content: str, questions: Mapping[str, Question]) -> str:
    """Wrap every question in a section with badges, a reveal button (for the quiz switch) and its answer."""
    if not questions:
        return content
    starts = list(HEADING.finditer(content))
    result, position = [], 0
    for number, start in enumerate(starts):
        if start["id"] == "questions" and start["level"] == "2":
            result += [content[position : start.end()], QUIZ_BAR]
            position = start.end()
        question = questions.get(start["id"])
        if question is None or start["level"] != "3":
            continue
        end = starts[number + 1].start() if number + 1 < len(starts) else _end(content, start.end())
        answer = f"answer-{question.id}"
        result += [
            content[position : start.start()],
            f'<section class="question" data-question="{question.id}">',
            start[0],
            f'<p class="badges">{badges(question)}</p>',
            f'<button type="button" class="reveal" aria-expanded="false" aria-controls="{answer}" hidden>Show answer</button>',
            f'<div class="answer" id="{answer}">',
            content[start.end() : end].rstrip(),
            "</div></section>\n",
        ]
        position = end
    result.append(content[position:])
    return "".join(result)


def hide_solution(content: str) -> str:
    """An exercise's solution behind a reveal: everything below the heading `solution`."""
    heading = next((match for match in HEADING.finditer(content) if match["id"] == "solution"), None)
    if not heading:
        return content
    end = _end(content, heading.end())
    return (
        f"{content[: heading.end()]}"
        '<details class="solution"><summary>Show the discussed solution</summary>'
        f"{content[heading.end() : end].rstrip()}</details>\n{content[end:]}"
    )


QUIZ_BAR = (
    '<div class="quiz-bar" hidden>'
    '<label class="switch"><input type="checkbox" role="switch" class="quiz-switch"> Hide answers</label> '
    '<button type="button" class="quiz-expand">Expand all</button> '
    '<button type="button" class="quiz-collapse">Collapse all</button></div>'
)


def _end(content: str, start: int) -> int:
    """Where the last question ends: before the footnotes, else at the end."""
    footnotes = content.find('<div class="footnote">', start)
    return footnotes if footnotes >= 0 else len(content)


def mark_outputs(content: str) -> str:
    """Tell what a program printed (`#>`, `-->`, `--~`) and its errors (`#!`, `--!`) from comments."""
    return OUTPUT.sub(
        lambda match: (
            f'<span class="{match["class"]} {"err" if match["mark"] == "!" else "out"}">{match["text"]}'
        ),
        content,
    )


def label_tasks(content: str) -> str:
    """Give every box of a task list the name of what it ticks."""

    def label(match: re.Match[str]) -> str:
        name = html.escape(html.unescape(" ".join(TAGS.sub("", match["rest"]).split())), quote=True)
        return (
            f'<li class="task-list-item">{match["paragraph"] or ""}'
            f'<input type="checkbox"{match["state"].rstrip(" /")} aria-label="{name}">{match["rest"]}'
        )

    return TASK.sub(label, content)


def finish(page: str) -> str:
    """The whole page, valid and under a Content-Security-Policy that allows only its own scripts."""
    page = page.replace(' tabindex=""', "")
    page = CHECKBOX.sub(lambda match: match[0].replace(' autocomplete="off"', ""), page)
    page = NAV_LABEL.sub(r'<label class="md-nav__title" for="\1" id="\1_title"', page)
    page = NAV_LABELLED.sub(r'aria-labelledby="\1_title"', page)
    if 'id="__toc"' not in page:
        page = page.replace(' for="__toc"', "")
    return page.replace(
        "<head>", f'<head>\n<meta http-equiv="Content-Security-Policy" content="{policy(page)}">', 1
    )


def policy(page: str) -> str:
    """A policy with the hashes of the page's inline scripts. The theme's are the same on every page (tested)."""
    hashes = sorted(
        "'sha256-" + base64.b64encode(hashlib.sha256(match["body"].encode()).digest()).decode() + "'"
        for match in INLINE_SCRIPT.finditer(page)
        if "src=" not in match["attributes"] and "application/json" not in match["attributes"]
    )
    directives = {
        "default-src": ["'none'"],
        # Python and PostgreSQL run as WebAssembly
        "script-src": ["'self'", "'wasm-unsafe-eval'", *dict.fromkeys(hashes)],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
    }
    return "; ".join(f"{name} {' '.join(values)}" for name, values in directives.items())
