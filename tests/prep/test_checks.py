"""Every rule has a guide that breaks it, and the complete report that a contributor then reads."""

import inspect
from dataclasses import dataclass, field
from datetime import date

import pytest
from prep import checks, pages
from prep.library import Library
from prep.problem import Problem, report

from tests.prep.guide import (
    EXERCISE_YML,
    GUIDE,
    ROLE_MD,
    ROLE_YML,
    TODAY,
    TOPIC_MD,
    TOPIC_YML,
    Edit,
    check,
    load,
)

READING = "reading"
"""What a file says is wrong before any rule looks at it."""

RULES = [
    name
    for name, function in vars(checks).items()
    if inspect.isfunction(function)
    and not name.startswith("_")
    and function.__annotations__.get("return") == checks.Problems
]

SECOND_TOPIC: dict[str, Edit] = {
    "content/topics/databases/locks.yml": GUIDE[TOPIC_YML]
    .replace("choose-isolation", "choose-lock")
    .replace("lost-update", "dead-lock")
    .replace("needs: []", "needs: [databases/transactions]"),
    "docs/topics/databases/locks.md": GUIDE[TOPIC_MD]
    .replace("# Transactions", "# Locks")
    .replace("lost-update", "dead-lock"),
}


PATTERNS = """\
---
description: What the words of a problem ask for.
---
# Patterns

## Sequences { #sequences }

### Hash map { #hash-map }
"""


@dataclass(frozen=True)
class Case:
    """A guide with a fault: the rule that finds it (None: it is none) and everything that is reported."""

    name: str
    rule: str | None
    edits: dict[str, Edit] = field(repr=False)
    expected: str = field(repr=False)


def rule_named(name: str, library: Library) -> list[Problem]:
    """What one rule alone finds."""
    extra: dict[str, object] = {
        "generated": pages.uris(library),
        "sections": pages.section_ids(library),
        "today": TODAY,
    }
    rule = getattr(checks, name)
    return list(rule(library, *(extra[p] for p in list(inspect.signature(rule).parameters)[1:])))


