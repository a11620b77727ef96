"""Everything, read once and joined by id."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Generic

from prep.grammar import Answer, Page, read_page
from prep.model import (
    Domains,
    ExerciseFacts,
    Faults,
    Item,
    Level,
    Levels,
    Pages,
    Plan,
    Question,
    Released,
    ReviewFacts,
    RoleFacts,
    Skill,
    Syllabus,
    TopicFacts,
)
from prep.problem import Place, Problem
from prep.source import Document, Loaded, ModelT, read_text, read_yaml, validate

ROLES = "roles"
"""The area of concepts that are facts about roles."""

ITEM_KINDS = ("practical_experience", "soft_skills", "industry_knowledge")
"""What a checklist lists besides skills; industry knowledge only that of a level."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the garbage collector: a library holds no cycles, and it would walk over all of it again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@dataclass(frozen=True)
class Entity(Generic[ModelT]):
    """An id that has both facts and a page: a topic, a role or an exercise. The page is None if it is missing."""

    id: str
    facts: Loaded[ModelT]
    page: Page | None

    @property
    def title(self) -> str:
        """The page's heading."""
        return self.page.title if self.page else self.id


Topic = Entity[TopicFacts]
Role = Entity[RoleFacts]
Exercise = Entity[ExerciseFacts]


@dataclass(frozen=True)
class SkillEntry:
    """A skill and where it stands."""

    skill: Skill
    topic: Topic
    place: Place

    @property
    def anchor(self) -> str:
        """Where on the topic's page it is practised: at the first question about it."""
        tested = (q.id for q in self.topic.facts.value.questions if self.skill.id in q.tests)
        return next((f"#{id_}" for id_ in tested), "")


@dataclass(frozen=True)
class QuestionEntry:
    """A question, where it stands, and its section on the page (None if that is missing)."""

    question: Question
    topic: Topic
    place: Place
    answer: Answer | None

    @property
    def title(self) -> str:
        """The heading of its section, as Markdown."""
        return self.answer.title if self.answer else self.question.id


@dataclass(frozen=True)
class ItemEntry:
    """An item of a checklist and where it stands. The role is None if every role expects it at this level."""

    item: Item
    role: Role | None
    kind: str
    """The field that lists it: practical_experience, soft_skills or industry_knowledge."""
    level: Level
    at: Callable[..., Place]
    """The place of one of its fields, by name."""

    @property
    def place(self) -> Place:
        """Where its id stands."""
        return self.at("id")


