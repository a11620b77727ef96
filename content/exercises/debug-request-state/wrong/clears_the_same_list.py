"""Clears the list in place: the answer that was given before holds that very list."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """A document and who may see it."""

    title: str
    owner: str


@dataclass(frozen=True)
class Answer:
    """What one request gets back."""

    user: str
    titles: list[str]
    warnings: list[str]


class SearchHandler:
    """Made once when the service starts; `handle` is called for every request, many at a time."""

    def __init__(self, find: Callable[[str], Awaitable[list[Document]]], limit: int = 3) -> None:
        """`find(text)` asks the index, which takes its time; an answer holds at most `limit` titles."""
        self._find = find
        self._limit = limit
        self._user = ""
        self._warnings: list[str] = []

    async def handle(self, user: str, text: str) -> Answer:
        """The titles of the documents that the user may see, with warnings about this request."""
        self._user = user
        self._warnings.clear()
        if len(text) < 3:
            self._warnings.append("short searches are slow")
        found = await self._find(text)
        titles = self._visible(found)
        return Answer(self._user, titles, self._warnings)

    def _visible(self, found: list[Document]) -> list[str]:
        titles = [document.title for document in found if document.owner == self._user]
        if len(titles) > self._limit:
            self._warnings.append(f"only {self._limit} of {len(titles)} are shown")
        return titles[: self._limit]
