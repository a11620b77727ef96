"""Keeps the whole text and parses it from the start with each chunk: right rows in time, O(n^2) work and the upload in memory."""


class CsvError(ValueError):
    def __init__(self, message, row):
        super().__init__(f"row {row}: {message}")
        self.row = row


class CsvFeed:
    def __init__(self):
        self.text, self.given = "", 0

    def feed(self, chunk):
        self.text += chunk
        rows, _, _ = self.parse()
        new, self.given = rows[self.given :], len(rows)
        return new

    def close(self):
        rows, rest, state = self.parse()
        if state == "quoted":
            raise CsvError("a quote is never closed", len(rows) + 1)
        return [] if state == "start" and rest == [""] else [rest]

    def parse(self):
        rows, row, state = [], [""], "start"
        for char in self.text:
            if state == "quoted" and char != '"':
                row[-1] += char
            elif state == "quoted":
                state = "quote"
            elif char == '"' and state != "plain":
                row[-1] += char if state == "quote" else ""
                state = "quoted"
            elif char == ",":
                row.append("")
                state = "start"
            elif char == "\n":
                rows.append(row)
                row, state = [""], "start"
            elif char == '"' or state == "quote":
                raise CsvError("a stray quote", len(rows) + 1)
            else:
                row[-1] += char
                state = "plain"
        return rows, row, state
