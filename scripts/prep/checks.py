"""The rules. Each is a generator of Problems whose docstring is the rule in a contributor's words.

A rule never prints and never raises; `check` runs them all, so that a contributor sees everything at once.
"""

import html
import posixpath
import re
from bisect import bisect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import accumulate, pairwise
from pathlib import Path

from prep.grammar import FENCE, LABELS, Answer, Page, read_page
from prep.library import ROLES, Library
from prep.model import ExerciseKind, Level
from prep.problem import Place, Problem, nearest
from prep.source import Loc, read_text

MAX_SHORT_ANSWER_WORDS = 80
MAX_DESCRIPTION = 160
BLOCKS = {"div", "section"}
ALLOWED_TAGS = {*BLOCKS, "br", "kbd", "small", "span", "sub", "sup"}
ALLOWED_ATTRIBUTES = re.compile(
    r"aria-[a-z]+|class|data-[a-z-]+|id|lang|markdown|role|title|width|height|loading|hl_lines|linenums|open"
)
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][\w:-]*)"
    r"(?:(?P<attributes>(?:\s+[a-zA-Z_][\w:.-]*(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'=<>`]+))?)*+)\s*+/?>)?"
)
COMMENT = re.compile(r"<!--(?!-?>)(?:[^-]|-(?!-))*+-->")
DECLARATION = re.compile(r"<[!?]")
MARKDOWN_INSIDE = re.compile(r"(?:^|\s)markdown(?:=[\"']?(?:1|block)[\"']?)?(?=\s|$)")
ATTRIBUTE = re.compile(r"(?:^|(?<=[\s\"'{:/]))(?P<name>[a-zA-Z_:@][\w:.-]*)\s*=")
BARE_ATTRIBUTE = re.compile(r"\bon[a-z]+\b", re.IGNORECASE)
ATTRIBUTE_LIST = re.compile(r"\{:?(?P<body>(?:=\"[^\"\n]*\"|='[^'\n]*'|[^}\n])*+)(?P<end>\}?)")
AUTOLINK = re.compile(r"<(?:https?://[^\s<>`\"']*|(?:mailto:)?[^\s<>@/]+@[^\s<>@/]+)>")
TABLE_RULE = re.compile(r"\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?")
SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
MARKUP = re.compile(r"[<`{]|\][(:]|8<-")
ALLOWED_SCHEMES = {"http", "https", "mailto"}
CODE_SPAN = re.compile(r"`[^`]*`")
BROWSER = "requirements/browser.in"
REQUIREMENT = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)", re.MULTILINE)
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([0-9][^\s;\\]*)", re.MULTILINE)
GUIDE_FOLDERS = ("interview/", "levels/")
MIN_WRONG = 2
PATTERNS = "practice/patterns.md"
EXERCISE_PARTS = {
    "examples": 2,
    "constraints": 2,
    "work": 2,
    "solution": 2,
    "steps": 3,
    "complexity": 3,
    "variants": 3,
    "weak-answers": 3,
}
"""Ids of the headings of an exercise's page, and their levels."""
WITHOUT_COMPLEXITY = (ExerciseKind.TESTING, ExerciseKind.CODE_REVIEW)

Problems = Iterator[Problem]


def check(
    library: Library, generated: Collection[str], sections: Mapping[str, Collection[str]], today: date
) -> list[Problem]:
    """All problems of the library, sorted.

    `generated`: paths below docs/ that the build will make; `sections`: ids of the headings, by page, below which it
    will put something.
    """
    found = list(library.problems)
    rules = [
        levels_and_domains,
        ids_are_unique,
        pages_and_facts_match,
        questions_and_headings_match,
        short_answers,
        listen_for,
        answers_are_complete,
        plan_is_open,
        time_splits_add_up,
        exercise_pages_have_their_parts,
        patterns_are_explained,
        descriptions,
        headings,
        includes,
        diagrams_have_words,
        tables_have_headers,
        pipes_in_tables,
        markup_is_safe,
        versions_are_current,
    ]
    if not any(problem.place.path.startswith("content/") for problem in library.problems):
        # with a file that can't be read, every name that points into it would look wrong
        rules += [
            ids_are_for_ever,
            skills_are_tested,
            concepts_are_claimed,
            study_orders_are_known,
            guides_exist,
            needs_are_known_and_acyclic,
            roles_name_known_topics,
            rounds_are_known,
            exercises_are_complete,
            reviews_point_at_lines,
        ]
    for rule in rules:
        found += rule(library)
    found += links_lead_somewhere(library, generated)
    found += nothing_is_shadowed(library, generated)
    found += generated_sections_have_headings(library, sections)
    found += reviews_have_happened(library, today)
    return sorted(set(found))


def levels_and_domains(library: Library) -> Problems:
    """Every level stands once in content/levels.yml, in order, and every domain has its introduction page."""
    if library.levels:
        listed = [entry.id for entry in library.levels.value.levels]
        if listed != list(Level):
            wrong = f"lists {', '.join(f'`{level}`' for level in listed) or 'nothing'}"
            yield Problem(
                library.levels.at("levels"), wrong, "list junior, mid and experienced, in this order"
            )
    if library.domains:
        for index, domain in enumerate(library.domains.value.domains):
            if f"{domain.page}.md" not in library.pages:
                wrong = f"the domain `{domain.id}` has no page docs/{domain.page}.md"
                yield Problem(
                    library.domains.at("domains", index, "page"),
                    wrong,
                    "write the page, or remove the domain",
                )
    for topic in library.topics.values():
        domain_id = topic.id.partition("/")[0]
        if library.domains and domain_id not in library.domain_ids:
            yield Problem(
                topic.facts.at(),
                f"the folder `{domain_id}` is no domain",
                nearest(domain_id, library.domain_ids),
            )


