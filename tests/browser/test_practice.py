"""The index of exercises, what is next, and what is solved: on the page that lists them and on the page about progress."""

import json
import re

import jsonschema
import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations
from tests.browser.test_progress import entry, export, put, status, stored, upload

INDEX = "practice/exercises/"
PROGRESS = "practice/progress/"
ROLE, LEVEL = "python-backend-engineer", "mid"


@pytest.fixture(scope="session")
def data(site):
    return json.loads((site.folder / "progress.json").read_text("utf-8"))


@pytest.fixture
def path(data):
    """The exercises of one path, in order."""
    exercises = {exercise["id"]: exercise for exercise in data["exercises"]}
    return [exercises[id_] for id_ in data["paths"][f"{ROLE}:{LEVEL}"]]


def solve(page, *exercises):
    put(page, {f"exercise:{one['id']}": entry(ticked=True, confidence="solid") for one in exercises})


def begin(page, *exercises):
    page.evaluate(
        "ids => { for (const id of ids) localStorage.setItem('guide.draft.' + id,"
        " JSON.stringify({code: 'x = 1', aside: [], changed: 1})) }",
        [one["id"] for one in exercises],
    )


def choose(page, role="Python Backend Engineer", level="Mid"):
    box = page.get_by_role("region", name="Next for you")
    box.get_by_label("Role").select_option(role)
    box.get_by_label("Level").select_option(level)


def opened(page, address=INDEX):
    page.goto(address)
    expect(page.get_by_role("heading", name="Next for you")).to_be_visible()
    return page


def row(page, exercise):
    return page.locator("li").filter(has=page.locator(f"a[data-exercise='{exercise['id']}']"))


def suggested(page):
    return page.locator(".next-list > li")


def visible(page):
    return page.locator("a[data-exercise]:visible")


def form(page):
    return page.locator("form.filters[data-noun]")


def test_filters_narrow_the_list_and_stand_in_the_address(guide, data):
    opened(guide)
    assert visible(guide).count() == len(data["exercises"])
    form(guide).get_by_label("Kind").select_option("Algorithm")
    form(guide).get_by_label("Level").select_option("Mid")
    form(guide).get_by_label("Minutes").select_option("Up to 20")
    wanted = [
        one["id"]
        for one in data["exercises"]
        if one["kind"] == "algorithm" and one["level"] == "mid" and one["minutes"] <= 20
    ]
    expect(visible(guide)).to_have_count(len(wanted))
    assert sorted(link.get_attribute("data-exercise") for link in visible(guide).all()) == wanted
    total = len(data["exercises"])
    expect(form(guide).locator("output")).to_have_text(f"{len(wanted)} of {total} exercises")
    expect(guide.get_by_role("heading", name="Debugging")).to_be_hidden()
    expect(guide).to_have_url(re.compile(r"\?kind=algorithm&level=mid&minutes=20$"))
    guide.locator("article a[data-exercise]:visible").first.click()
    expect(guide.locator("h1")).not_to_have_text("Exercises")
    guide.go_back()
    expect(visible(guide)).to_have_count(len(wanted))
    guide.get_by_role("button", name="Reset").click()
    expect(visible(guide)).to_have_count(total)
    expect(guide).to_have_url(re.compile("exercises/(#.*)?$"))


def test_a_pattern_in_the_address_and_a_text_that_is_a_classic(guide, data):
    opened(guide, f"{INDEX}?pattern=sliding-window")
    wanted = [one["id"] for one in data["exercises"] if one["pattern"] == "sliding window"]
    expect(visible(guide)).to_have_count(len(wanted))
    opened(guide)
    form(guide).get_by_label("Text").fill("group ANAGRAMS")
    expect(visible(guide)).to_have_count(1)
    expect(visible(guide)).to_have_text("Orders with the same content")
    form(guide).get_by_label("Text").fill("UNION-find")
    expect(visible(guide)).to_have_count(sum(one["pattern"] == "union-find" for one in data["exercises"]))
    form(guide).get_by_label("Text").fill("junior")  # a level is no text
    expect(visible(guide)).to_have_count(0)


def test_a_level_to_filter_by_is_not_the_level_to_apply_for(guide):
    opened(guide)
    choose(guide)
    form(guide).get_by_label("Level").select_option("Junior")
    guide.reload()
    box = guide.get_by_role("region", name="Next for you")
    expect(box.get_by_label("Level")).to_have_value("mid")
    expect(form(guide).get_by_label("Level")).to_have_value("junior")


