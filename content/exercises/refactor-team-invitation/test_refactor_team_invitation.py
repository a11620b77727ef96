import json
import re
import sys
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
import starter
from grading import exceeded
from starter import post_invitation

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
SOON, PAST = NOW + timedelta(hours=1), NOW


class Teams:
    """One team, called core; what is found is a copy, as from a database."""

    def __init__(self, done, seats, invitations):
        members = {"ada@example.org": "admin", "bob@example.org": "member"}
        self.core = {"name": "Core", "seats": seats, "members": members, "invitations": dict(invitations)}
        self.done = done

    def find(self, team):
        return deepcopy(self.core) if team == "core" else None

    def add_invitation(self, team, email, role, expires):
        self.done.append("saved")
        self.core["invitations"][email] = {"role": role, "expires": expires}


class Mailer:
    def __init__(self, done, broken):
        self.done, self.broken, self.sent = done, broken, []

    def send(self, to, subject, text):
        self.done.append("sent")
        if self.broken:
            raise ConnectionRefusedError("the mail server is away")
        self.sent.append((to, subject, text))


class Watched:
    """Passes everything on, and notes which function of the answer asked."""

    def __init__(self, what, target, notes):
        self._what, self._target, self._notes = what, target, notes

    def __getattr__(self, name):
        frame = sys._getframe(1)  # noqa: SLF001 - whose code asks is what is measured
        while frame and frame.f_code.co_filename != starter.__file__:
            frame = frame.f_back
        if frame:
            who = re.sub(r"\.<locals>\.<\w+>", "", frame.f_code.co_qualname)
            self._notes.setdefault(who, set()).add(self._what)
        return getattr(self._target, name)


def application(seats=9, broken=False, **invitations):
    done = []
    invitations = {
        f"{name}@example.org": {"role": "viewer", "expires": at} for name, at in invitations.items()
    }
    return SimpleNamespace(
        done=done, teams=Teams(done, seats, invitations), mailer=Mailer(done, broken), now=lambda: NOW
    )


def request(app, body, team="core", user="ada@example.org"):
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    return SimpleNamespace(app=app, body=body, team=team, user=user)


def refusal(app, body, **more):
    answer = post_invitation(request(app, body, **more))
    return answer["status"], answer["body"], app.done


def test_an_invitation_is_saved_for_seven_days_and_then_mailed():
    app = application()
    assert post_invitation(request(app, {"email": " Grace@Example.ORG ", "role": "viewer"})) == {
        "status": 201,
        "body": {
            "email": "grace@example.org",
            "role": "viewer",
            "expires": "2026-11-27T09:30:00+00:00",
            "mailed": True,
        },
    }
    saved = {"grace@example.org": {"role": "viewer", "expires": NOW + timedelta(days=7)}}
    assert app.teams.core["invitations"] == saved
    text = "ada@example.org invites you to Core as viewer, until 2026-11-27."
    assert app.mailer.sent == [("grace@example.org", "Join Core", text)]
    assert app.done == ["saved", "sent"]


def test_the_invitation_stays_when_its_mail_cannot_be_sent():
    app = application(broken=True)
    answer = post_invitation(request(app, {"email": "grace@example.org"}))
    assert (answer["status"], answer["body"]["mailed"], answer["body"]["role"]) == (201, False, "member")
    assert app.done == ["saved", "sent"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"email=grace@example.org", (400, {"error": "not JSON"}, [])),
        (b"\xff", (400, {"error": "not JSON"}, [])),
        (["grace@example.org"], (400, {"error": "not an object"}, [])),
        ({}, (422, {"error": "not an address"}, [])),
        ({"email": None}, (422, {"error": "not an address"}, [])),
        ({"email": "grace"}, (422, {"error": "not an address"}, [])),
        ({"email": " @example.org"}, (422, {"error": "not an address"}, [])),
        ({"email": "grace@ "}, (422, {"error": "not an address"}, [])),
        ({"email": "grace@home@example.org"}, (422, {"error": "not an address"}, [])),
        ({"email": "grace@example.org", "role": "owner"}, (422, {"error": "unknown role"}, [])),
        ({"email": "grace@example.org", "role": ["admin"]}, (422, {"error": "unknown role"}, [])),
        ({"email": "grace@example.org", "role": None}, (422, {"error": "unknown role"}, [])),
    ],
)
def test_a_body_that_makes_no_sense_is_refused(body, expected):
    assert refusal(application(), body) == expected


