"""What a worker process knows of its parent depends on how it was started."""

# --8<-- [start:failing]
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

settings = {"region": "unset"}


def configure(region):
    settings["region"] = region


def render_invoice(number):
    return f"invoice {number} for {settings['region']}"


def render_all(numbers, start_method):
    configure("eu-west")  # changes this process, before the workers exist
    context = multiprocessing.get_context(start_method)
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        return list(pool.map(render_invoice, numbers))


# --8<-- [end:failing]


# --8<-- [start:fixed]
def render_all_configured(numbers, start_method):
    context = multiprocessing.get_context(start_method)
    with ProcessPoolExecutor(
        max_workers=1,
        mp_context=context,
        initializer=configure,  # runs once in every worker
        initargs=("eu-west",),
    ) as pool:
        return list(pool.map(render_invoice, numbers))


# --8<-- [end:fixed]