def ids_are_unique(library: Library) -> Problems:
    """An id stands once in the whole guide: skills, role items, questions, exercises and concepts, aliases included."""
    for kind, entries in _ids(library).items():
        seen: dict[str, Place] = {}
        for id_, place, aliases in entries:
            for name, alias in ((id_, False), *((a, True) for a in aliases)):
                if name in seen:
                    called = "the alias" if alias else f"the {kind} id"
                    yield Problem(
                        place,
                        f"{called} `{name}` is taken, by {seen[name]}",
                        "choose another: ids are unique",
                    )
                else:
                    seen[name] = place


def ids_are_for_ever(library: Library) -> Problems:
    """An id that was released may not vanish: people's progress hangs on it. A rename keeps it under `aliases:`."""
    if not library.released:
        return
    known = _ids(library)
    for field, kind in (
        ("skills", "skill"),
        ("items", "skill"),
        ("questions", "question"),
        ("exercises", "exercise"),
    ):
        present = {name for id_, _, aliases in known[kind] for name in (id_, *aliases)}
        for index, id_ in enumerate(getattr(library.released.value, field)):
            if id_ not in present:
                mend = f"add `aliases: [{id_}]` to the entry that replaces it"
                yield Problem(
                    library.released.at(field, index), f"the released {field[:-1]} `{id_}` is gone", mend
                )


def _ids(library: Library) -> dict[str, list[tuple[str, Place, list[str]]]]:
    """(id, place, aliases) by kind. Skills and role items share one name space: progress is kept on both."""
    return {
        "skill": [(e.skill.id, e.place, e.skill.aliases) for e in library.skill_entries]
        + [(e.item.id, e.place, e.item.aliases) for e in library.item_entries],
        "question": [(e.question.id, e.place, e.question.aliases) for e in library.question_entries],
        "exercise": [(e.id, e.facts.at(), e.facts.value.aliases) for e in library.exercises.values()],
        "concept": [
            (c.id, library.syllabus.at("concepts", n, "id"), [])
            for n, c in enumerate(library.syllabus.value.concepts)
        ]
        if library.syllabus
        else [],
    }


def pages_and_facts_match(library: Library) -> Problems:
    """Every topic, role and exercise has both halves: YAML in content/ and a page in docs/."""
    halves = (
        ("topic", "topics/", library.topics, "content/topics/{}.yml"),
        ("role", "roles/", library.roles, "content/roles/{}.yml"),
        ("exercise", "practice/", library.exercises, "content/exercises/{}/exercise.yml"),
    )
    for kind, folder, entities, facts_path in halves:
        for entity in entities.values():
            if not entity.page:
                page = f"docs/{folder}{entity.id}.md"
                yield Problem(entity.facts.at(), f"the {kind} `{entity.id}` has no page", f"write {page}")
        for uri, page_ in library.pages.items():
            id_ = page_.id.removeprefix(folder)
            depth = 1 if kind == "topic" else 0
            if (
                not uri.startswith(folder)
                or id_ in entities
                or id_.count("/") != depth
                or id_.endswith("index")
            ):
                continue
            facts = facts_path.format(id_)
            if kind != "exercise" and not (library.root / facts).exists():
                yield Problem(
                    page_.at(1),
                    f"the {kind} `{id_}` has no facts",
                    f"write {facts} (`prep new {kind} {id_}` makes both)",
                )


def questions_and_headings_match(library: Library) -> Problems:
    """Every question has a heading `### … { #its-id }` below `## Questions`, and every such heading has its question."""
    for topic in library.topics.values():
        if not topic.page:
            continue
        ids = {entry.question.id for entry in library.questions_of(topic)}
        answers = {answer.id: answer for answer in topic.page.answers}
        for entry in library.questions_of(topic):
            if not entry.answer:
                wrong = f"the question `{entry.question.id}` has no heading in {topic.page.path}"
                mend = (
                    f"write `### The question in words {{ #{entry.question.id} }}` there, or correct the id"
                )
                yield Problem(entry.place, wrong, mend)
        for answer in answers.values():
            if answer.id not in ids:
                wrong = f"the heading `{answer.title[:60]}` has no question `{answer.id}` in {topic.facts.document.path}"
                missing = sorted(ids - set(answers))
                mend = (
                    nearest(answer.id, missing)
                    if missing and answer.explicit
                    else f"add `- id: {answer.id}` below `questions:` there"
                )
                mend = mend if answer.explicit else "give the heading the question's id: `{ #the-id }`"
                yield Problem(topic.page.at(answer.line), wrong, mend)


def short_answers(library: Library) -> Problems:
    """Every answer begins with `**Short answer.**` and says it in at most 80 words: it is read out, and printed on cards."""
    for page, answer in _answers(library):
        part = answer.parts.get("Short answer.")
        if not part or not answer.short:
            mend = "begin the answer with `**Short answer.** …`"
            yield Problem(
                page.at(part.line if part else answer.line), f"`{answer.id}` has no short answer", mend
            )
        elif (words := len(answer.short.split())) > MAX_SHORT_ANSWER_WORDS:
            mend = f"cut it to {MAX_SHORT_ANSWER_WORDS}; the reasoning below may be long"
            yield Problem(page.at(part.line), f"the short answer of `{answer.id}` has {words} words", mend)


