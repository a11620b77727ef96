"""A tiny guide in which nothing is wrong, drawn as text; what tests do with it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from prep import checks, pages
from prep.library import Library
from prep.problem import Problem

TODAY = date(2026, 6, 30)

TOPIC_YML = "content/topics/databases/transactions.yml"
TOPIC_MD = "docs/topics/databases/transactions.md"
ROLE_YML = "content/roles/backend.yml"
ROLE_MD = "docs/roles/backend.md"
EXERCISE_YML = "content/exercises/find-duplicates/exercise.yml"

GUIDE: dict[str, str] = {
    "content/levels.yml": """\
levels:
  - id: junior
    years: 0-3 years
    industry_knowledge:
      - id: knows-the-trade
        text: Knows what a wrong balance costs
        see: databases/transactions
  - id: mid
    years: 3-6 years
  - id: experienced
    years: 6+ years
""",
    "content/domains.yml": """\
domains:
  - id: databases
    page: topics/databases/index
""",
    "content/syllabus.yml": """\
concepts:
  - id: acid
    area: databases
    text: What each letter of ACID promises
    answers: [X-001]
  - id: isolation
    area: databases
    text: Isolation levels | and what they cost
    answers: [X-002, X-003]
  - id: indexing
    area: databases
    text: When an index helps
    answers: [X-003]
  - id: on-call
    area: roles
    text: What being on call means
    answers: [X-004]
  - id: screening
    area: roles
    text: What a screen tests
    answers: [X-005]
""",
    "content/pages.yml": """\
pages:
  - id: interview/python-fundamentals-round
    covers: [screening]
  - id: levels/junior
""",
    "content/plan.yml": """\
pages:
  - id: topics/databases/indexes
    title: Indexes
    covers: [indexing]
""",
    "content/released.yml": """\
skills:
  - choose-isolation
questions:
  - lost-update
items:
  - ran-a-migration
exercises:
  - find-duplicates
""",
    TOPIC_YML: """\
skills:
  - id: choose-isolation
    level: mid
    text: Choose an isolation level and say what it costs
    covers: [acid, isolation]
questions:
  - id: lost-update
    levels: [mid, experienced]
    kind: debugging
    minutes: 6
    tests: [choose-isolation]
needs: []
reviewed:
  on: 2026-06-01
  with:
    postgresql: "18"
    sqlalchemy: "2.1"
""",
    ROLE_YML: """\
order: 1
covers: [on-call]
levels:
  junior:
    must_have: [databases/transactions]
    practical_experience:
      - id: ran-a-migration
        text: Ran a migration on a live table
        see: databases/transactions
  mid:
    good_to_have: [databases/indexes]
    soft_skills:
      - id: says-no
        text: Says no with a reason
        see: databases/indexes
        covers: [on-call]
  experienced:
    behavioural: [lost-update]
rounds:
  - id: technical-screen
    name: Technical screen
    levels: [junior, mid, experienced]
    minutes: 45
    tests: Whether the basics are there
    page: interview/python-fundamentals-round
    draws_on: [databases]
    kinds: [debugging]
time_split:
  - activity: Features
    percent: 60
  - activity: Production
    percent: 40
""",
    EXERCISE_YML: """\
kind: backend
level: junior
minutes: 15
pattern: hash map
trains: [choose-isolation]
hints:
  - What do you have to remember?
""",
    "content/faults.yml": """\
faults:
  - id: sql-injection
    title: SQL injection
  - id: missing-await
    title: Missing await
""",
    "content/exercises/find-duplicates/starter.py": "def find(rows): ...\n",
    "content/exercises/find-duplicates/solution.py": "def find(rows): return rows\n",
    "content/exercises/find-duplicates/wrong/finds_nothing.py": "def find(rows): return []\n",
    "content/exercises/find-duplicates/wrong/finds_all.py": "def find(rows): return rows * 2\n",
    "content/exercises/find-duplicates/test_find_duplicates.py": "def test_find(): ...\n",
    "content/examples/transactions/transfer.py": """\
