"""The public function is short; behind it stands the old one under another name, with parameters in place of nesting."""


def price(order: dict) -> dict[str, int]:
    return _price(order["lines"], order["customer"], order["country"], order.get("coupon"), order)


def _price(lines, customer, country, coupon, order):
    if not lines:
        raise ValueError("an order has at least one line")
    subtotal = 0
    for line in lines:
        full = line["quantity"] * line["unit"]
        if line["quantity"] >= 10:
            full -= full * 10 // 100
        subtotal += full
    discount = 0
    if customer == "staff":
        discount = subtotal * 20 // 100
    elif customer == "gold" and subtotal >= 10000:
        discount = subtotal * 5 // 100
    if customer != "staff" and coupon == "WELCOME" and order.get("first"):
        discount += 500
    discount = min(discount, subtotal)
    shipping = {"DE": 490, "AT": 990, "FR": 990, "NL": 990, "PL": 990}.get(country, 1990)
    if order.get("express"):
        shipping *= 2
    elif country == "DE" and subtotal - discount >= 7500:
        shipping = 0
    if customer != "staff" and coupon == "FREESHIP":
        shipping = 0
    return {"subtotal": subtotal, "discount": discount, "shipping": shipping, "total": subtotal - discount + shipping}
