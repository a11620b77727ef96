"""Generated pages, and the parts that the build adds below headings of hand-written ones. Pure: library in, text out."""

import posixpath
import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import jinja2

from prep.checks import PATTERNS
from prep.exports import EVERY_ROLE
from prep.grammar import Page, read_page
from prep.library import (
    ITEM_KINDS,
    ROLES,
    Exercise,
    ItemEntry,
    Library,
    QuestionEntry,
    Role,
    SkillEntry,
    Topic,
)
from prep.markup import badges, exercise_badges
from prep.model import ExerciseKind, Item, Kind, Level, Question, Round, Skill
from prep.paths import Paths
from prep.scorecards import RoundCard, scorecard

CHECKLISTS, QUESTIONS, COVERAGE = "checklists/index.md", "questions/index.md", "contribute/coverage.md"
SCORECARDS = "interview/scorecards/index.md"
ROLE_SECTIONS = ("stack", "rounds", "preparation")


@dataclass(frozen=True)
class Generated:
    """A page that the build makes. `source` is the file to edit in order to change it, relative to the repository."""

    text: str
    source: str


@dataclass(frozen=True)
class DomainSummary:
    """What is written in one domain and what is still to come."""

    id: str
    title: str
    page: str
    topics: list[Topic]
    guides: list[Page]
    """its pages that are no topics, in the order of content/pages.yml"""
    planned: list[tuple[str, str]]
    """(topic id, title)"""
    questions: list[QuestionEntry]


@dataclass(frozen=True)
class PathStep:
    """One topic of a preparation path, the level that first needs it, and its questions' minutes by level.

    The minutes of a level are those of the questions asked up to it; all are 0 if the topic is not written yet.
    """

    topic: str
    level: Level
    minutes: dict[Level, int]


@dataclass(frozen=True)
class ConceptRow:
    """One line of the coverage page."""

    text: str
    pages: list[tuple[str, str]]
    """(page id, title) of the written pages that teach it"""
    planned: list[str]
    """titles of pages that will"""


def uris(library: Library) -> set[str]:
    """The paths below docs/ of all generated pages."""
    return {
        CHECKLISTS,
        QUESTIONS,
        COVERAGE,
        SCORECARDS,
        path_uri(None),
        *(path_uri(role) for role in library.roles.values()),
        *(checklist_uri(None, level) for level in Level),
        *(checklist_uri(role, level) for role in library.roles.values() for level in Level),
        *(scorecard_uri(role, level) for role in library.roles.values() for level in interviewed(role)),
    }


def checklist_uri(role: Role | None, level: Level) -> str:
    """Where the checklist of a level stands, or that of a role at a level."""
    return f"checklists/{role.id}/{level}.md" if role else f"checklists/{level}.md"


def path_uri(role: Role | None) -> str:
    """Where the exercises of a role stand in order, level by level."""
    return f"practice/paths/{role.id if role else EVERY_ROLE}.md"


def scorecard_uri(role: Role, level: Level) -> str:
    """Where the interviewer's scorecard of a role at a level stands."""
    return f"interview/scorecards/{role.id}/{level}.md"


def exercise_uris(library: Library) -> list[str]:
    """The pages of the exercises in the order of their index: by kind, easy to hard."""
    return [f"practice/{one.id}.md" for kind in ExerciseKind for one in _exercises_of(library, kind)]


def interviewed(role: Role) -> list[Level]:
    """The levels at which a role has interview rounds; nobody is a senior with one year of experience."""
    rounds = role.facts.value.rounds
    return [level for level in Level if any(level in round_.levels for round_ in rounds)]


def generate(library: Library) -> dict[str, Generated]:
    """All generated pages by path below docs/."""
    view = View(library)
    made = {
        CHECKLISTS: Generated(view.render("checklists.md.j2", CHECKLISTS), "content/roles"),
        QUESTIONS: Generated(view.render("questions.md.j2", QUESTIONS), "content/topics"),
        COVERAGE: Generated(view.render("coverage.md.j2", COVERAGE), "content/syllabus.yml"),
        SCORECARDS: Generated(view.render("scorecards.md.j2", SCORECARDS), "content/roles"),
    }
    for role in (None, *library.roles.values()):
        source = role.facts.document.path if role else "content/levels.yml"
        for level in Level:
            uri = checklist_uri(role, level)
            text = view.render("checklist.md.j2", uri, role=role, level=level)
            made[uri] = Generated(text, source)
        uri = path_uri(role)
        made[uri] = Generated(view.render("path.md.j2", uri, role=role), source)
    for role in library.roles.values():
        for level in interviewed(role):
            uri = scorecard_uri(role, level)
            text = view.render("scorecard.md.j2", uri, role=role, level=level)
            made[uri] = Generated(text, role.facts.document.path)
    return made


