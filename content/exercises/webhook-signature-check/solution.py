"""Check that a webhook comes from the partner, unchanged and now."""

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
    try:
        delivery, timestamp, signatures = (
            headers[f"webhook-{name}"] for name in ("id", "timestamp", "signature")
        )
        difference = abs(now - int(timestamp))
        content = f"{delivery}.{timestamp}.".encode() + body
        offered = [
            entry.removeprefix("v1,").encode() for entry in signatures.split() if entry.startswith("v1,")
        ]
    except (KeyError, ValueError, OverflowError) as error:
        raise SignatureError("a header is missing or malformed") from error
    if difference > tolerance:
        raise SignatureError("sent too long ago, or in the future")
    for secret in secrets:
        key = b64decode(secret.removeprefix("whsec_"))
        expected = b64encode(hmac.digest(key, content, "sha256"))
        if any(hmac.compare_digest(expected, signature) for signature in offered):
            return delivery
    raise SignatureError("no signature matches")
