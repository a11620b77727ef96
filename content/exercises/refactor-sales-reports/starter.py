"""The sales reports. Each runs every night, in a process of its own, and is right."""

RATES = {"EUR": 100, "GBP": 86, "USD": 109}
chosen = "EUR"
seen = set()
totals = {}
lines = []


def by_country(orders, currency: str = "EUR") -> list[str]:
    """Revenue by country, the highest first."""
    global chosen
    chosen = currency
    for order in orders:
        if order["cancelled"]:
            continue
        if order["id"] in seen:
            continue
        seen.add(order["id"])
        if order["country"] not in totals:
            totals[order["country"]] = 0
        totals[order["country"]] += order["cents"] * RATES[chosen] // 100
    for country, cents in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"{country:<8}{cents / 100:>10.2f} {chosen}")
    lines.append(f"{'total':<8}{sum(totals.values()) / 100:>10.2f} {chosen}")
    return lines


def by_month(orders) -> list[str]:
    """Revenue by month, without gaps."""
    for order in orders:
        if order["cancelled"]:
            continue
        if order["id"] in seen:
            continue
        seen.add(order["id"])
        if order["day"][:7] not in totals:
            totals[order["day"][:7]] = 0
        totals[order["day"][:7]] += order["cents"] * RATES[chosen] // 100
    if totals:
        first = int(min(totals)[:4]) * 12 + int(min(totals)[5:]) - 1
        last = int(max(totals)[:4]) * 12 + int(max(totals)[5:]) - 1
        for number in range(first, last + 1):
            month = f"{number // 12}-{number % 12 + 1:02}"
            if month in totals:
                lines.append(f"{month:<8}{totals[month] / 100:>10.2f} {chosen}")
            else:
                lines.append(f"{month:<8}{0:>10.2f} {chosen}")
    lines.append(f"{'total':<8}{sum(totals.values()) / 100:>10.2f} {chosen}")
    return lines


def by_product(orders) -> list[str]:
    """The three products of which most was sold."""
    for order in orders:
        if order["cancelled"]:
            continue
        if order["id"] in seen:
            continue
        seen.add(order["id"])
        if order["product"] not in totals:
            totals[order["product"]] = 0
        totals[order["product"]] += order["quantity"]
    for product, quantity in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        if len(lines) < 3:
            lines.append(f"{product:<8}{quantity:>10}")
    return lines
