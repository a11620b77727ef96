import pytest
from starter import noisiest_clients


class Client(str):
    """A client that counts how often anyone hashes or compares it, and ends what needs too much of it."""

    __slots__ = ()
    used, allowed = 0, 20_000


def counted(name):
    plain = getattr(str, name)

    def method(self, *other):
        Client.used += 1
        assert Client.used <= Client.allowed, (
            f"600 requests of as many clients, and clients were already hashed or compared {Client.allowed} times:"
            " is everything gone through again for each of them?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Client, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("client_ids", "k", "expected"),
    [
        (["shop", "app", "bot", "app", "bot", "bot"], 2, ["bot", "app"]),
        (["shop", "app", "bot", "app", "bot", "bot"], 1, ["bot"]),
        (["app"] * 11 + ["bot"] * 9 + ["shop"] * 10 + ["crm"], 3, ["app", "shop", "bot"]),
    ],
)
def test_the_clients_with_the_most_requests_come_first(client_ids, k, expected):
    assert noisiest_clients(client_ids, k) == expected


@pytest.mark.parametrize(
    ("client_ids", "k", "expected"),
    [
        (["app", "bot", "bot", "app", "shop"], 2, ["app", "bot"]),
        (["shop", "crm", "app", "bot", "app", "crm"], 4, ["crm", "app", "shop", "bot"]),
    ],
)
def test_of_equally_noisy_clients_the_one_seen_first_comes_first(client_ids, k, expected):
    assert noisiest_clients(client_ids, k) == expected


def test_all_clients_are_named_when_there_are_fewer_than_asked_for():
    assert noisiest_clients(["bot", "app", "bot"], 10) == ["bot", "app"]


def test_a_quiet_hour_has_no_noisy_client():
    assert noisiest_clients([], 3) == []


def test_the_log_may_come_as_a_stream():
    log = (client for client in ["app", "bot", "app", "bot", "bot"])
    assert noisiest_clients(log, 1) == ["bot"], "a generator: app, bot, app, bot, bot"


def test_neither_the_log_nor_the_counts_are_gone_through_again_for_every_client():
    log = [Client(f"client-{number}") for number in range(600)]
    Client.used = 0
    loudest = noisiest_clients([*log, log[300]], 600)
    assert len(loudest) == 600, "600 clients were asked for"
    Client.used = 0
    assert loudest[:3] == ["client-300", "client-0", "client-1"]
