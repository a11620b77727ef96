"""Make sure that the machine has what the browser tests need: a Chrome or Chromium, and Java for the HTML validator.

Uses what is there; on Debian and Ubuntu as root installs it by apt; else lets Playwright download its own browser.
`browser()` tells the tests which one was found.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

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


def java() -> str | None:
    """The path of a Java runtime."""
    return shutil.which("java")


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
    may_apt = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    missing = [
        package for package, found in (("chromium", browser()), ("default-jre-headless", java())) if not found
    ]
    if "chromium" in missing and playwright_browser():
        missing.remove("chromium")
    if missing and may_apt:
        _apt([*missing, *(["fonts-dejavu-core"] if "chromium" in missing else [])])
    if not browser() and not playwright_browser():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    complaints = []
    if not browser() and not playwright_browser():
        complaints.append(
            "make: the tests need Chrome or Chromium: install one (Debian: 'apt install chromium') and run this again"
        )
    if not java():
        complaints.append(
            "make: the tests need Java for the HTML validator: install one (Debian: 'apt install default-jre-headless')"
        )
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
