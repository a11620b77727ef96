import pytest
from starter import EventBus


def test_an_event_reaches_its_own_handlers_in_the_order_of_subscription():
    bus, heard = EventBus(), []
    bus.subscribe("order.placed", lambda order: heard.append(f"invoice for {order}"))
    bus.subscribe("order.placed", lambda order: heard.append(f"mail about {order}"))
    bus.subscribe("order.paid", lambda order: heard.append(f"parcel for {order}"))
    assert bus.publish("order.placed", "A-1") == []
    assert heard == ["invoice for A-1", "mail about A-1"]
    assert bus.publish("order.cancelled", "A-1") == [], (
        "nobody is subscribed to this event, and that is no error"
    )


def test_a_handler_that_fails_does_not_keep_the_event_from_the_others():
    bus, heard = EventBus(), []
    no_paper, no_server = RuntimeError("no paper"), TimeoutError("no mail server")

    def print_invoice(order):
        raise no_paper

    def send_mail(order):
        raise no_server

    for handler in (print_invoice, heard.append, send_mail, heard.append):
        bus.subscribe("invoice.created", handler)
    assert bus.publish("invoice.created", "A-2") == [no_paper, no_server]
    assert heard == ["A-2", "A-2"], "two handlers work, and both hear of it"


def test_an_order_to_stop_is_not_swallowed():
    bus = EventBus()

    def stop(signal):
        raise SystemExit(0)

    bus.subscribe("worker.stop", stop)
    with pytest.raises(SystemExit):
        bus.publish("worker.stop", "SIGTERM")


def test_handlers_may_unsubscribe_while_an_event_is_on_its_way():
    bus, heard = EventBus(), []

    def welcome(order):
        heard.append(f"welcome after {order}")
        end_welcome()

    end_welcome = bus.subscribe("first.order", welcome)
    bus.subscribe("first.order", lambda order: heard.append(f"mail about {order}"))
    assert bus.publish("first.order", "A-3") == []
    assert heard == ["welcome after A-3", "mail about A-3"], "both were subscribed when A-3 was published"
    bus.publish("first.order", "A-4")
    assert heard[2:] == ["mail about A-4"], "the welcome has ended its subscription"


def test_who_is_unsubscribed_by_another_handler_still_hears_the_event_that_is_on_its_way():
    bus, heard = EventBus(), []
    bus.subscribe("order.cancelled", lambda order: end_mail())
    end_mail = bus.subscribe("order.cancelled", heard.append)
    assert bus.publish("order.cancelled", "A-3") == []
    assert heard == ["A-3"], "the mail was subscribed when A-3 was published"
    bus.publish("order.cancelled", "A-4")
    assert heard == ["A-3"], "and no longer when A-4 was"


def test_who_subscribes_while_an_event_is_on_its_way_hears_the_next_one():
    bus, heard = EventBus(), []

    def watch(order):
        if len(heard) < 5:  # a bus that delivers at once to newcomers would never end
            heard.append(f"watching {order}")
            bus.subscribe("order.flagged", watch)

    bus.subscribe("order.flagged", watch)
    assert bus.publish("order.flagged", "A-5") == []
    assert heard == ["watching A-5"]


def test_unsubscribing_twice_ends_one_subscription_only():
    bus, heard = EventBus(), []
    end_first = bus.subscribe("order.shipped", heard.append)
    end_second = bus.subscribe("order.shipped", heard.append)
    bus.publish("order.shipped", "A-6")
    assert heard == ["A-6", "A-6"], "two subscriptions, two calls"
    end_first()
    end_first()
    bus.publish("order.shipped", "A-7")
    assert heard[2:] == ["A-7"], "the second subscription was not ended"
    end_second()
    bus.publish("order.shipped", "A-8")
    assert heard[3:] == []


def test_two_buses_share_nothing():
    orders, audit, heard = EventBus(), EventBus(), []
    orders.subscribe("order.refunded", heard.append)
    audit.publish("order.refunded", "A-9")
    assert heard == [], "the handler is subscribed to another bus"
    orders.publish("order.refunded", "A-10")
    assert heard == ["A-10"]
