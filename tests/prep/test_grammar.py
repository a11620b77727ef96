"""How a page is read."""

import pytest
from markdown import Markdown
from prep.grammar import Heading, Link, read_page
from prep.model import Level

from tests.prep.guide import GUIDE, TOPIC_MD


def page_of(text, problems=()):
    page, found = read_page("docs/topics/x.md", text)
    assert [problem.wrong for problem in found] == list(problems)
    return page


def test_a_topic_page():
    page = page_of(GUIDE[TOPIC_MD])
    assert (page.uri, page.id, page.title) == ("topics/x.md", "topics/x", "Transactions")
    assert page.description == "What transactions promise and what they cost."
    assert [(heading.level, heading.id, heading.line) for heading in page.headings] == [
        (1, "transactions", 4),
        (2, "concepts", 8),
        (3, "a-picture", 10),
        (3, "a-program", 19),
        (2, "questions", 25),
        (3, "lost-update", 27),
        (2, "go-deeper", 46),
    ]
    assert [(fence.language, fence.line) for fence in page.fences] == [("mermaid", 12), ("python", 21)]
    assert page.includes == [Link("content/examples/transactions/transfer.py:transfer", 22, 1)]
    [answer] = page.answers
    assert answer.title == "Two clerks withdraw at once. Why is money **gone**?"
    assert answer.short == "Both read the old balance, and the second write wins."
    assert answer.listen_for == [
        ("mid", "names the anomaly and fixes it.", 36),
        ("experienced", "weighs the costs.", 38),
    ]
    assert answer.listen_for_level(Level.MID) == "names the anomaly and fixes it."
    assert answer.listen_for_level(Level.JUNIOR) == ""
    assert answer.parts["Weak answer"].text == '- "Use a transaction": it doesn\'t help.'
    assert answer.order == ("Short answer.", "Listen for", "Follow-ups", "Weak answer")


def test_a_page_with_nothing():
    page = page_of("")
    assert (page.title, page.description, page.answers, page.anchors) == ("topics/x", "", [], set())


def test_a_question_without_parts():
    [answer] = page_of("## Questions\n\n### Only a heading { #only }\n").answers
    assert (answer.short, answer.listen_for, answer.parts) == ("", [], {})


def test_what_belongs_to_a_question():
    page = page_of(
        "# T\n\n### No question, above\n\n## Questions\n\n### One { #one }\n\n**Short answer.** 1\n\n#### Deeper\n\n"
        "**Weak answer** - x\n\n### Two { #two }\n\n**Short answer.** 2\n\n## Go deeper\n\n### No question, below\n"
    )
    assert [(answer.id, answer.short, list(answer.parts)) for answer in page.answers] == [
        ("one", "1", ["Short answer.", "Weak answer"]),
        ("two", "2", ["Short answer."]),
    ]


def test_the_short_answer_is_one_paragraph():
    text = "## Questions\n### A { #a }\n**Short answer.** One\ntwo.\n\nNot this.\n"
    assert page_of(text).answers[0].short == "One two."


def test_labels_in_fences_are_code():
    text = (
        "## Questions\n### A { #a }\n````text\n```\n**Short answer.** code\n````\n\n**Short answer.** prose\n"
    )
    assert page_of(text).answers[0].short == "prose"


