"""Lets `posixpath` do it: at the root of a file system `..` leads nowhere, so a link that climbs out is served as some other file instead of being refused."""

import posixpath


def asset_key(tenant, folder, link):
    path = posixpath.normpath(posixpath.join("/", folder, link))
    return posixpath.join(tenant, path.lstrip("/")).rstrip("/")
