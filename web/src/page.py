"""What has to be different on the page from a machine of one's own: python-worker.ts runs this on Pyodide."""

# ruff: noqa: INP001 - a module of its own, beside the worker that loads it
import asyncio
import gc
import json
import logging
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import annotate
import grading

# no sockets and no threads to wait with: time jumps to the next timer, as in the tests
asyncio.events.new_event_loop = grading.VirtualLoop


def fresh(folder: str, files: Mapping[str, str]) -> Path:
    """The folder with these files and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        file = Path(folder, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return Path(folder)


def grade(files: Mapping[str, str], code: str) -> str:
    """The report on an exercise, as JSON."""
    return grading.grade(fresh("/exercise", files), fresh("/candidate", {"starter.py": code})).json()


def run(code: str) -> str:
    """What each statement said, as JSON."""
    outer = asyncio._get_running_loop()  # noqa: SLF001 - the browser's own loop counts as running
    asyncio._set_running_loop(None)  # noqa: SLF001 - likewise
    before = set(sys.modules)
    try:
        said = annotate.outputs(annotate.strip_outputs(code), "page.py")
    except SyntaxError as error:
        said = {error.lineno or 1: [f"#! {type(error).__name__}: {error.msg}"]}
    finally:
        asyncio._set_running_loop(outer)  # noqa: SLF001 - likewise
        for name in set(sys.modules) - before:
            del sys.modules[name]
        # loggers outlive the code that set them up
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)
        logging.Logger.manager.loggerDict.clear()
        gc.collect()  # what a forgotten task has to say belongs to this run, which is over
    return json.dumps(
        [
            {"line": number, "text": line[3:], "error": line.startswith("#!")}
            for number, lines in said.items()
            for line in lines
        ]
    )
