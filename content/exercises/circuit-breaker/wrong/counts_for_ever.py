"""An answer does not set the count back: three failures in a month open the circuit, and after that every single one."""

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
        except OSError:
            self.failed += 1
            if self.failed >= self.failures:
                self.open_until = self.clock() + self.seconds
            raise
        finally:
            self.probing = False
        self.open_until = None
        return result
