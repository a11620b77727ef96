"""The library for other programs."""

import json

import jsonschema
import pytest
from prep import exports, pages
from prep.library import Library
from prep.model import Level
from prep.source import read_yaml, validate

from tests.prep.guide import EXERCISE_YML, GUIDE, ROLE_MD, ROLE_YML, TOPIC_MD, TOPIC_YML, load

FILES = {
    "levels": "content/levels.yml",
    "domains": "content/domains.yml",
    "syllabus": "content/syllabus.yml",
    "pages": "content/pages.yml",
    "plan": "content/plan.yml",
    "released": "content/released.yml",
    "topic": TOPIC_YML,
    "role": ROLE_YML,
    "exercise": EXERCISE_YML,
}
SMALL = {name: GUIDE[path] for name, path in FILES.items()} | {
    "faults": "faults:\n  - id: sql-injection\n    title: SQL injection\n",
    "review": "faults:\n  - lines: [3, 4]\n    fault: sql-injection\n    why: It reaches the statement.\n"
    "  - lines: [9, 9]\n    fault: missing-await\n    why: Nobody waits.\n",
}
"""A small file of every kind."""


def validator(text):
    schema = json.loads(text)
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    return checker(schema, format_checker=checker.FORMAT_CHECKER)


def plain(text):
    return read_yaml(text, "x.yml")[0].data


def test_the_catalogue(library):
    files = exports.files(library)
    catalog = json.loads(files["catalog.json"])
    validator(files["catalog.schema.json"]).validate(catalog)
    assert catalog["version"] == 1
    assert catalog["levels"] == {"junior": "0-3 years", "mid": "3-6 years", "experienced": "6+ years"}
    assert catalog["domains"] == [{"id": "databases", "url": "topics/databases/", "title": "Databases"}]
    [topic] = catalog["topics"]
    assert topic["url"] == "topics/databases/transactions/"
    assert (topic["domain"], topic["reviewed"], topic["needs"]) == ("databases", "2026-06-01", [])
    assert topic["questions"] == [
        {
            "id": "lost-update",
            "aliases": [],
            "url": "topics/databases/transactions/#lost-update",
            "title": "Two clerks withdraw at once. Why is money **gone**?",
            "levels": ["mid", "experienced"],
            "kind": "debugging",
            "minutes": 6,
            "tests": ["choose-isolation"],
            "short_answer": "Both read the old balance, and the second write wins.",
            "listen_for": {"mid": "names the anomaly and fixes it.", "experienced": "weighs the costs."},
        }
    ]
    [role] = catalog["roles"]
    assert role["must_have"] == {level: ["databases/transactions"] for level in catalog["levels"]}
    assert role["good_to_have"]["experienced"] == ["databases/indexes"]
    assert role["behavioural"]["experienced"] == ["lost-update"]
    assert [(item["id"], item["level"]) for item in role["items"]] == [
        ("ran-a-migration", "junior"),
        ("says-no", "mid"),
    ]
    assert {concept["id"]: concept["taught"] for concept in catalog["concepts"]} == {
        "acid": ["topics/databases/transactions/"],
        "isolation": ["topics/databases/transactions/"],
        "indexing": [],
        "on-call": ["roles/backend/"],
        "screening": ["interview/python-fundamentals-round/"],
    }


@pytest.mark.parametrize(
    "damage",
    [
        lambda catalog: catalog.update(extra=1),
        lambda catalog: catalog["topics"][0]["questions"][0].update(kind="riddle"),
        lambda catalog: catalog["topics"][0]["questions"][0].pop("title"),
        lambda catalog: catalog["levels"].update(senior="9+"),
    ],
    ids=["unknown field", "unknown kind", "missing field", "unknown level"],
)
def test_the_schema_of_the_catalogue_is_strict(library, damage):
    files = exports.files(library)
    catalog = json.loads(files["catalog.json"])
    damage(catalog)
    with pytest.raises(jsonschema.ValidationError):
        validator(files["catalog.schema.json"]).validate(catalog)


