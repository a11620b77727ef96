import pytest
from grading import run_async
from httpx2 import ASGITransport, AsyncClient
from starter import Orders, create_app

CHANGE = {"note": "ring twice", "lines": [{"sku": "T-1", "quantity": 2}]}


class Broken(Orders):
    def change(self, id_):
        raise KeyError("password=hunter2")


def call(method, path, body=None, orders=Orders):
    app = create_app(orders({1: "open", 2: "shipped"}))

    async def send():
        transport = ASGITransport(app=app, raise_app_exceptions=False)
        async with AsyncClient(transport=transport, base_url="http://shop.test") as client:
            return await client.request(method, path, json=body)

    return run_async(send)


def problem_of(response):
    assert response.headers.get("content-type") == "application/problem+json"
    problem = response.json()
    assert problem.get("status") == response.status_code, "`status` repeats the status of the answer"
    assert problem.get("title"), "every problem has a title"
    return problem


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        (
            3,
            {
                "type": "/problems/order-not-found",
                "title": "The order does not exist",
                "status": 404,
                "detail": "There is no order 3.",
            },
        ),
        (
            2,
            {
                "type": "/problems/already-shipped",
                "title": "The order has left the house",
                "status": 409,
                "detail": "Order 2 can no longer be changed.",
            },
        ),
    ],
)
def test_an_error_of_the_domain_is_a_problem_with_a_type_of_its_own(id_, expected):
    assert problem_of(call("PUT", f"/orders/{id_}", CHANGE)) == expected


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        (
            "/orders/1",
            {**CHANGE, "lines": [{"sku": "T-1", "quantity": 0}]},
            [{"pointer": "#/lines/0/quantity"}],
        ),
        ("/orders/1", {}, [{"pointer": "#/note"}, {"pointer": "#/lines"}]),
        ("/orders/1", None, [{"pointer": "#"}]),
        ("/orders/one", CHANGE, [{"parameter": "id"}]),
    ],
)
def test_a_request_that_is_not_valid_is_a_422_that_says_where(path, body, expected):
    problem = problem_of(call("PUT", path, body))
    assert (problem["status"], problem["type"]) == (422, "/problems/invalid-request")
    told = [one.pop("detail", "") for one in problem["errors"]]
    assert problem["errors"] == expected
    assert all(told), "every error says in its `detail` what is wrong"


def test_what_the_client_sent_is_not_sent_back():
    answer = call("PUT", "/orders/1", {"note": ["card 4111"], "lines": []})
    assert problem_of(answer)["status"] == 422
    assert "4111" not in answer.text, "the answer holds the value that was refused"


def test_an_address_that_does_not_exist_is_a_problem_too():
    expected = {"type": "about:blank", "title": "Not Found", "status": 404, "detail": "Not Found"}
    assert problem_of(call("GET", "/customers")) == expected


def test_a_method_that_is_not_allowed_keeps_its_header():
    response = call("DELETE", "/orders/1")
    assert problem_of(response)["title"] == "Method Not Allowed"
    assert response.headers.get("allow") == "PUT"


def test_an_unexpected_error_is_a_500_that_tells_nothing():
    answer = call("PUT", "/orders/1", CHANGE, orders=Broken)
    expected = {"type": "about:blank", "title": "Internal Server Error", "status": 500}
    assert problem_of(answer) == expected
