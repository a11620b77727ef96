"""What the grammar means, made visible in the HTML."""

import pytest
from markdown import Markdown
from prep import markup
from prep.model import Kind, Level, Question

QUESTION = Question(
    id="lost-update",
    levels=[Level.EXPERIENCED, Level.JUNIOR],
    kind=Kind.CODE_REVIEW,
    minutes=6,
    tests=["choose-isolation"],
)
BADGES = (
    '<span class="badge badge--junior">Junior</span> <span class="badge badge--experienced">Experienced</span> '
    '<span class="badge badge--kind">Code review</span> <span class="badge badge--minutes">6 min</span>'
)


def question(id_="lost-update"):
    return QUESTION.model_copy(update={"id": id_})


def framed(id_, heading, answer):
    return (
        f'<section class="question" data-question="{id_}"><h3 id="{id_}">{heading}</h3><p class="badges">{BADGES}</p>'
        f'<button type="button" class="reveal" aria-expanded="false" aria-controls="answer-{id_}" hidden>Show answer</button>'
        f'<div class="answer" id="answer-{id_}">{answer}</div></section>\n'
    )


def test_badges_in_the_order_of_levels():
    assert markup.badges(QUESTION) == BADGES


def test_questions_are_framed_up_to_the_next_heading():
    content = (
        '<h1 id="t">T</h1>\n<h2 id="questions">Questions</h2>\n<h3 id="lost-update">A?</h3>\n<p>1</p>\n<h4 id="more">x</h4>\n<p>2</p>\n'
        '<h3 id="other">No question</h3>\n<p>3</p>\n<h3 id="second">B?</h3>\n<p>4</p>\n<h2 id="deeper">D</h2>\n<p>5</p>'
    )
    questions = {"lost-update": question(), "second": question("second")}
    assert markup.frame_questions(content, questions) == (
        f'<h1 id="t">T</h1>\n<h2 id="questions">Questions</h2>{markup.QUIZ_BAR}\n'
        + framed("lost-update", "A?", '\n<p>1</p>\n<h4 id="more">x</h4>\n<p>2</p>')
        + '<h3 id="other">No question</h3>\n<p>3</p>\n'
        + framed("second", "B?", "\n<p>4</p>")
        + '<h2 id="deeper">D</h2>\n<p>5</p>'
    )


@pytest.mark.parametrize("tail", ["", '<div class="footnote"><p>1</p></div>'])
def test_the_last_answer_ends_before_the_footnotes(tail):
    content = '<h3 id="lost-update">A?</h3><p>1</p>' + tail
    assert (
        markup.frame_questions(content, {"lost-update": question()})
        == framed("lost-update", "A?", "<p>1</p>") + tail
    )


def test_pages_without_questions_stay_as_they_are():
    content = '<h2 id="questions">Questions</h2><h3 id="lost-update">A?</h3>'
    assert markup.frame_questions(content, {}) == content


@pytest.mark.parametrize(
    "content", ['<h2 id="questions"', '<p><!-- <h3 id="lost-update" --></p>', '<h3 id="lost-update">']
)
def test_headings_that_never_end_frame_nothing(content):
    assert markup.frame_questions(content, {"lost-update": question()}) == content


@pytest.mark.parametrize(
    ("source", "classes"),
    [
        ("x = 1\n#> 1", ["out"]),
        ("x\n#! NameError: x", ["err"]),
        ("x\n#~ about 3 ms", ["out"]),
        ("x  # a comment\n# > another", []),
        ("print()\n#>", ["out"]),
        ("print()\n#>\n#> 2", ["out", "out"]),
    ],
)
def test_outputs_are_told_from_comments(source, classes):
    renderer = Markdown(extensions=["pymdownx.superfences", "pymdownx.highlight"])
    marked = markup.mark_outputs(renderer.convert(f"```python\n{source}\n```"))
    assert [name for name in ("out", "err") for _ in range(marked.count(f' {name}">'))] == sorted(
        classes, reverse=True
    )


