"""Turns patterns into regular expressions and takes the longest text: `/api/orders` matches `/api/orders-export`, and length in characters is not length in segments."""

import re


class RouteTable:
    def __init__(self, routes):
        self.routes = sorted(routes.items(), key=lambda route: len(route[0]), reverse=True)

    def resolve(self, path):
        for pattern, service in self.routes:
            if re.match(re.escape(pattern).replace(r"\*", "[^/]+"), path):
                return service
        return None