def test_the_catalogue_of_a_library_without_anything(tmp_path):
    files = exports.files(Library.load(tmp_path))
    catalog = json.loads(files["catalog.json"])
    validator(files["catalog.schema.json"]).validate(catalog)
    assert catalog["topics"] == catalog["roles"] == catalog["concepts"] == []


def test_the_catalogue_of_facts_without_pages(tmp_path):
    library = load(tmp_path, {TOPIC_MD: None, ROLE_MD: None, "docs/topics/databases/index.md": None})
    catalog = exports.catalog(library)
    assert catalog.topics[0].questions[0].title == "lost-update"
    assert catalog.topics[0].questions[0].listen_for == {}
    assert (catalog.topics[0].description, catalog.roles[0].description) == ("", "")
    assert catalog.domains[0].title == "topics/databases/index"


def test_two_exports_are_the_same(tmp_path):
    assert exports.files(load(tmp_path / "a")) == exports.files(load(tmp_path / "b"))


@pytest.mark.parametrize("name", SMALL)
def test_schemas_accept_what_the_models_accept(name):
    validator(exports.schemas()[f"{name}.json"]).validate(plain(SMALL[name]))


def test_there_is_a_schema_for_every_kind_of_file():
    assert set(exports.schemas()) == {f"{name}.json" for name in SMALL}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("topic", "kind: debugging", "kind: debuging"),
        ("topic", "minutes: 6", "minutes: six"),
        ("topic", "minutes: 6", "minutes: 0"),
        ("topic", "needs: []", "need: []"),
        ("topic", "id: lost-update", "id: Lost"),
        ("topic", "    tests: [choose-isolation]\n", ""),
        ("role", "percent: 40", "percent: 400"),
        ("role", "  mid:\n", "  middle:\n"),
        ("exercise", "level: junior", "level: senior"),
        ("levels", "id: mid", "id: middle"),
        ("plan", "id: topics/databases/indexes", "id: indexes"),
        ("faults", "id: sql-injection", "id: SQL injection"),
        ("review", "lines: [3, 4]", "lines: [3]"),
    ],
)
def test_schemas_refuse_what_the_models_refuse(name, old, new):
    text = SMALL[name]
    assert text.count(old) == 1
    broken = text.replace(old, new)
    assert validate(read_yaml(broken, "x.yml")[0], exports.SOURCES[name])[1]
    with pytest.raises(jsonschema.ValidationError):
        validator(exports.schemas()[f"{name}.json"]).validate(plain(broken))


def test_what_the_progress_page_needs(library):
    data = json.loads(exports.files(library)["progress.json"])
    assert data["aliases"] == {}
    assert data["levels"] == {"junior": "Junior", "mid": "Mid", "experienced": "Experienced"}
    assert [role["id"] for role in data["roles"]] == ["backend", "any"]
    assert [domain["id"] for domain in data["domains"]] == ["databases"]
    assert data["skills"] == [
        {
            "id": "choose-isolation",
            "text": "Choose an isolation level and say what it costs",
            "level": "mid",
            "domain": "databases",
            "url": "topics/databases/transactions/#lost-update",
            "roles": ["any:mid", "backend:mid"],
        },
        {
            "id": "knows-the-trade",
            "text": "Knows what a wrong balance costs",
            "level": "junior",
            "domain": "databases",
            "url": "topics/databases/transactions/",
            "roles": ["any:junior"],
        },
        {
            "id": "ran-a-migration",
            "text": "Ran a migration on a live table",
            "level": "junior",
            "domain": "databases",
            "url": "topics/databases/transactions/",
            "roles": ["backend:junior"],
        },
        {
            "id": "says-no",
            "text": "Says no with a reason",
            "level": "mid",
            "domain": "databases",
            "url": "checklists/backend/mid/",
            "roles": ["backend:mid"],
        },
    ]
    assert list(data["kinds"])[:2] == ["algorithm", "backend"]
    assert data["exercises"] == [
        {
            "id": "find-duplicates",
            "title": "Find duplicates",
            "url": "practice/find-duplicates/",
            "kind": "backend",
            "level": "junior",
            "pattern": "hash map",
            "minutes": 15,
            "trains": ["choose-isolation"],
        }
    ]
    assert data["paths"] == {
        f"{role}:{level}": ["find-duplicates"] if level != "experienced" else []
        for role in ("any", "backend")
        for level in data["levels"]
    }


