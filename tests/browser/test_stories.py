"""The story bank: kept in the browser, story by story, whatever happens to the tabs and the storage."""

import io
import json
import re

import jsonschema
import pypdf
import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations
from tests.browser.test_progress import DENIED, FULL, entry, export, status, upload

PAGE = "practice/story-bank/"
PROGRESS = "practice/progress/"
PREFIX = "guide.story."
TEXTS = ("title", "situation", "task", "action", "result", "evidence", "learned")
HTML = "<img src=x onerror='document.title=1'><script>document.title=1</script>"


def story(changed=1_000, questions=(), **texts):
    return {**dict.fromkeys(TEXTS, ""), **texts, "questions": list(questions), "changed": changed}


LEDGER = story(
    title="The night the ledger disagreed",
    situation="Sums differed every Monday.",
    task="I owned the import.",
    action="I replayed a week.\nIt was the retry.",
    result="No difference since March.",
    evidence="312 double rows",
    learned="Ask what a retry does.",
    questions=["hardest-bug", "bug-you-caused"],
)


def stored(page):
    """Every story that is kept, by id."""
    kept = page.evaluate("Object.entries(localStorage)")
    return {key.removeprefix(PREFIX): json.loads(value) for key, value in kept if key.startswith(PREFIX)}


def put(page, stories):
    page.evaluate(
        "stories => { for (const [id, story] of Object.entries(stories))"
        f" localStorage.setItem('{PREFIX}' + id, typeof story === 'string' ? story : JSON.stringify(story)) }}",
        stories,
    )


def opened(page, stories=None, query=""):
    page.goto(PAGE + query)
    if stories:
        put(page, stories)
        page.reload()
    expect(page.get_by_role("button", name="New story")).to_be_visible()
    return page


def field(page, name):
    return page.locator(".story-form").get_by_label(name, exact=True)


def write(page, **texts):
    page.get_by_role("button", name="New story").click()
    for name, text in texts.items():
        field(page, name.capitalize()).fill(text)


def done(page):
    page.get_by_role("button", name="Done", exact=True).click()


def card(page, title):
    return page.get_by_role("article", name=title)


def press(page, name, title):
    card(page, title).get_by_role("button", name=f"{name}: {title}", exact=True).click()


def wait_until_kept(page, text):
    page.wait_for_function(
        f"text => Object.entries(localStorage).some(([key, value]) => key.startsWith('{PREFIX}') && value.includes(text))",
        arg=text,
    )


@pytest.fixture
def bank(guide):
    """A bank with one story."""
    return opened(guide, {"story0001": LEDGER})


@pytest.fixture(scope="session")
def data(site):
    return json.loads((site.folder / "stories.json").read_text("utf-8"))


def test_a_story_is_written_read_and_survives_a_reload(guide):
    opened(guide)
    expect(guide.get_by_text("No story yet. Begin with")).to_be_visible()
    expect(guide.get_by_role("button", name="Export all as Markdown")).to_be_hidden()
    write(guide, title="A retry", situation="It was late.", action="I looked\nat the log.")
    expect(field(guide, "Title")).to_have_value("A retry")
    field(guide, "Find a question").fill("hardest bug")
    guide.get_by_role("checkbox", name="What is the hardest bug you have solved?").check()
    expect(guide.locator(".story-questions output")).to_have_text("1 found, 1 chosen")
    done(guide)
    expect(status(guide, "Saved: A retry")).to_be_visible()
    expect(card(guide, "A retry").get_by_role("button", name="Edit: A retry")).to_be_focused()
    [kept] = stored(guide).values()
    assert kept | {"changed": 0} == story(
        0, ["hardest-bug"], title="A retry", situation="It was late.", action="I looked\nat the log."
    )
    opened(guide)
    expect(guide.locator(".story-count")).to_contain_text("1 story answers 1 of")
    press(guide, "Read", "A retry")
    expect(card(guide, "A retry")).to_contain_text("I looked\nat the log.", use_inner_text=True)
    expect(
        card(guide, "A retry").get_by_role("link", name="What is the hardest bug you have solved?")
    ).to_have_attribute("href", re.compile("topics/behavioural/tell-me-about-a-bug/#hardest-bug$"))
    press(guide, "Edit", "A retry")
    expect(field(guide, "Title")).to_be_focused()
    expect(guide.get_by_role("checkbox", name="What is the hardest bug you have solved?")).to_be_checked()
    expect(guide.locator(".story-form")).to_have_accessible_name("Edit: A retry")


