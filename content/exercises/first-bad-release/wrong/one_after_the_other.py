"""Tries one release after the other: right, and 1,000 deployments where ten are enough."""


def first_bad(releases, is_bad):
    return next((release for release in releases if is_bad(release)), None)
