"""Makes the calls in the order given, and waits whenever the next partner has to be left alone."""


def plan_calls(calls, pause):
    plan = []
    for partner in calls:
        while partner in plan[max(len(plan) - pause, 0) :]:
            plan.append(None)
        plan.append(partner)
    return plan
