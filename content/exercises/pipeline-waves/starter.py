"""Plan the waves in which the jobs of a nightly pipeline run."""

from collections.abc import Collection, Mapping


def waves(needs: Mapping[str, Collection[str]]) -> list[list[str]]:
    """Return the jobs wave by wave, each in the earliest wave that is possible, sorted by name.

    `needs` maps each job to the jobs that must have ended in earlier waves. Raises ValueError if some can never run.
    """
    return [[]]