CASES = [
    # --- reading: YAML
    Case(
        "yaml that does not parse",
        READING,
        {"content/levels.yml": "levels:\n  - id: junior\n   years: 1\n"},
        """\
content/levels.yml:3:4: is not YAML: did not find expected '-' indicator (while parsing a block collection)
    mend: check indentation and quotes here and in the line above; text holding `: ` or ` #` needs quotes""",
    ),
    Case(
        "yaml cut off",
        READING,
        {"content/plan.yml": 'pages:\n  - id: "topics\n'},
        """\
content/plan.yml:3:1: is not YAML: found unexpected end of stream (while scanning a quoted scalar)
    mend: check indentation and quotes here and in the line above; text holding `: ` or ` #` needs quotes""",
    ),
    Case(
        "yaml with a character that is no text",
        READING,
        {"content/plan.yml": "pages: []\n# \x07\n"},
        """\
content/plan.yml:1:1: is not YAML: unacceptable character #x0007: control characters are not allowed
    mend: remove the character: only printable text is YAML""",
    ),
    Case(
        "colon in plain text",
        READING,
        {TOPIC_YML: ("isolation level and say", "isolation: level and say")},
        """\
content/topics/databases/transactions.yml:4:30: is not YAML: mapping values are not allowed in this context
    mend: check indentation and quotes here and in the line above; text holding `: ` or ` #` needs quotes""",
    ),
    Case(
        "not utf-8",
        READING,
        {"content/plan.yml": b"pages: []\n# caf" + b"\xe9\n"},
        """\
content/plan.yml:2:6: byte 0xe9 is not UTF-8
    mend: save the file as UTF-8""",
    ),
    Case(
        "page that is not utf-8",
        READING,
        {"docs/contribute/index.md": b"# Ol\xe1\n"},
        """\
docs/contribute/index.md:1:5: byte 0xe1 is not UTF-8
    mend: save the file as UTF-8""",
    ),
    Case(
        "byte order mark and dos line ends are fine",
        None,
        {"docs/contribute/index.md": b"\xef\xbb\xbf---\r\ndescription: Old.\r\n---\r\n# Contribute\r\n"},
        "",
    ),
    Case(
        "duplicate key",
        READING,
        {TOPIC_YML: ("    kind: debugging\n", "    kind: debugging\n    kind: design\n")},
        """\
content/topics/databases/transactions.yml:10:5: `kind` stands twice
    mend: merge the two: one key, one value""",
    ),
    Case(
        "flow mapping",
        READING,
        {
            TOPIC_YML: (
                '  on: 2026-06-01\n  with:\n    postgresql: "18"\n    sqlalchemy: "2.1"\n',
                '  {on: 2026-06-01, with: {postgresql: "18"}}\n',
            )
        },
        """\
content/topics/databases/transactions.yml:14:3: is a mapping in braces
    mend: write one `key: value` a line: in braces, `:` and `,` in text go wrong
content/topics/databases/transactions.yml:14:26: is a mapping in braces
    mend: write one `key: value` a line: in braces, `:` and `,` in text go wrong""",
    ),
    Case(
        "alias and anchor",
        READING,
        {"content/plan.yml": "pages: &all\n  - id: topics/databases/x\n    title: *all\n"},
        """\
content/plan.yml:1:8: sets the anchor `&all`
    mend: remove it: aliases are not read
content/plan.yml:3:12: uses the alias `*all`
    mend: write the value out: aliases are not read""",
    ),
    Case(
        "anchor alone",
        READING,
        {"content/plan.yml": ("title: Indexes", "title: &name Indexes")},
        """\
content/plan.yml:3:12: sets the anchor `&name`
    mend: remove it: aliases are not read""",
    ),
    Case(
        "tags",
        READING,
        {"content/plan.yml": ("title: Indexes", "title: !!python/name:os.system Indexes")},
        """\
content/plan.yml:3:12: has the tag `tag:yaml.org,2002:python/name:os.system`
    mend: remove it: types come from the schema""",
    ),
    Case(
        "tag on a collection",
        READING,
        {"content/plan.yml": ("covers: [indexing]", "covers: !!set [indexing]")},
        """\
content/plan.yml:4:13: has the tag `tag:yaml.org,2002:set`
    mend: remove it: types come from the schema""",
    ),
    Case(
        "second document",
        READING,
        {"content/plan.yml": "pages: []\n---\npages: []\n"},
        """\
content/plan.yml:2:1: starts a second document
    mend: keep one document a file: remove the `---`""",
    ),
    Case(
        "list as key",
        READING,
        {"content/plan.yml": "? [a, b]\n: c\n"},
        """\
content/plan.yml:1:3: has a list or mapping as a key
    mend: keys are plain words: `key: value`""",
    ),
    Case(
        "too deep",
        READING,
        {"content/plan.yml": "pages: " + "[" * 21 + "]" * 21 + "\n"},
        """\
content/plan.yml:1:27: is nested more than 20 levels deep
    mend: flatten it: no entry is this deep""",
    ),
    Case(
        "too long a text",
        READING,
        {"content/plan.yml": ("title: Indexes", f"title: {'x' * 20_001}")},
        """\
content/plan.yml:3:12: is a text of 20,001 characters
    mend: the limit is 20,000""",
    ),
    Case(
        "too big a file",
        READING,
        {"content/plan.yml": "#" * 1_000_001},
        """\
content/plan.yml:1:1: has 1,000,001 bytes
    mend: split it: the limit is 1,000,000 bytes""",
    ),
    Case(
        "missing file",
        READING,
        {"content/levels.yml": None},
        """\
content/levels.yml:1:1: can't be read: No such file or directory
    mend: check the file and its permissions""",
    ),
    Case(
        "empty file",
        READING,
        {"content/domains.yml": ""},
        """\
content/domains.yml:1:1: nothing stands where fields belong
    mend: write `field: value` lines, indented""",
    ),
    Case(
        "list where fields belong",
        READING,
        {"content/domains.yml": "- a\n"},
        """\
content/domains.yml:1:1: a list stands where fields belong
    mend: write `field: value` lines, indented""",
    ),
    # --- reading: the schema
    Case(
        "unknown field, with the nearest and all allowed",
        READING,
        {TOPIC_YML: ("    minutes: 6\n", "    minutes: 6\n    level: mid\n")},
        """\
content/topics/databases/transactions.yml:11:12: unknown field `level`
    mend: did you mean `levels`? Allowed: `aliases`, `id`, `kind`, `levels`, `minutes`, `tests`""",
    ),
    Case(
        "unknown field at the top",
        READING,
        {"content/plan.yml": ("pages:", "page:")},
        """\
content/plan.yml:1:1: unknown field `page`
    mend: did you mean `pages`? Allowed: `pages`""",
    ),
    Case(
        "unknown field in an entry below a level",
        READING,
        {
            ROLE_YML: (
                "        see: databases/transactions\n",
                "        see: databases/transactions\n        seen: yes\n",
            )
        },
        """\
content/roles/backend.yml:10:15: unknown field `seen`
    mend: did you mean `see`? Allowed: `aliases`, `covers`, `id`, `see`, `text`""",
    ),
    Case(
        "missing field",
        READING,
        {TOPIC_YML: ("    kind: debugging\n", "")},
        """\
content/topics/databases/transactions.yml:7:5: `kind` is missing
    mend: add `kind: …` here""",
    ),
    Case(
        "missing field at the top",
        READING,
        {
            TOPIC_YML: (
                'reviewed:\n  on: 2026-06-01\n  with:\n    postgresql: "18"\n    sqlalchemy: "2.1"\n',
                "",
            )
        },
        """\
content/topics/databases/transactions.yml:1:1: `reviewed` is missing
    mend: add `reviewed: …` here""",
    ),
    Case(
        "value outside an enumeration",
        READING,
        {TOPIC_YML: ("kind: debugging", "kind: debuging")},
        """\
content/topics/databases/transactions.yml:9:11: `debuging` is no value of `kind`
    mend: did you mean `debugging`? Allowed: `behavioural`, `code-review`, `coding`, `concept`, `debugging`, `design`""",
    ),
    Case(
        "unknown level in a list",
        READING,
        {TOPIC_YML: ("levels: [mid, experienced]", "levels: [middle, experienced]")},
        """\
content/topics/databases/transactions.yml:8:14: `middle` is no value of `levels`
    mend: did you mean `mid`? Allowed: `experienced`, `junior`, `mid`""",
    ),
    Case(
        "unknown level as a key",
        READING,
        {ROLE_YML: ("  mid:\n", "  medium:\n")},
        """\
content/roles/backend.yml:10:3: `medium` is no value of `levels`
    mend: Allowed: `experienced`, `junior`, `mid`""",
    ),
    Case(
        "not an id",
        READING,
        {TOPIC_YML: [("id: lost-update", "id: Lost_Update")]},
        """\
content/topics/databases/transactions.yml:7:9: `Lost_Update` is not an id
    mend: use lower-case letters, digits and hyphens, for example `choose-isolation-level`""",
    ),
    Case(
        "not a page id",
        READING,
        {TOPIC_YML: ("needs: []", "needs: [transactions]")},
        """\
content/topics/databases/transactions.yml:12:9: `transactions` is not a path of ids
    mend: use lower-case letters, digits and hyphens, for example `databases/transactions`""",
    ),
    Case(
        "number where text belongs",
        READING,
        {TOPIC_YML: ('postgresql: "18"', "postgresql: 18")},
        """\
content/topics/databases/transactions.yml:16:17: `postgresql` holds `18`, which is no text
    mend: write text, in quotes if it looks like a number""",
    ),
    Case(
        "nothing where text belongs",
        READING,
        {TOPIC_YML: ("text: Choose an isolation level and say what it costs", "text:")},
        """\
content/topics/databases/transactions.yml:4:10: `text` holds nothing, which is no text
    mend: write text, in quotes if it looks like a number""",
    ),
    Case(
        "text where a list belongs",
        READING,
        {TOPIC_YML: ("tests: [choose-isolation]", "tests: choose-isolation")},
        """\
content/topics/databases/transactions.yml:11:12: `tests` holds `choose-isolation`, which is no list
    mend: write one `- value` a line, or `[a, b]`""",
    ),
    Case(
        "text where fields belong",
        READING,
        {
            TOPIC_YML: (
                'reviewed:\n  on: 2026-06-01\n  with:\n    postgresql: "18"\n    sqlalchemy: "2.1"\n',
                "reviewed: yesterday\n",
            )
        },
        """\
content/topics/databases/transactions.yml:13:11: `yesterday` stands where fields belong
    mend: write `field: value` lines, indented""",
    ),
    Case(
        "number out of range, text for a number, empty list",
        READING,
        {
            TOPIC_YML: [("minutes: 6", "minutes: 0"), ("tests: [choose-isolation]", "tests: []")],
            EXERCISE_YML: ("minutes: 15", "minutes: quarter"),
        },
        """\
content/exercises/find-duplicates/exercise.yml:3:10: `minutes` holds `quarter`: input should be a valid integer
    mend: change the value accordingly
content/topics/databases/transactions.yml:10:14: `minutes` holds `0`: input should be greater than or equal to 1
    mend: change the value accordingly
content/topics/databases/transactions.yml:11:5: `tests` holds a list: list should have at least 1 item after validation, not 0
    mend: change the value accordingly""",
    ),
    Case(
        "no date",
        READING,
        {TOPIC_YML: ("on: 2026-06-01", "on: 1 June")},
        """\
content/topics/databases/transactions.yml:14:7: `on` holds `1 June`: input should be a day, for example 2026-11-20
    mend: change the value accordingly""",
    ),
    Case(
        "number as date",
        READING,
        {TOPIC_YML: ("on: 2026-06-01", "on: 86400")},
        """\
content/topics/databases/transactions.yml:14:7: `on` holds `86400`: input should be a day, for example 2026-11-20
    mend: change the value accordingly""",
    ),
    # --- reading: pages
    Case(
        "front matter never closed",
        READING,
        {"docs/contribute/index.md": "---\ndescription: Never closed.\n# Contribute\n"},
        """\
docs/contribute/index.md:1:1: the front matter is never closed
    mend: add a line `---` below it""",
    ),
    Case(
        "front matter that does not parse",
        READING,
        {"docs/contribute/index.md": ("How to write a page.", "How to: write a page.")},
        """\
docs/contribute/index.md:2:20: is not YAML: mapping values are not allowed in this context
    mend: check indentation and quotes here and in the line above; text holding `: ` or ` #` needs quotes""",
    ),
    Case(
        "fence never closed",
        READING,
        {"docs/contribute/index.md": ("# Contribute\n", "# Contribute\n\n```python\nprint()\n")},
        """\
docs/contribute/index.md:6:1: this fence is never closed
    mend: close it with ``` on a line of its own, indented like this one""",
    ),
    Case(
        "code span that goes on in the next line",
        READING,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\nA `span that\ngoes on` <script> `here`, and \\`this <b> is none\\`.\n",
            )
        },
        """\
docs/contribute/index.md:6:3: this code span does not end here
    mend: close it on the same line, with as many backticks; a backtick itself is written `` ` ``
docs/contribute/index.md:7:38: the HTML tag `<b>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:50: this code span does not end here
    mend: close it on the same line, with as many backticks; a backtick itself is written `` ` ``""",
    ),
    Case(
        "fences that the renderer reads in another way",
        READING,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n> ```python\n> 1\n> ```\n\n```python on the left\n1\n```\n\n```python run="no"\n1\n```\n\n- item\n\n    ```python\n  1\n    ```\n\n```python\n````\n  ```\n```\n',
            )
        },
        """\
docs/contribute/index.md:6:1: a fence in a quotation
    mend: move it out of there
docs/contribute/index.md:10:1: `on the left` are no options of a fence
    mend: after the language, write `title="…"`, `hl_lines="…"`, `linenums="1"` or attributes in braces
docs/contribute/index.md:14:1: `run="no"` are no options of a fence
    mend: after the language, write `title="…"`, `hl_lines="…"`, `linenums="1"` or attributes in braces
docs/contribute/index.md:14:1: the attribute `run`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:21:1: is indented less than its fence
    mend: indent it by 4 spaces, as the fence of line 20""",
    ),
    Case(
        "fences in lists, with options, of tildes",
        None,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n- item\n\n    ```python\n    # Comment\n\n    1\n    ```\n\n```python title="a.py" hl_lines="1 3-4" linenums="1"\n1\n```\n\n~~~~ text\n```\n<b>\n~~~~\n\n``` { .sql }\n1\n```\n',
            )
        },
        "",
    ),
    Case(
        "includes that can't be read",
        READING,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n--8<-- "content/examples/transactions/transfer.py"\n\n-8<- "content/examples/transactions/transfer.py"\n\n--8<--\nREADME.md\n--8<--\n',
            )
        },
        """\
docs/contribute/index.md:6:1: this include stands outside a fence
    mend: write `--8<-- "content/examples/…"` in a fence, on a line of its own
docs/contribute/index.md:8:1: this include stands outside a fence
    mend: write `--8<-- "content/examples/…"` in a fence, on a line of its own
docs/contribute/index.md:10:1: this include can't be read
    mend: write `--8<-- "content/examples/…"` in a fence, on a line of its own
docs/contribute/index.md:12:1: this include can't be read
    mend: write `--8<-- "content/examples/…"` in a fence, on a line of its own""",
    ),
    Case(
        "line that makes a heading",
        READING,
        {"docs/contribute/index.md": ("# Contribute\n", "# Contribute\n\nOne\n===\n\nTwo\n---\n\n---\n")},
        """\
docs/contribute/index.md:7:1: this line makes a heading of the one above
    mend: write `## Heading`, or leave an empty line above
docs/contribute/index.md:10:1: this line makes a heading of the one above
    mend: write `## Heading`, or leave an empty line above""",
    ),
    # --- levels_and_domains
    Case(
        "levels in another order",
        "levels_and_domains",
        {
            "content/levels.yml": "levels:\n  - id: mid\n    years: 3-6\n  - id: junior\n    years: 0-3\n  - id: experienced\n    years: 6+\n"
        },
        """\
content/levels.yml:1:1: lists `mid`, `junior`, `experienced`
    mend: list junior, mid and experienced, in this order""",
    ),
    Case(
        "no levels",
        "levels_and_domains",
        {"content/levels.yml": "levels: []\n"},
        """\
content/levels.yml:1:1: lists nothing
    mend: list junior, mid and experienced, in this order""",
    ),
    Case(
        "domain without page",
        "levels_and_domains",
        {
            "content/domains.yml": GUIDE["content/domains.yml"]
            + "  - id: testing\n    page: topics/testing/index\n"
        },
        """\
content/domains.yml:5:11: the domain `testing` has no page docs/topics/testing/index.md
    mend: write the page, or remove the domain""",
    ),
    Case(
        "topic in a folder that is no domain",
        "levels_and_domains",
        {
            "content/topics/database/locks.yml": GUIDE[TOPIC_YML]
            .replace("choose-isolation", "choose-lock")
            .replace("lost-update", "dead-lock"),
            "docs/topics/database/locks.md": GUIDE[TOPIC_MD].replace("lost-update", "dead-lock"),
        },
        """\
content/topics/database/locks.yml:1:1: the folder `database` is no domain
    mend: did you mean `databases`? Allowed: `databases`""",
    ),
    # --- ids
    Case(
        "same skill id twice",
        "ids_are_unique",
        {
            TOPIC_YML: (
                "questions:\n",
                "  - id: choose-isolation\n    level: junior\n    text: Again\n    covers: [acid]\nquestions:\n",
            )
        },
        """\
content/topics/databases/transactions.yml:6:9: the skill id `choose-isolation` is taken, by content/topics/databases/transactions.yml:2:9
    mend: choose another: ids are unique""",
    ),
    Case(
        "alias that is an id",
        "ids_are_unique",
        {
            TOPIC_YML: (
                "    covers: [acid, isolation]\n",
                "    covers: [acid, isolation]\n    aliases: [says-no]\n",
            )
        },
        """\
content/roles/backend.yml:13:13: the skill id `says-no` is taken, by content/topics/databases/transactions.yml:2:9
    mend: choose another: ids are unique""",
    ),
    Case(
        "same concept twice",
        "ids_are_unique",
        {
            "content/syllabus.yml": GUIDE["content/syllabus.yml"]
            + "  - id: acid\n    area: databases\n    text: Again\n    answers: [X-009]\n"
        },
        """\
content/syllabus.yml:22:9: the concept id `acid` is taken, by content/syllabus.yml:2:9
    mend: choose another: ids are unique""",
    ),
    Case(
        "released ids vanished",
        "ids_are_for_ever",
        {
            "content/released.yml": "skills: [choose-isolation, old-skill]\nquestions: [lost-update, old-question]\nitems: [ran-a-migration, old-item]\nexercises: [find-duplicates, old-exercise]\n"
        },
        """\
content/released.yml:1:28: the released skill `old-skill` is gone
    mend: add `aliases: [old-skill]` to the entry that replaces it
content/released.yml:2:26: the released question `old-question` is gone
    mend: add `aliases: [old-question]` to the entry that replaces it
content/released.yml:3:26: the released item `old-item` is gone
    mend: add `aliases: [old-item]` to the entry that replaces it
content/released.yml:4:30: the released exercise `old-exercise` is gone
    mend: add `aliases: [old-exercise]` to the entry that replaces it""",
    ),
    Case(
        "released ids kept as aliases",
        None,
        {
            "content/released.yml": "skills: [choose-isolation, old-skill]\nquestions: [lost-update, old-question]\nitems: [ran-a-migration, old-item]\nexercises: [find-duplicates, old-exercise]\n",
            TOPIC_YML: [
                (
                    "    covers: [acid, isolation]\n",
                    "    covers: [acid, isolation]\n    aliases: [old-skill]\n",
                ),
                (
                    "    tests: [choose-isolation]\n",
                    "    tests: [choose-isolation]\n    aliases: [old-question]\n",
                ),
            ],
            ROLE_YML: (
                "        text: Says no with a reason\n",
                "        text: Says no with a reason\n        aliases: [old-item]\n",
            ),
            EXERCISE_YML: GUIDE[EXERCISE_YML] + "aliases: [old-exercise]\n",
        },
        "",
    ),
    # --- pages and facts
    Case(
        "facts without pages",
        "pages_and_facts_match",
        {
            TOPIC_MD: None,
            ROLE_MD: None,
            "docs/practice/find-duplicates.md": None,
            "content/examples/transactions/transfer.py": None,
        },
        """\
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no page
    mend: write docs/practice/find-duplicates.md
content/roles/backend.yml:1:1: the role `backend` has no page
    mend: write docs/roles/backend.md
content/topics/databases/transactions.yml:1:1: the topic `databases/transactions` has no page
    mend: write docs/topics/databases/transactions.md""",
    ),
    Case(
        "pages without facts",
        "pages_and_facts_match",
        {
            "docs/topics/databases/locks.md": "---\ndescription: Locks.\n---\n# Locks\n",
            "docs/roles/data.md": "---\ndescription: Data.\n---\n# Data engineer\n",
        },
        """\
docs/roles/data.md:1:1: the role `data` has no facts
    mend: write content/roles/data.yml (`prep new role data` makes both)
docs/topics/databases/locks.md:1:1: the topic `databases/locks` has no facts
    mend: write content/topics/databases/locks.yml (`prep new topic databases/locks` makes both)""",
    ),
    Case(
        "pages in other places need no facts",
        None,
        {
            "docs/practice/warm-up/notes.md": "---\ndescription: Notes.\n---\n# Notes\n",
            "docs/practice/how-to.md": "---\ndescription: How to.\n---\n# How to practise\n",
            "docs/topics/databases/deep/notes.md": "---\ndescription: Notes.\n---\n# Notes\n",
        },
        "",
    ),
    Case(
        "question without heading and heading without question",
        "questions_and_headings_match",
        {TOPIC_MD: ("{ #lost-update }", "{ #lost-updates }")},
        """\
content/topics/databases/transactions.yml:7:9: the question `lost-update` has no heading in docs/topics/databases/transactions.md
    mend: write `### The question in words { #lost-update }` there, or correct the id
docs/topics/databases/transactions.md:27:1: the heading `Two clerks withdraw at once. Why is money **gone**?` has no question `lost-updates` in content/topics/databases/transactions.yml
    mend: did you mean `lost-update`? Allowed: `lost-update`""",
    ),
    Case(
        "heading without question",
        "questions_and_headings_match",
        {
            TOPIC_MD: (
                "## Go deeper\n",
                GUIDE[TOPIC_MD]
                .partition("## Questions\n\n")[2]
                .partition("## Go deeper")[0]
                .replace("lost-update", "phantom")
                + "## Go deeper\n",
            )
        },
        """\
docs/topics/databases/transactions.md:46:1: the heading `Two clerks withdraw at once. Why is money **gone**?` has no question `phantom` in content/topics/databases/transactions.yml
    mend: add `- id: phantom` below `questions:` there""",
    ),
    Case(
        "heading below questions without id",
        "questions_and_headings_match",
        {TOPIC_MD: (" { #lost-update }", "")},
        """\
content/topics/databases/transactions.yml:7:9: the question `lost-update` has no heading in docs/topics/databases/transactions.md
    mend: write `### The question in words { #lost-update }` there, or correct the id
docs/topics/databases/transactions.md:27:1: the heading `Two clerks withdraw at once. Why is money **gone**?` has no question `two-clerks-withdraw-at-once-why-is-money-gone` in content/topics/databases/transactions.yml
    mend: give the heading the question's id: `{ #the-id }`""",
    ),
    # --- answers
    Case(
        "no short answer",
        "short_answers",
        {
            TOPIC_MD: (
                "**Short answer.** Both read the old balance, and the second\nwrite wins.\n",
                "Both read the old balance.\n",
            )
        },
        """\
docs/topics/databases/transactions.md:27:1: `lost-update` has no short answer
    mend: begin the answer with `**Short answer.** …`""",
    ),
    Case(
        "empty short answer",
        "short_answers",
        {
            TOPIC_MD: (
                "**Short answer.** Both read the old balance, and the second\nwrite wins.\n",
                "**Short answer.**\n",
            )
        },
        """\
docs/topics/databases/transactions.md:29:1: `lost-update` has no short answer
    mend: begin the answer with `**Short answer.** …`""",
    ),
    Case(
        "short answer of 81 words",
        "short_answers",
        {
            TOPIC_MD: (
                "Both read the old balance, and the second\nwrite wins.",
                "word " * 40 + "\n" + "word " * 41,
            )
        },
        """\
docs/topics/databases/transactions.md:29:1: the short answer of `lost-update` has 81 words
    mend: cut it to 80; the reasoning below may be long""",
    ),
    Case(
        "short answer of 80 words",
        None,
        {
            TOPIC_MD: (
                "Both read the old balance, and the second\nwrite wins.",
                "word " * 40 + "\n" + "word " * 40,
            )
        },
        "",
    ),
    Case(
        "listen for lacks a level",
        "listen_for",
        {TOPIC_MD: ("- **Experienced** - weighs the costs.\n", "")},
        """\
docs/topics/databases/transactions.md:34:1: *Listen for* of `lost-update` lacks `experienced`
    mend: add `- **Experienced** - what a strong answer holds at this level`""",
    ),
    Case(
        "listen for names a level that is not asked",
        "listen_for",
        {
            TOPIC_MD: (
                "- **Experienced** - weighs the costs.\n",
                "- **Experienced** - weighs the costs.\n- **Junior** - tries.\n",
            )
        },
        """\
docs/topics/databases/transactions.md:39:1: *Listen for* names `junior`, but `lost-update` isn't asked at that level
    mend: remove the line, or add `junior` to the levels in content/topics/databases/transactions.yml:7:9""",
    ),
    Case(
        "listen for names an unknown level",
        "listen_for",
        {TOPIC_MD: ("- **Mid** - names", "- **Middle** - names")},
        """\
docs/topics/databases/transactions.md:34:1: *Listen for* of `lost-update` lacks `mid`
    mend: add `- **Mid** - what a strong answer holds at this level`
docs/topics/databases/transactions.md:36:1: *Listen for* names the level `middle`
    mend: did you mean `mid`? Allowed: `experienced`, `mid`""",
    ),
    Case(
        "listen for names a level twice",
        "listen_for",
        {
            TOPIC_MD: (
                "- **Experienced** - weighs the costs.\n",
                "- **Experienced** - weighs the costs.\n- **Mid** - and more.\n",
            )
        },
        """\
docs/topics/databases/transactions.md:39:1: *Listen for* names `mid` twice
    mend: merge the two lines""",
    ),
    Case(
        "listen for says nothing",
        "listen_for",
        {TOPIC_MD: ("weighs the costs.", "")},
        """\
docs/topics/databases/transactions.md:38:1: *Listen for* says nothing for `experienced`
    mend: say what a strong answer holds""",
    ),
    Case(
        "parts missing and empty",
        "answers_are_complete",
        {
            TOPIC_MD: [
                ("- What changes with replicas?\n", ""),
                ('**Weak answer** - "Use a transaction": it doesn\'t help.\n', ""),
            ]
        },
        """\
docs/topics/databases/transactions.md:27:1: `lost-update` has no **Weak answer**
    mend: add `**Weak answer**` with its text
docs/topics/databases/transactions.md:40:1: `lost-update` has no **Follow-ups**
    mend: add `**Follow-ups**` with its text""",
    ),
    Case(
        "no listen for at all",
        "answers_are_complete",
        {
            TOPIC_MD: (
                "**Listen for**\n\n- **Mid** - names the anomaly\n  and fixes it.\n- **Experienced** - weighs the costs.\n",
                "",
            )
        },
        """\
docs/topics/databases/transactions.md:27:1: `lost-update` has no **Listen for**
    mend: add `**Listen for**` with its text""",
    ),
    Case(
        "parts in another order",
        "answers_are_complete",
        {
            TOPIC_MD: [
                ("**Follow-ups**\n\n- What changes with replicas?\n\n", ""),
                (
                    "it doesn't help.\n",
                    "it doesn't help.\n\n**Follow-ups**\n\n- What changes with replicas?\n",
                ),
            ]
        },
        """\
docs/topics/databases/transactions.md:27:1: the parts of `lost-update` stand as Short answer., Listen for, Weak answer, Follow-ups
    mend: each once, in this order: Short answer., Listen for, Follow-ups, Weak answer""",
    ),
    Case(
        "part twice",
        "answers_are_complete",
        {TOPIC_MD: ("it doesn't help.\n", "it doesn't help.\n\n**Weak answer** - again.\n")},
        """\
docs/topics/databases/transactions.md:27:1: the parts of `lost-update` stand as Short answer., Listen for, Follow-ups, Weak answer, Weak answer
    mend: each once, in this order: Short answer., Listen for, Follow-ups, Weak answer""",
    ),
    Case(
        "labels in a fence are code",
        None,
        {
            TOPIC_MD: (
                "The reasoning, with `<evidence>`.\n",
                "````text\n```\n**Weak answer** - code.\n```\n````\n",
            )
        },
        "",
    ),
    # --- skills, concepts, plan
    Case(
        "skill that nothing tests",
        "skills_are_tested",
        {
            TOPIC_YML: (
                "questions:\n",
                "  - id: lock-rows\n    level: mid\n    text: Lock rows\n    covers: [acid]\nquestions:\n",
            )
        },
        """\
content/topics/databases/transactions.yml:6:9: no question or exercise tests `lock-rows`
    mend: add `lock-rows` to the `tests:` of a question, or write one; an untested skill can't be graded""",
    ),
    Case(
        "skill that only an exercise trains",
        None,
        {
            TOPIC_YML: (
                "questions:\n",
                "  - id: lock-rows\n    level: mid\n    text: Lock rows\n    covers: [acid]\nquestions:\n",
            ),
            EXERCISE_YML: ("[choose-isolation]", "[choose-isolation, lock-rows]"),
        },
        "",
    ),
    Case(
        "unknown skill tested, level twice",
        "skills_are_tested",
        {
            TOPIC_YML: [
                ("tests: [choose-isolation]", "tests: [choose-isolation, chose-isolation]"),
                ("levels: [mid, experienced]", "levels: [mid, experienced, mid]"),
            ]
        },
        """\
content/topics/databases/transactions.yml:8:5: names a level twice
    mend: name each level once
content/topics/databases/transactions.yml:11:31: `chose-isolation` is no skill of this topic
    mend: did you mean `choose-isolation`? Allowed: `choose-isolation`""",
    ),
    Case(
        "concept unknown",
        "concepts_are_claimed",
        {
            TOPIC_YML: ("covers: [acid, isolation]", "covers: [acid, isolation, isolations]"),
            "content/plan.yml": ("[indexing]", "[indexing, indexes]"),
            ROLE_YML: ("order: 1\ncovers: [on-call]", "order: 1\ncovers: [oncall]"),
        },
        """\
content/plan.yml:4:24: `indexes` is no concept
    mend: did you mean `indexing`? Allowed: `acid`, `indexing`, `isolation`, `on-call`, `screening`
content/roles/backend.yml:2:10: `oncall` is no concept
    mend: did you mean `on-call`? Allowed: `acid`, `indexing`, `isolation`, `on-call`, `screening`
content/topics/databases/transactions.yml:5:31: `isolations` is no concept
    mend: did you mean `isolation`? Allowed: `acid`, `indexing`, `isolation`, `on-call`, `screening`""",
    ),
    Case(
        "concept that nobody claims, in an unknown area",
        "concepts_are_claimed",
        {
            "content/syllabus.yml": GUIDE["content/syllabus.yml"]
            + "  - id: caching\n    area: database\n    text: Caching\n    answers: [X-005]\n"
        },
        """\
content/syllabus.yml:22:9: nobody claims the concept `caching`
    mend: name it in the `covers:` of a skill, a role, or a page of content/pages.yml or content/plan.yml
content/syllabus.yml:23:11: `database` is no area
    mend: did you mean `databases`? Allowed: `databases`, `roles`""",
    ),
    Case(
        "planned page that is written, planned twice, in no domain",
        "plan_is_open",
        {
            "content/plan.yml": GUIDE["content/plan.yml"]
            + "  - id: topics/databases/transactions\n    title: Transactions\n  - id: topics/databases/indexes\n    title: More indexes\n  - id: topics/data/pipelines\n    title: Pipelines\n  - id: interview/offer\n    title: The offer\n"
        },
        """\
content/plan.yml:5:9: `topics/databases/transactions` is written
    mend: remove the entry; what the page does not teach of it goes to another planned page
content/plan.yml:7:9: `topics/databases/indexes` is planned twice
    mend: merge the two entries
content/plan.yml:9:9: `topics/data/pipelines` lies in no domain
    mend: write topics/<domain>/<topic> with a domain of content/domains.yml""",
    ),
    Case(
        "study order with an unknown topic, and one twice",
        "study_orders_are_known",
        {
            "content/domains.yml": GUIDE["content/domains.yml"]
            + "    topics: [indexes, index, transactions, indexes]\n"
        },
        """\
content/domains.yml:4:23: `index` is no topic of `databases`
    mend: did you mean `indexes`? Allowed: `indexes`, `transactions`
content/domains.yml:4:44: `indexes` is named twice
    mend: remove one""",
    ),
    # --- pages on levels and the interview process
    Case(
        "guide that is missing, listed twice, not listed",
        "guides_exist",
        {
            "content/pages.yml": (
                "  - id: levels/junior\n",
                "  - id: levels/senior\n  - id: interview/python-fundamentals-round\n",
            )
        },
        """\
content/pages.yml:4:9: there is no page docs/levels/senior.md
    mend: did you mean `levels/junior`? Allowed: `contribute/index`, `index`, `interview/python-fundamentals-round`, `levels/junior`, `practice/find-duplicates`, `roles/backend`, `roles/index`, `topics/databases/index`, `topics/databases/transactions`, `topics/index`
content/pages.yml:5:9: `interview/python-fundamentals-round` is listed twice
    mend: merge the two entries
docs/levels/junior.md:1:1: `levels/junior` is missing in content/pages.yml
    mend: add `- id: levels/junior` to it, where the page belongs in order""",
    ),
    Case(
        "round of an unknown kind that draws on something unknown",
        "rounds_are_known",
        {
            ROLE_YML: [
                ("page: interview/python-fundamentals-round", "page: interview/python-fundamental-round"),
                ("draws_on: [databases]", "draws_on: [databases, database, databases/index]"),
            ]
        },
        """\
content/roles/backend.yml:25:11: `interview/python-fundamental-round` is no page
    mend: did you mean `interview/python-fundamentals-round`? Allowed: `contribute/index`, `index`, `interview/python-fundamentals-round`, `levels/junior`, `practice/find-duplicates`, `roles/backend`, `roles/index`, `topics/databases/index`, `topics/databases/indexes`, `topics/databases/transactions`, `topics/index`
content/roles/backend.yml:26:27: `database` is no domain and no topic
    mend: did you mean `databases`? Allowed: `databases`, `databases/indexes`, `databases/transactions`
content/roles/backend.yml:26:37: `databases/index` is no domain and no topic
    mend: did you mean `databases/indexes`? Allowed: `databases`, `databases/indexes`, `databases/transactions`""",
    ),
    # --- needs
    Case(
        "needs unknown",
        "needs_are_known_and_acyclic",
        {TOPIC_YML: ("needs: []", "needs: [databases/transaction]")},
        """\
content/topics/databases/transactions.yml:12:9: `databases/transaction` is no topic
    mend: did you mean `databases/transactions`? Allowed: `databases/transactions`""",
    ),
    Case(
        "topic that needs itself",
        "needs_are_known_and_acyclic",
        {TOPIC_YML: ("needs: []", "needs: [databases/transactions]")},
        """\
content/topics/databases/transactions.yml:12:9: goes round in a circle: databases/transactions -> databases/transactions
    mend: remove one of these needs""",
    ),
    Case(
        "needs in a circle",
        "needs_are_known_and_acyclic",
        {TOPIC_YML: ("needs: []", "needs: [databases/locks]"), **SECOND_TOPIC},
        """\
content/topics/databases/locks.yml:12:9: goes round in a circle: databases/locks -> databases/transactions -> databases/locks
    mend: remove one of these needs
content/topics/databases/transactions.yml:12:9: goes round in a circle: databases/transactions -> databases/locks -> databases/transactions
    mend: remove one of these needs""",
    ),
    # --- roles
    Case(
        "role names unknown topics and questions",
        "roles_name_known_topics",
        {
            ROLE_YML: [
                ("must_have: [databases/transactions]", "must_have: [databases/transaction]"),
                ("good_to_have: [databases/indexes]", "good_to_have: [databases/indices]"),
                ("        see: databases/transactions", "        see: databases/transakt"),
                ("behavioural: [lost-update]", "behavioural: [lost-updates]"),
            ]
        },
        """\
content/roles/backend.yml:5:17: `databases/transaction` is no topic, written or planned
    mend: did you mean `databases/transactions`? Allowed: `databases/indexes`, `databases/transactions`
content/roles/backend.yml:7:13: `see: databases/transakt` is no topic, written or planned
    mend: did you mean `databases/transactions`? Allowed: `databases/indexes`, `databases/transactions`
content/roles/backend.yml:11:20: `databases/indices` is no topic, written or planned
    mend: did you mean `databases/indexes`? Allowed: `databases/indexes`, `databases/transactions`
content/roles/backend.yml:18:19: `lost-updates` is no question
    mend: did you mean `lost-update`? Allowed: `lost-update`""",
    ),
    Case(
        "role lacks a level",
        "roles_name_known_topics",
        {ROLE_YML: ("  experienced:\n    behavioural: [lost-update]\n", "")},
        """\
content/roles/backend.yml:3:1: `experienced` is missing
    mend: add `experienced:` below `levels:`""",
    ),
    Case(
        "role repeats what is expected already",
        "roles_name_known_topics",
        {
            ROLE_YML: [
                (
                    "good_to_have: [databases/indexes]",
                    "must_have: [databases/transactions]\n    good_to_have: [databases/indexes, databases/transactions]",
                ),
                (
                    "    behavioural: [lost-update]",
                    "    must_have: [databases/indexes]\n    behavioural: [lost-update]",
                ),
            ]
        },
        """\
content/roles/backend.yml:11:17: `databases/transactions` is expected already
    mend: remove it: a level builds on the one before it
content/roles/backend.yml:12:39: `databases/transactions` is expected already
    mend: remove it: a level builds on the one before it""",
    ),
    Case(
        "time split",
        "time_splits_add_up",
        {ROLE_YML: ("percent: 40", "percent: 50")},
        """\
content/roles/backend.yml:28:1: the shares add up to 110
    mend: make them add up to 100""",
    ),
    # --- exercises
    Case(
        "exercise trains an unknown skill and lacks files",
        "exercises_are_complete",
        {
            EXERCISE_YML: ("trains: [choose-isolation]", "trains: [choose-isolations]"),
            "content/exercises/find-duplicates/starter.py": None,
            "content/exercises/find-duplicates/solution.py": None,
            "content/exercises/find-duplicates/test_find_duplicates.py": None,
        },
        """\
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no solution.py
    mend: write content/exercises/find-duplicates/solution.py
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no starter.py
    mend: write content/exercises/find-duplicates/starter.py
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no test_find_duplicates.py
    mend: write content/exercises/find-duplicates/test_find_duplicates.py
content/exercises/find-duplicates/exercise.yml:5:10: `choose-isolations` is no skill
    mend: did you mean `choose-isolation`? Allowed: `choose-isolation`""",
    ),
    Case(
        "exercise that trains a concept with skills, and one that does not exist",
        "exercises_are_complete",
        {EXERCISE_YML: ("trains: [choose-isolation]", "concepts: [isolation, isolations]")},
        """\
content/exercises/find-duplicates/exercise.yml:5:12: `isolation` has skills by now
    mend: name under `trains:` those that the exercise trains
content/exercises/find-duplicates/exercise.yml:5:23: `isolations` is no concept
    mend: did you mean `isolation`? Allowed: `acid`, `indexing`, `isolation`, `on-call`, `screening`""",
    ),
    Case(
        "exercise that trains nothing",
        "exercises_are_complete",
        {EXERCISE_YML: ("trains: [choose-isolation]\n", "")},
        """\
content/exercises/find-duplicates/exercise.yml:1:1: `find-duplicates` trains nothing
    mend: name skills under `trains:`, or `concepts:` of topics that are not written yet""",
    ),
    Case(
        "algorithm without its classic, with one wrong solution",
        "exercises_are_complete",
        {
            EXERCISE_YML: ("kind: backend", "kind: algorithm\ncomplexity: O(n) time"),
            "content/exercises/find-duplicates/wrong/finds_all.py": None,
            "docs/practice/patterns.md": PATTERNS,
        },
        """\
content/exercises/find-duplicates/exercise.yml:1:1: `find-duplicates` has 1 wrong solutions, not two
    mend: write typical mistakes as content/exercises/find-duplicates/wrong/what_it_forgets.py
content/exercises/find-duplicates/exercise.yml:1:1: the algorithm `find-duplicates` names no classic
    mend: add `classic:`; the schema says what it means""",
    ),
    Case(
        "exercise in SQL with the files of another kind",
        "exercises_are_complete",
        {EXERCISE_YML: ("kind: backend", "kind: sql")},
        """\
content/exercises/find-duplicates/exercise.yml:1:1: `find-duplicates` has 0 wrong solutions, not two
    mend: write typical mistakes as content/exercises/find-duplicates/wrong/what_it_forgets.sql
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no schema.sql
    mend: write content/exercises/find-duplicates/schema.sql
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no solution.sql
    mend: write content/exercises/find-duplicates/solution.sql
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no starter.sql
    mend: write content/exercises/find-duplicates/starter.sql
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no test_find_duplicates.sql
    mend: write content/exercises/find-duplicates/test_find_duplicates.sql""",
    ),
    Case(
        "exercise in testing without mutants",
        "exercises_are_complete",
        {
            EXERCISE_YML: ("kind: backend", "kind: testing"),
            "docs/practice/find-duplicates.md": ("### Complexity { #complexity }\n\n", ""),
        },
        """\
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no mutants/what_is_wrong.py
    mend: write content/exercises/find-duplicates/mutants/what_is_wrong.py
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no subject.py
    mend: write content/exercises/find-duplicates/subject.py""",
    ),
    Case(
        "exercise with a package that the browser does not have",
        "exercises_are_complete",
        {EXERCISE_YML: ("trains:", "packages: [fastapi, fastapy, test]\ntrains:")},
        """\
content/exercises/find-duplicates/exercise.yml:5:21: `fastapy` is not there in the browser
    mend: did you mean `fastapi`? Allowed: `fastapi`, `pytest`; or add it to requirements/browser.in
content/exercises/find-duplicates/exercise.yml:5:30: `test` is not there in the browser
    mend: did you mean `pytest`? Allowed: `fastapi`, `pytest`; or add it to requirements/browser.in""",
    ),
    Case(
        "review of lines that are not there, and with names of nothing",
        "reviews_point_at_lines",
        {
            "content/exercises/find-duplicates/change.py": "a\nb\nc\n",
            "content/exercises/find-duplicates/review.yml": """\
faults:
  - lines: [1, 2]
    fault: sql-injection
    why: It is.
  - lines: [2, 2]
    fault: sql-injection
    why: It is.
  - lines: [3, 4]
    fault: missing-waits
    why: It is.
defensible:
  - lines: [2, 1]
    fault: missing-await
""",
            "content/faults.yml": GUIDE["content/faults.yml"] + "  - id: missing-await\n    title: Again\n",
        },
        """\
content/exercises/find-duplicates/review.yml:5:5: `sql-injection` is planted twice on the same line
    mend: make them one, or part their lines
content/exercises/find-duplicates/review.yml:8:5: lines 3 to 4 are none of the change, which has 3
    mend: write `lines: [first, last]`, from 1
content/exercises/find-duplicates/review.yml:9:12: `missing-waits` is no fault
    mend: did you mean `missing-await`? Allowed: `missing-await`, `sql-injection`
content/exercises/find-duplicates/review.yml:12:5: lines 2 to 1 are none of the change, which has 3
    mend: write `lines: [first, last]`, from 1
content/faults.yml:6:9: `missing-await` stands twice
    mend: remove one of them""",
    ),
    Case(
        "page of an exercise without a part",
        "exercise_pages_have_their_parts",
        {"docs/practice/find-duplicates.md": ("### Complexity { #complexity }\n\n", "")},
        """\
docs/practice/find-duplicates.md:1:1: the exercise has no part `complexity`
    mend: add a heading `### … { #complexity }`""",
    ),
    Case(
        "page of an exercise in another order",
        "exercise_pages_have_their_parts",
        {
            "docs/practice/find-duplicates.md": [
                ("## Examples { #examples }", "## Constraints { #a }"),
                ("## Constraints { #constraints }", "## Examples { #examples }"),
                ("## Constraints { #a }", "## Constraints { #constraints }"),
            ]
        },
        """\
docs/practice/find-duplicates.md:1:1: the parts stand as constraints, examples, work, solution, steps, complexity, variants, weak-answers
    mend: each once, in this order: examples, constraints, work, solution, steps, complexity, variants, weak-answers""",
    ),
    Case(
        "pattern that the map does not explain, and one that nothing trains",
        "patterns_are_explained",
        {
            EXERCISE_YML: ("kind: backend", "kind: algorithm\nclassic: Two Sum\ncomplexity: O(n) time"),
            "docs/practice/patterns.md": PATTERNS.replace(
                "Hash map { #hash-map }", "Hash maps { #hash-maps }"
            ),
        },
        """\
content/exercises/find-duplicates/exercise.yml:6:10: docs/practice/patterns.md does not explain the pattern `hash map`
    mend: did you mean `hash maps`? Allowed: `hash maps`
docs/practice/patterns.md:8:1: no algorithm exercise trains the pattern `hash-maps`
    mend: write one, or remove the heading; its id is the `pattern:` with hyphens for spaces""",
    ),
    Case(
        "algorithm in a guide without a pattern map",
        "patterns_are_explained",
        {EXERCISE_YML: ("kind: backend", "kind: algorithm\nclassic: Two Sum\ncomplexity: O(n) time")},
        """\
content/exercises/find-duplicates/exercise.yml:6:10: docs/practice/patterns.md does not explain the pattern `hash map`
    mend: Allowed: nothing yet""",
    ),
    Case(
        "code with a pipe in a table",
        "pipes_in_tables",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n| Hint | Meaning |\n| --- | --- |\n| `str \\| None` | maybe |\n| `str` \\| `None` | maybe |\n",
            )
        },
        """\
docs/contribute/index.md:8:3: a pipe in code: `str \\| None`
    mend: let two code spans stand beside the pipe: `` `str` \\| `None` ``, or say it in words""",
    ),
    # --- pages
    Case(
        "missing and empty descriptions",
        "descriptions",
        {
            "docs/contribute/index.md": "# Contribute\n",
            "docs/topics/index.md": ("description: All topics.", "title: Topics"),
            "docs/index.md": ("The home page.", "42"),
        },
        """\
docs/contribute/index.md:1:1: has no description
    mend: add front matter: `---`, `description: One sentence.`, `---`
docs/index.md:1:1: has no description
    mend: add front matter: `---`, `description: One sentence.`, `---`
docs/topics/index.md:1:1: has no description
    mend: add front matter: `---`, `description: One sentence.`, `---`""",
    ),
    Case(
        "description too long",
        "descriptions",
        {"docs/contribute/index.md": ("How to write a page.", "x" * 161)},
        """\
docs/contribute/index.md:2:14: the description has 161 characters
    mend: cut it to 160""",
    ),
    Case(
        "description of 160 characters",
        None,
        {"docs/contribute/index.md": ("How to write a page.", "x" * 160)},
        "",
    ),
    Case(
        "page without heading",
        "headings",
        {"docs/contribute/index.md": ("# Contribute", "Contribute")},
        """\
docs/contribute/index.md:1:1: does not begin with a `#` heading
    mend: write `# Title` first""",
    ),
    Case(
        "page that begins with a lower heading",
        "headings",
        {"docs/contribute/index.md": ("# Contribute", "### Contribute")},
        """\
docs/contribute/index.md:4:1: does not begin with a `#` heading
    mend: write `# Title` first
docs/contribute/index.md:4:1: jumps from # to ###
    mend: use `##`""",
    ),
    Case(
        "headings jump, title twice, anchor twice",
        "headings",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n### Jump\n\n## Down { #here }\n\n##### Jump again\n\n# Second\n\n## Up { #here }\n",
            )
        },
        """\
docs/contribute/index.md:6:1: jumps from # to ###
    mend: use `##`
docs/contribute/index.md:10:1: jumps from ## to #####
    mend: use `###`
docs/contribute/index.md:12:1: is a second `#` heading
    mend: use `##`: a page has one title
docs/contribute/index.md:14:1: the anchor `#here` is taken, by line 8
    mend: give it another id: `{ #another-id }`""",
    ),
    Case(
        "headings of the same text get numbers",
        None,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n## Step\n\n## Step\n\n## Step 2\n\n[1](#step) [2](#step_1) [3](#step-2) [own](#contribute_1)\n\n## Own { #contribute }\n",
            )
        },
        "",
    ),
    Case(
        "diagram without words",
        "diagrams_have_words",
        {
            TOPIC_MD: [
                ("  accTitle: Two clerks\n", "  accTitle:\n"),
                ("  accDescr: Both clerks read the same balance.\n", ""),
            ]
        },
        """\
docs/topics/databases/transactions.md:12:1: this diagram has no accDescr:
    mend: add a line `accDescr: …` below the first line of the diagram""",
    ),
    Case(
        "table with a column that has no heading",
        "tables_have_headers",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n| | b |\n| --- | --- |\n| 1 | 2 |\n\n| a | b |\n|:--|--:|\n| | 2 |\n",
            )
        },
        """\
docs/contribute/index.md:6:1: a column of this table has no heading
    mend: write one: `| Aspect | … |`""",
    ),
    # --- includes
    Case(
        "included file does not exist",
        "includes",
        {
            TOPIC_MD: (
                "content/examples/transactions/transfer.py:transfer",
                "content/examples/transactions/transfers.py",
            ),
            "content/examples/transactions/transfer.py": None,
            "content/examples/transactions/transfer_all.py": "amount = 10\n",
        },
        """\
content/examples/transactions/transfer_all.py:1:1: no page includes this program
    mend: show it on a page with `--8<-- "content/examples/transactions/transfer_all.py"`, or delete it
docs/topics/databases/transactions.md:22:1: the included file content/examples/transactions/transfers.py does not exist
    mend: did you mean `content/examples/transactions/transfer_all.py`? Allowed: `content/examples/transactions/test_transfer.py`, `content/examples/transactions/transfer_all.py`""",
    ),
    Case(
        "included section does not exist",
        "includes",
        {TOPIC_MD: ("transfer.py:transfer", "transfer.py:transfers")},
        """\
docs/topics/databases/transactions.md:22:1: content/examples/transactions/transfer.py has no section `transfers`
    mend: mark it there with `# --8<-- [start:transfers]` and `# --8<-- [end:transfers]`""",
    ),
    Case(
        "include from outside",
        "includes",
        {
            TOPIC_MD: (
                "```python\n--8<-- ",
                '```python\n--8<-- "requirements/site.txt"\n--8<-- "content/examples/../released.yml"\n--8<-- ',
            )
        },
        """\
docs/topics/databases/transactions.md:22:1: `requirements/site.txt` lies outside content/examples/
    mend: include only from content/examples/ and content/exercises/
docs/topics/databases/transactions.md:23:1: `content/examples/../released.yml` lies outside content/examples/
    mend: include only from content/examples/ and content/exercises/""",
    ),
    Case(
        "program that no page includes",
        "includes",
        {
            "content/examples/transactions/forgotten.py": "x = 1\n",
            "content/examples/conftest.py": "",
            "content/examples/__pycache__/x.pyc": "",
        },
        """\
content/examples/transactions/forgotten.py:1:1: no page includes this program
    mend: show it on a page with `--8<-- "content/examples/transactions/forgotten.py"`, or delete it""",
    ),
    Case(
        "included file that is not text",
        "includes",
        {"content/examples/transactions/transfer.py": b"\xff\xfe[start:transfer]"},
        """\
content/examples/transactions/transfer.py:1:1: byte 0xff is not UTF-8
    mend: save the file as UTF-8""",
    ),
    Case(
        "included file that holds a fence",
        "includes",
        {
            "content/examples/transactions/transfer.py": GUIDE["content/examples/transactions/transfer.py"]
            + 'PAGE = """\n```\n<script>\n"""\n'
        },
        """\
content/examples/transactions/transfer.py:5:1: is read as a fence
    mend: build the line from parts, or leave it out: it would end the fence on the page""",
    ),
    # --- links
    Case(
        "dead links",
        "links_lead_somewhere",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n[a](nowhere.md) ![b](../img/none.svg "title") [c](../topics/databases/transaction.md)\n[d](/roles/index.md)\n[e](../roles/backend)\n[f](../../requirements/site.txt)\n[ref]: ../gone.md\n',
            )
        },
        """\
docs/contribute/index.md:6:5: `nowhere.md` leads nowhere: docs/contribute/nowhere.md does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:6:22: `../img/none.svg` leads nowhere: docs/img/none.svg does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:6:51: `../topics/databases/transaction.md` leads nowhere: docs/topics/databases/transaction.md does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:7:5: `/roles/index.md` is an absolute link
    mend: link relative to this page: `../folder/page.md`
docs/contribute/index.md:8:5: `../roles/backend` leads nowhere: docs/roles/backend does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:9:5: `../../requirements/site.txt` leads nowhere: docs/../requirements/site.txt does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:10:8: `../gone.md` leads nowhere: docs/gone.md does not exist
    mend: correct the path; page links end in .md""",
    ),
    Case(
        "dead anchors",
        "links_lead_somewhere",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n[a](#contributes) [b](../topics/databases/transactions.md#lost-updates)\n[c](../index.md#chose)\n",
            )
        },
        """\
docs/contribute/index.md:6:5: docs/contribute/index.md has no heading `#contributes`
    mend: did you mean `contribute`? Allowed: `contribute`
docs/contribute/index.md:6:23: docs/topics/databases/transactions.md has no heading `#lost-updates`
    mend: did you mean `lost-update`? Allowed: `a-picture`, `a-program`, `concepts`, `go-deeper`, `lost-update`, `questions`, `transactions`
docs/contribute/index.md:7:5: docs/index.md has no heading `#chose`
    mend: did you mean `choose`? Allowed: `choose`, `domains`, `interview-guide`""",
    ),
    Case(
        "dead link whose text is wrapped",
        "links_lead_somewhere",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\nRead [the long\nstory](gone.md) [of [nested [deep] brackets] text](gone-too.md).\n",
            )
        },
        """\
docs/contribute/index.md:7:8: `gone.md` leads nowhere: docs/contribute/gone.md does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:7:52: `gone-too.md` leads nowhere: docs/contribute/gone-too.md does not exist
    mend: correct the path; page links end in .md""",
    ),
    Case(
        "page of the same name elsewhere",
        "links_lead_somewhere",
        {"docs/contribute/index.md": ("# Contribute\n", "# Contribute\n\n[a](transactions.md)\n")},
        """\
docs/contribute/index.md:6:5: `transactions.md` leads nowhere: docs/contribute/transactions.md does not exist
    mend: did you mean `topics/databases/transactions.md`? Allowed: `topics/databases/transactions.md`""",
    ),
    Case(
        "links that lead somewhere",
        None,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n[a](../index.md#choose) [b](coverage.md) [c](https://x.org/a_(b)) <https://x.org> <me@x.org>\n[d](mailto:me@x.org) [e](../checklists/backend/mid.md#must-have) ![f](a.svg "A title") `[g](gone.md)`\n\n[name]: a.svg\n[^1]: A note, with [i](../index.md).\n',
            ),
            "docs/contribute/a.svg": "<svg/>",
        },
        "",
    ),
    Case(
        "link too long for the file system",
        "links_lead_somewhere",
        {"docs/contribute/index.md": ("# Contribute\n", "# Contribute\n\n[a](" + "x" * 300 + ".md)\n")},
        """\
docs/contribute/index.md:6:5: `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.md` leads nowhere: docs/contribute/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.md does not exist
    mend: correct the path; page links end in .md""",
    ),
    # --- generated
    Case(
        "hand-written page shadowed by a generated one",
        "nothing_is_shadowed",
        {
            "docs/contribute/coverage.md": "---\ndescription: Mine.\n---\n# Coverage\n",
            "docs/checklists/backend/mid.md": "---\ndescription: Mine.\n---\n# Mid\n",
        },
        """\
docs/checklists/backend/mid.md:1:1: docs/checklists/backend/mid.md is also generated
    mend: move or delete the hand-written page: the generated one would silently replace it
docs/contribute/coverage.md:1:1: docs/contribute/coverage.md is also generated
    mend: move or delete the hand-written page: the generated one would silently replace it""",
    ),
    Case(
        "no heading for a generated part",
        "generated_sections_have_headings",
        {
            "docs/index.md": ("## Choose { #choose }\n\n", ""),
            ROLE_MD: ("## Interview { #rounds }", "## Interview"),
        },
        """\
docs/index.md:1:1: has no heading `#choose` for the part that the build adds
    mend: add the heading `## … { #choose }`
docs/roles/backend.md:1:1: has no heading `#rounds` for the part that the build adds
    mend: add the heading `## … { #rounds }`""",
    ),
    # --- markup
    Case(
        "raw html",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n<script>alert(1)</script>\ntext <IMG src=x> and <span class="a">fine</span> <br> `<b>` <br`a`>\n<span\n',
            )
        },
        """\
docs/contribute/index.md:6:1: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:6:17: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:6: the HTML tag `<IMG>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:61: the HTML tag `<br` can't be read
    mend: write `<tag name="value">`, or put it in backticks if it is code
docs/contribute/index.md:8:1: the HTML tag `<span` can't be read
    mend: write `<tag name="value">`, or put it in backticks if it is code""",
    ),
    Case(
        "html that passes for an autolink",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n<script @>alert(1)</script @>\n<img @ onerror=alert(1) src=x>\n<x:y onclick=alert(1)>\n<https:x/onclick=alert(1)>\n",
            )
        },
        """\
docs/contribute/index.md:6:1: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:6:19: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:1: the HTML tag `<img>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:8:1: the HTML tag `<x:y>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:9:1: the HTML tag `<https:x>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup""",
    ),
    Case(
        "html blocks",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n<div class="a" markdown="1">\n\nFine, `but </div>` not.\n\n</div>\n\n<section>\n`<script>`\n</section>\n<p>No</p>\n',
            )
        },
        """\
docs/contribute/index.md:8:1: code with `<` on a page with an HTML block
    mend: put the code into a fence, or do without the block: HTML in code can end it
docs/contribute/index.md:12:1: the HTML tag `<section>` without `markdown`
    mend: write `<section markdown>`: without, backticks in it protect nothing
docs/contribute/index.md:13:1: code with `<` on a page with an HTML block
    mend: put the code into a fence, or do without the block: HTML in code can end it
docs/contribute/index.md:15:1: the HTML tag `<p>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:15:6: the HTML tag `<p>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup""",
    ),
    Case(
        "html blocks that markdown is read in",
        None,
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n<div class="a" markdown>\n\nFine, `and this`.\n\n</div>\n',
            )
        },
        "",
    ),
    Case(
        "declarations",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n<!DOCTYPE html> <?php ?> <![CDATA[x]]>\n",
            )
        },
        """\
docs/contribute/index.md:6:1: `<!` begins no comment
    mend: write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code
docs/contribute/index.md:6:17: `<?` begins no comment
    mend: write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code
docs/contribute/index.md:6:26: `<!` begins no comment
    mend: write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code""",
    ),
    Case(
        "comments",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n<!-- <b>fine</b> -->\n<!--><script>alert(1)</script>-->\n<!-- --!><script>alert(2)</script> -->\n<!--\n<i>fine</i>\n-->\n<!-- <u>never closed</u>\n",
            )
        },
        """\
docs/contribute/index.md:6:6: the HTML tag `<b>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:6:13: the HTML tag `<b>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:1: `<!` begins no comment
    mend: write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code
docs/contribute/index.md:7:6: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:22: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:8:1: `<!` begins no comment
    mend: write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code
docs/contribute/index.md:8:10: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:8:26: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:10:1: the HTML tag `<i>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:10:8: the HTML tag `<i>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:12:1: `<!` begins no comment
    mend: write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code
docs/contribute/index.md:12:6: the HTML tag `<u>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:12:21: the HTML tag `<u>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup""",
    ),
    Case(
        "handlers in html",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n<small onclick="x()">a</small> <kbd\n  STYLE=\'a\' OnLoad>b</kbd> <br/onfocus=x/src=y> <sub \'><b onclick=x>\'> <sup = "><script>"> <span class="on" data-x="onclick" id=a>c</span>\n',
            )
        },
        """\
docs/contribute/index.md:6:1: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:6:32: the attribute `OnLoad`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:6:32: the attribute `STYLE`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:7:28: the HTML tag `<br` can't be read
    mend: write `<tag name="value">`, or put it in backticks if it is code
docs/contribute/index.md:7:49: the HTML tag `<sub` can't be read
    mend: write `<tag name="value">`, or put it in backticks if it is code
docs/contribute/index.md:7:56: the HTML tag `<b>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:7:72: the HTML tag `<sup` can't be read
    mend: write `<tag name="value">`, or put it in backticks if it is code
docs/contribute/index.md:7:81: the HTML tag `<script>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup""",
    ),
    Case(
        "handlers in attribute lists",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute { onclick="x()" }\n\ntext\n{: .a #b onmouseover=x style="y" }\n\n## Fine { #fine .on-top data-a="onclick" }\n\n## Braces { onclick=x a="{" }\n\n## More { title="}" onclick=x }\n\n## Never closed { onclick=x\n',
            )
        },
        """\
docs/contribute/index.md:4:14: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:7:1: the attribute `onmouseover`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:7:1: the attribute `style`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:11:11: the attribute `a`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:11:11: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:13:9: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own""",
    ),
    Case(
        "handlers in fence options",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                '# Contribute\n\n```{ .python onclick="x()" }\n1\n```\n\n```python title="onclick" hl_lines="1"\n1\n```\n',
            )
        },
        """\
docs/contribute/index.md:6:1: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own""",
    ),
    Case(
        "javascript links",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n[a](javascript:alert(1)) [b](JavaScript:alert(1)) [c](java&#115;cript:alert(1))\n[d](&#x6A;avascript&colon;alert(1)) [e](java&amp;#115;cript:alert(1)) [f](java\x0bscript:alert(1))\n<javascript:alert(1)>\n\n[h]: javascript:alert(1)\n\n![i](javascript:alert(1))\n",
            )
        },
        """\
docs/contribute/index.md:6:5: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:6:30: a link with the scheme `JavaScript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:6:55: `java&#115;cript:alert(1)` leads nowhere: docs/contribute/java& does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:6:55: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:7:5: `&#x6A;avascript&colon;alert(1)` leads nowhere: docs/contribute/& does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:7:5: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:7:41: `java&amp;#115;cript:alert(1)` leads nowhere: docs/contribute/java&amp; does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:7:41: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:7:73: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:8:1: the HTML tag `<javascript:alert>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:8:2: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:10:6: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:12:6: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide""",
    ),
    Case(
        "links in disguise",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n[a\nb](javascript:alert(1)) [c](javascript:alert(1) 'title') [d](java\tscript:alert(1)) [e](\njavascript:alert(1))\n> [f]: javascript:alert(1)\n\n- [g]: javascript:alert(1)\n\n[h]:\n  javascript:alert(1)\n\n[i](<javascript:alert(1)>)\n",
            )
        },
        """\
docs/contribute/index.md:7:4: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:7:27: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:7:60: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:7:86: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:9:5: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:11:5: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:13:3: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:16:3: this link can't be read
    mend: write `[text](target)`, `[text](target "title")` or, on a line of its own, `[name]: target`
docs/contribute/index.md:16:5: the HTML tag `<javascript:alert>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/contribute/index.md:16:6: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide""",
    ),
    Case(
        "other schemes",
        "markup_is_safe",
        {
            "docs/contribute/index.md": (
                "# Contribute\n",
                "# Contribute\n\n[a](data:text/html;base64,PHN2Zz4=) ![b](data:image/png;base64,AA==) [c](vbscript:x) [d](//x.org) [e](\\\\x.org) [f](file:///etc/passwd)\n",
            )
        },
        """\
docs/contribute/index.md:6:5: a link with the scheme `data:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:6:42: a link with the scheme `data:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:6:74: a link with the scheme `vbscript:`
    mend: link to a page (https:) or a file of the guide
docs/contribute/index.md:6:90: `//x.org` names no scheme
    mend: begin it with `https:`
docs/contribute/index.md:6:103: `\\\\x.org` leads nowhere: docs/contribute/\\\\x.org does not exist
    mend: correct the path; page links end in .md
docs/contribute/index.md:6:103: `\\\\x.org` names no scheme
    mend: begin it with `https:`
docs/contribute/index.md:6:116: a link with the scheme `file:`
    mend: link to a page (https:) or a file of the guide""",
    ),
    Case(
        "markup in facts and in front matter",
        "markup_is_safe",
        {
            TOPIC_YML: (
                "Choose an isolation level and say what it costs",
                '"`<b>` <b>Choose</b> [it](javascript:x){ onclick=y }"',
            ),
            ROLE_YML: ("activity: Features", "activity: <style> in `code"),
            "docs/contribute/index.md": ("How to write a page.", "'A \"quoted\" page.'"),
        },
        """\
content/roles/backend.yml:29:15: the HTML tag `<style>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
content/roles/backend.yml:29:15: this code span does not end here
    mend: close it on the same line, with as many backticks; a backtick itself is written `` ` ``
content/topics/databases/transactions.yml:4:11: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
content/topics/databases/transactions.yml:4:11: the HTML tag `<b>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
content/topics/databases/transactions.yml:4:11: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own
docs/contribute/index.md:2:14: `"` in the front matter
    mend: write plain text: it stands in the page's head""",
    ),
    # --- dates
    Case(
        "review in the future",
        "reviews_have_happened",
        {TOPIC_YML: ("on: 2026-06-01", "on: 2026-07-01")},
        """\
content/topics/databases/transactions.yml:14:7: 2026-07-01 lies in the future
    mend: write the day of the review; today is 2026-06-30""",
    ),
    Case(
        "reviewed today",
        None,
        {TOPIC_YML: ("on: 2026-06-01", "on: 2026-06-30")},
        "",
    ),
    Case(
        "reviewed with older software",
        "versions_are_current",
        {TOPIC_YML: ('    sqlalchemy: "2.1"', '    sqlalchemy: "2.0"\n    Jinja2: "3.1.5"')},
        """\
content/topics/databases/transactions.yml:17:17: warning: was reviewed with sqlalchemy 2.0
    mend: read the page again with 2.1.4, then write `sqlalchemy: "2.1.4"` and the day
content/topics/databases/transactions.yml:18:13: warning: was reviewed with Jinja2 3.1.5
    mend: read the page again with 3.1.6, then write `Jinja2: "3.1.6"` and the day""",
    ),
    Case(
        "reviewed with newer, unlocked and odd versions",
        None,
        {
            TOPIC_YML: (
                '    sqlalchemy: "2.1"',
                '    sqlalchemy: "2.1.4.1"\n    jinja2: "4"\n    python: "3.9"\n    other: none',
            )
        },
        "",
    ),
    Case(
        "reviewed with a version of 5,000 digits",
        None,
        {TOPIC_YML: ('sqlalchemy: "2.1"', f'sqlalchemy: "{"9" * 5000}"')},
        "",
    ),
]


