"""Generated pages, and what the build adds to hand-written ones."""

import re

import pytest
from prep import checks, pages
from prep.grammar import read_page
from prep.library import Library
from prep.model import Level

from tests.prep.guide import EXERCISE_YML, GUIDE, ROLE_MD, ROLE_YML, TODAY, TOPIC_MD, TOPIC_YML, load

URIS = [
    "checklists/backend/experienced.md",
    "checklists/backend/junior.md",
    "checklists/backend/mid.md",
    "checklists/experienced.md",
    "checklists/index.md",
    "checklists/junior.md",
    "checklists/mid.md",
    "contribute/coverage.md",
    "interview/scorecards/backend/experienced.md",
    "interview/scorecards/backend/junior.md",
    "interview/scorecards/backend/mid.md",
    "interview/scorecards/index.md",
    "practice/paths/any.md",
    "practice/paths/backend.md",
    "questions/index.md",
]


def lines_with(text, word):
    return [line for line in text.split("\n") if word in line]


def test_what_is_generated(library):
    made = pages.generate(library)
    assert sorted(made) == sorted(pages.uris(library)) == URIS
    assert made["checklists/backend/mid.md"].source == ROLE_YML
    assert all((library.root / page.source).exists() for page in made.values())
    assert not set(made) & set(library.pages)


def test_generated_twice_is_the_same(tmp_path):
    assert pages.generate(load(tmp_path / "a")) == pages.generate(load(tmp_path / "b"))


def test_generated_pages_keep_the_rules_of_pages(library):
    """They are read as hand-written ones are: no dead link or anchor, no heading that jumps, no description missing."""
    made = pages.generate(library)
    added = pages.sections(library)
    whole = Library(library.root)
    texts = {uri: pages.compose(uri, page.text, added.get(uri, {})) for uri, page in library.pages.items()}
    for uri, text in (texts | {uri: page.text for uri, page in made.items()}).items():
        whole.pages[uri], problems = read_page(f"docs/{uri}", text)
        assert problems == [], uri
    for found in (checks.descriptions(whole), checks.headings(whole), checks.links_lead_somewhere(whole, ())):
        assert list(found) == []


def test_a_checklist_names_the_ids_that_its_entries_had_before(tmp_path):
    library = load(
        tmp_path,
        {
            TOPIC_YML: [
                (
                    "    covers: [acid, isolation]\n",
                    "    covers: [acid, isolation]\n    aliases: [old, older]\n",
                ),
                ("    tests: [choose-isolation]\n", "    tests: [choose-isolation]\n    aliases: [was]\n"),
            ],
        },
    )
    text = pages.generate(library)["checklists/backend/mid.md"].text
    assert '{ data-skill="choose-isolation" data-aliases="old older" }' in text
    assert '{ data-skill="question:lost-update" data-aliases="question:was" }' in text


def test_a_checklist_leads_to_the_progress_page_once_it_is_there(tmp_path):
    page = "docs/practice/progress.md"
    library = load(tmp_path, {page: "---\ndescription: A page.\n---\n# Your progress\n"})
    text = pages.generate(library)["checklists/backend/mid.md"].text
    assert "[Your progress](../../practice/progress.md){ .action }" in text


def test_a_checklist(library):
    text = pages.generate(library)["checklists/backend/mid.md"].text
    assert lines_with(text, "- [ ]") == [
        '- [ ] [Choose an isolation level and say what it costs](../../topics/databases/transactions.md#lost-update){ data-skill="choose-isolation" }',
        "- [ ] [Indexes](../../contribute/coverage.md#databases): When an index helps",
        '- [ ] [Ran a migration on a live table](../../topics/databases/transactions.md){ data-skill="ran-a-migration" }',
        '- [ ] [Says no with a reason](../../contribute/coverage.md#databases){ data-skill="says-no" }',
        '- [ ] [Two clerks withdraw at once. Why is money **gone**?](../../topics/databases/transactions.md#lost-update){ data-skill="question:lost-update" }',
    ]
    assert [heading.text for heading in read_page("x", text)[0].headings if heading.level == 2] == [
        "Must have",
        "Good to have",
        "Practical experience",
        "Soft skills",
        "Questions to master",
    ]


def test_the_checklist_of_a_level(library):
    text = pages.generate(library)["checklists/junior.md"].text
    assert "# Every role: Junior checklist" in text
    assert lines_with(text, "- [ ]") == [
        '- [ ] [Knows what a wrong balance costs](../topics/databases/transactions.md){ data-skill="knows-the-trade" }',
    ]
    assert "[The level](../levels/junior.md){ .action }" in text
    text = pages.generate(library)["checklists/experienced.md"].text
    assert lines_with(text, "question:lost-update")  # of a topic that half of the roles must have
    assert "The level]" not in text  # the page is not written


