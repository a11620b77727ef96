"""POST /teams/{team}/invitations: it is right, and only a web server can use it."""

import json
from datetime import timedelta


def post_invitation(request) -> dict:
    """Invite somebody to a team: the status and the body of the answer."""
    try:
        data = json.loads(request.body)
    except ValueError:
        return {"status": 400, "body": {"error": "not JSON"}}
    if isinstance(data, dict):
        if isinstance(data.get("email"), str):
            email = data["email"].strip().lower()
            if email.count("@") == 1 and not email.startswith("@") and not email.endswith("@"):
                role = data.get("role", "member")
                if role in ("member", "admin", "viewer"):
                    team = request.app.teams.find(request.team)
                    if team is None:
                        return {"status": 404, "body": {"error": "no such team"}}
                    if team["members"].get(request.user) != "admin":
                        return {"status": 403, "body": {"error": "not an admin"}}
                    if email in team["members"]:
                        return {"status": 409, "body": {"error": "already a member"}}
                    seats = len(team["members"])
                    for invited, invitation in team["invitations"].items():
                        if invitation["expires"] > request.app.now():
                            if invited == email:
                                return {"status": 409, "body": {"error": "already invited"}}
                            seats += 1
                    if seats >= team["seats"]:
                        return {"status": 409, "body": {"error": "no seat left"}}
                    expires = request.app.now() + timedelta(days=7)
                    request.app.teams.add_invitation(request.team, email, role, expires)
                    mailed = True
                    try:
                        request.app.mailer.send(
                            email,
                            f"Join {team['name']}",
                            f"{request.user} invites you to {team['name']} as {role}, until {expires:%Y-%m-%d}.",
                        )
                    except OSError:
                        mailed = False
                    return {
                        "status": 201,
                        "body": {"email": email, "role": role, "expires": expires.isoformat(), "mailed": mailed},
                    }
                else:
                    return {"status": 422, "body": {"error": "unknown role"}}
            else:
                return {"status": 422, "body": {"error": "not an address"}}
        else:
            return {"status": 422, "body": {"error": "not an address"}}
    else:
        return {"status": 400, "body": {"error": "not an object"}}
