"""The Lua script against a real Redis (`apt install redis-server`), and against its twin in Python."""

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .redis_gcra import Decision, Gcra, RedisGcra

SECOND = 1_000_000


class Connection:
    """As much of the Redis protocol as the tests need."""

    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self.file = self.socket.makefile("rb")

    def close(self) -> None:
        self.file.close()
        self.socket.close()

    def command(self, *words: str | int) -> object:
        parts = [str(word).encode() for word in words]
        self.socket.sendall(b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%b\r\n" % (len(p), p) for p in parts))
        return self._read()

    def eval(self, script: str, numkeys: int, *keys_and_args: str | int) -> list[int]:
        answer = self.command("EVAL", script, numkeys, *keys_and_args)
        assert isinstance(answer, list)
        return answer

    def _read(self) -> object:
        line = self.file.readline().rstrip()
        kind, rest = line[:1], line[1:]
        if kind == b"*":
            return [self._read() for _ in range(int(rest))]
        if kind == b"$":
            return None if rest == b"-1" else self.file.read(int(rest) + 2)[:-2]
        if kind == b"-":
            raise RuntimeError(rest.decode())
        return int(rest) if kind == b":" else rest


@pytest.fixture(scope="module")
def redis_socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    program = shutil.which("redis-server")
    if not program:
        pytest.skip("needs redis-server")
    path = tmp_path_factory.mktemp("redis") / "s"
    options = ["--port", "0", "--unixsocket", str(path), "--save", "", "--appendonly", "no"]
    with subprocess.Popen([program, *options], cwd=path.parent, stdout=subprocess.DEVNULL) as process:
        for _ in range(100):
            if path.exists():
                break
            time.sleep(0.05)
        yield path
        process.terminate()


@pytest.fixture
def redis(redis_socket: Path) -> Iterator[Connection]:
    with closing(Connection(redis_socket)) as connection:
        connection.command("FLUSHALL")
        yield connection


def test_a_burst_then_the_steady_rate() -> None:
    limiter = Gcra(interval=SECOND // 2, burst=20)

    allowed = [sum(limiter.hit("ada", t * SECOND).allowed for _ in range(150)) for t in (59, 60, 90)]

    assert allowed == [20, 2, 20]


def test_a_refusal_says_when_to_come_back_and_costs_nothing() -> None:
    limiter = Gcra(interval=SECOND, burst=2)

    decisions = [limiter.hit("ada", now) for now in (0, 0, 0, SECOND // 4, SECOND)]

    assert decisions == [
        Decision(True, 1, 0),
        Decision(True, 0, 0),
        Decision(False, 0, SECOND),
        Decision(False, 0, SECOND * 3 // 4),
        Decision(True, 0, 0),
    ]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    interval=st.integers(5 * SECOND, 60 * SECOND),  # long enough that no key expires during the test
    burst=st.integers(1, 30),
    pauses=st.lists(st.integers(0, 60 * SECOND), max_size=40),
)
def test_lua_decides_as_python_does(redis: Connection, interval: int, burst: int, pauses: list[int]) -> None:
    redis.command("FLUSHALL")
    here, there = Gcra(interval, burst), RedisGcra(redis, interval, burst)
    now = 1_800_000_000 * SECOND
    for pause in pauses:
        now += pause
        assert there.hit("ada", now) == here.hit("ada", now)


def test_many_connections_get_exactly_the_burst(redis_socket: Path, redis: Connection) -> None:
    allowed: list[bool] = []

    def server() -> None:
        with closing(Connection(redis_socket)) as connection:
            limiter = RedisGcra(connection, interval=3600 * SECOND, burst=100)
            allowed.extend([limiter.hit("ada").allowed for _ in range(50)])

    threads = [threading.Thread(target=server) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(allowed), sum(allowed)) == (200, 100)


def test_keys_of_quiet_clients_expire(redis: Connection) -> None:
    RedisGcra(redis, interval=SECOND, burst=20).hit("ada")

    remaining = redis.command("PTTL", "limit:{ada}")

    assert isinstance(remaining, int)
    assert 0 < remaining <= 1000