@dataclass
class Library:
    """The whole guide. Reading never fails: what could not be read is missing here and named in `problems`."""

    root: Path
    problems: list[Problem] = field(default_factory=list)
    pages: dict[str, Page] = field(default_factory=dict)
    """By path below docs/."""
    levels: Loaded[Levels] | None = None
    domains: Loaded[Domains] | None = None
    syllabus: Loaded[Syllabus] | None = None
    guides: Loaded[Pages] | None = None
    """The pages on levels and the interview process."""
    plan: Loaded[Plan] | None = None
    released: Loaded[Released] | None = None
    topics: dict[str, Topic] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    exercises: dict[str, Exercise] = field(default_factory=dict)
    faults: Loaded[Faults] | None = None
    reviews: dict[str, Loaded[ReviewFacts]] = field(default_factory=dict)
    """By the id of their exercise."""

    @classmethod
    @uncollected()
    def load(cls, root: Path) -> "Library":
        """Read docs/ and content/ below `root`."""
        library = cls(root)
        for file in sorted((root / "docs").rglob("*.md")):
            path = file.relative_to(root).as_posix()
            text, problems = read_text(root, path)
            library.problems += problems
            if text is not None:
                page, problems = read_page(path, text)
                library.problems += problems
                library.pages[page.uri] = page
        library.levels = library._read("content/levels.yml", Levels)
        library.domains = library._read("content/domains.yml", Domains)
        library.syllabus = library._read("content/syllabus.yml", Syllabus)
        library.guides = library._read("content/pages.yml", Pages)
        library.plan = library._read("content/plan.yml", Plan)
        library.released = library._read("content/released.yml", Released)
        library.topics = dict(library._entities("content/topics/*/*.yml", TopicFacts, "topics/"))
        roles = dict(library._entities("content/roles/*.yml", RoleFacts, "roles/"))
        library.roles = dict(sorted(roles.items(), key=lambda pair: (pair[1].facts.value.order, pair[0])))
        library.exercises = dict(
            library._entities("content/exercises/*/exercise.yml", ExerciseFacts, "practice/")
        )
        library.faults = library._read("content/faults.yml", Faults)
        for file in sorted(root.glob("content/exercises/*/review.yml")):
            if review := library._read(file.relative_to(root).as_posix(), ReviewFacts):
                library.reviews[file.parent.name] = review
        return library

    @property
    def documents(self) -> list[Document]:
        """Every YAML file that could be read, but for the record of the last release."""
        singles = (self.levels, self.domains, self.syllabus, self.guides, self.plan, self.faults)
        return [
            *(one.document for one in singles if one),
            *(topic.facts.document for topic in self.topics.values()),
            *(role.facts.document for role in self.roles.values()),
            *(exercise.facts.document for exercise in self.exercises.values()),
            *(review.document for review in self.reviews.values()),
        ]

    def _read(self, path: str, model: type[ModelT]) -> Loaded[ModelT] | None:
        text, problems = read_text(self.root, path)
        self.problems += problems
        if text is None:
            return None
        document, problems = read_yaml(text, path)
        self.problems += problems
        if document is None:
            return None
        loaded, problems = validate(document, model)
        self.problems += problems
        return loaded

    def _entities(
        self, pattern: str, model: type[ModelT], folder: str
    ) -> Iterator[tuple[str, Entity[ModelT]]]:
        base = self.root / pattern.partition("*")[0]
        for file in sorted(self.root.glob(pattern)):
            if facts := self._read(file.relative_to(self.root).as_posix(), model):
                relative = file.relative_to(base)
                id_ = (relative.parent if "/exercise.yml" in pattern else relative.with_suffix("")).as_posix()
                yield id_, Entity(id_, facts, self.pages.get(f"{folder}{id_}.md"))

    @cached_property
    def skill_entries(self) -> list[SkillEntry]:
        """Every skill, repeated ids included."""
        return [
            SkillEntry(skill, topic, topic.facts.at("skills", index, "id"))
            for topic in self.topics.values()
            for index, skill in enumerate(topic.facts.value.skills)
        ]

    @cached_property
    def question_entries(self) -> list[QuestionEntry]:
        """Every question, repeated ids included."""
        result = []
        for topic in self.topics.values():
            answers = {answer.id: answer for answer in topic.page.answers} if topic.page else {}
            result += [
                QuestionEntry(
                    question, topic, topic.facts.at("questions", index, "id"), answers.get(question.id)
                )
                for index, question in enumerate(topic.facts.value.questions)
            ]
        return result

    @cached_property
    def item_entries(self) -> list[ItemEntry]:
        """Every item of the checklists: first those of the levels, then those of the roles."""
        levels, found = self.levels, []
        for n, entry in enumerate(levels.value.levels if levels else []):
            for kind in ITEM_KINDS:
                for index, item in enumerate(getattr(entry, kind)):
                    assert levels
                    at = partial(levels.at, "levels", n, kind, index)
                    found.append(ItemEntry(item, None, kind, entry.id, at))
        for role in self.roles.values():
            for level, facts in role.facts.value.levels.items():
                for kind in ITEM_KINDS:
                    for index, item in enumerate(getattr(facts, kind, [])):
                        at = partial(role.facts.at, "levels", level.value, kind, index)
                        found.append(ItemEntry(item, role, kind, level, at))
        return found

    @cached_property
    def questions(self) -> dict[str, QuestionEntry]:
        """Questions by id."""
        return {entry.question.id: entry for entry in self.question_entries}

    @cached_property
    def domain_ids(self) -> list[str]:
        """In study order."""
        return [domain.id for domain in self.domains.value.domains] if self.domains else []

    @cached_property
    def planned(self) -> dict[str, str]:
        """Titles of the pages that are not written yet, by page id (path below docs/ without .md)."""
        return {page.id: page.title for page in self.plan.value.pages} if self.plan else {}

    @cached_property
    def concept_texts(self) -> dict[str, str]:
        """The concepts' words by id."""
        return {concept.id: concept.text for concept in self.syllabus.value.concepts} if self.syllabus else {}

    @cached_property
    def claims(self) -> list[tuple[str, Place, str]]:
        """(concept, place, page id) of every `covers` entry but the plan's."""
        found: list[tuple[str, Place, str]] = []
        for topic in self.topics.values():
            for index, skill in enumerate(topic.facts.value.skills):
                found += _claimed(
                    partial(topic.facts.at, "skills", index), skill.covers, f"topics/{topic.id}"
                )
        for role in self.roles.values():
            found += _claimed(role.facts.at, role.facts.value.covers, f"roles/{role.id}")
        for entry in self.item_entries:
            page = f"roles/{entry.role.id}" if entry.role else f"levels/{entry.level}"
            found += _claimed(entry.at, entry.item.covers, page)
        if self.guides:
            for index, guide in enumerate(self.guides.value.pages):
                found += _claimed(partial(self.guides.at, "pages", index), guide.covers, guide.id)
        return found

    @cached_property
    def _study_order(self) -> dict[str, int]:
        """Positions of the topics that content/domains.yml names."""
        domains = self.domains.value.domains if self.domains else []
        ids = [f"{domain.id}/{topic}" for domain in domains for topic in domain.topics]
        return {id_: position for position, id_ in enumerate(ids)}

    def topics_of(self, domain: str) -> list[Topic]:
        """The written topics of a domain in study order: none stands before one that it needs."""
        order = self._study_order
        ids = (id_ for id_ in self.topics if id_.partition("/")[0] == domain)
        topics = {id_: self.topics[id_] for id_ in sorted(ids, key=lambda id_: order.get(id_, len(order)))}
        ordered: dict[str, Topic] = {}

        def visit(id_: str, path: frozenset[str]) -> None:
            if id_ in topics and id_ not in ordered and id_ not in path:
                for need in topics[id_].facts.value.needs:
                    visit(need, path | {id_})
                ordered[id_] = topics[id_]

        for id_ in topics:
            visit(id_, frozenset())
        return list(ordered.values())

    def questions_of(self, topic: Topic) -> list[QuestionEntry]:
        """The questions of one topic, in the order of its YAML."""
        return self._questions_by_topic.get(topic.id, [])

    def skills_of(self, topic_id: str) -> list[SkillEntry]:
        """The skills of one topic, in the order of its YAML."""
        return self._skills_by_topic.get(topic_id, [])

    @cached_property
    def _skills_by_topic(self) -> dict[str, list[SkillEntry]]:
        grouped: dict[str, list[SkillEntry]] = {}
        for entry in self.skill_entries:
            grouped.setdefault(entry.topic.id, []).append(entry)
        return grouped

    @cached_property
    def _questions_by_topic(self) -> dict[str, list[QuestionEntry]]:
        grouped: dict[str, list[QuestionEntry]] = {}
        for entry in self.question_entries:
            grouped.setdefault(entry.topic.id, []).append(entry)
        return grouped

    def required(self, role: Role | None, level: Level) -> tuple[list[str], list[str]]:
        """The must-have and good-to-have topic ids of a role up to a level. A must-have is no good-to-have.

        Without a role: those that at least half of the roles must have, and those that at least half ask for at all.
        """
        if not role:
            each = [self.required(one, level) for one in self.roles.values()]
            must_of = Counter(id_ for must, _ in each for id_ in must)
            any_of = must_of + Counter(id_ for _, good in each for id_ in good)
            common = [id_ for id_, count in must_of.items() if 2 * count >= len(each)]
            return common, [id_ for id_, n in any_of.items() if 2 * n >= len(each) and id_ not in common]
        must: dict[str, None] = {}
        good: dict[str, None] = {}
        for step in Level:
            if step.rank <= level.rank and (facts := role.facts.value.levels.get(step)):
                must |= dict.fromkeys(facts.must_have)
                good |= dict.fromkeys(facts.good_to_have)
        return list(must), [id_ for id_ in good if id_ not in must]

    def behavioural(self, role: Role | None, level: Level) -> list[str]:
        """The behavioural questions of a role at a level; without a role those that a third of the roles ask."""
        if role:
            return role.facts.value.levels[level].behavioural if level in role.facts.value.levels else []
        asked = Counter(id_ for one in self.roles.values() for id_ in self.behavioural(one, level))
        return [id_ for id_, count in asked.items() if 3 * count >= len(self.roles)]


def _claimed(at: Callable[..., Place], covers: list[str], page: str) -> list[tuple[str, Place, str]]:
    return [(concept, at("covers", n), page) for n, concept in enumerate(covers)]
