"""Turn the links inside a tenant's pages into keys of the object store, and let none of them leave the tenant's part."""


def asset_key(tenant: str, folder: str, link: str) -> str:
    """Return the key that `link` means on a page in `folder`, always below `tenant`.

    A link that begins with a slash starts at the tenant's root, any other one in `folder`.
    Raises PermissionError when it climbs above the tenant's root, even if it came back later.
    """
    path = link if link.startswith("/") else f"{folder}/{link}"
    place: list[str] = []  # the folders from the tenant's root down to where we are
    for part in path.split("/"):
        if part == "..":
            if not place:
                raise PermissionError(f"the link {link!r} in {folder!r} leads out of {tenant!r}")
            place.pop()
        elif part not in ("", "."):
            place.append(part)
    return "/".join([tenant, *place])
