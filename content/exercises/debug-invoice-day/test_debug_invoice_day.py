from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from starter import Billing, Invoice

ZONES = {
    "London in winter": UTC,
    "Tokyo": timezone(timedelta(hours=9)),
    "Bogotá": timezone(timedelta(hours=-5)),
}


class Clock:
    """Shows the moments that it is given, one for each reading, and the last one from then on."""

    def __init__(self, *moments):
        self.moments = [datetime.fromisoformat(moment) for moment in moments]

    def __call__(self):
        return self.moments.pop(0) if len(self.moments) > 1 else self.moments[0]


@pytest.mark.parametrize(
    ("seller", "moment", "expected"),
    [
        ("London in winter", "2026-10-31T15:30:00+00:00", ("2026-10/1", date(2026, 10, 31))),
        ("Tokyo", "2026-10-31T15:30:00+00:00", ("2026-11/1", date(2026, 11, 1))),
        ("Tokyo", "2026-10-31T14:59:59+00:00", ("2026-10/1", date(2026, 10, 31))),
        ("Bogotá", "2026-11-01T03:00:00+00:00", ("2026-10/1", date(2026, 10, 31))),
        ("Bogotá", "2027-01-01T04:59:59+00:00", ("2026-12/1", date(2026, 12, 31))),
    ],
)
def test_an_invoice_bears_the_day_and_month_of_the_seller(seller, moment, expected):
    invoice = Billing(ZONES[seller], Clock(moment)).issue(4900)
    assert (invoice.number, invoice.day) == expected


def test_the_zone_of_the_servers_clock_does_not_matter():
    same_instant = ["2026-10-31T15:30:00+00:00", "2026-10-31T16:30:00+01:00", "2026-10-31T10:30:00-05:00"]
    days = [Billing(ZONES["Tokyo"], Clock(moment)).issue(4900).day for moment in same_instant]
    assert days == [date(2026, 11, 1)] * 3, "one instant, told by three servers, for a seller in Tokyo"


def test_numbers_begin_anew_in_each_month_of_the_seller():
    clock = Clock("2026-10-31T14:00:00+00:00")
    billing = Billing(ZONES["Tokyo"], clock)
    numbers = [billing.issue(4900).number, billing.issue(1900).number]
    clock.moments = [datetime(2026, 10, 31, 15, tzinfo=UTC)]  # midnight in Tokyo
    numbers += [billing.issue(700).number, billing.issue(900).number]
    assert numbers == ["2026-10/1", "2026-10/2", "2026-11/1", "2026-11/2"]


def test_day_and_number_agree_though_midnight_passes_meanwhile():
    clock = Clock("2026-10-31T23:59:59.999+00:00", "2026-11-01T00:00:00.001+00:00")
    invoice = Billing(UTC, clock).issue(4900)
    assert (invoice.number, invoice.day) == ("2026-10/1", date(2026, 10, 31)), (
        "it was October when it was issued"
    )


def test_an_invoice_is_due_14_days_after_the_day_of_the_seller():
    invoice = Billing(ZONES["Bogotá"], Clock("2026-11-01T03:00:00+00:00")).issue(4900)
    assert invoice.due == date(2026, 11, 14)


@pytest.mark.parametrize(
    ("seller", "moment", "expected"),
    [
        ("Tokyo", "2026-11-14T14:59:59+00:00", False),
        ("Tokyo", "2026-11-14T15:00:00+00:00", True),
        ("Bogotá", "2026-11-15T04:59:59+00:00", False),
        ("Bogotá", "2026-11-15T05:00:00+00:00", True),
    ],
)
def test_an_invoice_is_overdue_when_its_last_day_is_over_where_the_seller_is(seller, moment, expected):
    invoice = Invoice("2026-10/1", 4900, day=date(2026, 10, 31), due=date(2026, 11, 14))
    assert Billing(ZONES[seller], Clock(moment)).is_overdue(invoice) == expected
