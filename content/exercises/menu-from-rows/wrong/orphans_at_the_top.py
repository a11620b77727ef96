"""Puts what has no known parent at the top: whoever may not see `Staff` sees `Salaries` in the main menu. 0 counts as no parent."""


def build_menu(rows):
    rows = list(rows)
    items = {row["id"]: {"title": row["title"], "children": []} for row in rows}
    menu = []
    for row in rows:
        siblings = menu
        if row["parent_id"] and row["parent_id"] in items:
            siblings = items[row["parent_id"]]["children"]
        siblings.append(items[row["id"]])
    return menu
