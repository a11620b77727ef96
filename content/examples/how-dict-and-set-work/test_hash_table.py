"""The table beside a real dict: whatever is done to both, they agree."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .hash_table import HashTable

keys = st.integers(-20, 20) | st.text("ab", max_size=2) | st.booleans()


# --8<-- [start:model]
@given(st.lists(st.tuples(st.sampled_from(["put", "delete"]), keys)))
def test_it_behaves_like_a_dict(steps: list[tuple[str, Any]]) -> None:
    table, model = HashTable(), dict[Any, int]()
    for number, (operation, key) in enumerate(steps):
        if operation == "put":
            table.put(key, number)
            model[key] = number
        elif key in model:
            table.delete(key)
            del model[key]
        assert len(table) == len(model)
        assert all(table.get(known) == value for known, value in model.items())


# --8<-- [end:model]


def test_a_missing_key() -> None:
    table = HashTable()
    table.put("SKU-1", 1900)
    assert table.get("SKU-2") is None
    assert table.get("SKU-2", 0) == 0
    with pytest.raises(KeyError, match="SKU-2"):
        table.delete("SKU-2")


def test_it_grows_and_still_finds_everything() -> None:
    table = HashTable()
    for number in range(1000):
        table.put(number * 16, number)  # many share their lowest bits
    assert len(table) == 1000
    assert [table.get(number * 16) for number in range(1000)] == list(range(1000))