def listen_for(library: Library) -> Problems:
    """*Listen for* has exactly one line for each level at which the question is asked."""
    for entry in library.question_entries:
        if not entry.answer or not entry.topic.page or "Listen for" not in entry.answer.parts:
            continue
        page, answer = entry.topic.page, entry.answer
        asked = [level.value for level in sorted(entry.question.levels, key=lambda level: level.rank)]
        named: list[str] = []
        for name, text, line in answer.listen_for:
            if name not in list(Level):
                yield Problem(page.at(line), f"*Listen for* names the level `{name}`", nearest(name, asked))
            elif name not in asked:
                mend = f"remove the line, or add `{name}` to the levels in {entry.place}"
                yield Problem(
                    page.at(line),
                    f"*Listen for* names `{name}`, but `{answer.id}` isn't asked at that level",
                    mend,
                )
            elif name in named:
                yield Problem(page.at(line), f"*Listen for* names `{name}` twice", "merge the two lines")
            elif not text:
                yield Problem(
                    page.at(line), f"*Listen for* says nothing for `{name}`", "say what a strong answer holds"
                )
            named.append(name)
        for level in asked:
            if level not in named:
                mend = f"add `- **{level.capitalize()}** - what a strong answer holds at this level`"
                yield Problem(
                    page.at(answer.parts["Listen for"].line),
                    f"*Listen for* of `{answer.id}` lacks `{level}`",
                    mend,
                )


def answers_are_complete(library: Library) -> Problems:
    """An answer has its parts once and in order: Short answer, reasoning, Listen for, Follow-ups, Weak answer."""
    for page, answer in _answers(library):
        for label in LABELS[1:]:
            part = answer.parts.get(label)
            if not part or not part.text.strip(" -\n"):
                line = part.line if part else answer.line
                yield Problem(
                    page.at(line), f"`{answer.id}` has no **{label}**", f"add `**{label}**` with its text"
                )
        present = [label for label in answer.order if label in LABELS]
        if present != [label for label in LABELS if label in present]:
            wrong = f"the parts of `{answer.id}` stand as {', '.join(present)}"
            yield Problem(page.at(answer.line), wrong, f"each once, in this order: {', '.join(LABELS)}")


def skills_are_tested(library: Library) -> Problems:
    """Every skill is tested by a question of its topic or trained by an exercise; questions test only known skills."""
    trained = {id_ for exercise in library.exercises.values() for id_ in exercise.facts.value.trains}
    for topic in library.topics.values():
        facts = topic.facts.value
        skills = {skill.id for skill in facts.skills}
        tested = {id_ for question in facts.questions for id_ in question.tests}
        for index, skill in enumerate(facts.skills):
            if skill.id not in tested | trained:
                mend = f"add `{skill.id}` to the `tests:` of a question, or write one; an untested skill can't be graded"
                yield Problem(
                    topic.facts.at("skills", index, "id"), f"no question or exercise tests `{skill.id}`", mend
                )
        for index, question in enumerate(facts.questions):
            for n, id_ in enumerate(question.tests):
                if id_ not in skills:
                    place = topic.facts.at("questions", index, "tests", n)
                    yield Problem(place, f"`{id_}` is no skill of this topic", nearest(id_, skills))
            if len(set(question.levels)) != len(question.levels):
                yield Problem(
                    topic.facts.at("questions", index, "levels"),
                    "names a level twice",
                    "name each level once",
                )


def concepts_are_claimed(library: Library) -> Problems:
    """Every concept of content/syllabus.yml is taught by a page or planned in content/plan.yml; `covers` names only such."""
    if not library.syllabus:
        return
    concepts = library.concept_texts
    plan = library.plan
    claims = [(concept, place) for concept, place, _ in library.claims]
    if plan:
        claims += [
            (concept, plan.at("pages", index, "covers", n))
            for index, page in enumerate(plan.value.pages)
            for n, concept in enumerate(page.covers)
        ]
    for concept, place in claims:
        if concept not in concepts:
            yield Problem(place, f"`{concept}` is no concept", nearest(concept, concepts))
    claimed = {concept for concept, _ in claims}
    areas = [*library.domain_ids, ROLES]
    for index, entry in enumerate(library.syllabus.value.concepts):
        if entry.id not in claimed:
            mend = "name it in the `covers:` of a skill, a role, or a page of content/pages.yml or content/plan.yml"
            yield Problem(
                library.syllabus.at("concepts", index, "id"), f"nobody claims the concept `{entry.id}`", mend
            )
        if library.domains and entry.area not in areas:
            yield Problem(
                library.syllabus.at("concepts", index, "area"),
                f"`{entry.area}` is no area",
                nearest(entry.area, areas),
            )


def study_orders_are_known(library: Library) -> Problems:
    """The `topics:` of a domain in content/domains.yml name topics of it that exist or are planned, each once."""
    if not library.domains:
        return
    known = {*library.topics, *(id_.removeprefix("topics/") for id_ in library.planned)}
    for index, domain in enumerate(library.domains.value.domains):
        slugs = [id_.partition("/")[2] for id_ in known if id_.startswith(f"{domain.id}/")]
        for n, slug in enumerate(domain.topics):
            place = library.domains.at("domains", index, "topics", n)
            if slug not in slugs:
                yield Problem(place, f"`{slug}` is no topic of `{domain.id}`", nearest(slug, slugs))
            elif slug in domain.topics[:n]:
                yield Problem(place, f"`{slug}` is named twice", "remove one")


