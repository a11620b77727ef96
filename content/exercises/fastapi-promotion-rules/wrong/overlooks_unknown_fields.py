"""Ignores fields that do not exist: a typo in an optional one would be accepted and forgotten."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from fastapi import FastAPI
from pydantic import (
    BaseModel,
    BeforeValidator,
    Field,
    StrictInt,
    ValidationInfo,
    computed_field,
    field_validator,
)


def amount_as_text(value: Any) -> Any:
    """JSON has no decimals, only binary fractions: money travels as text."""
    if not isinstance(value, str) or not re.fullmatch(r"(0|[1-9][0-9]{0,6})\.[0-9]{2}", value):
        raise ValueError('is no amount: write it as text with two decimals, "19.90"')
    return value


Money = Annotated[Decimal, Field(gt=0), BeforeValidator(amount_as_text, json_schema_input_type=str)]


class Body(BaseModel):
    """A part of a request."""


class PercentOff(Body):
    kind: Literal["percent"]
    percent: Annotated[StrictInt, Field(ge=1, le=100)]


class AmountOff(Body):
    kind: Literal["amount"]
    amount: Money
    minimum_order: Money

    @field_validator("minimum_order")
    @classmethod
    def _covers_the_amount(cls, minimum_order: Decimal, info: ValidationInfo) -> Decimal:
        amount = info.data.get("amount")
        if amount is not None and minimum_order < amount:
            raise ValueError("must not be below the amount")
        return minimum_order


class Promotion(Body):
    code: str
    starts_on: date
    ends_on: date
    discount: Annotated[PercentOff | AmountOff, Field(discriminator="kind")]

    @field_validator("ends_on")
    @classmethod
    def _follows_the_start(cls, ends_on: date, info: ValidationInfo) -> date:
        starts_on = info.data.get("starts_on")
        if starts_on is not None and ends_on < starts_on:
            raise ValueError("must not be before starts_on")
        return ends_on


class Announced(Promotion):
    """The answer."""

    @computed_field
    def days(self) -> int:
        return (self.ends_on - self.starts_on).days + 1


def create_app() -> FastAPI:
    """`POST /promotions` checks a promotion and answers it with its number of `days`, 201."""
    app = FastAPI()

    @app.post("/promotions", status_code=201)
    async def announce(promotion: Promotion) -> Announced:
        return Announced(**dict(promotion))

    return app
