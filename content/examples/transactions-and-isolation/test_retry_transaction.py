"""The helper against a real PostgreSQL: two transactions collide on purpose, and both end well."""

import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from tests.content.fences import postgresql

from .retry_transaction import run_transaction


@pytest.fixture(scope="module")
def uri() -> Iterator[str]:
    with postgresql() as uri:
        yield uri


@pytest.fixture
def engine(uri: str) -> Iterator[Engine]:
    engine = create_engine(uri, isolation_level="SERIALIZABLE")
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS members"))
        connection.execute(text("CREATE TABLE members (name text PRIMARY KEY, is_admin boolean)"))
        connection.execute(text("INSERT INTO members VALUES ('Ada', true), ('Bob', true)"))
    yield engine
    engine.dispose()


def test_the_loser_of_a_write_skew_runs_again_and_decides_on_new_data(engine: Engine) -> None:
    both_have_read = threading.Barrier(2, timeout=10)
    attempts: list[str] = []
    answers: dict[str, bool] = {}

    def step_down(name: str) -> None:
        first_time = True

        def work(session: Session) -> bool:
            nonlocal first_time
            attempts.append(name)
            admins = session.scalar(text("SELECT count(*) FROM members WHERE is_admin"))
            if first_time:
                first_time = False
                both_have_read.wait()
            if admins == 1:
                return False
            session.execute(text("UPDATE members SET is_admin = false WHERE name = :name"), {"name": name})
            return True

        answers[name] = run_transaction(engine, work)

    threads = [threading.Thread(target=step_down, args=[name]) for name in ("Ada", "Bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers.values()) == [False, True]
    assert len(attempts) >= 3
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM members WHERE is_admin")) == 1


def test_other_errors_are_not_retried(engine: Engine) -> None:
    attempts = []

    def work(session: Session) -> None:
        attempts.append(1)
        session.execute(text("INSERT INTO members VALUES ('Ada', false)"))

    with pytest.raises(IntegrityError):
        run_transaction(engine, work)
    assert len(attempts) == 1


def test_the_last_failure_is_raised(engine: Engine) -> None:
    attempts = []

    def work(session: Session) -> None:
        attempts.append(1)
        session.execute(text("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"))

    with pytest.raises(DBAPIError):
        run_transaction(engine, work, attempts=3)
    assert len(attempts) == 3
