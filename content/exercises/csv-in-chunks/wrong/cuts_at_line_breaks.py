"""Collects text up to a line break and parses that line alone: right until a quoted field holds a line break. Blank lines get lost."""

import csv


class CsvError(ValueError):
    def __init__(self, message, row):
        super().__init__(f"row {row}: {message}")
        self.row = row


class CsvFeed:
    def __init__(self):
        self.rest, self.row = "", 0

    def feed(self, chunk):
        *lines, self.rest = (self.rest + chunk).split("\n")
        return [self.parse(line) for line in lines if line]

    def parse(self, line):
        self.row += 1
        try:
            return next(csv.reader([line], strict=True))
        except csv.Error as error:
            raise CsvError(str(error), self.row) from error

    def close(self):
        return [self.parse(self.rest)] if self.rest else []
