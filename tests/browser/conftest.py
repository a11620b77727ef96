"""A browser on the built guide. Every page that a test opens is watched: no error, no violation, no other site."""

import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts/dev"))
import machine

expect.set_options(timeout=15_000)  # a page may be slow while another worker uses both cores

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    executable = machine.browser()
    return (
        browser_type_launch_args
        | {"args": ARGUMENTS}
        | ({"executable_path": executable} if executable else {})
    )


@pytest.fixture(scope="session")
def base_url(site):
    return site.url


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args, site):
    return browser_context_args | {
        "base_url": site.url,
        "viewport": {"width": 1440, "height": 900},
        "color_scheme": "light",
    }


@pytest.fixture
def watched(site):
    """Watch pages; at the end nothing may have gone wrong on any of them."""
    wrong: list[str] = []

    def watch(page):
        page.add_init_script(
            "addEventListener('securitypolicyviolation', event =>"
            " console.error('CSP', event.violatedDirective, event.blockedURI))"
        )
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((site.url, "data:", "blob:"))
                else wrong.append(f"third party: {request.url}")
            ),
        )
        return page

    yield watch
    assert wrong == []


@pytest.fixture
def guide(page, watched):
    """A fresh page at desktop width."""
    return watched(page)
