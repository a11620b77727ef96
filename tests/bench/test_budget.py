"""The bounds of `make bench` on smaller sizes, with head-room for a shared machine where time is measured."""

import pytest

from tests.bench import browser, measure, sites
from tests.bench.__main__ import EXERCISES, Row
from tests.bench.synthetic import Size, write
from tests.conftest import ROOT, build_site

TOPICS = sorted(
    (file for file in (ROOT / "docs/topics").glob("*/*.md") if file.name != "index.md"),
    key=lambda file: file.stat().st_size,
)
SAMPLE = [TOPICS[0], TOPICS[len(TOPICS) // 2], TOPICS[-1]]
"""The shortest, the middle and the longest topic: the guide may grow, this test's time may not."""


@pytest.fixture(scope="module")
def guides(tmp_path_factory):
    """Guides of 500 and of 1,000 questions."""
    folder = tmp_path_factory.mktemp("guides")
    return [sites.synthetic(folder / str(topics), Size(topics, roles=3)) for topics in (50, 100)]


@pytest.fixture(scope="module")
def checked(guides):
    """What `prep check` costs on each, and its start-up alone."""
    commands = [[sites.BIN / "prep", "--help"], *([sites.BIN / "prep", "--root", g, "check"] for g in guides)]
    return measure.medians(*(lambda c=c: measure.run(c, ROOT) for c in commands), n=3)


def test_check_grows_with_the_questions_and_no_faster(checked):
    start_up, few, many = (cost.seconds for cost in checked)
    assert (many - start_up) / (few - start_up) <= 2 * 1.2 * 1.25


def test_check_of_5000_questions_is_within_reach(checked):
    start_up, _, many = (cost.seconds for cost in checked)
    assert start_up + 5 * (many - start_up) <= 3.0 * 2


def test_check_of_5000_questions_fits_into_memory(checked):
    start_up, _, many = (cost.megabytes for cost in checked)
    assert start_up + 5 * (many - start_up) <= 300


def test_generating_takes_less_than_checking(guides, tmp_path, checked):
    generated = measure.run([sites.BIN / "prep", "--root", guides[1], "generate", "--into", tmp_path], ROOT)
    assert generated.seconds <= 3 * checked[2].seconds  # it checks, too


def test_building_costs_little_more_than_material_alone(tmp_path):
    guide = sites.synthetic(tmp_path / "guide", Size(topics=12, roles=1, domains=2))
    plain = sites.plain(guide, tmp_path / "plain")
    ours, theirs = measure.medians(
        lambda: sites.build(guide, tmp_path / "ours"), lambda: sites.build(plain, tmp_path / "theirs"), n=1
    )
    assert sites.published(tmp_path / "ours") == sites.published(tmp_path / "theirs")
    assert ours.seconds / theirs.seconds <= 1.15 * 1.35


@pytest.fixture(scope="module")
def served(tmp_path_factory, playwright):
    """The real guide, built and served compressed, and a browser."""
    folder = tmp_path_factory.mktemp("served")
    with browser.serve(folder) as server:
        build_site(folder, server.url)
        chromium = browser.launch(playwright)
        yield server, chromium
        chromium.close()


@pytest.mark.parametrize("width", browser.WIDTHS)
@pytest.mark.parametrize("file", SAMPLE, ids=lambda file: file.stem)
def test_topics_arrive_light_and_still(served, file, width):
    server, chromium = served
    after = SAMPLE[SAMPLE.index(file) - 1]
    first, following = (
        one.relative_to(ROOT / "docs").with_suffix("").as_posix() + "/" for one in (file, after)
    )
    visit = browser.visit(chromium, server, first, following, width)
    assert not [path for path in visit.first | visit.following if "search" in path]
    assert visit.first_kb <= 200, visit.first
    assert visit.next_kb <= 30, visit.following
    assert visit.cls <= 0.02
    assert visit.lcp <= 1.0 * 4


@pytest.mark.parametrize("slug", EXERCISES.values(), ids=EXERCISES)
def test_exercises_run_soon(served, slug):
    server, chromium = served
    practice = browser.practise(chromium, server, slug)
    assert practice.first <= 6.0 * 3
    assert practice.second <= 0.3 * 3
    assert practice.megabytes <= 9


def test_a_synthetic_guide_is_the_same_bytes_each_time(tmp_path):
    size = Size(topics=9, questions=2, roles=2, domains=2)
    first, second = (
        {
            file.relative_to(root): file.read_bytes()
            for root in [write(tmp_path / name, size)]
            for file in root.rglob("*")
            if file.is_file()
        }
        for name in "ab"
    )
    assert first == second


@pytest.mark.parametrize("pages", [200, 300, 1000])
def test_a_synthetic_guide_has_the_pages_asked_for(pages):
    assert Size.of_pages(pages).pages == pages


def test_rows_tell_what_is_missed():
    assert Row("a", 1.3, "x", 1.2).missed
    assert str(Row("a", 1.3, "x", 1.2)).endswith("MISSED")
    assert not Row("a", 1.1, "x", 1.2).missed
    assert not Row("a", 9.9, "s").missed
