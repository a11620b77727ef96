"""Run a unit of work in a transaction, again when PostgreSQL says that it lost against a concurrent one."""

# --8<-- [start:helper]
import random
import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

T = TypeVar("T")  # Python 3.12+: def run_transaction[T](...)
RETRYABLE = {"40001", "40P01"}  # serialization_failure, deadlock_detected


def run_transaction(engine: Engine, work: Callable[[Session], T], attempts: int = 5) -> T:
    for attempt in range(1, attempts + 1):
        try:
            with Session(engine) as session, session.begin():
                return work(session)  # leaving the block commits, and that may fail too
        except DBAPIError as error:
            sqlstate = getattr(error.orig, "sqlstate", None)
            if sqlstate not in RETRYABLE or attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.01 * 2**attempt))
    raise AssertionError("attempts must be at least 1")


# --8<-- [end:helper]