def test_it_is_saved_while_typing_and_when_the_page_is_left(bank):
    press(bank, "Edit", LEDGER["title"])
    field(bank, "Result").fill("Ten minutes instead of a day.")
    wait_until_kept(bank, "Ten minutes")
    expect(bank.locator(".story-state")).to_have_text("Saved")
    field(bank, "Task").focus()
    bank.evaluate("window.setTimeout = () => 1; 0")  # nothing is saved after a pause any more
    bank.keyboard.press("End")
    bank.keyboard.type(" s / p n f .")  # letters are shortcuts of the theme
    opened(bank)
    assert stored(bank)["story0001"]["task"] == "I owned the import. s / p n f ."


def test_instant_navigation_saves_what_was_typed(bank):
    bank.evaluate("window.sameDocument = true; window.setTimeout = () => 1; 0")
    press(bank, "Edit", LEDGER["title"])
    field(bank, "What I learned").fill("half a tho")
    bank.get_by_role("link", name="export on the progress page").click()
    expect(bank.locator("h1")).to_contain_text("Your progress")
    wait_until_kept(bank, "half a tho")
    assert bank.evaluate("window.sameDocument") is True


def test_what_holds_nothing_is_not_kept(guide):
    opened(guide)
    guide.get_by_role("button", name="New story").click()
    field(guide, "Title").fill("  ")
    done(guide)
    expect(guide.get_by_role("button", name="New story")).to_be_focused()
    assert stored(guide) == {}
    expect(guide.get_by_role("article", name="Untitled")).to_have_count(0)


def test_words_and_time_are_counted_while_typing(guide):
    opened(guide)
    write(guide, title="not counted", action=" ".join(["word"] * 280))
    field(guide, "Numbers and evidence").fill("not counted")
    length = guide.locator(".story-form .story-length")
    expect(length).to_have_text("280 words, about 2:00 minutes aloud (target 2:00). That fits.")
    field(guide, "Situation").fill(" ".join(["word"] * 140))
    expect(length).to_contain_text("420 words, about 3:00 minutes aloud (target 2:00). Too long")
    expect(field(guide, "Action")).to_have_accessible_description(re.compile("More than half.*420 words"))
    expect(guide.get_by_text("about 280 words at the 140 words a minute")).to_be_visible()


def test_two_tabs_do_not_overwrite_each_others_stories(context, bank, watched):
    other = opened(watched(context.new_page()))
    press(bank, "Edit", LEDGER["title"])
    press(other, "Edit", LEDGER["title"])
    field(bank, "Situation").fill("From here.")
    wait_until_kept(bank, "From here.")
    expect(field(other, "Situation")).to_have_value("From here.")
    field(other, "Result").fill("From there.")
    done(other)
    expect(field(bank, "Result")).to_have_value("From there.")
    write(other, title="A second story", task="x")
    done(other)
    expect(card(bank, "A second story")).to_be_visible()
    done(bank)
    kept = stored(bank)
    assert len(kept) == 2
    assert kept["story0001"] | {"changed": 0} == LEDGER | {
        "situation": "From here.",
        "result": "From there.",
        "changed": 0,
    }


def test_a_concurrent_edit_keeps_both_texts(context, bank, watched):
    other = opened(watched(context.new_page()))
    for page in (bank, other):
        press(page, "Edit", LEDGER["title"])
    bank.evaluate("window.setTimeout = () => 1; 0")  # nothing is saved before the field is left
    field(bank, "Action").focus()
    bank.keyboard.press("ControlOrMeta+a")
    bank.keyboard.type("mine")
    bank.get_by_role("checkbox", name="Tell me about a bug that you caused").evaluate(
        "node => { node.checked = false }"
    )
    field(other, "Action").fill("theirs")
    other.get_by_role("checkbox", name="Describe a bug that only production had").check()
    done(other)
    field(bank, "Action").blur()
    wait_until_kept(bank, "mine")
    kept = stored(bank)["story0001"]
    assert kept["action"] == "theirs\n\nmine"
    assert kept["questions"] == ["hardest-bug", "only-in-production"]
    expect(field(bank, "Action")).to_have_value("theirs\n\nmine")


