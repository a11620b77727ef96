"""Normalises the whole key and compares its beginning as text: `acme-internal` begins with `acme` too, and who left and came back is not seen."""

import posixpath


def asset_key(tenant, folder, link):
    start = "" if link.startswith("/") else folder
    key = posixpath.normpath(f"{tenant}/{start}/{link}")
    if not key.startswith(tenant):
        raise PermissionError(f"{link!r} leads out of {tenant!r}")
    return key
