"""Takes the required events as a set: one failed login is enough where three are required. Of equals, the last one wins."""


def shortest_excerpt(events, required):
    required = set(required)
    counts, start, shortest = {}, 0, None
    for stop, event in enumerate(events, start=1):
        if event in required:
            counts[event] = counts.get(event, 0) + 1
        while len(counts) == len(required):
            if shortest is None or stop - start <= shortest[1] - shortest[0]:
                shortest = start, stop
            leaving = events[start]
            start += 1
            if leaving in required:
                counts[leaving] -= 1
                if counts[leaving] == 0:
                    del counts[leaving]
    return shortest
