"""What an order costs, in cents. It is right, and nobody dares to change it."""


def price(order: dict) -> dict[str, int]:
    """Subtotal, discount, shipping and total of an order."""
    subtotal = 0
    discount = 0
    if order["lines"]:
        for line in order["lines"]:
            if line["quantity"] >= 10:
                subtotal = subtotal + line["quantity"] * line["unit"] - line["quantity"] * line["unit"] * 10 // 100
            else:
                subtotal = subtotal + line["quantity"] * line["unit"]
        if order["customer"] == "gold":
            if subtotal >= 10000:
                discount = subtotal * 5 // 100
                if order.get("coupon"):
                    if order["coupon"] == "WELCOME":
                        if order.get("first"):
                            discount = discount + 500
            else:
                if order.get("coupon"):
                    if order["coupon"] == "WELCOME":
                        if order.get("first"):
                            discount = discount + 500
        elif order["customer"] == "staff":
            discount = subtotal * 20 // 100
        else:
            if order.get("coupon"):
                if order["coupon"] == "WELCOME":
                    if order.get("first"):
                        discount = discount + 500
        if discount > subtotal:
            discount = subtotal
        if order["country"] == "DE":
            if order.get("express"):
                shipping = 980
            else:
                if subtotal - discount >= 7500:
                    shipping = 0
                else:
                    shipping = 490
        elif order["country"] in ("AT", "FR", "NL", "PL"):
            if order.get("express"):
                shipping = 1980
            else:
                shipping = 990
        else:
            if order.get("express"):
                shipping = 3980
            else:
                shipping = 1990
        if order["customer"] != "staff" and order.get("coupon") == "FREESHIP":
            shipping = 0
        return {
            "subtotal": subtotal,
            "discount": discount,
            "shipping": shipping,
            "total": subtotal - discount + shipping,
        }
    else:
        raise ValueError("an order has at least one line")
