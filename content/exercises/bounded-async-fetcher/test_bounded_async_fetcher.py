import asyncio

import pytest
from grading import run_async
from starter import fetch_all


class Partner:
    """Answers each URL after the seconds in its name, and counts the calls that are under way."""

    def __init__(self):
        self.started = []
        self.under_way = self.peak = 0

    async def fetch(self, url):
        name, _, seconds = url.partition("?wait=")
        self.started.append(url)
        self.under_way += 1
        self.peak = max(self.peak, self.under_way)
        try:
            await asyncio.sleep(int(seconds or 1))
        finally:
            self.under_way -= 1
        if name == "/broken":
            raise ConnectionError("reset by partner")
        return f"body of {name}"


@pytest.mark.parametrize(
    ("urls", "limit", "expected"),
    [
        (["/a?wait=1", "/b?wait=1"], 1, ["body of /a", "body of /b"]),
        (["/a?wait=9", "/b?wait=1", "/c?wait=4"], 2, ["body of /a", "body of /b", "body of /c"]),
        (["/a", "/b", "/a"], 10, ["body of /a", "body of /b", "body of /a"]),
    ],
)
def test_answers_stand_in_the_order_of_the_urls(urls, limit, expected):
    assert run_async(fetch_all(iter(urls), Partner().fetch, limit)) == expected


def test_no_more_than_limit_calls_are_under_way():
    partner = Partner()
    run_async(fetch_all([f"/orders/{number}" for number in range(20)], partner.fetch, 3))
    assert partner.peak == 3, "with a limit of 3, this is how many calls were under way together"


def test_a_place_that_gets_free_is_used_at_once():
    async def main():
        urls = ["/export?wait=10"] + [f"/orders/{number}?wait=1" for number in range(9)]
        await fetch_all(urls, Partner().fetch, 2)
        return asyncio.get_running_loop().time()

    assert run_async(main) == 10, (
        "while one place waits 10 s for the export, the other has time for nine calls of 1 s"
    )


def test_a_failure_stands_in_its_place_and_the_others_go_on():
    answers = run_async(fetch_all(["/a", "/broken", "/b?wait=5"], Partner().fetch, 2))
    assert [repr(answer) for answer in answers] == [
        "'body of /a'",
        "ConnectionError('reset by partner')",
        "'body of /b'",
    ]


def test_who_cancels_the_whole_leaves_no_call_behind():
    async def main():
        partner = Partner()
        everything = asyncio.create_task(fetch_all([f"/{n}?wait=2" for n in range(9)], partner.fetch, 2))
        await asyncio.sleep(3)
        everything.cancel()
        await asyncio.wait([everything])
        left = partner.under_way
        await asyncio.sleep(100)
        return len(partner.started), left, everything.cancelled()

    assert run_async(main) == (4, 0, True), (
        "(calls started, still under way after the cancellation, was cancelled)"
    )


def test_a_limit_below_one_is_refused():
    with pytest.raises(ValueError):  # noqa: PT011 - the text is the candidate's
        run_async(fetch_all(["/a"], Partner().fetch, 0))
