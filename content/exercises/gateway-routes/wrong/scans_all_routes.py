"""Compares the path with one pattern after the other: right, but each request pays for every route there is."""


class RouteTable:
    def __init__(self, routes):
        self.routes = [
            ([part for part in pattern.split("/") if part], service) for pattern, service in routes.items()
        ]

    def resolve(self, path):
        segments = [part for part in path.split("/") if part]
        best, best_rank = None, None
        for pattern, service in self.routes:
            if len(pattern) > len(segments):
                continue
            if all(part in ("*", segment) for part, segment in zip(pattern, segments)):
                rank = len(pattern), [part != "*" for part in pattern]
                if best_rank is None or rank > best_rank:
                    best, best_rank = service, rank
        return best