def test_outputs_of_sql():
    renderer = Markdown(extensions=["pymdownx.superfences", "pymdownx.highlight"])
    marked = markup.mark_outputs(renderer.convert("```sql\nSELECT 1; -- a comment\n--> 1\n--! ERROR\n```"))
    assert (marked.count(' out">'), marked.count(' err">')) == (1, 1)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("- [ ] Plain words\n- [x] Done", ["Plain words", "Done"]),
        (
            '- [ ] [Linked *and* "quoted"](x.md) `a < b` &amp; c',
            ["Linked and &quot;quoted&quot; a &lt; b &amp; c"],
        ),
        ("- [ ] Outer\n    - [ ] Inner", ["Outer", "Inner"]),
        ("- [ ] One\n\n- [ ] Two", ["One", "Two"]),
        ("- no box", []),
    ],
)
def test_boxes_are_named_after_what_they_tick(text, names):
    renderer = Markdown(
        extensions=["pymdownx.tasklist"], extension_configs={"pymdownx.tasklist": {"custom_checkbox": True}}
    )
    labelled = markup.label_tasks(renderer.convert(text))
    assert [part.split('"')[0] for part in labelled.split('aria-label="')[1:]] == names
    assert "<label" not in labelled
    assert labelled.count('type="checkbox"') == len(names)


def test_policy_names_inline_scripts_and_no_others():
    page = "<head></head><script>a</script><script src=x></script><script type=application/json>{}</script><script>a</script>"
    policy = dict(directive.split(" ", 1) for directive in markup.policy(page).split("; "))
    assert policy["default-src"] == "'none'"
    assert (
        policy["script-src"]
        == "'self' 'wasm-unsafe-eval' 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"
    )
    assert "unsafe-inline" not in policy["script-src"]
    assert "'unsafe-eval'" not in policy["script-src"]


def test_labels_of_the_navigation_name_one_thing_each():
    page = (
        '<head></head><label for="__toc">x</label><nav aria-labelledby="__nav_1_2_label">'
        '<label class="md-nav__title" for="__nav_1_2">y</label></nav><input class="a" type="checkbox" autocomplete="off">'
        '<input type="text" autocomplete="off">'
    )
    assert markup.finish(page).partition("</head>")[2] == (
        '<label>x</label><nav aria-labelledby="__nav_1_2_title">'
        '<label class="md-nav__title" for="__nav_1_2" id="__nav_1_2_title">y</label></nav><input class="a" type="checkbox">'
        '<input type="text" autocomplete="off">'
    )
    assert '<label for="__toc">' in markup.finish(f'{page}<input type="checkbox" id="__toc">')


def test_finished_pages_carry_the_policy_first():
    page = '<html><head><title>x</title></head><label tabindex=""><input type="checkbox" id="__search" autocomplete="off"></html>'
    finished = markup.finish(page)
    assert finished.startswith(
        '<html><head>\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
    )
    assert "tabindex" not in finished
    assert "autocomplete" not in finished
    assert markup.policy(page) in finished


def test_the_solution_of_an_exercise_is_behind_a_reveal():
    content = '<h2 id="work">Work</h2><p>Code</p><h2 id="solution">Solution<a>#</a></h2>\n<p>Idea</p><h3 id="steps">Steps</h3>'
    hidden = markup.hide_solution(content)
    assert hidden.startswith(
        '<h2 id="work">Work</h2><p>Code</p><h2 id="solution">Solution<a>#</a></h2><details'
    )
    assert "<p>Idea</p>" in hidden.partition("</summary>")[2]
    assert hidden.rstrip().endswith("</h3></details>")
    notes = '<div class="footnote">1</div>'
    assert markup.hide_solution(content + notes).endswith(f"</details>\n{notes}")
    assert markup.hide_solution("<h2 id='work'>Work</h2>") == "<h2 id='work'>Work</h2>"
