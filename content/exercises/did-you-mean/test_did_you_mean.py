import pytest
from starter import did_you_mean, edits


class Word(str):
    """A word that counts how often anyone looks at a letter, and ends the test when it was far too often."""

    __slots__ = ()
    looked = 0
    limit = 0

    @classmethod
    def count(cls):
        cls.looked += 1
        if cls.looked > cls.limit:
            raise AssertionError(
                f"more than {cls.limit} looks: the same beginnings or ends are compared again and again"
            )

    def __getitem__(self, where):
        Word.count()
        return Word(super().__getitem__(where))

    def __iter__(self):
        for letter in super().__iter__():
            Word.count()
            yield letter


@pytest.mark.parametrize(
    ("typed", "key", "expected"),
    [("pert", "port", 1), ("prt", "port", 1), ("db_hosts", "db_host", 1), ("port", "host", 2)],
)
def test_replaced_missing_and_extra_letters_count_one_each(typed, key, expected):
    assert edits(typed, key) == expected


@pytest.mark.parametrize(
    ("typed", "key", "expected"),
    [("_timeout", "timeout", 1), ("b_host", "db_host", 1), ("max_con", "maxconn", 2)],
)
def test_a_letter_more_or_less_does_not_spoil_those_behind_it(typed, key, expected):
    assert edits(typed, key) == expected


@pytest.mark.parametrize(
    ("typed", "key", "expected"), [("tsl_key", "tls_key", 2), ("ssl", "lss", 2), ("host_db", "db_host", 6)]
)
def test_the_order_of_the_letters_counts(typed, key, expected):
    assert edits(typed, key) == expected


@pytest.mark.parametrize(
    ("typed", "key", "expected"),
    [("", "port", 4), ("port", "", 4), ("port", "db_port", 3), ("port_db", "port", 3)],
)
def test_letters_at_the_edges_are_not_free(typed, key, expected):
    assert edits(typed, key) == expected


@pytest.mark.parametrize(
    ("typed", "keys", "expected"),
    [
        ("lo_dir", ["lock_dir", "log_dir", "port"], "log_dir"),
        ("prot", ["port", "part", "host"], "port"),
        ("port", ["ports", "part", "port"], "port"),
    ],
)
def test_the_nearest_key_is_suggested_and_the_first_of_several(typed, keys, expected):
    assert did_you_mean(typed, keys) == expected


def test_up_to_the_limit_and_not_beyond():
    assert did_you_mean("tsl_key", ["port", "tls_key"]) == "tls_key", "two edits, and the limit is two"
    assert did_you_mean("tsl_key", ["port", "tls_key"], limit=1) is None, "two edits, and the limit is one"
    assert did_you_mean("prt", ["port"], limit=0) is None, "one edit, and the limit is zero"
    assert did_you_mean("loglevel", ["port", "timeout"]) is None, "nothing is near"
    assert did_you_mean("port", []) is None, "no key is known"


def test_words_of_eight_letters_take_a_few_looks_for_each_pair():
    Word.looked, Word.limit = 0, 8 * 8 * 20
    assert edits(Word("loglevel"), Word("database")) == 8
