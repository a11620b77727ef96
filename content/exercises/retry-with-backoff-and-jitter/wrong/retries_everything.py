"""Catches `Exception` and takes an empty answer for a failure: it repeats what will fail again, and what has succeeded."""


class UnavailableError(Exception):
    def __init__(self, reason, retry_after=0.0):
        super().__init__(reason)
        self.retry_after = retry_after


def call_with_retry(call, *, attempts, base, cap, sleep, rng):
    for attempt in range(attempts):
        result = None
        floor = 0.0
        try:
            result = call()
        except Exception as error:
            if attempt == attempts - 1:
                raise
            floor = getattr(error, "retry_after", 0.0)
        if result:
            return result
        sleep(max(rng.uniform(0, min(cap, base * 2**attempt)), floor))
    return result
