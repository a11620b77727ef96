"""Read the size limits in a tenant's configuration."""


def parse_size(text: str) -> int:
    """Return the number of bytes that a text such as `10MiB` stands for; anything else is a ValueError that quotes it."""
    return -1
