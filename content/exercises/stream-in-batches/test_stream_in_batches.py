import pytest
from starter import batches


def test_full_batches_then_the_rest():
    assert list(batches(["A-1", "A-2", "A-3", "A-4", "A-5"], 2)) == [["A-1", "A-2"], ["A-3", "A-4"], ["A-5"]]


def test_a_generator_is_read_once_and_loses_no_row():
    rows = (f"A-{number}" for number in range(4))
    assert list(batches(rows, 3)) == [["A-0", "A-1", "A-2"], ["A-3"]]


def test_no_row_is_read_before_it_is_needed():
    read = []

    def cursor():
        for number in range(100):
            read.append(number)
            yield number

    stream = batches(cursor(), 3)
    assert read == [], "nothing was asked for yet"
    assert next(stream) == [0, 1, 2]
    assert read == [0, 1, 2], "one batch was asked for, so three rows are read"


def test_a_size_below_one_is_refused_at_the_call():
    with pytest.raises(ValueError):  # noqa: PT011 - the text is the candidate's
        batches(["A-1"], 0)  # nobody iterates: a generator function would say nothing
