from decimal import Decimal

import pytest
from starter import FormulaError, evaluate

VALUES = {"base": Decimal("4.90"), "weight": Decimal(3), "rate_2": Decimal("0.10")}


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("19.90", Decimal("19.90")),
        ("0.1 * 3", Decimal("0.3")),
        ("base", Decimal("4.90")),
        ("base + rate_2", Decimal("5.00")),
    ],
)
def test_numbers_and_names_are_exact_decimals(formula, expected):
    result = evaluate(formula, VALUES)
    assert result == expected
    assert isinstance(result, Decimal), f"{result!r} is no Decimal"


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("2 + 3 * 4", Decimal(14)),
        ("2 * 3 + 4", Decimal(10)),
        ("10 - 2 * 3", Decimal(4)),
        ("2 + 3 * 4 * 5", Decimal(62)),
    ],
)
def test_multiplication_comes_first(formula, expected):
    assert evaluate(formula, VALUES) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [("100 - 30 - 20", Decimal(50)), ("100 - 30 + 20", Decimal(90)), ("9 - 2 * 3 - 1", Decimal(2))],
)
def test_plus_and_minus_count_from_the_left(formula, expected):
    assert evaluate(formula, VALUES) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("(2 + 3) * 4", Decimal(20)),
        ("2 * (10 - (3 + 4))", Decimal(6)),
        ("((weight))", Decimal(3)),
        ("100 - (30 - 20)", Decimal(90)),
        ("(" * 99 + "7" + ")" * 99, Decimal(7)),
    ],
)
def test_parentheses_come_before_everything(formula, expected):
    assert evaluate(formula, VALUES) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("-weight + 5", Decimal(2)),
        ("2 * -3", Decimal(-6)),
        ("5 - -2", Decimal(7)),
        ("-(1 + 2) * 2", Decimal(-6)),
        ("1 - - -2", Decimal(-1)),
    ],
)
def test_a_minus_may_be_a_sign(formula, expected):
    assert evaluate(formula, VALUES) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [("2+3*4", Decimal(14)), ("  weight\n*\t( 2 +1 ) ", Decimal(9))],
)
def test_spaces_and_line_breaks_do_not_count(formula, expected):
    assert evaluate(formula, VALUES) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("2 +", 3),
        ("2 +  ", 5),
        ("2 + * 3", 4),
        ("2  +  * 3", 6),
        ("2 * +3", 4),
        ("2 ** 3", 3),
        ("(1 + 2", 6),
        ("1 + 2)", 5),
        ("()", 1),
        ("2 weight", 2),
        ("weight(2)", 6),
        ("1.5.2", 3),
        (".5", 0),
        ("5.", 1),
        ("2 * \u0663", 4),
        ("6 / 2", 2),
        ("", 0),
    ],
)
def test_what_is_no_formula_is_refused_with_its_position(formula, expected):
    with pytest.raises(FormulaError) as caught:
        evaluate(formula, VALUES)
    assert caught.value.position == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [("base + width", 7), ("weight * (rate + 1)", 10), ("2 * __import__", 4)],
)
def test_a_name_without_a_value_is_refused_with_its_position(formula, expected):
    with pytest.raises(FormulaError) as caught:
        evaluate(formula, VALUES)
    assert caught.value.position == expected
