import pytest
from starter import asset_key


@pytest.mark.parametrize(
    ("folder", "link", "expected"),
    [
        ("reports", "july.css", "acme/reports/july.css"),
        ("reports/2026", "charts/a.png", "acme/reports/2026/charts/a.png"),
        ("", "logo.svg", "acme/logo.svg"),
        ("reports", "/logo.svg", "acme/logo.svg"),
    ],
)
def test_a_link_starts_in_its_folder_and_with_a_slash_at_the_root(folder, link, expected):
    assert asset_key("acme", folder, link) == expected


@pytest.mark.parametrize(
    ("folder", "link", "expected"),
    [
        ("reports/2026", "../july.css", "acme/reports/july.css"),
        ("reports/2026", "../../logos/dark/../light.svg", "acme/logos/light.svg"),
        ("reports/2026", "x/y/z/../../../a.png", "acme/reports/2026/a.png"),
        ("reports", "..", "acme"),
    ],
)
def test_two_dots_take_back_the_folder_before_them(folder, link, expected):
    assert asset_key("acme", folder, link) == expected


@pytest.mark.parametrize(
    ("folder", "link", "expected"),
    [
        ("reports", "./a.png", "acme/reports/a.png"),
        ("reports", "x//y/./a.png", "acme/reports/x/y/a.png"),
        ("reports", "x//../a.png", "acme/reports/a.png"),
        ("reports", "//x/./", "acme/x"),
    ],
)
def test_one_dot_and_empty_parts_mean_nothing(folder, link, expected):
    assert asset_key("acme", folder, link) == expected


@pytest.mark.parametrize(
    ("folder", "link", "expected"),
    [
        ("", ".well-known/key.txt", "acme/.well-known/key.txt"),
        ("reports", ".../a.png", "acme/reports/.../a.png"),
        ("reports", "..a/b../c..d", "acme/reports/..a/b../c..d"),
    ],
)
def test_a_name_may_begin_and_end_with_dots(folder, link, expected):
    assert asset_key("acme", folder, link) == expected


@pytest.mark.parametrize(
    ("folder", "link"),
    [
        ("", "../globex/invoices.csv"),
        ("reports/2026", "../../../globex/invoices.csv"),
        ("reports", "../../acme-internal/plan.md"),
        ("", "/../acme/logo.svg"),
        ("", "x/../../acme/logo.svg"),
    ],
)
def test_a_link_that_leaves_the_tenant_is_refused_wherever_it_ends(folder, link):
    with pytest.raises(PermissionError):
        asset_key("acme", folder, link)
