"""Joins the articles with a comma: one article that contains a comma looks like two."""


def same_content(orders):
    groups = {}
    for number, skus in orders:
        groups.setdefault(",".join(sorted(skus)), []).append(number)
    return list(groups.values())
