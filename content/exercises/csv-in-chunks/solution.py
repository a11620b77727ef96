"""Read an uploaded CSV file while it arrives."""

from enum import Enum, auto


class CsvError(ValueError):
    """Text that is no CSV; `row` is the number of its row, counted from 1."""

    def __init__(self, message: str, row: int) -> None:
        super().__init__(f"row {row}: {message}")
        self.row = row


class _State(Enum):
    START = auto()  # of a field
    PLAIN = auto()
    QUOTED = auto()
    QUOTE = auto()  # after a quote inside quotes: the end of the field, or the first half of `""`


class CsvFeed:
    """Takes the text of a CSV file in chunks and gives its rows, each as soon as it is complete."""

    def __init__(self) -> None:
        self._state = _State.START
        self._field: list[str] = []
        self._row: list[str] = []
        self._number = 1

    def feed(self, chunk: str) -> list[list[str]]:
        """Return the rows that are complete with this chunk."""
        rows = []
        for char in chunk:
            if self._state is _State.QUOTED:
                if char == '"':
                    self._state = _State.QUOTE
                else:
                    self._field.append(char)
            elif char == '"':
                if self._state is _State.PLAIN:
                    raise CsvError("a quote inside a field without quotes", self._number)
                if self._state is _State.QUOTE:
                    self._field.append('"')
                self._state = _State.QUOTED
            elif char == ",":
                self._end_field()
            elif char == "\n":
                rows.append(self._end_row())
            elif self._state is _State.QUOTE:
                raise CsvError(f"{char!r} after the closing quote", self._number)
            else:
                self._field.append(char)
                self._state = _State.PLAIN
        return rows

    def close(self) -> list[list[str]]:
        """Return the last row if no line break ended it, else nothing; after this, nothing is fed."""
        if self._state is _State.QUOTED:
            raise CsvError("a quote is never closed", self._number)
        if self._state is _State.START and not self._row:
            return []
        return [self._end_row()]

    def _end_field(self) -> None:
        self._row.append("".join(self._field))
        self._field = []
        self._state = _State.START

    def _end_row(self) -> list[str]:
        self._end_field()
        row, self._row = self._row, []
        self._number += 1
        return row
