"""Removes `../` from the text instead of following it: links between folders point to the wrong file, and nothing is ever refused. And a link from the root is joined to the folder."""


def asset_key(tenant, folder, link):
    link = link.replace("../", "").replace("./", "")
    while "//" in link:
        link = link.replace("//", "/")
    return "/".join(part for part in (tenant, folder, link.strip("/")) if part)
