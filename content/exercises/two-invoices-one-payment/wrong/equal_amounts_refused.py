"""Forbids equal amounts where it means the same invoice: two invoices of the same amount never match."""


def find_two_invoices(amounts, paid):
    position_of = {}
    for position, amount in enumerate(amounts):
        position_of[amount] = position
        partner = paid - amount
        if partner in position_of and partner != amount:
            return position_of[partner], position
    return None
