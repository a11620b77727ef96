"""Subtracts what lies above and what lies to the left, and forgets that the corner belongs to both."""


class UsageReport:
    def __init__(self, calls):
        self.before = [[0] * (len(calls[0]) + 1)]
        for day in calls:
            row = [0]
            for hour, count in enumerate(day):
                row.append(row[hour] + self.before[-1][hour + 1] - self.before[-1][hour] + count)
            self.before.append(row)

    def total(self, from_day, to_day, from_hour, to_hour):
        before = self.before
        return before[to_day][to_hour] - before[from_day][to_hour] - before[to_day][from_hour]
