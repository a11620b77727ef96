"""Only a result ends the probe: if it is cancelled, the circuit stays open for ever. And it believes late results of older calls."""

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
            self.probing = False
            if self.failed >= self.failures:
                self.open_until = self.clock() + self.seconds
            raise
        except Exception:
            self.close()
            raise
        self.close()
        return result

    def close(self):
        self.failed, self.open_until, self.probing = 0, None, False
