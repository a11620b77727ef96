"""Remembers all amounts before it looks: half the payment then finds the invoice itself as its own partner."""


def find_two_invoices(amounts, paid):
    position_of = {amount: position for position, amount in enumerate(amounts)}
    for position, amount in enumerate(amounts):
        if paid - amount in position_of:
            return position, position_of[paid - amount]
    return None
