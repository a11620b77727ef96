"""Links each row as it comes: what comes before its parent is taken for an item without one, and lost."""


def build_menu(rows):
    items, menu = {}, []
    for row in rows:
        item = {"title": row["title"], "children": []}
        items[row["id"]] = item
        if row["parent_id"] is None:
            menu.append(item)
        elif row["parent_id"] in items:
            items[row["parent_id"]]["children"].append(item)
    return menu
