"""Files as plain data, every value with its place."""

import pytest
from prep.model import Domains, Plan
from prep.problem import Place
from prep.source import read_text, read_yaml, validate


def data(text):
    document, problems = read_yaml(text, "x.yml")
    assert not problems
    return document.data


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.10", "3.10"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("2026-06-01", "2026-06-01"),
        ("1e3", "1e3"),
        ("0x10", "0x10"),
        ("007", "007"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-7", -7),
        ("999999999999999", 999_999_999_999_999),
        ("9999999999999999", "9999999999999999"),
        ("'1'", "1"),
        ('"true"', "true"),
        ('""', ""),
        ("|\n    two\n    lines", "two\nlines\n"),
        (">-\n    two\n    lines", "two lines"),
        ("[1, [a, b]]", [1, ["a", "b"]]),
        ("[]", []),
    ],
)
def test_only_constants_and_whole_numbers_are_no_text(text, value):
    result = data(f"a: {text}\n")
    assert result == {"a": value}
    assert type(result["a"]) is type(value)


def test_places():
    document, _ = read_yaml(
        'a: 1\nb:\n  - "x"\n  - c: y\n    d:\n      e: z\nf: []\n"": q\n', "x.yml", first_line=2
    )
    assert document.data == {"a": 1, "b": ["x", {"c": "y", "d": {"e": "z"}}], "f": [], "": "q"}
    place = lambda *loc: (document.at(*loc).line, document.at(*loc).column)  # noqa: E731
    assert place() == (2, 1)
    assert place("a") == (2, 4)  # a value
    assert place("b") == (3, 1)  # a collection stands where its key does
    assert place("b", 0) == (4, 5)
    assert place("b", 1) == (5, 5)
    assert place("b", 1, "c") == (5, 8)
    assert place("b", 1, "d") == (6, 5)
    assert place("b", 1, "d", "e") == (7, 10)
    assert place("f") == (8, 1)
    assert place("") == (9, 5)
    assert place("b", 7, "nowhere") == (3, 1)  # the nearest that exists
    assert place("nowhere") == (2, 1)
    assert document.at("a").path == "x.yml"


def test_nothing_at_all():
    document, problems = read_yaml("# only a comment\n", "x.yml")
    assert (document.data, problems) == (None, [])
    assert document.at("a", 0) == Place("x.yml")


def test_columns_are_counted_in_characters():
    _, problems = read_yaml("ä: 'ö' x\n", "x.yml")
    assert [(problem.place.line, problem.place.column) for problem in problems] == [(1, 8)]


def test_text_and_its_line_ends(tmp_path):
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert read_text(tmp_path, "a.md") == ("a\nb\nc\n", [])


@pytest.mark.parametrize(
    ("content", "place", "wrong"),
    [
        (b"\xff", "a.md:1:1", "byte 0xff is not UTF-8"),
        (b"a\nb\xe4c", "a.md:2:2", "byte 0xe4 is not UTF-8"),
        (b"a\n\n\xc3", "a.md:3:1", "byte 0xc3 is not UTF-8"),
    ],
)
def test_what_is_not_utf8(tmp_path, content, place, wrong):
    (tmp_path / "a.md").write_bytes(content)
    text, [problem] = read_text(tmp_path, "a.md")
    assert (text, str(problem.place), problem.wrong) == (None, place, wrong)


def test_the_limit_of_a_file(tmp_path):
    (tmp_path / "a.md").write_bytes(b"x" * 1_000_000)
    assert read_text(tmp_path, "a.md") == ("x" * 1_000_000, [])
    (tmp_path / "a.md").write_bytes(b"x" * 1_000_001)
    text, [problem] = read_text(tmp_path, "a.md")
    assert (text, problem.wrong) == (None, "has 1,000,001 bytes")


def test_folder_in_place_of_a_file(tmp_path):
    (tmp_path / "a.md").mkdir()
    text, [problem] = read_text(tmp_path, "a.md")
    assert text is None
    assert problem.wrong == "can't be read: Is a directory"


def test_the_depth_that_is_read():
    assert read_yaml("[" * 20 + "]" * 20, "x.yml")[1] == []
    assert len(read_yaml("[" * 21 + "]" * 21, "x.yml")[1]) == 1


def test_all_that_is_wrong_is_said():
    document, _ = read_yaml("domains:\n  - id: A\n    page: x\n    pages: y\n  - id: [1]\n", "x.yml")
    loaded, problems = validate(document, Domains)
    assert loaded is None
    assert [f"{p.place.line}:{p.place.column} {p.wrong}" for p in problems] == [
        "2:9 `A` is not an id",
        "3:11 `x` is not a path of ids",
        "4:12 unknown field `pages`",
        "5:5 `id` holds a list, which is no text",
        "5:5 `page` is missing",
    ]


def test_loaded_values_know_their_places():
    document, _ = read_yaml("pages:\n  - id: topics/a/b\n    title: B\n", "x.yml")
    loaded, problems = validate(document, Plan)
    assert problems == []
    assert loaded.value.pages[0].title == "B"
    assert str(loaded.at("pages", 0, "title")) == "x.yml:3:12"