# --8<-- [start:transfer]
amount = 10
# --8<-- [end:transfer]
""",
    "content/examples/transactions/test_transfer.py": "def test_transfer(): ...\n",
    "requirements/browser.in": "# For the browser\n-c test.txt\npytest\nfastapi\n",
    "requirements/site.txt": "SQLAlchemy==2.1.4 \\\n    --hash=sha256:00\njinja2==3.1.6\n",
    "docs/index.md": """\
---
description: The home page.
---
# Interview guide

## Choose { #choose }

## Domains { #domains }
""",
    "docs/roles/index.md": """\
---
description: All roles.
---
# Roles

## All roles { #roles }

## Compared { #compare }

## Map { #map }
""",
    ROLE_MD: """\
---
description: What the job is.
---
# Backend engineer

## Stack { #stack }

## Interview { #rounds }

## Preparation { #preparation }
""",
    "docs/levels/junior.md": """\
---
description: What is expected of a junior.
---
# Junior

## Topics { #topics }

## Checklists { #checklists }
""",
    "docs/interview/python-fundamentals-round.md": """\
---
description: How a technical screen runs.
---
# The technical screen

## Who has it { #who }
""",
    "docs/topics/index.md": """\
---
description: All topics.
---
# Topics

## Domains { #domains }
""",
    "docs/topics/databases/index.md": """\
---
description: What databases are asked about.
---
# Databases

## Topics { #topics }
""",
    TOPIC_MD: """\
---
description: What transactions promise and what they cost.
---
# Transactions

Why interviewers ask. See [the exercise](../../practice/find-duplicates.md) and [below](#concepts).

## Concepts

### A picture { #a-picture }

```mermaid
flowchart LR
  accTitle: Two clerks
  accDescr: Both clerks read the same balance.
  A --> B
```

### A program { #a-program }

```python
--8<-- "content/examples/transactions/transfer.py:transfer"
```

## Questions

### Two clerks withdraw at once. Why is money **gone**? { #lost-update }

**Short answer.** Both read the old balance, and the second
write wins.

The reasoning, with `<evidence>`.

**Listen for**

- **Mid** - names the anomaly
  and fixes it.
- **Experienced** - weighs the costs.

**Follow-ups**

- What changes with replicas?

**Weak answer** - "Use a transaction": it doesn't help.

## Go deeper

- [The manual](https://www.postgresql.org/docs/18/mvcc.html)
""",
    "docs/practice/find-duplicates.md": """\
---
description: Find what stands twice.
---
# Find duplicates

## Examples { #examples }

## Constraints { #constraints }

## Work on it { #work }

## Solution { #solution }

### Steps { #steps }

### Complexity { #complexity }

### They ask next { #variants }

### Weak answers { #weak-answers }
""",
    "docs/contribute/index.md": """\
---
description: How to write a page.
---
# Contribute
""",
}
"""Every file by path. `check` has nothing to say about it."""

Edit = str | bytes | None | tuple[str, str] | list[tuple[str, str]]
"""A file's new content, None to delete it, or what to replace by what (each exactly once)."""


def write(root: Path, edits: Mapping[str, Edit] | None = None) -> Path:
    """Write the guide, changed by `edits`, below `root`."""
    files: dict[str, str | bytes] = dict(GUIDE)
    for path, edit in (edits or {}).items():
        if edit is None:
            del files[path]
        elif isinstance(edit, str | bytes):
            files[path] = edit
        else:
            text = GUIDE[path]
            for old, new in [edit] if isinstance(edit, tuple) else edit:
                assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
                text = text.replace(old, new)
            files[path] = text
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def load(root: Path, edits: Mapping[str, Edit] | None = None) -> Library:
    """The library of the guide, changed by `edits`."""
    return Library.load(write(root, edits))


def check(library: Library) -> list[Problem]:
    """What all rules find on the day on which tests take place."""
    return checks.check(library, pages.uris(library), pages.section_ids(library), TODAY)
