"""Union-find without shortening anything: a line of switches becomes a line of pointers, and each link walks all along it."""


def loop_links(links):
    parent = {}

    def root(switch):
        parent.setdefault(switch, switch)
        while parent[switch] != switch:
            switch = parent[switch]
        return switch

    blocked = []
    for one, other in links:
        first, second = root(one), root(other)
        if first == second:
            blocked.append((one, other))
        else:
            parent[first] = second
    return blocked
