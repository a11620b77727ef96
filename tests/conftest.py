"""What all tests share: options, the closing line, and that nothing is skipped in CI."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CI = os.environ.get("CI", "").lower() in {"1", "true"}


def pytest_addoption(parser):
    parser.addoption("--update-outputs", action="store_true", help="write the real outputs into the pages")


def pytest_collection_modifyitems(items):
    """Tests with a browser come last: Playwright leaves an event loop running, beside which asyncio.run() refuses to."""
    items.sort(key=lambda item: "/browser/" in item.nodeid or "/bench/" in item.nodeid)


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


def build_site(into: Path, site_url: str) -> Path:
    """A strict build of the guide, as `make build` makes it."""
    process = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(into)],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": site_url, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout + process.stderr
    return into


@dataclass(frozen=True)
class Site:
    """The built guide, and the address at which it is served."""

    folder: Path
    url: str

    def pages(self) -> dict[str, str]:
        """HTML by path below the site's root."""
        return {
            file.relative_to(self.folder).as_posix(): file.read_text("utf-8")
            for file in sorted(self.folder.rglob("*.html"))
        }


class _Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        """Serve in silence."""

    def send_error(self, code, message=None, explain=None):
        """As GitHub Pages answers: the site's own page."""
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The guide, built once for all tests. Its address is the real one: else instant navigation would be off."""
    folder = tmp_path_factory.mktemp("site")
    handler = functools.partial(_Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        url = f"http://127.0.0.1:{server.server_port}/"
        build_site(folder, url)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(folder, url)
        server.shutdown()
