import asyncio

import pytest
from grading import run_async
from starter import BoxOffice, SeatTaken, TooManySeats


class Bank:
    """Takes 3 seconds for a payment, refuses those of Eve, and remembers whom it charged."""

    def __init__(self):
        self.charged = []

    async def pay(self, customer, seat):
        await asyncio.sleep(3)
        if customer == "Eve":
            raise ConnectionError("card refused")
        self.charged.append((customer, seat))


async def outcomes(*bookings):
    """How each of the bookings ended that were made at the same time."""
    results = await asyncio.gather(*bookings, return_exceptions=True)
    return ["sold" if result is None else type(result).__name__ for result in results]


def test_one_seat_is_sold_and_charged_once():
    async def main():
        bank = Bank()
        office = BoxOffice(bank.pay)
        results = await outcomes(*(office.book("C4", customer) for customer in ("Ada", "Bob", "Cleo")))
        return results, office.sold, bank.charged

    results, sold, charged = run_async(main)
    assert charged == [("Ada", "C4")], "who was charged: Bob and Cleo came later"
    assert results == ["sold", "SeatTaken", "SeatTaken"]
    assert sold == {"C4": "Ada"}


def test_who_comes_second_is_told_at_once():
    async def main():
        office = BoxOffice(Bank().pay)
        first = asyncio.create_task(office.book("C4", "Ada"))
        await asyncio.sleep(1)
        with pytest.raises(SeatTaken):
            await office.book("C4", "Bob")
        told = asyncio.get_running_loop().time()
        await first
        return told

    assert run_async(main) == 1, "the second at which Bob was told; he asked at 1, Ada was paying until 3"


def test_a_customer_who_books_three_seats_at_once_gets_two():
    async def main():
        bank = Bank()
        office = BoxOffice(bank.pay)
        results = await outcomes(*(office.book(seat, "Ada") for seat in ("C4", "C5", "C6")))
        with pytest.raises(TooManySeats):
            await office.book("C7", "Ada")
        return results, bank.charged

    results, charged = run_async(main)
    assert charged == [("Ada", "C4"), ("Ada", "C5")], "what was charged: at most two seats"
    assert results == ["sold", "sold", "TooManySeats"]


def test_a_seat_is_sold_when_it_is_paid_and_not_before():
    async def main():
        office = BoxOffice(Bank().pay)
        booking = asyncio.create_task(office.book("C4", "Ada"))
        await asyncio.sleep(1)
        meanwhile = dict(office.sold)
        await booking
        return meanwhile, office.sold

    assert run_async(main) == ({}, {"C4": "Ada"}), "(sold while Ada pays, sold afterwards)"


def test_a_refused_payment_leaves_the_seat_and_the_limit_free():
    async def main():
        office = BoxOffice(Bank().pay)
        refused = await outcomes(*(office.book(seat, "Eve") for seat in ("C4", "C5")))
        refused += await outcomes(office.book("C6", "Eve"))
        return refused, await outcomes(office.book("C4", "Bob"))

    assert run_async(main) == (["ConnectionError"] * 3, ["sold"])


def test_a_cancelled_booking_leaves_the_seat_free():
    async def main():
        office = BoxOffice(Bank().pay)
        booking = asyncio.create_task(office.book("C4", "Ada"))
        await asyncio.sleep(1)
        booking.cancel()  # Ada closed the browser
        await asyncio.wait({booking})
        return booking.cancelled(), await outcomes(office.book("C4", "Bob"))

    assert run_async(main) == (True, ["sold"]), (
        "(Ada's booking ended as cancelled, Bob's booking of the same seat)"
    )


def test_customers_of_different_seats_do_not_wait_for_each_other():
    async def main():
        office = BoxOffice(Bank().pay)
        results = await outcomes(
            office.book("C4", "Ada"), office.book("C5", "Bob"), office.book("C6", "Cleo")
        )
        return results, asyncio.get_running_loop().time()

    assert run_async(main) == (["sold"] * 3, 3), "(results, seconds): three payments of 3 seconds, at once"
