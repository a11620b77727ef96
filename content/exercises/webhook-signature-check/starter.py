"""Check that a webhook comes from the partner, unchanged and now."""

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
    return ""
