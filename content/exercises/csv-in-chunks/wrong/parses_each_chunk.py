"""Gives each chunk to `csv.reader`, as if chunks ended where rows end: rows that are cut become two."""

import csv


class CsvError(ValueError):
    def __init__(self, message, row):
        super().__init__(f"row {row}: {message}")
        self.row = row


class CsvFeed:
    def feed(self, chunk):
        return list(csv.reader(chunk.splitlines()))

    def close(self):
        return []
