from starter import TtlCache


class Clock:
    """Stands still until a test sets it."""

    now = 100.0

    def __call__(self):
        return self.now


class Moment(float):
    """A time that counts how often anyone compares it."""

    __slots__ = ()
    compared = 0

    def __add__(self, other):
        return Moment(float(self) + other)

    def __sub__(self, other):
        return Moment(float(self) - other)

    __radd__ = __add__

    def __hash__(self):
        return hash(float(self))


def _counted(name):
    def compare(self, other):
        Moment.compared += 1
        return getattr(float, name)(self, other)

    return compare


for _name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Moment, _name, _counted(_name))


class Sku:
    """A key that counts how often a container hashes or compares it."""

    touched = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        Sku.touched += 1
        return hash(self.number)

    def __eq__(self, other):
        Sku.touched += 1
        return self.number == other.number


def test_an_entry_lives_for_its_seconds_and_not_longer():
    clock = Clock()
    cache = TtlCache(size=2, seconds=10, clock=clock)
    cache.put("A-1", 4200)
    assert cache.get("A-1") == 4200
    clock.now = 109.5
    assert cache.get("A-1") == 4200, "stored for 10 seconds, asked after 9.5"
    clock.now = 110.0
    assert cache.get("A-1", "expired") == "expired", (
        "stored for 10 seconds, asked after 10; reads do not prolong it"
    )


def test_the_least_recently_used_entry_makes_room():
    cache = TtlCache(size=2, seconds=10, clock=Clock())
    cache.put("A-1", 4200)
    cache.put("B-2", 1500)
    assert cache.get("A-1") == 4200
    cache.put("C-3", 900)
    kept = {sku: cache.get(sku) for sku in ("A-1", "B-2", "C-3")}
    assert kept == {"A-1": 4200, "B-2": None, "C-3": 900}, "A-1 was read after B-2, so B-2 makes room"


def test_writing_a_key_again_makes_it_recent_and_pushes_nobody_out():
    cache = TtlCache(size=2, seconds=10, clock=Clock())
    cache.put("A-1", 4200)
    cache.put("B-2", 1500)
    cache.put("A-1", 3900)
    assert cache.get("B-2") == 1500, "A-1 took its own place"
    cache.put("A-1", 3800)
    cache.put("C-3", 900)
    kept = {sku: cache.get(sku) for sku in ("A-1", "B-2", "C-3")}
    assert kept == {"A-1": 3800, "B-2": None, "C-3": 900}, (
        "A-1 was written after B-2 was read, so B-2 makes room"
    )


def test_writing_a_key_again_starts_a_new_life():
    clock = Clock()
    cache = TtlCache(size=2, seconds=10, clock=clock)
    cache.put("A-1", 4200)
    clock.now = 106.0
    cache.put("A-1", 3900)
    clock.now = 112.0
    assert cache.get("A-1") == 3900, "written at 106 for 10 seconds, asked at 112"


def test_asking_for_an_expired_entry_frees_its_place():
    clock = Clock()
    cache = TtlCache(size=2, seconds=10, clock=clock)
    cache.put("A-1", 4200)
    clock.now = 105.0
    cache.put("B-2", 1500)
    clock.now = 110.0
    assert cache.get("A-1") is None, "A-1 expired at 110"
    cache.put("C-3", 900)
    kept = {sku: cache.get(sku) for sku in ("B-2", "C-3")}
    assert kept == {"B-2": 1500, "C-3": 900}, "A-1 was gone, so nobody had to make room"


def test_a_stored_zero_or_none_is_a_hit():
    cache = TtlCache(size=2, seconds=10, clock=Clock())
    cache.put("FREE-SAMPLE", 0)
    cache.put("NO-PRICE", None)
    assert cache.get("FREE-SAMPLE", "miss") == 0
    assert cache.get("NO-PRICE", "miss") is None, "`None` was stored, and is not the same as nothing"


def test_no_operation_walks_through_the_entries():
    clock = Clock()
    clock.now = Moment(100)
    cache = TtlCache(size=500, seconds=10, clock=clock)
    skus = [Sku(number) for number in range(500)]
    for sku in skus:
        cache.put(sku, sku.number)
    Sku.touched = Moment.compared = 0
    assert cache.get(skus[250]) == 250
    cache.put(skus[251], 0)
    cache.put(Sku(500), 500)
    assert Sku.touched < 100, f"three operations on 500 entries hashed or compared keys {Sku.touched} times"
    assert Moment.compared < 100, f"three operations on 500 entries compared times {Moment.compared} times"
