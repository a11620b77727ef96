"""The first pattern that matches wins, as in Django's `urlpatterns`; and `fnmatch` lets a star swallow slashes."""

from fnmatch import fnmatchcase


class RouteTable:
    def __init__(self, routes):
        self.routes = routes

    def resolve(self, path):
        for pattern, service in self.routes.items():
            if fnmatchcase(path, pattern) or fnmatchcase(path, pattern.rstrip("/") + "/*"):
                return service
        return None
