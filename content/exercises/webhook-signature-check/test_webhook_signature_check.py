import hmac
import json
from base64 import b64decode, b64encode

import pytest
from starter import SignatureError, verify

SECRET, OLD_SECRET, FOREIGN_SECRET = (
    "whsec_" + b64encode(text).decode()
    for text in (b"the secret of today", b"that of last year", b"of somebody else")
)
SENT = 1_795_183_200


def signature(body, secret=SECRET, delivery="msg_17", timestamp=SENT):
    key = b64decode(secret.removeprefix("whsec_"))
    return "v1," + b64encode(hmac.digest(key, f"{delivery}.{timestamp}.".encode() + body, "sha256")).decode()


def delivery_headers(signatures, delivery="msg_17", timestamp=SENT):
    return {"webhook-id": delivery, "webhook-timestamp": str(timestamp), "webhook-signature": signatures}


PAID = json.dumps({"event": "invoice.paid", "cents": 4200}).encode()


@pytest.mark.parametrize(
    "body",
    [PAID, b'{"event":"invoice.paid","cents":4200}', '{"customer": "Zoë"}\n'.encode(), b"", b"\xff\xfe\x00"],
)
def test_the_body_is_signed_byte_for_byte(body):
    assert verify(delivery_headers(signature(body)), body, [SECRET], SENT) == "msg_17"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (delivery_headers(signature(PAID)), PAID.replace(b"4200", b"9900")),
        (delivery_headers(signature(PAID)), PAID + b" "),
        (delivery_headers(signature(PAID), delivery="msg_18"), PAID),
        (delivery_headers(signature(PAID), timestamp=SENT + 1), PAID),
        (delivery_headers(signature(PAID, FOREIGN_SECRET)), PAID),
    ],
)
def test_what_was_changed_or_signed_by_somebody_else_is_refused(headers, body):
    with pytest.raises(SignatureError):
        verify(headers, body, [SECRET], SENT)


@pytest.mark.parametrize("seconds", [301, 86_400, -301])
def test_a_delivery_from_the_past_or_the_future_is_refused(seconds):
    headers = delivery_headers(signature(PAID))
    assert verify(headers, PAID, [SECRET], SENT + 300) == "msg_17", "300 seconds are tolerated"
    assert verify(headers, PAID, [SECRET], SENT - 300) == "msg_17", "clocks differ, in both directions"
    with pytest.raises(SignatureError):
        verify(headers, PAID, [SECRET], SENT + seconds)


@pytest.mark.parametrize(
    ("signatures", "secrets"),
    [
        (signature(PAID, OLD_SECRET), [SECRET, OLD_SECRET]),
        (f"{signature(PAID, FOREIGN_SECRET)} {signature(PAID)}", [SECRET]),
        (f"v2,c2lnbmVkIGxhdGVy {signature(PAID)}", [SECRET]),
        (f"{signature(PAID)} {signature(PAID, OLD_SECRET)}", [OLD_SECRET]),
    ],
)
def test_one_signature_that_matches_one_secret_is_enough(signatures, secrets):
    assert verify(delivery_headers(signatures), PAID, secrets, SENT) == "msg_17"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"webhook-id": "msg_17", "webhook-timestamp": str(SENT)},
        delivery_headers(""),
        delivery_headers("v1"),
        delivery_headers("v1,"),
        delivery_headers("v1,sïgnature"),
        delivery_headers("v1,\udcff"),  # a byte that is no UTF-8, as aiohttp hands it over
        delivery_headers(signature(PAID), delivery="msg_\udcff"),
        delivery_headers(signature(PAID).replace("v1,", "v2,")),
        delivery_headers(signature(PAID), timestamp="yesterday"),
        delivery_headers(signature(PAID), timestamp="9" * 400),
    ],
)
def test_whatever_a_stranger_sends_is_refused_and_breaks_nothing(headers):
    with pytest.raises(SignatureError):
        verify(headers, PAID, [SECRET], SENT + 0.5)


def test_signatures_are_compared_in_constant_time(monkeypatch):
    compared = []

    def compare_digest(one, other):
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare_digest)
    if "compare_digest" in verify.__globals__:
        monkeypatch.setitem(verify.__globals__, "compare_digest", compare_digest)
    assert verify(delivery_headers(signature(PAID)), PAID, [SECRET], SENT) == "msg_17"
    assert compared != [], (
        "`hmac.compare_digest` was not asked; `==` takes longer the more of a guess is right"
    )
