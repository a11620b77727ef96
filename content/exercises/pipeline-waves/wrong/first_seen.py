"""Puts a job one wave after the first of its needs that it meets: another need, at the end of a longer chain, has not ended then. What waits in a circle is left out without a word."""


def waves(needs):
    needed_by = {job: [] for job in needs}
    for job, needed in needs.items():
        for earlier in needed:
            needed_by[earlier].append(job)
    wave = [job for job in needs if not needs[job]]
    seen = set(wave)
    plan = []
    while wave:
        plan.append(wave)
        following = []
        for ended in wave:
            for job in needed_by[ended]:
                if job not in seen:
                    seen.add(job)
                    following.append(job)
        wave = following
    return plan