def guides_exist(library: Library) -> Problems:
    """content/pages.yml lists pages that exist, each once; every page on the levels and the interview stands there."""
    if not library.guides:
        return
    listed = [page.id for page in library.guides.value.pages]
    pages = {uri.removesuffix(".md") for uri in library.pages}
    for index, id_ in enumerate(listed):
        place = library.guides.at("pages", index, "id")
        if id_ not in pages:
            yield Problem(place, f"there is no page docs/{id_}.md", nearest(id_, pages))
        if id_ in listed[:index]:
            yield Problem(place, f"`{id_}` is listed twice", "merge the two entries")
    for uri, page in library.pages.items():
        id_ = uri.removesuffix(".md")
        if uri.startswith(GUIDE_FOLDERS) and not uri.endswith("/index.md") and id_ not in listed:
            mend = f"add `- id: {id_}` to it, where the page belongs in order"
            yield Problem(page.at(1), f"`{id_}` is missing in content/pages.yml", mend)


def rounds_are_known(library: Library) -> Problems:
    """A round names the page on its kind, written or planned, and draws on domains or topics that exist or are planned."""
    pages = {*(uri.removesuffix(".md") for uri in library.pages), *library.planned}
    topics = {
        *library.domain_ids,
        *library.topics,
        *(id_.removeprefix("topics/") for id_ in library.planned if id_.startswith("topics/")),
    }
    for role in library.roles.values():
        for index, step in enumerate(role.facts.value.rounds):
            if step.page not in pages:
                place = role.facts.at("rounds", index, "page")
                yield Problem(place, f"`{step.page}` is no page", nearest(step.page, pages))
            for n, id_ in enumerate(step.draws_on):
                if id_ not in topics:
                    place = role.facts.at("rounds", index, "draws_on", n)
                    yield Problem(place, f"`{id_}` is no domain and no topic", nearest(id_, topics))


def plan_is_open(library: Library) -> Problems:
    """content/plan.yml lists only pages that do not exist yet, each once: a title has one home."""
    if not library.plan:
        return
    seen: set[str] = set()
    for index, page in enumerate(library.plan.value.pages):
        place = library.plan.at("pages", index, "id")
        if f"{page.id}.md" in library.pages:
            mend = "remove the entry; what the page does not teach of it goes to another planned page"
            yield Problem(place, f"`{page.id}` is written", mend)
        if page.id in seen:
            yield Problem(place, f"`{page.id}` is planned twice", "merge the two entries")
        seen.add(page.id)
        parts = page.id.split("/")
        if (
            parts[0] == "topics"
            and library.domains
            and (len(parts) != 3 or parts[1] not in library.domain_ids)
        ):
            yield Problem(
                place,
                f"`{page.id}` lies in no domain",
                "write topics/<domain>/<topic> with a domain of content/domains.yml",
            )


def needs_are_known_and_acyclic(library: Library) -> Problems:
    """`needs:` names topics that exist, and no topic needs itself, not even by way of others."""
    graph = {id_: topic.facts.value.needs for id_, topic in library.topics.items()}
    for id_, needs in graph.items():
        for n, need in enumerate(needs):
            place = library.topics[id_].facts.at("needs", n)
            if need not in graph:
                yield Problem(place, f"`{need}` is no topic", nearest(need, graph))
            elif path := _path(graph, need, id_):
                yield Problem(
                    place, f"goes round in a circle: {' -> '.join([id_, *path])}", "remove one of these needs"
                )


def _path(graph: dict[str, list[str]], start: str, goal: str) -> list[str]:
    """A shortest path from start to goal, or nothing."""
    paths, seen = [[start]], {start}
    for path in paths:
        if path[-1] == goal:
            return path
        for step in graph.get(path[-1], []):
            if step not in seen:
                seen.add(step)
                paths.append([*path, step])
    return []


def roles_name_known_topics(library: Library) -> Problems:
    """A role names topics that exist or are planned and questions that exist; a level adds to the one before it."""
    topics = {
        *library.topics,
        *(id_.removeprefix("topics/") for id_ in library.planned if id_.startswith("topics/")),
    }
    for role in library.roles.values():
        facts = role.facts.value
        required: dict[str, set[str]] = {"must_have": set(), "good_to_have": set()}
        for level in Level:
            if level not in facts.levels:
                yield Problem(
                    role.facts.at("levels"), f"`{level}` is missing", f"add `{level}:` below `levels:`"
                )
                continue
            step = facts.levels[level]
            for kind, before in required.items():
                for n, id_ in enumerate(getattr(step, kind)):
                    place = role.facts.at("levels", level.value, kind, n)
                    if id_ not in topics:
                        yield Problem(place, f"`{id_}` is no topic, written or planned", nearest(id_, topics))
                    elif id_ in before or (kind == "good_to_have" and id_ in required["must_have"]):
                        mend = "remove it: a level builds on the one before it"
                        yield Problem(place, f"`{id_}` is expected already", mend)
                    before.add(id_)
            for n, id_ in enumerate(step.behavioural):
                if id_ not in library.questions:
                    place = role.facts.at("levels", level.value, "behavioural", n)
                    yield Problem(place, f"`{id_}` is no question", nearest(id_, library.questions))
    for entry in library.item_entries:
        if entry.item.see not in topics:
            yield Problem(
                entry.place,
                f"`see: {entry.item.see}` is no topic, written or planned",
                nearest(entry.item.see, topics),
            )


def time_splits_add_up(library: Library) -> Problems:
    """The shares of a role's working week add up to 100 %."""
    for role in library.roles.values():
        total = sum(activity.percent for activity in role.facts.value.time_split)
        if total != 100:
            yield Problem(
                role.facts.at("time_split"), f"the shares add up to {total}", "make them add up to 100"
            )


