"""Products with a stock, and reservations that take from it."""

import django
from django.apps import apps
from django.conf import settings
from django.db import models

if not settings.configured:
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    settings.configure(DATABASES={"default": database}, INSTALLED_APPS=["starter"], USE_TZ=True)
    django.setup()
apps.all_models["starter"].clear()  # the page runs this file again and again in one process


class OutOfStockError(Exception):
    """Less is left than was asked for."""


class AlreadyReservedError(Exception):
    """The customer has an active reservation of this product."""


class Product(models.Model):
    name = models.TextField()
    stock = models.IntegerField()

    def __str__(self) -> str:
        return self.name


class Reservation(models.Model):
    product = models.ForeignKey(Product, models.PROTECT)
    customer = models.TextField()
    quantity = models.IntegerField()
    status = models.TextField(default="active")

    def __str__(self) -> str:
        return f"{self.quantity} for {self.customer}"


def reserve(product_id: int, customer: str, quantity: int) -> Reservation:
    """Take from the stock and save an active reservation: both, or neither and an exception.

    OutOfStockError, AlreadyReservedError, or ValueError for a quantity below 1.
    """
    return Reservation(product_id=product_id, customer=customer, quantity=quantity)
