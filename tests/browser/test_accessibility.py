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


# one page of each kind in both schemes, the other role guides and levels in one: they share every colour
GUIDES = [f"roles/{file.stem}/" for file in sorted((ROOT / "content/roles").glob("*.yml"))]
GUIDES += ["levels/junior/", "levels/experienced/"]
CASES = [(path, scheme) for path in PAGES for scheme in ("light", "dark")]
CASES += [(path, "light") for path in GUIDES if path not in PAGES]


@pytest.mark.parametrize(("path", "scheme"), CASES)
def test_no_violation(browser, site, watched, path, scheme):
    found = []
    context = browser.new_context(base_url=site.url, color_scheme=scheme, reduced_motion="reduce")
    page = watched(context.new_page())
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("body")).to_have_attribute(
            "data-md-color-scheme", {"light": "default", "dark": "slate"}[scheme]
        )
        found += [f"{width} px: {text}" for text in violations(page)]
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
