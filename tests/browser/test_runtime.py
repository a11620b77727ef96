"""Python and PostgreSQL as they run on the page: every exercise and every fence that has a Run button."""

import json
import subprocess

import pytest
from prep.node import node

from tests.content.fences import INCLUDE, ROOT, fences

EXERCISES = sorted(folder.parent for folder in (ROOT / "content/exercises").glob("*/exercise.yml"))

# One worker does all jobs, one after the other, as on a page that is never left.
WORK = """async ([script, jobs]) => {
  let worker
  const answers = []
  for (const job of jobs) {
    worker ??= new Worker(script, {type: 'module'})
    const answer = await new Promise((done) => {
      worker.onmessage = ({data}) => !['progress', 'started'].includes(data.type) && done(data)
      worker.onerror = (event) => done({type: 'failed', message: event.message})
      worker.postMessage(job)
    })
    answers.push(answer)
    if (answer.type === 'failed') worker = worker?.terminate()
  }
  worker?.terminate()
  return answers
}"""


def work(page, language, jobs):
    """The answers of a worker to jobs."""
    page.set_default_timeout(300_000)
    page.goto("contribute/licence/")
    return page.evaluate(WORK, [f"../../assets/{language}-worker.js", jobs])


def data_of(site, exercise):
    return json.loads((site.folder / f"exercises/{exercise.name}.json").read_text("utf-8"))


@pytest.mark.parametrize("language", ["python", "sql"])
def test_solutions_pass_and_starters_do_not(guide, site, language):
    ending = {"python": ".py", "sql": ".sql"}[language]
    cases = [
        (exercise, name)
        for exercise in EXERCISES
        for name in ("solution", "starter")
        if (exercise / f"{name}{ending}").exists()
    ]
    jobs = [
        {
            "type": "grade",
            "files": data_of(site, exercise)["files"],
            "packages": data_of(site, exercise)["packages"],
            "code": (exercise / f"{name}{ending}").read_text("utf-8"),
        }
        for exercise, name in cases
    ]
    wrong = []
    for (exercise, name), answer in zip(cases, work(guide, language, jobs), strict=True):
        if answer["type"] != "report":
            wrong.append(f"{exercise.name}: {name}: {answer}")
            continue
        report = answer["report"]
        missed = [result for result in report["results"] if result["outcome"] != "passed"]
        if report["passed"] != (name == "solution") or report["trouble"]:
            wrong.append(f"{exercise.name}: {name}: {report['trouble']} {missed[:2]}")
    assert cases
    assert wrong == []


def test_fences_with_a_run_button_print_what_the_page_says(guide):
    pages = sorted((ROOT / "docs").rglob("*.md"))
    sources = {
        fence.where: fence.source
        for page in pages
        for fence in fences(page)
        if fence.language == "python" and INCLUDE not in fence.source
    }
    command = [node(), str(ROOT / "tests/content/runnable.mjs")]
    process = subprocess.run(command, input=json.dumps(sources), capture_output=True, text=True, check=True)
    names = json.loads(process.stdout)
    assert len(names) > 300
    answers = work(guide, "python", [{"type": "run", "before": [], "code": sources[name]} for name in names])
    wrong = {}
    for name, answer in zip(names, answers, strict=True):
        said = [output["text"] for output in answer.get("outputs", [])]
        expected = [line[3:] for line in sources[name].split("\n") if line.startswith(("#>", "#!"))]
        if said != expected:
            wrong[name] = (expected, said or answer)
    assert wrong == {}
