import pytest
from starter import same_content


class Sku(str):
    """An article that counts how often anyone hashes or compares it, and ends what needs too much of it."""

    __slots__ = ()
    used, allowed = 0, 25_000


def counted(name):
    plain = getattr(str, name)

    def method(self, *other):
        Sku.used += 1
        assert Sku.used <= Sku.allowed, (
            f"500 orders of 3 articles, and articles were already hashed or compared {Sku.allowed} times:"
            " is each order compared with every group?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Sku, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        ([("A-1", ["mug", "tea"]), ("A-2", ["tea", "mug"])], [["A-1", "A-2"]]),
        (
            [("A-1", ["mug", "tea", "mug"]), ("A-2", ["pot"]), ("A-3", ["mug", "mug", "tea"])],
            [["A-1", "A-3"], ["A-2"]],
        ),
        ([("A-1", []), ("A-2", ["tea"]), ("A-3", [])], [["A-1", "A-3"], ["A-2"]]),
    ],
)
def test_the_order_of_the_articles_does_not_matter(orders, expected):
    assert same_content(orders) == expected


def test_quantities_matter():
    orders = [("A-1", ["mug", "mug", "tea"]), ("A-2", ["mug", "tea"]), ("A-3", ["mug", "tea", "tea"])]
    assert same_content(orders) == [["A-1"], ["A-2"], ["A-3"]], (
        "two mugs and one tea are not one mug and two teas"
    )


def test_articles_are_compared_whole():
    orders = [("A-1", ["1", "23"]), ("A-2", ["12", "3"]), ("A-3", ["123"])]
    assert same_content(orders) == [["A-1"], ["A-2"], ["A-3"]], "the articles 1 and 23 are not 12 and 3"


@pytest.mark.parametrize("separator", [",", ", ", " ", "-", "/", "|", ";", ":", "\n"])
def test_an_article_may_contain_any_character(separator):
    orders = [("A-1", ["mug", "tea"]), ("A-2", [f"mug{separator}tea"])]
    assert same_content(orders) == [["A-1"], ["A-2"]], (
        f"the articles mug and tea are not the one article {f'mug{separator}tea'!r}"
    )


def test_groups_and_their_members_keep_the_order_of_arrival():
    orders = [("A-9", ["tea"]), ("A-4", ["mug"]), ("A-7", ["tea"]), ("A-1", ["pot"]), ("A-3", ["mug"])]
    assert same_content(orders) == [["A-9", "A-7"], ["A-4", "A-3"], ["A-1"]]


def test_the_lists_of_articles_stay_as_they_were():
    skus = ["tea", "mug", "pot"]
    assert same_content([("A-1", skus), ("A-2", ["pot", "tea", "mug"])]) == [["A-1", "A-2"]]
    assert skus == ["tea", "mug", "pot"], "the invoice prints the articles in the order of the customer"


def test_orders_may_come_as_a_stream():
    orders = ((number, ["tea"]) for number in ("A-1", "A-2", "A-3"))
    assert same_content(orders) == [["A-1", "A-2", "A-3"]]


def test_no_order_is_compared_with_every_other():
    orders = [(f"A-{n}", [Sku(f"S{n}"), Sku(f"T{n}"), Sku(f"R{n}")]) for n in range(500)]
    Sku.used = 0
    groups = same_content(orders)
    assert len(groups) == 500, "500 orders, no two of them alike"
