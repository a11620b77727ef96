"""A guide of any size in which `prep check` finds nothing: the same bytes on every machine, for benchmarks and tests.

    python -m tests.bench.synthetic DIR [--topics 500] [--questions 10] [--roles 12]

Its proportions are those of the finished guide: topics of about 2,000 words with ten questions, an exercise for every
fourth topic, roles that name up to 150 topics, two or three concepts for each topic, and every id released.
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

LEVELS = ("junior", "mid", "experienced")
KINDS = ("concept", "coding", "debugging", "code-review", "design", "behavioural")
TOPICS_PER_EXERCISE = 4
TOPICS_PER_ROLE = 150
SKILLS = 5  # of a topic
PLANNED = 10  # pages
EXERCISE_PARTS = [
    f"Part {{ #{id_} }}"
    for id_ in (
        "examples",
        "constraints",
        "work",
        "solution",
        "steps",
        "complexity",
        "variants",
        "weak-answers",
    )
]
ROUND_PAGE = "interview/round"

WORDS = """
    about above account across action adapter after again against agree allow almost alone already although always
    amount answer anything applies argument around arrives assume async attribute available average await balance
    batch because become before behind better between bottleneck boundary branch breaks bring browser buffer build
    cache called callback candidate cannot carries cause certain change channel check choose client clock closes
    cluster code collects column commit common compare complete condition connection consistent constraint consumer
    contract control copies cost counter create cursor customer data deadline decide default delay delete depends
    deploy describe design detail different direct disk document draw driver duplicate during each early effect either
    element empty endpoint engine enough entry error estimate event every evidence exactly example exception expect
    expire explain fails fallback false fast fault field file finish first fixture follow format found frame free
    function garbage general generator given grows guard handle happens hash header health heavy helps hidden hold
    idempotent identity ignore immutable import inside instead integer interface interpreter iterator itself job join
    keep key known language large last latency later layer lead leak learn leave left length less limit line listen
    little load local lock logs long lookup loop lose machine main makes many mapping match matter mean measure
    member memory merge message method metric middle might migration minute missing mistake model module money monitor
    more most moves much mutable name narrow nearly need never next nobody node normal nothing notice number object
    observe offset often once only open operation option order other outcome outside overhead owner page pair parallel
    parameter parse partial partition passes path pattern payment people per phase pick place plan point pool possible
    postpone predict prefer pressure price print private problem process produce profile project promise proof protocol
    prove public pull purpose queue quick race raise random range rate reach read ready real reason record reference
    region release remain remote repeat replica report request require reserve resource response rest result retry
    return review rollback round route row rule run safe sample save scale schema scope search second section seems
    select send separate sequence server service session setting several shard share short show side signal simple
    single size slow small snapshot socket solve some soon sort source space split stack stale standard start state
    statement step still stop storage store stream strict string structure such sum supply surprise switch system table
    target task team tell tenant test than their then there thread three through throughput time timeout token tool
    total trace traffic transaction transfer tree trigger true trust try turn type under unique unit until update upper
    usage user usual valid value version view visible wait walk want warm watch weak where which while whole why wide
    window without word work worker worth would write wrong yield zone
