"""What an interviewer asks in each round of a role, and how an answer is graded: four bands made from the answers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, zip_longest

from prep.grammar import Answer
from prep.library import Library, QuestionEntry, Role
from prep.model import Level, Round

BANDS = ("Strong no", "No", "Yes", "Strong yes")
QUESTION_SHARE = 0.8
"""Of a round's minutes; the rest is for the beginning and for the candidate's own questions."""

LINK = re.compile(r"\[(?P<text>[^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")


@dataclass(frozen=True)
class Card:
    """One question with its bands as (name, Markdown), from the worst to the best."""

    entry: QuestionEntry
    bands: list[tuple[str, str]]


@dataclass(frozen=True)
class RoundCard:
    """One round with the questions that fill its time, and the ids of the topics it draws on that are not written."""

    round: Round
    cards: list[Card]
    open: list[str]


def scorecard(library: Library, role: Role, level: Level) -> list[RoundCard]:
    """The rounds of a role at a level. No question is asked twice."""
    must, good = library.required(role, level)
    expected = {*library.behavioural(role, level)}
    asked: set[str] = set()
    cards = []
    for round_ in role.facts.value.rounds:
        if level not in round_.levels:
            continue
        drawn = [topic for domain in library.domain_ids for topic in library.topics_of(domain)]
        drawn = [topic for topic in drawn if _draws_on(round_, topic.id)]
        by_topic = [
            [
                entry
                for entry in library.questions_of(topic)
                if level in entry.question.levels
                and entry.answer
                and (entry.question.kind in round_.kinds or not round_.kinds)
                and entry.question.id not in asked
            ]
            for topic in sorted(drawn, key=lambda topic: (topic.id not in must, topic.id not in good))
        ]
        for entries in by_topic:
            entries.sort(key=lambda entry: entry.question.id not in expected)
        chosen = _fill(by_topic, round_.minutes * QUESTION_SHARE)
        asked |= {entry.question.id for entry in chosen}
        wanted = [id_ for id_ in (*must, *good) if _draws_on(round_, id_) and id_ not in library.topics]
        cards.append(RoundCard(round_, [Card(entry, bands(entry, level)) for entry in chosen], wanted))
    return cards


def _draws_on(round_: Round, topic: str) -> bool:
    return topic in round_.draws_on or topic.partition("/")[0] in round_.draws_on


def _fill(by_topic: Iterable[list[QuestionEntry]], minutes: float) -> list[QuestionEntry]:
    """The first question of every topic, then the second ones, as long as they fit; at least one."""
    chosen: list[QuestionEntry] = []
    for entry in chain.from_iterable(zip_longest(*by_topic)):
        if entry and (not chosen or entry.question.minutes <= minutes):
            chosen.append(entry)
            minutes -= entry.question.minutes
    return chosen


def bands(entry: QuestionEntry, level: Level) -> list[tuple[str, str]]:
    """The four bands of a question at a level, from its weak answer, *Listen for* and follow-ups.

    A no is what the level below would say, a strong yes what the level above would; at the ends of the levels that a
    question is asked at, hints and follow-ups decide.
    """
    answer = entry.answer
    assert answer, "asked of questions that have an answer"
    asked = sorted(entry.question.levels, key=lambda one: one.rank)
    here = asked.index(level)
    weak = re.sub(r"\n *", " ", _text(answer, "Weak answer").split("\n\n")[0]).strip(" -")
    follow_ups = re.findall(r"^- (.*)", re.sub(r"\n +", " ", _text(answer, "Follow-ups")), re.MULTILINE)
    no = (
        f"Stops where a {asked[here - 1]} answer does: {answer.listen_for_level(asked[here - 1])}"
        if here
        else "Has the headline but not the reason, or gets to a yes only by hints: "
        "say in your notes which ones you gave."
    )
    strong = (
        f"All of that, and what is asked of the next level: {answer.listen_for_level(asked[here + 1])}"
        if here + 1 < len(asked)
        else f"All of that without a hint, and it holds under the follow-ups: {' '.join(follow_ups)}"
    )
    texts = (weak, no, answer.listen_for_level(level), strong)
    return [(band, LINK.sub(r"\g<text>", text)) for band, text in zip(BANDS, texts, strict=True)]


def _text(answer: Answer, label: str) -> str:
    return answer.parts[label].text if label in answer.parts else ""
