import pytest
from starter import TokenBucket


class Clock:
    """Stands still until a test sets it."""

    now = 100.0

    def __call__(self):
        return self.now


def test_a_new_client_gets_a_burst_and_then_has_to_wait():
    limiter = TokenBucket(rate=2, capacity=3, clock=Clock())
    answers = [limiter.take("ada") for _ in range(5)]
    assert answers == [0.0, 0.0, 0.0, 0.5, 0.5], (
        "three tokens, then half a second for the next, however often one asks"
    )


def test_parts_of_a_token_are_kept():
    clock = Clock()
    limiter = TokenBucket(rate=1, capacity=2, clock=clock)
    assert [limiter.take("ada"), limiter.take("ada")] == [0.0, 0.0]
    answers = []
    for _ in range(6):
        clock.now += 0.75
        answers.append(limiter.take("ada"))
    assert answers == [0.25, 0.0, 0.0, 0.0, 0.25, 0.0], "asks every 0.75 s, and a token comes every second"


def test_a_long_rest_fills_the_bucket_and_no_more():
    clock = Clock()
    limiter = TokenBucket(rate=2, capacity=3, clock=clock)
    assert limiter.take("ada") == 0.0
    clock.now += 3600
    answers = [limiter.take("ada") for _ in range(4)]
    assert answers == [0.0, 0.0, 0.0, 0.5], "an hour later: three tokens, not 7,202"


def test_each_client_has_a_bucket_of_its_own():
    limiter = TokenBucket(rate=2, capacity=2, clock=Clock())
    answers = [(client, limiter.take(client)) for client in ("ada", "ada", "ada", "bob", "bob")]
    assert answers == [("ada", 0.0), ("ada", 0.0), ("ada", 0.5), ("bob", 0.0), ("bob", 0.0)]


def test_a_refusal_takes_nothing():
    limiter = TokenBucket(rate=2, capacity=10, clock=Clock())
    assert limiter.take("ada", 6) == 0.0
    assert limiter.take("ada", 5) == 0.5, "four tokens are left, one is missing"
    assert limiter.take("ada", 4) == 0.0, "the refused request has taken nothing: four tokens are left"


def test_who_waits_as_long_as_told_may_pass():
    clock = Clock()
    limiter = TokenBucket(rate=4, capacity=10, clock=clock)
    assert limiter.take("ada", 9) == 0.0
    wait = limiter.take("ada", 8)
    assert wait == 1.75, "one token is left, seven are missing, four come each second"
    clock.now += wait
    assert limiter.take("ada", 8) == 0.0


def test_a_request_that_can_never_pass_is_an_error():
    limiter = TokenBucket(rate=2, capacity=3, clock=Clock())
    with pytest.raises(ValueError, match="4"):
        limiter.take("ada", 4)
