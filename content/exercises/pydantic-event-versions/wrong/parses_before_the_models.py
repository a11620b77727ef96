"""Parses the text itself: what is no JSON is a JSONDecodeError, not the ValidationError that callers handle."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    TypeAdapter,
)
from pydantic.alias_generators import to_camel


def in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("is out of range in UTC") from error


def with_cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))


Amount = Annotated[Decimal, Field(max_digits=18, decimal_places=2), AfterValidator(with_cents)]
Moment = Annotated[AwareDatetime, AfterValidator(in_utc)]


class Payload(BaseModel):
    """snake_case here, camelCase on the wire; what a later version adds is ignored."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        frozen=True,
    )


class Customer(Payload):
    email: str


class Money(Payload):
    amount: Amount
    currency: str


class OrderPlaced(Payload):
    """Version 2, with which the program works."""

    version: Literal[2] = 2
    order_id: int
    customer: Customer
    total: Money
    placed_at: Moment


class OrderPlacedV1(Payload):
    """Version 1, as the old shop sends it: only euros, in cents, and without a version."""

    version: Literal[1] = 1
    order_id: int
    customer: str
    total_cents: Annotated[int, Field(gt=-(10**18), lt=10**18)]
    placed_at: Moment

    def upgraded(self) -> OrderPlaced:
        return OrderPlaced(
            order_id=self.order_id,
            customer=Customer(email=self.customer),
            total=Money(amount=Decimal(self.total_cents) / 100, currency="EUR"),
            placed_at=self.placed_at,
        )


def version_of(payload: Any) -> str:
    return str(payload.get("version", 1)) if isinstance(payload, dict) else "none"


INCOMING: TypeAdapter[OrderPlacedV1 | OrderPlaced] = TypeAdapter(
    Annotated[
        Annotated[OrderPlacedV1, Tag("1")] | Annotated[OrderPlaced, Tag("2")], Discriminator(version_of)
    ]
)


def read_event(text: str) -> OrderPlaced:
    """The event in `text`, which is JSON of version 1 or 2; anything else is a ValidationError."""
    event = INCOMING.validate_python(json.loads(text))
    return event.upgraded() if isinstance(event, OrderPlacedV1) else event


def write_event(event: OrderPlaced) -> str:
    """The event as JSON of version 2."""
    return event.model_dump_json()
