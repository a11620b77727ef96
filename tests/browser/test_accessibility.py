"""axe-core finds no violation on any kind of page, light and dark, on the phone and on the desktop."""

import pytest
from playwright.sync_api import expect

from tests.conftest import ROOT

AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
PAGES = [
    "./",
    "roles/",
    "roles/python-backend-engineer/",
    "topics/",
    "topics/databases/",
    "topics/industry/",
    "topics/python-core/mutability-and-references/",
    "topics/databases/transactions-and-isolation/",
    "topics/web-frameworks/fastapi-dependency-injection/",
    "topics/system-design/design-a-rate-limiter/",
    "topics/behavioural/tell-me-about-a-bug/",
    "topics/behavioural/working-with-ai-assistants/",
    "checklists/",
    "checklists/mid/",
    "checklists/python-backend-engineer/mid/",
    "questions/",
    "practice/",
    "practice/exercises/",
    "practice/patterns/",
    "practice/paths/",
    "practice/paths/python-backend-engineer/",
    "practice/progress/",
    "practice/story-bank/",
    "interview/",
    "interview/live-coding-round/",
    "interview/scorecards/",
    "interview/scorecards/python-backend-engineer/mid/",
    "levels/mid/",
    "contribute/",
    "contribute/coverage/",
    "404.html",
]


def violations(page):
    # injected by the browser's own debugger, which the page's policy does not bind
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [
        f"{entry['id']}: {entry['help']}: {node['html'][:160]}"
        for entry in found
        for node in entry["nodes"][:3]
    ]


GUIDES = [f"roles/{file.stem}/" for file in sorted((ROOT / "content/roles").glob("*.yml"))]
GUIDES += ["levels/junior/", "levels/experienced/"]
# every page on the phone and on the desktop, in light and in dark: what is wrong with a colour is so at any width
VIEWS = [(390, "light"), (1440, "dark")]


@pytest.mark.parametrize("path", dict.fromkeys([*PAGES, *GUIDES]))
def test_no_violation(browser, site, watched, path):
    found = []
    for width, scheme in VIEWS:
        context = browser.new_context(
            base_url=site.url,
            color_scheme=scheme,
            reduced_motion="reduce",
            viewport={"width": width, "height": 900},
        )
        page = watched(context.new_page())
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("body")).to_have_attribute(
            "data-md-color-scheme", {"light": "default", "dark": "slate"}[scheme]
        )
        found += [f"{width} px, {scheme}: {text}" for text in violations(page)]
        context.close()
    assert found == []


def test_no_violation_with_answers_hidden_and_search_open(browser, site, watched):
    context = browser.new_context(base_url=site.url, reduced_motion="reduce")
    page = watched(context.new_page())
    page.goto("topics/databases/transactions-and-isolation/")
    page.get_by_role("switch", name="Hide answers").check()
    assert violations(page) == []
    page.locator("h1").click()  # out of the switch: "/" is text for whoever types
    page.keyboard.press("/")
    page.keyboard.type("deadlock")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)
    assert violations(page) == []
    context.close()
