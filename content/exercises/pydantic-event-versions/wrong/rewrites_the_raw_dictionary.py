"""Rewrites the dictionary of version 1 before it is checked: a missing field is a KeyError, and other errors name fields that the sender does not know."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    model_validator,
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

    @model_validator(mode="before")
    @classmethod
    def _upgrade(cls, payload: Any) -> Any:
        if "totalCents" not in payload or payload.get("version", 1) != 1:
            return payload
        return {
            "orderId": payload["orderId"],
            "customer": {"email": payload["customer"]},
            "total": {"amount": Decimal(payload["totalCents"]) / 100, "currency": "EUR"},
            "placedAt": payload["placedAt"],
        }


def read_event(text: str) -> OrderPlaced:
    """The event in `text`, which is JSON of version 1 or 2; anything else is a ValidationError."""
    return OrderPlaced.model_validate_json(text)


def write_event(event: OrderPlaced) -> str:
    """The event as JSON of version 2."""
    return event.model_dump_json()