def test_rows_say_what_is_solved_and_begun_and_can_be_filtered_by_it(guide, path):
    opened(guide)
    solve(guide, path[0], path[1])
    begin(guide, path[1], path[2])
    guide.reload()
    expect(row(guide, path[0])).to_contain_text("Solved")
    expect(row(guide, path[1])).to_contain_text("Solved")
    expect(row(guide, path[2])).to_contain_text("Started")
    form(guide).get_by_label("Status").select_option("Solved")
    expect(visible(guide)).to_have_count(2)
    form(guide).get_by_label("Status").select_option("Started")
    expect(visible(guide)).to_have_count(1)
    guide.reload()
    expect(visible(guide)).to_have_count(1)
    form(guide).get_by_label("Status").select_option("New")
    expect(row(guide, path[0])).to_be_hidden()
    guide.goto(f"practice/paths/{ROLE}/")
    expect(row(guide, path[0]).first).to_contain_text("Solved")


def test_another_tab_solves_one(context, guide, path, watched):
    opened(guide, f"{INDEX}?status=solved")
    choose(guide)
    expect(visible(guide)).to_have_count(0)
    first = suggested(guide).first.inner_text()
    other = watched(context.new_page())
    other.goto("./")
    solve(other, path[0])
    expect(visible(guide)).to_have_count(1)
    expect(row(guide, path[0])).to_contain_text("Solved")
    expect(suggested(guide).first).not_to_have_text(first)
    form(guide).get_by_label("Status").select_option("New")
    expect(row(guide, path[0])).to_be_hidden()


def test_next_asks_for_a_role_and_a_level_and_remembers_them(guide, path):
    opened(guide)
    box = guide.get_by_role("region", name="Next for you")
    expect(box).to_contain_text("Choose the role and level")
    expect(suggested(guide)).to_have_count(0)
    choose(guide)
    expect(suggested(guide)).to_have_count(3)
    assert [link.inner_text() for link in suggested(guide).locator("a").all()] == [
        one["title"] for one in path[:3]
    ]
    expect(box.get_by_role("link", name=f"the {len(path)} exercises of the path")).to_have_attribute(
        "href", re.compile(f"practice/paths/{ROLE}/#{LEVEL}$")
    )
    guide.reload()
    expect(suggested(guide)).to_have_count(3)


def test_next_continues_what_is_begun_then_trains_what_is_shaky(guide, data, path):
    texts = {skill["id"]: skill["text"] for skill in data["skills"]}
    last = path[-1]
    train = next(one for one in reversed(path[:-1]) if one["trains"])
    opened(guide)
    begin(guide, last)
    put(guide, {train["trains"][0]: entry(confidence="shaky")})
    solve(guide, path[0])
    guide.reload()
    choose(guide)
    expect(suggested(guide).nth(0)).to_contain_text(last["title"])
    expect(suggested(guide).nth(0)).to_contain_text("Continue")
    expect(suggested(guide).nth(1)).to_contain_text("You rated this shaky")
    expect(suggested(guide).nth(1)).to_contain_text(texts[train["trains"][0]].replace("`", ""))
    expect(suggested(guide).filter(has_text=path[0]["title"])).to_have_count(0)
    expect(guide.locator(".next-up")).to_contain_text(f"1 of the {len(path)} exercises")


def test_a_path_that_is_done_says_so(guide, path):
    opened(guide)
    solve(guide, *path)
    guide.reload()
    choose(guide)
    expect(guide.locator(".next-up")).to_contain_text("Everything on this path is solved.")


def test_without_javascript_the_list_is_whole_and_nothing_is_next(browser, site, watched, data):
    context = browser.new_context(base_url=site.url, java_script_enabled=False)
    page = watched(context.new_page())
    page.goto(INDEX)
    assert visible(page).count() == len(data["exercises"])
    expect(form(page)).to_be_hidden()
    expect(page.get_by_text("Next for you")).to_have_count(0)
    expect(page.get_by_role("heading", name="Debugging")).to_be_visible()
    context.close()


def test_without_its_data_the_page_still_lists(page, data):
    page.route("**/progress.json", lambda route: route.abort())
    page.goto(INDEX)
    expect(page.get_by_text("This part could not be loaded.")).to_be_visible()
    assert visible(page).count() == len(data["exercises"])


def test_from_the_choice_to_an_exercise_by_keyboard(guide, path):
    opened(guide)
    box = guide.get_by_role("region", name="Next for you")
    box.get_by_label("Role").focus()
    guide.keyboard.type("Python Back")
    guide.keyboard.press("Tab")
    expect(box.get_by_label("Level")).to_be_focused()
    guide.keyboard.type("Mid")
    expect(suggested(guide)).to_have_count(3)
    guide.keyboard.press("Tab")
    expect(suggested(guide).first.locator("a")).to_be_focused()
    guide.keyboard.press("Enter")
    expect(guide.locator("h1")).to_contain_text(path[0]["title"])


