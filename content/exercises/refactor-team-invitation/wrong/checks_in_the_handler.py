"""The handler checks, and `invite` only saves and mails: the nightly import goes around every rule."""

import json
from datetime import datetime, timedelta
from typing import Any, Protocol

VALID_FOR = timedelta(days=7)
ROLES = ("member", "admin", "viewer")
STATUS = {
    "not JSON": 400,
    "not an object": 400,
    "not an address": 422,
    "unknown role": 422,
    "no such team": 404,
    "not an admin": 403,
}
CONFLICT = 409


class Teams(Protocol):
    """Where teams and their invitations are kept."""

    def find(self, team: str) -> dict | None: ...

    def add_invitation(self, team: str, email: str, role: str, expires: datetime) -> None: ...


class Mailer(Protocol):
    """What sends mail."""

    def send(self, to: str, subject: str, text: str) -> None: ...


class RefusedError(Exception):
    """There is no invitation; the reason is its text."""


def post_invitation(request: Any) -> dict:
    """Invite somebody to a team: the status and the body of the answer."""
    app = request.app
    try:
        wish = checked({"team": request.team, "by": request.user, **fields(request.body)}, app.teams, app.now())
        return {"status": 201, "body": invite(wish, app.teams, app.mailer, app.now())}
    except RefusedError as refused:
        reason = str(refused)
        return {"status": STATUS.get(reason, CONFLICT), "body": {"error": reason}}


def fields(body: bytes) -> dict[str, Any]:
    """What of the body counts, as it stands there."""
    try:
        data = json.loads(body)
    except ValueError:
        raise RefusedError("not JSON") from None
    if not isinstance(data, dict):
        raise RefusedError("not an object")
    return {"email": data.get("email"), "role": data.get("role", "member")}


def invite(wish: dict[str, Any], teams: Teams, mailer: Mailer, now: datetime) -> dict[str, Any]:
    """Save, then tell: the invitation, and whether the mail went out."""
    expires = now + VALID_FOR
    teams.add_invitation(wish["team"], wish["email"], wish["role"], expires)
    mailed = tell(wish, teams.find(wish["team"])["name"], expires, mailer)
    return {"email": wish["email"], "role": wish["role"], "expires": expires.isoformat(), "mailed": mailed}


def checked(wish: dict[str, Any], teams: Teams, now: datetime) -> dict[str, Any]:
    """The wish as it counts, if the rules allow it."""
    wish = {**wish, "email": address(wish["email"]), "role": known_role(wish["role"])}
    team = teams.find(wish["team"])
    check_right(wish["by"], team)
    check_room(wish["email"], team, now)
    return wish


def address(email: Any) -> str:
    """The address in the form in which addresses are compared."""
    name, at, domain = email.strip().lower().partition("@") if isinstance(email, str) else ("", "", "")
    if not (name and domain) or "@" in domain:
        raise RefusedError("not an address")
    return name + at + domain


def known_role(role: Any) -> str:
    """The role, if there is such a one."""
    if role not in ROLES:
        raise RefusedError("unknown role")
    return role


def check_right(by: str, team: dict | None) -> None:
    """Only admins of the team may invite."""
    if team is None:
        raise RefusedError("no such team")
    if team["members"].get(by) != "admin":
        raise RefusedError("not an admin")


def check_room(email: str, team: dict, now: datetime) -> None:
    """Nobody twice, and nobody without a seat; invitations that have expired count for nothing."""
    if email in team["members"]:
        raise RefusedError("already a member")
    invited = [who for who, invitation in team["invitations"].items() if invitation["expires"] > now]
    if email in invited:
        raise RefusedError("already invited")
    if len(team["members"]) + len(invited) >= team["seats"]:
        raise RefusedError("no seat left")


def tell(wish: dict[str, Any], name: str, expires: datetime, mailer: Mailer) -> bool:
    """Send the mail; an invitation without one still counts."""
    text = f"{wish['by']} invites you to {name} as {wish['role']}, until {expires:%Y-%m-%d}."
    try:
        mailer.send(wish["email"], f"Join {name}", text)
    except OSError:
        return False
    return True
