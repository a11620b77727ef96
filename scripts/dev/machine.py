"""Make sure that the machine has what the tests need: a browser, Java for the HTML validator, Redis, a C compiler.

Uses what is there; on Debian and Ubuntu as root installs it by apt; else lets Playwright download its own browser.
`browser()` tells the tests which one was found.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

NEEDED = {
    "chromium": "Chrome or Chromium",
    "default-jre-headless": "Java, for the HTML validator",
    "redis-server": "a Redis server",
    "gcc": "a C compiler, for the C extension on a page",
    "python3-dev": "Python's headers, for the same",
}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def browser() -> str | None:
    """The path of a browser on this machine; None if Playwright's own is to be used (or there is none)."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def playwright_browser() -> str | None:
    """The path of the browser that Playwright downloaded, if it did."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _apt(packages: list[str]) -> None:
    print(f"Installing {', '.join(packages)} by apt ...", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "-qq", "update"],
        ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *packages],
    ):
        subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)


def main() -> int:
    """Install what is missing; 0 if everything is there at the end."""
    missing = _missing()
    if missing and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        _apt(missing)
    if not browser() and not playwright_browser():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    for package in (missing := _missing()):
        print(
            f"make: the tests need {NEEDED[package]}: install it (Debian, Ubuntu: 'apt install {package}')",
            file=sys.stderr,
        )
    return 1 if missing else 0


def _missing() -> list[str]:
    """Debian's names of the packages that are not there."""
    found = {
        "chromium": browser() or playwright_browser(),
        "default-jre-headless": shutil.which("java"),
        "redis-server": shutil.which("redis-server"),
        "gcc": shutil.which("cc"),
        "python3-dev": (Path(sysconfig.get_path("include")) / "Python.h").exists(),
    }
    return [package for package, path in found.items() if not path]


if __name__ == "__main__":
    sys.exit(main())