def test_the_caret_stays_where_it_is_when_another_tab_wrote_above(context, bank, watched):
    other = opened(watched(context.new_page()))
    press(bank, "Edit", LEDGER["title"])
    field(bank, "Action").focus()
    bank.keyboard.press("ControlOrMeta+End")
    put(other, {"story0001": LEDGER | {"action": "Before. " + LEDGER["action"], "changed": 2_000}})
    expect(field(bank, "Action")).to_have_value("Before. " + LEDGER["action"])
    bank.keyboard.type(" The end.")
    wait_until_kept(bank, "It was the retry. The end.")


def test_a_story_deleted_in_another_tab_comes_back_with_what_is_typed(context, bank, watched):
    other = opened(watched(context.new_page()))
    press(bank, "Edit", LEDGER["title"])
    press(other, "Delete", LEDGER["title"])
    expect(status(bank, "deleted in another tab")).to_be_visible()
    field(bank, "Result").fill("Still here.")
    wait_until_kept(bank, "Still here.")
    assert stored(bank)["story0001"]["action"] == LEDGER["action"]
    other.get_by_role("button", name="Undo: bring back").click()
    expect(status(other, "that version stays")).to_be_visible()
    assert stored(other)["story0001"]["result"] == "Still here."


@pytest.mark.parametrize(("script", "word"), [(FULL, "full"), (DENIED, "blocks")], ids=["full", "denied"])
def test_storage_that_refuses_says_so_and_loses_nothing(bank, script, word, tmp_path):
    press(bank, "Edit", LEDGER["title"])
    bank.evaluate(script)
    field(bank, "Result").fill("refused")
    expect(status(bank, "Not saved")).to_contain_text(word)
    expect(bank.locator(".story-state")).to_have_text("Not saved")
    field(bank, "Result").fill("refused, and changed in the middle, too")
    done(bank)
    press(bank, "Read", LEDGER["title"])
    expect(card(bank, LEDGER["title"])).to_contain_text("refused, and changed in the middle, too")
    with bank.expect_download() as download:
        bank.get_by_role("button", name="Export all as Markdown").click()
    assert "refused, and changed in the middle, too" in download.value.path().read_text("utf-8")
    asked = []
    bank.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    bank.reload()  # which brings the browser's own storage back
    assert asked == ["beforeunload"], "leaving asks first"
    assert stored(bank) == {"story0001": LEDGER}


def test_storage_denied_from_the_start(page):
    """The theme's own scripts throw here; ours do not, and go on."""
    thrown = []
    page.on("pageerror", lambda error: thrown.append(error.stack))
    page.add_init_script(DENIED)
    opened(page)
    expect(status(page, "blocks storage")).to_be_visible()
    write(page, title="Only here", action="x")
    done(page)
    expect(card(page, "Only here")).to_be_visible()
    press(page, "Delete", "Only here")
    expect(status(page, "Not deleted")).to_be_visible()
    assert [stack for stack in thrown if re.search("assets/(guide|early|stories|chunk)", stack or "")] == []


def test_what_was_refused_is_saved_once_there_is_room(bank):
    bank.evaluate(
        "window.real = Storage.prototype.setItem;"
        + FULL
        + "; window.again = () => Storage.prototype.setItem = real; 0"
    )
    write(bank, title="Refused at first")
    done(bank)
    assert set(stored(bank)) == {"story0001"}
    bank.evaluate("again(); 0")
    write(bank, title="With room again")
    done(bank)
    expect(status(bank, "Not saved")).to_have_count(0)
    assert {kept["title"] for kept in stored(bank).values()} >= {"Refused at first", "With room again"}