def test_listen_for_in_all_its_spellings():
    text = (
        "## Questions\n### A { #a }\n**Listen for**\n\n- **Junior** - one\n- **Mid**: two\n"
        "- **Experienced** \u2013 three\n    and more\n- no level\n"
    )
    assert page_of(text).answers[0].listen_for == [
        ("junior", "one", 5),
        ("mid", "two", 6),
        ("experienced", "three and more", 7),
    ]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("# A", Heading(1, "A", "a", False, 1)),
        ("#A", Heading(1, "A", "a", False, 1)),
        ("### A `b` *c* { #d-e }", Heading(3, "A `b` *c*", "d-e", True, 1)),
        ("## A {: #b .c }", Heading(2, "A", "b", True, 1)),
        ("## A { .c }", Heading(2, "A", "a", False, 1)),
        ("## A {b} and {c} { #d }", Heading(2, "A {b} and {c} { #d }", "a-b-and-c-d", False, 1)),
        ("## A ##", Heading(2, "A", "a", False, 1)),
        ("## What does [this](x.md) cost?", Heading(2, "What does [this](x.md) cost?", "what-does-this-cost", False, 1)),
        ("## `__slots__` and `select_related`", Heading(2, "`__slots__` and `select_related`", "__slots__-and-select_related", False, 1)),
        ("## Ölquelle", Heading(2, "Ölquelle", "olquelle", False, 1)),
        ("####### A", Heading(6, "# A", "a", False, 1)),
    ],
)  # fmt: skip
def test_headings(line, heading):
    assert page_of(line).headings == [heading]


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\n## A\n\n## A\n",
        "# Roles\n\n## All { #roles }\n",
        "# A\n\n## A_1\n\n## A\n\n## A_1\n",
        "# A {b}\n\n## B { .c }\n\n## C { #d }\n\n## `x_y` and [z](z.md)\n",
        "#A\n\n##B ##\n",
        "# One two_three *four* __five__ _six_ `__seven__` **`eight_`** [nine](x.md)\n",
        "# 日本\n\n## 日本\n",
    ],
)
def test_anchors_are_those_that_the_renderer_makes(text):
    renderer = Markdown(extensions=["toc", "attr_list"])
    renderer.convert(text)

    def ids(tokens):
        return [id_ for token in tokens for id_ in (token["id"], *ids(token["children"]))]

    assert [heading.id for heading in page_of(text).headings] == ids(renderer.toc_tokens)


def test_headings_in_fences_are_comments():
    assert [
        heading.text for heading in page_of("# A\n\n```python\n# B\n```\n\n~~~\n# C\n~~~\n").headings
    ] == ["A"]


def test_links_and_their_places():
    page = page_of(
        'See [a](b.md), ![c](d.svg "T") and [e [f]](g.md#h).\n'
        "`[code](x.md)` ``[more `code](y.md)`` [i\nj](https://x.org/(k)) <https://y.org>\n\n"
        "[name]: l.md\n[^1]: A note [m](n.md)\n[](  )\n"
    )
    assert page.links == [
        Link("b.md", 1, 9),
        Link("d.svg", 1, 21),
        Link("g.md#h", 1, 44),
        Link("https://x.org/(k)", 3, 4),
        Link("https://y.org", 3, 24),
        Link("l.md", 5, 9),
        Link("n.md", 6, 18),
        Link("", 7, 6),
    ]


def test_fences_and_what_they_hold():
    page = page_of(
        '- a\n\n    ```python title="x.py"\n    if a:\n        b\n\n    ```\n\n~~~~ text\n```\n~~~~\n```\n```\n'
    )
    assert [(f.language, f.options, f.body, f.line) for f in page.fences] == [
        ("python", 'title="x.py"', "if a:\n    b\n", 3),
        ("text", "", "```", 9),
        ("", "", "", 12),
    ]


def test_prose_keeps_its_lines_and_hides_its_code():
    page = page_of("a\n```\nb\n```\nc `<d>` e `f``g`\n")
    assert page.prose == [(1, "a"), (5, "c ````` e ``````"), (6, "")]


def test_front_matter():
    page = page_of(
        "---\ndescription: One: two\n---\n# A\n",
        ["is not YAML: mapping values are not allowed in this context"],
    )
    assert (page.description, page.title) == ("", "A")
    page = page_of("---\ndescription: 5\n---\n# A\n")
    assert page.description == ""
    page = page_of("---\n- a\n---\n# A\n")
    assert page.description == ""
    page = page_of("---\ntitle: A\n# A\n", ["the front matter is never closed"])
    assert page.title == "A"
    page = page_of("\n---\n\n# Not at the top\n")
    assert (page.front_matter, str(page.at(2, 3))) == (None, "docs/topics/x.md:2:3")
