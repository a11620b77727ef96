"""Measure speed and size, print them beside their goals; status 1 if a goal is missed.

python -m tests.bench [check] [build] [growth] [pages]      all four without arguments; about ten minutes
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.bench import browser, measure, sites
from tests.bench.synthetic import Size

GROWTH = 1.2
"""How much worse than linear, at most."""


@dataclass(frozen=True)
class Row:
    """One figure; without a goal it is only for information."""

    what: str
    value: float
    unit: str = ""
    at_most: float | None = None

    @property
    def missed(self) -> bool:
        return self.at_most is not None and self.value > self.at_most

    def __str__(self) -> str:
        goal = "" if self.at_most is None else f"<= {self.at_most:g} {self.unit}"
        verdict = "" if self.at_most is None else "MISSED" if self.missed else "ok"
        return f"{self.what:<58} {self.value:>9.2f} {self.unit:<3} {goal:<12} {verdict}".rstrip()


def check(folder: Path) -> Iterator[Row]:
    """`prep check` of 500 and of 5,000 questions."""
    small = sites.synthetic(folder / "500", Size(topics=50))
    large = sites.synthetic(folder / "5000", Size(topics=500))
    start_up = partial(measure.run, [sites.BIN / "prep", "--help"], folder)
    none, few, many = measure.medians(start_up, partial(sites.check, small), partial(sites.check, large), n=5)
    yield Row("prep check, 5,000 questions: CPU", many.seconds, "s", 3.0)
    yield Row("prep check, 5,000 questions: peak memory", many.megabytes, "MB", 300)
    yield Row("prep check, 500 questions: CPU", few.seconds, "s")
    yield Row("  start-up alone", none.seconds, "s")
    yield Row("  500 to 5,000, against linear", many.seconds / few.seconds / 10, "x", GROWTH)
    net = (many.seconds - none.seconds) / (few.seconds - none.seconds)
    yield Row("  the same without start-up", net / 10, "x", GROWTH)


def build(folder: Path) -> Iterator[Row]:
    """The whole build, with check and generate, beside Material alone on the same Markdown."""
    guides = {
        "300 synthetic pages": (sites.synthetic(folder / "300", Size.of_pages(300)), 3, 1.15),
        "the guide itself": (sites.ROOT, 3, None),
    }
    for name, (guide, n, goal) in guides.items():
        plain = sites.plain(guide, folder / f"plain {guide.name}")
        ours_into, plain_into = folder / "site", folder / "plain site"
        sites.check(guide)
        ours, theirs = measure.medians(
            partial(sites.build, guide, ours_into), partial(sites.build, plain, plain_into), n=n
        )
        assert sites.published(ours_into) == sites.published(plain_into), "the two sites differ"
        yield Row(f"build, {name}: ours / plain Material", ours.seconds / theirs.seconds, "x", goal)
        yield Row(f"  ours: CPU, {sites.published(ours_into)} pages", ours.seconds, "s")
        yield Row("  plain Material: CPU", theirs.seconds, "s")


def growth(folder: Path) -> Iterator[Row]:
    """Our build of 100 and of 1,000 pages."""
    few = sites.synthetic(folder / "100", Size.of_pages(100, roles=1))
    many = sites.synthetic(folder / "1000", Size.of_pages(1000, roles=1))
    small = [sites.build(few, folder / "site"), sites.build(few, folder / "site")]
    large = sites.build(many, folder / "site")
    small.append(
        sites.build(few, folder / "site")
    )  # before and after: the machine may have changed meanwhile
    seconds = sorted(cost.seconds for cost in small)[1]
    yield Row("build, 100 pages: CPU", seconds, "s")
    yield Row("build, 1,000 pages: CPU", large.seconds, "s")
    yield Row("  against linear", large.seconds / seconds / 10, "x", GROWTH)
    yield Row("  peak memory", large.megabytes, "MB")


def pages(folder: Path) -> Iterator[Row]:
    """What a topic page of some 2,000 words of a site of 300 pages costs its reader, and the longest real one."""
    synthetic = sites.synthetic(folder / "300 served", Size.of_pages(300))
    real = sorted(
        (sites.ROOT / "docs/topics").glob("*/*.md"), key=lambda file: len(file.read_text("utf-8").split())
    )
    names = [file.relative_to(sites.ROOT / "docs").with_suffix("").as_posix() + "/" for file in real]
    written = sorted((synthetic / "docs/topics/domain-02").glob("*-*.md"))
    first, following = (f"topics/domain-02/{file.stem}/" for file in written[:2])
    words = len(written[0].read_text("utf-8").split())
    for guide, title, page, after, goals in (
        (synthetic, f"topic of {words:,} words", first, following, (200, 30, 1.0, 0.02)),
        (sites.ROOT, names[-1].strip("/").removeprefix("topics/"), names[-2], names[-1], (None,) * 4),
    ):
        site = folder / f"served {guide.name}"
        site.mkdir()
        with browser.serve(site) as server, sync_playwright() as playwright:
            sites.build(guide, site, server.url)
            chromium = browser.launch(playwright)
            for width in browser.WIDTHS:
                visit = browser.typical(chromium, server, page, after, width, n=5)
                first_kb, next_kb, lcp, cls = goals
                yield Row(f"{title}, {width} px: first visit", visit.first_kb, "kB", first_kb)
                yield Row("  next page", visit.next_kb, "kB", next_kb)
                yield Row("  largest contentful paint", visit.lcp, "s", lcp)
                yield Row("  cumulative layout shift", visit.cls, "", cls)
            chromium.close()


EXERCISES = {"Python": "lru-cache-with-ttl", "SQL": "latest-order-per-customer"}


def exercises(folder: Path) -> Iterator[Row]:
    """How long a candidate waits for the first results of an exercise, and for the next ones."""
    with browser.serve(folder) as server, sync_playwright() as playwright:
        sites.build(sites.ROOT, folder, server.url)
        chromium = browser.launch(playwright)
        for language, slug in EXERCISES.items():
            practice = browser.practise(chromium, server, slug)
            yield Row(f"exercise in {language}: first run, loading included", practice.first, "s", 6.0)
            yield Row("  sent for it, compressed", practice.megabytes, "MB")
            yield Row("  second run", practice.second, "s", 0.3)
        chromium.close()


PARTS = {"check": check, "build": build, "growth": growth, "pages": pages, "exercises": exercises}


def unit() -> float:
    """CPU seconds of a fixed loop: how fast this machine is at the moment."""
    started = time.process_time()
    total = 0
    for number in range(5_000_000):
        total += number * number
    return time.process_time() - started


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "parts", nargs="*", choices=[*PARTS, []], help="what to measure (default: everything)"
    )
    chosen = parser.parse_args().parts or list(PARTS)
    missed = 0
    print(
        f"A loop of 5 million steps takes {unit():.2f} s of CPU here (0.25 s on a machine at rest).",
        flush=True,
    )
    for name in chosen:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            try:
                for row in PARTS[name](Path(folder)):
                    print(row, flush=True)
                    missed += row.missed
            except measure.CommandError as error:
                print(f"{name} could not be measured: {error}")
                missed += 1
    print(f"{missed} goals missed" if missed else "all goals met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
