import pytest
from grading import run_async
from httpx2 import ASGITransport, AsyncClient
from starter import create_app


@pytest.fixture
def rows():
    """Fifty orders, every fifth open, and nine customers."""
    orders = [{"id": id_, "status": "paid" if id_ % 5 else "open"} for id_ in range(1, 51)]
    return {"/orders": orders, "/customers": [{"id": id_} for id_ in range(1, 10)]}


@pytest.fixture
def get(rows):
    app = create_app(rows["/orders"], rows["/customers"])

    def get(url):
        async def call():
            async with AsyncClient(transport=ASGITransport(app=app), base_url="http://shop.test") as client:
                return await client.get(url)

        return run_async(call)

    return get


def every_page(get, url):
    """What stands on each page, as `next` leads from one to the other."""
    pages = []
    while url and len(pages) < 6:
        page = get(url).json()
        pages.append([row["id"] for row in page["items"]])
        url = page["next"]
        assert url is None or url.startswith("/"), "`next` is a path and a query, without a host"
    return pages


def test_a_page_has_twenty_rows_unless_told_otherwise(get):
    assert len(get("/orders").json()["items"]) == 20


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/customers?limit=4", [[1, 2, 3, 4], [5, 6, 7, 8], [9]]),
        ("/customers?limit=3", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]),
        ("/orders?limit=25", [[*range(1, 26)], [*range(26, 51)]]),
    ],
)
def test_next_leads_through_all_pages_and_ends_with_the_last(get, url, expected):
    assert every_page(get, url) == expected


def test_next_keeps_the_filter_and_the_limit(get):
    assert every_page(get, "/orders?status=open&limit=4") == [[5, 10, 15, 20], [25, 30, 35, 40], [45, 50]]


@pytest.mark.parametrize("position", [0, 3])
def test_a_row_that_vanishes_meanwhile_makes_nobody_skip_one(get, rows, position):
    page = get("/customers?limit=4").json()
    del rows["/customers"][position]
    assert [row["id"] for row in get(page["next"]).json()["items"]] == [5, 6, 7, 8]


@pytest.mark.parametrize("limit", ["0", "101", "-5", "ten"])
def test_a_limit_out_of_range_is_refused_by_name(get, limit):
    response = get(f"/customers?limit={limit}")
    assert response.status_code == 422, "a wrong parameter is the client's mistake: 422"
    assert response.json()["detail"][0]["loc"] == ["query", "limit"]


@pytest.mark.parametrize("cursor", ["x", "%20", "b3JkZXJz"])
def test_a_cursor_that_is_none_is_refused_by_name(get, cursor):
    response = get(f"/customers?after={cursor}")
    assert response.status_code == 422, "a wrong parameter is the client's mistake: 422"
    assert response.json()["detail"][0]["loc"] == ["query", "after"]


@pytest.mark.parametrize("path", ["/orders", "/customers"])
def test_both_lists_document_their_limit(get, path):
    parameters = get("/openapi.json").json()["paths"][path]["get"].get("parameters", [])
    [limit] = [one["schema"] for one in parameters if one["name"] == "limit"] or [{}]
    assert (limit.get("minimum"), limit.get("maximum"), limit.get("default")) == (1, 100, 20)
