"""Goes through all jobs that are left for each wave: right, but a chain of n jobs has n waves, and costs n² looks."""


def waves(needs):
    ended = set()
    left = dict(needs)
    plan = []
    while left:
        wave = sorted(job for job, needed in left.items() if all(earlier in ended for earlier in needed))
        if not wave:
            raise ValueError("these wait for each other")
        plan.append(wave)
        ended.update(wave)
        for job in wave:
            del left[job]
    return plan
