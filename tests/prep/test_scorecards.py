"""Which questions a round asks, and what each band of an answer says."""

import pytest
from prep import pages
from prep.model import Level
from prep.scorecards import bands, scorecard

from tests.prep.guide import GUIDE, ROLE_YML, TOPIC_MD, TOPIC_YML, load

QUESTION = """
### {title} { #{id} }

**Short answer.** It is so.

**Listen for**

- **Mid** - says so.
- **Experienced** - proves it, see [the manual](../../index.md#choose).

**Follow-ups**

- And if
  not?
- Why?

**Weak answer** - "No": it is
  [not](https://example.org/a_(b)) so.
"""


def with_questions(*facts, **edits):
    """A guide with more questions: (id, minutes, kind)."""
    entries = "".join(
        f"  - id: {id_}\n    levels: [mid, experienced]\n    kind: {kind}\n    minutes: {minutes}\n    tests: [choose-isolation]\n"
        for id_, minutes, kind in facts
    )
    sections = "".join(QUESTION.replace("{title}", id_).replace("{id}", id_) for id_, _, _ in facts)
    return {
        TOPIC_YML: ("needs: []\n", f"{entries}needs: []\n"),
        TOPIC_MD: ("## Go deeper", f"{sections}\n## Go deeper"),
        **edits,
    }


def asked(library, level):
    [role] = library.roles.values()
    return [[card.entry.question.id for card in part.cards] for part in scorecard(library, role, level)]


def test_the_bands_of_a_level_lie_between_its_neighbours(library):
    entry = library.questions["lost-update"]
    assert bands(entry, Level.MID) == [
        ("Strong no", '"Use a transaction": it doesn\'t help.'),
        (
            "No",
            "Has the headline but not the reason, or gets to a yes only by hints: say in your notes which ones you gave.",
        ),
        ("Yes", "names the anomaly and fixes it."),
        ("Strong yes", "All of that, and what is asked of the next level: weighs the costs."),
    ]
    assert [text for _, text in bands(entry, Level.EXPERIENCED)][1:] == [
        "Stops where a mid answer does: names the anomaly and fixes it.",
        "weighs the costs.",
        "All of that without a hint, and it holds under the follow-ups: What changes with replicas?",
    ]


def test_bands_are_whole_and_without_links(tmp_path):
    library = load(tmp_path, with_questions(("replica-lag", 5, "debugging")))
    texts = [text for _, text in bands(library.questions["replica-lag"], Level.EXPERIENCED)]
    assert texts[0] == '"No": it is not so.'
    assert texts[2] == "proves it, see the manual."
    assert texts[3].endswith("the follow-ups: And if not? Why?")


def test_a_round_asks_questions_of_its_level_and_kinds(tmp_path):
    library = load(tmp_path, with_questions(("a-concept", 5, "concept"), ("replica-lag", 5, "debugging")))
    assert asked(library, Level.MID) == [["lost-update", "replica-lag"]]
    assert asked(library, Level.JUNIOR) == [[]]


def test_the_questions_of_a_round_fill_its_minutes(tmp_path):
    # 45 minutes, of which 36 are for questions: 6 + 25 leaves 5
    facts = [("first", 25, "debugging"), ("too-long", 6, "debugging"), ("fits", 5, "debugging")]
    assert asked(load(tmp_path, with_questions(*facts)), Level.MID) == [["lost-update", "first", "fits"]]


def test_a_question_longer_than_its_round_is_asked_alone(tmp_path):
    edits = {ROLE_YML: ("minutes: 45", "minutes: 5")}
    library = load(tmp_path, with_questions(("short", 1, "debugging"), **edits))
    assert asked(library, Level.MID) == [["lost-update"]]


def test_topics_take_turns_and_those_that_the_role_must_have_come_first(tmp_path):
    other = GUIDE[TOPIC_YML].replace("choose-isolation", "lock-rows").replace("lost-update", "deadlock")
    page = GUIDE[TOPIC_MD].replace("lost-update", "deadlock")
    edits = {"content/topics/databases/locks.yml": other, "docs/topics/databases/locks.md": page}
    library = load(tmp_path, with_questions(("replica-lag", 5, "debugging"), **edits))
    assert asked(library, Level.MID) == [["lost-update", "deadlock", "replica-lag"]]


def test_no_question_is_asked_twice_and_rounds_of_other_levels_are_left_out(tmp_path):
    rounds = """
  - id: second
    name: Second
    levels: [mid]
    minutes: 30
    tests: The same
    page: interview/python-fundamentals-round
    draws_on: [databases/transactions, databases/indexes]
"""
    library = load(tmp_path, {ROLE_YML: ("time_split:", f"{rounds.strip(chr(10))}\ntime_split:")})
    assert asked(library, Level.MID) == [["lost-update"], []]
    assert asked(library, Level.EXPERIENCED) == [["lost-update"]]
    [role] = library.roles.values()
    assert scorecard(library, role, Level.MID)[1].open == ["databases/indexes"]
    text = pages.generate(library)["interview/scorecards/backend/mid.md"].text
    assert "The guide has no question for this round yet. Planned: Indexes." in text


def test_a_level_without_rounds_has_no_scorecard(tmp_path):
    library = load(tmp_path, {ROLE_YML: ("levels: [junior, mid, experienced]", "levels: [experienced]")})
    made = pages.generate(library)
    assert [uri for uri in made if uri.startswith("interview/scorecards/backend/")] == [
        "interview/scorecards/backend/experienced.md"
    ]
    assert (
        "| none | none | [1 rounds](backend/experienced.md) |" in made["interview/scorecards/index.md"].text
    )


@pytest.mark.parametrize("level", ["mid", "experienced"])
def test_a_scorecard(library, level):
    text = pages.generate(library)[f"interview/scorecards/backend/{level}.md"].text
    assert "## Technical screen { #round-technical-screen }" in text
    assert "45 minutes. Whether the basics are there. [How such a round runs]" in text
    assert text.count("- [ ] **Strong no**") == 2  # one question, and the decision on the round
    assert '- [ ] **Strong no** - "Use a transaction": it doesn\'t help.' in text


def test_an_answer_without_its_parts_has_empty_bands(tmp_path):
    """The check names what is missing; meanwhile the page is still made, for `mkdocs serve`."""
    library = load(tmp_path, {TOPIC_MD: ('**Weak answer** - "Use a transaction": it doesn\'t help.', "")})
    assert bands(library.questions["lost-update"], Level.MID)[0] == ("Strong no", "")