def section_ids(library: Library) -> dict[str, dict[str, str]]:
    """The headings, by page, below which the build adds something: the template by the heading's id."""
    ids = {
        "index.md": {"choose": "role-cards", "domains": "domains"},
        "roles/index.md": {"roles": "role-cards", "compare": "compare", "map": "map"},
        "topics/index.md": {"domains": "domains"},
        "practice/exercises.md": {"exercises": "exercises"},
        "practice/paths/index.md": {"paths": "paths"},
    }
    if PATTERNS in library.pages:
        algorithms = {
            exercise.facts.value.pattern_id
            for exercise in library.exercises.values()
            if exercise.facts.value.kind == ExerciseKind.ALGORITHM
        }
        headings = (heading.id for heading in library.pages[PATTERNS].headings)
        ids[PATTERNS] = {id_: "pattern" for id_ in headings if id_ in algorithms}
    ids |= {f"roles/{id_}.md": {name: name for name in ROLE_SECTIONS} for id_ in library.roles}
    ids |= {
        f"levels/{level}.md": {"topics": "level-topics", "checklists": "level-checklists"} for level in Level
    }
    ids |= {
        f"{round_.page}.md": {"who": "who"}
        for role in library.roles.values()
        for round_ in role.facts.value.rounds
    }
    ids |= {f"practice/{id_}.md": {"work": "work"} for id_ in library.exercises}
    if library.domains:
        ids |= {f"{domain.page}.md": {"topics": "topics"} for domain in library.domains.value.domains}
    return ids


def sections(library: Library) -> dict[str, dict[str, str]]:
    """What the build adds to hand-written pages: Markdown by heading id, by path below docs/."""
    view = View(library)
    domains = {domain.page: domain for domain in view.domains}
    roles = {f"roles/{role.id}.md": role for role in library.roles.values()}
    levels = {f"levels/{level}.md": level for level in Level}
    exercises = {f"practice/{exercise.id}.md": exercise for exercise in library.exercises.values()}
    return {
        uri: {
            id_: view.render(
                f"section-{template}.md.j2",
                uri,
                heading=id_,
                page=uri.removesuffix(".md"),
                role=roles.get(uri),
                domain=domains.get(uri),
                level=levels.get(uri),
                exercise=exercises.get(uri),
            )
            for id_, template in templates.items()
        }
        for uri, templates in section_ids(library).items()
        if uri in library.pages
    }


def compose(uri: str, markdown: str, added: Mapping[str, str]) -> str:
    """The page's Markdown with each part at the end of the section whose heading has its id."""
    if not added:
        return markdown
    lines = markdown.split("\n")
    headings = read_page(f"docs/{uri}", markdown)[0].headings
    for number in range(len(headings) - 1, -1, -1):
        heading = headings[number]
        if heading.id in added:
            after = (h.line for h in headings[number + 1 :] if h.level <= heading.level)
            end = next(after, len(lines) + 1) - 1
            lines[end:end] = ["", *added[heading.id].strip("\n").split("\n"), ""]
    return "\n".join(lines)


