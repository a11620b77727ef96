"""What candidates do with the guide, in a real browser, under its Content-Security-Policy."""

import re

import pytest
from playwright.sync_api import expect

TOPIC = "topics/databases/transactions-and-isolation/"
CHECKLIST = "checklists/python-backend-engineer/junior/"


def search(page, text):
    page.keyboard.press("/")
    expect(page.locator("[data-md-component=search-query]")).to_be_focused()
    page.keyboard.type(text)
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible(timeout=15_000)
    return results


def wait_for_result(page, matches, argument, among):
    """Wait until one of the first pages that are found matches: results follow while the text is still being typed."""
    script = f"""argument => [...document.querySelectorAll('.md-search-result__item')].slice(0, {among})
      .some(page => [...page.querySelectorAll('a')].some(link => ({matches})(link, argument)))"""
    page.wait_for_function(script, arg=argument, timeout=30_000)


def test_home_leads_to_the_checklist_of_role_and_level(guide):
    guide.goto("./")
    card = guide.locator(".role-card", has=guide.get_by_role("heading", name="Python Backend Engineer"))
    card.get_by_role("link", name=re.compile("Mid 3-6 years")).click()
    expect(guide).to_have_url(re.compile("checklists/python-backend-engineer/mid/(#.*)?$"))
    expect(guide.locator("h1")).to_contain_text("Mid checklist")


@pytest.mark.parametrize(
    ("typed", "found", "among"),
    [
        ("gather", "asyncio-fundamentals", 3),
        ("asyncio.gather", "asyncio-fundamentals", 3),
        ("SKIP LOCKED", "transactions-and-isolation", 3),
        ("__defaults__", "mutability-and-references", 3),
        # "from" is a stop word to this engine, and "yield" stands on many pages
        ("yield from", "iterators-and-generators", 12),
        ("setswitchinterval", "gil-and-free-threading", 3),
        ("dependency_overrides", "fastapi-dependency-injection", 3),
        ("select_related", "topics/web-frameworks/", 3),
        ("__slots__", "topics/python-core/", 3),
    ],
)
def test_search_finds_identifiers(guide, typed, found, among):
    guide.goto("./")
    search(guide, typed)
    wait_for_result(guide, "(link, found) => link.href.includes(found)", found, among)


def test_search_finds_whole_questions(guide):
    guide.goto(TOPIC)
    question = guide.locator(".question h3").first
    title = question.evaluate("node => node.firstChild.textContent").strip()
    anchor = question.get_attribute("id")
    guide.goto("./")
    search(guide, title)
    wait_for_result(guide, "(link, anchor) => link.hash === '#' + anchor", anchor, among=5)


def test_the_search_index_is_fetched_only_when_search_is_touched(guide):
    fetched = []
    guide.on(
        "request", lambda request: fetched.append(request.url) if "search_index" in request.url else None
    )
    guide.goto(TOPIC)
    expect(guide.locator("h1")).to_be_visible()
    guide.wait_for_function("document.readyState === 'complete'")
    assert fetched == []
    search(guide, "deadlock")
    assert len(fetched) == 1


def test_text_typed_while_the_index_loads_is_not_lost(guide):
    guide.route("**/search_index.json", lambda route: (guide.wait_for_timeout(700), route.continue_()))
    guide.goto("./")
    results = search(guide, "deadlock")
    expect(results.first).to_contain_text(re.compile("deadlock", re.IGNORECASE))


def test_filters_combine_count_and_survive_reload(guide):
    guide.goto("questions/")
    visible = guide.locator("a.q:visible")
    everything = visible.count()
    assert everything == guide.locator("a.q").count() > 50
    guide.get_by_label("Level").select_option("junior")
    guide.get_by_label("Kind").select_option("debugging")
    expect(visible).not_to_have_count(everything)
    narrowed = visible.count()
    assert 0 < narrowed < everything
    for link in visible.all():
        assert "junior" in link.get_attribute("data-level").split()
        assert link.get_attribute("data-kind") == "debugging"
    expect(guide.locator(".filters-count")).to_contain_text(str(narrowed))
    expect(guide).to_have_url(
        re.compile(r"\?.*level=junior.*kind=debugging|\?.*kind=debugging.*level=junior")
    )
    guide.reload()
    expect(visible).to_have_count(narrowed)
    guide.get_by_role("button", name="Reset").click()
    expect(visible).to_have_count(everything)


def test_filter_by_text_role_and_domain(guide):
    guide.goto("questions/?role=python-backend-engineer&level=mid&domain=databases")
    visible = guide.locator("a.q:visible")
    expect(visible.first).to_be_visible()
    assert {link.get_attribute("data-domain") for link in visible.all()} == {"databases"}
    assert all(
        "python-backend-engineer:mid" in link.get_attribute("data-role").split() for link in visible.all()
    )
    expect(guide.get_by_role("heading", name="Python core")).to_be_hidden()
    before = visible.count()
    guide.get_by_label("Text").fill("deadlock")
    expect(visible).not_to_have_count(before)
    assert all("deadlock" in link.inner_text().lower() for link in visible.all())
    guide.get_by_label("Text").fill("no question has these words")
    expect(visible).to_have_count(0)
    expect(guide.locator(".filters-count")).to_contain_text("None of")


