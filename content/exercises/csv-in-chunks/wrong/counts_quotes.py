"""Takes a line break as the end of a row when the number of quotes so far is even, and `csv` for the rest: it accepts `say "hi"`."""

import csv


class CsvError(ValueError):
    def __init__(self, message, row):
        super().__init__(f"row {row}: {message}")
        self.row = row


class CsvFeed:
    def __init__(self):
        self.rest, self.row = "", 0

    def feed(self, chunk):
        rows = []
        for line in chunk.splitlines(keepends=True):
            self.rest += line
            if self.rest.endswith("\n") and self.rest.count('"') % 2 == 0:
                rows.append(self.parse(self.rest))
                self.rest = ""
        return rows

    def parse(self, text):
        self.row += 1
        try:
            return next(csv.reader(text.splitlines(keepends=True), strict=True)) or [""]
        except csv.Error as error:
            raise CsvError(str(error), self.row) from error

    def close(self):
        if self.rest.count('"') % 2:
            raise CsvError("a quote is never closed", self.row + 1)
        return [self.parse(self.rest)] if self.rest else []
