"""What a payment costs, when its money arrives, how it is shown. It is right, and each new method is a change in three places."""

from datetime import date, timedelta


def fee(payment: dict) -> int:
    """What the provider keeps, in cents."""
    amount = payment["amount"]
    if payment["method"] == "credit_card":
        if payment["country"] == "DE":
            cost = 25 + amount * 14 // 1000
        else:
            if payment.get("brand") == "amex":
                cost = 25 + amount * 29 // 1000
            else:
                cost = 25 + amount * 25 // 1000
    elif payment["method"] == "direct_debit":
        if amount > 100000:
            cost = 100
        else:
            cost = 35
    elif payment["method"] == "wallet":
        cost = 35 + amount * 19 // 1000
        if payment["country"] != "DE":
            cost = cost + 15
    elif payment["method"] == "invoice":
        if payment.get("known"):
            cost = 0
        else:
            cost = amount * 30 // 1000
            if cost < 150:
                cost = 150
    else:
        raise ValueError(f"no payment method {payment['method']!r}")
    if cost > amount:
        cost = amount
    return cost


def paid_out_on(payment: dict) -> date:
    """The day on which the money arrives."""
    if payment["method"] == "credit_card" or payment["method"] == "direct_debit":
        if payment["method"] == "credit_card":
            day = payment["on"] + timedelta(days=2)
        else:
            day = payment["on"] + timedelta(days=5)
        if day.weekday() == 5:
            day = day + timedelta(days=2)
        elif day.weekday() == 6:
            day = day + timedelta(days=1)
        return day
    elif payment["method"] == "wallet":
        return payment["on"]
    elif payment["method"] == "invoice":
        if payment.get("known"):
            return payment["on"] + timedelta(days=30)
        else:
            return payment["on"] + timedelta(days=14)
    else:
        raise ValueError(f"no payment method {payment['method']!r}")


def describe(payment: dict) -> str:
    """What the customer reads."""
    if payment["method"] == "credit_card":
        if payment.get("brand"):
            return f"{payment['brand'].title()} ending in {payment['last4']}"
        else:
            return f"Card ending in {payment['last4']}"
    elif payment["method"] == "direct_debit":
        return f"Direct debit from {payment['iban'][:2]}…{payment['iban'][-4:]}"
    elif payment["method"] == "wallet":
        return f"Wallet of {payment['account']}"
    elif payment["method"] == "invoice":
        if payment.get("known"):
            return "Invoice, 30 days"
        else:
            return "Invoice, 14 days"
    else:
        return "Other payment"