def test_without_javascript_the_questions_are_a_plain_list_and_answers_are_open(browser, site, watched):
    context = browser.new_context(base_url=site.url, java_script_enabled=False)
    page = watched(context.new_page())
    page.goto("questions/")
    assert page.locator("a.q:visible").count() > 50
    expect(page.locator(".filters")).to_be_hidden()
    page.goto(TOPIC)
    expect(page.locator(".answer").first).to_be_visible()
    expect(page.locator(".quiz-bar")).to_be_hidden()
    expect(page.locator(".reveal").first).to_be_hidden()
    context.close()


def test_quiz_hides_answers_reveals_one_and_remembers(guide):
    guide.goto(TOPIC)
    answers = guide.locator(".answer")
    switch = guide.get_by_role("switch", name="Hide answers")
    expect(answers.first).to_be_visible()
    switch.check()
    for answer in answers.all():
        expect(answer).to_be_hidden()
    button = guide.locator(".reveal").first
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(answers.first).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(answers.nth(1)).to_be_hidden()
    guide.get_by_role("button", name="Expand all").click()
    expect(answers.nth(1)).to_be_visible()
    guide.get_by_role("button", name="Collapse all").click()
    expect(answers.nth(1)).to_be_hidden()
    guide.reload()
    expect(switch).to_be_checked()
    expect(answers.first).to_be_hidden()
    guide.goto("topics/python-core/mutability-and-references/")
    expect(guide.locator(".answer").first).to_be_hidden()
    guide.get_by_role("switch", name="Hide answers").uncheck()
    expect(guide.locator(".answer").first).to_be_visible()


def test_instant_navigation_is_on_and_keeps_everything_working(guide):
    guide.goto("topics/databases/")
    guide.evaluate("window.sameDocument = true")
    guide.locator("article table").get_by_role("link", name="Transactions and isolation").click()
    expect(guide.locator("h1")).to_contain_text("Transactions and isolation")
    assert guide.evaluate("window.sameDocument") is True
    guide.get_by_role("switch", name="Hide answers").check()
    expect(guide.locator(".answer").first).to_be_hidden()
    guide.get_by_role("switch", name="Hide answers").uncheck()
    guide.locator(".md-tabs").get_by_role("link", name="Questions").click()
    expect(guide.locator("h1")).to_contain_text("All questions")
    assert guide.evaluate("window.sameDocument") is True
    guide.get_by_label("Level").select_option("experienced")
    expect(guide.locator(".filters-count")).not_to_be_empty()


def test_theme_switches_and_is_remembered(guide):
    guide.goto(TOPIC)
    body = guide.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    for _ in range(3):
        if body.get_attribute("data-md-color-scheme") == "slate":
            break
        guide.locator("[data-md-component=palette] label:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    guide.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_the_whole_way_by_keyboard(guide):
    """From the home page to the first answer of a quiz, without a mouse."""
    guide.goto("./")
    guide.keyboard.press("Tab")
    skip = guide.locator(".md-skip")
    expect(skip).to_be_focused()
    search(guide, "isolation level")
    # what was found for "isolation" alone may stand there at first
    wait_for_result(
        guide, "(link, found) => link.href.includes(found)", "transactions-and-isolation", among=1
    )
    guide.keyboard.press("ArrowDown")
    guide.keyboard.press("Enter")
    expect(guide).to_have_url(re.compile("transactions-and-isolation"))
    switch = guide.get_by_role("switch", name="Hide answers")
    switch.focus()
    guide.keyboard.press("Space")
    expect(guide.locator(".answer").first).to_be_hidden()
    reveal = guide.locator(".reveal").first
    for _ in range(6):
        guide.keyboard.press("Tab")
        if reveal.evaluate("node => node === document.activeElement"):
            break
    expect(reveal).to_be_focused()
    outline = reveal.evaluate(
        "node => getComputedStyle(node).outlineStyle + getComputedStyle(node).boxShadow"
    )
    assert outline != "nonenone", "the focus is not visible"
    guide.keyboard.press("Enter")
    expect(guide.locator(".answer").first).to_be_visible()


def test_a_link_to_a_question_leads_to_it_in_quiz_mode_too(guide):
    guide.goto(TOPIC)
    guide.get_by_role("switch", name="Hide answers").check()
    anchor = guide.locator(".question h3").nth(3).get_attribute("id")
    guide.goto("./")
    guide.goto(f"{TOPIC}#{anchor}")
    expect(guide.locator(f"#{anchor}")).to_be_in_viewport()
    expect(guide.locator(f"#answer-{anchor}")).to_be_hidden()


def test_diagrams_are_pictures_with_words(guide):
    guide.goto(TOPIC)
    pictures = guide.locator("figure.diagram svg")
    assert pictures.count() > 0
    for picture in pictures.all():
        assert picture.get_attribute("role") == "img"
        name = picture.evaluate(
            "node => node.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent).join(' ')"
        )
        assert len(name) > 20


def test_no_page_is_wider_than_a_phone(browser, site, watched):
    context = browser.new_context(base_url=site.url, viewport={"width": 390, "height": 844})
    page = watched(context.new_page())
    for path in (
        "./",
        TOPIC,
        CHECKLIST,
        "questions/",
        "practice/patterns/",
        "practice/paths/",
        "practice/paths/python-backend-engineer/",
        "roles/python-backend-engineer/",
        "contribute/coverage/",
        "topics/",
    ):
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
    context.close()


def test_an_unknown_address_gets_a_helpful_page(page, site):
    page.goto("no/such/page/")
    expect(page.locator("h1")).to_be_visible()
    assert page.get_by_role("link", name=re.compile("question|topic|home", re.IGNORECASE)).count() > 0
