"""What a reader's browser fetches of a built site, and how fast and how still a page comes up."""

import gzip
import http.server
import mimetypes
import statistics
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page, Playwright

from scripts.dev.machine import browser as installed

WIDTHS = {390: 844, 1440: 900}
"""Viewports: width and height."""
PACKED = {".woff2", ".png", ".jpg", ".webp", ".gz"}  # not compressed again
OBSERVE = """
window.vitals = {lcp: 0, cls: 0}
new PerformanceObserver(list => { for (const entry of list.getEntries()) vitals.lcp = entry.startTime })
  .observe({type: 'largest-contentful-paint', buffered: true})
new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.cls += entry.value })
  .observe({type: 'layout-shift', buffered: true})
"""
SETTLED = "document.readyState === 'complete' && document.fonts.status === 'loaded' && vitals.lcp > 0"
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))))"


@dataclass
class Server:
    """Serves a folder as GitHub Pages does: compressed, and to be kept for ten minutes."""

    url: str
    sent: dict[str, int] = field(default_factory=dict)
    """bytes of the bodies sent, by path"""

    def take(self) -> dict[str, int]:
        """What was sent since the last time."""
        taken, self.sent = self.sent, {}
        return taken


@contextmanager
def serve(folder: Path) -> Iterator[Server]:
    """A server for a folder; it may be filled while it runs."""
    cache: dict[Path, bytes] = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = folder / path.lstrip("/") / ("index.html" if path.endswith("/") else "")
            found = file.is_file()
            body = b""
            if found:
                body = cache.get(file) or file.read_bytes()
                if file.suffix not in PACKED and file not in cache:
                    body = gzip.compress(body, 6, mtime=0)
                cache[file] = body
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", mimetypes.guess_type(file.name)[0] or "application/octet-stream")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "max-age=600")
            if found and file.suffix not in PACKED:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(body)
            server.sent[path] = server.sent.get(path, 0) + len(body)

        def log_message(self, *_: object) -> None:
            """Serve in silence."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        httpd.daemon_threads = True
        server = Server(f"http://127.0.0.1:{httpd.server_port}/")
        thread = threading.Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        yield server
        httpd.shutdown()
        thread.join()


@dataclass(frozen=True)
class Visit:
    """What a first visit to a page and a click to the next one took."""

    first: dict[str, int]
    """bytes by path"""
    following: dict[str, int]
    lcp: float
    """seconds"""
    cls: float

    @property
    def first_kb(self) -> float:
        return sum(self.first.values()) / 1000

    @property
    def next_kb(self) -> float:
        return sum(self.following.values()) / 1000


def launch(playwright: Playwright) -> Browser:
    """The browser that the tests use."""
    return playwright.chromium.launch(executable_path=installed())


def visit(browser: Browser, server: Server, page_path: str, next_path: str, width: int) -> Visit:
    """Read a page as a newcomer does: open it, scroll through it, then go on to another one by a link."""
    context = browser.new_context(viewport={"width": width, "height": WIDTHS[width]})
    try:
        context.add_init_script(OBSERVE)
        page = context.new_page()
        server.take()
        page.goto(server.url + page_path)
        page.wait_for_function(SETTLED)
        _wait_for_sitemap(page)
        page.evaluate(TWO_FRAMES)
        first, lcp = server.take(), float(page.evaluate("vitals.lcp")) / 1000
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        page.evaluate(TWO_FRAMES)
        cls = float(page.evaluate("vitals.cls"))
        title = page.title()
        # A link of our own, so that the way to the next page does not depend on what the page links to.
        page.evaluate(
            "path => { const a = document.createElement('a'); a.href = path; document.body.append(a); a.click() }",
            f"/{next_path}",
        )
        page.wait_for_function("title => document.title !== title", arg=title)
        page.wait_for_function(SETTLED)
        page.evaluate(TWO_FRAMES)
        return Visit(first, server.take(), lcp, cls)
    finally:
        context.close()


@dataclass(frozen=True)
class Practice:
    """What it takes to run an exercise's tests: seconds."""

    first: float
    """from the first click to the results, everything loaded from the server"""
    second: float
    """from a key press to the results, the slowest of three"""
    megabytes: float
    """sent for the first run"""


def practise(browser: Browser, server: Server, slug: str) -> Practice:
    """Run an exercise's tests as a newcomer to the page, and then again."""
    context = browser.new_context()
    try:
        page = context.new_page()
        page.goto(f"{server.url}practice/{slug}/")
        page.wait_for_selector(".workbench[data-ready]")
        server.take()
        first = page.evaluate(RUN)
        sent = sum(server.take().values()) / 1e6
        return Practice(first / 1000, max(page.evaluate(RUN) for _ in range(3)) / 1000, sent)
    finally:
        context.close()


RUN = """async () => {
  const results = document.querySelector('.workbench-results')
  const shown = new Promise((done) => new MutationObserver((_, observer) => {
    if (!results.children.length) return
    observer.disconnect()
    done()
  }).observe(results, {childList: true}))
  const began = performance.now()
  document.querySelector('.workbench-bar button').click()
  await shown
  return performance.now() - began
}"""


def _wait_for_sitemap(page: Page) -> None:
    """Instant navigation reads the sitemap on the first page: it belongs to the first visit."""
    page.wait_for_function(
        "performance.getEntriesByType('resource').some(entry => entry.name.endsWith('sitemap.xml') && entry.responseEnd)"
    )


def typical(browser: Browser, server: Server, page_path: str, next_path: str, width: int, n: int) -> Visit:
    """The median of several visits: sizes are the same each time, times are not."""
    visits = [visit(browser, server, page_path, next_path, width) for _ in range(n)]
    return Visit(
        max((one.first for one in visits), key=lambda sent: sum(sent.values())),
        max((one.following for one in visits), key=lambda sent: sum(sent.values())),
        statistics.median(one.lcp for one in visits),
        max(one.cls for one in visits),
    )
