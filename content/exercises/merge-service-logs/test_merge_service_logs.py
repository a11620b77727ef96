from starter import merge_logs


class Moment(int):
    """A time that counts how often it is compared."""

    compared = 0

    def count(self):
        Moment.compared += 1
        assert Moment.compared <= 30_000, (
            "500 entries in 100 logs: times were compared more than 30,000 times"
        )

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

    __hash__ = int.__hash__


class Log:
    """A log that counts how many of its entries were read, as a file does that is read line by line."""

    def __init__(self, *entries):
        self.entries = entries
        self.reads = 0

    def __iter__(self):
        for entry in self.entries:
            self.reads += 1
            yield entry


def at(moment, text):
    return {"at": moment, "text": text}


def texts(entries):
    return [entry["text"] for entry in entries]


def test_entries_come_in_the_order_of_time():
    merged = merge_logs(
        [
            [at(1, "web starts"), at(4, "GET /cart"), at(9, "web stops")],
            [at(2, "worker starts"), at(3, "job 17")],
            [at(5, "db checkpoint")],
        ]
    )
    assert texts(merged) == [
        "web starts",
        "worker starts",
        "job 17",
        "GET /cart",
        "db checkpoint",
        "web stops",
    ]


def test_logs_may_be_empty():
    merged = merge_logs([[], [at(2, "job 17")], [], [at(1, "GET /cart")]])
    assert [texts(merged), texts(merge_logs([[], []]))] == [["GET /cart", "job 17"], []]


def test_of_one_moment_the_earlier_log_comes_first_with_all_its_entries():
    merged = merge_logs(
        [
            [at(5, "web: first"), at(5, "web: second")],
            [at(5, "worker: first"), at(5, "worker: second")],
        ]
    )
    assert texts(merged) == ["web: first", "web: second", "worker: first", "worker: second"]


def test_only_one_entry_of_each_log_is_held():
    logs = [Log(*(at(number, f"{pod} {number}") for number in range(50))) for pod in ("web", "worker", "db")]
    merged = merge_logs(logs)
    assert next(merged)["text"] == "web 0"
    assert [log.reads for log in logs] == [1, 1, 1], "to give one entry, one of each log has to be read"


def test_an_entry_is_given_before_the_next_is_fetched():
    web, worker = Log(at(1, "web 1"), at(9, "web 9")), Log(at(4, "worker 4"), at(5, "worker 5"))
    merged = merge_logs([web, worker])
    assert texts([next(merged), next(merged)]) == ["web 1", "worker 4"]
    assert [web.reads, worker.reads] == [2, 1], "`worker 4` was ready: nobody had to wait for `worker 5`"


def test_an_entry_is_not_compared_with_every_log():
    logs = [[at(Moment(100 * line + pod), (pod, line)) for line in range(5)] for pod in range(100)]
    Moment.compared = 0
    assert texts(merge_logs(logs)) == [(pod, line) for line in range(5) for pod in range(100)]
