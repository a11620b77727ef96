"""Ticks, confidence and notes: kept in the browser, entry by entry, whatever happens to the tabs and the storage."""

import io
import json
import re

import jsonschema
import pypdf
import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations

CHECKLIST = "checklists/python-backend-engineer/mid/"
PREFIX = "guide.progress."
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }; 0"
DENIED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied', 'SecurityError') }})"


def entry(*, ticked=False, confidence="not-yet", note="", changed=1_000):
    return {"ticked": ticked, "confidence": confidence, "note": note, "changed": changed}


def stored(page):
    """Everything that is kept, by id."""
    kept = page.evaluate("Object.entries(localStorage)")
    return {key.removeprefix(PREFIX): json.loads(value) for key, value in kept if key.startswith(PREFIX)}


def put(page, entries):
    page.evaluate(
        "entries => { for (const [id, entry] of Object.entries(entries))"
        f" localStorage.setItem('{PREFIX}' + id, typeof entry === 'string' ? entry : JSON.stringify(entry)) }}",
        entries,
    )


class Item:
    """One line of a checklist."""

    def __init__(self, page, number=0):
        self.line = page.locator(".task-list-item:has(a[data-skill])").nth(number)
        self.box = self.line.get_by_role("checkbox")
        self.confidence = self.line.get_by_role("combobox")
        self.button = self.line.get_by_role("button")
        self.note = self.line.get_by_role("textbox")

    @property
    def id(self):
        return self.line.locator("a[data-skill]").get_attribute("data-skill")

    def write(self, text):
        if self.button.get_attribute("aria-expanded") == "false":
            self.button.click()
        self.note.fill(text)
        self.note.blur()


@pytest.fixture
def checklist(guide):
    guide.goto(CHECKLIST)
    expect(guide.locator(".progress-count")).to_contain_text("ticked")
    return guide


def reload(page):
    page.reload()
    expect(page.locator(".progress-count")).to_contain_text("ticked")


def test_ticks_confidence_and_notes_survive_a_reload(checklist):
    first, second = Item(checklist, 0), Item(checklist, 1)
    boxes = checklist.locator("article input[type=checkbox]:enabled").count()
    assert boxes == checklist.locator("article a[data-skill]").count() > 50
    count = checklist.locator(".progress-count")
    expect(count).to_have_text(f"0 of {boxes} ticked")
    first.box.check()
    expect(count).to_have_text(f"1 of {boxes} ticked")
    expect(first.confidence).to_have_value("solid")
    first.confidence.select_option("Shaky")
    second.write("Ask about <b>gather</b>")
    reload(checklist)
    expect(count).to_have_text(f"1 of {boxes} ticked")
    expect(first.box).to_be_checked()
    expect(first.confidence).to_have_value("shaky")
    expect(second.box).not_to_be_checked()
    expect(second.button).to_have_accessible_name(re.compile(r"^Note on: .* \(written\)$"))
    second.button.click()
    expect(second.note).to_have_value("Ask about <b>gather</b>")
    assert set(stored(checklist)) == {first.id, second.id}
    first.box.uncheck()
    first.confidence.select_option("Not yet")
    reload(checklist)
    expect(first.box).not_to_be_checked()
    expect(count).to_have_text(f"0 of {boxes} ticked")


def test_a_note_is_saved_while_typing_and_when_the_page_is_left(checklist):
    item = Item(checklist)
    item.button.click()
    expect(item.note).to_be_focused()
    checklist.keyboard.type("half a tho")
    reload(checklist)
    assert stored(checklist)[item.id]["note"] == "half a tho"


def test_instant_navigation_makes_the_next_checklist_live_too(checklist):
    checklist.evaluate("window.sameDocument = true")
    Item(checklist).box.check()
    checklist.get_by_role("link", name="Junior checklist").first.click()
    expect(checklist.locator("h1")).to_contain_text("Junior checklist")
    assert checklist.evaluate("window.sameDocument") is True
    expect(Item(checklist).box).to_be_checked()
    expect(checklist.locator(".progress-count")).to_contain_text("1 of")


