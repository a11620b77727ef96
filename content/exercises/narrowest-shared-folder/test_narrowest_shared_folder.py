import pytest
from starter import narrowest_folder

PARENT_OF = {
    "acme": None,
    "finance": "acme",
    "invoices": "finance",
    "2025": "invoices",
    "2026": "invoices",
    "payroll": "finance",
    "sales": "acme",
    "leads": "sales",
    "globex": None,
    "contracts": "globex",
}


class Folder(str):
    """A name that counts how often it is hashed or compared."""

    __slots__ = ()
    touched = 0

    def count(self):
        Folder.touched += 1
        assert Folder.touched <= 30_000, (
            "three folders, each 700 deep: names were looked at more than 30,000 times"
        )

    def __hash__(self):
        self.count()
        return super().__hash__()

    def __eq__(self, other):
        self.count()
        return super().__eq__(other)


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        (["2025", "2026"], "invoices"),
        (["2026", "payroll"], "finance"),
        (["payroll", "2026"], "finance"),
        (["2025", "leads"], "acme"),
        (["leads", "2025"], "acme"),
    ],
)
def test_two_folders_share_the_lowest_that_contains_both(folders, expected):
    assert narrowest_folder(PARENT_OF, folders) == expected


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        (["2026"], "2026"),
        (["invoices", "2026"], "invoices"),
        (["2026", "invoices"], "invoices"),
        (["2026", "2026"], "2026"),
    ],
)
def test_a_folder_contains_itself(folders, expected):
    assert narrowest_folder(PARENT_OF, folders) == expected


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        (["2025", "2026", "payroll"], "finance"),
        (["2025", "payroll", "2026"], "finance"),
        (["2025", "2026", "payroll", "leads"], "acme"),
    ],
)
def test_one_folder_for_all_of_them_in_any_order(folders, expected):
    assert narrowest_folder(PARENT_OF, folders) == expected


def test_nothing_is_shared_across_two_top_folders():
    shared = {
        other: narrowest_folder(PARENT_OF, ["2026", "payroll", other]) for other in ("sales", "contracts")
    }
    assert shared == {"sales": "acme", "contracts": None}
    assert narrowest_folder(PARENT_OF, ["contracts", "2026", "globex"]) is None, "2026 is not in globex"


@pytest.mark.parametrize(
    "folders", [["2027"], ["2026", "2027"], ["2027", "2026"], ["2026", "contracts", "2027"]]
)
def test_an_unknown_folder_is_an_error(folders):
    with pytest.raises(KeyError):
        narrowest_folder(PARENT_OF, folders)


def test_the_ways_up_are_not_compared_name_by_name():
    ways = {
        team: [Folder(f"{team} {number}") for number in range(300)]
        for team in ("sales", "finance", "support")
    }
    shared = [Folder(f"acme {number}") for number in range(400)]
    parent_of = {shared[0]: None, **dict(zip(shared[1:], shared, strict=False))}
    for way in ways.values():
        parent_of.update(zip(way, [shared[-1], *way], strict=False))
    Folder.touched = 0
    folders = [Folder("sales 299"), Folder("finance 299"), Folder("support 299")]
    assert narrowest_folder(parent_of, folders) == "acme 399"
