"""Free nineteen of twenty small objects, first scattered, then in one piece, and watch the allocator."""

import contextlib
import gc
import json
import os
import sys
from pathlib import Path


def resident_mb() -> float:
    """Resident memory of this process; 0 where there is no /proc."""
    with contextlib.suppress(OSError):
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
    return 0.0


def report() -> float:
    """Write the allocator's statistics to standard error; return the resident memory."""
    sys._debugmallocstats()  # noqa: SLF001 - there is no public way to count arenas
    return resident_mb()


# --8<-- [start:experiment]
def free_most(scattered: bool, count: int = 400_000) -> dict[str, float]:
    start = resident_mb()
    rows = [f"order line {number:060}" for number in range(count)]
    full = report()  # RSS; also writes pymalloc's statistics
    # one in twenty, all over the arenas; or as many, side by side
    kept = rows[::20] if scattered else rows[: count // 20]
    del rows
    gc.collect()
    return {"used": full - start, "left": report() - start, "kept": len(kept)}


# --8<-- [end:experiment]

if __name__ == "__main__":
    print(json.dumps(free_most(scattered="scattered" in sys.argv)))