""".split()  # noqa: SIM905 - a list of these would be four hundred lines

CODE = (
    """
    def transfer(accounts: dict[str, int], source: str, target: str, amount: int) -> None:
        if accounts[source] < amount:
            raise ValueError(f"{source} holds only {accounts[source]}")
        accounts[source] -= amount
        accounts[target] += amount


    balances = {"ada": 100, "bob": 20}
    transfer(balances, "ada", "bob", 30)
    print(balances)
    #> {'ada': 70, 'bob': 50}
    """,
    """
    import asyncio


    async def worker(queue: asyncio.Queue[int], results: list[int]) -> None:
        while True:
            results.append(await queue.get() ** 2)
            queue.task_done()
    """,
    """
    from collections.abc import Iterator


    def chunks(rows: list[int], size: int) -> Iterator[list[int]]:
        for start in range(0, len(rows), size):
            yield rows[start : start + size]


    print(list(chunks([1, 2, 3, 4, 5], 2)))
    #> [[1, 2], [3, 4], [5]]
    """,
)

DIAGRAMS = tuple(
    f"""
    flowchart LR
    accTitle: {title}
    accDescr: {title}, from the first step to the last.
        client[Client] -->|{verb}| api[API]
        api --> store[({store})]
        api -->|answers| client
    """
    for title, verb, store in (
        ("How a request reaches the store", "asks", "Store"),
        ("How a message reaches the queue", "sends", "Queue"),
        ("How a read reaches the cache", "reads", "Cache"),
    )
)


@dataclass(frozen=True)
class Size:
    """How large a guide is."""

    topics: int = 500
    questions: int = 10
    """of each topic"""
    roles: int = 12
    domains: int = 16

    @property
    def pages(self) -> int:
        """How many pages its site has, generated ones included."""
        return self._fixed + self.topics + self.topics // TOPICS_PER_EXERCISE

    @property
    def _fixed(self) -> int:
        # home; roles, topics, practice, interview, contribute; checklists, scorecards, exercises, paths; questions,
        # coverage; a round; the path and the checklists of every role
        indexes = 1 + 5 + 4 + 2 + 1
        return indexes + self.domains + 1 + len(LEVELS) + self.roles * (2 + 2 * len(LEVELS))

    @classmethod
    def of_pages(cls, pages: int, roles: int = 12) -> "Size":
        """The guide whose site has this many pages."""
        size = next(size for topics in range(1, pages) if (size := cls(topics, roles=roles)).pages >= pages)
        assert size.pages == pages, f"no guide has exactly {pages} pages"
        return size


def write(root: Path, size: Size) -> Path:
    """Write the guide below `root`."""
    for path, text in _files(size):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def _files(size: Size) -> Iterator[tuple[str, str]]:
    domains = [f"domain-{number:02}" for number in range(1, size.domains + 1)]
    topics = [_Topic(number, domains, size) for number in range(size.topics)]
    exercises = [_Exercise(topic) for topic in topics[TOPICS_PER_EXERCISE - 1 :: TOPICS_PER_EXERCISE]]
    roles = [_Role(number, topics) for number in range(1, size.roles + 1)]
    for entry in (*topics, *exercises, *roles):
        yield entry.facts_path, entry.facts()
        yield entry.page_path, entry.page()
    for exercise in exercises:
        yield from exercise.programs()

    levels = zip(LEVELS, ("0-3 years", "3-6 years", "6+ years"), strict=True)
    yield (
        "content/levels.yml",
        "levels:\n" + "".join(f"  - id: {id_}\n    years: {years}\n" for id_, years in levels),
    )
    yield (
        "content/domains.yml",
        "domains:\n" + "".join(f"  - id: {id_}\n    page: topics/{id_}/index\n" for id_ in domains),
    )
    concepts = [
        *((concept, topic.domain) for topic in topics for concept in topic.concepts),
        *((f"{role.id}-facts", "roles") for role in roles),
        *((f"planned-{number}", domains[number % len(domains)]) for number in range(PLANNED)),
    ]
    yield (
        "content/syllabus.yml",
        "concepts:\n"
        + "".join(
            f"  - id: {id_}\n    area: {area}\n    text: {_text(id_, 12)}\n    answers: [X-{number:04}]\n"
            for number, (id_, area) in enumerate(concepts)
        ),
    )
    yield "content/pages.yml", f"pages:\n  - id: {ROUND_PAGE}\n"
    yield (
        "content/plan.yml",
        "pages:\n"
        + "".join(
            f"  - id: topics/{domains[number % len(domains)]}/planned-{number}\n    title: {_text(f'plan {number}', 4)}\n"
            f"    covers: [planned-{number}]\n"
            for number in range(PLANNED)
        ),
    )
    yield "content/faults.yml", "faults:\n  - id: sql-injection\n    title: SQL injection\n"
    yield (
        "content/released.yml",
        "".join(
            f"{kind}:\n" + "".join(f"  - {id_}\n" for id_ in ids) if ids else f"{kind}: []\n"
            for kind, ids in (
                ("skills", [id_ for topic in topics for id_ in topic.skills]),
                ("questions", [id_ for topic in topics for id_ in topic.questions]),
                ("items", [id_ for role in roles for id_ in role.items]),
                ("exercises", [exercise.id for exercise in exercises]),
            )
        ),
    )

    yield "docs/index.md", _page("Interview guide", "home", ["Choose { #choose }", "Domains { #domains }"])
    yield (
        "docs/roles/index.md",
        _page("Roles", "roles", ["All roles { #roles }", "Compared { #compare }", "Map { #map }"]),
    )
    yield "docs/topics/index.md", _page("Topics", "topics", ["Domains { #domains }"])
    yield "docs/practice/index.md", _page("Practice", "practice", ["Exercises { #exercises }"])
    yield "docs/practice/exercises.md", _page("Exercises", "exercises", ["All exercises { #exercises }"])
    yield (
        "docs/practice/paths/index.md",
        _page("Paths by role", "paths", ["Choose a path { #paths }", "How a path is chosen { #rule }"]),
    )
    yield "docs/interview/index.md", _page("Interview", "interview", [])
    yield f"docs/{ROUND_PAGE}.md", _page("A round", "round", ["Who has it { #who }"])
    yield "docs/contribute/index.md", _page("Contribute", "contribute", [])
    for domain in domains:
        title = domain.capitalize().replace("-", " ")
        yield f"docs/topics/{domain}/index.md", _page(title, domain, ["Topics { #topics }"])
    yield (
        "docs/.pages",
        _nav(
            ["index.md", "roles", "topics", "questions", "checklists", "practice", "interview", "contribute"]
        ),
    )
    yield "docs/topics/.pages", _nav(["index.md", *domains])


class _Topic:
    def __init__(self, number: int, domains: list[str], size: Size) -> None:
        self.number, self.size = number, size
        self.domain = domains[number % size.domains]
        self.slug = _slug(number)
        self.id = f"{self.domain}/{self.slug}"
        self.title = self.slug.replace("-", " ").capitalize()
        self.facts_path = f"content/topics/{self.id}.yml"
        self.page_path = f"docs/topics/{self.id}.md"
        self.concepts = [f"{self.slug}-concept-{n}" for n in range(2 + number % 2)]
        self.skills = [f"{self.slug}-can-{n}" for n in range(SKILLS)]
        self.questions = [f"{self.slug}-question-{n}" for n in range(size.questions)]
        before = [number - step * size.domains for step in (1, 2) if number // size.domains >= step]
        self.needs = [f"{self.domain}/{_slug(topic)}" for topic in before]

    def levels(self, question: int) -> tuple[str, ...]:
        return (LEVELS[:1], LEVELS[:2], LEVELS, LEVELS[1:], LEVELS[2:])[question % 5]

    def facts(self) -> str:
        lines = ["skills:"]
        for n, id_ in enumerate(self.skills):
            lines += [
                f"  - id: {id_}",
                f"    level: {LEVELS[n % 3]}",
                f"    text: {_text(id_, 14)}",
                f"    covers: [{self.concepts[n % len(self.concepts)]}]",
            ]
        lines += ["questions:"]
        for n, id_ in enumerate(self.questions):
            tests = dict.fromkeys((self.skills[n % SKILLS], self.skills[(n * 3 + 1) % SKILLS]))
            lines += [
                f"  - id: {id_}",
                f"    levels: [{', '.join(self.levels(n))}]",
                f"    kind: {KINDS[n % len(KINDS)]}",
                f"    minutes: {4 + n % 7}",
                f"    tests: [{', '.join(tests)}]",
            ]
        lines += [f"needs: [{', '.join(self.needs)}]", "reviewed:", "  on: 2026-01-15", "  with:"]
        lines += ['    python: "3.14"', '    postgresql: "18"']
        return "\n".join(lines) + "\n"

    def page(self) -> str:
        random_ = random.Random(f"page {self.number}")
        parts = [
            f"---\ndescription: {_text(self.slug, 14)}\n---\n# {self.title}",
            _paragraph(random_, 40),
            "## Concepts",
        ]
        for n in range(3):
            parts += [f"### {_heading(random_)} {{ #{self.slug}-section-{n} }}", _paragraph(random_, 40)]
            parts += [(_table, _diagram, _code)[n](random_, self.number), _paragraph(random_, 30)]
        parts += ["## Questions"]
        for n, id_ in enumerate(self.questions):
            parts += [f"### {_heading(random_)[:-1]}? {{ #{id_} }}", *self.answer(random_, n)]
        parts += ["## Go deeper", *self.links()]
        return "\n\n".join(parts) + "\n"

    def answer(self, random_: random.Random, question: int) -> Iterator[str]:
        """About 150 words with a program."""
        yield f"**Short answer.** {_paragraph(random_, 45)}"
        yield _code(random_, self.number + question)
        yield _paragraph(random_, 35)
        yield "**Listen for**"
        yield "\n".join(
            f"- **{level.capitalize()}** - {_paragraph(random_, 16)}" for level in self.levels(question)
        )
        yield "**Follow-ups**"
        yield f"- {_heading(random_)[:-1]}?"
        yield f'**Weak answer** - "{_heading(random_)}": {_paragraph(random_, 12)}'

    def links(self) -> Iterator[str]:
        yield "\n".join(
            [
                f"- [The manual](https://docs.python.org/3/library/{self.slug}.html)",
                "- [The domain](index.md#topics)",
                *(f"- [Read this first]({id_.partition('/')[2]}.md#questions)" for id_ in self.needs),
            ]
        )


def _slug(topic: int) -> str:
    return f"{'-'.join(random.Random(f'topic {topic}').sample(WORDS, 2))}-{topic:04}"


class _Exercise:
    def __init__(self, topic: _Topic) -> None:
        self.topic = topic
        self.id = f"exercise-{topic.slug}"
        self.folder = f"content/exercises/{self.id}"
        self.facts_path = f"{self.folder}/exercise.yml"
        self.page_path = f"docs/practice/{self.id}.md"

    def facts(self) -> str:
        return (
            f"kind: backend\nlevel: {LEVELS[self.topic.number % 3]}\nminutes: 25\npattern: technique {self.topic.number}\n"
            f"trains: [{self.topic.skills[0]}]\nhints:\n  - {_text(self.id, 15)}\n  - {_text(self.id + 'b', 20)}\n"
        )

    def page(self) -> str:
        return _page(f"Exercise {self.topic.number}", self.id, EXERCISE_PARTS)

    def programs(self) -> Iterator[tuple[str, str]]:
        for name in ("starter", "solution", f"test_{self.id.replace('-', '_')}"):
            yield f"{self.folder}/{name}.py", dedent(CODE[0]).lstrip()
        for name in ("forgets", "confuses"):
            yield f"{self.folder}/wrong/{name}.py", dedent(CODE[0]).lstrip()


class _Role:
    def __init__(self, number: int, topics: list[_Topic]) -> None:
        self.number = number
        self.id = f"role-{number:02}"
        self.facts_path = f"content/roles/{self.id}.yml"
        self.page_path = f"docs/roles/{self.id}.md"
        count = min(TOPICS_PER_ROLE, max(1, len(topics) * 3 // 4))
        self.topics = random.Random(self.id).sample([topic.id for topic in topics], count)
        self.behavioural = [topics[(number + n) % len(topics)].questions[0] for n in range(len(LEVELS))]
        self.items = [f"{self.id}-{level}-{kind}-{n}" for level in LEVELS for kind in "ps" for n in range(5)]

    def facts(self) -> str:
        lines = [f"order: {self.number}", f"covers: [{self.id}-facts]", "levels:"]
        for n, level in enumerate(LEVELS):
            lines += [f"  {level}:"]
            for offset, kind in enumerate(("must_have", "good_to_have")):
                topics = self.topics[2 * n + offset :: 6]
                lines += (
                    [f"    {kind}:", *(f"      - {id_}" for id_ in topics)] if topics else [f"    {kind}: []"]
                )
            for kind in ("practical_experience", "soft_skills"):
                lines += [f"    {kind}:"]
                for id_ in (i for i in self.items if i.startswith(f"{self.id}-{level}-{kind[0]}-")):
                    lines += [f"      - id: {id_}", f"        text: {_text(id_, 14)}"]
                    lines += [f"        see: {self.topics[0]}"]
            lines += ["    behavioural:", f"      - {self.behavioural[n]}"]
        for n in range(4):
            lines += ["rounds:"] if n == 0 else []
            lines += [f"  - id: round-{n}", f"    name: Round {n}", f"    levels: [{', '.join(LEVELS)}]"]
            lines += ["    minutes: 45", f"    tests: {_text(f'round {n}', 12)}", f"    page: {ROUND_PAGE}"]
            lines += [f"    draws_on: [domain-{n % 2 + 1:02}]"]
        lines += ["time_split:", "  - activity: Features", "    percent: 60"]
        lines += ["  - activity: Production", "    percent: 40"]
        return "\n".join(lines) + "\n"

    def page(self) -> str:
        return _page(
            f"Role {self.number}",
            self.id,
            ["Stack { #stack }", "Interview { #rounds }", "Preparation { #preparation }"],
        )


def _page(title: str, seed: str, headings: list[str]) -> str:
    random_ = random.Random(f"introduction {seed}")
    parts = [f"---\ndescription: {_text(seed, 14)}\n---\n# {title}", _paragraph(random_, 80)]
    for heading in headings:
        parts += [f"## {heading}", _paragraph(random_, 30)]
    return "\n\n".join(parts) + "\n"


def _nav(entries: list[str]) -> str:
    return "nav:\n" + "".join(f"  - {entry}\n" for entry in entries)


def _text(seed: str, words: int) -> str:
    """Plain words, safe as YAML."""
    return " ".join(random.Random(seed).choices(WORDS[:-3], k=words)).capitalize()


def _heading(random_: random.Random) -> str:
    return " ".join(random_.choices(WORDS, k=9)).capitalize() + "."


def _paragraph(random_: random.Random, words: int) -> str:
    """Sentences with some code, emphasis and a link, wrapped as people wrap them."""
    text = random_.choices(WORDS, k=words)
    for position in range(0, words, 11):
        text[position] = text[position].capitalize()
        if position:
            text[position - 1] += "."
    for position in range(6, words, 20):
        text[position] = f"`{text[position]}_{text[position - 1]}()`"
    for position in range(9, words - 1, 35):
        text[position] = f"*{text[position]}*"
    return "\n".join(" ".join(text[start : start + 18]) for start in range(0, words, 18)) + "."


def _table(random_: random.Random, _: int) -> str:
    rows = ["| Case | What happens | What it costs |", "|---|---|---|"]
    rows += [f"| {' | '.join(' '.join(random_.choices(WORDS, k=k)) for k in (2, 6, 4))} |" for _ in range(4)]
    return "\n".join(rows)


def _diagram(_: random.Random, number: int) -> str:
    return f"```mermaid\n{dedent(DIAGRAMS[number % len(DIAGRAMS)]).strip()}\n```"


def _code(random_: random.Random, number: int) -> str:
    first, second = random_.sample(WORDS, 2)
    program = dedent(CODE[number % len(CODE)]).strip()
    return f'```python\n{program}\n{first.upper()} = "{second}"\n```'


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.synthetic", description=__doc__)
    parser.add_argument("into", type=Path)
    for name, value in (("topics", 500), ("questions", 10), ("roles", 12)):
        parser.add_argument(f"--{name}", type=int, default=value)
    arguments = parser.parse_args()
    write(arguments.into, Size(arguments.topics, arguments.questions, arguments.roles))


if __name__ == "__main__":
    main()