def test_what_half_of_the_roles_ask_for(tmp_path):
    library = load(
        tmp_path,
        {
            "content/roles/second.yml": GUIDE[ROLE_YML].replace("ran-a-", "second-").replace("says-no", "no"),
            "content/roles/third.yml": GUIDE[ROLE_YML]
            .replace("ran-a-", "third-")
            .replace("says-no", "never")
            .replace("must_have: [databases/transactions]", "must_have: []")
            .replace("good_to_have: [databases/indexes]", "must_have: [databases/indexes]")
            .replace("behavioural: [lost-update]", "must_have: []"),
        },
    )
    assert library.required(None, Level.JUNIOR) == (["databases/transactions"], [])
    assert library.required(None, Level.MID) == (["databases/transactions"], ["databases/indexes"])
    assert library.behavioural(None, Level.EXPERIENCED) == ["lost-update"]
    assert library.behavioural(None, Level.MID) == []


def test_a_junior_is_asked_less(library):
    text = pages.generate(library)["checklists/backend/junior.md"].text
    assert "choose-isolation" not in text  # a skill of the level mid
    assert "says-no" not in text
    assert "No question of this level is written yet" in text


def test_the_index_of_questions(library):
    [line] = lines_with(pages.generate(library)["questions/index.md"].text, "- [Two clerks")
    assert 'data-role="backend:mid backend:experienced"' in line
    assert 'data-level="mid experienced" data-domain="databases" data-kind="debugging"' in line
    assert "](../topics/databases/transactions.md#lost-update)" in line


def test_behavioural_questions_are_asked_for_outside_the_topics_of_a_role(tmp_path):
    library = load(tmp_path, {ROLE_YML: ("must_have: [databases/transactions]", "must_have: []")})
    made = pages.generate(library)
    [line] = lines_with(made["questions/index.md"].text, "- [Two clerks")
    assert 'data-role="backend:experienced"' in line
    assert lines_with(made["checklists/backend/experienced.md"].text, "- [ ] [Two clerks")
    assert not lines_with(made["checklists/backend/mid.md"].text, "- [ ] [Two clerks")


def test_coverage(library):
    text = pages.generate(library)["contribute/coverage.md"].text
    assert "The syllabus has 5 concepts; 4 are taught" in text
    assert lines_with(text, "| ")[2:5] == [
        "| What each letter of ACID promises | [Transactions](../topics/databases/transactions.md) |",
        "| Isolation levels \\| and what they cost | [Transactions](../topics/databases/transactions.md) |",
        "| When an index helps | planned: Indexes |",
    ]
    assert "| What being on call means | [Backend engineer](../roles/backend.md) |" in text
    assert "X-00" not in text  # readers see the concepts' words, not the inventory's ids


def test_what_is_added_to_pages(library):
    added = pages.sections(library)
    assert {uri: sorted(parts) for uri, parts in added.items()} == {
        "index.md": ["choose", "domains"],
        "roles/index.md": ["compare", "map", "roles"],
        "topics/index.md": ["domains"],
        "levels/junior.md": ["checklists", "topics"],
        "interview/python-fundamentals-round.md": ["who"],
        "roles/backend.md": ["preparation", "rounds", "stack"],
        "topics/databases/index.md": ["topics"],
        "practice/find-duplicates.md": ["work"],
    }
    work = added["practice/find-duplicates.md"]["work"]
    assert "prep practice start find-duplicates" in work
    assert '??? tip "Hint 1 of 1"\n\n    What do you have to remember?' in work
    assert "1 of 2 topics is written, with 1 questions." in added["topics/databases/index.md"]["topics"]
    assert "- Indexes" in added["topics/databases/index.md"]["topics"]
    assert (
        "| [Databases](topics/databases/index.md) | 1 written, 1 planned | 1 |"
        in added["index.md"]["domains"]
    )
    assert (
        "| [Technical screen](../interview/python-fundamentals-round.md) |"
        in added["roles/backend.md"]["rounds"]
    )
    assert "| Features | 60 % |" in added["roles/backend.md"]["rounds"]
    assert "[Transactions](../topics/databases/transactions.md)" in added["roles/backend.md"]["stack"]
    assert "[Indexes](../contribute/coverage.md#databases)" in added["roles/backend.md"]["stack"]
    assert "[Backend engineer](roles/backend.md)" in added["index.md"]["choose"]
    assert "[Backend engineer](backend.md)" in added["roles/index.md"]["roles"]