def exercises_are_complete(library: Library) -> Problems:
    """An exercise trains known skills; beside its exercise.yml stand the files of its kind and two wrong solutions."""
    skills = {entry.skill.id for entry in library.skill_entries}
    taught = {concept for entry in library.skill_entries for concept in entry.skill.covers}
    browser = set(REQUIREMENT.findall(read_text(library.root, BROWSER)[0] or ""))
    for exercise in library.exercises.values():
        for n, id_ in enumerate(exercise.facts.value.trains):
            if id_ not in skills:
                yield Problem(exercise.facts.at("trains", n), f"`{id_}` is no skill", nearest(id_, skills))
        for n, id_ in enumerate(exercise.facts.value.concepts):
            if id_ not in library.concept_texts:
                mend = nearest(id_, library.concept_texts)
                yield Problem(exercise.facts.at("concepts", n), f"`{id_}` is no concept", mend)
            elif id_ in taught:
                mend = "name under `trains:` those that the exercise trains"
                yield Problem(exercise.facts.at("concepts", n), f"`{id_}` has skills by now", mend)
        if not exercise.facts.value.trains and not exercise.facts.value.concepts:
            mend = "name skills under `trains:`, or `concepts:` of topics that are not written yet"
            yield Problem(exercise.facts.at(), f"`{exercise.id}` trains nothing", mend)
        for n, package in enumerate(exercise.facts.value.packages):
            if package not in browser:
                mend = f"{nearest(package, browser)}; or add it to {BROWSER}"
                yield Problem(
                    exercise.facts.at("packages", n), f"`{package}` is not there in the browser", mend
                )
        folder = library.root / "content/exercises" / exercise.id
        kind = exercise.facts.value.kind
        for pattern in ("starter" + kind.suffix, "solution" + kind.suffix, kind.judge, kind.given):
            if pattern and not any(folder.glob(pattern)):
                file = _example(pattern, exercise.id)
                mend = f"write content/exercises/{exercise.id}/{file}"
                yield Problem(exercise.facts.at(), f"the exercise `{exercise.id}` has no {file}", mend)
        wrong = len(list((folder / "wrong").glob(f"*{kind.suffix}")))
        if wrong < MIN_WRONG:
            mend = f"write typical mistakes as content/exercises/{exercise.id}/wrong/what_it_forgets{kind.suffix}"
            yield Problem(exercise.facts.at(), f"`{exercise.id}` has {wrong} wrong solutions, not two", mend)
        facts = exercise.facts.value
        for name in ("classic", "complexity"):
            if facts.kind == ExerciseKind.ALGORITHM and getattr(facts, name) is None:
                mend = f"add `{name}:`; the schema says what it means"
                yield Problem(exercise.facts.at(), f"the algorithm `{exercise.id}` names no {name}", mend)


def _example(pattern: str, exercise: str) -> str:
    """A file that matches one of the patterns of ExerciseKind."""
    names = {
        "test_*": f"test_{exercise.replace('-', '_')}",
        "mutants/*": "mutants/what_is_wrong",
        "change.*": "change.py",
    }
    return next((pattern.replace(part, name) for part, name in names.items() if part in pattern), pattern)


def reviews_point_at_lines(library: Library) -> Problems:
    """A planted fault has a name of content/faults.yml and lies within the change; no two have the same name and line."""
    names = [fault.id for fault in library.faults.value.faults] if library.faults else []
    for n, name in enumerate(names):
        if name in names[:n]:
            assert library.faults
            yield Problem(
                library.faults.at("faults", n, "id"), f"`{name}` stands twice", "remove one of them"
            )
    for id_, review in library.reviews.items():
        changes = sorted((library.root / "content/exercises" / id_).glob("change.*"))
        text = (
            read_text(library.root, changes[0].relative_to(library.root).as_posix())[0] if changes else None
        )
        length = len((text or "").rstrip("\n").split("\n"))
        for field in ("faults", "defensible"):
            for n, remark in enumerate(getattr(review.value, field)):
                first, last = remark.lines
                if remark.fault not in names:
                    at = review.at(field, n, "fault")
                    yield Problem(at, f"`{remark.fault}` is no fault", nearest(remark.fault, set(names)))
                if not first <= last <= length:
                    wrong = f"lines {first} to {last} are none of the change, which has {length}"
                    yield Problem(review.at(field, n, "lines"), wrong, "write `lines: [first, last]`, from 1")
        for n, planted in enumerate(review.value.faults):
            for other in review.value.faults[:n]:
                (first, last), (start, end) = planted.lines, other.lines
                if other.fault == planted.fault and start <= last and first <= end:
                    wrong = f"`{planted.fault}` is planted twice on the same line"
                    yield Problem(review.at("faults", n), wrong, "make them one, or part their lines")


def exercise_pages_have_their_parts(library: Library) -> Problems:
    """An exercise's page has the story first, then `##` Examples, Constraints, Work on it and Solution, with their ids."""
    for exercise in library.exercises.values():
        if not exercise.page:
            continue
        parts = [
            id_
            for id_ in EXERCISE_PARTS
            if id_ != "complexity" or exercise.facts.value.kind not in WITHOUT_COMPLEXITY
        ]
        found = [heading.id for heading in exercise.page.headings]
        missing = [id_ for id_ in parts if id_ not in found]
        for id_ in missing:
            mend = f"add a heading `{'##' if EXERCISE_PARTS[id_] == 2 else '###'} … {{ #{id_} }}`"
            yield Problem(exercise.page.at(1), f"the exercise has no part `{id_}`", mend)
        present = [id_ for id_ in found if id_ in parts]
        if not missing and present != parts:
            wrong = f"the parts stand as {', '.join(present)}"
            yield Problem(exercise.page.at(1), wrong, f"each once, in this order: {', '.join(parts)}")