EVERYTHING: dict[str, Edit] = {
    "content/levels.yml": ("  - id: experienced\n    years: 6+ years\n", ""),
    "content/domains.yml": GUIDE["content/domains.yml"] + "  - id: testing\n    page: topics/testing/index\n",
    "content/syllabus.yml": GUIDE["content/syllabus.yml"]
    + "  - id: caching\n    area: caches\n    text: Caching\n    answers: [X-005]\n",
    "content/plan.yml": (
        "title: Indexes\n    covers: [indexing]",
        "title: Indexes\n    covers: [indexing, indices]\n  - id: topics/databases/transactions\n    title: Transactions",
    ),
    "content/released.yml": ("  - lost-update\n", "  - lost-update\n  - dirty-read\n"),
    TOPIC_YML: [
        (
            "    covers: [acid, isolation]\n",
            "    covers: [acid, isolation, durability]\n  - id: says-no\n    level: mid\n    text: Says <b>no</b>\n    covers: [acid]\n",
        ),
        ("levels: [mid, experienced]", "levels: [junior, mid, experienced]"),
        ("needs: []", "needs: [databases/locks, databases/transactions]"),
        ("on: 2026-06-01", "on: 2030-01-01"),
        ('sqlalchemy: "2.1"', 'sqlalchemy: "1.4"'),
    ],
    ROLE_YML: [
        ("must_have: [databases/transactions]", "must_have: [databases/transactions, databases/joins]"),
        ("percent: 60", "percent: 70"),
        ("behavioural: [lost-update]", "behavioural: [lost-update, conflict]"),
    ],
    EXERCISE_YML: ("trains: [choose-isolation]", "trains: [choose-isolation, choose-lock]"),
    "content/exercises/find-duplicates/solution.py": None,
    "content/exercises/orphan/exercise.yml": GUIDE[EXERCISE_YML],
    "content/exercises/orphan/starter.py": "",
    "content/exercises/orphan/solution.py": "",
    "content/exercises/orphan/test_orphan.py": "",
    "content/exercises/orphan/wrong/one.py": "",
    "content/examples/transactions/forgotten.py": "x = 1\n",
    TOPIC_MD: [
        ("description: What transactions promise and what they cost.", "title: Transactions"),
        ("[below](#concepts)", "[below](#concept) and [there](gone.md)"),
        ("  accTitle: Two clerks\n", ""),
        ("transfer.py:transfer", "transfer.py:transfers"),
        (
            "**Short answer.** Both read the old balance, and the second\nwrite wins.\n",
            "**Short answer.** " + "word " * 90 + "\n",
        ),
        ("- **Experienced** - weighs the costs.\n", "- **Expert** - weighs the costs.\n"),
        (
            "## Go deeper\n",
            '### A heading alone { #alone }\n\n## Go deeper\n\n#### Jump\n\n<iframe>\n\n[x](java&#115;cript:x){ onclick="x" }\n',
        ),
    ],
    ROLE_MD: ("## Stack { #stack }\n\n", ""),
    "docs/contribute/coverage.md": "# Coverage\n\n```python\n",
    "docs/topics/databases/locks.md": "---\ndescription: Locks.\n---\n## Locks\n",
}

