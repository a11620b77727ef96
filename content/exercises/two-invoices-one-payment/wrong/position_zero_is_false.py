"""Asks `if partner:`, and position 0 is false: pairs with the very first invoice are not found."""


def find_two_invoices(amounts, paid):
    position_of = {}
    for position, amount in enumerate(amounts):
        partner = position_of.get(paid - amount)
        if partner:
            return partner, position
        position_of[amount] = position
    return None
