import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from pydantic import ValidationError
from starter import Customer, Money, OrderPlaced, read_event, write_event

V1 = {"orderId": 17, "customer": "ada@shop.test", "totalCents": 1990, "placedAt": "2026-11-20T09:30:00Z"}
V2 = {
    "version": 2,
    "orderId": 17,
    "customer": {"email": "ada@shop.test"},
    "total": {"amount": "19.90", "currency": "EUR"},
    "placedAt": "2026-11-20T09:30:00Z",
}


def passed_on(payload):
    """What leaves when `payload` has arrived."""
    return json.loads(write_event(read_event(json.dumps(payload))))


def mistakes(payload):
    """Where the mistakes are, by the names that stand in the payload."""
    with pytest.raises(ValidationError) as refusal:
        read_event(json.dumps(payload))
    return [error["loc"][-1] for error in refusal.value.errors()]


@pytest.mark.parametrize("payload", [V2, V1, {"version": 1, **V1}])
def test_both_versions_leave_as_version_2(payload):
    assert passed_on(payload) == V2


@pytest.mark.parametrize(
    ("cents", "expected"),
    [(5, "0.05"), (100, "1.00"), (9007199254740993, "90071992547409.93")],
)
def test_cents_become_an_exact_amount_with_two_decimals(cents, expected):
    assert passed_on({**V1, "totalCents": cents}).get("total") == {"amount": expected, "currency": "EUR"}


@pytest.mark.parametrize(("amount", "expected"), [("19.9", "19.90"), ("20", "20.00")])
def test_every_amount_leaves_with_two_decimals(amount, expected):
    total = {"amount": amount, "currency": "CHF"}
    assert passed_on({**V2, "total": total}).get("total") == {"amount": expected, "currency": "CHF"}


def test_the_program_builds_an_event_by_python_names():
    event = OrderPlaced(
        order_id=17,
        customer=Customer(email="ada@shop.test"),
        total=Money(amount=Decimal("19.90"), currency="EUR"),
        placed_at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    )
    assert json.loads(write_event(event)) == V2
    assert read_event(write_event(event)) == event


@pytest.mark.parametrize("payload", [V1, V2])
def test_a_moment_leaves_in_utc_wherever_it_comes_from(payload):
    assert (
        passed_on({**payload, "placedAt": "2026-11-20T10:30:00+01:00"}).get("placedAt")
        == "2026-11-20T09:30:00Z"
    )


@pytest.mark.parametrize("payload", [V1, V2])
def test_a_moment_without_its_zone_is_refused(payload):
    assert mistakes({**payload, "placedAt": "2026-11-20T09:30:00"}) == ["placedAt"]


@pytest.mark.parametrize("payload", [V1, V2])
def test_what_a_later_producer_adds_is_ignored(payload):
    assert passed_on({**payload, "channel": "app"}) == V2


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({**V1, "totalCents": "a lot"}, ["totalCents"]),
        ({name: V1[name] for name in V1 if name != "customer"}, ["customer"]),
        ({**V2, "total": {"amount": "19.901", "currency": "EUR"}}, ["amount"]),
    ],
)
def test_a_mistake_is_named_as_the_sender_named_the_field(payload, expected):
    assert mistakes(payload) == expected


@pytest.mark.parametrize("version", [3, "two"])
def test_a_version_that_nobody_knows_is_refused(version):
    with pytest.raises(ValidationError, match=str(version)):
        read_event(json.dumps({**V2, "version": version}))


@pytest.mark.parametrize("text", ["", '{"version": 2', "[]", "null"])
def test_what_is_no_json_or_no_object_is_refused_in_the_same_way(text):
    with pytest.raises(ValidationError):
        read_event(text)