def test_questions_to_master_are_kept_beside_skills_of_the_same_name(checklist):
    question = checklist.locator("a[data-skill^='question:']").first
    checklist.locator(".task-list-item").filter(has=question).first.get_by_role("checkbox").check()
    [id_] = stored(checklist)
    assert id_.startswith("question:")


def test_two_tabs_do_not_overwrite_each_other(context, checklist, watched):
    other = watched(context.new_page())
    other.goto(CHECKLIST)
    here, there = Item(checklist), Item(other)
    expect(there.box).to_be_enabled()
    here.box.check()
    expect(there.box).to_be_checked()
    there.confidence.select_option("Shaky")
    expect(here.confidence).to_have_value("shaky")
    there.write("from the other tab")
    here.write("from this tab, later")
    expect(there.note).to_have_value("from this tab, later")
    Item(other, 3).box.check()
    expect(checklist.locator(".progress-count")).to_contain_text("2 of")
    kept = stored(checklist)
    assert set(kept) == {here.id, Item(other, 3).id}
    assert kept[here.id] | {"changed": 0} == entry(
        ticked=True, confidence="shaky", note="from this tab, later", changed=0
    )
    checklist.evaluate("localStorage.clear()")
    expect(other.locator(".progress-count")).to_contain_text("0 of")


def test_a_tab_that_missed_the_news_keeps_it_nevertheless(context, checklist, watched):
    """What is written is read first: also where no event told the tab about it."""
    item = Item(checklist)
    checklist.evaluate("addEventListener('storage', event => event.stopImmediatePropagation(), true)")
    other = watched(context.new_page())
    other.goto(CHECKLIST)
    Item(other).write("only in the other tab")
    item.box.check()
    kept = stored(checklist)[item.id]
    assert (kept["ticked"], kept["note"]) == (True, "only in the other tab")


def test_a_note_typed_in_both_tabs_at_once_is_kept_twice(context, checklist, watched):
    other = watched(context.new_page())
    other.goto(CHECKLIST)
    here, there = Item(checklist), Item(other)
    checklist.evaluate("window.setTimeout = () => 1")  # nothing is saved before the field is left
    here.button.click()
    here.note.press_sequentially("mine")
    there.write("theirs")
    here.note.blur()
    checklist.wait_for_function(
        f"id => JSON.parse(localStorage.getItem('{PREFIX}' + id)).note.includes('mine')", arg=here.id
    )
    assert sorted(stored(checklist)[here.id]["note"].split("\n\n")) == ["mine", "theirs"]


@pytest.mark.parametrize(("script", "word"), [(FULL, "full"), (DENIED, "blocks")], ids=["full", "denied"])
def test_storage_that_refuses_says_so_and_loses_nothing(checklist, script, word):
    item, other = Item(checklist), Item(checklist, 1)
    item.write("saved before")
    message = checklist.get_by_role("status").filter(has_text="Not saved")
    expect(message).to_have_count(0)
    checklist.evaluate(script)
    other.box.check()
    expect(message).to_be_visible()
    expect(message).to_contain_text(word)
    expect(other.box).to_be_checked()  # it still holds on this page, for the printer
    item.write("refused")
    expect(item.note).to_have_value("refused")
    reload(checklist)  # which brings the browser's own storage back
    assert {id_: kept["note"] for id_, kept in stored(checklist).items()} == {item.id: "saved before"}
    expect(message).to_have_count(0)


def test_storage_denied_from_the_start(page):
    """The theme's own scripts throw here; ours do not, and go on."""
    thrown = []
    page.on("pageerror", lambda error: thrown.append(error.stack))
    page.add_init_script(DENIED)
    page.goto(CHECKLIST)
    expect(page.get_by_role("status").filter(has_text="blocks storage")).to_be_visible()
    Item(page).box.check()
    expect(page.locator(".progress-count")).to_contain_text("1 of")
    Item(page, 1).confidence.select_option("Solid")
    Item(page, 2).write("a note")
    expect(Item(page, 2).note).to_have_value("a note")
    assert [stack for stack in thrown if "assets/guide" in stack or "assets/early" in stack] == []


