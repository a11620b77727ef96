import pytest
from starter import merge


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([{"debug": True, "port": 80}, {"port": 8080}], {"debug": True, "port": 8080}),
        (
            [{"db": {"host": "localhost", "port": 5432}}, {"db": {"host": "db-1"}, "debug": False}],
            {"db": {"host": "db-1", "port": 5432}, "debug": False},
        ),
        (
            [
                {"db": {"pool": {"size": 5, "timeout": 30}, "port": 5432}},
                {"db": {"pool": {"size": 20}}},
                {"db": {"pool": {"timeout": 2}}, "mail": {}},
            ],
            {"db": {"pool": {"size": 20, "timeout": 2}, "port": 5432}, "mail": {}},
        ),
        ([{"db": {"host": "localhost"}}, {"db": {}}], {"db": {"host": "localhost"}}),
    ],
)
def test_a_later_layer_wins_value_by_value(layers, expected):
    assert merge(*layers) == expected


@pytest.mark.parametrize("value", [False, 0, "", None, []])
def test_an_empty_or_false_value_wins_like_any_other(value):
    assert merge({"cache": {"limit": 100}}, {"cache": {"limit": value}}) == {"cache": {"limit": value}}


def test_a_list_replaces_a_list():
    layers = {"hosts": ["db-1", "db-2"]}, {"hosts": ["db-9"]}
    assert merge(*layers) == {"hosts": ["db-9"]}


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([{"cache": "memory"}, {"cache": {"host": "redis-1"}}], {"cache": {"host": "redis-1"}}),
        ([{"cache": {"host": "redis-1"}}, {"cache": "memory"}], {"cache": "memory"}),
        ([{"cache": None}, {"cache": {"host": "redis-1"}}], {"cache": {"host": "redis-1"}}),
    ],
)
def test_a_section_and_a_plain_value_replace_each_other(layers, expected):
    assert merge(*layers) == expected


def test_no_layer_is_changed():
    defaults, production, local = (
        {"db": {"port": 1}},
        {"db": {"host": "db-1"}, "mail": {"port": 25}},
        {"mail": {"port": 2}},
    )
    assert merge(defaults, production, local) == {"db": {"port": 1, "host": "db-1"}, "mail": {"port": 2}}
    assert [defaults, production, local] == [
        {"db": {"port": 1}},
        {"db": {"host": "db-1"}, "mail": {"port": 25}},
        {"mail": {"port": 2}},
    ], "the layers, after the merge"


def test_changing_the_result_changes_no_layer():
    defaults, production = {"db": {"hosts": ["db-1"]}}, {"mail": {"admins": [{"name": "Ada"}]}}
    merged = merge(defaults, production)
    assert merged == {"db": {"hosts": ["db-1"]}, "mail": {"admins": [{"name": "Ada"}]}}
    merged["db"]["hosts"].append("db-2")
    merged["mail"]["admins"][0]["name"] = "Bob"
    merged["mail"]["port"] = 25
    assert [defaults, production] == [
        {"db": {"hosts": ["db-1"]}},
        {"mail": {"admins": [{"name": "Ada"}]}},
    ], "the layers, after the result was changed"
