"""Decides what a quote means by looking at the next character: at the end of a chunk there is none. The last row needs its line break."""


class CsvError(ValueError):
    def __init__(self, message, row):
        super().__init__(f"row {row}: {message}")
        self.row = row


class CsvFeed:
    def __init__(self):
        self.quoted, self.field, self.row = False, "", []

    def feed(self, chunk):
        rows, skip = [], False
        for position, char in enumerate(chunk):
            if skip:
                skip = False
            elif char == '"':
                if self.quoted and chunk[position + 1 : position + 2] == '"':
                    self.field += char
                    skip = True
                else:
                    self.quoted = not self.quoted
            elif self.quoted or char not in ",\n":
                self.field += char
            else:
                self.row.append(self.field)
                self.field = ""
                if char == "\n":
                    rows.append(self.row)
                    self.row = []
        return rows

    def close(self):
        return []
