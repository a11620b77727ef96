import sys

import pytest

from .invoice_workers import configure, render_all, render_all_configured

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fork and forkserver are what is compared")


@pytest.fixture(autouse=True)
def _unset_after():
    yield
    configure("unset")


# --8<-- [start:facts]
@pytest.mark.parametrize(
    ("start_method", "invoice"),
    [
        ("fork", "invoice 1 for eu-west"),  # the default on Linux up to Python 3.13
        ("forkserver", "invoice 1 for unset"),  # the default on Linux since Python 3.14
    ],
)
def test_what_a_worker_inherits(start_method, invoice):
    assert render_all([1], start_method) == [invoice]


# --8<-- [end:facts]
@pytest.mark.parametrize("start_method", ["fork", "forkserver", "spawn"])
def test_an_initializer_works_everywhere(start_method):
    assert render_all_configured([1, 2], start_method) == ["invoice 1 for eu-west", "invoice 2 for eu-west"]