@pytest.mark.parametrize(
    ("body", "team", "user", "expected"),
    [
        ({"email": "grace@example.org"}, "sales", "ada@example.org", (404, {"error": "no such team"}, [])),
        ({"email": "grace@example.org"}, "core", "bob@example.org", (403, {"error": "not an admin"}, [])),
        ({"email": "grace@example.org"}, "core", "eve@example.org", (403, {"error": "not an admin"}, [])),
        ({"email": "ada@example.org"}, "core", "bob@example.org", (403, {"error": "not an admin"}, [])),
        ({"email": "grace"}, "sales", "ada@example.org", (422, {"error": "not an address"}, [])),
        (
            {"email": "grace", "role": "owner"},
            "core",
            "bob@example.org",
            (422, {"error": "not an address"}, []),
        ),
    ],
)
def test_only_admins_of_the_team_may_invite(body, team, user, expected):
    assert refusal(application(), body, team=team, user=user) == expected


@pytest.mark.parametrize(
    ("email", "seats", "invitations", "expected"),
    [
        ("Bob@example.org", 2, {}, (409, {"error": "already a member"}, [])),
        ("grace@example.org", 3, {"grace": SOON}, (409, {"error": "already invited"}, [])),
        ("grace@example.org", 3, {"alan": SOON}, (409, {"error": "no seat left"}, [])),
        ("grace@example.org", 2, {"grace": PAST}, (409, {"error": "no seat left"}, [])),
    ],
)
def test_nobody_is_invited_twice_or_without_a_seat(email, seats, invitations, expected):
    assert refusal(application(seats, **invitations), {"email": email}) == expected


@pytest.mark.parametrize("invitations", [{"alan": PAST}, {"grace": PAST}, {"alan": PAST, "grace": PAST}])
def test_an_invitation_that_has_expired_counts_for_nothing(invitations):
    app = application(3, **invitations)
    assert post_invitation(request(app, {"email": "grace@example.org"}))["status"] == 201
    assert app.teams.core["invitations"]["grace@example.org"]["expires"] == NOW + timedelta(days=7)


def test_no_function_has_more_than_fifteen_lines():
    assert exceeded(lines=15) == []


def test_no_complexity_is_above_six():
    assert exceeded(complexity=6) == []


def test_no_function_takes_more_than_four_parameters():
    assert exceeded(parameters=4) == []


def import_exceeded(app):
    """What keeps the nightly import from inviting somebody without a request."""
    wish = {"team": "core", "email": "grace@example.org", "role": "viewer", "by": "ada@example.org"}
    if not hasattr(starter, "invite"):
        return ["there is no function invite(wish, teams, mailer, now)"]
    try:
        starter.invite(wish, app.teams, app.mailer, NOW + timedelta(days=1))
    except Exception as error:  # noqa: BLE001 - whatever it misses is the finding
        return [f"invite(wish, teams, mailer, now) raises {type(error).__name__}: {error}"]
    return []


def test_invite_needs_no_request():
    app = application()
    assert import_exceeded(app) == []
    saved = {"grace@example.org": {"role": "viewer", "expires": NOW + timedelta(days=8)}}
    assert app.teams.core["invitations"] == saved
    assert app.done == ["saved", "sent"]


def rules_exceeded(app, **changes):
    """What the nightly import can do that the handler refuses."""
    wish = {
        "team": "core",
        "email": "grace@example.org",
        "role": "viewer",
        "by": "ada@example.org",
        **changes,
    }
    if not hasattr(starter, "invite"):
        return ["there is no function invite(wish, teams, mailer, now)"]
    with suppress(Exception):  # how it says no is up to it
        starter.invite(wish, app.teams, app.mailer, NOW)
    return app.done


@pytest.mark.parametrize(
    ("changes", "seats"),
    [
        ({"email": "grace"}, 9),
        ({"role": "owner"}, 9),
        ({"team": "sales"}, 9),
        ({"by": "bob@example.org"}, 9),
        ({"email": " Bob@Example.org "}, 9),
        ({"email": "alan@example.org"}, 9),
        ({}, 3),
    ],
)
def test_the_rules_hold_for_invite_too(changes, seats):
    assert rules_exceeded(application(seats, alan=SOON), **changes) == []


def talks_exceeded(*apps):
    """Which functions talk to more than one of the request, the teams and the mailer."""
    notes = {}
    for app in apps:
        app.teams, app.mailer = (
            Watched("the teams", app.teams, notes),
            Watched("the mailer", app.mailer, notes),
        )
        post_invitation(Watched("the request", request(app, {"email": "grace@example.org"}), notes))
    return [f"{who} talks to {' and '.join(sorted(whom))}" for who, whom in notes.items() if len(whom) > 1]


def test_no_function_talks_to_two_of_the_request_the_teams_and_the_mailer():
    assert talks_exceeded(application(), application(broken=True), application(seats=2)) == []
