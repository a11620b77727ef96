import pytest
from grading import run_async
from httpx2 import ASGITransport, AsyncClient
from starter import create_app

PERCENT = {"kind": "percent", "percent": 10}
AMOUNT = {"kind": "amount", "amount": "5.00", "minimum_order": "30.00"}
WINTER = {"code": "WINTER", "starts_on": "2026-12-28", "ends_on": "2027-01-03", "discount": PERCENT}


@pytest.fixture(scope="module")
def app():
    return create_app()


@pytest.fixture
def post(app):
    def post(promotion):
        async def call():
            transport = ASGITransport(app=app, raise_app_exceptions=False)
            async with AsyncClient(transport=transport, base_url="http://shop.test") as client:
                return await client.post("/promotions", json=promotion)

        return run_async(call)

    return post


def refused(response):
    """Where the mistakes are, if the request was refused."""
    assert response.status_code == 422, "a wrong body is the client's mistake: 422"
    return [error["loc"] for error in response.json()["detail"]]


@pytest.mark.parametrize(
    "discount", [PERCENT, {**PERCENT, "percent": 1}, {**PERCENT, "percent": 100}, AMOUNT]
)
def test_a_promotion_is_answered_as_it_was_sent_and_with_its_days(post, discount):
    response = post({**WINTER, "discount": discount})
    assert response.status_code == 201
    assert response.json() == {**WINTER, "discount": discount, "days": 7}


def test_a_promotion_may_last_one_day_and_its_minimum_may_equal_the_amount(post):
    discount = {**AMOUNT, "minimum_order": "5.00"}
    response = post({**WINTER, "ends_on": "2026-12-28", "discount": discount})
    assert (response.status_code, response.json().get("days")) == (201, 1)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"ends_on": "2026-12-27"}, ["body", "ends_on"]),
        (
            {"discount": {**AMOUNT, "amount": "9.00", "minimum_order": "8.99"}},
            ["body", "discount", "amount", "minimum_order"],
        ),
    ],
)
def test_fields_that_contradict_each_other_are_refused_at_the_second(post, change, expected):
    assert refused(post({**WINTER, **change})) == [expected]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"starts_on": "2026-02-30"}, ["body", "starts_on"]),
        ({"discount": {**AMOUNT, "amount": "five"}}, ["body", "discount", "amount", "amount"]),
    ],
)
def test_a_wrong_first_field_is_the_only_mistake_reported(post, change, expected):
    assert refused(post({**WINTER, **change})) == [expected]


@pytest.mark.parametrize(
    ("discount", "expected"),
    [
        ({"kind": "percent", "percent": 0}, ["body", "discount", "percent", "percent"]),
        ({"kind": "amount", "amount": "5.00"}, ["body", "discount", "amount", "minimum_order"]),
        ({"kind": "points", "points": 50}, ["body", "discount"]),
    ],
)
def test_only_the_rules_of_the_chosen_kind_are_checked(post, discount, expected):
    assert refused(post({**WINTER, "discount": discount})) == [expected]


@pytest.mark.parametrize("amount", [5, 5.1, "5.1", "5e2", "-5.00", "0.00"])
def test_money_is_text_with_two_decimals_and_more_than_nothing(post, amount):
    discount = {**AMOUNT, "amount": amount}
    assert refused(post({**WINTER, "discount": discount})) == [["body", "discount", "amount", "amount"]]


@pytest.mark.parametrize("percent", [101, "10", True])
def test_percent_is_a_whole_number_from_1_to_100_and_nothing_like_it(post, percent):
    discount = {"kind": "percent", "percent": percent}
    assert refused(post({**WINTER, "discount": discount})) == [["body", "discount", "percent", "percent"]]


@pytest.mark.parametrize(
    ("promotion", "expected"),
    [
        ({**WINTER, "end_on": "2027-02-01"}, ["body", "end_on"]),
        ({**WINTER, "discount": {**PERCENT, "amount": "5.00"}}, ["body", "discount", "percent", "amount"]),
    ],
)
def test_a_field_that_does_not_exist_is_refused(post, promotion, expected):
    assert refused(post(promotion)) == [expected]
