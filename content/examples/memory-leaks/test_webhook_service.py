"""What the hunt finds, and that the repaired service does not grow."""

import gc
import inspect
import logging
from pathlib import Path

import pytest

from . import webhook_service
from .webhook_service import growth_by_line, growth_by_type, handle, handle_fixed, serve


@pytest.fixture(autouse=True)
def _forget_loggers():
    known = set(logging.Logger.manager.loggerDict)
    yield
    for name in set(logging.Logger.manager.loggerDict) - known:
        del logging.Logger.manager.loggerDict[name]


# --8<-- [start:facts]
def test_one_logger_more_for_each_request():
    assert growth_by_type(handle, requests=200)["Logger"] == 200


def test_with_one_frame_the_trail_ends_in_the_standard_library():
    (line,) = growth_by_line(handle, requests=200, frames=1)
    assert Path(line.rsplit(":", 1)[0]).parent.name == "logging"


def test_with_more_frames_it_leads_through_our_handler():
    trail = growth_by_line(handle, requests=200, frames=10)
    source, first = inspect.getsourcelines(handle)
    ours = {f"{webhook_service.__file__}:{first + offset}" for offset in range(len(source))}
    assert ours & set(trail)


def test_the_holder_is_the_table_of_all_loggers():
    serve(handle, 1)
    loggers = [obj for obj in gc.get_objects() if type(obj) is logging.Logger]
    leaked = next(obj for obj in loggers if obj.name.startswith("webhooks.evt-"))
    assert any(holder is logging.Logger.manager.loggerDict for holder in gc.get_referrers(leaked))


def test_the_repaired_service_does_not_grow():
    assert growth_by_type(handle_fixed, requests=200)["Logger"] == 0


# --8<-- [end:facts]
