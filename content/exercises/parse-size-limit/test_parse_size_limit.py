import pytest
from starter import parse_size


def refusal(text):
    """What the ValueError says."""
    try:
        size = parse_size(text)
    except ValueError as error:
        return str(error)
    raise AssertionError(f"{text!r} is no size, and {size!r} came out")


@pytest.mark.parametrize(("text", "expected"), [("0", 0), ("512", 512), ("007", 7), ("9B", 9)])
def test_digits_are_bytes(text, expected):
    assert parse_size(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10kB", 10_000),
        ("10KiB", 10_240),
        ("3MB", 3_000_000),
        ("3MiB", 3_145_728),
        ("2GB", 2_000_000_000),
        ("2GiB", 2_147_483_648),
    ],
)
def test_units_of_thousands_and_of_1024(text, expected):
    assert parse_size(text) == expected


@pytest.mark.parametrize(
    "text", [" 10", "10 ", "10MiB\n", "10 MiB", "+5", "-5MB", "1_000", "\u0663", "\uff11\uff10kB"]
)
def test_what_int_forgives_is_refused(text):
    message = refusal(text)
    assert repr(text) in message, f"the message is {message!r} and does not quote {text!r}"


@pytest.mark.parametrize(
    "text",
    [
        *["", "MiB", "MiB10", "1.5GiB", "0x10", "1e3", "5,5MB"],
        *["10MIB", "10mb", "10KB", "10kiB", "10M", "10Ki", "10iB", "10MiBB", "1TB"],
    ],
)
def test_what_is_no_size_is_refused(text):
    message = refusal(text)
    assert repr(text) in message, f"the message is {message!r} and does not quote {text!r}"


@pytest.mark.parametrize(
    ("text", "expected"), [("9223372036854775807", 2**63 - 1), ("8589934591GiB", 2**63 - 2**30)]
)
def test_the_largest_sizes_are_exact(text, expected):
    assert parse_size(text) == expected


@pytest.mark.parametrize("text", ["9223372036854775808", "8589934592GiB", "00000000000000000001"])
def test_more_bytes_than_the_column_holds_or_more_than_19_digits_are_refused(text):
    message = refusal(text)
    assert repr(text) in message, f"the message is {message!r} and does not quote {text!r}"
