"""Puts `retry_after` under the cap as well: told to come back in half a minute, it comes back in ten seconds, and is refused."""


class UnavailableError(Exception):
    def __init__(self, reason, retry_after=0.0):
        super().__init__(reason)
        self.retry_after = retry_after


def call_with_retry(call, *, attempts, base, cap, sleep, rng):
    for retry in range(attempts - 1):
        try:
            return call()
        except UnavailableError as error:
            sleep(min(cap, max(rng.uniform(0, min(cap, base * 2**retry)), error.retry_after)))
    return call()
