import weakref

from starter import SlowLog


class Request:
    """A request that can be counted while it is alive, and cannot be compared."""

    def __init__(self, path):
        self.path = path


class Seconds(float):
    """A time that counts how often it is compared."""

    __slots__ = ()
    compared = 0

    def count(self):
        Seconds.compared += 1
        assert Seconds.compared <= 40_000, (
            "1,000 requests, 100 kept: times were compared more than 40,000 times"
        )

    def __neg__(self):
        return Seconds(super().__neg__())

    def __eq__(self, other):
        self.count()
        return super().__eq__(other)

    def __lt__(self, other):
        self.count()
        return super().__lt__(other)

    def __gt__(self, other):
        self.count()
        return super().__gt__(other)

    def __le__(self, other):
        self.count()
        return super().__le__(other)

    def __ge__(self, other):
        self.count()
        return super().__ge__(other)

    __hash__ = float.__hash__


def recorded(size, *requests):
    log = SlowLog(size)
    for seconds, request in requests:
        log.record(seconds, request)
    return log


def test_the_slowest_are_kept_slowest_first():
    log = recorded(2, (0.2, "/cart"), (1.5, "/report"), (0.1, "/health"), (0.9, "/search"))
    assert log.slowest() == ["/report", "/search"]
    log.record(3.0, "/export")
    assert log.slowest() == ["/export", "/report"]


def test_the_threshold_is_the_time_to_beat():
    log = SlowLog(3)
    thresholds = []
    for seconds in (0.2, 1.5, 0.1, 0.9, 3.0, 0.05):
        log.record(seconds, "/cart")
        thresholds.append(log.threshold())
    assert thresholds == [None, None, 0.1, 0.2, 0.9, 0.9]
    assert recorded(1, (0.0, "/health")).threshold() == 0.0, "one request is enough for size 1, however fast"


def test_fewer_requests_than_asked_for_are_all_kept():
    log = recorded(3, (0.0, "/health"), (0.2, "/cart"))
    assert [log.slowest(), log.threshold()] == [["/cart", "/health"], None]


def test_of_equally_slow_requests_the_first_ones_stay():
    log = recorded(3, (1.0, "a"), (0.5, "b"), (0.5, "c"), (0.5, "d"), (1.0, "e"))
    assert log.slowest() == ["a", "e", "b"], "c came before d, and b before c"


def test_requests_need_not_be_comparable():
    first, second, third = ({"path": path} for path in ("/cart", "/report", "/export"))
    log = recorded(2, (1.0, first), (1.0, second), (1.0, third))
    assert log.slowest() == [first, second]


def test_asking_changes_nothing():
    log = recorded(2, (0.2, "/cart"), (1.5, "/report"))
    log.slowest()
    assert [log.slowest(), log.threshold()] == [["/report", "/cart"], 0.2], "asked for the second time"


def test_what_is_not_kept_is_forgotten():
    log = SlowLog(3)
    alive = weakref.WeakSet()
    for number in range(200):
        request = Request(f"/orders/{number}")
        alive.add(request)
        log.record(number % 7, request)
    del request
    assert len(log.slowest()) == 3
    assert len(alive) == 3, "3 of 200 requests are kept, the others must not take memory"


def test_a_request_is_not_compared_with_all_that_are_kept():
    Seconds.compared = 0
    log = SlowLog(100)
    for number in range(1_000):
        log.record(Seconds(number), number)
    assert log.slowest()[:2] == [999, 998]
