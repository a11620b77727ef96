from itertools import pairwise

from starter import Step, duplicate


class Links(list):
    """Counts how often it is gone through, and ends a walk that has lost its way."""

    def __init__(self):
        super().__init__()
        self.walks = 0

    def __iter__(self):
        self.walks += 1
        assert self.walks <= 50, (
            "the links of one step were followed 50 times: does the walk know where it has been?"
        )
        return super().__iter__()


def workflow(*lines):
    """Build steps from lines like `"check: pay reject"`; returns them all, the first one first."""
    named = [line.partition(":")[::2] for line in lines]
    steps = {name: Step(name, "billing@example.com", Links()) for name, _ in named}
    for name, following in named:
        steps[name].then.extend(steps[other] for other in following.split())
    return list(steps.values())


def reachable(first):
    steps = [first]
    for step in steps:
        steps.extend(other for other in step.then if all(other is not known for known in steps))
        assert len(steps) <= 50, "the copy has more than 50 steps, the original fewer than ten"
    return steps


def shape(first):
    """What hangs together how: each step's number and name, with the numbers of those that follow."""
    steps = reachable(first)
    numbers = {id(step): number for number, step in enumerate(steps)}
    return [(numbers[id(step)], step.name, [numbers[id(other)] for other in step.then]) for step in steps]


def test_branches_stay_in_order_and_meet_in_one_step():
    first = workflow("check: pay reject", "pay: mail", "reject: mail", "mail:")[0]
    expected = [(0, "check", [1, 2]), (1, "pay", [3]), (2, "reject", [3]), (3, "mail", [])]
    assert shape(duplicate(first)) == expected


def test_a_loop_leads_back_to_the_copied_step():
    first = workflow("charge: wait done", "wait: charge", "done:")[0]
    copy = duplicate(first)
    assert shape(copy) == [(0, "charge", [1, 2]), (1, "wait", [0]), (2, "done", [])]
    assert copy.then[0].then[0] is copy, "`wait` leads back to the copied `charge`"


def test_a_step_may_follow_itself():
    first = workflow("poll: poll done", "done:")[0]
    assert shape(duplicate(first)) == [(0, "poll", [0, 1]), (1, "done", [])]


def test_no_step_of_a_copy_belongs_to_the_original_or_to_another_copy():
    steps = workflow("check: pay reject", "pay: mail", "reject: mail", "mail:")
    first, second = reachable(duplicate(steps[0])), reachable(duplicate(steps[0]))
    assert [len(first), len(second)] == [4, 4]
    shared = [step.name for step in first if any(step is original for original in steps)]
    assert shared == [], "these steps belong to both: editing one workflow edits the other"
    shared = [step.name for step in second if any(step is copied for copied in first)]
    assert shared == [], "these steps belong to the first copy and to the second"


def test_editing_the_copy_leaves_the_original_as_it_was():
    steps = workflow("check: pay", "pay:")
    copy = duplicate(steps[0])
    assert shape(copy) == [(0, "check", [1]), (1, "pay", [])]
    copy.then.append(Step("audit", None))
    copy.then[0].name = "pay by card"
    assert shape(steps[0]) == [(0, "check", [1]), (1, "pay", [])]


def test_two_steps_of_the_same_name_stay_two():
    first, mail, wait, last = (Step(name, None) for name in ("wait", "mail", "wait", "close"))
    first.then, mail.then, wait.then = [mail], [wait], [last]
    expected = [(0, "wait", [1]), (1, "mail", [2]), (2, "wait", [3]), (3, "close", [])]
    assert shape(duplicate(first)) == expected


def test_the_accounts_are_shared_and_not_copied():
    shop, bank = ["shop", "token"], ["bank", "token"]
    first = Step("check", shop, [Step("pay", bank)])
    copied = reachable(duplicate(first))
    assert [step.account for step in copied] == [shop, bank]
    assert [step.account is account for step, account in zip(copied, [shop, bank], strict=True)] == [
        True,
        True,
    ], "a token that is renewed has to be new for both workflows"


def test_a_workflow_of_a_thousand_steps_is_no_problem():
    steps = [Step(f"step {number}", None) for number in range(1050)]
    for step, following in pairwise(steps):
        step.then = [following]
    copies = []
    try:
        copies.append(duplicate(steps[0]))
        for copy in copies:
            copies += copy.then[:1]
    finally:  # freed one by one: a browser's stack is too small for the whole chain at once
        for step in (*steps, *copies):
            step.then = []
    assert [step.name for step in (copies[0], copies[-1])] == ["step 0", "step 1049"]
    assert len(copies) == 1050
    assert copies[-1] is not steps[-1], "the last step is a copy as well"
