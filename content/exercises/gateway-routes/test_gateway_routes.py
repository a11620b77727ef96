import sys

import pytest
from starter import RouteTable

PLAIN = {
    "/": "web",
    "/api": "monolith",
    "/api/orders": "orders",
    "/api/orders/archive": "archive",
    "/.well-known": "certificates",
}
TENANTS = {
    "/tenants": "accounts",
    "/tenants/*/invoices": "billing",
    "/tenants/demo/reports": "demo",
}


def counting_calls(work):
    """What `work` returns, and how many functions and methods were called on the way."""
    calls = 0

    def note(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        result = work()
    finally:
        sys.setprofile(before)
    return result, calls


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", "web"),
        ("/help/contact", "web"),
        ("/api", "monolith"),
        ("/api/users/7", "monolith"),
        ("/api/orders/7/lines", "orders"),
        ("/api/orders/archive/2025", "archive"),
    ],
)
def test_the_longest_pattern_wins(path, expected):
    assert RouteTable(PLAIN).resolve(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/api/orders-export", "monolith"),
        ("/apis", "web"),
        ("/api/orders/archived", "orders"),
        ("/.well-known/acme-challenge", "certificates"),
        ("/xwell-known/shop", "web"),
    ],
)
def test_segments_match_whole_and_letter_for_letter(path, expected):
    assert RouteTable(PLAIN).resolve(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/tenants/42/invoices", "billing"),
        ("/tenants/42/invoices/2026", "billing"),
        ("/tenants/42", "accounts"),
        ("/tenants/invoices", "accounts"),
        ("/tenants/42/archive/invoices", "accounts"),
        ("/partners/42/invoices", None),
    ],
)
def test_a_star_is_exactly_one_segment(path, expected):
    assert RouteTable(TENANTS).resolve(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/tenants/demo/reports", "demo"),
        ("/tenants/demo/invoices", "billing"),
        ("/tenants/demo/users", "accounts"),
    ],
)
def test_a_name_that_leads_nowhere_leaves_the_star_in_the_race(path, expected):
    assert RouteTable(TENANTS).resolve(path) == expected


def test_length_comes_first_and_then_the_leftmost_name():
    routes = {"/tenants/*/*": "star star", "/tenants/*/invoices": "star name", "/tenants/me/*": "name star"}
    paths = ["/tenants/42/users", "/tenants/42/invoices", "/tenants/me/invoices"]
    assert [RouteTable(routes).resolve(path) for path in paths] == ["star star", "star name", "name star"]
    routes = {"/tenants/me": "name", "/*/*/invoices": "longer"}
    assert RouteTable(routes).resolve("/tenants/me/invoices") == "longer"
    for routes in (
        {"/tenants/*/*": "leftmost", "/*/invoices/archive": "two names"},
        {"/*/invoices/archive": "two names", "/tenants/*/*": "leftmost"},
    ):
        found = RouteTable(routes).resolve("/tenants/invoices/archive")
        assert found == "leftmost", "the first difference decides, not the number of names"


def test_the_order_in_which_routes_are_written_does_not_matter():
    for routes in (TENANTS, dict(reversed(TENANTS.items()))):
        assert RouteTable(routes).resolve("/tenants/demo/reports/7") == "demo"
        assert RouteTable(routes).resolve("/tenants/7/invoices") == "billing"


def test_a_lookup_does_not_go_through_all_routes():
    table = RouteTable({f"/api/v{number % 10}/team-{number}": f"team {number}" for number in range(1_000)})
    service, calls = counting_calls(lambda: table.resolve("/api/v7/team-417/orders"))
    assert service == "team 417"
    assert calls < 300, f"among 1,000 routes, functions and methods were called {calls} times for one path"
