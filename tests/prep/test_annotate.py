"""Code as at the prompt: what each statement printed or raised stands below it."""

import pytest
from prep import annotate


def test_outputs_stand_below_their_statements():
    source = "print(1)\nfor n in range(2):\n    print(n)\nint('x')\nprint()\nx = 1"
    assert annotate.outputs(source) == {
        1: ["#> 1"],
        3: ["#> 0", "#> 1"],
        4: ["#! ValueError: invalid literal for int() with base 10: 'x'"],
        5: ["#>"],
    }


def test_annotating_twice_changes_nothing():
    once = annotate.annotate("print('a')\nraise KeyError('k')\n#> stale")
    assert once == "print('a')\n#> a\nraise KeyError('k')\n#! KeyError: 'k'"
    assert annotate.annotate(once) == once


def test_two_statements_on_a_line_keep_both_outputs():
    assert annotate.outputs("print(1); print(2)") == {1: ["#> 1", "#> 2"]}


def test_warnings_are_told_from_output():
    assert annotate.outputs("import warnings\nwarnings.warn('old', DeprecationWarning)") == {
        2: ["#! DeprecationWarning: old"]
    }


def test_code_that_does_not_parse_raises():
    with pytest.raises(SyntaxError):
        annotate.outputs("print(")
