"""Everything is read once and joined by id."""

import gc

from prep.library import Library
from prep.model import Kind, Level

from tests.prep.guide import EXERCISE_YML, GUIDE, ROLE_MD, ROLE_YML, TOPIC_MD, TOPIC_YML, load, write


def test_what_is_read(library):
    assert library.problems == []
    assert list(library.topics) == ["databases/transactions"]
    assert list(library.roles) == ["backend"]
    assert list(library.exercises) == ["find-duplicates"]
    assert sorted(library.pages) == [
        "contribute/index.md",
        "index.md",
        "interview/python-fundamentals-round.md",
        "levels/junior.md",
        "practice/find-duplicates.md",
        "roles/backend.md",
        "roles/index.md",
        "topics/databases/index.md",
        "topics/databases/transactions.md",
        "topics/index.md",
    ]
    assert library.domain_ids == ["databases"]
    assert library.planned == {"topics/databases/indexes": "Indexes"}
    assert library.concept_texts["acid"] == "What each letter of ACID promises"
    assert [document.path for document in library.documents] == [
        "content/levels.yml",
        "content/domains.yml",
        "content/syllabus.yml",
        "content/pages.yml",
        "content/plan.yml",
        "content/faults.yml",
        TOPIC_YML,
        ROLE_YML,
        EXERCISE_YML,
    ]


def test_halves_are_joined(library):
    [topic] = library.topics.values()
    assert topic.title == "Transactions"
    assert topic.page is library.pages["topics/databases/transactions.md"]
    [entry] = library.questions_of(topic)
    assert entry is library.questions["lost-update"]
    assert entry.title == "Two clerks withdraw at once. Why is money **gone**?"
    assert str(entry.place) == f"{TOPIC_YML}:7:9"
    [skill] = library.skill_entries
    assert (skill.skill.id, str(skill.place)) == ("choose-isolation", f"{TOPIC_YML}:2:9")
    assert library.exercises["find-duplicates"].title == "Find duplicates"
    assert [(e.item.id, e.level, str(e.place)) for e in library.item_entries] == [
        ("knows-the-trade", Level.JUNIOR, "content/levels.yml:5:13"),
        ("ran-a-migration", Level.JUNIOR, f"{ROLE_YML}:7:13"),
        ("says-no", Level.MID, f"{ROLE_YML}:13:13"),
    ]


def test_titles_without_pages_are_ids(tmp_path):
    library = load(tmp_path, {TOPIC_MD: None, ROLE_MD: None})
    assert [topic.title for topic in library.topics.values()] == ["databases/transactions"]
    assert library.questions["lost-update"].title == "lost-update"


def test_claims_say_where_a_concept_is_taught(library):
    assert [(concept, str(place), page) for concept, place, page in library.claims] == [
        ("acid", f"{TOPIC_YML}:5:14", "topics/databases/transactions"),
        ("isolation", f"{TOPIC_YML}:5:20", "topics/databases/transactions"),
        ("on-call", f"{ROLE_YML}:2:10", "roles/backend"),
        ("on-call", f"{ROLE_YML}:16:18", "roles/backend"),
        ("screening", "content/pages.yml:3:14", "interview/python-fundamentals-round"),
    ]


def test_a_level_builds_on_the_one_before(tmp_path):
    role = GUIDE[ROLE_YML].replace(
        "  experienced:\n", "  experienced:\n    must_have: [databases/indexes, databases/transactions]\n"
    )
    library = load(tmp_path, {ROLE_YML: role})
    role = library.roles["backend"]
    assert library.required(role, Level.JUNIOR) == (["databases/transactions"], [])
    assert library.required(role, Level.MID) == (["databases/transactions"], ["databases/indexes"])
    assert library.required(role, Level.EXPERIENCED) == (["databases/transactions", "databases/indexes"], [])


def test_topics_stand_in_the_order_in_which_they_build_on_each_other(tmp_path):
    def topic(name, needs):
        text = (
            GUIDE[TOPIC_YML]
            .replace("choose-isolation", f"skill-{name}")
            .replace("lost-update", f"question-{name}")
        )
        return {f"content/topics/databases/{name}.yml": text.replace("needs: []", f"needs: [{needs}]")}

    library = load(
        tmp_path,
        {
            **topic("a", "databases/c"),
            **topic("b", "databases/a, other/x"),
            **topic("c", "databases/transactions"),
            **topic("circle-1", "databases/circle-2"),
            **topic("circle-2", "databases/circle-1"),
        },
    )
    assert [entity.id.removeprefix("databases/") for entity in library.topics_of("databases")] == [
        "transactions",
        "c",
        "a",
        "b",
        "circle-2",
        "circle-1",
    ]
    assert library.topics_of("testing") == []


def test_topics_that_do_not_build_on_each_other_stand_in_the_order_of_their_domain(tmp_path):
    def topic(name):
        return GUIDE[TOPIC_YML].replace("choose-isolation", f"s-{name}").replace("lost-update", f"q-{name}")

    library = load(
        tmp_path,
        {
            "content/domains.yml": GUIDE["content/domains.yml"] + "    topics: [transactions, z, b]\n",
            **{f"content/topics/databases/{name}.yml": topic(name) for name in "abz"},
        },
    )
    assert [entity.id.removeprefix("databases/") for entity in library.topics_of("databases")] == [
        "transactions",
        "z",
        "b",
        "a",
    ]


def test_roles_stand_in_their_order(tmp_path):
    library = load(
        tmp_path,
        {
            "content/roles/zebra.yml": GUIDE[ROLE_YML].replace("order: 1", "order: 1"),
            "content/roles/aardvark.yml": GUIDE[ROLE_YML].replace("order: 1", "order: 2"),
        },
    )
    assert list(library.roles) == ["backend", "zebra", "aardvark"]


def test_reading_an_empty_folder_names_what_is_missing(tmp_path):
    library = Library.load(tmp_path)
    assert [(str(problem.place), problem.wrong) for problem in library.problems] == [
        (f"content/{name}.yml:1:1", "can't be read: No such file or directory")
        for name in ("levels", "domains", "syllabus", "pages", "plan", "released", "faults")
    ]
    assert (library.domain_ids, library.planned, library.concept_texts, library.documents) == ([], {}, {}, [])


def test_the_collector_runs_again_after_reading(tmp_path):
    write(tmp_path)
    assert gc.isenabled()
    Library.load(tmp_path)
    assert gc.isenabled()


def test_levels_are_ordered_and_kinds_have_labels():
    assert [level.rank for level in Level] == [0, 1, 2]
    assert Level.EXPERIENCED.label == "Experienced"
    assert Kind.CODE_REVIEW.label == "Code review"
