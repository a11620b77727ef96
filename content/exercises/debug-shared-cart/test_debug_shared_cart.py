from starter import Cart, Order, reorder


def test_two_customers_have_two_carts():
    ada, bob = Cart("Ada"), Cart("Bob")
    ada.add("mug")
    bob.add("pen", 2)
    assert ada.lines() == [("mug", 1)]
    assert bob.lines() == [("pen", 2)]


def test_a_cart_opened_later_is_empty():
    Cart("Ada").add("mug")
    later = Cart("Bob")
    assert later.lines() == [], "Bob has not chosen anything yet"
    assert later.total({"mug": 990}) == 0


def test_opening_a_cart_leaves_the_open_ones_alone():
    ada = Cart("Ada")
    ada.add("mug", 2)
    Cart("Bob")
    assert ada.lines() == [("mug", 2)], "Ada's cart after Bob opened his"


def test_a_cart_begins_with_the_items_that_it_is_given():
    cart = Cart("Ada", {"mug": 2, "pen": 1})
    cart.add("pen", 4)
    assert cart.lines() == [("mug", 2), ("pen", 5)]
    assert cart.total({"mug": 990, "pen": 150}) == 2730


def test_a_cart_does_not_share_the_dictionary_that_it_is_given():
    wishes = {"mug": 2}
    cart = Cart("Ada", wishes)
    cart.add("pen")
    wishes["bag"] = 1
    assert cart.lines() == [("mug", 2), ("pen", 1)], "the caller changed its own dictionary afterwards"
    assert wishes == {"mug": 2, "bag": 1}, "the caller's dictionary, after the pen went into the cart"


def test_an_order_stays_as_it_was_when_its_copy_is_changed():
    order = Order("Ada", {"mug": 2})
    cart = reorder(order)
    cart.add("mug")
    cart.add("pen")
    assert cart.lines() == [("mug", 3), ("pen", 1)]
    assert order.items == {"mug": 2}, "the order was placed long ago"


def test_two_reorders_of_one_order_are_two_carts():
    order = Order("Ada", {"mug": 2})
    first, second = reorder(order), reorder(order)
    first.remove("mug")
    assert second.lines() == [("mug", 2)]
