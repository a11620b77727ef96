"""`make serve`: what an author sees while editing. The server runs on a copy of the repository."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from tests.conftest import ROOT
from tests.repository.test_repository import tracked

PAGE = "docs/topics/databases/transactions-and-isolation.md"
FACTS = "content/topics/databases/transactions-and-isolation.yml"
ADDRESS = "topics/databases/transactions-and-isolation/"
PATIENCE = 240  # seconds; a build takes twenty on a machine that does nothing else


@pytest.fixture
def checkout(tmp_path):
    for file in tracked():
        target = tmp_path / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    shutil.copytree(ROOT / "build/web", tmp_path / "build/web")
    return tmp_path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if condition():
            return
        time.sleep(0.3)
    pytest.fail(f"{what}: not within {PATIENCE} s")


def test_edits_show_mistakes_are_named_and_nothing_has_to_be_restarted(checkout):
    port, log = free_port(), checkout / "serve.log"
    url = f"http://127.0.0.1:{port}/{ADDRESS}"

    def shown():
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                return answer.read().decode()
        except (urllib.error.URLError, OSError):
            return ""

    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "serve",
        "--quiet",
        "--livereload",
        "--dev-addr",
        f"127.0.0.1:{port}",
    ]
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=checkout, stdout=output, stderr=output, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        )
    try:
        wait_until(lambda: "Transactions and isolation" in shown(), "the first build")
        page, facts = checkout / PAGE, checkout / FACTS
        page.write_text(
            page.read_text("utf-8").replace("# Transactions and isolation", "# Edited by the test", 1),
            "utf-8",
        )
        wait_until(lambda: "Edited by the test" in shown(), "the edited page")
        good = facts.read_text("utf-8")
        facts.write_text(good.replace("minutes: ", "minuts: ", 1), "utf-8")
        wait_until(
            lambda: "unknown field `minuts`" in log.read_text("utf-8"), "the message about the mistake"
        )
        assert server.poll() is None, "the server must survive a mistake"
        assert "Traceback" not in log.read_text("utf-8")
        facts.write_text(good.replace("kind: debugging", "kind: code-review"), "utf-8")
        wait_until(
            lambda: "Code review</span>" in shown() and "Debugging</span>" not in shown(), "the mended facts"
        )
    finally:
        server.terminate()
        server.wait(timeout=20)


def test_a_busy_port_gets_one_clear_line():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = subprocess.run(
            ["make", "serve", f"PORT={port}"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert process.returncode != 0
    lines = [line for line in process.stdout.splitlines() if line.startswith("make serve:")]
    assert lines == [f"make serve: port {port} is busy: stop what uses it, or run 'make serve PORT=8001'"]
    assert "Traceback" not in process.stdout + process.stderr


def test_an_old_python_gets_one_clear_line(tmp_path):
    old = tmp_path / "python-old"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    command = ["make", "setup", f"PYTHON={old}", f"VENV={tmp_path}/venv"]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert process.returncode != 0
    assert f"make: needs Python 3.11.5 or newer as {old}" in process.stdout
