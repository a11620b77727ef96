"""Run the SQL fences of one page on a real PostgreSQL and write the results under each statement.

    -- session B
    UPDATE accounts SET balance = 0 WHERE id = 1;
    --> UPDATE 1
    SELECT balance FROM accounts;
    --> balance
    --> -------
    -->       0

A page starts with an empty database; its fences run in order. ``-- session NAME`` switches to a second connection
(and stays there until the next switch, or the end of the fence, which returns to session A). ``-->`` is a result,
``--!`` an error, ``--~`` says that a session waits for a lock, and what it returns once it goes on.
"""

import re
import threading
import time
from collections.abc import Iterator

import psycopg
import sqlparse

OUTPUT = re.compile(r"^--[>!~]( |$)")
SESSION = re.compile(r"^-- session (\w+)\s*$")
BEGIN = re.compile(r"^(?:\s*--.*\n|\s*\n)*\s*BEGIN\b[^;]*;\s*$", re.IGNORECASE)
TAGS = ("INSERT", "UPDATE", "DELETE", "MERGE")
DEADLINE = 15.0  # seconds for one statement


class Session:
    """One connection, whose statements run in a thread so that one of them may wait for a lock."""

    def __init__(self, name: str, dsn: str) -> None:
        self.name = name
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.connection.execute(f"SET application_name = 'session {name}'")
        self.connection.execute("SET deadlock_timeout = '50ms'")  # the default of 1 s, twenty times as fast
        self.lines: list[str] = []
        self.thread: threading.Thread | None = None

    def start(self, statement: str) -> None:
        self.lines = []
        self.thread = threading.Thread(target=self._execute, args=(statement,), daemon=True)
        self.thread.start()

    def done(self) -> bool:
        return self.thread is None or not self.thread.is_alive()

    def _execute(self, statement: str) -> None:
        try:
            cursor = self.connection.execute(statement.encode())
        except psycopg.Error as error:
            text = error.diag.message_primary or str(error)
            self.lines = [f"--! {error.diag.severity or 'ERROR'}: {text}"]
            return
        if cursor.description:
            self.lines = ["--> " + line for line in table(cursor)]
        elif (cursor.statusmessage or "").startswith(TAGS):
            self.lines = [f"--> {cursor.statusmessage}"]


def table(cursor: psycopg.Cursor[tuple[object, ...]]) -> list[str]:
    """The rows as psql prints them: numbers to the right, everything else to the left."""
    names = [column.name for column in cursor.description or []]
    numeric = [column.type_code in (20, 21, 23, 26, 700, 701, 1700) for column in cursor.description or []]
    rows = [["NULL" if value is None else _text(value) for value in row] for row in cursor]
    if not rows:
        return ["(0 rows)"]
    if names == ["QUERY PLAN"]:
        return [row[0] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(names, *rows, strict=True)]

    def line(cells: list[str]) -> str:
        padded = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(cells, widths, numeric, strict=True)
        ]
        return " | ".join(padded).rstrip()

    return [line(names), "-+-".join("-" * width for width in widths), *map(line, rows)]


def _text(value: object) -> str:
    return {True: "t", False: "f"}[value] if isinstance(value, bool) else str(value)


class Page:
    """The sessions of one page and the database they share."""

    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.sessions: dict[str, Session] = {}
        self.monitor = psycopg.connect(dsn, autocommit=True)

    def close(self) -> None:
        for session in self.sessions.values():
            session.connection.close()
        self.monitor.close()

    def annotate(self, source: str) -> str:
        """Run one fence and return it with the results it really has."""
        result: list[str] = []
        name = "A"
        for chunk in chunks(source):
            if switch := SESSION.match(chunk):
                name = switch[1]
                result.append(chunk)
                continue
            result.append(chunk)
            if sqlparse.format(chunk, strip_comments=True).strip():
                result += self._run(name, chunk)
        return "\n".join(result)

    def _run(self, name: str, statement: str) -> Iterator[str]:
        session = self.sessions.get(name) or self.sessions.setdefault(name, Session(name, self.dsn))
        if not session.done():
            raise RuntimeError(
                f"session {name} still waits for a lock when the page sends it {statement.strip()!r}"
            )
        waiting = [other for other in self.sessions.values() if not other.done()]
        session.start(statement)
        if blockers := self._settle(session):
            yield f"--~ waits for session {blockers}"
        else:
            yield from session.lines
        for other in waiting:
            if not self._settle(other):
                yield f"--~ session {other.name} goes on:"
                yield from other.lines

    def _settle(self, session: Session) -> str:
        """Wait until the session has finished (returns "") or waits for a lock (returns whose)."""
        deadline = time.monotonic() + DEADLINE
        pid, seen = session.connection.info.backend_pid, 0
        query = (
            "SELECT string_agg(right(application_name, -8), ', ' ORDER BY application_name)"
            " FROM pg_stat_activity WHERE pid = ANY(pg_blocking_pids(%s))"
        )
        while time.monotonic() < deadline:
            assert session.thread
            session.thread.join(0.02)
            if session.done():
                return ""
            row = self.monitor.execute(query, [pid]).fetchone()
            seen = seen + 1 if row and row[0] else 0
            # longer than deadlock_timeout, so that a deadlock shows as an error and not as a wait
            if seen * 0.02 > 0.3 and row:
                return str(row[0])
        raise TimeoutError(
            f"session {session.name} neither finished nor waited for a lock within {DEADLINE:.0f} s"
        )


def chunks(source: str) -> Iterator[str]:
    """The fence cut into session switches, statements and the comments between them, outputs left out."""
    text = "\n".join(line for line in source.split("\n") if not OUTPUT.match(line))
    block: list[str] = []
    for line in text.split("\n"):
        if SESSION.match(line):
            yield from _statements(block)
            block = []
            yield line
        else:
            block.append(line)
    yield from _statements(block)


def _statements(lines: list[str]) -> Iterator[str]:
    """Whole lines, cut after each line that ends a statement."""
    pending: list[str] = []
    for line in lines:
        pending.append(line)
        text = "\n".join(pending)
        # sqlparse takes `BEGIN ISOLATION LEVEL …;` for the head of a block
        if line.rstrip().endswith(";") and (
            BEGIN.match(text) or len(sqlparse.split(text + "\nSELECT 1")) > 1
        ):
            yield text
            pending = []
    if pending:
        yield "\n".join(pending)
