"""Treats every part that begins with a dot as one of the two special ones: `.well-known` vanishes, and `...` climbs."""


def asset_key(tenant, folder, link):
    path = link if link.startswith("/") else f"{folder}/{link}"
    place = []
    for part in path.split("/"):
        if part.startswith(".."):
            if not place:
                raise PermissionError(f"{link!r} leads out of {tenant!r}")
            place.pop()
        elif part and not part.startswith("."):
            place.append(part)
    return "/".join([tenant, *place])