def test_what_was_refused_is_saved_once_there_is_room(checklist):
    checklist.evaluate(
        "window.real = Storage.prototype.setItem;"
        + FULL
        + "; window.again = () => Storage.prototype.setItem = real; 0"
    )
    item = Item(checklist)
    item.box.check()
    assert stored(checklist) == {}
    checklist.evaluate("again(); 0")
    Item(checklist, 1).box.check()
    assert len(stored(checklist)) == 2
    expect(checklist.get_by_role("status").filter(has_text="Not saved")).to_have_count(0)


def test_an_id_that_was_renamed_keeps_its_entry(guide, context):
    """The page as the next release would publish it: the skill has a new id and names its old one."""

    def rename(route):
        body = route.fetch().text()
        found = re.search(r'data-skill="([a-z0-9-]+)"', body)[1]
        renamed = f'data-skill="brand-new-name" data-aliases="older-name {found}"'
        route.fulfill(body=body.replace(f'data-skill="{found}"', renamed), content_type="text/html")

    guide.goto(CHECKLIST)
    item = Item(guide)
    old = item.id
    item.write("mine")
    put(guide, {"older-name": entry(ticked=True, changed=5), "of-no-skill": entry(note="kept")})
    guide.route(f"**/{CHECKLIST}", rename)
    reload(guide)
    assert item.id == "brand-new-name"
    item.button.click()
    expect(item.note).to_have_value("mine")
    expect(item.box).not_to_be_checked()  # that entry was older
    assert set(stored(guide)) == {"brand-new-name", "of-no-skill"}
    put(guide, {old: entry(ticked=True, note="from a tab of the old release", changed=9_000_000_000_000)})
    reload(guide)
    expect(item.box).to_be_checked()
    assert set(stored(guide)) == {"brand-new-name", "of-no-skill"}


@pytest.mark.parametrize(
    "value", ["", "{", "null", "[]", '{"ticked": "yes"}', '{"__proto__": {"ticked": true}}']
)
def test_a_damaged_entry_does_no_harm(guide, value):
    guide.goto(CHECKLIST)
    item = Item(guide)
    put(guide, {item.id: value})
    reload(guide)
    expect(item.box).not_to_be_checked()
    Item(guide, 1).box.check()
    assert guide.evaluate(f"localStorage.getItem('{PREFIX}{item.id}')") == value
    item.box.check()
    assert stored(guide)[item.id]["ticked"] is True


def test_all_by_keyboard(checklist):
    item = Item(checklist)
    item.box.focus()
    checklist.keyboard.press("Space")
    expect(item.box).to_be_checked()
    checklist.keyboard.press("Tab")
    expect(item.line.locator("a[data-skill]")).to_be_focused()
    checklist.keyboard.press("Tab")
    expect(item.confidence).to_be_focused()
    checklist.keyboard.press("ArrowUp")
    expect(item.confidence).to_have_value("shaky")
    checklist.keyboard.press("Tab")
    expect(item.button).to_be_focused()
    expect(item.button).to_have_attribute("aria-expanded", "false")
    checklist.keyboard.press("Enter")
    expect(item.button).to_have_attribute("aria-expanded", "true")
    expect(item.note).to_be_focused()
    checklist.keyboard.type("s / are letters here")
    checklist.keyboard.press("Escape")
    expect(item.button).to_be_focused()
    expect(item.note).to_have_count(0)  # hidden
    assert stored(checklist)[item.id]["note"] == "s / are letters here"
    for control in (item.box, item.confidence, item.button):
        control.focus()
        checklist.keyboard.press("Shift+Tab")
        checklist.keyboard.press("Tab")
        assert control.evaluate("node => getComputedStyle(node).outlineStyle") != "none"