def test_what_the_facts_of_a_role_are_drawn_and_computed_into(tmp_path):
    library = load(
        tmp_path,
        {
            ROLE_YML: (
                "must_have: [databases/transactions]",
                "must_have: [databases/transactions, databases/indexes]",
            )
        },
    )
    added = pages.sections(library)
    rounds, path = added["roles/backend.md"]["rounds"], added["roles/backend.md"]["preparation"]
    assert '<title id="week-backend">Shares of the working week: Features 60 %, ' in rounds
    assert 'width="216.0" height="8"' in rounds  # 60 % of 360
    [step] = lines_with(path, "| 1 | [Transactions]")
    level = next(
        level for level, facts in library.roles["backend"].facts.value.levels.items() if facts.must_have
    )
    minutes = sum(entry.question.minutes for entry in library.question_entries)
    assert step.endswith(f"| {minutes} |")
    assert f"badge--{level}" in step
    [planned] = lines_with(path, "| 2 | [Indexes]")
    assert planned.endswith("| planned |")
    assert f"{minutes / 60:.1f} hours for experienced." in path
    assert "| [Backend engineer](backend.md) | Features (60 %), " in added["roles/index.md"]["compare"]
    [row] = lines_with(added["roles/index.md"]["map"], "| [Databases](../topics/databases/index.md) |")
    assert '<span class="heat heat--0">2' in row


def test_what_builds_on_what_is_drawn(tmp_path):
    def topic(name, needs):
        facts = GUIDE[TOPIC_YML].replace("choose-isolation", f"s-{name}").replace("lost-update", f"q-{name}")
        page = GUIDE[TOPIC_MD].replace("lost-update", f"q-{name}")
        return {
            f"content/topics/databases/{name}.yml": facts.replace("needs: []", f"needs: [{needs}]"),
            f"docs/topics/databases/{name}.md": page.replace("# Transactions\n", f"# The `{name}` [topic]\n"),
        }

    needs = "databases/transactions"
    library = load(tmp_path, topic("locks", needs) | topic("queues", f"{needs}, databases/locks"))
    text = pages.sections(library)["topics/databases/index.md"]["topics"]
    assert lines_with(text, "-->") == [
        "    databases_transactions[Transactions] --> databases_locks[The locks topic]",
        "    databases_locks[The locks topic] --> databases_queues[The queues topic]",
    ]  # that queues need transactions follows
    assert "accDescr: Transactions comes before The locks topic, The locks topic comes before" in text
    assert "Answering all of them takes 0.3 hours: 0.0 for junior, 0.3 for mid, 0.3 for experienced." in text


def test_a_domain_without_topics(tmp_path):
    library = load(
        tmp_path,
        {
            "content/domains.yml": GUIDE["content/domains.yml"]
            + "  - id: testing\n    page: topics/testing/index\n",
            "docs/topics/testing/index.md": GUIDE["docs/topics/databases/index.md"].replace(
                "# Databases", "# Testing"
            ),
        },
    )
    text = pages.sections(library)["topics/testing/index.md"]["topics"]
    assert text.strip() == "No topic of this domain is written yet."


@pytest.mark.parametrize(
    ("markdown", "composed"),
    [
        ("# A\n\n## B { #b }\n\ntext\n", "# A\n\n## B { #b }\n\ntext\n\n\nADDED\n"),
        ("# A\n\n## B { #b }\n\n### C\n\n## D\n", "# A\n\n## B { #b }\n\n### C\n\n\nADDED\n\n## D\n"),
        ("# A\n\n## B { #c }\n", "# A\n\n## B { #c }\n"),
        ("```\n## B { #b }\n```\n", "```\n## B { #b }\n```\n"),
        ("---\nb: c\n---\n# A { #b }", "---\nb: c\n---\n# A { #b }\n\nADDED\n"),
    ],
)
def test_parts_are_put_at_the_end_of_their_sections(markdown, composed):
    assert pages.compose("x.md", markdown, {"b": "\nADDED\n"}) == composed


def test_nothing_to_add_changes_nothing():
    assert pages.compose("x.md", "# A\r\n", {}) == "# A\r\n"


PAGE = "---\ndescription: A page.\n---\n# Practice\n\n"
ALGORITHM = (
    EXERCISE_YML,
    ("kind: backend\n", "kind: algorithm\nclassic: Two & Two\ncomplexity: O(n)\naliases: [twins, pairs]\n"),
)


def test_the_index_of_exercises(tmp_path):
    edits = dict([ALGORITHM, ("docs/practice/exercises.md", f"{PAGE}## All {{ #exercises }}\n")])
    text = pages.sections(load(tmp_path, edits))["practice/exercises.md"]["exercises"]
    assert '<optgroup label="Algorithm"><option value="hash-map">Hash map</option></optgroup>' in text
    assert lines_with(text, "### ") == ["### Algorithm { #algorithm }"]
    [row] = lines_with(text, "- [Find duplicates](find-duplicates.md)")
    assert 'data-exercise="find-duplicates" data-aliases="twins pairs" data-kind="algorithm"' in row
    assert 'data-level="junior" data-pattern="hash-map" data-minutes="15"' in row
    assert [label in row for label in (">Junior<", ">Algorithm<", ">Hash map<", ">15 min<")] == [True] * 4
    assert row.endswith('<small class="searched">Two &amp; Two</small>')


