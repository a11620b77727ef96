"""Sorts by id, so that parents come first: a parent can be younger than its children, and siblings lose the order of the rows."""


def build_menu(rows):
    items, menu = {}, []
    for row in sorted(rows, key=lambda row: row["id"]):
        item = {"title": row["title"], "children": []}
        items[row["id"]] = item
        if row["parent_id"] is None:
            menu.append(item)
        elif row["parent_id"] in items:
            items[row["parent_id"]]["children"].append(item)
    return menu
