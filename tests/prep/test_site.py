"""One run of the site generator."""

import subprocess
from types import SimpleNamespace
from zipfile import ZipFile

from markdown import Markdown
from prep import pages
from prep.site import Build, commit_time

from tests.prep.guide import GUIDE, ROLE_YML, TOPIC_MD, TOPIC_YML, write


def test_a_guide_that_is_right(guide):
    build = Build(guide)
    assert (build.errors, build.warnings) == ("", "")
    assert build.generated == pages.generate(build.library)
    assert build.source("checklists/backend/mid.md") == ROLE_YML
    assert build.source("index.md") is None


def test_errors_and_warnings_are_reported_apart(tmp_path, monkeypatch):
    root = write(
        tmp_path / "guide",
        {TOPIC_YML: [("needs: []", "needs: [a/b]"), ('sqlalchemy: "2.1"', 'sqlalchemy: "1"')]},
    )
    errors = (
        "1 problems\ncontent/topics/databases/transactions.yml:12:9: `a/b` is no topic\n"
        "    mend: Allowed: `databases/transactions`"
    )
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    build = Build(root)
    assert build.errors == errors
    assert build.warnings == (
        "content/topics/databases/transactions.yml:17:17: warning: was reviewed with sqlalchemy 1\n"
        '    mend: read the page again with 2.1.4, then write `sqlalchemy: "2.1.4"` and the day'
    )
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert Build(root).errors == (
        f"{errors}\n::error file=content/topics/databases/transactions.yml,line=12,col=9::"
        "`a/b` is no topic - mend: Allowed: `databases/transactions`"
    )


def test_diagrams_are_part_of_it(tmp_path):
    root = write(tmp_path / "guide", {TOPIC_MD: ("  A --> B\n", "  A --> error\n")})
    assert "transactions.md:12:1: this diagram can't be drawn" in Build(root).errors


def test_what_is_published_besides_the_pages(guide):
    assets = guide / "build" / "web"
    (assets / "fonts").mkdir(parents=True)
    (assets / "guide.css").write_bytes(b"css")
    (assets / "fonts" / "a.woff2").write_bytes(b"\x00\xff")
    (assets / "offline.js").write_bytes(b"service worker")
    (guide / "build" / "wheels").mkdir()
    with ZipFile(guide / "build" / "wheels" / "tool-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tool-1.0.dist-info/METADATA", "Name: tool\nVersion: 1.0\n")
    build = Build(guide)
    files = build.files()
    assert sorted(files) == sorted(
        [
            *pages.uris(build.library),
            "catalog.json",
            "catalog.schema.json",
            "progress.json",
            "progress.schema.json",
            "stories.json",
            *(f"exercises/{id_}.json" for id_ in build.library.exercises),
            "assets/guide.css",
            "assets/fonts/a.woff2",
            "assets/python/annotate.py",
            "assets/python/grading.py",
            "assets/wheels/index.json",
            "assets/wheels/tool-1.0-py3-none-any.whl",
            "offline.js",
        ]
    )
    assert files["assets/fonts/a.woff2"] == b"\x00\xff"


def test_from_markdown_to_a_page(guide):
    build = Build(guide)
    uri = "topics/databases/transactions.md"
    text = (guide / TOPIC_MD).read_text(encoding="utf-8")
    assert build.markdown(uri, text) == text  # nothing is added to a topic's page
    content = Markdown(extensions=["attr_list", "meta", "toc", "pymdownx.superfences"]).convert(text)
    framed = build.content(uri, content)
    assert framed.count('<section class="question" data-question="lost-update">') == 1
    assert build.content("index.md", content) == content
    assert "Content-Security-Policy" in build.page("<head></head>")


def test_parts_are_added_to_their_pages(guide):
    build = Build(guide)
    text = (guide / "docs/topics/index.md").read_text(encoding="utf-8")
    assert "| [Databases](databases/index.md) | 1 written, 1 planned | 1 |" in build.markdown(
        "topics/index.md", text
    )


def test_sections_of_a_navigation_are_named_after_their_pages(guide):
    def page(uri):
        return SimpleNamespace(is_section=False, is_page=True, file=SimpleNamespace(src_uri=uri))

    def section(title, *children):
        return SimpleNamespace(is_section=True, is_page=False, title=title, children=list(children))

    levels = ("experienced", "junior", "mid")
    databases = section(
        "Databases folder", page("topics/databases/transactions.md"), page("topics/databases/index.md")
    )
    checklists = section("Backend folder", *(page(f"checklists/backend/{level}.md") for level in levels))
    elsewhere = section("Elsewhere", page("practice/find-duplicates.md"))
    Build(guide).arrange(
        [section("Topics folder", page("topics/index.md"), databases), checklists, elsewhere, page("x.md")]
    )
    assert [part.title for part in (databases, checklists, elsewhere)] == [
        "Databases",
        "Backend engineer",
        "Elsewhere",
    ]
    assert [child.file.src_uri for child in checklists.children] == [
        f"checklists/backend/{level}.md" for level in ("junior", "mid", "experienced")
    ]


def test_exercises_come_last_in_practice_and_paths_where_the_guide_lists_them(tmp_path):
    listed = ["exercises", "paths/index", "story-bank"]
    files = {f"docs/practice/{id_}.md": "---\ndescription: A page.\n---\n# A page\n" for id_ in listed}
    guides = GUIDE["content/pages.yml"] + "".join(f"  - id: practice/{id_}\n" for id_ in listed)
    root = write(tmp_path / "guide", files | {"content/pages.yml": guides})

    def page(uri):
        return SimpleNamespace(is_section=False, is_page=True, file=SimpleNamespace(src_uri=uri))

    def section(title, *children):
        return SimpleNamespace(is_section=True, is_page=False, title=title, children=list(children))

    paths = section("Paths", page("practice/paths/index.md"), page("practice/paths/backend.md"))
    pages = [page(f"practice/{id_}.md") for id_ in ("index", "find-duplicates", "story-bank", "exercises")]
    practice = section("Practice", *pages, paths)
    arranged = Build(root).arrange([practice])
    assert [one.file.src_uri.removeprefix("practice/") for one in arranged] == [
        "index.md",
        "exercises.md",
        "paths/index.md",
        "paths/backend.md",
        "story-bank.md",
        "find-duplicates.md",
    ]
    assert paths.title == "A page"


def test_the_revision(guide, monkeypatch):
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(guide.parent))
    assert Build(guide).revision == "unversioned"
    assert commit_time(guide) == "0"
    git = ["git", "-C", str(guide), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-06-30T12:00:00Z")
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "a"], check=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout
    assert Build(guide).revision == head[:10]
    assert commit_time(guide) == "1782820800"
