"""Counts for each job how many overlap it: they need not run at the same time as each other. And it compares all with all."""


def workers_needed(jobs):
    jobs = list(jobs)
    return max(
        (sum(start < other_end and other_start < end for other_start, other_end in jobs) for start, end in jobs),
        default=0,
    )
