"""Doubles the wait, but not at random: everyone whom one outage hit comes back in the same instant, again and again."""


class UnavailableError(Exception):
    def __init__(self, reason, retry_after=0.0):
        super().__init__(reason)
        self.retry_after = retry_after


def call_with_retry(call, *, attempts, base, cap, sleep, rng):
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except UnavailableError as error:
            if attempt == attempts:
                raise
            sleep(max(min(cap, base * 2 ** (attempt - 1)), error.retry_after))
