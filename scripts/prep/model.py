"""The words of the guide as types. One class per YAML file or entry; extra fields are errors.

Titles, answers and everything else that people read as prose stand in Markdown, not here.
"""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""Lower-case words joined by hyphens. For ever: saved progress and Anki history hang on it."""

PageId = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$", max_length=160)
]
"""Ids joined by slashes: a path without its ending."""


def _day(value: object) -> object:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise PydanticCustomError("day", "input should be a day, for example 2026-11-20")
    return value


Day = Annotated[date, BeforeValidator(_day)]
"""Without this, numbers would be read as seconds since 1970."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=600, strip_whitespace=True)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=480)]


class Level(StrEnum):
    """How much experience a candidate is expected to have. Ordered: each level builds on the one before."""

    JUNIOR = "junior"
    MID = "mid"
    EXPERIENCED = "experienced"

    @property
    def rank(self) -> int:
        """0, 1, 2: for comparing levels."""
        return _LEVELS.index(self)

    @property
    def label(self) -> str:
        """As shown on pages."""
        return self.value.capitalize()


_LEVELS = tuple(Level)


class Kind(StrEnum):
    """What a question asks the candidate to do."""

    CONCEPT = "concept"
    CODING = "coding"
    DEBUGGING = "debugging"
    CODE_REVIEW = "code-review"
    DESIGN = "design"
    BEHAVIOURAL = "behavioural"

    @property
    def label(self) -> str:
        """As shown on pages."""
        return self.value.replace("-", " ").capitalize()


