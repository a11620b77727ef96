"""Tests of `subject.discounted`: each rule has an example on both sides of its border."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from subject import Code, CodeError, discounted

EXPIRES = datetime(2026, 12, 1, tzinfo=UTC)
NOW = EXPIRES - timedelta(days=10)
CODES = {
    "AUTUMN": Code(10, EXPIRES),
    "BIG": Code(20, EXPIRES, minimum=Decimal(100), maximum_off=Decimal(30)),
}


def price(total, entered="AUTUMN", now=NOW):
    return discounted(Decimal(total), entered, CODES, now)


@pytest.mark.parametrize("entered", ["AUTUMN", "autumn", "Autumn", "  AUTUMN\n"])
def test_case_and_spaces_around_a_code_do_not_matter(entered):
    assert price("50.00", entered) == Decimal("45.00")


@pytest.mark.parametrize("entered", ["WINTER", "", "AUT UMN"])
def test_an_unknown_code_is_refused(entered):
    with pytest.raises(CodeError, match="does not exist"):
        price("50.00", entered)


def test_a_code_is_valid_until_just_before_it_expires():
    assert price("50.00", now=EXPIRES - timedelta(microseconds=1)) == Decimal("45.00")


@pytest.mark.parametrize("late", [timedelta(0), timedelta(days=1)])
def test_a_code_is_refused_from_the_moment_in_which_it_expires(late):
    with pytest.raises(CodeError, match="expired"):
        price("50.00", now=EXPIRES + late)


def test_an_order_of_exactly_the_minimum_is_enough():
    assert price("100.00", "BIG") == Decimal("80.00")


def test_an_order_below_the_minimum_is_refused():
    with pytest.raises(CodeError, match="at least 100"):
        price("99.99", "BIG")


@pytest.mark.parametrize(
    ("total", "expected"), [("150.00", "120.00"), ("150.01", "120.01"), ("1000.00", "970.00")]
)
def test_never_more_than_the_maximum_is_taken_off(total, expected):
    assert price(total, "BIG") == Decimal(expected)


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        ("10.04", "9.04"),  # 1.004 off is 1.00
        ("10.05", "9.04"),  # 1.005 off is 1.01: half a cent is rounded up, also where the even cent is below
        ("0.04", "0.04"),
    ],
)
def test_what_is_taken_off_is_rounded_half_up(total, expected):
    assert price(total) == Decimal(expected)
