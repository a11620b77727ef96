"""Passes over results while the circuit is open, but asks only what is true now: a call from before the outage may end after it, and is believed."""

from time import monotonic


class CircuitOpenError(Exception):
    pass


class CircuitBreaker:
    def __init__(self, failures, seconds, clock=monotonic):
        self.failures, self.seconds, self.clock = failures, seconds, clock
        self.failed, self.open_until, self.probing = 0, None, False

    async def call(self, work):
        probe = self.open_until is not None
        if probe:
            if self.probing or self.clock() < self.open_until:
                raise CircuitOpenError
            self.probing = True
        try:
            result = await work()
        except OSError:
            if probe or self.open_until is None:
                self.failed += 1
                if self.failed >= self.failures:
                    self.open_until = self.clock() + self.seconds
            raise
        except Exception:
            self.answered(probe)
            raise
        finally:
            if probe:
                self.probing = False
        self.answered(probe)
        return result

    def answered(self, probe):
        if probe or self.open_until is None:
            self.failed, self.open_until = 0, None
