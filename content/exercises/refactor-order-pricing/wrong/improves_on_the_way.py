"""Tidies rules while moving them: staff may use coupons now, and shipping is free from the subtotal on."""

SHIPPING = {"DE": 490, "AT": 990, "FR": 990, "NL": 990, "PL": 990}
SHIPPING_ELSEWHERE = 1990
FREE_SHIPPING_FROM = 75_00
BULK_QUANTITY = 10
GOLD_FROM = 100_00
WELCOME = 5_00


def price(order: dict) -> dict[str, int]:
    """Subtotal, discount, shipping and total of an order."""
    if not order["lines"]:
        raise ValueError("an order has at least one line")
    subtotal = sum(line_price(line) for line in order["lines"])
    discount = min(customer_discount(order, subtotal) + welcome(order), subtotal)
    shipping = shipping_price(order, subtotal)
    total = subtotal - discount + shipping
    return {"subtotal": subtotal, "discount": discount, "shipping": shipping, "total": total}


def line_price(line: dict) -> int:
    """Ten or more of one thing are ten percent cheaper."""
    full = line["quantity"] * line["unit"]
    return full - full * 10 // 100 if line["quantity"] >= BULK_QUANTITY else full


def customer_discount(order: dict, subtotal: int) -> int:
    """What the customer is granted whatever the coupon."""
    if order["customer"] == "staff":
        return subtotal * 20 // 100
    if order["customer"] == "gold" and subtotal >= GOLD_FROM:
        return subtotal * 5 // 100
    return 0


def coupon(order: dict) -> str | None:
    """The coupon that counts: staff have none."""
    return order.get("coupon")


def welcome(order: dict) -> int:
    """What the coupon for a first order takes off."""
    return WELCOME if coupon(order) == "WELCOME" and order.get("first") else 0


def shipping_price(order: dict, goods: int) -> int:
    """By country; express costs twice as much, and is never free without a coupon."""
    if coupon(order) == "FREESHIP":
        return 0
    if order.get("express"):
        return 2 * SHIPPING.get(order["country"], SHIPPING_ELSEWHERE)
    if order["country"] == "DE" and goods >= FREE_SHIPPING_FROM:
        return 0
    return SHIPPING.get(order["country"], SHIPPING_ELSEWHERE)
