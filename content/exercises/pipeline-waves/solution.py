"""Plan the waves in which the jobs of a nightly pipeline run."""

from collections.abc import Collection, Mapping


def waves(needs: Mapping[str, Collection[str]]) -> list[list[str]]:
    """Return the jobs wave by wave, each in the earliest wave that is possible, sorted by name.

    `needs` maps each job to the jobs that must have ended in earlier waves. Raises ValueError if some can never run.
    """
    open_needs = {job: len(needed) for job, needed in needs.items()}
    needed_by: dict[str, list[str]] = {job: [] for job in needs}
    for job, needed in needs.items():
        for earlier in needed:
            needed_by[earlier].append(job)

    plan: list[list[str]] = []
    wave = [job for job, count in open_needs.items() if count == 0]
    while wave:
        plan.append(sorted(wave))
        ready = []
        for ended in wave:
            for job in needed_by[ended]:
                open_needs[job] -= 1
                if open_needs[job] == 0:
                    ready.append(job)
        wave = ready
    if stuck := sorted(job for job, count in open_needs.items() if count):
        raise ValueError(f"these wait for each other, or for such: {', '.join(stuck)}")
    return plan