def test_progress_and_checklists_ask_for_the_same(library):
    view = pages.View(library)
    skills = json.loads(exports.files(library)["progress.json"])["skills"]
    for role in (None, *library.roles.values()):
        for level in Level:
            name = role.id if role else exports.EVERY_ROLE
            listed = {
                id_ for one in Level if one.rank <= level.rank for skill in skills
                for id_ in [skill["id"]] if f"{name}:{one}" in skill["roles"]
            }  # fmt: skip
            topics = [id_ for ids in library.required(role, level) for id_ in ids]
            items = [entry for _, _, entries in view.items(role, level) for entry in entries]
            assert listed == {
                *(entry.skill.id for id_ in topics for entry in view.skills(id_, level)),
                *(entry.item.id for entry in items),
            }


def test_progress_follows_renamed_ids(tmp_path):
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
            ROLE_YML: (
                "        text: Says no with a reason\n",
                "        text: Says no\n        aliases: [old-item]\n",
            ),
            EXERCISE_YML: GUIDE[EXERCISE_YML] + "aliases: [find-twins]\n",
        },
    )
    assert exports.progress(library).aliases == {
        "exercise:find-twins": "exercise:find-duplicates",
        "old": "choose-isolation",
        "older": "choose-isolation",
        "old-item": "says-no",
        "question:was": "question:lost-update",
    }


def test_what_the_story_bank_needs(library):
    data = json.loads(exports.files(library)["stories.json"])
    assert data == {
        "aliases": {},
        "levels": {"junior": "Junior", "mid": "Mid", "experienced": "Experienced"},
        "roles": [{"id": "backend", "title": "Backend engineer"}],
        "topics": [{"id": "databases/transactions", "title": "Transactions"}],
        "questions": [
            {
                "id": "lost-update",
                "title": "Two clerks withdraw at once. Why is money **gone**?",
                "url": "topics/databases/transactions/#lost-update",
                "topic": "databases/transactions",
                "levels": ["mid", "experienced"],
                "roles": ["backend:experienced"],
            }
        ],
    }


def test_stories_answer_behavioural_questions_and_what_a_role_names(tmp_path):
    nobody = (ROLE_YML, ("    behavioural: [lost-update]\n", "    must_have: []\n"))
    behavioural = (TOPIC_YML, ("kind: debugging", "kind: behavioural"))
    none = exports.stories(load(tmp_path / "a", dict([nobody])))
    assert none.questions == none.topics == []
    unnamed = exports.stories(load(tmp_path / "b", dict([nobody, behavioural])))
    assert [(question.id, question.roles) for question in unnamed.questions] == [("lost-update", [])]
    earlier = (
        ROLE_YML,
        ("    good_to_have: [databases/indexes]\n", "    behavioural: [lost-update]\n"),
    )
    assert exports.stories(load(tmp_path / "c", dict([earlier]))).questions[0].roles == ["backend:mid"]


def test_stories_follow_renamed_questions(tmp_path):
    edit = ("    tests: [choose-isolation]\n", "    tests: [choose-isolation]\n    aliases: [was, before]\n")
    assert exports.stories(load(tmp_path, {TOPIC_YML: edit})).aliases == {
        "was": "lost-update",
        "before": "lost-update",
    }


ENTRY = {"ticked": True, "confidence": "shaky", "note": "<b>", "changed": 1}
TEXTS = ("title", "situation", "task", "action", "result", "evidence", "learned")
STORY = {**dict.fromkeys(TEXTS, "<b>\n"), "questions": ["lost-update", "gone"], "changed": 1}
EXPORT = {
    "schema": "python-backend-interview-guide/progress",
    "version": 2,
    "entries": {"a-skill": ENTRY, "question:a": ENTRY},
    "stories": {"story0001": STORY},
}


