import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from starter import Agent, Comment, Tag, Ticket, board


@pytest.fixture(autouse=True)
def agents():
    """Ada and Bo, in a new database for each test."""
    try:
        with connection.schema_editor() as editor:
            for model in (Agent, Tag, Ticket, Comment):
                editor.create_model(model)
        yield {name: Agent.objects.create(name=name) for name in ("Ada", "Bo")}
    finally:
        connection.connection.close()  # what is in memory survives Django's own `close()`
        del connections["default"]


def ticket(title, assignee=None, watchers=(), tags=(), public=0, internal=0, **fields):
    new = Ticket.objects.create(title=title, assignee=assignee, **fields)
    new.watchers.set(watchers)
    new.tags.set([Tag.objects.get_or_create(name=name)[0] for name in tags])
    for number in range(public + internal):
        Comment.objects.create(ticket=new, text="…", is_internal=number >= public)


def counted():
    """The board, and what it took to make it."""
    with CaptureQueriesContext(connection) as queries:
        rows = board()
    last = queries[-1]["sql"] if len(queries) else "-"
    assert len(queries) <= 3, f"{len(queries)} queries for {len(rows)} tickets; the last: {last}"
    return rows


@pytest.mark.parametrize("tickets", [2, 20])
def test_three_queries_are_enough_however_many_tickets_there_are(agents, tickets):
    for number in range(tickets):
        agent = Agent.objects.create(name=f"Agent {number}")
        ticket(f"Ticket {number}", agent, [agent], [f"tag {number}", "slow"], public=1)
    assert [row["assignee"] for row in counted()] == [f"Agent {number}" for number in range(tickets)]


def test_open_tickets_are_listed_by_their_id(agents):
    ticket("Printer is on fire", agents["Bo"])
    ticket("Password lost", agents["Ada"], is_open=False)
    ticket("Login is slow", agents["Ada"])
    assert [row["title"] for row in counted()] == ["Printer is on fire", "Login is slow"]


def test_a_ticket_with_nothing_attached_is_listed_too():
    ticket("Login is slow")
    nothing = {"title": "Login is slow", "assignee": "nobody", "tags": [], "comments": 0, "watchers": 0}
    assert counted() == [nothing]


def test_tags_are_sorted_by_name():
    ticket("Login is slow", tags=["web", "auth", "slow"])
    ticket("Printer is on fire", tags=["urgent", "auth"])
    assert [row["tags"] for row in counted()] == [["auth", "slow", "web"], ["auth", "urgent"]]


@pytest.mark.parametrize(
    ("public", "internal", "watching", "expected"),
    [(2, 0, 2, (2, 2)), (1, 3, 1, (1, 1)), (0, 2, 2, (0, 2)), (3, 1, 0, (3, 0))],
)
def test_comments_and_watchers_are_counted_apart(agents, public, internal, watching, expected):
    ticket("Login is slow", agents["Ada"], [*agents.values()][:watching], public=public, internal=internal)
    [row] = counted()
    assert (row["comments"], row["watchers"]) == expected
