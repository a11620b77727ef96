import copy

from starter import build_menu


def row(item_id, parent_id, title):
    return {"id": item_id, "parent_id": parent_id, "title": title}


def item(title, *children):
    return {"title": title, "children": list(children)}


class Id(int):
    """An id that counts how often it is hashed or compared."""

    __slots__ = ()
    looks = 0

    def count(self):
        Id.looks += 1
        assert Id.looks <= 10_000, "300 rows, and ids were looked at more than 10,000 times"

    def __hash__(self):
        self.count()
        return super().__hash__()

    def __eq__(self, other):
        self.count()
        return super().__eq__(other)

    def __ne__(self, other):
        return not self == other


def test_children_stand_below_their_parent_in_the_order_of_the_rows():
    rows = [
        row(7, None, "Orders"),
        row(2, None, "Reports"),
        row(6, 7, "Returns"),
        row(4, 2, "Sales"),
        row(5, 7, "Drafts"),
        row(3, 6, "Labels"),
    ]
    assert build_menu(rows) == [
        item("Orders", item("Returns", item("Labels")), item("Drafts")),
        item("Reports", item("Sales")),
    ]


def test_a_child_may_come_before_its_parent():
    rows = [row(4, 8, "Labels"), row(8, 9, "Returns"), row(9, None, "Orders")]
    assert build_menu(rows) == [item("Orders", item("Returns", item("Labels")))]


def test_a_hidden_item_hides_all_that_is_below_it():
    rows = [row(1, None, "Orders"), row(5, 4, "Salaries"), row(6, 5, "Bonuses")]
    assert build_menu(rows) == [item("Orders")], "item 4 was filtered out: 5 and 6 must not appear without it"


def test_zero_is_an_id_like_any_other():
    rows = [row(0, None, "Orders"), row(1, 0, "Returns")]
    assert build_menu(rows) == [item("Orders", item("Returns"))]


def test_rows_may_come_from_a_cursor_and_stay_unchanged():
    rows = [row(1, None, "Orders"), row(2, 1, "Returns"), row(3, None, "Reports")]
    before = copy.deepcopy(rows)
    assert build_menu(one for one in rows) == [item("Orders", item("Returns")), item("Reports")]
    assert rows == before, "the rows belong to the caller"


def test_the_rows_are_not_searched_again_for_each_item():
    rows = [row(Id(number), Id(0), f"Order {number}") for number in range(1, 300)]
    rows.append(row(Id(0), None, "Orders"))
    Id.looks = 0
    assert build_menu(rows) == [item("Orders", *(item(f"Order {number}") for number in range(1, 300)))]
