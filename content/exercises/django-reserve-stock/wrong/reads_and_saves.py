"""Reads the stock, compares in Python and saves the difference: a sale between the two is overwritten. In a transaction, too."""

import django
from django.apps import apps
from django.conf import settings
from django.db import IntegrityError, models, transaction
from django.db.models import Q

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

    class Meta:
        constraints = (models.CheckConstraint(condition=Q(stock__gte=0), name="stock_is_not_negative"),)

    def __str__(self) -> str:
        return self.name


class Reservation(models.Model):
    product = models.ForeignKey(Product, models.PROTECT)
    customer = models.TextField()
    quantity = models.IntegerField()
    status = models.TextField(default="active")

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(quantity__gte=1), name="quantity_is_positive"),
            models.UniqueConstraint(
                fields=["product", "customer"], condition=Q(status="active"), name="one_active_reservation"
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} for {self.customer}"


def reserve(product_id: int, customer: str, quantity: int) -> Reservation:
    """Take from the stock and save an active reservation: both, or neither and an exception.

    OutOfStockError, AlreadyReservedError, or ValueError for a quantity below 1.
    """
    if quantity < 1:
        raise ValueError(f"quantity must be at least 1, not {quantity}")
    try:
        with transaction.atomic():
            product = Product.objects.get(id=product_id)
            if product.stock < quantity:
                raise OutOfStockError
            product.stock -= quantity
            product.save()
            return Reservation.objects.create(product_id=product_id, customer=customer, quantity=quantity)
    except IntegrityError as error:  # of the three constraints only one is left that can fail
        raise AlreadyReservedError from error