def test_exercises_below_their_patterns(tmp_path):
    patterns = (
        f"{PAGE}## Sequences {{ #sequences }}\n\n### Hash map {{ #hash-map }}\n\n### Heap {{ #heap }}\n"
    )
    library = load(tmp_path, dict([ALGORITHM, ("docs/practice/patterns.md", patterns)]))
    added = pages.sections(library)["practice/patterns.md"]
    assert list(added) == ["hash-map"], "what has no exercise is for the check to say"
    assert lines_with(added["hash-map"], "- [Find duplicates](find-duplicates.md)")
    [exercise] = library.exercises.values()
    assert pages.View(library).pattern_page(exercise) == "practice/patterns.md#hash-map"


def test_only_algorithms_have_a_place_on_the_pattern_map(library):
    [exercise] = library.exercises.values()
    assert pages.View(library).pattern_page(exercise) == ""


def test_the_path_of_a_role(library):
    text = pages.generate(library)["practice/paths/backend.md"].text
    junior, mid, experienced = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    assert "1 exercise, 0.2 hours." in junior
    assert lines_with(mid, "1. [Find duplicates](../find-duplicates.md)")
    assert "No exercise fits yet." in experienced
    assert "[The role](../../roles/backend.md)" in text
    added = pages.sections(library)["roles/backend.md"]["preparation"]
    assert "[mid](../practice/paths/backend.md#mid)" in added


def test_the_table_of_paths(tmp_path):
    library = load(tmp_path, {"docs/practice/paths/index.md": f"{PAGE}## Paths {{ #paths }}\n"})
    text = pages.sections(library)["practice/paths/index.md"]["paths"]
    [row] = lines_with(text, "| Backend engineer |")
    assert row.startswith(
        "| Backend engineer | [1 in 0.2&nbsp;h](backend.md#junior) | [1 in 0.2&nbsp;h](backend.md#mid) |"
    )
    assert lines_with(text, "| Every role | [1 in 0.2&nbsp;h](any.md#junior)")
    assert "](index.md#rule)" in pages.generate(library)["practice/paths/backend.md"].text


def test_exercises_stand_by_kind_and_easy_to_hard(tmp_path):
    def exercise(id_, kind, level, minutes):
        facts = f"kind: {kind}\nlevel: {level}\nminutes: {minutes}\npattern: x\ntrains: [choose-isolation]\nhints: [x]\n"
        return {f"content/exercises/{id_}/exercise.yml": facts}

    edits = (
        exercise("c", "sql", "mid", 20)
        | exercise("b", "algorithm", "mid", 15)
        | exercise("a", "algorithm", "junior", 30)
    )
    ids = [
        uri.removeprefix("practice/").removesuffix(".md")
        for uri in pages.exercise_uris(load(tmp_path, edits))
    ]
    assert ids == ["a", "b", "find-duplicates", "c"]


def test_two_parts_of_one_page():
    composed = pages.compose("x.md", "# A\n## B\n## C\n", {"b": "1", "c": "2"})
    assert re.findall(r"## B|## C|\b[12]\b", composed) == ["## B", "1", "## C", "2"]


def test_a_library_without_anything_still_makes_its_pages(tmp_path):
    library = Library.load(tmp_path)
    made = pages.generate(library)
    assert sorted(made) == [uri for uri in URIS if "backend" not in uri]
    assert "The syllabus has 0 concepts" in made["contribute/coverage.md"].text
    assert pages.sections(library) == {}


def test_a_skill_that_only_an_exercise_trains_leads_to_its_topic(tmp_path):
    skill = "  - id: lock-rows\n    level: junior\n    text: Lock rows\n    covers: [acid]\nquestions:\n"
    library = load(tmp_path, {TOPIC_YML: ("questions:\n", skill)})
    text = pages.generate(library)["checklists/backend/junior.md"].text
    assert '- [ ] [Lock rows](../../topics/databases/transactions.md){ data-skill="lock-rows" }' in text


def test_what_is_missing_is_shown_by_its_id(tmp_path):
    library = load(tmp_path, {TOPIC_MD: None, ROLE_MD: None, "docs/topics/databases/index.md": None})
    made = pages.generate(library)
    assert "# backend: Mid checklist" in made["checklists/backend/mid.md"].text
    assert "[topics/databases/transactions]" in made["contribute/coverage.md"].text
    assert list(checks.reviews_have_happened(library, TODAY)) == []
    assert all(level in Level for level in library.roles["backend"].facts.value.levels)