def test_every_control_says_what_it_is_about(checklist):
    skill = Item(checklist).line.locator("a[data-skill]").inner_text()
    for control in (Item(checklist).box, Item(checklist).confidence, Item(checklist).button):
        expect(control).to_have_accessible_name(re.compile(re.escape(skill)))
    assert Item(checklist).confidence.locator("option").all_inner_texts() == ["Not yet", "Shaky", "Solid"]
    count = checklist.get_by_role("status").filter(has_text="ticked")
    assert count.evaluate("node => node.tagName") == "OUTPUT"  # which is announced politely


@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_moves_while_it_loads(browser, site, watched, width):
    context = browser.new_context(base_url=site.url, viewport={"width": width, "height": 900})
    page = watched(context.new_page())
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " window.shift += one.value }).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(CHECKLIST)
    Item(page).box.check()
    Item(page).confidence.select_option("Shaky")
    reload(page)
    expect(page.locator(".rate").last).to_be_attached()
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") <= 0.02
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_copy_as_markdown(context, checklist):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    Item(checklist, 0).box.check()
    Item(checklist, 1).confidence.select_option("Shaky")
    Item(checklist, 1).write("first\n*second*")
    checklist.get_by_role("button", name="Copy as Markdown task list").click()
    expect(checklist.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    copied = checklist.evaluate("navigator.clipboard.readText()")
    lines = copied.split("\n")
    assert lines[0] == "# " + checklist.locator("h1").evaluate("node => node.firstChild.textContent")
    assert "## Must have" in lines
    tasks = [line for line in lines if line.startswith("- [")]
    assert len(tasks) == checklist.locator("article .task-list-item").count()
    assert tasks[0].startswith("- [x] [")
    assert tasks[0].endswith(") (solid)")
    assert tasks[1].endswith(") (shaky)")
    after = lines.index(tasks[1])
    assert lines[after + 1 : after + 3] == ["  first", "  \\*second\\*"]
    assert sum("[x]" in task for task in tasks) == 1
    assert "¶" not in copied
    assert "Not yet" not in copied


def test_print_shows_the_ticks_and_no_controls(checklist):
    Item(checklist, 0).box.check()
    Item(checklist, 1).confidence.select_option("Shaky")
    Item(checklist, 2).write("ask about gather")
    pdf = pypdf.PdfReader(io.BytesIO(checklist.pdf(format="A4")))
    text = "\n".join(sheet.extract_text() for sheet in pdf.pages)
    for word in ("Copy as Markdown", "Not yet", "ticked", "Your progress"):
        assert word not in text, word
    assert text.count("(solid)") == 1
    assert text.count("(shaky)") == 1
    assert "ask about gather" in text
    checklist.emulate_media(media="print")
    mark = "node => { const s = getComputedStyle(node, '::before'); return [s.content, s.borderBottomStyle, s.borderBottomColor] }"
    assert Item(checklist, 0).box.evaluate(mark) == ['""', "solid", "rgb(28, 39, 38)"]
    assert Item(checklist, 1).box.evaluate(mark)[0] == "none"
    expect(checklist.locator(".rate").first).to_be_hidden()
    expect(checklist.locator(".note").first).to_be_hidden()


def test_without_javascript_the_boxes_are_for_paper(browser, site, watched):
    context = browser.new_context(base_url=site.url, java_script_enabled=False)
    page = watched(context.new_page())
    page.goto(CHECKLIST)
    expect(page.locator("article input[type=checkbox]").first).to_be_disabled()
    expect(page.locator(".progress-bar")).to_be_hidden()
    expect(page.locator(".progress-message")).to_be_hidden()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_checklist_in_use(browser, site, watched, scheme):
    context = browser.new_context(base_url=site.url, color_scheme=scheme, reduced_motion="reduce")
    page = watched(context.new_page())
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(CHECKLIST)
        Item(page, 0).box.check()
        Item(page, 1).confidence.select_option("Shaky")
        Item(page, 2).write("a note")
        page.evaluate(FULL)
        Item(page, 3).box.check()
        expect(page.get_by_role("status").filter(has_text="Not saved")).to_be_visible()
        assert violations(page) == []
        page.evaluate("localStorage.clear()")
    context.close()


# The page about progress


PAGE = "practice/progress/"
SCHEMA = "python-backend-interview-guide/progress"


def export(**entries):
    """An exported file with these entries; `_` in a name stands for `-`."""
    return {
        "schema": SCHEMA,
        "version": 2,
        "entries": {id_.replace("_", "-"): value for id_, value in entries.items()},
        "stories": {},
    }


def upload(page, content):
    text = content if isinstance(content, str) else json.dumps(content)
    file = {"name": "progress.json", "mimeType": "application/json", "buffer": text.encode()}
    page.locator("input[type=file]").set_input_files(file)


def status(page, text):
    return page.get_by_role("status").filter(has_text=text)


def opened(page, entries=None):
    page.goto(PAGE)
    if entries:
        put(page, entries)
        page.reload()
    expect(page.get_by_role("button", name="Export")).to_be_visible()
    return page


@pytest.fixture(scope="session")
def skills(site):
    return json.loads((site.folder / "progress.json").read_text("utf-8"))["skills"]


@pytest.fixture
def mine(skills):
    """Skills that a mid-level back-end engineer needs, all of one domain."""
    wanted = {"python-backend-engineer:mid", "python-backend-engineer:junior"}
    return [skill for skill in skills if skill["domain"] == "python-core" and wanted & set(skill["roles"])]


def choose(page, role="Python Backend Engineer", level="Mid"):
    page.get_by_label("Role").select_option(role)
    page.get_by_label("Level").select_option(level)


def test_bars_say_what_is_solid_and_what_is_next(guide, mine):
    solid, shaky, *rest = mine
    opened(
        guide, {solid["id"]: entry(ticked=True, confidence="solid"), shaky["id"]: entry(confidence="shaky")}
    )
    choose(guide)
    domain = guide.locator(".progress-domain").filter(has=guide.get_by_role("heading", name="Python core"))
    expect(domain).to_contain_text(f"1 solid, 1 shaky, {len(rest)} not yet")
    expect(domain.locator("p a").first).to_have_attribute("href", re.compile(re.escape(shaky["url"])))
    domain.get_by_text("Solid: 1").click()
    expect(domain.locator("li:visible")).to_have_count(1)
    domain.get_by_text(f"Left: {len(rest) + 1}").click()
    expect(domain.locator("li:visible")).to_have_count(len(mine))
    expect(domain.locator("li").first).to_contain_text("shaky")
    expect(guide.locator(".progress output")).to_contain_text("1 solid, 1 shaky")
    expect(guide).to_have_url(re.compile(r"role=python-backend-engineer&level=mid"))
    before = guide.locator(".progress output").inner_text()
    choose(guide, level="Junior")
    expect(guide.locator(".progress output")).not_to_have_text(before)
    guide.goto("./")
    guide.goto(PAGE)  # remembers
    expect(guide.get_by_label("Level")).to_have_value("junior")


def test_the_page_counts_what_its_checklist_has(guide):
    guide.goto(CHECKLIST)
    expect(guide.locator(".progress-count")).to_contain_text("ticked")
    skills = guide.locator("a[data-skill]:not([data-skill^='question:'])").count()
    guide.get_by_role("link", name="Your progress").first.click()  # by instant navigation
    choose(guide)
    expect(guide.locator(".progress output")).to_contain_text(f"{skills} skills: 0 solid")


def test_the_page_follows_other_tabs(context, guide, mine, watched):
    opened(guide)
    choose(guide)
    other = watched(context.new_page())
    other.goto(CHECKLIST)
    Item(other).box.check()
    expect(guide.locator(".progress output")).to_contain_text("1 solid")


def test_only_the_page_that_needs_it_fetches_it(guide):
    fetched = []
    guide.on("request", lambda request: fetched.append(request.url) if "/progress." in request.url else None)
    guide.goto(CHECKLIST)
    expect(guide.locator(".progress-count")).to_contain_text("ticked")
    assert fetched == []
    opened(guide)
    assert len(fetched) == 2


def test_export_matches_its_schema_and_comes_back(guide, site, browser, watched, mine, tmp_path):
    entries = {
        mine[0]["id"]: entry(ticked=True, confidence="solid", note='<img src=x onerror=alert(1)> "é"\n2'),
        "of-no-skill": entry(note="kept"),
        "question:of-no-question": entry(confidence="shaky"),
    }
    opened(guide, {**entries, "damaged": "{"})
    expect(guide.locator(".progress[data-part=copy]")).to_contain_text("3 entries in this browser.")
    expect(guide.locator(".progress[data-part=copy]")).to_contain_text("1 entry of skills")
    with guide.expect_download() as download:
        guide.get_by_role("button", name="Export").click()
    download.value.save_as(tmp_path / "progress.json")
    file = json.loads((tmp_path / "progress.json").read_text("utf-8"))
    assert file == {"schema": SCHEMA, "version": 2, "entries": entries, "stories": {}}
    jsonschema.validate(file, json.loads((site.folder / "progress.schema.json").read_text("utf-8")))
    context = browser.new_context(base_url=site.url)
    page = opened(watched(context.new_page()))
    upload(page, file)
    page.get_by_role("button", name="Import 3 entries").click()
    expect(status(page, "Imported 3 entries.")).to_be_visible()
    assert stored(page) == entries
    context.close()


def test_an_import_shows_what_it_changes_merges_by_newest_and_can_be_undone(guide, mine):
    older, newer, new = (skill["id"] for skill in mine[:3])
    before = {
        older: entry(note="mine", changed=10),
        newer: entry(note="mine", changed=1_000),
        "left-alone": entry(ticked=True),
    }
    opened(guide, before)
    theirs = entry(ticked=True, confidence="solid", note="theirs", changed=500)
    upload(guide, export(**{older: theirs, newer: theirs, new: theirs}))
    preview = guide.get_by_role("region", name="What this file changes")
    expect(preview.get_by_role("heading")).to_be_focused()
    expect(preview).to_contain_text(
        "1 entry new; 1 entry newer than yours; 1 entry of the file the same as yours or older"
    )
    expect(preview.locator("li").filter(has_text=mine[0]["text"].replace("`", ""))).to_contain_text(
        "ticked, not yet → solid, note replaced"
    )
    assert stored(guide) == before, "nothing is written before it is confirmed"
    preview.get_by_role("button", name="Cancel").click()
    expect(preview).to_be_hidden()
    assert stored(guide) == before
    upload(guide, export(**{older: theirs, newer: theirs, new: theirs}))
    preview.get_by_role("button", name="Import 2 entries").click()
    assert stored(guide) == {**before, older: theirs, new: theirs}
    expect(guide.get_by_role("button", name="Undo the import")).to_be_focused()
    guide.reload()  # the way back survives it
    put(guide, {new: entry(note="changed after the import", changed=9_000)})
    guide.get_by_role("button", name="Undo the import").click()
    expect(status(guide, "Undone: 1 entry as before. 1 entry changed since then: they stay.")).to_be_visible()
    assert stored(guide) == {**before, new: entry(note="changed after the import", changed=9_000)}
    expect(guide.get_by_role("button", name="Undo the import")).to_be_hidden()


def test_an_older_export_finds_skills_under_their_new_ids(guide, mine):
    new = mine[0]["id"]

    def rename(route):
        data = route.fetch().json()
        data["aliases"] = {"its-first-name": new, "its-second-name": new}
        route.fulfill(json=data)

    guide.route("**/progress.json", rename)
    opened(guide, {"its-second-name": entry(note="here", changed=3)})
    assert stored(guide) == {new: entry(note="here", changed=3)}
    upload(
        guide, export(its_first_name=entry(note="file", changed=7), **{new: entry(note="older", changed=5)})
    )
    guide.get_by_role("button", name="Import 1 entry").click()
    assert stored(guide) == {new: entry(note="file", changed=7)}


HOSTILE = {
    "no JSON": ("{", "not JSON"),
    "another file": ({"name": "x"}, "no export"),
    "a list": ([], "no export"),
    "a newer version": (export() | {"version": 3}, "version 3"),
    "no version": ({"schema": SCHEMA, "entries": {}}, "never was"),
    "version 1 with stories": (export() | {"version": 1}, "other parts"),
    "another part": (export() | {"extra": 1}, "other parts"),
    "entries as a list": (export() | {"entries": []}, "other parts"),
    "a tick that is a word": (export(a=entry() | {"ticked": "yes"}), "can't be read"),
    "a note that is a list": (export(a=entry() | {"note": ["x"]}), "can't be read"),
    "a note too long": (export(a=entry(note="x" * 100_001)), "can't be read"),
    "a time that is text": (export(a=entry() | {"changed": "now"}), "can't be read"),
    "a field too much": (export(a=entry() | {"html": "<b>"}), "can't be read"),
    "an id that is HTML": (export(**{"<img src=x onerror=alert(1)>": entry()}), "can be no skill"),
    "__proto__ as an id": (
        export() | {"entries": {"__proto__": entry()}},
        "can be no skill",
    ),
    "__proto__ in an entry": (export(a=entry() | {"__proto__": {"polluted": 1}}), "can't be read"),
    "__proto__ at the top": (export() | {"__proto__": {"polluted": 1}}, "other parts"),
    "one wrong among many": (export(a=entry(), b=entry(), c=None), "“c”"),
    "far too large": ("[" + " " * 16_000_001 + "]", "larger"),
    "too many entries": (export(**{f"a{n}": entry() for n in range(10_001)}), "more than 10000"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_file_changes_nothing(guide, name):
    content, reason = HOSTILE[name]
    before = {"mine": entry(note="mine")}
    opened(guide, before)
    upload(guide, content)
    expect(status(guide, "Nothing was imported.")).to_contain_text(reason)
    assert stored(guide) == before
    assert guide.evaluate("({}).polluted") is None
    expect(guide.get_by_role("region", name="What this file changes")).to_have_count(0)


def test_html_in_an_import_is_text_wherever_it_shows(guide, context, watched):
    note = "<img src=x onerror='document.title=1'><script>document.title=1</script>"
    guide.goto(CHECKLIST)
    id_ = Item(guide).id
    opened(guide)
    upload(guide, export(**{id_: entry(note=note), "constructor": entry(note=note)}))
    guide.get_by_role("button", name="Import 2 entries").click()
    expect(status(guide, "Imported")).to_be_visible()
    expect(guide.locator("article img, article script")).to_have_count(0)
    guide.goto(CHECKLIST)
    Item(guide).button.click()
    expect(Item(guide).note).to_have_value(note)
    expect(guide.locator("article img, article script")).to_have_count(0)
    assert guide.title() != "1"


def test_an_import_that_does_not_fit_leaves_everything_as_it_was(guide):
    before = {"a": entry(note="mine")}
    opened(guide, before)
    guide.evaluate(
        "const set = Storage.prototype.setItem; let room = 2; Storage.prototype.setItem = function (...args) {"
        " if (args[0].startsWith('guide.progress.') && room-- <= 0 && args[1].includes('theirs'))"
        " throw new DOMException('full', 'QuotaExceededError'); return set.apply(this, args) }; 0"
    )
    theirs = entry(note="theirs", changed=5_000)
    upload(guide, export(a=theirs, b=theirs, c=theirs, d=theirs))
    guide.get_by_role("button", name="Import 4 entries").click()
    expect(
        status(guide, "Not imported: the storage of this browser is full. Everything is as it was.")
    ).to_be_visible()
    assert stored(guide) == before
    expect(guide.get_by_role("button", name="Undo the import")).to_be_hidden()


def test_a_date_in_the_future_does_not_win_for_ever(guide):
    opened(guide)
    guide.goto(CHECKLIST)
    id_ = Item(guide).id
    opened(guide)
    upload(guide, export(**{id_: entry(note="x", changed=8_640_000_000_000_000)}))
    guide.get_by_role("button", name="Import 1 entry").click()
    assert stored(guide)[id_]["changed"] <= guide.evaluate("Date.now()")


def test_deleting_everything_asks_first(guide):
    before = {"a": entry(), "b": entry(ticked=True)}
    opened(guide, before)
    guide.evaluate("localStorage.setItem('something.else', 'stays')")
    delete = guide.get_by_role("button", name="Delete everything…")
    dialog = guide.get_by_role("dialog", name="Delete everything?")
    delete.click()
    expect(dialog).to_contain_text("2 entries")
    expect(dialog.get_by_role("button", name="Keep everything")).to_be_focused()
    guide.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    assert stored(guide) == before
    delete.click()
    dialog.get_by_role("button", name="Keep everything").click()
    assert stored(guide) == before
    delete.click()
    dialog.get_by_role("button", name="Delete 2 entries").click()
    expect(status(guide, "Deleted 2 entries.")).to_be_visible()
    assert stored(guide) == {}
    assert guide.evaluate("localStorage.getItem('something.else')") == "stays"


def test_import_and_undo_by_keyboard(guide):
    guide.on("filechooser", lambda _: None)  # Playwright begins to listen now, not beside the key
    opened(guide)
    button = guide.get_by_role("button", name="Import…")
    button.focus()
    with guide.expect_file_chooser() as chooser:
        guide.keyboard.press("Enter")
    content = json.dumps(export(a=entry(note="x"))).encode()
    chooser.value.set_files({"name": "p.json", "mimeType": "application/json", "buffer": content})
    expect(guide.get_by_role("heading", name="What this file changes")).to_be_focused()
    guide.keyboard.press("Tab")
    expect(guide.get_by_role("button", name="Import 1 entry")).to_be_focused()
    guide.keyboard.press("Enter")
    expect(guide.get_by_role("button", name="Undo the import")).to_be_focused()
    assert "a" in stored(guide)
    guide.keyboard.press("Enter")
    expect(status(guide, "Undone")).to_be_visible()
    assert stored(guide) == {}


def test_the_page_without_javascript_or_data_says_so(browser, site, watched, page):
    context = browser.new_context(base_url=site.url, java_script_enabled=False)
    plain = watched(context.new_page())
    plain.goto(PAGE)
    expect(
        plain.get_by_text("With JavaScript, this place lets you choose a role and a level.")
    ).to_be_visible()
    context.close()
    page.route("**/progress.json", lambda route: route.abort())
    page.goto(PAGE)
    expect(page.get_by_text("This part could not be loaded.")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1440])
def test_the_page_comes_up_still(browser, site, watched, width):
    context = browser.new_context(base_url=site.url, viewport={"width": width, "height": 900})
    page = watched(context.new_page())
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " window.shift += one.value }).observe({type: 'layout-shift', buffered: true})"
    )
    opened(page)
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") <= 0.02
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_in_use(browser, site, watched, scheme, mine):
    context = browser.new_context(base_url=site.url, color_scheme=scheme, reduced_motion="reduce")
    page = watched(context.new_page())
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        opened(
            page,
            {mine[0]["id"]: entry(ticked=True, confidence="solid"), mine[1]["id"]: entry(confidence="shaky")},
        )
        choose(page)
        for summary in page.locator(".progress-domain summary").all()[:2]:
            summary.click()
        upload(page, export(**{mine[2]["id"]: entry(note="x", confidence="shaky")}))
        expect(page.get_by_role("heading", name="What this file changes")).to_be_visible()
        assert violations(page) == []
        page.get_by_role("button", name="Import 1 entry").click()
        page.get_by_role("button", name="Delete everything…").click()
        assert violations(page) == []
        page.get_by_role("button", name=re.compile("^Delete . entries")).click()
    context.close()
