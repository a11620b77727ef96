"""What comes out of the printer, read back from the PDF."""

import io
import re
import subprocess

import pypdf
import pytest
from playwright.sync_api import expect
from prep import pages
from prep.library import Library
from prep.model import Level

from tests.conftest import ROOT

CHECKLIST = "checklists/python-backend-engineer/mid/"
MILLIMETRES = {"A4": (210, 297), "Letter": (215.9, 279.4)}


def printed(page, path, paper):
    page.goto(path)
    expect(page.locator("h1")).to_be_visible()
    page.evaluate("document.fonts.ready")
    return pypdf.PdfReader(
        io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False, print_background=False))
    )


def squeeze(text):
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("paper", MILLIMETRES)
def test_a_checklist_prints_well(guide, site, paper):
    pdf = printed(guide, CHECKLIST, paper)
    sheets = [sheet.extract_text() for sheet in pdf.pages]
    for sheet in pdf.pages:
        size = tuple(round(float(side) / 72 * 25.4) for side in (sheet.mediabox.width, sheet.mediabox.height))
        assert size == tuple(round(side) for side in MILLIMETRES[paper])
    text = "\n".join(sheets)
    # no chrome
    assert not re.search(r"^Search$", text, re.MULTILINE)
    for word in ("On this page", "Back to top", "Made with", "Experienced checklist", "Next"):
        assert word not in text, word
    # the address and the revision on every sheet
    revision = subprocess.run(
        ["git", "rev-parse", "--short=10", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for sheet in sheets:
        assert squeeze(f"{site.url}{CHECKLIST}") in squeeze(sheet)
        assert revision.stdout.strip() in sheet
    # every item is there, and none is split over two sheets
    guide.emulate_media(media="print")  # in which the controls beside an item are no text of it
    items = [item.inner_text() for item in guide.locator("article .task-list-item").all()]
    assert len(items) > 50
    for item in items:
        assert any(squeeze(item) in squeeze(sheet) for sheet in sheets), f"split or missing: {item}"
    # no answers
    library = Library.load(ROOT)
    role = library.roles["python-backend-engineer"]
    for _, entries in pages.View(library).to_master(role, Level.MID):
        for entry in entries:
            assert squeeze(entry.answer.short)[:60] not in squeeze(text)


def test_a_box_is_drawn_beside_every_item(guide):
    guide.goto(CHECKLIST)
    guide.emulate_media(media="print")
    boxes = guide.locator("article .task-list-item input[type=checkbox]")
    assert boxes.count() == guide.locator("article .task-list-item").count()
    for box in boxes.all()[:5]:
        style = box.evaluate(
            "node => { const s = getComputedStyle(node); return [s.borderTopWidth, s.borderTopStyle, s.width, s.visibility] }"
        )
        assert float(style[0].removesuffix("px")) >= 0.7
        assert style[1] == "solid"
        assert float(style[2].removesuffix("px")) >= 8
        assert style[3] == "visible"


SCORECARD = "interview/scorecards/python-backend-engineer/mid/"


@pytest.mark.parametrize("paper", MILLIMETRES)
def test_a_scorecard_prints_each_round_on_sheets_of_its_own(guide, site, paper):
    sheets = [sheet.extract_text() for sheet in printed(guide, SCORECARD, paper).pages]
    for sheet in sheets:
        assert squeeze(f"{site.url}{SCORECARD}") in squeeze(sheet)
    library = Library.load(ROOT)
    rounds = pages.View(library).scorecard(library.roles["python-backend-engineer"], Level.MID)
    assert len(rounds) >= 5
    first_sheets = []
    for part in rounds:
        own = squeeze(f"{part.round.minutes} minutes. {part.round.tests}")
        [number] = [n for n, sheet in enumerate(sheets) if own in squeeze(sheet)]
        first_sheets.append(number)
        for field in ("Candidate:", "Interviewer:", "Date:"):
            assert field in sheets[number], (part.round.name, field)
    assert len(set(first_sheets)) == len(rounds)
    # every band with its box, whole on one sheet
    guide.emulate_media(media="print")
    items = [item.inner_text() for item in guide.locator("article .task-list-item").all()]
    assert len(items) == 4 * sum(len(part.cards) + 1 for part in rounds)
    for item in items:
        assert any(squeeze(item) in squeeze(sheet) for sheet in sheets), f"split or missing: {item}"


@pytest.mark.parametrize(
    "path",
    ["roles/python-backend-engineer/", "levels/mid/", "interview/live-coding-round/", "checklists/mid/"],
)
def test_a_guide_prints_all_its_sections_without_chrome(guide, site, path):
    text = "".join(sheet.extract_text() for sheet in printed(guide, path, "A4").pages)
    for heading in guide.locator("article h1, article h2").all():
        words = heading.evaluate("node => node.firstChild.textContent")
        assert squeeze(words) in squeeze(text)
    for word in ("On this page", "Back to top", "Made with"):
        assert word not in text, word
    assert squeeze(f"{site.url}{path}") in squeeze(text)


def test_a_topic_prints_with_its_answers_even_in_quiz_mode(guide):
    guide.goto("topics/databases/transactions-and-isolation/")
    guide.get_by_role("switch", name="Hide answers").check()
    text = "".join(
        sheet.extract_text()
        for sheet in printed(guide, "topics/databases/transactions-and-isolation/", "A4").pages
    )
    library = Library.load(ROOT)
    for entry in library.questions_of(library.topics["databases/transactions-and-isolation"]):
        short = squeeze(re.sub(r"[`*]", "", entry.answer.short))
        assert short[:40] in squeeze(text), entry.question.id
    assert "Show answer" not in text
    assert "Hide answers" not in text
