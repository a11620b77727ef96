"""Two loops over the whole tariff: right, and blind to the order in it. The cost is the product of classes and zones."""


def cells_that_cost(tariff, cents):
    return [
        (weight, zone)
        for weight, prices in enumerate(tariff)
        for zone, price in enumerate(prices)
        if price == cents
    ]
