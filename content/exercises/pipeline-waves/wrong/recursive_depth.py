"""The wave of a job is one more than that of its latest need, asked for by recursion: short, but a long chain and a circle both end in a RecursionError."""

from collections import defaultdict


def waves(needs):
    known = {}

    def number(job):
        if job not in known:
            latest = -1
            for earlier in needs[job]:
                latest = max(latest, number(earlier))
            known[job] = latest + 1
        return known[job]

    plan = defaultdict(list)
    for job in needs:
        plan[number(job)].append(job)
    return [sorted(plan[wave]) for wave in sorted(plan)]
