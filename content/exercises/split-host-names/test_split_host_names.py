import pytest
from starter import split_name


class Name(str):
    """A name that counts how often anyone looks into it, and ends the test when it was far too often."""

    __slots__ = ()
    looked = 0
    limit = 0

    @classmethod
    def count(cls):
        cls.looked += 1
        if cls.looked > cls.limit:
            raise AssertionError(
                f"more than {cls.limit} looks at 20 letters: the same rest is split again and again"
            )

    def __getitem__(self, where):
        Name.count()
        return Name(super().__getitem__(where))

    def startswith(self, *what):
        Name.count()
        return super().startswith(*what)

    def endswith(self, *what):
        Name.count()
        return super().endswith(*what)

    def removeprefix(self, what):
        Name.count()
        return Name(super().removeprefix(what))

    def removesuffix(self, what):
        Name.count()
        return Name(super().removesuffix(what))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("paymentsapieurope", ["payments", "api", "europe"]),
        ("apieu", ["api", "eu"]),
        ("europe", ["europe"]),
    ],
)
def test_the_words_stand_in_the_order_of_the_name(name, expected):
    assert split_name(name, ["api", "eu", "europe", "payments"]) == expected


def test_a_word_may_be_used_more_than_once():
    assert split_name("dbbackupdb", ["backup", "cache", "db"]) == ["db", "backup", "db"]


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("paymentsearch", ["payment", "payments", "search"], ["payment", "search"]),
        ("cartapi", ["api", "car", "cart", "tap"], ["cart", "api"]),
        ("userscore", ["user", "users", "core", "re"], ["users", "core"]),
    ],
)
def test_a_word_that_fits_may_be_the_wrong_one(name, words, expected):
    assert split_name(name, words) == expected


def test_any_of_several_ways():
    parts = split_name("apigatewayapi", ["api", "gate", "gateway", "way"])
    assert parts in (["api", "gateway", "api"], ["api", "gate", "way", "api"]), (
        f"{parts} is neither of the two"
    )


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("paymentsxapi", ["api", "payments"], None),
        ("apipay", ["api", "payments"], None),
        ("xapi", ["api", "payments"], None),
        ("apix", ["api", "payments"], None),
        ("api", [], None),
    ],
)
def test_none_when_letters_belong_to_no_word(name, words, expected):
    assert split_name(name, words) == expected


def test_20_letters_that_can_be_split_in_many_ways_but_the_last():
    Name.looked, Name.limit = 0, 2000
    parts = split_name(Name("a" * 20 + "b"), ["a", "aa", "aaa"])
    assert parts is None, f"no word has a b in it, and this is {parts}"
