import tracemalloc

import pytest
from starter import CsvError, CsvFeed


def rows_of(*chunks):
    feed = CsvFeed()
    rows = []
    for chunk in chunks:
        rows += feed.feed(chunk)
    return rows + feed.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A-1,Ada,1990\nA-2,Bob,500\n", [["A-1", "Ada", "1990"], ["A-2", "Bob", "500"]]),
        ("A-1,,\n,,\n", [["A-1", "", ""], ["", "", ""]]),
        ("A-1\n\nA-2\n", [["A-1"], [""], ["A-2"]]),
        (" A-1 ,Ada Lovelace\n", [[" A-1 ", "Ada Lovelace"]]),
    ],
)
def test_commas_end_fields_and_line_breaks_end_rows(text, expected):
    assert rows_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('A-1,"Lovelace, Ada",1990\n', [["A-1", "Lovelace, Ada", "1990"]]),
        ('A-1,"left at\nthe door",5\nA-2,ok,6\n', [["A-1", "left at\nthe door", "5"], ["A-2", "ok", "6"]]),
        ('"6"" pipe","""",""\n', [['6" pipe', '"', ""]]),
        ('"A-1"\n', [["A-1"]]),
    ],
)
def test_quotes_protect_commas_line_breaks_and_doubled_quotes(text, expected):
    assert rows_of(text) == expected


def test_it_does_not_matter_where_the_chunks_are_cut():
    text = 'A-1,"Lovelace, ""Ada""",1990\n"left at\nthe door",,""\nA-2,Bob\n'
    expected = [["A-1", 'Lovelace, "Ada"', "1990"], ["left at\nthe door", "", ""], ["A-2", "Bob"]]
    for size in range(1, len(text)):
        chunks = [text[start : start + size] for start in range(0, len(text), size)]
        assert rows_of(*chunks) == expected, f"in chunks of {size}: {chunks}"


def test_a_row_comes_out_as_soon_as_it_is_complete():
    feed = CsvFeed()
    assert feed.feed("A-1,A") == []
    assert feed.feed('da\nA-2,"Bo') == [["A-1", "Ada"]]
    assert feed.feed("\n") == [], "this line break is inside quotes"
    assert feed.feed('b"\nA-3\n') == [["A-2", "Bo\nb"], ["A-3"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A-1,Ada\nA-2,Bob", [["A-1", "Ada"], ["A-2", "Bob"]]),
        ("A-1,", [["A-1", ""]]),
        ('A-1\n""', [["A-1"], [""]]),
        ("A-1\n", [["A-1"]]),
        ("", []),
    ],
)
def test_the_last_line_break_may_be_missing(text, expected):
    assert rows_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('A-1,6" pipe\n', 1),
        ('A-1,say "hi"\n', 1),
        ('"A"-1\n', 1),
        ('""A\n', 1),
        ('A-1\n"two\nlines"\n"A"  ,5\n', 3),
    ],
)
def test_a_stray_quote_is_refused_with_its_row(text, expected):
    feed = CsvFeed()
    with pytest.raises(CsvError) as caught:
        feed.feed(text)
    assert caught.value.row == expected


def test_a_quote_that_is_never_closed_is_refused_at_the_end():
    feed = CsvFeed()
    assert feed.feed('A-1\nA-2,"never closed\nA-3\n') == [["A-1"]]
    with pytest.raises(CsvError) as caught:
        feed.close()
    assert caught.value.row == 2, "the second row opened the quote"


def test_rows_that_came_out_are_not_kept():
    feed = CsvFeed()
    row = ["A" * 200, "B" * 200]
    tracemalloc.start()
    try:
        for number in range(1, 51):
            assert feed.feed(",".join(row) + "\n") == [row], f"chunk {number} is one whole row"
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert held < 10_000, f"50 rows of 400 characters came out, and {held:,} bytes are still in memory"
