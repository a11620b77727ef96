"""Expects one well-formed signature: the rotation of a secret is refused, and garbage ends as an error 500."""

import hmac
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping


class SignatureError(Exception):
    """The delivery is not to be trusted: answer 401 and do nothing."""


def verify(
    headers: Mapping[str, str], body: bytes, secrets: Iterable[str], now: float, tolerance: int = 300
) -> str:
    """Return the id of a delivery that is signed with one of the secrets, or raise SignatureError.

    Names of headers are in lower case. `now` is the time in Unix seconds, and the delivery's may differ from it by
    `tolerance` seconds.
    """
    delivery, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
    if abs(now - int(timestamp)) > tolerance:
        raise SignatureError(f"sent at {timestamp}, received at {now}")
    content = f"{delivery}.{timestamp}.".encode() + body
    version, signature = headers["webhook-signature"].split(",")
    key = b64decode(next(iter(secrets)).removeprefix("whsec_"))
    expected = b64encode(hmac.digest(key, content, "sha256")).decode()
    if version != "v1" or not hmac.compare_digest(expected, signature):
        raise SignatureError("the signature does not match")
    return delivery
