from itertools import pairwise

import pytest
from starter import Category, batches_by_level


@pytest.fixture
def chain():
    """Categories, each below the one before; taken apart afterwards, because the browser cannot free deep chains."""
    categories = [Category(f"level {number}") for number in range(1_050)]
    for category, below in pairwise(categories):
        category.children.append(below)
    yield categories
    for category in categories:
        category.children.clear()


@pytest.mark.parametrize(
    ("roots", "expected"),
    [
        ([], []),
        ([Category("Shoes")], [["Shoes"]]),
        (
            [Category("Shoes", [Category("Boots"), Category("Trainers", [Category("Running")])])],
            [["Shoes"], ["Boots", "Trainers"], ["Running"]],
        ),
        (
            [
                Category("Shoes", [Category("Boots", [Category("Hiking")]), Category("Trainers")]),
                Category("Bags", [Category("Rucksacks", [Category("Day packs")])]),
            ],
            [["Shoes", "Bags"], ["Boots", "Trainers", "Rucksacks"], ["Hiking", "Day packs"]],
        ),
    ],
)
def test_each_level_is_one_batch_from_left_to_right(roots, expected):
    assert batches_by_level(roots) == expected


def test_categories_may_share_a_name():
    shoes = Category("Shoes", [Category("Sale"), Category("Boots", [Category("Sale")])])
    bags = Category("Bags", [Category("Sale")])
    assert batches_by_level([shoes, bags]) == [["Shoes", "Bags"], ["Sale", "Boots", "Sale"], ["Sale"]]


def test_the_tree_is_as_it_was_afterwards():
    shoes = Category("Shoes", [Category("Boots"), Category("Trainers")])
    bags = Category("Bags", [Category("Rucksacks")])
    roots = [shoes, bags]
    assert batches_by_level(roots) == [["Shoes", "Bags"], ["Boots", "Trainers", "Rucksacks"]]
    assert [root.name for root in roots] == ["Shoes", "Bags"], "the list of roots belongs to the caller"
    assert [child.name for child in shoes.children] == ["Boots", "Trainers"], "so does the tree"
    assert [child.name for child in bags.children] == ["Rucksacks"], "so does the tree"


def test_a_chain_of_a_thousand_levels_is_no_problem(chain):
    batches = batches_by_level(chain[:1])
    assert len(batches) == 1_050
    assert batches[-1] == ["level 1049"]
