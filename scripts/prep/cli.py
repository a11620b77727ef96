"""The `prep` command. The only module that prints."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from prep import checks, diagrams, exports, pages, practice, scaffold
from prep.library import Library, uncollected
from prep.model import ExerciseKind, Level
from prep.problem import Problem, annotations, report


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status: 0 all well, 1 problems, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="prep", description=__doc__)
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the repository (default: this folder)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="name everything that is wrong in content/ and docs/")
    generate = commands.add_parser(
        "generate", help="write the whole guide as plain Markdown, for any site generator"
    )
    generate.add_argument("--into", type=Path, required=True, metavar="DIR", help="a new or empty folder")
    new = commands.add_parser("new", help="write both halves of something new, ready to fill in")
    new.add_argument("what", choices=list(scaffold.KINDS))
    new.add_argument(
        "id", help="topic: domain/topic; question: domain/topic/question; role, exercise: its id"
    )
    schema = commands.add_parser("schema", help="write JSON Schemas, for completion and checks in editors")
    schema.add_argument("--into", type=Path, default=Path("build/schemas"), metavar="DIR")
    commands.add_parser("coverage", help="which concepts and inventory items are not taught yet")
    fresh = commands.add_parser(
        "freshness", help="which pages to read again: reviewed long ago, or with older software"
    )
    fresh.add_argument("--days", type=int, default=180, help="how long a review holds (default: 180)")
    commands.add_parser("links", help="every link to another site, one a line")
    commands.add_parser(
        "release", help="record every id as released: from now on none may vanish without an alias"
    )
    practise = commands.add_parser("practice", help="work on the exercises on this machine").add_subparsers(
        dest="what", required=True
    )
    begin = practise.add_parser("start", help=f"copy an exercise's starter into {practice.WORK}/, to work on")
    begin.add_argument("slug")
    try_ = practise.add_parser("test", help="run an exercise's tests against your copy")
    try_.add_argument("slug")
    listed = practise.add_parser("list", help="the exercises, and which of them you have solved")
    listed.add_argument("--kind", choices=[kind.value for kind in ExerciseKind])
    listed.add_argument("--level", choices=[level.value for level in Level])
    listed.add_argument("--pattern", help="part of its name is enough")
    listed.add_argument("--status", choices=["new", "started", "solved"])
    arguments = parser.parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a word that the terminal can't show is no reason to stop
            stream.reconfigure(errors="backslashreplace")
    root = arguments.root.resolve()
    if not (root / "content").is_dir() or not (root / "docs").is_dir():
        print(
            f"prep: {root} has no content/ and docs/: run it in the repository, or name it with --root",
            file=sys.stderr,
        )
        return 2
    match arguments.command:
        case "check":
            return _check(Library.load(root))
        case "generate":
            return _generate(Library.load(root), arguments.into)
        case "new":
            return _new(root, arguments.what, arguments.id)
        case "schema":
            return _write(arguments.into, exports.schemas())
        case "coverage":
            return _coverage(Library.load(root))
        case "freshness":
            return _freshness(Library.load(root), arguments.days)
        case "links":
            return _links(Library.load(root))
        case "practice":
            return _practice(Library.load(root), arguments)
        case _:
            return _release(Library.load(root))


@uncollected()
def problems_of(library: Library) -> list[Problem]:
    """Every problem of the library, as `prep check`, the build and CI report them."""
    found = checks.check(library, pages.uris(library), pages.section_ids(library), datetime.now(UTC).date())
    return sorted({*found, *diagrams.render(library)})


def _check(library: Library) -> int:
    found = problems_of(library)
    errors = [problem for problem in found if problem.severity == "error"]
    if found:
        print(report(found))
        if os.environ.get("GITHUB_ACTIONS") == "true":
            print(annotations(found))
    print(
        f"{len(library.topics)} topics, {len(library.question_entries)} questions, {len(library.roles)} roles, "
        f"{len(library.pages)} pages: {len(errors)} errors, {len(found) - len(errors)} warnings"
    )
    return 1 if errors else 0


def _generate(library: Library, into: Path) -> int:
    errors = [problem for problem in problems_of(library) if problem.severity == "error"]
    if errors:
        print(report(errors))
        return 1
    if into.exists() and not (into.is_dir() and not any(into.iterdir())):
        print(f"prep: {into} is not empty: name a new or empty folder", file=sys.stderr)
        return 2
    added = pages.sections(library)
    files = {uri: pages.compose(uri, page.text, added.get(uri, {})) for uri, page in library.pages.items()}
    files |= {uri: page.text for uri, page in pages.generate(library).items()}
    return _write(into, files | exports.files(library))


def _write(into: Path, files: dict[str, str]) -> int:
    try:
        for name, text in files.items():
            path = into / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        print(f"prep: can't write into {into}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"wrote {len(files)} files into {into}")
    return 0


def _new(root: Path, what: str, id_: str) -> int:
    try:
        files = scaffold.new(root, what, id_)
    except scaffold.ScaffoldError as error:
        print(f"prep: {error}", file=sys.stderr)
        return 2
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    print("Fill in every TODO, then run `make check`: it names what is still missing.")
    return 0


def _coverage(library: Library) -> int:
    taught = {concept for concept, _, _ in library.claims}
    concepts = library.syllabus.value.concepts if library.syllabus else []
    answered = {item for concept in concepts if concept.id in taught for item in concept.answers}
    items = {item for concept in concepts for item in concept.answers}
    for area in dict.fromkeys(concept.area for concept in concepts):
        open_ = [concept for concept in concepts if concept.area == area and concept.id not in taught]
        print(f"{area}: {sum(c.area == area for c in concepts) - len(open_)} taught, {len(open_)} open")
        for concept in open_:
            print(f"    {concept.id}: {concept.text} ({', '.join(concept.answers)})")
    print(f"{len(taught & {c.id for c in concepts})} of {len(concepts)} concepts taught")
    print(f"{len(answered)} of {len(items)} inventory items taught")
    return 0


def _freshness(library: Library, days: int) -> int:
    due = checks.due_for_review(library, datetime.now(UTC).date(), days)
    print(
        report(due) if due else f"every page was reviewed within the last {days} days, with current software"
    )
    return 1 if due else 0


def _links(library: Library) -> int:
    targets = {link.target for page in library.pages.values() for link in page.links}
    for target in sorted(target for target in targets if target.startswith(("https:", "http:"))):
        print(target)
    return 0


def _practice(library: Library, arguments: argparse.Namespace) -> int:
    try:
        if arguments.what == "start":
            file = practice.start(library, arguments.slug)
            print(f"edit {file}")
            print(f"then run: prep practice test {arguments.slug}")
            return 0
        if arguments.what == "test":
            report = practice.test(library, arguments.slug)
            print(practice.shown(report))
            return 0 if report.passed else 1
    except practice.PracticeError as error:
        print(f"prep: {error}", file=sys.stderr)
        return 2
    names = ("kind", "level", "pattern", "status")
    wanted = {name: value for name in names if (value := getattr(arguments, name))}
    found = practice.entries(library, wanted)
    for entry in found:
        facts = entry.exercise.facts.value
        parts = (entry.status, facts.level, facts.kind, f"{facts.minutes} min", facts.pattern)
        print(f"{entry.exercise.id}: {', '.join(str(part) for part in parts)}")
    print(f"{len(found)} exercises, {sum(entry.status == 'solved' for entry in found)} solved")
    return 0


def _release(library: Library) -> int:
    errors = [problem for problem in problems_of(library) if problem.severity == "error"]
    if errors:
        print(report(errors))
        print("prep: a release needs a guide without errors", file=sys.stderr)
        return 1
    (library.root / "content/released.yml").write_text(exports.released(library), encoding="utf-8")
    print("wrote content/released.yml")
    return 0


if __name__ == "__main__":
    sys.exit(main())
