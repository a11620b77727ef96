"""What all tests share: options, the closing line, and that nothing is skipped in CI."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CI = os.environ.get("CI", "").lower() in {"1", "true"}


def pytest_addoption(parser):
    parser.addoption("--update-outputs", action="store_true", help="write the real outputs into the pages")


def pytest_terminal_summary(terminalreporter, exitstatus):
    count = {
        name: len(terminalreporter.stats.get(name, [])) for name in ("passed", "failed", "error", "skipped")
    }
    terminalreporter.write_line(
        f"{count['passed']} passed, {count['failed'] + count['error']} failed, {count['skipped']} skipped"
    )


def pytest_sessionfinish(session, exitstatus):
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if CI and reporter.stats.get("skipped") and exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED  # in CI a missing part is a failure


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


def build_site(into: Path, site_url: str) -> Path:
    """A strict build of the guide, as `make build` makes it."""
    process = subprocess.run(
        ["mkdocs", "build", "--quiet", "--strict", "--site-dir", str(into)],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": site_url, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout + process.stderr
    return into