def test_delete_and_undo(bank):
    put(bank, {"story0002": story(title="Second", action="x")})
    opened(bank)
    press(bank, "Delete", LEDGER["title"])
    undo = bank.get_by_role("button", name=f"Undo: bring back “{LEDGER['title']}”")
    expect(undo).to_be_focused()
    expect(status(bank, "Deleted: The night")).to_be_visible()
    expect(card(bank, LEDGER["title"])).to_have_count(0)
    press(bank, "Edit", "Second")
    done(bank)
    press(bank, "Delete", "Second")
    assert stored(bank) == {}
    opened(bank)  # the way back survives it
    bank.get_by_role("button", name="Undo: bring back “Second”").click()
    expect(card(bank, "Second").get_by_role("button", name="Edit")).to_be_focused()
    undo.click()
    expect(status(bank, "The story is back.")).to_be_visible()
    expect(bank.get_by_role("button", name="Undo")).to_be_hidden()
    assert stored(bank) == {"story0001": LEDGER, "story0002": story(title="Second", action="x")}


def test_all_by_keyboard(guide):
    opened(guide)
    guide.get_by_role("button", name="New story").focus()
    guide.keyboard.press("Enter")
    expect(field(guide, "Title")).to_be_focused()
    guide.keyboard.type("By keyboard")
    guide.keyboard.press("Enter")  # closes nothing
    for name in ("Situation", "Task", "Action", "Result", "Numbers and evidence", "What I learned"):
        guide.keyboard.press("Tab")
        expect(field(guide, name)).to_be_focused()
        guide.keyboard.type(f"{name}.")
        assert guide.evaluate(
            "document.activeElement.getBoundingClientRect().bottom"
            " <= document.querySelector('.story-foot').getBoundingClientRect().top"
        ), f"{name} is covered"
    guide.keyboard.press("Tab")
    expect(field(guide, "Find a question")).to_be_focused()
    guide.keyboard.type("only production")
    guide.keyboard.press("Tab")
    expect(guide.get_by_role("checkbox", name="Describe a bug that only production had")).to_be_focused()
    guide.keyboard.press("Space")
    guide.keyboard.press("Tab")
    expect(guide.get_by_role("button", name="Done", exact=True)).to_be_focused()
    guide.keyboard.press("Enter")
    for name in ("Edit", "Read", "Copy as Markdown", "Delete"):
        control = card(guide, "By keyboard").get_by_role("button", name=name)
        expect(control).to_be_focused()
        assert control.evaluate("node => getComputedStyle(node).outlineStyle") != "none"
        if name == "Read":
            expect(control).to_have_attribute("aria-expanded", "false")
            guide.keyboard.press("Enter")
            expect(control).to_have_attribute("aria-expanded", "true")
        if name == "Delete":
            guide.keyboard.press("Enter")
            expect(guide.get_by_role("button", name="Undo")).to_be_focused()
            guide.keyboard.press("Enter")
        guide.keyboard.press("Tab")
    [kept] = stored(guide).values()
    assert (kept["title"], kept["questions"]) == ("By keyboard", ["only-in-production"])


def test_every_question_can_be_chosen_and_found(guide, data):
    opened(guide)
    guide.get_by_role("button", name="New story").click()
    form = guide.locator(".story-form")
    assert form.get_by_role("checkbox").count() == len(data["questions"]) > 90
    topics = form.locator(".story-choices fieldset:visible > legend").all_inner_texts()
    assert topics == [topic["title"] for topic in data["topics"]]
    field(guide, "Find a question").fill("mentoring")  # by the topic's title, too
    of_topic = [one for one in data["questions"] if one["topic"] == "behavioural/mentoring"]
    assert form.locator("label:visible:has(input[type=checkbox])").count() >= len(of_topic)
    field(guide, "Find a question").fill("no such thing")
    expect(form.locator("output")).to_have_text("None found: try fewer words. 0 chosen")


