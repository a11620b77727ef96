import asyncio

from grading import run_async
from starter import Answer, Document, SearchHandler

DOCUMENTS = [
    Document("Salaries 2026", "Ada"),
    Document("Lunch menu", "Bob"),
    Document("Contract", "Ada"),
    Document("Travel costs", "Ada"),
    Document("Offer", "Ada"),
]


async def find(text):
    await asyncio.sleep(2)
    return DOCUMENTS


def test_a_user_sees_only_own_documents():
    answer = run_async(SearchHandler(find).handle("Bob", "costs"))
    assert answer == Answer("Bob", ["Lunch menu"], [])


def test_a_request_that_arrives_meanwhile_changes_nothing_for_the_first():
    async def main():
        handler = SearchHandler(find, limit=10)
        first = asyncio.create_task(handler.handle("Bob", "costs"))
        await asyncio.sleep(1)
        second = asyncio.create_task(handler.handle("Ada", "costs"))
        return await first, await second

    bob, ada = run_async(main)
    assert (bob.user, bob.titles) == ("Bob", ["Lunch menu"]), "what Bob got, who asked first"
    assert (ada.user, ada.titles) == ("Ada", ["Salaries 2026", "Contract", "Travel costs", "Offer"])


def test_warnings_do_not_pass_from_one_request_to_the_next():
    async def main():
        handler = SearchHandler(find)
        return [(await handler.handle("Ada", "x")).warnings, (await handler.handle("Bob", "costs")).warnings]

    assert run_async(main) == [["short searches are slow", "only 3 of 4 are shown"], []]


def test_requests_at_the_same_time_have_warnings_of_their_own():
    async def main():
        handler = SearchHandler(find)
        answers = await asyncio.gather(
            handler.handle("Bob", "x"), handler.handle("Ada", "costs"), handler.handle("Bob", "costs")
        )
        return [answer.warnings for answer in answers]

    assert run_async(main) == [["short searches are slow"], ["only 3 of 4 are shown"], []]


def test_an_answer_does_not_change_after_it_was_given():
    async def main():
        handler = SearchHandler(find)
        first = await handler.handle("Bob", "x")
        before = list(first.warnings)
        await handler.handle("Ada", "y")
        return before, first.warnings

    before, after = run_async(main)
    assert after == before, "the warnings of the first answer, after a second request"


def test_requests_do_not_wait_for_each_other():
    async def main():
        handler = SearchHandler(find)
        answers = await asyncio.gather(*(handler.handle("Ada", "costs") for _ in range(5)))
        return len(answers), asyncio.get_running_loop().time()

    assert run_async(main) == (5, 2), "(answers, seconds): the index takes 2 seconds, for all at once"