def patterns_are_explained(library: Library) -> Problems:
    """The `pattern:` of an algorithm is a `###` heading of docs/practice/patterns.md, and each of these has an exercise."""
    page = library.pages.get(PATTERNS)
    explained = [heading for heading in page.headings if heading.level == 3] if page else []
    ids = {heading.id for heading in explained}
    trained = set()
    for exercise in library.exercises.values():
        facts = exercise.facts.value
        if facts.kind != ExerciseKind.ALGORITHM:
            continue
        trained.add(facts.pattern_id)
        if facts.pattern_id not in ids:
            wrong = f"docs/{PATTERNS} does not explain the pattern `{facts.pattern}`"
            mend = nearest(facts.pattern, {heading.text.lower() for heading in explained})
            yield Problem(exercise.facts.at("pattern"), wrong, mend)
    for heading in explained:
        if page and heading.id not in trained:
            mend = "write one, or remove the heading; its id is the `pattern:` with hyphens for spaces"
            yield Problem(
                page.at(heading.line), f"no algorithm exercise trains the pattern `{heading.id}`", mend
            )


def descriptions(library: Library) -> Problems:
    """Every page's front matter has a description of one sentence, at most 160 characters: search results show it."""
    for page in library.pages.values():
        if page.front_matter is None and page.text.startswith("---"):
            continue  # why it could not be read is a problem of its own
        if not page.description:
            yield Problem(
                page.at(1),
                "has no description",
                "add front matter: `---`, `description: One sentence.`, `---`",
            )
        elif len(page.description) > MAX_DESCRIPTION:
            place = page.front_matter.at("description") if page.front_matter else page.at(1)
            yield Problem(
                place,
                f"the description has {len(page.description)} characters",
                f"cut it to {MAX_DESCRIPTION}",
            )


def headings(library: Library) -> Problems:
    """A page begins with its only `#` heading, levels never jump, and anchors are unique."""
    for page in library.pages.values():
        if not page.headings or page.headings[0].level != 1:
            line = page.headings[0].line if page.headings else 1
            yield Problem(page.at(line), "does not begin with a `#` heading", "write `# Title` first")
        before, anchors = 1, dict[str, int]()
        for number, heading in enumerate(page.headings):
            if heading.level == 1 and number:
                yield Problem(
                    page.at(heading.line), "is a second `#` heading", "use `##`: a page has one title"
                )
            elif heading.level > before + 1:
                wrong = f"jumps from {'#' * before} to {'#' * heading.level}"
                yield Problem(page.at(heading.line), wrong, f"use `{'#' * (before + 1)}`")
            if heading.id in anchors:
                wrong = f"the anchor `#{heading.id}` is taken, by line {anchors[heading.id]}"
                yield Problem(page.at(heading.line), wrong, "give it another id: `{ #another-id }`")
            anchors[heading.id] = heading.line
            before = heading.level


def includes(library: Library) -> Problems:
    """A file that a page includes exists, with the section named; a program in content/examples is on some page."""
    used: set[str] = set()
    examples, exercises = _programs(library.root, "examples"), _programs(library.root, "exercises")
    for page in library.pages.values():
        for include in page.includes:
            path, _, section = include.target.partition(":")
            used.add(path)
            if ".." in Path(path).parts or not path.startswith(("content/examples/", "content/exercises/")):
                mend = "include only from content/examples/ and content/exercises/"
                yield Problem(page.at(include.line), f"`{path}` lies outside content/examples/", mend)
            elif path not in (known := examples if path.startswith("content/examples/") else exercises):
                wrong = f"the included file {path} does not exist"
                yield Problem(page.at(include.line), wrong, nearest(path, known))
            else:
                text, problems = read_text(library.root, path)
                yield from problems
                if text is None:
                    continue
                if section and f"[start:{section}]" not in text:
                    mend = f"mark it there with `# --8<-- [start:{section}]` and `# --8<-- [end:{section}]`"
                    yield Problem(page.at(include.line), f"{path} has no section `{section}`", mend)
                for number, line in enumerate(text.split("\n"), 1):
                    if FENCE.match(line):
                        mend = (
                            "build the line from parts, or leave it out: it would end the fence on the page"
                        )
                        yield Problem(Place(path, number), "is read as a fence", mend)
    for path in examples:
        if path not in used and not Path(path).name.startswith(("test_", "conftest")):
            mend = f'show it on a page with `--8<-- "{path}"`, or delete it'
            yield Problem(Place(path), "no page includes this program", mend)


def _programs(root: Path, kind: str) -> list[str]:
    files = (root / "content" / kind).rglob("*")
    return sorted(
        file.relative_to(root).as_posix()
        for file in files
        if file.is_file() and "__pycache__" not in file.parts
    )


def diagrams_have_words(library: Library) -> Problems:
    """A diagram says in words what it shows: `accTitle:` and `accDescr:` lines, for those who can't see it."""
    for page in library.pages.values():
        for fence in page.fences:
            if fence.language == "mermaid":
                for word in ("accTitle:", "accDescr:"):
                    if not re.search(rf"^\s*{word}\s*\S", fence.body, re.MULTILINE):
                        mend = f"add a line `{word} …` below the first line of the diagram"
                        yield Problem(page.at(fence.line), f"this diagram has no {word}", mend)


