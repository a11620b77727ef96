"""Looks for the children of each item among all rows: 5,000 items cost 25 million looks. A cursor has no second round."""


def build_menu(rows):
    def below(parent_id):
        return [
            {"title": row["title"], "children": below(row["id"])}
            for row in rows
            if row["parent_id"] == parent_id
        ]

    return below(None)
