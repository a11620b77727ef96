"""Bad input never raises, and never takes long: neither files that nobody would write nor those written to harm."""

import html
import random
import re
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import markdown
import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from prep import checks, exports, markup, pages, source
from prep.grammar import read_page
from prep.library import Library
from prep.problem import Problem, report
from prep.source import read_text, read_yaml, validate

from tests.prep.guide import EXERCISE_YML, GUIDE, ROLE_YML, TOPIC_MD, TOPIC_YML, check, write

QUICK = settings(
    deadline=None,  # see `quickly`: a deadline counts the time of other programs, too
    max_examples=40,
    derandomize=True,  # CI and a contributor see the same
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

MODELS = {
    "content/levels.yml": "levels",
    "content/domains.yml": "domains",
    "content/syllabus.yml": "syllabus",
    "content/plan.yml": "plan",
    "content/released.yml": "released",
    TOPIC_YML: "topic",
    ROLE_YML: "role",
    EXERCISE_YML: "exercise",
}


@contextmanager
def quickly(limit: float = 0.8):
    """What is done here takes no longer than this, in seconds of processor time."""
    start = time.process_time()
    yield
    assert time.process_time() - start < limit


def read(text: str, model: str = "topic") -> list[Problem]:
    """Everything that is said about a YAML text; an accepted one has a place for each of its values."""
    document, problems = read_yaml(text, "x.yml")
    if document is None:
        assert problems
        return problems
    loaded, problems = validate(document, exports.SOURCES[model])
    assert (loaded is None) is bool(problems)
    return problems


# --- YAML

YAMLISH = st.lists(
    st.sampled_from(
        ["a", "id", "skills", "questions", "levels", "- ", ": ", ":\n", "\n", "\n  ", "\n    ", "? ", "| ", "> ",
         "|\n", "&a ", "*a", "!!int ", "!<x> ", "{", "}", "[", "]", ", ", "'", '"', "#", " # ", "---", "\n---\n",
         "...", "%YAML 9.9\n", "@", "`", "\\", "\t", "\x00", "\ufeff", "\u2028", "\x85", "é", "<<", "~", "1", "-1",
         "0x1", "1e9", "true", "2026-01-01"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@QUICK
@given(
    st.binary(max_size=300)
    | YAMLISH.map(str.encode)
    | st.text(max_size=100).map(lambda t: t.encode("utf-16"))
)
def test_any_bytes_as_a_file(tmp_path, content):
    (tmp_path / "x.yml").write_bytes(content)
    with quickly():
        text, problems = read_text(tmp_path, "x.yml")
        assert (text is None) is bool(problems)
        if text is not None:
            read(text)


@settings(QUICK, max_examples=200)
@given(YAMLISH | st.text(max_size=60), st.sampled_from(sorted(exports.SOURCES)))
@example("? {a: b}\n: c", "topic")
@example("a: &a [*a]", "topic")
@example("- \n- - -", "plan")
@example("levels:\n  x:\n    y: 1", "role")
@example("'': 1\n'': 2", "plan")
def test_any_text_as_yaml(text, model):
    with quickly():
        report(read(text, model))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["mid", "a-b", "x/y", "9" * 400]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.just("id"), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def nodes(data: object, path: tuple = ()) -> list[tuple]:
    """The path of every value in plain data."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(found for key, value in inside for found in nodes(value, (*path, key)))]


def replaced(data: object, path: tuple, value: object) -> object:
    """Plain data with another value at a path."""
    if not path:
        return value
    copy = dict(data) if isinstance(data, dict) else list(data)
    copy[path[0]] = replaced(copy[path[0]], path[1:], value)
    return copy


@settings(QUICK, max_examples=60)
@given(data=st.data(), path=st.sampled_from(sorted(MODELS)), value=VALUES)
def test_another_value_anywhere(tmp_path_factory, data, path, value):
    """The whole guide with one value replaced, or one added under an unknown name: checked, never raised."""
    document = yaml.load(GUIDE[path], Loader=yaml.BaseLoader)
    where = data.draw(st.sampled_from(nodes(document)))
    broken = replaced(document, where, value)
    text = yaml.safe_dump(broken, default_flow_style=False, allow_unicode=True)
    root = write(tmp_path_factory.mktemp("guide"), {path: text})
    with quickly():
        problems = check(Library.load(root))
    assert all(problem.wrong and problem.mend for problem in problems)
    assert all((root / problem.place.path).exists() for problem in problems)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[" * 10_000, "is nested more than 20 levels deep"),
        ("- " * 10_000, "is nested more than 20 levels deep"),
        ("".join(f"{' ' * n}a:\n" for n in range(1_400)), "is nested more than 20 levels deep"),
        ("{" * 10_000, "is a mapping in braces"),
        ("? " * 10_000, "has a list or mapping as a key"),
        ("a: [" + "1, " * 200_000 + "]", "is the value number 50,000"),
        ("- a\n" * 200_000, "is the value number 50,000"),
        (f"a: {'x' * 900_000}", "is a text of 900,000 characters"),
        (f"{'x' * 100_000}: 1", "is not YAML: mapping values are not allowed"),
        (f'? "{"x" * 900_000}"\n: 1', "is a text of 900,000 characters"),
        (f"a: {'9' * 12_000}", "unknown field `a`"),
        ("a: 1\n" * 30_000, "`a` stands twice"),
        ("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "sets the anchor `&a`"),
        (
            "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
            "sets the anchor `&b`",
        ),
        ("a: &a\n  <<: *a\n", "sets the anchor `&a`"),
        ("%TAG ! tag:" + "x" * 500_000 + "\n--- !a b\n", "has the tag `tag:xxx"),
    ],
    ids=lambda value: value[:20],
)  # fmt: skip
def test_bombs(text, wrong):
    with quickly(8):  # a second or two where nothing else runs
        problems = read(text)
    assert any(problem.wrong.startswith(wrong) for problem in problems), problems[:3]
    assert all(len(str(problem)) < 500 for problem in problems)  # what is huge is not repeated


def test_values_that_are_all_wrong():
    """As many problems as values, each with its suggestion: still one pass."""
    with quickly(8):
        assert len(read("".join(f"a{n}: 1\n" for n in range(2_000)))) == 2_000 + len(
            ["skills", "questions", "reviewed"]
        )
        assert len(read("questions:\n" + "  - kind: x\n" * 2_000)) == 4 * 2_000 + 2_000 + len(
            ["skills", "reviewed"]
        )


MEMORY = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from prep.source import read_text, read_yaml
from pathlib import Path
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in sys.argv[3:]:
    text, problems = read_text(Path(sys.argv[2]), path)
    if text is not None:
        document, problems = read_yaml(text, path)
    assert problems, path
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def test_memory_of_bombs(tmp_path):
    bombs = {
        "big.yml": "a: b\n" * 1_000_000,
        "bigger.yml": "x" * 50_000_000,
        "list.yml": "[" + "1," * 490_000 + "]",
        "deep.yml": "[" * 900_000,
        "alias.yml": "a: &a [" + "x," * 10_000 + "]\nb: [" + "*a," * 100_000 + "]\n",
    }
    for path, text in bombs.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", MEMORY, str(Path(source.__file__).parents[1]), str(tmp_path), *bombs]
    process = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert process.returncode == 0, process.stderr
    assert int(process.stdout) < 100  # MB


def test_file_of_five_megabytes(tmp_path):
    root = write(
        tmp_path, {"docs/contribute/index.md": "# Big\n" * 900_000, "content/plan.yml": "a: b\n" * 1_000_001}
    )
    with quickly(3):
        assert [problem.wrong for problem in check(Library.load(root))] == [
            "has 5,000,005 bytes",
            "has 5,400,000 bytes",
        ]


# --- Markdown

PIECES = [
    "`", "``", "```", "~~~", "````", "\n", "\n", "\n", "\n\n", " ", "    ", "> ", "- ", "1. ", "\\", "<script>", "</script>",
    "<b onclick=x>", "<span>", "</span>", "<span", "<br", ">", "'", '"', "<!--", "-->", "--!>", "[a](", "javascript:x", ")",
    "](", "[", "]", "[a]:", "[a]", "[a][a]", "{", "}", "{ onclick=x }", " onclick=x ", "=", "# ", "## a", "|", "a",
    "---", "===", "*", "_", "&#106;avascript:x", "<javascript:x>", "<https://a", "!!! note", '=== "T"', "[^1]", "[^1]:",
    "python", ' title="', "{ .a }", "<div markdown>", "</div>", ":", "\t", "![", "??? a", "- [ ] ", "a\n:   ", 'title="}"',
    "{: ", " }", "| a | b |\n| --- | --- |\n| ", "<span title='", "&lt;", "<?", "<![CDATA[", "\x0b", "\xa0", "x@y.z",
    "//a", "data:x", "--8<-- ", '"a.md"', "**Short answer.**", "## Questions\n", "### q { #lost-update }\n",
    "**Listen for**\n", "- **Mid** - x\n",
]  # fmt: skip

EXTENSIONS = [
    "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc", "pymdownx.details",
    "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
]  # fmt: skip
SETTINGS = {
    "pymdownx.highlight": {"anchor_linenums": False, "pygments_lang_class": True},
    "pymdownx.tabbed": {"alternate_style": True},
}


def test_pages_are_rendered_here_as_on_the_site():
    text = Path(__file__).parents[2].joinpath("mkdocs.yml").read_text(encoding="utf-8")
    configured = yaml.load(text, Loader=yaml.BaseLoader)["markdown_extensions"]
    names = {name for entry in configured for name in (entry if isinstance(entry, dict) else [entry])}
    assert names - {"pymdownx.snippets", "pymdownx.magiclink"} <= set(EXTENSIONS)


@settings(QUICK, max_examples=25)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=80))
@example("## Questions\n\n### Only a heading { #lost-update }\n")
@example("---\n[\n---\n")
@example("---\na: *b\n---\n# T\n")
def test_any_text_as_a_page(tmp_path_factory, text):
    """Read, checked, composed, rendered and decorated."""
    root = write(tmp_path_factory.mktemp("guide"), {TOPIC_MD: text})
    with quickly():
        library = Library.load(root)
        assert all(problem.wrong and problem.mend for problem in check(library))
    pages.generate(library)
    exports.files(library)
    added = {"topics": "| a |\n| - |", **dict.fromkeys(library.pages[TOPIC_MD[5:]].anchors, "added")}
    composed = pages.compose("topics/x.md", text, added)
    rendered = markdown.markdown(composed, extensions=EXTENSIONS, extension_configs=SETTINGS)
    questions = {entry.question.id: entry.question for entry in library.question_entries}
    markup.finish(f"<head></head>{markup.decorate(rendered, questions)}")


HARMLESS = {
    "p", "a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "span", "div", "ul", "ol", "li", "em", "strong", "br",
    "hr", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "img", "details", "summary", "dl", "dt", "dd", "sup",
    "sub", "section", "small", "kbd", "input", "label",
}  # fmt: skip
OPENED = re.compile(r"</?([a-zA-Z0-9]+)((?:\s+[^\s=<>\"'/]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*)\s*/?>")
GIVEN = re.compile(r"\s([^\s=<>\"'/]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?")


def harm(rendered: str) -> str | None:
    """The first thing in HTML that could run, or that a browser could read in another way than we do."""
    rendered = re.sub(r"<!--(?!-?>)(?:(?!--).)*-->", "", rendered, flags=re.DOTALL)
    for match in re.finditer(r"<(?=[a-zA-Z/!?])", rendered):
        tag = OPENED.match(rendered, match.start())
        if not tag or tag[1].lower() not in HARMLESS:
            return rendered[match.start() :][:80]
        for name, double, single in GIVEN.findall(tag[2]):
            address = re.sub(r"[\x00-\x20]", "", html.unescape(double or single))
            scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", address)
            if name.lower().startswith("on") or name.lower() in {"srcdoc", "formaction"}:
                return tag[0]
            if name.lower() in {"href", "src"} and scheme and scheme[1].lower() not in checks.ALLOWED_SCHEMES:
                return tag[0]
    return None


def complaints(text: str) -> list[Problem]:
    """What is wrong with a page by its markup alone."""
    page, problems = read_page("docs/x.md", text)
    library = Library(Path("nowhere"))
    library.pages["x.md"] = page
    return [*problems, *checks.markup_is_safe(library)]


def test_what_passes_the_check_does_no_harm():
    """Whatever the rules let pass, the renderer makes nothing of it that runs. (This found a dozen ways around them.)"""
    pick = random.Random(20261121)
    renderer = markdown.Markdown(extensions=EXTENSIONS, extension_configs=SETTINGS)
    passed = 0
    for _ in range(4_000):
        text = "".join(pick.choices(PIECES, k=pick.choice((3, 5, 8, 12))))
        if not complaints(text):
            passed += 1
            assert harm(renderer.reset().convert(text)) is None, text
    assert passed > 400  # else this proves nothing


@pytest.mark.parametrize(
    "text",
    [
        "`a\nb` <script>alert(1)</script> `c`",
        "\\`<script>alert(1)</script>\\`",
        "<div>\n`<script>alert(1)</script>`\n</div>",
        "<div markdown>\n`<script>alert(1)</script></div>`\n",
        "```python oops\n\n<script>alert(1)</script>\n\n```",
        "```\n\n<script>alert(1)</script>\n\n````",
        "\xa0```\n\n<script>alert(1)</script>\n\n\xa0```",
        "> ~~~\n~~~\n<script>alert(1)</script>\n~~~",
        "-   a\n\n    ```\n  b\n\n<script>alert(1)</script>\n\n    ```",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "a <!-- b\n\n<script>alert(1)</script> -->",
        "<script @>alert(1)</script @>",
        "<span '><script>alert(1)</script>'>",
        "<span title='</span><script>alert(1)</script>'>",
        "<br`x` onclick=alert(1)>",
        "[a\nb](javascript:alert(1))",
        "[a [b [c] d] e](javascript:alert(1))",
        "[a](javascript:alert(1) 'title')",
        "[a](<javascript:alert(1)>)",
        "[a][b]\n\n> [b]: javascript:alert(1)",
        "[a][b]\n\n[b]:\n  javascript:alert(1)",
        '# A { onclick=alert(1) a="{" }',
        '# A { title="}" onclick=alert(1) }',
    ],
)
def test_ways_around_the_rules_are_closed(text):
    assert complaints(text)


# --- time grows with the text, no faster

LINES = {
    "backticks": lambda n: "`" * n,
    "backticks of every length": lambda n: "a".join("`" * (1 + k % 300) for k in range(n // 150)),
    "escaped backticks": lambda n: "\\`" * (n // 2),
    "opened brackets": lambda n: "[" * n,
    "closed brackets": lambda n: "[]" * (n // 2),
    "links without end": lambda n: "[a](b" * (n // 5),
    "links in links": lambda n: "[a](b(c)" * (n // 8),
    "spaces in a link": lambda n: "[a](" + " " * n,
    "spaces behind a target": lambda n: "[a](b" + " " * n,
    "titles": lambda n: '[a](b "' * (n // 7),
    "references": lambda n: "[a]:" * (n // 4),
    "less-than signs": lambda n: "<" * n,
    "tags": lambda n: "<a " * (n // 3),
    "a tag with many attributes": lambda n: "<span" + " a=b" * (n // 4),
    "a tag with many spaces": lambda n: "<span" + " " * n,
    "quotes in tags": lambda n: '<span a="' * (n // 9),
    "comments": lambda n: "<!--" * (n // 4),
    "comments with hyphens": lambda n: "<!-- - " * (n // 7),
    "autolinks": lambda n: "<https://" * (n // 9),
    "braces": lambda n: "{" * n,
    "quotes in braces": lambda n: "{a='" * (n // 4),
    "names in braces": lambda n: "{" + "on" * (n // 2) + "}",
    "asterisks": lambda n: "*" * n,
    "underscores": lambda n: "_" * n,
    "heading of spaces": lambda n: "# a" + " " * n + "b",
    "heading of number signs": lambda n: "#" * n,
    "heading of braces": lambda n: "# " + " {" * (n // 2),
    "heading of links": lambda n: "# " + "[a](b" * (n // 10),
    "fence with many options": lambda n: "```python" + ' title="a"' * (n // 10) + " x\n```",
    "fence with a title without end": lambda n: "```python" + ' title="' * (n // 8) + "\n```",
    "hyphens before an include": lambda n: "-" * n + "8<-",
    "entities": lambda n: "[a](" + "&amp;" * (n // 5) + ")",
    "pipes": lambda n: "|" * n,
    "listen for": lambda n: "## Questions\n### a\n**Listen for**\n- **" + "a " * (n // 2),
    "same headings": lambda n: "# a\n" * (n // 40),
    "same numbered headings": lambda n: "# a_1\n" * (n // 60),
    "questions": lambda n: "## Questions\n### a\n" * (n // 76),
    "tags on lines": lambda n: "<b>\n" * (n // 16),
    "table rules": lambda n: "| a |\n| - |\n" * (n // 12),
    "list of lists": lambda n: "\n".join(" " * (k % 100) + "- a" for k in range(n // 50)),
}  # fmt: skip


def seconds(text: str) -> float:
    """What reading and checking a page takes."""
    start = time.process_time()
    page, _ = read_page("docs/x.md", text)
    library = Library(Path("nowhere"))
    library.pages["x.md"] = page
    for rule in (checks.markup_is_safe, checks.headings, checks.descriptions, checks.tables_have_headers):
        list(rule(library))
    list(checks.links_lead_somewhere(library, ()))
    assert page.answers is not None
    pages.compose("x.md", text, {"nothing": ""})
    return time.process_time() - start


@pytest.mark.parametrize("name", LINES)
def test_time_grows_with_the_text_and_no_faster(name):
    make = LINES[name]
    short, long = seconds(make(22_000)), seconds(make(200_000))
    if long > 0.5:  # else it is quick whatever it is; if not, the better of two
        long = min(long, seconds(make(200_000)))
    assert long < 0.5 or long < short * 8 * 4  # 8 times the text; what is quadratic takes 64 times as long


def test_today_is_no_matter_for_any_review_date(library):
    for day in (date.min, date.max):
        list(checks.reviews_have_happened(library, day))