def test_the_schema_of_exported_progress(library):
    schema = validator(exports.files(library)["progress.schema.json"])
    schema.validate(EXPORT)
    first = {key: value for key, value in EXPORT.items() if key != "stories"} | {"version": 1}
    schema.validate(first)
    for damage in (
        {"version": 3},
        {"version": 1},
        {"schema": "x"},
        {"more": 1},
        {"entries": []},
        {"entries": {"__proto__": ENTRY}},
        {"entries": {"a": ENTRY | {"ticked": 1}}},
        {"entries": {"a": ENTRY | {"note": "x" * 100_001}}},
        {"entries": {"a": ENTRY | {"confidence": "sure"}}},
        {"entries": {"a": ENTRY | {"changed": -1}}},
        {"entries": {"a": ENTRY | {"__proto__": {}}}},
        {"entries": {"a": {}}},
        {"stories": []},
        {"stories": {"__proto__": STORY}},
        {"stories": {"short": STORY}},
        {"stories": {"story0001": STORY | {"action": 1}}},
        {"stories": {"story0001": STORY | {"action": "x" * 100_001}}},
        {"stories": {"story0001": STORY | {"questions": ["<b>"]}}},
        {"stories": {"story0001": STORY | {"questions": "lost-update"}}},
        {"stories": {"story0001": STORY | {"html": ""}}},
        {"stories": {"story0001": {}}},
    ):
        with pytest.raises(jsonschema.ValidationError):
            schema.validate(EXPORT | damage)
    with pytest.raises(jsonschema.ValidationError):
        schema.validate(first | {"version": 2})


def test_progress_of_a_library_without_anything(tmp_path):
    library = Library.load(tmp_path)
    data = exports.progress(library)
    assert data.skills == data.domains == data.roles == []
    assert exports.stories(library).questions == []


def test_released_ids(library):
    text = exports.released(library)
    assert plain(text) == {
        "skills": ["choose-isolation"],
        "questions": ["lost-update"],
        "items": ["knows-the-trade", "ran-a-migration", "says-no"],
        "exercises": ["find-duplicates"],
    }
    validator(exports.schemas()["released.json"]).validate(plain(text))


def test_aliases_stay_released(tmp_path):
    """Else the release after a rename would forget the old id, and with it people's progress."""
    library = load(
        tmp_path,
        {
            TOPIC_YML: [
                (
                    "    covers: [acid, isolation]\n",
                    "    covers: [acid, isolation]\n    aliases: [old-skill]\n",
                ),
                (
                    "    tests: [choose-isolation]\n",
                    "    tests: [choose-isolation]\n    aliases: [old-question]\n",
                ),
            ],
            ROLE_YML: (
                "        text: Says no with a reason\n",
                "        text: Says no\n        aliases: [old-item]\n",
            ),
            EXERCISE_YML: GUIDE[EXERCISE_YML] + "aliases: [old-exercise]\n",
        },
    )
    assert plain(exports.released(library)) == {
        "skills": ["choose-isolation", "old-skill"],
        "questions": ["lost-update", "old-question"],
        "items": ["knows-the-trade", "old-item", "ran-a-migration", "says-no"],
        "exercises": ["find-duplicates", "old-exercise"],
    }


def test_nothing_released(tmp_path):
    assert plain(exports.released(Library.load(tmp_path))) == {
        "skills": [],
        "questions": [],
        "items": [],
        "exercises": [],
    }


@pytest.mark.parametrize(
    ("uri", "url"),
    [
        ("index.md", ""),
        ("a.md", "a/"),
        ("a/index.md", "a/"),
        ("a/b.md", "a/b/"),
        ("a/reindex.md", "a/reindex/"),
    ],
)
def test_addresses(uri, url):
    assert exports.url(uri) == url
