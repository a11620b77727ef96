"""Sorts the events by time alone, so starts that were listed first come before ends of the same time; and there is always one worker."""


def workers_needed(jobs):
    jobs = list(jobs)
    events = [(start, 1) for start, _ in jobs] + [(end, -1) for _, end in jobs]
    events.sort(key=lambda event: event[0])
    running, most = 0, 1
    for _, change in events:
        running += change
        most = max(most, running)
    return most
