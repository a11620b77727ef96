"""The script and its caller on a real Redis (`apt install redis-server`), beside a model in Python."""

import asyncio
import hashlib
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .redis_gcra import Decision, RedisGcra

SECOND = 1_000_000


class Model:
    """The page's `Gcra` in whole microseconds, with the script's guard against a clock that was set back."""

    def __init__(self, interval: int, burst: int) -> None:
        self.interval, self.burst = interval, burst
        self.full_at: dict[str, int] = {}

    def hit(self, key: str, now: int) -> Decision:
        full_at = self.full_at.get(key, now)
        if full_at > now + self.interval * self.burst:
            full_at = now
        full_at = max(full_at, now) + self.interval
        wait = full_at - self.interval * self.burst - now
        if wait > 0:
            return Decision(False, 0, wait)
        self.full_at[key] = full_at
        return Decision(True, -wait // self.interval, 0)


class Connection:
    """As much of redis-py and of the Redis protocol as the tests need."""

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

    def register_script(self, script: str) -> Callable[..., Awaitable[object]]:
        """As redis-py does it: call the script by its hash, and load it when Redis does not know it."""
        sha = hashlib.sha1(script.encode()).hexdigest()

        async def call(keys: list[str], args: list[int]) -> object:
            try:
                return self.command("EVALSHA", sha, len(keys), *keys, *args)
            except RuntimeError as error:
                if not str(error).startswith("NOSCRIPT"):
                    raise
                self.command("SCRIPT", "LOAD", script)
                return self.command("EVALSHA", sha, len(keys), *keys, *args)

        return call

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
        pytest.fail("these tests need redis-server: `apt install redis-server`")
    path = tmp_path_factory.mktemp("redis") / "s"
    options = ["--port", "0", "--unixsocket", str(path), "--save", "", "--appendonly", "no"]
    with subprocess.Popen([program, *options], cwd=path.parent, stdout=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 10
        while not path.exists():
            assert process.poll() is None, f"redis-server ended with {process.returncode}"
            assert time.monotonic() < deadline, "redis-server does not listen"
            time.sleep(0.02)
        yield path
        process.terminate()


@pytest.fixture
def redis(redis_socket: Path) -> Iterator[Connection]:
    with closing(Connection(redis_socket)) as connection:
        connection.command("FLUSHALL")
        yield connection


def hit(limiter: RedisGcra, now: int | None = None) -> Decision:
    return asyncio.run(limiter.hit("ada", now))


def test_a_burst_then_the_steady_rate(redis: Connection) -> None:
    limiter = RedisGcra(redis, interval=SECOND // 2, burst=20)

    allowed = [sum(hit(limiter, t * SECOND).allowed for _ in range(150)) for t in (59, 60, 90)]

    assert allowed == [20, 2, 20]


def test_a_refusal_says_when_to_come_back_and_costs_nothing(redis: Connection) -> None:
    limiter = RedisGcra(redis, interval=SECOND, burst=2)

    decisions = [hit(limiter, now) for now in (0, 0, 0, SECOND // 4, SECOND)]

    assert decisions == [
        Decision(True, 1, 0),
        Decision(True, 0, 0),
        Decision(False, 0, SECOND),
        Decision(False, 0, SECOND * 3 // 4),
        Decision(True, 0, 0),
    ]


def test_a_clock_that_is_set_back_blocks_nobody(redis: Connection) -> None:
    limiter = RedisGcra(redis, interval=SECOND, burst=2)
    noon = 1_800_000_000 * SECOND
    assert hit(limiter, noon).allowed

    after = [hit(limiter, noon - 600 * SECOND) for _ in range(3)]

    assert [decision.allowed for decision in after] == [True, True, False]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    interval=st.integers(5 * SECOND, 60 * SECOND),  # long enough that no key expires during the test
    burst=st.integers(1, 30),
    pauses=st.lists(st.integers(-600 * SECOND, 60 * SECOND), max_size=40),
)
def test_lua_decides_as_python_does(redis: Connection, interval: int, burst: int, pauses: list[int]) -> None:
    redis.command("FLUSHALL")
    here, there = Model(interval, burst), RedisGcra(redis, interval, burst)
    now = 1_800_000_000 * SECOND
    for pause in pauses:
        now += pause
        assert hit(there, now) == here.hit("ada", now)


def test_many_connections_get_exactly_the_burst(redis_socket: Path, redis: Connection) -> None:
    allowed: list[bool] = []

    def server() -> None:
        with closing(Connection(redis_socket)) as connection:
            limiter = RedisGcra(connection, interval=3600 * SECOND, burst=100)
            allowed.extend([hit(limiter).allowed for _ in range(50)])

    threads = [threading.Thread(target=server) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(allowed), sum(allowed)) == (200, 100)


def test_keys_of_quiet_clients_expire(redis: Connection) -> None:
    hit(RedisGcra(redis, interval=SECOND, burst=20))

    remaining = redis.command("PTTL", "limit:{ada}")

    assert isinstance(remaining, int)
    assert 0 < remaining <= 1000
