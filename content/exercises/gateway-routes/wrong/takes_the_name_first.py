"""Goes down by the name if there is one, otherwise by the star: once the name was taken, it never comes back to the star."""


class RouteTable:
    def __init__(self, routes):
        self.root = {}
        for pattern, service in routes.items():
            node = self.root
            for segment in pattern.strip("/").split("/"):
                if segment:
                    node = node.setdefault(segment, {})
            node["/"] = service

    def resolve(self, path):
        node = self.root
        best = node.get("/")
        for segment in path.strip("/").split("/"):
            node = node.get(segment) or node.get("*")
            if node is None:
                break
            best = node.get("/", best)
        return best
