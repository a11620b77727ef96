"""What a contributor sees."""

from prep.problem import Place, Problem, annotations, nearest, report

DEAD = Problem(Place("docs/b.md", 10, 3), "`x` leads nowhere", "correct the path")
OLD = Problem(Place("docs/a.md", 2), "was reviewed with 3.9", "read it\nagain: 100%", "warning")


def test_report_is_sorted_by_place_and_says_everything_once():
    later = Problem(Place("docs/b.md", 9, 80), "first", "mend")
    assert report([DEAD, OLD, later, DEAD]) == (
        "docs/a.md:2:1: warning: was reviewed with 3.9\n"
        "    mend: read it\nagain: 100%\n"
        "docs/b.md:9:80: first\n"
        "    mend: mend\n"
        "docs/b.md:10:3: `x` leads nowhere\n"
        "    mend: correct the path"
    )


def test_no_problems_no_text():
    assert report([]) == annotations([]) == ""


def test_annotations_are_one_line_each():
    assert annotations([DEAD, OLD, OLD]).split("\n") == [
        "::warning file=docs/a.md,line=2,col=1::was reviewed with 3.9 - mend: read it%0Aagain: 100%25",
        "::error file=docs/b.md,line=10,col=3::`x` leads nowhere - mend: correct the path",
    ]


def test_annotations_cannot_be_ended_by_what_they_say():
    problem = Problem(Place("a,b%\r\n::x.md"), "wrong\r\n::error::forged", "mend")
    assert annotations([problem]) == (
        "::error file=a%2Cb%25%0D%0A%3A%3Ax.md,line=1,col=1::wrong%0D%0A::error::forged - mend: mend"
    )


def test_nearest_offers_the_closest_word_and_all_allowed():
    assert nearest("middle", ["mid", "junior"]) == "did you mean `mid`? Allowed: `junior`, `mid`"
    assert nearest("zzz", ["mid", "junior"]) == "Allowed: `junior`, `mid`"
    assert nearest("mid", []) == "Allowed: nothing yet"


def test_nearest_of_many_words_stays_short():
    words = [f"word-{n:02}" for n in range(40)]
    assert nearest("word-39x", words) == (
        "did you mean `word-39`? Allowed: " + ", ".join(f"`{word}`" for word in words[:25]) + " and 15 more"
    )
