"""When the pause is over it is simply closed: all who waited call at once. And the last failure is hidden behind CircuitOpenError."""

from time import monotonic


class CircuitOpenError(Exception):
    pass


class CircuitBreaker:
    def __init__(self, failures, seconds, clock=monotonic):
        self.failures, self.seconds, self.clock = failures, seconds, clock
        self.failed, self.open_until = 0, None

    async def call(self, work):
        if self.open_until is not None:
            if self.clock() < self.open_until:
                raise CircuitOpenError
            self.failed, self.open_until = 0, None
        try:
            result = await work()
        except OSError as error:
            self.failed += 1
            if self.failed >= self.failures:
                self.open_until = self.clock() + self.seconds
                raise CircuitOpenError from error
            raise
        except Exception:
            self.failed = 0
            raise
        self.failed = 0
        return result