EVERYTHING_REPORTED = """\
content/domains.yml:5:11: the domain `testing` has no page docs/topics/testing/index.md
    mend: write the page, or remove the domain
content/examples/transactions/forgotten.py:1:1: no page includes this program
    mend: show it on a page with `--8<-- "content/examples/transactions/forgotten.py"`, or delete it
content/exercises/find-duplicates/exercise.yml:1:1: the exercise `find-duplicates` has no solution.py
    mend: write content/exercises/find-duplicates/solution.py
content/exercises/find-duplicates/exercise.yml:5:28: `choose-lock` is no skill
    mend: Allowed: `choose-isolation`, `says-no`
content/exercises/orphan/exercise.yml:1:1: `orphan` has 1 wrong solutions, not two
    mend: write typical mistakes as content/exercises/orphan/wrong/what_it_forgets.py
content/exercises/orphan/exercise.yml:1:1: the exercise `orphan` has no page
    mend: write docs/practice/orphan.md
content/levels.yml:1:1: lists `junior`, `mid`
    mend: list junior, mid and experienced, in this order
content/plan.yml:4:24: `indices` is no concept
    mend: Allowed: `acid`, `caching`, `indexing`, `isolation`, `on-call`, `screening`
content/plan.yml:5:9: `topics/databases/transactions` is written
    mend: remove the entry; what the page does not teach of it goes to another planned page
content/released.yml:5:5: the released question `dirty-read` is gone
    mend: add `aliases: [dirty-read]` to the entry that replaces it
content/roles/backend.yml:5:41: `databases/joins` is no topic, written or planned
    mend: did you mean `databases/indexes`? Allowed: `databases/indexes`, `databases/transactions`
content/roles/backend.yml:13:13: the skill id `says-no` is taken, by content/topics/databases/transactions.yml:6:9
    mend: choose another: ids are unique
content/roles/backend.yml:18:32: `conflict` is no question
    mend: Allowed: `lost-update`
content/roles/backend.yml:28:1: the shares add up to 110
    mend: make them add up to 100
content/syllabus.yml:22:9: nobody claims the concept `caching`
    mend: name it in the `covers:` of a skill, a role, or a page of content/pages.yml or content/plan.yml
content/syllabus.yml:23:11: `caches` is no area
    mend: Allowed: `databases`, `roles`, `testing`
content/topics/databases/transactions.yml:5:31: `durability` is no concept
    mend: Allowed: `acid`, `caching`, `indexing`, `isolation`, `on-call`, `screening`
content/topics/databases/transactions.yml:6:9: no question or exercise tests `says-no`
    mend: add `says-no` to the `tests:` of a question, or write one; an untested skill can't be graded
content/topics/databases/transactions.yml:8:11: the HTML tag `<b>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
content/topics/databases/transactions.yml:16:9: `databases/locks` is no topic
    mend: Allowed: `databases/transactions`
content/topics/databases/transactions.yml:16:26: goes round in a circle: databases/transactions -> databases/transactions
    mend: remove one of these needs
content/topics/databases/transactions.yml:18:7: 2030-01-01 lies in the future
    mend: write the day of the review; today is 2026-06-30
content/topics/databases/transactions.yml:21:17: warning: was reviewed with sqlalchemy 1.4
    mend: read the page again with 2.1.4, then write `sqlalchemy: "2.1.4"` and the day
docs/contribute/coverage.md:1:1: docs/contribute/coverage.md is also generated
    mend: move or delete the hand-written page: the generated one would silently replace it
docs/contribute/coverage.md:1:1: has no description
    mend: add front matter: `---`, `description: One sentence.`, `---`
docs/contribute/coverage.md:3:1: this fence is never closed
    mend: close it with ``` on a line of its own, indented like this one
docs/roles/backend.md:1:1: has no heading `#stack` for the part that the build adds
    mend: add the heading `## … { #stack }`
docs/topics/databases/locks.md:1:1: the topic `databases/locks` has no facts
    mend: write content/topics/databases/locks.yml (`prep new topic databases/locks` makes both)
docs/topics/databases/locks.md:4:1: does not begin with a `#` heading
    mend: write `# Title` first
docs/topics/databases/transactions.md:1:1: has no description
    mend: add front matter: `---`, `description: One sentence.`, `---`
docs/topics/databases/transactions.md:6:89: docs/topics/databases/transactions.md has no heading `#concept`
    mend: did you mean `concepts`? Allowed: `a-picture`, `a-program`, `alone`, `concepts`, `go-deeper`, `jump`, `lost-update`, `questions`, `transactions`
docs/topics/databases/transactions.md:6:111: `gone.md` leads nowhere: docs/topics/databases/gone.md does not exist
    mend: correct the path; page links end in .md
docs/topics/databases/transactions.md:12:1: this diagram has no accTitle:
    mend: add a line `accTitle: …` below the first line of the diagram
docs/topics/databases/transactions.md:21:1: content/examples/transactions/transfer.py has no section `transfers`
    mend: mark it there with `# --8<-- [start:transfers]` and `# --8<-- [end:transfers]`
docs/topics/databases/transactions.md:28:1: the short answer of `lost-update` has 90 words
    mend: cut it to 80; the reasoning below may be long
docs/topics/databases/transactions.md:32:1: *Listen for* of `lost-update` lacks `experienced`
    mend: add `- **Experienced** - what a strong answer holds at this level`
docs/topics/databases/transactions.md:32:1: *Listen for* of `lost-update` lacks `junior`
    mend: add `- **Junior** - what a strong answer holds at this level`
docs/topics/databases/transactions.md:36:1: *Listen for* names the level `expert`
    mend: Allowed: `experienced`, `junior`, `mid`
docs/topics/databases/transactions.md:44:1: the heading `A heading alone` has no question `alone` in content/topics/databases/transactions.yml
    mend: add `- id: alone` below `questions:` there
docs/topics/databases/transactions.md:48:1: jumps from ## to ####
    mend: use `###`
docs/topics/databases/transactions.md:50:1: the HTML tag `<iframe>`
    mend: write it in Markdown, or in backticks if it is code. Allowed: br, div, kbd, section, small, span, sub, sup
docs/topics/databases/transactions.md:52:5: `java&#115;cript:x` leads nowhere: docs/topics/databases/java& does not exist
    mend: correct the path; page links end in .md
docs/topics/databases/transactions.md:52:5: a link with the scheme `javascript:`
    mend: link to a page (https:) or a file of the guide
docs/topics/databases/transactions.md:52:23: the attribute `onclick`
    mend: remove it: pages carry no handlers, styles or sources of their own"""


