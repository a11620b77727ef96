"""The built site as files: links, headings, ids, validity, what it may load and contain."""

import base64
import hashlib
import json
import re
import subprocess
import urllib.parse
from collections import Counter
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from prep.library import Library
from prep.model import Level

from tests.conftest import ROOT, build_site

ALLOWED_TAGS = set(
    re.findall(
        r"\w+",
        "a abbr b blockquote br button caption code dd del desc details div dl dt em figcaption figure form h1 h2 h3 h4 h5 "
        "h6 hr img input ins kbd label li mark nav ol optgroup option output p path pre q s samp section select small span strong "
        "sub summary sup svg table tbody td tfoot th thead tr ul "
        "circle defs ellipse g line marker polygon polyline rect text title tspan clippath",
    )
)
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LOADS = {
    ("script", "src"),
    ("img", "src"),
    ("source", "src"),
    ("iframe", "src"),
    ("object", "data"),
    ("embed", "src"),
}
LOADING_RELS = {
    "stylesheet",
    "preload",
    "modulepreload",
    "icon",
    "manifest",
    "prefetch",
    "preconnect",
    "dns-prefetch",
}


class Reader(HTMLParser):
    """What the tests want to know of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.article: list[tuple[str, dict[str, str]]] = []
        self.inline_scripts: list[str] = []
        self.csp = ""
        self.text: list[str] = []
        self._stack: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        self.tags[tag] += 1
        self.attributes += [(tag, name, value) for name, value in values.items()]
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.csp = values["content"]
        self.loads += [values[name] for loader, name in LOADS if tag == loader and name in values]
        if tag == "link" and LOADING_RELS & set(values.get("rel", "").split()):
            self.loads.append(values["href"])
        if "article" in self._stack:
            self.article.append((tag, values))
        if tag not in VOID:
            self._stack.append(tag)
        if tag == "script" and "src" not in values and "json" not in values.get("type", ""):
            self.inline_scripts.append("")

    def handle_endtag(self, tag):
        if tag in self._stack:
            while self._stack.pop() != tag:
                pass

    def handle_data(self, data):
        if (
            self._stack
            and self._stack[-1] == "script"
            and self.inline_scripts
            and not self.inline_scripts[-1]
        ):
            self.inline_scripts[-1] = data
        elif not {"script", "style"} & set(self._stack):
            self.text.append(data)


@pytest.fixture(scope="module")
def read(site):
    return {path: Reader(html) for path, html in site.pages().items()}


def test_no_dead_link_or_anchor(site, read):
    dead = []
    for path, page in read.items():
        if path == "404.html":
            continue
        for link in page.links:
            target = urllib.parse.urljoin(site.url + path, link)
            if not target.startswith(site.url):
                continue
            address, _, anchor = target.removeprefix(site.url).partition("#")
            file = urllib.parse.unquote(address.partition("?")[0])
            file = file + "index.html" if file == "" or file.endswith("/") else file
            if not (site.folder / file).is_file():
                dead.append(f"{path}: {link}")
            elif (
                anchor
                and file in read
                and anchor != "__search"
                and urllib.parse.unquote(anchor) not in read[file].ids
            ):
                dead.append(f"{path}: {link} (no such anchor)")
    assert dead == []


def test_every_page_has_one_h1_and_unique_ids(read):
    for path, page in read.items():
        assert page.tags["h1"] == 1, path
        assert [id_ for id_, count in Counter(page.ids).items() if count > 1] == [], path


def test_every_question_is_on_its_page_with_badges_and_answer(site, read):
    library = Library.load(ROOT)
    assert library.question_entries
    for entry in library.question_entries:
        path = f"topics/{entry.topic.id}/index.html"
        page = read[path]
        assert {entry.question.id, f"answer-{entry.question.id}"} <= set(page.ids)
        html = (site.folder / path).read_text("utf-8")
        frame = html[html.index(f'data-question="{entry.question.id}"') :]
        frame = frame[: frame.index('<div class="answer"')]
        for level in entry.question.levels:
            assert f">{level.label}</span>" in frame
        assert f">{entry.question.kind.label}</span>" in frame


def test_the_question_index_lists_every_question(site):
    html = (site.folder / "questions/index.html").read_text("utf-8")
    wanted = [entry.question.id for entry in Library.load(ROOT).question_entries]
    hrefs = re.findall(r'<a\b(?=[^>]*class="q")[^>]*href="[^"]*#([a-z0-9-]+)"', html)
    assert sorted(hrefs) == sorted(wanted)


def exercises_on(site, path):
    html = (site.folder / path).read_text("utf-8")
    return re.findall(r'<a\b(?=[^>]*class="q")[^>]*data-exercise="([a-z0-9-]+)"', html)


def test_every_exercise_stands_in_the_index_and_every_algorithm_below_its_pattern(site):
    exercises = Library.load(ROOT).exercises.values()
    assert sorted(exercises_on(site, "practice/exercises/index.html")) == [one.id for one in exercises]
    algorithms = [one.id for one in exercises if one.facts.value.kind == "algorithm"]
    assert sorted(exercises_on(site, "practice/patterns/index.html")) == algorithms


def test_every_role_and_level_has_a_path_of_a_good_length(site):
    paths = json.loads((site.folder / "progress.json").read_text("utf-8"))["paths"]
    roles = [*Library.load(ROOT).roles, "any"]
    assert sorted(paths) == sorted(f"{role}:{level}" for role in roles for level in Level)
    assert {name: len(ids) for name, ids in paths.items() if not 12 <= len(ids) <= 30} == {}
    for role in roles:
        ids = [id_ for level in Level for id_ in paths[f"{role}:{level}"]]
        assert exercises_on(site, f"practice/paths/{role}/index.html") == ids


def test_domain_pages_count_honestly(site):
    library = Library.load(ROOT)
    for domain in library.domains.value.domains:
        html = (site.folder / f"{domain.page.removesuffix('index')}index.html").read_text("utf-8")
        topics = library.topics_of(domain.id)
        if topics:
            questions = sum(len(library.questions_of(topic)) for topic in topics)
            assert f"with {questions} questions" in html, domain.id
        guides = [guide for guide in library.guides.value.pages if guide.id.startswith(f"{domain.id}/")]
        for guide in guides:
            assert f'href="{guide.id.partition("/")[2]}/"' in html, guide.id
        assert ("No topic of this domain is written yet." in html) == (not topics and not guides), domain.id


def test_the_home_page_leads_to_every_checklist(site, read):
    links = read["index.html"].links
    for role in Library.load(ROOT).roles:
        for level in ("junior", "mid", "experienced"):
            assert f"checklists/{role}/{level}/" in links
            assert (site.folder / f"checklists/{role}/{level}/index.html").is_file()


def test_html_is_valid(site):
    """The Nu HTML checker finds no error on any page."""
    jar = ROOT / "web/node_modules/vnu-jar/build/dist/vnu.jar"
    command = [
        "java",
        "-jar",
        str(jar),
        "--errors-only",
        "--skip-non-html",
        "--format",
        "json",
        str(site.folder),
    ]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(process.stderr)["messages"]
    found = Counter(
        f"{message['message']} | {message.get('extract', '')[:90]!r} | {Path(message.get('url', '')).parent.name}"
        for message in messages
    )
    assert not found, "\n".join(f"{count} x {text}" for text, count in found.most_common(20))


def test_nothing_is_loaded_from_elsewhere(site, read):
    for path, page in read.items():
        for load in page.loads:
            target = urllib.parse.urljoin(site.url + path, load)
            assert target.startswith((site.url, "data:")), f"{path}: {load}"
    for sheet in site.folder.rglob("*.css"):
        addresses = re.findall(r"(?:url\(|@import)\s*['\"]?(https?:)?//", sheet.read_text("utf-8"))
        assert addresses == [], sheet


def test_one_policy_for_all_pages_and_every_inline_script_is_in_it(read):
    policies = {page.csp for page in read.values()}
    assert len(policies) == 1, "instant navigation keeps the first page's policy: it has to fit all"
    policy = policies.pop()
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy.replace("'wasm-unsafe-eval'", "")
    script_src = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert "unsafe-inline" not in script_src
    for path, page in read.items():
        for script in page.inline_scripts:
            digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in script_src, path


def test_pages_carry_no_handlers_and_no_script_links(read):
    """The second wall behind the rule of `prep check`: what is built is scanned against an allow-list."""
    for path, page in read.items():
        assert {tag for tag, _ in page.article} <= ALLOWED_TAGS, path
        for tag, name, value in page.attributes:
            assert not name.startswith("on"), f"{path}: <{tag} {name}>"
            if name in {"href", "src", "action", "formaction", "xlink:href"}:
                scheme = urllib.parse.urlsplit("".join(value.split())).scheme.lower()
                assert scheme in {"", "http", "https", "mailto", "data"}, f"{path}: {value}"
                assert scheme != "data" or tag == "img", f"{path}: {value[:60]}"


def test_the_inventory_is_not_shown(read):
    for path, page in read.items():
        assert re.findall(r"\b(?:RG|TL|SG|CG|RD)-\d{3}\b", " ".join(page.text)) == [], path


def test_the_catalogue_matches_its_schema_and_leads_to_the_answers(site, read):
    catalog = json.loads((site.folder / "catalog.json").read_text("utf-8"))
    schema = json.loads((site.folder / "catalog.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(catalog, schema)
    questions = [question for topic in catalog["topics"] for question in topic["questions"]]
    assert len(questions) == len(Library.load(ROOT).question_entries)
    for question in questions:
        address, _, anchor = question["url"].partition("#")
        assert anchor in read[f"{address}index.html"].ids
        assert question["short_answer"]
        assert set(question["listen_for"]) == set(question["levels"])
        assert all(question["listen_for"].values())


def test_the_progress_page_leads_to_where_skills_are_practised(site, read):
    data = json.loads((site.folder / "progress.json").read_text("utf-8"))
    assert len(data["skills"]) == len({skill["id"] for skill in data["skills"]}) > 50
    for entry in [*data["skills"], *data["domains"], *data["exercises"]]:
        address, _, anchor = entry["url"].partition("#")
        page = read[f"{address}index.html"]
        assert not anchor or anchor in page.ids


def test_checklists_and_progress_page_keep_the_same_ids(site, read):
    skills = json.loads((site.folder / "progress.json").read_text("utf-8"))["skills"]
    levels = ["junior", "mid", "experienced"]
    for role in Library.load(ROOT).roles:
        for rank, level in enumerate(levels):
            page = read[f"checklists/{role}/{level}/index.html"]
            ids = [values["data-skill"] for tag, values in page.article if "data-skill" in values]
            wanted = {f"{role}:{one}" for one in levels[: rank + 1]}
            assert {id_ for id_ in ids if not id_.startswith("question:")} == {
                skill["id"] for skill in skills if wanted & set(skill["roles"])
            }


def test_two_builds_are_the_same_to_the_byte(site, tmp_path):
    again = build_site(tmp_path / "again", site.url)

    def digests(folder):
        return {
            file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }

    assert digests(site.folder) == digests(again)


def test_no_date_of_the_build_is_in_what_is_built(site):
    """The sitemap carries the day of the commit; pages carry none."""
    sitemap = (site.folder / "sitemap.xml").read_text("utf-8")
    committed = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    day = datetime.fromtimestamp(int(committed.stdout), UTC).date().isoformat()
    assert set(re.findall(r"<lastmod>(.*?)</lastmod>", sitemap)) == {day}


def test_overrides_still_mirror_the_pinned_theme():
    """Each overridden partial names the original that it follows; a new theme version asks for a fresh look."""
    import material

    theme = Path(material.__file__).parent / "templates"
    version = next(
        line.split("==")[1].split()[0]
        for line in (ROOT / "requirements/site.txt").read_text("utf-8").splitlines()
        if line.startswith("mkdocs-material==")
    )
    overridden = [
        file
        for file in (ROOT / "overrides").rglob("*.html")
        if (theme / file.relative_to(ROOT / "overrides")).exists()
    ]
    assert overridden
    pinned = json.loads((ROOT / "tests/site/theme.json").read_text("utf-8"))
    assert pinned["version"] == version, (
        "read what changed in the originals, then run `python -m tests.site.theme`"
    )
    for file in overridden:
        name = file.relative_to(ROOT / "overrides").as_posix()
        digest = hashlib.sha256((theme / name).read_bytes()).hexdigest()
        assert pinned["originals"].get(name) == digest, (
            f"the original of overrides/{name} changed: compare, then pin it again"
        )
