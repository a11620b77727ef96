"""Which exercises a candidate should do, and in which order: computed from facts about roles, rounds and skills."""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from prep.library import Exercise, Library, Role
from prep.model import ExerciseKind, Kind, Level

LONGEST = 30
"""Exercises of a path: about thirteen hours."""

ASKED_AS: dict[ExerciseKind, tuple[Collection[str], Collection[Kind]]] = {
    ExerciseKind.ALGORITHM: ({"data-structures-algorithms"}, {Kind.CODING}),
    ExerciseKind.BACKEND: ({"python-core", "python-advanced"}, {Kind.CODING}),
    ExerciseKind.FRAMEWORK: ({"web-frameworks"}, {Kind.CODING}),
    ExerciseKind.SQL: ({"databases"}, {Kind.CODING}),
    ExerciseKind.DEBUGGING: ((), {Kind.DEBUGGING}),
    ExerciseKind.REFACTORING: ({"design-patterns"}, {Kind.CODE_REVIEW}),
    ExerciseKind.CODE_REVIEW: ((), {Kind.CODE_REVIEW}),
    ExerciseKind.TESTING: ({"testing"}, set(Kind)),
}
"""A round asks for a kind of exercise if it draws on one of these domains (any if none is named) with such questions."""


class Paths:
    """The path of every role and level."""

    def __init__(self, library: Library) -> None:
        self._library = library
        topic_of = {entry.skill.id: entry.topic.id for entry in library.skill_entries}
        planned = [
            (concept, page.id.removeprefix("topics/"))
            for page in (library.plan.value.pages if library.plan else [])
            for concept in page.covers
        ]
        self._topics: dict[str, set[str]] = {}
        """What an exercise trains, as ids of topics, written and planned."""
        for exercise in library.exercises.values():
            facts = exercise.facts.value
            self._topics[exercise.id] = {topic_of[id_] for id_ in facts.trains if id_ in topic_of} | {
                topic for concept, topic in planned if concept in facts.concepts
            }

    def of(self, role: Role | None, level: Level) -> list[Exercise]:
        """The exercises of a role at a level, easy to hard; without a role: of what most roles need.

        They are of this level and of the one before it, and each trains a topic that the role has to know by then.
        """
        must, good = (set(ids) for ids in self._library.required(role, level))
        fitting = [
            exercise
            for exercise in self._library.exercises.values()
            if level.rank - 1 <= exercise.facts.value.level.rank <= level.rank
            and self._topics[exercise.id] & (must | good)
        ]

        def fit(exercise: Exercise) -> tuple[int, int, int, str]:
            topics = self._topics[exercise.id]
            return -len(topics & must), -len(topics & good), -exercise.facts.value.level.rank, exercise.id

        best = _dealt(_no_pattern_twice(sorted(fitting, key=fit)), self.asked(role, level))
        return _ordered(list(islice(best, LONGEST)))

    def asked(self, role: Role | None, level: Level) -> set[ExerciseKind]:
        """The kinds that a round of the role asks for at a level; without a role those of at least half the roles."""
        if not role:
            roles = self._library.roles.values()
            each = Counter(kind for one in roles for kind in self.asked(one, level))
            return {kind for kind, count in each.items() if 2 * count >= len(roles)}
        return {
            kind
            for kind, (domains, kinds) in ASKED_AS.items()
            for round_ in role.facts.value.rounds
            if level in round_.levels
            and any(one in kinds for one in round_.kinds)  # a round that names none is a conversation
            and (not domains or any(one.partition("/")[0] in domains for one in round_.draws_on))
        }


def _no_pattern_twice(exercises: Iterable[Exercise]) -> Iterator[Exercise]:
    seen: set[tuple[ExerciseKind, str]] = set()
    for exercise in exercises:
        pattern = (exercise.facts.value.kind, exercise.facts.value.pattern)
        if pattern not in seen:
            seen.add(pattern)
            yield exercise


def _dealt(exercises: Iterable[Exercise], asked: Collection[ExerciseKind]) -> Iterator[Exercise]:
    """The kinds take turns like players; those that are asked for get two exercises a turn."""
    left: dict[ExerciseKind, deque[Exercise]] = {kind: deque() for kind in ExerciseKind}
    for exercise in exercises:
        left[exercise.facts.value.kind].append(exercise)
    while any(left.values()):
        for kind, queue in left.items():
            for _ in range(min(len(queue), 2 if kind in asked else 1)):
                yield queue.popleft()


def _ordered(exercises: list[Exercise]) -> list[Exercise]:
    """By level; within a level each kind from short to long, spread evenly from begin to end."""
    positions: dict[str, tuple[int, float]] = {}
    for level in Level:
        for kind in ExerciseKind:
            group = [e for e in exercises if (e.facts.value.level, e.facts.value.kind) == (level, kind)]
            group.sort(key=lambda exercise: (exercise.facts.value.minutes, exercise.id))
            for n, exercise in enumerate(group):
                positions[exercise.id] = (level.rank, (n + 0.5) / len(group))
    return sorted(exercises, key=lambda exercise: (positions[exercise.id], exercise.id))
