"""Generated pages, and the parts that the build adds below headings of hand-written ones. Pure: library in, text out."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import jinja2

from prep.grammar import read_page
from prep.library import ROLES, ItemEntry, Library, QuestionEntry, Role, SkillEntry, Topic
from prep.markup import badges
from prep.model import Item, Kind, Level, Question, Skill

CHECKLISTS, QUESTIONS, COVERAGE = "checklists/index.md", "questions/index.md", "contribute/coverage.md"


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
        *(checklist_uri(role.id, level) for role in library.roles.values() for level in Level),
    }


def checklist_uri(role: str, level: Level) -> str:
    """Where the checklist of a role at a level stands."""
    return f"checklists/{role}/{level}.md"


def generate(library: Library) -> dict[str, Generated]:
    """All generated pages by path below docs/."""
    view = View(library)
    made = {
        CHECKLISTS: Generated(view.render("checklists.md.j2", CHECKLISTS), "content/roles"),
        QUESTIONS: Generated(view.render("questions.md.j2", QUESTIONS), "content/topics"),
        COVERAGE: Generated(view.render("coverage.md.j2", COVERAGE), "content/syllabus.yml"),
    }
    for role in library.roles.values():
        for level in Level:
            uri = checklist_uri(role.id, level)
            text = view.render("checklist.md.j2", uri, role=role, level=level)
            made[uri] = Generated(text, role.facts.document.path)
    return made


def section_ids(library: Library) -> dict[str, list[str]]:
    """The headings, by page, below which the build adds something."""
    ids = {
        "index.md": ["choose", "domains"],
        "roles/index.md": ["roles", "compare", "map"],
        "topics/index.md": ["domains"],
    }
    ids |= {f"roles/{id_}.md": ["stack", "rounds", "preparation"] for id_ in library.roles}
    if library.domains:
        ids |= {f"{domain.page}.md": ["topics"] for domain in library.domains.value.domains}
    return ids


def sections(library: Library) -> dict[str, dict[str, str]]:
    """What the build adds to hand-written pages: Markdown by heading id, by path below docs/."""
    view = View(library)
    domains = {domain.page: domain for domain in view.domains}
    roles = {f"roles/{role.id}.md": role for role in library.roles.values()}
    return {
        uri: {
            id_: view.render(
                f"section-{'role-cards' if id_ in ('choose', 'roles') else id_}.md.j2",
                uri,
                role=roles.get(uri),
                domain=domains.get(uri),
            )
            for id_ in ids
        }
        for uri, ids in section_ids(library).items()
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
        self.years = (
            {entry.id: entry.years for entry in library.levels.value.levels} if library.levels else {}
        )
        self.roles = list(library.roles.values())
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

        return self._environment.get_template(template).render(view=self, link=link, badges=badges, **context)

    def _domain(self, id_: str, page: str) -> DomainSummary:
        library = self.library
        prefix = page.removesuffix("index")
        planned = [(key, title) for key, title in library.planned.items() if key.startswith(prefix)]
        topics = library.topics_of(id_)
        questions = [entry for topic in topics for entry in library.questions_of(topic)]
        title = library.pages[f"{page}.md"].title if f"{page}.md" in library.pages else id_
        return DomainSummary(id_, title, f"{page}.md", topics, planned, questions)

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

    def topic_page(self, id_: str) -> str:
        """Where a topic stands; a planned one stands on the coverage page."""
        return f"topics/{id_}.md" if id_ in self.library.topics else f"{COVERAGE}#{id_.partition('/')[0]}"

    def topic_title(self, id_: str) -> str:
        """The title of a topic, written or planned."""
        topic = self.library.topics.get(id_)
        return topic.title if topic else self.library.planned.get(f"topics/{id_}", id_)

    def needed(
        self, role: Role, level: Level
    ) -> list[tuple[str, str, list[tuple[DomainSummary, list[str]]]]]:
        """(anchor, heading, [(domain, topic ids)]) for must-have and good-to-have, up to a level."""
        must, good = self.library.required(role, level)
        return [
            (anchor, heading, grouped)
            for anchor, heading, ids in (
                ("must-have", "Must have", must),
                ("good-to-have", "Good to have", good),
            )
            if (grouped := self.by_domain(ids))
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

    def items(self, role: Role, level: Level, kind: str) -> list[ItemEntry]:
        """Practical experience or soft skills up to a level, those of the level itself first."""
        entries = [
            entry
            for entry in self.library.item_entries
            if entry.role.id == role.id
            and entry.level.rank <= level.rank
            and entry.item in getattr(role.facts.value.levels[entry.level], kind)
        ]
        return sorted(entries, key=lambda entry: -entry.level.rank)

    def to_master(self, role: Role, level: Level) -> list[tuple[Topic, list[QuestionEntry]]]:
        """The questions of the must-have topics that are asked at a level, and the behavioural ones, by topic."""
        must = set(self.library.required(role, level)[0])
        facts = role.facts.value.levels[level]
        result = []
        for domain in self.domains:
            for topic in domain.topics:
                entries = [
                    entry
                    for entry in self.library.questions_of(topic)
                    if entry.question.id in facts.behavioural
                    or (topic.id in must and level in entry.question.levels)
                ]
                if entries:
                    result.append((topic, entries))
        return result

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