def test_renamed_questions_move_along_and_vanished_ones_are_named(guide):
    def rename(route):
        data = route.fetch().json()
        data["aliases"] = {"its-old-name": "hardest-bug"}
        route.fulfill(json=data)

    guide.route("**/stories.json", rename)
    opened(guide, {"story0001": LEDGER | {"questions": ["its-old-name", "gone-for-good"]}})
    press(guide, "Read", LEDGER["title"])
    shown = card(guide, LEDGER["title"])
    expect(shown.get_by_role("link", name="What is the hardest bug you have solved?")).to_be_visible()
    expect(shown).to_contain_text("gone-for-good (no longer in the guide)")
    press(guide, "Edit", LEDGER["title"])
    gone = guide.get_by_role("checkbox", name="gone-for-good")
    expect(gone).to_be_checked()
    field(guide, "Task").fill("changed")
    done(guide)
    assert stored(guide)["story0001"]["questions"] == ["hardest-bug", "gone-for-good"]
    press(guide, "Edit", LEDGER["title"])
    gone.uncheck()
    done(guide)
    assert stored(guide)["story0001"]["questions"] == ["hardest-bug"]


@pytest.mark.parametrize(
    "value", ["", "{", "null", "[]", '{"title": 1}', json.dumps(LEDGER | {"__proto__": 1})]
)
def test_a_damaged_story_does_no_harm(guide, value):
    opened(guide, {"story0001": value, "story0002": LEDGER})
    expect(guide.locator(".story")).to_have_count(1)
    assert guide.evaluate(f"localStorage.getItem('{PREFIX}story0001')") == value


# Which questions have a story


def choose(page, role, level):
    page.get_by_role("combobox", name="Role").select_option(role)
    page.get_by_role("combobox", name="Level").select_option(level)


def test_coverage_by_role_and_level(bank, data):
    choose(bank, "Python Backend Engineer", "Mid")
    wanted = {"python-backend-engineer:junior", "python-backend-engineer:mid"}
    expected = [question for question in data["questions"] if wanted & set(question["roles"])]
    asked = [one for one in data["questions"] if one not in expected and "mid" in one["levels"]]
    answered = [one for one in expected if one["id"] in LEDGER["questions"]]
    assert expected
    assert answered
    first = bank.get_by_role("table", name="Expected: Python Backend Engineer, up to mid level")
    expect(first.locator("tr:has(a[href*='#'])")).to_have_count(len(expected))
    expect(first.get_by_text("No story yet")).to_have_count(len(expected) - len(answered))
    summary = bank.locator(".stories output").last
    expect(summary).to_contain_text(
        f"Expected: {len(expected)} questions, {len(answered)} with a story, {len(expected) - len(answered)} without"
    )
    for question in expected:
        expect(first.get_by_role("link", name=question["title"], exact=True)).to_have_attribute(
            "href", re.compile(re.escape(question["url"]) + "$")
        )
    expect(first.get_by_role("link", name=LEDGER["title"])).to_have_count(len(answered))
    bank.get_by_text(f"All others asked at mid level: {len(asked)} questions").click()
    others = bank.get_by_role("table", name="Also asked at mid level")
    expect(others.locator("tbody tr:has(td)")).to_have_count(len(asked))
    choose(bank, "Any role", "Any level")
    every = bank.get_by_role("table", name="All behavioural questions")
    expect(every.locator("tbody tr:has(td)")).to_have_count(len(data["questions"]))
    expect(summary).to_contain_text(f"{len(data['questions'])} questions: 2 with a story")


def test_the_role_and_level_last_looked_at_are_remembered(bank):
    choose(bank, "Data Engineer", "Junior")
    expect(bank).to_have_url(re.compile(r"role=data-engineer&level=junior"))
    opened(bank)
    expect(bank.get_by_role("combobox", name="Role")).to_have_value("data-engineer")
    bank.goto(PROGRESS)
    expect(bank.get_by_label("Level")).to_have_value("junior")
    opened(bank, query="?role=nobody&level=constructor")
    expect(bank.get_by_role("combobox", name="Role")).to_have_value("")


def test_a_question_without_a_story_leads_to_a_new_one(bank):
    choose(bank, "Any role", "Any level")
    bank.get_by_role("button", name="Write one for: Describe a bug that only production had").click()
    expect(field(bank, "Title")).to_be_focused()
    expect(bank.get_by_role("checkbox", name="Describe a bug that only production had")).to_be_checked()
    done(bank)  # an empty story answers nothing
    assert set(stored(bank)) == {"story0001"}
    bank.get_by_role("button", name="Write one for: Describe a bug that only production had").click()
    field(bank, "Title").fill("Only there")
    done(bank)
    row = bank.get_by_role("row").filter(has_text="Describe a bug that only production had")
    row.get_by_role("link", name="Only there").click()
    expect(card(bank, "Only there")).to_be_focused()
    expect(card(bank, "Only there").get_by_role("heading")).to_be_in_viewport()