def test_every_pattern_leads_to_its_exercises(guide, data):
    guide.goto("practice/patterns/")
    guide.locator("article table").get_by_role("link", name="union-find").click()
    expect(guide).to_have_url(re.compile("#union-find$"))
    for one in data["exercises"]:
        if one["pattern"] == "union-find":
            expect(row(guide, one)).to_be_visible()


# What is solved is progress


def test_the_progress_page_counts_what_is_solved(guide, data, path):
    guide.goto(PROGRESS)
    solve(guide, path[0], path[1])
    begin(guide, path[2])
    guide.goto(f"{PROGRESS}?role={ROLE}&level={LEVEL}")
    section = guide.locator(".progress-domain").filter(has=guide.get_by_role("heading", name="Exercises"))
    expect(section).to_contain_text(f"2 solved, 1 started, {len(path) - 3} new on your path")
    expect(section.locator(".next-list > li").first).to_contain_text(path[2]["title"])
    section.get_by_text(f"All exercises: 2 of {len(data['exercises'])} solved").click()
    kind, level = path[0]["kind"], path[0]["level"]
    same = [one for one in data["exercises"] if (one["kind"], one["level"]) == (kind, level)]
    solved = sum(one in same for one in path[:2])
    cell = (
        section.get_by_role("row", name=data["kinds"][kind])
        .get_by_role("cell")
        .nth(list(data["levels"]).index(level))
    )
    expect(cell).to_have_text(f"{solved} of {len(same)}")
    expect(guide.locator(".progress[data-part=copy]")).to_have_text(
        re.compile("^2 entries in this browser\\.Export")
    )


def test_solved_exercises_are_exported_and_come_back(guide, site, path, tmp_path):
    guide.goto(PROGRESS)
    solve(guide, path[0])
    guide.reload()
    before = stored(guide)
    with guide.expect_download() as download:
        guide.get_by_role("button", name="Export").click()
    download.value.save_as(tmp_path / "progress.json")
    file = json.loads((tmp_path / "progress.json").read_text("utf-8"))
    jsonschema.validate(file, json.loads((site.folder / "progress.schema.json").read_text("utf-8")))
    assert file["entries"] == before
    guide.evaluate("localStorage.clear()")
    guide.reload()
    upload(guide, file)
    preview = guide.get_by_role("region", name="What this file changes")
    expect(preview.locator("li")).to_have_text(f"{path[0]['title']}: ticked, not yet → solid")
    guide.get_by_role("button", name="Import 1 entry").click()
    expect(status(guide, "Imported 1 entry.")).to_be_visible()
    assert stored(guide) == before


def test_a_renamed_exercise_stays_solved(guide, path):
    new = path[0]["id"]

    def rename(route):
        answer = route.fetch().json()
        answer["aliases"] = {"exercise:its-first-name": f"exercise:{new}"}
        route.fulfill(json=answer)

    guide.route("**/progress.json", rename)
    guide.goto(PROGRESS)
    put(guide, {"exercise:its-first-name": entry(ticked=True, confidence="solid", changed=3)})
    guide.reload()
    expect(guide.get_by_role("button", name="Export")).to_be_visible()
    assert list(stored(guide)) == [f"exercise:{new}"]
    theirs = entry(ticked=True, confidence="solid", note="kept", changed=7)
    upload(guide, export() | {"entries": {"exercise:its-first-name": theirs}})
    guide.get_by_role("button", name="Import 1 entry").click()
    assert stored(guide) == {f"exercise:{new}": theirs}


@pytest.mark.parametrize("chosen", [False, True], ids=["nobody", "somebody"])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_index_comes_up_still_and_fits(browser, site, watched, path, width, chosen):
    context = browser.new_context(base_url=site.url, viewport={"width": width, "height": 900})
    page = watched(context.new_page())
    opened(page)
    if chosen:
        choose(page)
        begin(page, path[2])
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
def test_axe_finds_nothing_in_use(browser, site, watched, path, scheme):
    context = browser.new_context(base_url=site.url, color_scheme=scheme, reduced_motion="reduce")
    page = watched(context.new_page())
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        opened(page)
        solve(page, path[0])
        begin(page, path[1])
        page.reload()
        choose(page)
        form(page).get_by_label("Level").select_option("Mid")
        assert violations(page) == []
        page.goto(PROGRESS)
        page.get_by_text("All exercises:").click()
        assert violations(page) == []
    context.close()


def test_on_paper_the_list_stands_without_its_tools(guide):
    opened(guide)
    guide.emulate_media(media="print")
    expect(guide.locator(".next-up")).to_be_hidden()
    expect(form(guide)).to_be_hidden()
    assert visible(guide).count() > 50
