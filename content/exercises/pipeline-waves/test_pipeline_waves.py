import pytest
from starter import waves


class Job(str):
    """A name that counts how often anyone hashes or compares it, and ends a search that starts anew with each wave."""

    __slots__ = ()
    used = 0

    @staticmethod
    def count():
        Job.used += 1
        assert Job.used <= 20_000, (
            "names of jobs were hashed or compared 20,000 times, for 300 jobs at most: are they gone through again and again?"
        )

    def __hash__(self):
        Job.count()
        return super().__hash__()

    def __eq__(self, other):
        Job.count()
        return super().__eq__(other)


def backwards(length, name=str):
    """A chain in which each job needs the one before it, the last one first."""
    names = [name(f"step-{number}") for number in range(length)]
    return {names[number]: names[max(number - 1, 0) : number] for number in reversed(range(length))}


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        ({"extract": []}, [["extract"]]),
        ({"extract": [], "load": ["extract"]}, [["extract"], ["load"]]),
        ({"load": ["extract"], "extract": []}, [["extract"], ["load"]]),
        (
            {"extract": [], "orders": ["extract"], "refunds": ["extract"], "report": ["orders", "refunds"]},
            [["extract"], ["orders", "refunds"], ["report"]],
        ),
    ],
)
def test_a_job_runs_in_a_later_wave_than_what_it_needs(needs, expected):
    assert waves(needs) == expected


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        (
            {
                "rates": [],
                "extract": [],
                "orders": ["extract"],
                "report": ["rates", "orders"],
                "mail": ["report"],
            },
            [["extract", "rates"], ["orders"], ["report"], ["mail"]],
        ),
        (
            {"a": [], "b": ["a"], "c": ["b"], "d": ["a", "c"], "e": ["a"]},
            [["a"], ["b", "e"], ["c"], ["d"]],
        ),
    ],
)
def test_the_longest_chain_of_needs_decides(needs, expected):
    assert waves(needs) == expected


def test_a_wave_is_sorted_by_name():
    needs = {"refunds": ["extract"], "rates": [], "orders": ["extract"], "extract": []}
    assert waves(needs) == [["extract", "rates"], ["orders", "refunds"]]


@pytest.mark.parametrize(
    "needs",
    [
        {"orders": ["orders"]},
        {"extract": [], "orders": ["refunds", "extract"], "refunds": ["orders"], "report": ["orders"]},
    ],
)
def test_jobs_that_wait_for_each_other_are_refused(needs):
    Job.used = 0
    with pytest.raises(ValueError, match=r".*"):
        waves({Job(job): needed for job, needed in needs.items()})


def test_a_chain_of_a_thousand_jobs_is_no_problem():
    plan = waves(backwards(1100))
    assert plan[:1] + plan[-1:] + [len(plan)] == [["step-0"], ["step-1099"], 1100]


def test_jobs_are_not_gone_through_again_for_each_wave():
    Job.used = 0
    plan = waves(backwards(300, Job))
    assert [len(wave) for wave in plan] == [1] * 300