def test_every_question_leads_to_its_section(site, data):
    for question in data["questions"]:
        address, _, anchor = question["url"].partition("#")
        assert f'id="{anchor}"' in (site.folder / address / "index.html").read_text("utf-8")


# Out and in


def test_export_as_markdown(bank, site):
    put(bank, {"story0002": story(title="# <b>", action="x", questions=["gone-for-good"])})
    opened(bank)
    with bank.expect_download() as download:
        bank.get_by_role("button", name="Export all as Markdown").click()
    assert download.value.suggested_filename == "my-story-bank.md"
    text = download.value.path().read_text("utf-8")
    lines = text.split("\n")
    assert lines[0] == "# My story bank"
    assert [line for line in lines if line.startswith("## ")] == [
        "## The night the ledger disagreed",
        "## # \\<b\\>",
    ]
    assert [line for line in lines if line.startswith("### ")] == [
        "### Situation",
        "### Task",
        "### Action",
        "### Result",
        "### Numbers and evidence",
        "### What I learned",
        "### Questions it answers",
        "### Action",
        "### Questions it answers",
    ]
    where = f"{site.url}topics/behavioural/tell-me-about-a-bug/#hardest-bug"
    assert f"- [What is the hardest bug you have solved?]({where})" in lines
    assert "- `gone-for-good` (no longer in the guide)" in lines


def test_copy_one_story_as_markdown(context, bank):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    press(bank, "Copy as Markdown", LEDGER["title"])
    expect(status(bank, "Copied: The night")).to_be_visible()
    copied = bank.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("# The night the ledger disagreed\n\n## Situation\n\nSums differed")
    assert "I replayed a week.\nIt was the retry." in copied


def progress(page):
    page.goto(PROGRESS)
    expect(page.get_by_role("button", name="Export")).to_be_visible()


def test_one_file_holds_progress_and_stories(bank, site, browser, watched):
    bank.evaluate(
        "entry => localStorage.setItem('guide.progress.a-skill', JSON.stringify(entry))", entry(note="n")
    )
    progress(bank)
    expect(bank.get_by_text("1 entry and 1 story in this browser.")).to_be_visible()
    with bank.expect_download() as download:
        bank.get_by_role("button", name="Export").click()
    file = json.loads(download.value.path().read_text("utf-8"))
    assert file == export(a_skill=entry(note="n")) | {"stories": {"story0001": LEDGER}}
    jsonschema.validate(file, json.loads((site.folder / "progress.schema.json").read_text("utf-8")))
    context = browser.new_context(base_url=site.url)
    page = watched(context.new_page())
    progress(page)
    upload(page, file)
    page.get_by_role("button", name="Import 1 entry and 1 story").click()
    expect(status(page, "Imported 1 entry and 1 story.")).to_be_visible()
    assert stored(page) == {"story0001": LEDGER}
    opened(page)
    expect(card(page, LEDGER["title"])).to_be_visible()
    context.close()


def test_a_file_of_version_1_leaves_the_stories_alone(bank):
    progress(bank)
    first = {key: value for key, value in export(a=entry(note="x")).items() if key != "stories"} | {
        "version": 1
    }
    upload(bank, first)
    bank.get_by_role("button", name="Import 1 entry", exact=True).click()
    expect(status(bank, "Imported 1 entry.")).to_be_visible()
    assert stored(bank) == {"story0001": LEDGER}
    assert bank.evaluate("localStorage.getItem('guide.progress.a')")