def test_the_guide_is_right(tmp_path):
    assert report(check(load(tmp_path))) == ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_broken_guide(case, tmp_path):
    library = load(tmp_path, case.edits)
    assert report(check(library)) == case.expected.rstrip("\n")
    assert bool(case.expected) is bool(case.rule)
    assert library.problems or case.rule != READING
    if case.rule in RULES:
        assert rule_named(case.rule, library)


def test_needs_may_meet_again_but_not_return(tmp_path):
    def topic(name, needs):
        text = (
            GUIDE[TOPIC_YML]
            .replace("choose-isolation", f"skill-{name}")
            .replace("lost-update", f"question-{name}")
        )
        return {f"content/topics/databases/{name}.yml": text.replace("needs: []", f"needs: [{needs}]")}

    diamond = {
        **topic("a", "databases/b, databases/c"),
        **topic("b", "databases/d"),
        **topic("c", "databases/d"),
        **topic("d", "databases/transactions"),
    }
    assert rule_named("needs_are_known_and_acyclic", load(tmp_path / "right", diamond)) == []
    diamond[TOPIC_YML] = ("needs: []", "needs: [databases/a]")
    found = rule_named("needs_are_known_and_acyclic", load(tmp_path / "wrong", diamond))
    circle = "databases/a -> databases/b -> databases/d -> databases/transactions -> databases/a"
    assert found[0].wrong == f"goes round in a circle: {circle}"
    assert len(found) == 6  # every need that is part of a circle


def test_every_rule_has_a_broken_guide():
    assert {case.rule for case in CASES if case.rule} - {READING} == set(RULES)


def test_every_rule_says_what_it_wants():
    assert all(len(getattr(checks, name).__doc__) > 40 for name in RULES)


def test_everything_at_once(tmp_path):
    found = check(load(tmp_path, EVERYTHING))
    assert report(found) == EVERYTHING_REPORTED.rstrip("\n")
    assert found == sorted(set(found))


def test_due_for_review(tmp_path):
    library = load(tmp_path, {TOPIC_YML: ('sqlalchemy: "2.1"', 'sqlalchemy: "2.0"')})
    assert report(checks.due_for_review(library, date(2026, 11, 28), 180)) == (
        """\
content/topics/databases/transactions.yml:17:17: warning: was reviewed with sqlalchemy 2.0
    mend: read the page again with 2.1.4, then write `sqlalchemy: "2.1.4"` and the day"""
    )
    assert [problem.wrong for problem in checks.due_for_review(library, date(2026, 11, 29), 180)] == [
        "was reviewed 181 days ago",
        "was reviewed with sqlalchemy 2.0",
    ]