def tables_have_headers(library: Library) -> Problems:
    """Every column of a table has a word at its head, the first one too: screen readers say it before each cell."""
    for page in library.pages.values():
        lines = page.text.split("\n")
        for (line, _), (after, rule) in pairwise(page.prose):
            head = lines[line - 1].strip()
            is_table = after == line + 1 and head.startswith("|") and TABLE_RULE.fullmatch(rule.strip())
            if is_table and not all(cell.strip() for cell in head.strip("|").split("|")):
                yield Problem(
                    page.at(line), "a column of this table has no heading", "write one: `| Aspect | … |`"
                )


def pipes_in_tables(library: Library) -> Problems:
    """Code in a table holds no pipe: written as it is, it ends the cell; escaped, the page shows the backslash."""
    for page in library.pages.values():
        lines = page.text.split("\n")
        for line, _ in page.prose:
            text = lines[line - 1]
            for code in CODE_SPAN.finditer(text) if text.lstrip().startswith("|") else ():
                if "\\|" in code[0]:
                    mend = (
                        "let two code spans stand beside the pipe: `` `str` \\| `None` ``, or say it in words"
                    )
                    yield Problem(page.at(line, code.start() + 1), f"a pipe in code: {code[0]}", mend)


def links_lead_somewhere(library: Library, generated: Collection[str]) -> Problems:
    """A link within the guide names a file that exists (relative, with .md) and a heading on it."""
    docs = library.root / "docs"
    files = {file.relative_to(docs).as_posix() for file in docs.rglob("*") if file.is_file()}
    for page in library.pages.values():
        folder = posixpath.dirname(page.uri)
        for link in page.links:
            if SCHEME.match(link.target) or link.target.startswith("//"):
                continue
            place = page.at(link.line, link.column)
            path, _, anchor = link.target.partition("#")
            if path.startswith("/"):
                yield Problem(
                    place,
                    f"`{link.target}` is an absolute link",
                    "link relative to this page: `../folder/page.md`",
                )
                continue
            target = posixpath.normpath(posixpath.join(folder, path)) if path else page.uri
            if target in library.pages:
                anchors = library.pages[target].anchors
                if anchor and anchor not in anchors:
                    yield Problem(
                        place, f"docs/{target} has no heading `#{anchor}`", nearest(anchor, anchors)
                    )
            elif target not in generated and target not in files:
                yield Problem(
                    place,
                    f"`{link.target}` leads nowhere: docs/{target} does not exist",
                    _near_page(library, target),
                )


def _near_page(library: Library, target: str) -> str:
    same_name = [uri for uri in library.pages if posixpath.basename(uri) == posixpath.basename(target)]
    return (
        nearest(target, same_name) if 0 < len(same_name) < 10 else "correct the path; page links end in .md"
    )


def nothing_is_shadowed(library: Library, generated: Collection[str]) -> Problems:
    """No hand-written page stands where the build puts a generated one."""
    for uri in generated:
        if uri in library.pages:
            mend = "move or delete the hand-written page: the generated one would silently replace it"
            yield Problem(library.pages[uri].at(1), f"docs/{uri} is also generated", mend)


def generated_sections_have_headings(library: Library, sections: Mapping[str, Collection[str]]) -> Problems:
    """A page below whose headings the build puts tables and lists has these headings, found by their ids."""
    for uri, ids in sections.items():
        if page := library.pages.get(uri):
            for id_ in ids:
                if id_ not in page.anchors:
                    mend = f"add the heading `## … {{ #{id_} }}`"
                    yield Problem(
                        page.at(1), f"has no heading `#{id_}` for the part that the build adds", mend
                    )


def markup_is_safe(library: Library) -> Problems:
    """Pages are Markdown: of HTML only a few plain tags are read, no event handlers, no styles, no `javascript:` links."""
    for page in library.pages.values():
        yield from _unsafe_markup(page)
        for loc, text in _texts(page.front_matter.data if page.front_matter else None):
            if page.front_matter and (found := re.search(r"[<>\"]", text)):
                mend = "write plain text: it stands in the page's head"
                yield Problem(page.front_matter.at(*loc), f"`{found[0]}` in the front matter", mend)
    for document in library.documents:  # their texts stand on generated pages
        for loc, text in _texts(document.data):
            if MARKUP.search(text):
                page, problems = read_page(document.path, text)
                for problem in [*problems, *_unsafe_markup(page)]:
                    yield replace(problem, place=document.at(*loc))


def _texts(data: object) -> Iterator[tuple[Loc, str]]:
    """Every text in plain data, with its path."""
    left: list[tuple[Loc, object]] = [((), data)]
    while left:
        loc, value = left.pop()
        if isinstance(value, str):
            yield loc, value
        elif isinstance(value, list):
            left += [((*loc, index), entry) for index, entry in enumerate(value)]
        elif isinstance(value, dict):
            left += [((*loc, key), entry) for key, entry in value.items()]


