"""An exercise as a candidate works on it: run, read, stop, leave, come back, without a network, by keyboard, on a phone."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations
from tests.conftest import ROOT

SLUG = "stream-in-batches"
PAGE = f"practice/{SLUG}/"
FOLDER = ROOT / "content/exercises"
SOLUTION = (FOLDER / SLUG / "solution.py").read_text("utf-8")
DRAFT = f"guide.draft.{SLUG}"
LONG = 60_000  # ms: loading Python while another worker uses both cores


def solution(slug, ending="py"):
    return (FOLDER / slug / f"solution.{ending}").read_text("utf-8")


def status(page):
    return page.locator(".workbench-status")


def write(page, code):
    page.locator(".workbench .cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)


def run(page):
    page.keyboard.press("ControlOrMeta+Enter")


def opened(page, path=PAGE):
    page.goto(path)
    expect(page.locator(".workbench[data-ready]")).to_be_visible()
    return page


def saved(page):
    """Until what was typed is in storage."""
    code = page.locator(".workbench .cm-content").inner_text().strip().split("\n")[0]
    page.wait_for_function("([key, code]) => localStorage.getItem(key)?.includes(code)", arg=[DRAFT, code])


@pytest.fixture
def exercise(guide):
    return opened(guide)


def test_from_the_first_run_to_solved(exercise):
    loads = []
    exercise.on("request", lambda request: loads.append(request.url))
    exercise.wait_for_timeout(300)
    assert [url for url in loads if "pyodide" in url or ".whl" in url] == [], "nothing runs yet"
    exercise.get_by_role("button", name="Run tests").click()
    expect(exercise.get_by_role("progressbar")).to_be_visible()
    expect(exercise.locator(".workbench-loading")).to_contain_text(re.compile(r"\d+\.\d of \d+\.\d MB"))
    expect(status(exercise)).to_contain_text(re.compile(r"^0 of \d+ tests passed"), timeout=LONG)
    expect(exercise.get_by_role("progressbar")).to_be_hidden()
    first = exercise.locator(".workbench-tests > li").first
    expect(first).to_have_class(re.compile("is-(failed|error)"))
    expect(first.locator("dt", has_text="Expected")).to_be_visible()
    expect(first.locator("dt", has_text="Got")).to_be_visible()
    expect(exercise.locator(".badge--solved")).to_be_hidden()
    write(exercise, SOLUTION)
    run(exercise)
    expect(status(exercise)).to_contain_text(re.compile(r"^All \d+ tests passed"), timeout=LONG)
    expect(exercise.locator(".badge--solved")).to_be_visible()
    kept = json.loads(exercise.evaluate(f"localStorage.getItem('guide.progress.exercise:{SLUG}')"))
    assert kept["ticked"] is True


def test_errors_name_the_candidates_own_line(exercise):
    write(exercise, "def batches(rows, size):\n    return [rows\n")
    run(exercise)
    expect(exercise.locator(".workbench-trouble")).to_contain_text("SyntaxError", timeout=LONG)
    exercise.get_by_role("button", name="Line 2 of your code").click()
    expect(exercise.locator(".cm-activeLine")).to_have_text("    return [rows")
    write(exercise, "def batches(rows, size):\n    first = rows\n    raise KeyError('rows')\n")
    run(exercise)
    expect(exercise.locator(".workbench-message").first).to_contain_text("KeyError: 'rows'", timeout=LONG)
    expect(exercise.get_by_role("button", name="Line 3 of your code").first).to_be_visible()
    write(exercise, "rows = 1\n")
    run(exercise)
    expect(exercise.locator(".workbench-trouble")).to_contain_text("your code has no `batches`", timeout=LONG)
    write(exercise, "rows = [0]\nwhile True:\n    rows = rows + rows\n")
    run(exercise)
    expect(exercise.locator(".workbench-trouble")).to_contain_text("MemoryError", timeout=LONG)
    expect(exercise.get_by_role("button", name="Line 3 of your code")).to_be_visible()


def test_an_endless_loop_is_stopped_by_button_and_by_time(exercise):
    endless = "while True:\n    pass\n"
    write(exercise, endless)
    run(exercise)
    exercise.get_by_role("button", name="Stop").click(timeout=LONG)
    expect(status(exercise)).to_have_text("Stopped.")
    run(exercise)
    exercise.locator(".workbench .cm-content").click()
    run(exercise)
    expect(status(exercise)).to_contain_text("Stopped after 10 seconds: is there a loop", timeout=LONG)
    write(exercise, SOLUTION)
    run(exercise)
    expect(status(exercise)).to_contain_text("All", timeout=LONG)


def test_what_is_printed_is_shown_and_capped(exercise):
    write(exercise, "def batches(rows, size):\n    print('seen ' * 10_000)\n    return []\n")
    run(exercise)
    printed = exercise.locator("dd", has_text="seen seen").first
    expect(printed).to_be_visible(timeout=LONG)
    assert len(printed.inner_text()) <= 10_100


def test_code_outlives_reload_reset_and_leaving(exercise):
    write(exercise, "# mine\n")
    saved(exercise)
    exercise.reload()
    code = exercise.locator(".workbench .cm-content")
    expect(code).to_contain_text("# mine")
    exercise.get_by_role("button", name="Reset").click()
    expect(code).to_contain_text("def batches")
    exercise.reload()
    expect(code).to_contain_text("def batches")
    exercise.get_by_role("button", name="Bring back").click()
    expect(code).to_contain_text("# mine")
    # typed and left at once, by a link inside the site
    write(exercise, "# typed in haste\n")
    exercise.locator(".md-tabs").get_by_role("link", name="Topics").click()
    expect(exercise.locator("h1")).to_contain_text("Topics")
    exercise.go_back()
    expect(exercise.locator(".workbench[data-ready] .cm-content")).to_contain_text("# typed in haste")


def test_two_tabs_lose_nothing(exercise, watched):
    other = opened(watched(exercise.context.new_page()))
    write(exercise, "# from the first tab\n")
    saved(exercise)
    expect(other.locator(".workbench .cm-content")).to_contain_text("# from the first tab")
    # the other tab saves while this one types, which a test can do only while the clock stands still
    exercise.clock.install()
    exercise.clock.pause_at(exercise.evaluate("Date.now() + 1000"))
    write(exercise, "# still the first\n")
    exercise.evaluate(
        f"localStorage.setItem('{DRAFT}', JSON.stringify({{code: '# from the second tab', aside: [], changed: 1}}))"
    )
    exercise.clock.run_for(500)
    draft = json.loads(exercise.evaluate(f"localStorage.getItem('{DRAFT}')"))
    assert draft["code"].strip() == "# still the first"
    assert draft["aside"] == ["# from the second tab"]
    exercise.clock.resume()
    exercise.get_by_role("button", name="Bring back").click()
    expect(exercise.locator(".workbench .cm-content")).to_contain_text("# from the second tab")


def test_full_storage_is_said(exercise):
    exercise.evaluate(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }; 0"
    )
    write(exercise, "# mine\n")
    expect(status(exercise)).to_contain_text("Not saved: the storage of this browser is full")


def test_after_the_first_run_it_works_without_a_network(exercise, site):
    write(exercise, SOLUTION)
    run(exercise)
    expect(status(exercise)).to_contain_text("All", timeout=LONG)
    exercise.evaluate("navigator.serviceWorker.ready.then(() => 0)")
    # the worker of the service fetches what the page had loaded before it was there
    exercise.wait_for_function(
        f"""async () => (await caches.match('/{PAGE}')) && (await caches.match('/assets/exercise.js'))
        && (await caches.match('/exercises/{SLUG}.json')) && (await caches.match('/assets/python-worker.js'))""",
        timeout=LONG,
    )
    exercise.reload()  # what Python is made of comes through the service worker now, and stays there
    write(exercise, SOLUTION + "\n")
    run(exercise)
    expect(status(exercise)).to_contain_text("All", timeout=LONG)
    exercise.context.set_offline(True)
    try:
        opened(exercise)
        write(exercise, SOLUTION)
        run(exercise)
        expect(status(exercise)).to_contain_text("All", timeout=LONG)
    finally:
        exercise.context.set_offline(False)


def test_a_failed_load_says_so_and_can_be_tried_again(browser, site):
    context = browser.new_context(
        base_url=site.url, service_workers="block"
    )  # it would load unseen by the test
    exercise = opened(context.new_page())
    exercise.route("**/*.wasm", lambda route: route.abort())
    exercise.get_by_role("button", name="Run tests").click()
    expect(status(exercise)).to_contain_text("It could not be run", timeout=LONG)
    expect(status(exercise)).to_contain_text("Your code is safe")
    exercise.unroute("**/*.wasm")
    exercise.get_by_role("button", name="Run tests").click()
    expect(status(exercise)).to_contain_text("tests passed", timeout=LONG)
    context.close()


def test_without_webassembly_the_page_says_how_to_run_it(guide):
    guide.add_init_script("delete globalThis.WebAssembly")
    guide.goto(PAGE)
    expect(guide.locator(".workbench")).to_contain_text("no WebAssembly")
    guide.get_by_text("On your own machine", exact=True).click()
    expect(guide.locator("article")).to_contain_text(f"prep practice start {SLUG}")


def test_the_solution_is_behind_a_reveal(exercise):
    expect(exercise.locator("#steps")).to_be_hidden()
    exercise.get_by_text("Show the discussed solution").click()
    expect(exercise.locator("#steps")).to_be_visible()
    exercise.goto(f"{PAGE}#weak-answers")
    expect(exercise.locator("#weak-answers")).to_be_visible()


def test_by_keyboard(exercise):
    button = exercise.get_by_role("button", name="Run tests")
    button.focus()
    exercise.keyboard.press("Tab")
    expect(
        exercise.get_by_role("button", name=re.compile("clock"))
    ).to_be_focused()  # Reset has nothing to do
    exercise.keyboard.press("Tab")
    editor = exercise.locator(".workbench .cm-content")
    expect(editor).to_be_focused()
    exercise.keyboard.press("ControlOrMeta+Home")
    exercise.keyboard.press("Tab")
    expect(editor).to_be_focused()  # Tab indents
    assert editor.inner_text().startswith("    ")
    exercise.keyboard.press("Escape")
    exercise.keyboard.press("Tab")
    expect(editor).not_to_be_focused()
    editor.focus()
    exercise.keyboard.type("s/")  # shortcuts of the theme elsewhere
    expect(editor).to_be_focused()


def test_the_clock_counts_down(exercise):
    exercise.get_by_role("button", name="Start the clock: 20 min").click()
    expect(exercise.get_by_role("button", name=re.compile(r"^Clock: (20:00|19:5\d)$"))).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing_in_use(browser, site, watched, scheme, width):
    context = browser.new_context(
        base_url=site.url,
        color_scheme=scheme,
        reduced_motion="reduce",
        viewport={"width": width, "height": 900},
    )
    page = opened(watched(context.new_page()))
    write(page, "def batches(rows, size):\n    return list(rows)\n")
    page.get_by_role("button", name="Run tests").click()
    expect(status(page)).to_contain_text("tests passed", timeout=LONG)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    if width == 390:
        assert page.locator(".cm-editor").evaluate("node => getComputedStyle(node).fontSize") == "16px"
    context.close()


TOPIC = "topics/python-core/mutability-and-references/"


def test_code_on_topic_pages_runs_and_can_be_changed(guide):
    guide.goto(TOPIC)
    bar = guide.locator(".run-bar").first
    bar.get_by_role("button", name="Run").click()
    expect(bar.locator(".run-result pre")).to_be_visible(timeout=LONG)
    bar.get_by_role("button", name="Edit").click()
    expect(guide.locator(".cm-content")).to_be_focused()
    guide.keyboard.press("ControlOrMeta+a")
    guide.keyboard.insert_text("print(6 * 7)\nint('x')\n")
    guide.keyboard.press("ControlOrMeta+Enter")
    expect(bar.locator(".run-result")).to_contain_text("42")
    expect(bar.locator(".run-result .err")).to_contain_text("ValueError")
    assert violations(guide) == []
    bar.get_by_role("button", name="Close").click()
    expect(guide.locator(".cm-content")).to_have_count(0)


def test_sql_of_a_page_runs_against_its_schema(guide):
    guide.goto("topics/databases/transactions-and-isolation/")
    bars = guide.locator(".language-sql + .run-bar")
    bars.last.get_by_role("button", name="Run").click()
    expect(bars.last.locator(".run-result pre, .run-status")).not_to_have_count(0)
    expect(bars.last).to_contain_text(re.compile(r"\d|It ran"), timeout=LONG)


def test_sql_shows_rows_beside_the_expected_ones(guide):
    opened(guide, "practice/latest-order-per-customer/")
    guide.get_by_role("button", name="Run tests").click()
    expect(status(guide)).to_contain_text("tests passed", timeout=LONG)
    expected, yours = guide.locator(".workbench-table").all()[:2]
    expect(expected.locator("caption")).to_contain_text("Expected")
    expect(yours.locator("tbody th", has_text="not expected").first).to_be_visible()
    write(guide, "SELECT 1\nFROM nowhere;\n")
    run(guide)
    expect(guide.locator(".workbench-message").first).to_contain_text("nowhere", timeout=LONG)
    expect(guide.get_by_role("button", name="Line 2 of your code").first).to_be_visible()
    write(guide, solution("latest-order-per-customer", "sql"))
    run(guide)
    expect(status(guide)).to_contain_text(re.compile(r"^All \d+ tests passed"), timeout=LONG)


def test_a_review_is_made_by_choosing_lines_and_faults(guide):
    opened(guide, "practice/review-refund-endpoint/")
    guide.locator(".linenodiv .normal", has_text="22").click()
    expect(guide.get_by_label("Line", exact=True)).to_have_value("22")
    guide.get_by_label("Fault").select_option("money-as-float")
    guide.get_by_role("button", name="Add").click()
    guide.get_by_role("button", name="Check the review").click()
    expect(status(guide)).to_have_text("2 of 9 checks passed.")
    expect(guide.locator(".workbench-tests .is-passed").first).to_contain_text("Money as float")
    assert violations(guide) == []
    write(guide, solution("review-refund-endpoint", "txt"))
    guide.get_by_role("button", name="Check the review").click()
    expect(status(guide)).to_have_text("All 9 checks passed.")
    expect(guide.locator(".badge--solved")).to_be_visible()


def test_written_tests_are_graded_by_the_share_of_mutants_they_kill(guide):
    opened(guide, "practice/tests-for-discount-codes/")
    guide.get_by_role("button", name="Run tests").click()
    expect(status(guide)).to_contain_text(re.compile(r"^\d+ of \d+ mutants killed"), timeout=LONG)
    write(guide, solution("tests-for-discount-codes"))
    run(guide)
    expect(status(guide)).to_contain_text(re.compile(r"^All \d+ mutants killed"), timeout=LONG)
