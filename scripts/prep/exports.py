"""The library for programs: catalog.json, what the pages on progress and stories need, and JSON Schemas."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel

from prep import runner
from prep.library import Library
from prep.model import (
    Domains,
    ExerciseFacts,
    ExerciseKind,
    Facts,
    Faults,
    Kind,
    Level,
    Levels,
    Pages,
    Plan,
    Released,
    ReviewFacts,
    RoleFacts,
    Syllabus,
    TopicFacts,
)
from prep.paths import Paths

CATALOG, CATALOG_SCHEMA = "catalog.json", "catalog.schema.json"
CATALOG_VERSION = 1
PROGRESS, PROGRESS_SCHEMA = "progress.json", "progress.schema.json"
STORIES = "stories.json"
EVERY_ROLE = "any"
"""In place of a role's id: what most roles ask for at a level."""

SOURCES: dict[str, type[BaseModel]] = {
    "levels": Levels,
    "domains": Domains,
    "syllabus": Syllabus,
    "pages": Pages,
    "plan": Plan,
    "released": Released,
    "topic": TopicFacts,
    "role": RoleFacts,
    "exercise": ExerciseFacts,
    "faults": Faults,
    "review": ReviewFacts,
}
"""The kinds of YAML files, by the name of their schema."""


class CatalogQuestion(Facts):
    """One question with its texts as Markdown."""

    id: str
    aliases: list[str]
    url: str = Field(description="Relative to the site's root")
    title: str
    levels: list[Level]
    kind: Kind
    minutes: int
    tests: list[str] = Field(description="Skill ids")
    short_answer: str
    listen_for: dict[Level, str]


class CatalogSkill(Facts):
    """One skill."""

    id: str
    aliases: list[str]
    level: Level
    text: str
    covers: list[str] = Field(description="Concept ids")


class CatalogTopic(Facts):
    """One topic page."""

    id: str
    url: str
    title: str
    description: str
    domain: str
    needs: list[str]
    reviewed: date
    skills: list[CatalogSkill]
    questions: list[CatalogQuestion]


class CatalogRole(Facts):
    """One role: topic ids that it needs, cumulative by level, and its questions."""

    id: str
    url: str
    title: str
    description: str
    must_have: dict[Level, list[str]]
    good_to_have: dict[Level, list[str]]
    behavioural: dict[Level, list[str]]
    items: list[CatalogSkill] = Field(description="Practical experience and soft skills")


class CatalogDomain(Facts):
    """One domain, in study order."""

    id: str
    url: str
    title: str


class CatalogConcept(Facts):
    """One concept of the syllabus and the pages that teach it."""

    id: str
    area: str
    text: str
    taught: list[str] = Field(description="URLs, relative to the site's root")


class Catalog(BaseModel):
    """The whole library."""

    model_config = ConfigDict(extra="forbid", title="Python Backend Interview Guide: catalogue")

    version: int = Field(description="Raised when a field changes its meaning or goes away")
    levels: dict[Level, str] = Field(description="Years of experience")
    domains: list[CatalogDomain]
    topics: list[CatalogTopic]
    roles: list[CatalogRole]
    concepts: list[CatalogConcept]


class ProgressSkill(Facts):
    """A skill, or an item of a role's checklist, as the progress page lists it."""

    id: str
    text: str = Field(description="Markdown")
    level: Level
    domain: str
    url: str = Field(description="Relative to the site's root")
    roles: list[str] = Field(description="role:level, the lowest level from which the role asks for it")


class ProgressRole(Facts):
    """A role to choose."""

    id: str
    title: str


class ProgressExercise(Facts):
    """An exercise, as the progress page counts it and as it is suggested next."""

    id: str
    title: str
    url: str = Field(description="Relative to the site's root")
    kind: ExerciseKind
    level: Level
    pattern: str
    minutes: int
    trains: list[str] = Field(description="Skill ids")


class ProgressData(Facts):
    """progress.json: what the pages on progress and exercises need to know, and where renamed ids went."""

    aliases: dict[str, str] = Field(description="The id that an old id has today")
    levels: dict[Level, str]
    roles: list[ProgressRole]
    domains: list[CatalogDomain] = Field(description="Those with a skill, in study order")
    skills: list[ProgressSkill]
    kinds: dict[ExerciseKind, str]
    exercises: list[ProgressExercise]
    paths: dict[str, list[str]] = Field(description="Exercise ids in order, by role:level")