class Facts(BaseModel):
    """Base of every entry: immutable, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Item(Facts):
    """Something to have done, a way of working or something to know, that a checklist of one role or level lists."""

    id: Id
    text: Text
    see: PageId = Field(description="The topic that helps with it, as domain/topic")
    covers: list[Id] = Field(default=[], description="Concepts of content/syllabus.yml")
    aliases: list[Id] = Field(default=[], description="Ids that it had before")


class LevelFacts(Facts):
    """One entry of content/levels.yml: what every role expects at this level, beyond the level before it."""

    id: Level
    years: Text = Field(description='Years of experience, as shown on pages: "0-3 years"')
    practical_experience: list[Item] = []
    soft_skills: list[Item] = []
    industry_knowledge: list[Item] = []


class Levels(Facts):
    """content/levels.yml: the levels, in order."""

    levels: list[LevelFacts]


class DomainFacts(Facts):
    """One entry of content/domains.yml. Its title is the heading of `page`."""

    id: Id
    page: PageId = Field(description="The domain's introduction: a path under docs/ without .md")
    topics: list[Id] = Field(
        default=[],
        description="Its topics in study order, written or planned; those not named follow the others",
    )


class Domains(Facts):
    """content/domains.yml: the areas of knowledge, in study order."""

    domains: list[DomainFacts]


class Concept(Facts):
    """One entry of content/syllabus.yml: something that the guide must cover."""

    id: Id
    area: Id = Field(description="A domain's id, or `roles` for facts about a role")
    text: Text = Field(description="What it is, in words for readers: shown on the coverage page")
    answers: list[str] = Field(
        min_length=1, description="The ids of the requirements inventory that it answers"
    )


class Syllabus(Facts):
    """content/syllabus.yml: every concept, grouped by area."""

    concepts: list[Concept]


class PageFacts(Facts):
    """One entry of content/pages.yml: a page that is no topic, role or exercise, and yet teaches concepts."""

    id: PageId = Field(description="Path under docs/ without .md, for example interview/take-home")
    covers: list[Id] = Field(default=[], description="The concepts that it teaches")


class Pages(Facts):
    """content/pages.yml: pages on the levels, the interview process and practice, in the order in which to read them."""

    pages: list[PageFacts]


class PlannedPage(Facts):
    """One entry of content/plan.yml: a page that is not written yet. Its title moves to the page once it exists."""

    id: PageId = Field(description="Path under docs/ without .md, for example topics/databases/indexes")
    title: Text
    covers: list[Id] = Field(default=[], description="The concepts that it will teach")


class Plan(Facts):
    """content/plan.yml: the pages still to be written, in study order."""

    pages: list[PlannedPage] = []


class Skill(Facts):
    """One thing that a candidate can do, phrased so that it can be ticked honestly."""

    id: Id
    level: Level
    text: Text
    covers: list[Id] = Field(min_length=1, description="Concepts of content/syllabus.yml")
    aliases: list[Id] = Field(default=[], description="Ids that it had before")


class Question(Facts):
    """One interview question. Its title and answer are the Markdown section whose heading has its id."""

    id: Id
    levels: list[Level] = Field(min_length=1)
    kind: Kind
    minutes: Minutes
    tests: list[Id] = Field(min_length=1, description="Skills of the same topic")
    aliases: list[Id] = Field(default=[], description="Ids that it had before")


class Reviewed(Facts):
    """When a page was last checked as a whole, and with which software."""

    on: Day
    with_: dict[str, str] = Field(
        default={}, alias="with", description='Software and version: postgresql: "18"'
    )


class TopicFacts(Facts):
    """content/topics/<domain>/<topic>.yml: what a topic trains and asks."""

    skills: list[Skill] = Field(min_length=1)
    questions: list[Question] = Field(min_length=1)
    needs: list[PageId] = Field(default=[], description="Topics to read first, as domain/topic")
    reviewed: Reviewed


class RoleLevel(Facts):
    """What one role expects at one level, beyond the level before it."""

    must_have: list[PageId] = Field(default=[], description="Topics, as domain/topic")
    good_to_have: list[PageId] = Field(default=[], description="Topics, as domain/topic")
    practical_experience: list[Item] = []
    soft_skills: list[Item] = []
    behavioural: list[Id] = Field(default=[], description="Questions")


class Round(Facts):
    """One interview of the process for a role."""

    id: Id
    name: Text
    levels: list[Level] = Field(min_length=1)
    minutes: Minutes
    tests: Text = Field(description="What the interviewers find out in it, in one sentence")
    page: PageId = Field(description="The page on this kind of round, for example interview/take-home")
    draws_on: list[Id | PageId] = Field(
        default=[], description="Domains, or topics as domain/topic, whose questions are asked in it"
    )
    kinds: list[Kind] = Field(default=[], description="Which kinds of their questions; all if none is named")


class Activity(Facts):
    """A share of the working week."""

    activity: Text
    percent: Annotated[int, Field(strict=True, ge=1, le=100)]


class RoleFacts(Facts):
    """content/roles/<role>.yml: what a job needs, level by level, and how it is interviewed for."""

    order: Annotated[int, Field(strict=True, ge=1, description="Position in lists of roles")]
    covers: list[Id] = Field(default=[], description="Concepts that the role's page answers")
    levels: dict[Level, RoleLevel]
    rounds: list[Round] = Field(min_length=1)
    time_split: list[Activity] = Field(min_length=2)


class ExerciseKind(StrEnum):
    """What an exercise asks for, and how it is graded."""

    ALGORITHM = "algorithm"
    BACKEND = "backend"
    FRAMEWORK = "framework"
    SQL = "sql"
    DEBUGGING = "debugging"
    REFACTORING = "refactoring"
    CODE_REVIEW = "code-review"
    TESTING = "testing"

    @property
    def label(self) -> str:
        """As shown on pages."""
        labels = {"backend": "Back-end Python", "sql": "SQL", "testing": "Write the tests"}
        return labels.get(self.value, self.value.replace("-", " ").capitalize())

    @property
    def suffix(self) -> str:
        """How the file that the candidate writes ends, and with it the starter, the solution and wrong answers."""
        return {"sql": ".sql", "code-review": ".txt"}.get(self.value, ".py")

    @property
    def given(self) -> str:
        """The file beside the starter that the candidate has to read, as a pattern; empty if there is none."""
        return {"sql": "schema.sql", "testing": "subject.py", "code-review": "change.*"}.get(self.value, "")

    @property
    def judge(self) -> str:
        """The files that answers are graded by, as a pattern."""
        return {"testing": "mutants/*.py", "code-review": "review.yml"}.get(
            self.value, f"test_*{self.suffix}"
        )


class ExerciseFacts(Facts):
    """content/exercises/<slug>/exercise.yml: a graded exercise; its page is docs/practice/<slug>.md."""

    kind: ExerciseKind
    level: Level
    minutes: Minutes
    pattern: Text = Field(description="The technique it trains, for example `sliding window`")
    classic: Text | None = Field(
        default=None, description="The well-known problem that it corresponds to, for example `Two Sum`"
    )
    complexity: Text | None = Field(
        default=None, description="What to reach, for example `O(n) time, O(k) memory`"
    )
    trains: list[Id] = Field(default=[], description="Skills, of any topic")
    concepts: list[Id] = Field(
        default=[],
        description="Concepts that it trains and that no topic teaches yet, so that they have no skills",
    )
    packages: list[Text] = Field(
        default=[], description="What it needs besides the standard library; of requirements/browser.in"
    )
    hints: list[Text] = Field(min_length=1, description="From a nudge to nearly the solution")
    aliases: list[Id] = Field(default=[], description="Slugs that it had before")

    @property
    def pattern_id(self) -> str:
        """The pattern in addresses; of an algorithm also the id of its heading on the pattern map."""
        return re.sub(r"[^a-z0-9]+", "-", self.pattern.lower()).strip("-")


class Fault(Facts):
    """One entry of content/faults.yml: something that a reviewer of code finds."""

    id: Id
    title: Text = Field(description="As reviewers call it, for example `SQL injection`")


class Faults(Facts):
    """content/faults.yml: the names that reviews choose from, in the order in which they are offered."""

    faults: list[Fault] = Field(min_length=1)


class Remark(Facts):
    """A line of a change, and what is wrong there."""

    lines: list[Annotated[int, Field(strict=True, ge=1)]] = Field(
        min_length=2, max_length=2, description="First and last line on which it may be marked"
    )
    fault: Id = Field(description="Of content/faults.yml")


class PlantedFault(Remark):
    """What a review has to find."""

    why: Text = Field(description="What goes wrong, shown once it is found")


class ReviewFacts(Facts):
    """content/exercises/<slug>/review.yml: what is wrong with the change, from its first line to its last."""

    faults: list[PlantedFault] = Field(min_length=2)
    defensible: list[Remark] = Field(
        default=[],
        description="Not asked for, and no false alarm: another line or name for the same, a matter of taste",
    )


class Released(Facts):
    """content/released.yml: every id of the last release. None may vanish without an alias."""

    skills: list[Id] = []
    questions: list[Id] = []
    items: list[Id] = []
    exercises: list[Id] = []
