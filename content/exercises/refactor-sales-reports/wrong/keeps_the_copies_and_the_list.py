"""Totals and ids are local now, in each of three copies; the lines are still one list, which every report clears and hands out."""

RATES = {"EUR": 100, "GBP": 86, "USD": 109}
lines = []


def by_country(orders, currency: str = "EUR") -> list[str]:
    """Revenue by country, the highest first."""
    lines.clear()
    seen, totals = set(), {}
    for order in orders:
        if not order["cancelled"] and order["id"] not in seen:
            seen.add(order["id"])
            cents = order["cents"] * RATES[currency] // 100
            totals[order["country"]] = totals.get(order["country"], 0) + cents
    for country, cents in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"{country:<8}{cents / 100:>10.2f} {currency}")
    lines.append(f"{'total':<8}{sum(totals.values()) / 100:>10.2f} {currency}")
    return lines


def by_month(orders) -> list[str]:
    """Revenue by month, without gaps."""
    lines.clear()
    seen, totals = set(), {}
    for order in orders:
        if not order["cancelled"] and order["id"] not in seen:
            seen.add(order["id"])
            totals[order["day"][:7]] = totals.get(order["day"][:7], 0) + order["cents"]
    if totals:
        first, last = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (min(totals), max(totals)))
        for number in range(first, last + 1):
            month = f"{number // 12}-{number % 12 + 1:02}"
            lines.append(f"{month:<8}{totals.get(month, 0) / 100:>10.2f} EUR")
    lines.append(f"{'total':<8}{sum(totals.values()) / 100:>10.2f} EUR")
    return lines


def by_product(orders) -> list[str]:
    """The three products of which most was sold."""
    lines.clear()
    seen, totals = set(), {}
    for order in orders:
        if not order["cancelled"] and order["id"] not in seen:
            seen.add(order["id"])
            totals[order["product"]] = totals.get(order["product"], 0) + order["quantity"]
    for product, quantity in sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:3]:
        lines.append(f"{product:<8}{quantity:>10}")
    return lines