class View:
    """What the templates see: the library's facts, arranged for reading, and links from the page being made."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.levels = list(Level)
        self.kinds = list(Kind)
        self.years = dict.fromkeys(Level, "")
        if library.levels:
            self.years |= {entry.id: entry.years for entry in library.levels.value.levels}
        self.roles = list(library.roles.values())
        self.exercise_kinds = [
            (kind, exercises) for kind in ExerciseKind if (exercises := _exercises_of(library, kind))
        ]
        self._paths = Paths(library)
        self.domains = (
            [self._domain(domain.id, domain.page) for domain in library.domains.value.domains]
            if library.domains
            else []
        )
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,  # noqa: S701 - the templates make Markdown, not HTML
        )
        self._environment.filters["label"] = _label
        self._environment.tests["contains"] = lambda values, value: value in values
        self._environment.tests["in_domain"] = lambda id_, domain: id_.startswith(f"{domain}/")

    def render(self, template: str, uri: str, **context: object) -> str:
        """One template, with `link` making links relative to the page at `uri`."""

        @cache
        def relative(path: str) -> str:
            return posixpath.relpath(path, posixpath.dirname(uri) or ".")

        def link(target: str) -> str:
            path, _, anchor = target.partition("#")
            return f"{relative(path)}#{anchor}" if anchor else relative(path)

        return self._environment.get_template(template).render(
            view=self, link=link, badges=badges, exercise_badges=exercise_badges, **context
        )

    def _domain(self, id_: str, page: str) -> DomainSummary:
        library = self.library
        prefix = page.removesuffix("index")
        planned = [(key, title) for key, title in library.planned.items() if key.startswith(prefix)]
        listed = library.guides.value.pages if library.guides else []
        guides = [
            library.pages[f"{g.id}.md"]
            for g in listed
            if g.id.startswith(prefix) and f"{g.id}.md" in library.pages
        ]
        topics = library.topics_of(id_)
        questions = [entry for topic in topics for entry in library.questions_of(topic)]
        title = library.pages[f"{page}.md"].title if f"{page}.md" in library.pages else id_
        return DomainSummary(id_, title, f"{page}.md", topics, guides, planned, questions)

    @cached_property
    def _asked_for(self) -> dict[str, list[str]]:
        """role:level for every question that a candidate for this role and level may be asked."""
        found: dict[str, list[str]] = {}
        for role in self.roles:
            for level in self.levels:
                for id_ in (id_ for ids in self.library.required(role, level) for id_ in ids):
                    if topic := self.library.topics.get(id_):
                        for entry in self.library.questions_of(topic):
                            if level in entry.question.levels:
                                found.setdefault(entry.question.id, []).append(f"{role.id}:{level}")
        for role in self.roles:
            for level, facts in role.facts.value.levels.items():
                for id_ in facts.behavioural:
                    found.setdefault(id_, [])
                    if f"{role.id}:{level}" not in found[id_]:
                        found[id_].append(f"{role.id}:{level}")
        return found

    def asked_for(self, entry: QuestionEntry) -> str:
        """The roles and levels of a question, separated by spaces."""
        return " ".join(self._asked_for.get(entry.question.id, []))

    def question_page(self, entry: QuestionEntry) -> str:
        """Where a question stands: path below docs/ with its anchor."""
        return f"topics/{entry.topic.id}.md#{entry.question.id}"

    def skill_page(self, entry: SkillEntry) -> str:
        """Where a skill is tested: the first question about it."""
        return f"topics/{entry.topic.id}.md{entry.anchor}"

    def kept(self, entry: Skill | Item | Question, kind: str = "") -> str:
        """What progress is kept under, as attributes: the id, and the ids that it had before."""
        attributes = f'data-skill="{kind}{entry.id}"'
        if entry.aliases:
            attributes += f' data-aliases="{" ".join(kind + alias for alias in entry.aliases)}"'
        return attributes

    def path_page(self, role: Role | None, level: Level) -> str:
        """Where the exercises of a role at a level stand in order."""
        return f"{path_uri(role)}#{level}"

    def exercises(self, role: Role | None, level: Level) -> list[Exercise]:
        """The exercises of a role at a level, easy to hard."""
        return self._paths.of(role, level)

    def pattern_page(self, exercise: Exercise) -> str:
        """Where the pattern of an algorithm is explained; empty for other kinds, whose patterns have no such place."""
        facts, page = exercise.facts.value, self.library.pages.get(PATTERNS)
        explained = facts.kind == ExerciseKind.ALGORITHM and page and facts.pattern_id in page.anchors
        return f"{PATTERNS}#{facts.pattern_id}" if explained else ""

    def topic_page(self, id_: str) -> str:
        """Where a topic stands; a planned one stands on the coverage page."""
        return f"topics/{id_}.md" if id_ in self.library.topics else f"{COVERAGE}#{id_.partition('/')[0]}"

    def topic_title(self, id_: str) -> str:
        """The title of a topic, written or planned."""
        topic = self.library.topics.get(id_)
        return topic.title if topic else self.library.planned.get(f"topics/{id_}", id_)

    def needed(
        self, role: Role | None, level: Level
    ) -> list[tuple[str, str, list[tuple[DomainSummary, list[str]]]]]:
        """(anchor, heading, [(domain, topic ids)]) for must-have and good-to-have, up to a level: see `required`."""
        must, good = self.library.required(role, level)
        return [
            (anchor, heading, grouped)
            for anchor, heading, ids in (
                ("must-have", "Must have", must),
                ("good-to-have", "Good to have", good),
            )
            if (grouped := self.by_domain(ids))
        ]

    def dependencies(self, domain: DomainSummary) -> list[tuple[Topic, Topic]]:
        """(topic to read first, topic that needs it) within a domain, without what follows from other pairs."""
        topics = {topic.id: topic for topic in domain.topics}
        needs = {id_: [n for n in topic.facts.value.needs if n in topics] for id_, topic in topics.items()}

        @cache
        def before(id_: str) -> frozenset[str]:
            return frozenset().union(*({need} | before(need) for need in needs[id_]))

        return [
            (topics[need], topics[id_])
            for id_ in topics
            for need in needs[id_]
            if not any(need in before(other) for other in needs[id_])
        ]

    def common(self, level: Level) -> list[tuple[DomainSummary, list[str], list[str]]]:
        """(domain, must-have, good-to-have topic ids) of most roles at a level, for domains that have one."""
        must, good = (
            {domain.id: ids for domain, ids in self.by_domain(ids)}
            for ids in self.library.required(None, level)
        )
        return [
            (domain, must.get(domain.id, []), good.get(domain.id, []))
            for domain in self.domains
            if domain.id in must or domain.id in good
        ]

    def by_domain(self, ids: list[str]) -> list[tuple[DomainSummary, list[str]]]:
        """Topic ids grouped by domain: domains in study order, written topics first."""
        written = self.library.topics
        groups = []
        for domain in self.domains:
            of_domain = sorted(
                (id_ for id_ in ids if id_.startswith(f"{domain.id}/")), key=lambda id_: id_ not in written
            )
            if of_domain:
                groups.append((domain, of_domain))
        return groups

    def path(self, role: Role) -> list[PathStep]:
        """The must-have topics of a role in the order in which to prepare them: by level, then in study order."""
        steps: list[PathStep] = []
        for level in self.levels:
            facts = role.facts.value.levels.get(level)
            for domain, ids in self.by_domain(facts.must_have if facts else []):
                order = {topic.id: n for n, topic in enumerate(domain.topics)}
                ordered = sorted(ids, key=lambda id_: order.get(id_, len(order)))
                steps += [PathStep(id_, level, self._minutes(id_)) for id_ in ordered]
        return steps

    def _minutes(self, topic_id: str) -> dict[Level, int]:
        topic = self.library.topics.get(topic_id)
        questions = [entry.question for entry in self.library.questions_of(topic)] if topic else []
        return {
            level: sum(q.minutes for q in questions if any(asked.rank <= level.rank for asked in q.levels))
            for level in self.levels
        }

    def hours_of(self, domain: DomainSummary, level: Level) -> float:
        """How long it takes to answer the questions of a domain that are asked up to a level."""
        return sum(self._minutes(topic.id)[level] for topic in domain.topics) / 60

    def hours(self, role: Role, level: Level) -> float:
        """How long it takes to answer all questions of a role's must-have topics that are asked up to a level."""
        return sum(step.minutes[level] for step in self.path(role) if step.level.rank <= level.rank) / 60

    def weight(self, role: Role, domain: str) -> tuple[int, int]:
        """How many topics of a domain a role must have and is glad of, all levels together."""
        must, good = self.library.required(role, Level.EXPERIENCED)
        return tuple(sum(id_.startswith(f"{domain}/") for id_ in ids) for ids in (must, good))  # type: ignore[return-value]

    def heaviest(self, role: Role) -> list[DomainSummary]:
        """The three domains of which a role needs most topics."""
        return sorted(self.domains, key=lambda domain: -self.weight(role, domain.id)[0])[:3]

    def skills(self, topic_id: str, level: Level) -> list[SkillEntry]:
        """The skills of a written topic that are expected at a level."""
        return [entry for entry in self.library.skills_of(topic_id) if entry.skill.level.rank <= level.rank]

    def concepts_planned(self, topic_id: str) -> list[str]:
        """What a planned topic will teach, in words."""
        pages = self.library.plan.value.pages if self.library.plan else []
        texts = self.library.concept_texts
        return [
            texts[c] for page in pages if page.id == f"topics/{topic_id}" for c in page.covers if c in texts
        ]

    def items(self, role: Role | None, level: Level) -> list[tuple[str, str, list[ItemEntry]]]:
        """(anchor, heading, items up to a level, those of the level itself first), of a role or of every role."""
        entries = [
            entry
            for entry in self.library.item_entries
            if entry.role == role and entry.level.rank <= level.rank
        ]
        entries.sort(key=lambda entry: -entry.level.rank)
        return [
            (kind.replace("_", "-"), kind.replace("_", " ").capitalize(), of_kind)
            for kind in ITEM_KINDS
            if (of_kind := [entry for entry in entries if entry.kind == kind])
        ]

    def to_master(self, role: Role | None, level: Level) -> list[tuple[Topic, list[QuestionEntry]]]:
        """The questions of the must-have topics that are asked at a level, and the behavioural ones, by topic."""
        must = set(self.library.required(role, level)[0])
        behavioural = set(self.library.behavioural(role, level))
        result = []
        for domain in self.domains:
            for topic in domain.topics:
                entries = [
                    entry
                    for entry in self.library.questions_of(topic)
                    if entry.question.id in behavioural
                    or (topic.id in must and level in entry.question.levels)
                ]
                if entries:
                    result.append((topic, entries))
        return result

    def scorecard(self, role: Role, level: Level) -> list[RoundCard]:
        """The rounds of a role at a level with their questions."""
        return scorecard(self.library, role, level)

    def interviewed(self, role: Role) -> list[Level]:
        """The levels at which a role has interview rounds."""
        return interviewed(role)

    def rounds_like(self, page: str) -> list[tuple[Role, list[Round]]]:
        """The roles that have rounds of the kind that a page is about, and these."""
        found = [
            (role, [round_ for round_ in role.facts.value.rounds if round_.page == page])
            for role in self.roles
        ]
        return [(role, rounds) for role, rounds in found if rounds]

    def coverage(self) -> list[tuple[str, str, list[ConceptRow]]]:
        """(area, title, rows): where every concept is taught, and what is still open."""
        library = self.library
        taught: dict[str, dict[str, str]] = {}
        for concept, _, page in library.claims:
            title = library.pages[f"{page}.md"].title if f"{page}.md" in library.pages else page
            taught.setdefault(concept, {})[page] = title
        planned: dict[str, list[str]] = {}
        for entry in library.plan.value.pages if library.plan else []:
            for concept in entry.covers:
                planned.setdefault(concept, []).append(entry.title)
        titles = {domain.id: domain.title for domain in self.domains} | {ROLES: "Roles"}
        concepts = library.syllabus.value.concepts if library.syllabus else []
        return [
            (area, title, rows)
            for area, title in titles.items()
            if (
                rows := [
                    ConceptRow(c.text, list(taught.get(c.id, {}).items()), planned.get(c.id, []))
                    for c in concepts
                    if c.area == area
                ]
            )
        ]


def _exercises_of(library: Library, kind: ExerciseKind) -> list[Exercise]:
    """The exercises of one kind, easy to hard."""
    exercises = [one for one in library.exercises.values() if one.facts.value.kind == kind]
    return sorted(
        exercises, key=lambda one: (one.facts.value.level.rank, one.facts.value.minutes, one.title, one.id)
    )


def _label(title: str) -> str:
    """A title as the label of a box in a diagram: short lines, and no character that ends a label."""
    plain = re.sub(r"[`*\[\]\"();{}|<>]", "", title)
    return "<br>".join(textwrap.wrap(plain, 22))
