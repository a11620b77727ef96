"""Marks a job as ended while its wave is still being put together: whoever needs it joins the same wave, if it comes later in the mapping."""


def waves(needs):
    ended = set()
    plan = []
    while len(ended) < len(needs):
        wave = []
        for job, needed in needs.items():
            if job not in ended and all(earlier in ended for earlier in needed):
                wave.append(job)
                ended.add(job)
        if not wave:
            raise ValueError("these wait for each other")
        plan.append(sorted(wave))
    return plan