def test_an_import_shows_what_it_changes_merges_by_newest_and_can_be_undone(guide):
    before = {
        "story0001": LEDGER | {"changed": 10},
        "story0002": story(title="Newer here", action="mine", changed=1_000),
        "story0003": story(title="Left alone"),
    }
    opened(guide, before)
    progress(guide)
    theirs = {
        "story0001": LEDGER | {"action": "theirs", "questions": ["hardest-bug"], "changed": 500},
        "story0002": story(title="Newer here", action="theirs", changed=500),
        "story0004": story(title=HTML, changed=500),
    }
    upload(guide, export() | {"stories": theirs})
    preview = guide.get_by_role("region", name="What this file changes")
    expect(preview).to_contain_text(
        "1 story new; 1 story newer than yours; 1 story of the file the same as yours or older: yours stay."
    )
    expect(preview.locator("li").first).to_have_text(
        f"Story “{LEDGER['title']}”: replaced: action, questions"
    )
    expect(preview.locator("li").last).to_contain_text("new story")
    expect(guide.locator("article img, article script")).to_have_count(0)
    assert stored(guide) == before, "nothing is written before it is confirmed"
    preview.get_by_role("button", name="Import 2 stories").click()
    assert stored(guide) == {**before, "story0001": theirs["story0001"], "story0004": theirs["story0004"]}
    guide.reload()
    put(guide, {"story0004": story(title="Changed since", changed=9_000)})
    guide.get_by_role("button", name="Undo the import").click()
    expect(status(guide, "Undone: 1 story as before. 1 story changed since then: they stay.")).to_be_visible()
    assert stored(guide) == {**before, "story0004": story(title="Changed since", changed=9_000)}


def test_html_in_an_import_is_text_wherever_it_shows(guide):
    progress(guide)
    hostile = story(**dict.fromkeys(TEXTS, HTML), questions=["hardest-bug", "constructor"])
    upload(guide, export() | {"stories": {"story0001": hostile}})
    guide.get_by_role("button", name="Import 1 story").click()
    expect(status(guide, "Imported")).to_be_visible()
    opened(guide)
    guide.get_by_role("button", name="Read").click()
    guide.get_by_role("button", name="Edit").click()
    expect(field(guide, "Action")).to_have_value(HTML)
    expect(guide.locator("article img, article script")).to_have_count(0)
    guide.get_by_role("combobox", name="Role").select_option("Any role")
    expect(guide.locator("article img, article script")).to_have_count(0)
    assert guide.title() != "1"


