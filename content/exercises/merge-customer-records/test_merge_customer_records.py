import pytest
from starter import merge_groups


class Contact(str):
    """An address that counts how often anyone hashes or compares it, and ends a search that compares all with all."""

    __slots__ = ()
    used = 0

    @staticmethod
    def count():
        Contact.used += 1
        assert Contact.used <= 20_000, (
            "400 records with two contacts each: contacts were looked at 20,000 times"
        )

    def __hash__(self):
        Contact.count()
        return super().__hash__()

    def __eq__(self, other):
        Contact.count()
        return super().__eq__(other)


class Number(str):
    """A record's number that counts how often anyone hashes it, and ends a walk in circles."""

    __slots__ = ()
    used = limit = 0

    def __hash__(self):
        Number.used += 1
        assert Number.used <= Number.limit, (
            f"records were looked up {Number.limit:,} times: do some point to each other in a circle?"
        )
        return super().__hash__()


def numbered(contacts):
    """The same contacts, with numbers that count."""
    Number.used, Number.limit = 0, min(2000 * (len(contacts) + 1), 1_500_000)
    return {Number(record): known for record, known in contacts.items()}


@pytest.mark.parametrize(
    ("contacts", "expected"),
    [
        (
            {"C-1": ["ana@example.com"], "C-2": ["ben@example.com"], "C-3": ["ana@example.com"]},
            [["C-1", "C-3"], ["C-2"]],
        ),
        ({"C-1": ["030-1"], "C-2": ["030-1"], "C-3": []}, [["C-1", "C-2"], ["C-3"]]),
        ({"C-1": ["ana@example.com", "030-1"], "C-2": ["a.b@example.com", "030-1"]}, [["C-1", "C-2"]]),
        (
            {"C-1": ["ana@example.com"], "C-2": ["ana@example.com", "030-1"], "C-3": ["030-1"]},
            [["C-1", "C-2", "C-3"]],
        ),
    ],
)
def test_records_that_share_a_contact_are_one_person(contacts, expected):
    assert merge_groups(numbered(contacts)) == expected


@pytest.mark.parametrize(
    ("contacts", "expected"),
    [
        (
            {"C-1": ["ana@example.com"], "C-2": ["030-1"], "C-3": ["ana@example.com", "030-1"]},
            [["C-1", "C-2", "C-3"]],
        ),
        (
            {
                "C-1": ["ana@example.com"],
                "C-2": ["ana@example.com", "030-1"],
                "C-3": ["a.b@example.com"],
                "C-4": ["a.b@example.com", "030-2"],
                "C-5": ["030-1", "030-2"],
                "C-6": ["030-3"],
            },
            [["C-1", "C-2", "C-3", "C-4", "C-5"], ["C-6"]],
        ),
    ],
)
def test_a_late_record_can_show_that_two_groups_are_one(contacts, expected):
    assert merge_groups(numbered(contacts)) == expected


@pytest.mark.parametrize(
    ("contacts", "expected"),
    [
        ({"C-2": [], "C-1": []}, [["C-1"], ["C-2"]]),
        ({"C-1": ["ana@example.com", "ana@example.com"], "C-2": []}, [["C-1"], ["C-2"]]),
    ],
)
def test_who_shares_nothing_is_a_group_alone(contacts, expected):
    assert merge_groups(numbered(contacts)) == expected


def test_two_records_may_share_several_contacts():
    known = {
        "C-1": ["ana@example.com", "030-1"],
        "C-2": ["030-1", "ana@example.com", "a.b@example.com"],
        "C-3": ["ana@example.com", "a.b@example.com"],
        "C-4": ["030-2"],
    }
    assert merge_groups(numbered(known)) == [["C-1", "C-2", "C-3"], ["C-4"]]


def test_groups_and_their_records_are_sorted():
    contacts = {"C-9": ["030-1"], "C-4": ["030-2"], "C-3": ["030-1"], "C-10": ["030-2"]}
    assert merge_groups(numbered(contacts)) == [["C-10", "C-4"], ["C-3", "C-9"]]


def test_a_chain_of_a_thousand_records_is_no_problem():
    contacts = {f"C-{number}": [f"030-{number}", f"030-{number + 1}"] for number in range(1100)}
    groups = merge_groups(numbered(contacts))
    assert [len(group) for group in groups] == [1100], "each record shares a number with the one before"


def test_records_are_not_compared_each_with_all_others():
    contacts = {
        f"C-{number}": [Contact(f"{number}@example.com"), Contact(f"030-{number // 2}")]
        for number in range(400)
    }
    Contact.used = 0
    groups = merge_groups(numbered(contacts))
    assert [len(group) for group in groups] == [2] * 200, "two records each share a phone number"
