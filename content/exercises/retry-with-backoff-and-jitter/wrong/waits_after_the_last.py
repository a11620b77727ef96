"""Waits after every failure, the last one too, and then raises an error of its own, so that the caller sees no cause."""


class UnavailableError(Exception):
    def __init__(self, reason, retry_after=0.0):
        super().__init__(reason)
        self.retry_after = retry_after


def call_with_retry(call, *, attempts, base, cap, sleep, rng):
    for attempt in range(attempts):
        try:
            return call()
        except UnavailableError as error:
            sleep(max(rng.uniform(0, min(cap, base * 2**attempt)), error.retry_after))
    raise UnavailableError(f"gave up after {attempts} attempts")
