"""The repository as a whole: workflows, lock files, lint, types, licences, and the scripts in the browser."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT

BIN = Path(sys.executable).parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
FORMS = sorted(file for file in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if file.name != "config.yml")
SCHEMAS = [
    *((file, "vendor.github-workflows") for file in WORKFLOWS),
    *((file, "vendor.github-issue-forms") for file in FORMS),
    (ROOT / ".github/ISSUE_TEMPLATE/config.yml", "vendor.github-issue-config"),
    (ROOT / ".github/dependabot.yml", "vendor.dependabot"),
]


def run(*command, cwd=ROOT):
    process = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert process.returncode == 0, process.stdout + process.stderr


def tracked():
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def test_workflows_pass_the_auditor():
    run(BIN / "zizmor", "--offline", "--persona", "auditor", ".github")


@pytest.mark.parametrize(("file", "schema"), SCHEMAS, ids=lambda value: getattr(value, "name", value))
def test_github_files_match_their_schemas(file, schema):
    run(BIN / "check-jsonschema", "--builtin-schema", schema, file)


def test_actions_are_pinned_and_permissions_least():
    for file in WORKFLOWS:
        workflow = yaml.safe_load(file.read_text("utf-8"))
        assert workflow["permissions"] == {}, file.name
        for job in workflow["jobs"].values():
            assert "permissions" in job, file.name
            assert "timeout-minutes" in job, file.name
            for step in job["steps"]:
                if "uses" in step:
                    assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"]), step["uses"]


def test_only_main_is_deployed():
    workflow = yaml.safe_load((ROOT / ".github/workflows/deploy.yml").read_text("utf-8"))
    assert workflow[True] == {"push": {"branches": ["main"]}}  # YAML 1.1 reads the key `on` as true
    assert workflow["jobs"]["build"]["if"] == "github.ref == 'refs/heads/main'"


def test_lock_files_name_no_index_host_and_hash_everything():
    for file in sorted((ROOT / "requirements").glob("*.txt")):
        text = file.read_text("utf-8")
        assert not re.search(r"^(--index-url|--extra-index-url|--find-links|-i )|://", text, re.MULTILINE), (
            file.name
        )
        pins = len(re.findall(r"^[A-Za-z0-9._-]+(\[[^\]]*\])?==", text, re.MULTILINE))
        assert pins
        assert all(
            "--hash=sha256:" in entry
            for entry in re.split(r"\n(?=[A-Za-z0-9])", text.strip())
            if "==" in entry
        )
    lock = (ROOT / "web/package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert lock.count('"integrity"') > 5


def test_nothing_generated_or_machine_bound_is_committed():
    names = {file.relative_to(ROOT).as_posix() for file in tracked()}
    assert not [name for name in names if name.startswith(("site/", "build/", "web/node_modules/", ".venv/"))]
    assert not [name for name in names if name.startswith("docs/") and not name.endswith((".md", ".pages"))]
    here = str(ROOT)
    assert not [file for file in tracked() if here.encode() in file.read_bytes() and len(here) > 5]


def test_lint_format_types_and_spelling():
    run(BIN / "ruff", "check", "--quiet", ".")
    run(BIN / "ruff", "format", "--quiet", "--check", ".")
    run(BIN / "mypy", "--no-error-summary")
    prose = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"]
    run(BIN / "rumdl", "check", "--quiet", *prose)
    run(BIN / "codespell", *prose, "content", "scripts", "web/src")
    run(BIN / "typos", *prose, "content", "scripts", "web/src")


def test_scripts_of_the_pages():
    npm = BIN / "npm" if (BIN / "npm").exists() else "npm"
    run(npm, "run", "--silent", "check", cwd=ROOT / "web")
    run(npm, "run", "--silent", "test", cwd=ROOT / "web")


def test_every_inventory_item_is_answered_by_a_concept():
    inventory = ROOT.parent / "shared/inventory.yml"
    syllabus = yaml.safe_load((ROOT / "content/syllabus.yml").read_text("utf-8"))["concepts"]
    answered = {item for concept in syllabus for item in concept["answers"]}
    # The inventory is not part of the repository; how many items each document has is.
    documents = {"RG": 112, "TL": 53, "SG": 336, "CG": 24, "RD": 191}
    wanted = {
        f"{prefix}-{number:03}" for prefix, count in documents.items() for number in range(1, count + 1)
    }
    if inventory.exists():
        listed = yaml.safe_load(inventory.read_text("utf-8"))
        assert wanted == {
            item["id"] for document in listed for part in document["sections"] for item in part["items"]
        }
    assert wanted - answered == set()
    assert answered - wanted == set()


def test_contributing_explains_every_rule_with_its_real_message():
    from tests.prep import contributing

    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert text.endswith(contributing.rules()), "run `python -m tests.prep.contributing`"
