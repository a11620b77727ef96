import pytest
from starter import per_minute


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "2026-11-20T14:03:07Z INFO checkout order A-1 paid",
                "2026-11-20T14:03:09Z ERROR checkout card refused",
                "2026-11-20T14:03:41Z INFO search 3 hits",
                "2026-11-20T14:04:02Z CRITICAL checkout no connection",
            ],
            [
                ("2026-11-20T14:03", {"checkout": (2, 1), "search": (1, 0)}),
                ("2026-11-20T14:04", {"checkout": (1, 1)}),
            ],
        ),
        (
            [
                "2026-11-20T23:59:59Z WARNING search slow: ERROR budget spent",
                "2026-11-21T00:00:00Z INFO search 3 hits",
                "2026-11-21T23:59:00Z INFO search",
            ],
            [
                ("2026-11-20T23:59", {"search": (1, 0)}),
                ("2026-11-21T00:00", {"search": (1, 0)}),
                ("2026-11-21T23:59", {"search": (1, 0)}),
            ],
        ),
    ],
)
def test_lines_and_errors_are_counted_per_minute_and_service(lines, expected):
    assert list(per_minute(lines)) == expected


def test_the_last_minute_comes_when_the_lines_end_and_no_lines_give_no_minute():
    assert list(per_minute(["2026-11-20T14:03:07Z INFO search 3 hits"])) == [
        ("2026-11-20T14:03", {"search": (1, 0)})
    ]
    assert list(per_minute([])) == []


def test_a_minute_comes_as_soon_as_a_later_one_begins():
    read = []

    def log():
        for time in ("14:03:07", "14:03:09", "14:04:00", "14:04:30", "14:05:00"):
            read.append(time)
            yield f"2026-11-20T{time}Z INFO search 3 hits"

    stream = per_minute(log())
    assert next(stream, None) == ("2026-11-20T14:03", {"search": (2, 0)})
    assert read == ["14:03:07", "14:03:09", "14:04:00"], "14:04:00 shows that 14:03 is over: read no further"


@pytest.mark.parametrize(
    "other",
    [
        "",
        "Traceback (most recent call last):",
        '  File "pay.py", line 12, in pay',
        "RuntimeError: ERROR checkout refused",
        "2026-11-20 ERROR checkout refused",
    ],
)
def test_a_line_without_time_level_and_service_is_not_counted(other):
    lines = ["2026-11-20T14:03:07Z ERROR checkout", other, "2026-11-20T14:03:09Z INFO checkout"]
    assert list(per_minute(lines)) == [("2026-11-20T14:03", {"checkout": (2, 1)})]


def test_a_late_line_counts_in_the_open_minute_and_no_minute_comes_twice():
    lines = [
        "2026-11-20T14:03:58Z INFO search",
        "2026-11-20T14:04:00Z INFO search",
        "2026-11-20T14:03:59Z ERROR checkout",
        "2026-11-20T14:04:01Z INFO search",
    ]
    assert list(per_minute(lines)) == [
        ("2026-11-20T14:03", {"search": (1, 0)}),
        ("2026-11-20T14:04", {"search": (2, 0), "checkout": (1, 1)}),
    ]


def test_a_minute_that_was_handed_out_does_not_change_any_more():
    lines = ["2026-11-20T14:03:07Z INFO search", "2026-11-20T14:04:07Z ERROR checkout"]
    stream = per_minute(lines)
    first = next(stream, None)
    assert list(stream) == [("2026-11-20T14:04", {"checkout": (1, 1)})]
    assert first == ("2026-11-20T14:03", {"search": (1, 0)}), (
        "this was yielded before the next minute was counted"
    )