Changed = Annotated[
    int,
    Field(
        ge=0,
        le=8_640_000_000_000_000,
        description="Milliseconds since 1970: of two versions the newer one counts",
    ),
]


class ProgressEntry(BaseModel):
    """What somebody says about one of their skills."""

    model_config = ConfigDict(extra="forbid", strict=True)

    ticked: bool
    confidence: Literal["not-yet", "shaky", "solid"]
    note: Annotated[str, Field(max_length=100_000)] = Field(description="Plain text")
    changed: Changed


StoryText = Annotated[str, Field(max_length=100_000)]


class StoryEntry(BaseModel):
    """One story for behavioural questions. All its texts are plain text."""

    model_config = ConfigDict(extra="forbid", strict=True)

    title: StoryText
    situation: StoryText
    task: StoryText
    action: StoryText
    result: StoryText
    evidence: StoryText
    learned: StoryText
    questions: list[Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]] = Field(
        description="The ids of the questions that it answers", max_length=1000
    )
    changed: Changed


class _Export(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    schema_: Literal["python-backend-interview-guide/progress"] = Field(alias="schema")
    entries: dict[
        Annotated[str, Field(pattern=r"^((question|exercise):)?[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)],
        ProgressEntry,
    ] = Field(
        description="By the id of a skill, of a role's item, or by question:id or exercise:id",
        max_length=10_000,
        json_schema_extra={"additionalProperties": False},
    )


class Export1(_Export):
    """Before there were stories: still imported."""

    version: Literal[1]


class Export2(_Export):
    """What is exported today."""

    version: Literal[2]
    stories: dict[Annotated[str, Field(pattern=r"^[a-z0-9]{8,40}$")], StoryEntry] = Field(
        description="By an id of their own",
        max_length=1000,
        json_schema_extra={"additionalProperties": False},
    )


class ProgressExport(RootModel[Export1 | Export2]):
    """The file that the progress page exports and imports. web/src/progress-transfer.ts reads it."""

    model_config = ConfigDict(title="Python Backend Interview Guide: exported progress and stories")


class StoryTopic(Facts):
    """A topic with behavioural questions."""

    id: str
    title: str


class StoryQuestion(Facts):
    """A behavioural question that a story can answer."""

    id: str
    title: str
    url: str = Field(description="Relative to the site's root")
    topic: str
    levels: list[Level]
    roles: list[str] = Field(description="role:level, the lowest level from which the role expects a story")


class StoryData(Facts):
    """stories.json: what the story bank needs to know about questions, and where renamed ids went."""

    aliases: dict[str, str] = Field(description="The id that an old id has today")
    levels: dict[Level, str]
    roles: list[ProgressRole]
    topics: list[StoryTopic] = Field(description="Those with such a question, in study order")
    questions: list[StoryQuestion]


GRADED_BY = ("test_", "subject.", "mutants/", "schema.", "solution.sql")
"""Beginnings of the paths, below an exercise's folder, of what its grader reads."""


class ExerciseData(Facts):
    """exercises/<id>.json: what the page needs to run an exercise. web/src/exercise-page.ts reads it."""

    id: str
    aliases: list[str]
    kind: ExerciseKind
    minutes: int
    packages: list[str] = Field(description="What it needs besides pytest, as named on PyPI")
    starter: str
    files: dict[str, str] = Field(description="What its grader reads, by path below the exercise's folder")
    review: dict[str, object] | None = Field(
        description="Of a code review: what web/src/review-grading.ts needs"
    )


def url(uri: str) -> str:
    """The address, relative to the site's root, of a page below docs/."""
    return "" if uri == "index.md" else uri.removesuffix(".md").removesuffix("/index") + "/"


def catalog(library: Library) -> Catalog:
    """Everything in one object."""
    taught: dict[str, list[str]] = {}
    for concept, _, page in library.claims:
        address = url(f"{page}.md")
        if address not in taught.setdefault(concept, []):
            taught[concept].append(address)
    topics = [topic for domain in library.domain_ids for topic in library.topics_of(domain)]
    return Catalog(
        version=CATALOG_VERSION,
        levels={entry.id: entry.years for entry in library.levels.value.levels} if library.levels else {},
        domains=[
            CatalogDomain(id=domain.id, url=url(f"{domain.page}.md"), title=_title(library, domain.page))
            for domain in (library.domains.value.domains if library.domains else [])
        ],
        topics=[
            CatalogTopic(
                id=topic.id,
                url=url(f"topics/{topic.id}.md"),
                title=topic.title,
                description=topic.page.description if topic.page else "",
                domain=topic.id.partition("/")[0],
                needs=topic.facts.value.needs,
                reviewed=topic.facts.value.reviewed.on,
                skills=[CatalogSkill(**skill.model_dump()) for skill in topic.facts.value.skills],
                questions=[
                    CatalogQuestion(
                        **entry.question.model_dump(),
                        url=f"{url(f'topics/{topic.id}.md')}#{entry.question.id}",
                        title=entry.title,
                        short_answer=entry.answer.short if entry.answer else "",
                        listen_for={
                            level: entry.answer.listen_for_level(level) for level in entry.question.levels
                        }
                        if entry.answer
                        else {},
                    )
                    for entry in library.questions_of(topic)
                ],
            )
            for topic in topics
        ],
        roles=[
            CatalogRole(
                id=role.id,
                url=url(f"roles/{role.id}.md"),
                title=role.title,
                description=role.page.description if role.page else "",
                must_have={level: library.required(role, level)[0] for level in Level},
                good_to_have={level: library.required(role, level)[1] for level in Level},
                behavioural={level: facts.behavioural for level, facts in role.facts.value.levels.items()},
                items=[
                    CatalogSkill(level=entry.level, **entry.item.model_dump(exclude={"see"}))
                    for entry in library.item_entries
                    if entry.role == role
                ],
            )
            for role in library.roles.values()
        ],
        concepts=[
            CatalogConcept(id=c.id, area=c.area, text=c.text, taught=taught.get(c.id, []))
            for c in (library.syllabus.value.concepts if library.syllabus else [])
        ],
    )


def progress(library: Library) -> ProgressData:
    """What the progress page needs."""
    wanted: dict[str, dict[str, Level]] = {}
    for role in (None, *library.roles.values()):
        for level in reversed(Level):
            for id_ in (id_ for ids in library.required(role, level) for id_ in ids):
                wanted.setdefault(id_, {})[role.id if role else EVERY_ROLE] = level

    skills = [
        ProgressSkill(
            id=entry.skill.id,
            text=entry.skill.text,
            level=entry.skill.level,
            domain=domain,
            url=url(f"topics/{topic.id}.md") + entry.anchor,
            roles=[
                f"{role}:{max(level, entry.skill.level, key=lambda one: one.rank)}"
                for role, level in wanted.get(topic.id, {}).items()
            ],
        )
        for domain in library.domain_ids
        for topic in library.topics_of(domain)
        for entry in library.skills_of(topic.id)
    ]
    skills += [
        ProgressSkill(
            id=entry.item.id,
            text=entry.item.text,
            level=entry.level,
            domain=entry.item.see.partition("/")[0],
            url=url(f"topics/{entry.item.see}.md")
            if entry.item.see in library.topics
            else f"checklists/{f'{entry.role.id}/' if entry.role else ''}{entry.level}/",
            roles=[f"{entry.role.id if entry.role else EVERY_ROLE}:{entry.level}"],
        )
        for entry in library.item_entries
    ]
    present = {skill.domain for skill in skills}
    renamed = [
        *((entry.skill.id, entry.skill.aliases, "") for entry in library.skill_entries),
        *((entry.item.id, entry.item.aliases, "") for entry in library.item_entries),
        *((entry.question.id, entry.question.aliases, "question:") for entry in library.question_entries),
        *((one.id, one.facts.value.aliases, "exercise:") for one in library.exercises.values()),
    ]
    paths = Paths(library)
    return ProgressData(
        aliases={f"{kind}{old}": f"{kind}{id_}" for id_, aliases, kind in renamed for old in aliases},
        levels={level: level.label for level in Level},
        roles=[
            *(ProgressRole(id=role.id, title=role.title) for role in library.roles.values()),
            *([ProgressRole(id=EVERY_ROLE, title="Every role")] if library.roles else []),
        ],
        domains=[
            CatalogDomain(id=domain.id, url=url(f"{domain.page}.md"), title=_title(library, domain.page))
            for domain in (library.domains.value.domains if library.domains else [])
            if domain.id in present
        ],
        skills=skills,
        kinds={kind: kind.label for kind in ExerciseKind},
        exercises=[
            ProgressExercise(
                id=exercise.id,
                title=exercise.title,
                url=url(f"practice/{exercise.id}.md"),
                **exercise.facts.value.model_dump(include={"kind", "level", "pattern", "minutes", "trains"}),
            )
            for exercise in library.exercises.values()
        ],
        paths={
            f"{role.id if role else EVERY_ROLE}:{level}": [exercise.id for exercise in paths.of(role, level)]
            for role in (None, *library.roles.values())
            for level in Level
        },
    )


def stories(library: Library) -> StoryData:
    """What the story bank needs: the behavioural questions, and those that a role names as such."""
    expected: dict[str, dict[str, Level]] = {}
    for role in library.roles.values():
        for level in reversed(Level):
            facts = role.facts.value.levels.get(level)
            for id_ in facts.behavioural if facts else []:
                expected.setdefault(id_, {})[role.id] = level
    topics = [topic for domain in library.domain_ids for topic in library.topics_of(domain)]
    entries = [
        entry
        for topic in topics
        for entry in library.questions_of(topic)
        if entry.question.kind is Kind.BEHAVIOURAL or entry.question.id in expected
    ]
    present = {entry.topic.id for entry in entries}
    return StoryData(
        aliases={old: entry.question.id for entry in entries for old in entry.question.aliases},
        levels={level: level.label for level in Level},
        roles=[ProgressRole(id=role.id, title=role.title) for role in library.roles.values()],
        topics=[StoryTopic(id=topic.id, title=topic.title) for topic in topics if topic.id in present],
        questions=[
            StoryQuestion(
                id=entry.question.id,
                title=entry.title,
                url=f"{url(f'topics/{entry.topic.id}.md')}#{entry.question.id}",
                topic=entry.topic.id,
                levels=entry.question.levels,
                roles=[f"{role}:{level}" for role, level in expected.get(entry.question.id, {}).items()],
            )
            for entry in entries
        ],
    )


def exercises(library: Library) -> dict[str, str]:
    """A file for each exercise, by path below the site's root. Nothing in it helps before the tests have run."""
    return {
        f"exercises/{exercise.id}.json": ExerciseData(
            id=exercise.id,
            aliases=exercise.facts.value.aliases,
            kind=exercise.facts.value.kind,
            minutes=exercise.facts.value.minutes,
            packages=exercise.facts.value.packages,
            starter="".join(file.read_text("utf-8") for file in folder.glob("starter.*")),
            files={
                path: file.read_text("utf-8")
                for file in sorted(folder.rglob("*"))
                if (path := file.relative_to(folder).as_posix()).startswith(GRADED_BY) and file.is_file()
            },
            review=runner.review(folder) if exercise.facts.value.kind is ExerciseKind.CODE_REVIEW else None,
        ).model_dump_json()
        + "\n"
        for exercise in library.exercises.values()
        for folder in [library.root / "content/exercises" / exercise.id]
    }


def _title(library: Library, page: str) -> str:
    return library.pages[f"{page}.md"].title if f"{page}.md" in library.pages else page


def files(library: Library) -> dict[str, str]:
    """The files for other programs, by path below the site's root."""
    return {
        CATALOG: json.dumps(catalog(library).model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n",
        CATALOG_SCHEMA: _schema(Catalog),
        PROGRESS: progress(library).model_dump_json() + "\n",
        PROGRESS_SCHEMA: _schema(ProgressExport),
        STORIES: stories(library).model_dump_json() + "\n",
        **exercises(library),
    }


def schemas() -> dict[str, str]:
    """A JSON Schema for every kind of YAML file, by file name."""
    return {f"{name}.json": _schema(model) for name, model in SOURCES.items()}


def released(library: Library) -> str:
    """content/released.yml for the library as it stands. Aliases are ids, too: they were released before."""
    ids: dict[str, Iterable[str]] = {
        "skills": (id_ for e in library.skill_entries for id_ in (e.skill.id, *e.skill.aliases)),
        "questions": (id_ for e in library.question_entries for id_ in (e.question.id, *e.question.aliases)),
        "items": (id_ for e in library.item_entries for id_ in (e.item.id, *e.item.aliases)),
        "exercises": (id_ for e in library.exercises.values() for id_ in (e.id, *e.facts.value.aliases)),
    }
    lines = [
        "# Every id of the last release, written by `prep release`. Never edited by hand: see `aliases:`."
    ]
    for name, values in ids.items():
        entries = sorted(values)
        lines += [f"{name}:", *(f"  - {id_}" for id_ in entries)] if entries else [f"{name}: []"]
    return "\n".join(lines) + "\n"


def _schema(model: type[BaseModel]) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | model.model_json_schema(
        by_alias=True
    )
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
