import pytest
from starter import Report, preload


class Hits(int):
    """A number that counts how often anyone adds to it, and ends the test when it was far too often."""

    added = 0
    limit = 0

    def __add__(self, other):
        Hits.added += 1
        if Hits.added > Hits.limit:
            raise AssertionError(
                f"more than {Hits.limit} additions for 16 reports and 50 megabytes: all sets are tried"
            )
        return Hits(int(self) + int(other))

    __radd__ = __add__


def reports(**sizes_and_hits):
    return [Report(name, megabytes, hits) for name, (megabytes, hits) in sizes_and_hits.items()]


def totals(candidates, names):
    """How many megabytes and hits the chosen reports have together, each counted as often as it is named."""
    chosen = [report for name in names for report in candidates if report.name == name]
    return {"megabytes": sum(r.megabytes for r in chosen), "hits": sum(int(r.hits) for r in chosen)}


def test_two_small_reports_can_beat_one_that_is_better_for_its_size():
    candidates = reports(sales=(6, 66), stock=(5, 50), tax=(5, 50))
    assert preload(candidates, 10) == ["stock", "tax"], "6 megabytes with 66 hits leave 4 that nobody uses"


def test_two_small_reports_can_beat_the_most_popular():
    candidates = reports(stock=(5, 40), sales=(10, 60), tax=(5, 40))
    assert preload(candidates, 10) == ["stock", "tax"], "80 hits, and 60 are fewer"


def test_each_report_is_loaded_once():
    candidates = reports(sales=(5, 90), stock=(4, 10), tax=(3, 5))
    assert preload(candidates, 10) == ["sales", "stock"], "the second copy of a report brings no hits"


@pytest.mark.parametrize(
    ("megabytes", "expected"),
    [
        (12, ["tax", "sales", "stock"]),
        (40, ["tax", "sales", "stock"]),
        (11, ["tax", "sales"]),
        (2, []),
        (0, []),
    ],
)
def test_the_names_keep_their_order_however_many_fit(megabytes, expected):
    candidates = reports(tax=(3, 20), sales=(5, 90), stock=(4, 10))
    assert preload(candidates, megabytes) == expected


def test_any_of_several_best_choices():
    candidates = reports(returns=(6, 60), sales=(10, 80), stock=(5, 40), tax=(5, 40))
    names = preload(candidates, 10)
    assert names in (["sales"], ["stock", "tax"]), f"80 hits are possible in two ways, and this is {names}"


@pytest.mark.parametrize(
    ("megabytes", "expected"),
    [
        (26, {"megabytes": 26, "hits": 51}),
        (30, {"megabytes": 30, "hits": 60}),
        (61, {"megabytes": 61, "hits": 118}),
    ],
)
def test_no_other_choice_of_twelve_reports_brings_more(megabytes, expected):
    sizes = [12, 7, 11, 8, 9, 6, 5, 14, 3, 10, 13, 4]
    hits = [24, 13, 23, 15, 16, 11, 8, 27, 4, 17, 21, 5]
    candidates = [Report(f"r{n}", size, hit) for n, (size, hit) in enumerate(zip(sizes, hits, strict=True))]
    assert totals(candidates, preload(candidates, megabytes)) == expected


def test_16_reports_take_a_few_additions_for_each_megabyte():
    Hits.added, Hits.limit = 0, 10_000
    candidates = [Report(f"r{n}", 3 + 2 * n % 7, Hits(20 + 7 * n % 30)) for n in range(16)]
    names = preload(candidates, 50)
    assert totals(candidates, names)["hits"] == 372
