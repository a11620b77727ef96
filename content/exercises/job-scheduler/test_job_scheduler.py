from functools import partial

from starter import Scheduler


class Clock:
    """Stands still until a test sets it."""

    def __init__(self, now=1000.0):
        self.now = now

    def __call__(self):
        return self.now


class Moment(float):
    """A time that counts how often anyone compares it."""

    __slots__ = ()
    compared = 0

    def __add__(self, other):
        return Moment(float(self) + other)

    __radd__ = __add__

    def __hash__(self):
        return hash(float(self))


def _counted(name):
    def compare(self, other):
        Moment.compared += 1
        return getattr(float, name)(self, other)

    return compare


for _name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Moment, _name, _counted(_name))


def test_a_job_runs_once_and_not_before_it_is_due():
    clock, ran = Clock(), []
    scheduler = Scheduler(clock)
    number = scheduler.after(10, partial(ran.append, "remind A-1"))
    clock.now = 1009.5
    scheduler.run_due()
    assert ran == [], "added at 1000 for 10 seconds later, asked at 1009.5"
    clock.now = 1010.0
    scheduler.run_due()
    scheduler.run_due()
    assert ran == ["remind A-1"], "due at 1010, asked at 1010, twice"
    assert scheduler.cancel(number) is False, "it has run, and there is nothing left to cancel"


def test_the_earliest_runs_first_and_equal_times_in_the_order_of_adding():
    clock, ran = Clock(), []
    scheduler = Scheduler(clock)
    for seconds, name in [(20, "c"), (10, "a"), (20, "d"), (30, "e"), (10, "b"), (99, "f")]:
        scheduler.after(seconds, partial(ran.append, name))
    clock.now = 1050.0
    scheduler.run_due()
    assert ran == ["a", "b", "c", "d", "e"], "a and b are due at 1010, c and d at 1020, e at 1030"


def test_a_repeated_job_keeps_its_times_when_it_runs_late():
    clock, ran = Clock(), []
    scheduler = Scheduler(clock)
    scheduler.every(60, lambda: ran.append(clock.now))
    for now in (1060.0, 1125.0, 1179.0, 1180.0):
        clock.now = now
        scheduler.run_due()
    assert ran == [1060.0, 1125.0, 1180.0], "due at 1060, 1120 and 1180, asked at 1060, 1125, 1179 and 1180"


def test_missed_times_are_made_up_for_by_one_run():
    clock, ran = Clock(), []
    scheduler = Scheduler(clock)
    scheduler.every(60, lambda: ran.append(clock.now))
    clock.now = 1250.0
    scheduler.run_due()
    assert ran == [1250.0], "1060, 1120, 1180 and 1240 were missed: one run for all of them"
    assert scheduler.wait() == 50.0, "then it goes on at 1300"


def test_a_failing_job_stops_neither_the_others_nor_its_own_repetition():
    clock, ran, failure = Clock(), [], ConnectionError("mail server is away")
    scheduler = Scheduler(clock)

    def send():
        ran.append("send")
        raise failure

    scheduler.every(10, send)
    scheduler.after(10, partial(ran.append, "clean up"))
    clock.now = 1010.0
    assert scheduler.run_due() == [failure]
    clock.now = 1020.0
    assert scheduler.run_due() == [failure], "`send` is repeated"
    assert ran == ["send", "clean up", "send"]


def test_a_cancelled_job_does_not_run_even_if_a_due_job_cancels_it():
    clock, ran = Clock(), []
    scheduler = Scheduler(clock)
    reminder = scheduler.after(5, partial(ran.append, "remind"))
    assert [scheduler.cancel(reminder), scheduler.cancel(reminder)] == [True, False], "it was there only once"
    scheduler.after(10, lambda: ran.append(scheduler.cancel(report)))
    report = scheduler.after(20, partial(ran.append, "report"))
    clock.now = 1060.0
    scheduler.run_due()
    assert ran == [True], "the job of 1010 cancelled the one of 1020 before it ran"


def test_a_repeated_job_can_cancel_itself():
    clock, ran = Clock(), []
    scheduler = Scheduler(clock)

    def refresh():
        ran.append(clock.now)
        if len(ran) == 2:
            scheduler.cancel(number)

    number = scheduler.every(10, refresh)
    for now in (1010.0, 1020.0, 1030.0, 1040.0):
        clock.now = now
        scheduler.run_due()
    assert ran == [1010.0, 1020.0], "it cancelled itself in its second run"
    assert scheduler.wait() is None, "there are no jobs"


def test_wait_says_how_long_nothing_is_due():
    clock = Clock()
    scheduler = Scheduler(clock)
    scheduler.after(30, print)
    early = scheduler.after(10, print)
    assert scheduler.wait() == 10
    scheduler.cancel(early)
    assert scheduler.wait() == 30, "the job of 1010 was cancelled, the next is due at 1030"
    clock.now = 1045.0
    assert scheduler.wait() == 0, "a job is due since 1030"
    scheduler.run_due()
    assert scheduler.wait() is None, "there are no jobs"


def test_neither_adding_nor_running_a_job_looks_at_all_jobs():
    clock, ran = Clock(Moment(1000)), []
    scheduler = Scheduler(clock)
    Moment.compared = 0
    for number in range(400):
        scheduler.after(number * 37 % 400, partial(ran.append, number))
    for second in range(400):
        clock.now = Moment(1000 + second)
        scheduler.run_due()
    assert len(ran) == 400
    assert Moment.compared < 40_000, (
        f"400 jobs, added and run one by one, compared times {Moment.compared} times"
    )