HOSTILE = {
    "stories as a list": ([], "other parts"),
    "a story that is a list": ({"story0001": []}, "can't be read"),
    "a text that is a number": ({"story0001": LEDGER | {"action": 1}}, "can't be read"),
    "a text too long": ({"story0001": LEDGER | {"action": "x" * 100_001}}, "can't be read"),
    "a field too much": ({"story0001": LEDGER | {"html": "<b>"}}, "can't be read"),
    "a question that is HTML": ({"story0001": LEDGER | {"questions": ["<b>"]}}, "can't be read"),
    "an id that is HTML": ({"<img src=x onerror=alert(1)>": LEDGER}, "can be no story"),
    "__proto__ as an id": ({"__proto__": LEDGER}, "can be no story"),
    "__proto__ in a story": ({"story0001": LEDGER | {"__proto__": {"polluted": 1}}}, "can't be read"),
    "one wrong among many": ({"story0001": LEDGER, "story0002": None}, "“story0002”"),
    "too many": ({f"story{n:04}": LEDGER for n in range(1001)}, "more than 1000"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_file_changes_nothing(bank, name):
    stories, reason = HOSTILE[name]
    progress(bank)
    upload(bank, export(a=entry()) | {"stories": stories})
    expect(status(bank, "Nothing was imported.")).to_contain_text(reason)
    assert stored(bank) == {"story0001": LEDGER}
    assert bank.evaluate("localStorage.getItem('guide.progress.a')") is None
    assert bank.evaluate("({}).polluted") is None


@pytest.mark.parametrize("part", ["guide.story.story0003", "guide.progress."])
def test_an_import_that_does_not_fit_leaves_everything_as_it_was(bank, part):
    progress(bank)
    bank.evaluate(
        "part => { const set = Storage.prototype.setItem; Storage.prototype.setItem = function (...args) {"
        " if (args[0].startsWith(part)) throw new DOMException('full', 'QuotaExceededError');"
        " return set.apply(this, args) } }",
        part,
    )
    stories = {f"story000{n}": LEDGER | {"title": "theirs", "changed": 5_000} for n in (1, 2, 3)}
    upload(bank, export(a=entry()) | {"stories": stories})
    bank.get_by_role("button", name="Import 1 entry and 3 stories").click()
    expect(
        status(bank, "Not imported: the storage of this browser is full. Everything is as it was.")
    ).to_be_visible()
    assert stored(bank) == {"story0001": LEDGER}
    assert bank.evaluate("localStorage.getItem('guide.progress.a')") is None


def test_deleting_everything_takes_the_stories_too(bank):
    put(bank, {"story0002": story(title="Deleted before")})
    opened(bank)
    press(bank, "Delete", "Deleted before")
    progress(bank)
    bank.get_by_role("button", name="Delete everything…").click()
    dialog = bank.get_by_role("dialog", name="Delete everything?")
    expect(dialog).to_contain_text("1 story")
    dialog.get_by_role("button", name="Delete 1 story").click()
    expect(status(bank, "Deleted 1 story.")).to_be_visible()
    assert stored(bank) == {}
    opened(bank)
    expect(bank.get_by_role("button", name="Undo")).to_be_hidden()  # not even there a text is left
    assert "Deleted before" not in bank.evaluate("JSON.stringify(sessionStorage)")


# The page


def test_only_the_page_that_needs_it_fetches_it(guide):
    fetched = []
    guide.on("request", lambda request: fetched.append(request.url) if "/stories." in request.url else None)
    progress(guide)
    assert fetched == []
    opened(guide)
    assert len(fetched) == 2


def test_print_shows_the_stories_and_no_controls(bank):
    put(bank, {"story0002": story(title="Closed", action="Also on paper.")})
    opened(bank)
    press(bank, "Edit", LEDGER["title"])
    field(bank, "Result").fill("Typed just now.")
    pdf = pypdf.PdfReader(io.BytesIO(bank.pdf(format="A4")))
    text = "\n".join(sheet.extract_text() for sheet in pdf.pages)
    for part in ("It was the retry.", "Typed just now.", "Ask what a retry does."):
        assert text.count(part) == 1, part
    assert "Also on paper." in text
    assert "No story yet" in text
    for word in ("New story", "Done", "Edit:", "Copy as Markdown", "Write one", "Find a question", "Saved"):
        assert word not in text, word


def test_the_page_without_javascript_or_data_says_so(browser, site, watched, page):
    context = browser.new_context(base_url=site.url, java_script_enabled=False)
    plain = watched(context.new_page())
    plain.goto(PAGE)
    expect(plain.get_by_text("On paper it works as well.")).to_be_visible()
    expect(plain.get_by_text("Numbers and evidence", exact=True)).to_be_visible()
    context.close()
    page.route("**/stories.json", lambda route: route.abort())
    page.goto(PAGE)
    expect(page.get_by_text("This part could not be loaded. Your stories are safe")).to_be_visible()


@pytest.mark.parametrize("width", [360, 1440])
def test_the_page_comes_up_still(browser, site, watched, width):
    context = browser.new_context(base_url=site.url, viewport={"width": width, "height": 900})
    page = watched(context.new_page())
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " window.shift += one.value }).observe({type: 'layout-shift', buffered: true})"
    )
    opened(page, {"story0001": LEDGER})
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") <= 0.02
    choose(page, "Any role", "Any level")
    press(page, "Read", LEDGER["title"])
    press(page, "Edit", LEDGER["title"])
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_in_use(browser, site, watched, scheme):
    context = browser.new_context(base_url=site.url, color_scheme=scheme, reduced_motion="reduce")
    page = watched(context.new_page())
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        opened(page, {"story0001": LEDGER, "story0002": LEDGER | {"title": "2", "questions": ["gone"]}})
        choose(page, "Python Backend Engineer", "Mid")
        page.get_by_text("All others asked at mid level").click()
        press(page, "Read", LEDGER["title"])
        press(page, "Delete", "2")
        assert violations(page) == []
        page.get_by_role("button", name="Undo").click()
        press(page, "Edit", "2")
        page.evaluate(FULL)
        field(page, "Action").fill("x")
        expect(status(page, "Not saved")).to_be_visible()
        assert violations(page) == []
        page.evaluate("localStorage.clear()")
    context.close()
