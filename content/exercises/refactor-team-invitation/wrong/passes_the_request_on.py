"""Short functions that all take the request and reach through it: nothing can be called, or tested, without the web server."""

import json
from datetime import timedelta


class RefusedError(Exception):
    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


def post_invitation(request) -> dict:
    try:
        return {"status": 201, "body": invite(request)}
    except RefusedError as refused:
        return {"status": refused.status, "body": {"error": str(refused)}}


def invite(request):
    email, role = fields(request)
    team = request.app.teams.find(request.team)
    check_right(request, team)
    check_room(request, team, email)
    expires = request.app.now() + timedelta(days=7)
    request.app.teams.add_invitation(request.team, email, role, expires)
    text = f"{request.user} invites you to {team['name']} as {role}, until {expires:%Y-%m-%d}."
    return {"email": email, "role": role, "expires": expires.isoformat(), "mailed": send(request, email, team, text)}


def fields(request):
    try:
        data = json.loads(request.body)
    except ValueError:
        raise RefusedError(400, "not JSON") from None
    if not isinstance(data, dict):
        raise RefusedError(400, "not an object")
    email, role = address(data.get("email")), data.get("role", "member")
    if role not in ("member", "admin", "viewer"):
        raise RefusedError(422, "unknown role")
    return email, role


def address(email):
    email = email.strip().lower() if isinstance(email, str) else ""
    if email.count("@") != 1 or email.startswith("@") or email.endswith("@"):
        raise RefusedError(422, "not an address")
    return email


def check_right(request, team):
    if team is None:
        raise RefusedError(404, "no such team")
    if team["members"].get(request.user) != "admin":
        raise RefusedError(403, "not an admin")


def check_room(request, team, email):
    if email in team["members"]:
        raise RefusedError(409, "already a member")
    now = request.app.now()
    invited = [who for who, invitation in team["invitations"].items() if invitation["expires"] > now]
    if email in invited:
        raise RefusedError(409, "already invited")
    if len(team["members"]) + len(invited) >= team["seats"]:
        raise RefusedError(409, "no seat left")


def send(request, email, team, text):
    try:
        request.app.mailer.send(email, f"Join {team['name']}", text)
    except OSError:
        return False
    return True
