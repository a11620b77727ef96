"""A 404 or a cancelled request counts as a failure: three typing errors of one user cut everybody off from a healthy partner."""

from time import monotonic


class CircuitOpenError(Exception):
    pass


class CircuitBreaker:
    def __init__(self, failures, seconds, clock=monotonic):
        self.failures, self.seconds, self.clock = failures, seconds, clock
        self.failed, self.open_until, self.probing = 0, None, False

    async def call(self, work):
        if self.open_until is not None:
            if self.probing or self.clock() < self.open_until:
                raise CircuitOpenError
            self.probing = True
        try:
            result = await work()
        except BaseException:
            self.failed += 1
            if self.failed >= self.failures:
                self.open_until = self.clock() + self.seconds
            raise
        finally:
            self.probing = False
        self.failed, self.open_until = 0, None
        return result
