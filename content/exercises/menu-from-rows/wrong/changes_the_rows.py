"""Turns the caller's rows into the items: they get children, and the menu shows ids that nobody asked for."""


def build_menu(rows):
    rows = list(rows)
    items = {row["id"]: row for row in rows}
    menu = []
    for row in rows:
        row["children"] = []
    for row in rows:
        if row["parent_id"] is None:
            menu.append(row)
        elif row["parent_id"] in items:
            items[row["parent_id"]]["children"].append(row)
    return menu