def _unsafe_markup(page: Page) -> Problems:
    yield from _unsafe_links(page)
    text, at = _prose(page)
    blocks = False
    for match in TAG.finditer(text):
        if AUTOLINK.match(text, match.start()):
            continue
        name, place = match["name"].lower(), at(match.start())
        if name not in ALLOWED_TAGS:
            mend = f"write it in Markdown, or in backticks if it is code. Allowed: {', '.join(sorted(ALLOWED_TAGS))}"
            yield Problem(place, f"the HTML tag `<{match['name'][:40]}>`", mend)
        elif match["attributes"] is None:
            mend = 'write `<tag name="value">`, or put it in backticks if it is code'
            yield Problem(place, f"the HTML tag `<{name}` can't be read", mend)
        elif name in BLOCKS and not match["close"] and not MARKDOWN_INSIDE.search(match["attributes"]):
            mend = f"write `<{name} markdown>`: without, backticks in it protect nothing"
            yield Problem(place, f"the HTML tag `<{name}>` without `markdown`", mend)
        else:
            blocks = blocks or name in BLOCKS
            yield from _unsafe_attributes(place, match["attributes"])
    if blocks:
        lines = page.text.split("\n")
        for number, line in page.prose:
            if lines[number - 1].count("<") > line.count("<"):
                mend = "put the code into a fence, or do without the block: HTML in code can end it"
                yield Problem(page.at(number), "code with `<` on a page with an HTML block", mend)
    for match in DECLARATION.finditer(text):
        if not COMMENT.match(text, match.start()):
            mend = (
                "write `<!-- … -->` around a comment that holds no `--`, or put it in backticks if it is code"
            )
            yield Problem(at(match.start()), f"`{match[0]}` begins no comment", mend)
    for match in ATTRIBUTE_LIST.finditer(text):
        if match["end"]:
            yield from _unsafe_attributes(at(match.start()), match["body"])
    for fence in page.fences:
        yield from _unsafe_attributes(page.at(fence.line), fence.options)


def _unsafe_links(page: Page) -> Problems:
    for link in page.links:
        plain = re.sub(r"[\x00-\x20]", "", html.unescape(html.unescape(link.target)))
        if (scheme := SCHEME.match(plain)) and scheme[1].lower() not in ALLOWED_SCHEMES:
            mend = "link to a page (https:) or a file of the guide"
            yield Problem(page.at(link.line, link.column), f"a link with the scheme `{scheme[1]}:`", mend)
        elif plain.startswith(("//", "\\\\", "/\\")):
            yield Problem(
                page.at(link.line, link.column),
                f"`{link.target[:60]}` names no scheme",
                "begin it with `https:`",
            )


def _unsafe_attributes(place: Place, attributes: str) -> Problems:
    plain = re.sub(r"\"[^\"]*\"|'[^']*'|[.#][\w:-]+", " ", attributes)  # without values, classes and ids
    names = dict.fromkeys(match["name"] for match in ATTRIBUTE.finditer(attributes))
    names |= dict.fromkeys(BARE_ATTRIBUTE.findall(plain))
    for name in names:
        if not ALLOWED_ATTRIBUTES.fullmatch(name.lower()):
            yield Problem(
                place,
                f"the attribute `{name}`",
                "remove it: pages carry no handlers, styles or sources of their own",
            )


def _prose(page: Page) -> tuple[str, Callable[[int], Place]]:
    """The prose as one text (tags span lines) and the place of an offset into it."""
    starts: list[int] = []

    def at(offset: int) -> Place:
        if not starts:  # most pages have nothing to place
            starts.extend(accumulate((len(line) + 1 for _, line in page.prose), initial=0))
        row = bisect(starts, offset) - 1
        return page.at(page.prose[row][0], offset - starts[row] + 1)

    text = "\n".join(line for _, line in page.prose)
    return text, at


def reviews_have_happened(library: Library, today: date) -> Problems:
    """`reviewed.on` is the day on which someone read the page as a whole: not a day to come."""
    for topic in library.topics.values():
        on = topic.facts.value.reviewed.on
        if on > today:
            yield Problem(
                topic.facts.at("reviewed", "on"),
                f"{on} lies in the future",
                f"write the day of the review; today is {today}",
            )


def versions_are_current(library: Library) -> Problems:
    """A page reviewed with older software than the lock file names should be read again (a warning)."""
    locked = _locked(library.root)
    for topic in library.topics.values():
        for name, version in topic.facts.value.reviewed.with_.items():
            current = locked.get(name.lower().replace("_", "-"))
            if current and _older(version, current):
                place = topic.facts.at("reviewed", "with", name)
                mend = f'read the page again with {current}, then write `{name}: "{current}"` and the day'
                yield Problem(place, f"was reviewed with {name} {version}", mend, "warning")


def due_for_review(library: Library, today: date, days: int) -> list[Problem]:
    """The pages to read again: reviewed longer ago than `days`, or with older software than the lock files name."""
    found = list(versions_are_current(library))
    for topic in library.topics.values():
        age = (today - topic.facts.value.reviewed.on).days
        if age > days:
            mend = "read the page as a whole, correct it, and write the day"
            found.append(
                Problem(topic.facts.at("reviewed", "on"), f"was reviewed {age} days ago", mend, "warning")
            )
    return sorted(found)


def _locked(root: Path) -> dict[str, str]:
    """The versions in the lock files, by lower-case package name."""
    found: dict[str, str] = {}
    for file in sorted((root / "requirements").glob("*.txt")):
        found |= {
            name.lower().replace("_", "-"): version
            for name, version in PIN.findall(file.read_text(encoding="utf-8"))
        }
    return found


def _older(version: str, current: str) -> bool:
    """Whether a version, as precise as it is written, lies before the current one: 2.1 is not older than 2.1.9."""
    ours = [int(n[:20]) for n in re.findall(r"\d+", version)]
    theirs = [int(n[:20]) for n in re.findall(r"\d+", current)]
    return ours < theirs[: len(ours)]


def _answers(library: Library) -> Iterable[tuple[Page, Answer]]:
    """The answers that belong to questions, with their pages."""
    for entry in library.question_entries:
        if entry.answer and entry.topic.page:
            yield entry.topic.page, entry.answer
