"""The reviewed C function loses a reference to the row and keeps one to the value; the fixed one does neither."""

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("tag_row.c")
HEADERS = Path(sysconfig.get_path("include"))
COMPILER = shutil.which("cc")

# The spare references keep the row alive; os._exit: the interpreter's own clean-up would trip over the wrong count.
PROBE = """
import json, os, sys, tag_row
row, count = {}, sys.getrefcount
spare = [row, row]
before = count(row)
getattr(tag_row, sys.argv[1])(row, "7")
changed = count(row) - before
row["made here"] = "-".join(["SKU", "7"])
extra = count(row["sku"]) - count(row["made here"])
print(json.dumps([row["sku"], changed, extra]), flush=True)
os._exit(0)
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not COMPILER or not (HEADERS / "Python.h").exists():
        pytest.skip("needs a C compiler and Python's headers")
    folder = tmp_path_factory.mktemp("extension")
    library = folder / f"tag_row{sysconfig.get_config_var('EXT_SUFFIX')}"
    shared = ["-bundle", "-undefined", "dynamic_lookup"] if sys.platform == "darwin" else ["-shared", "-fPIC"]
    subprocess.run([COMPILER, *shared, f"-I{HEADERS}", str(SOURCE), "-o", str(library)], check=True)
    return folder


def references(folder: Path, function: str) -> tuple[str, int, int]:
    """The value written, by how much the row's count changed, and how many references to the value are too many."""
    output = subprocess.check_output([sys.executable, "-c", PROBE, function], cwd=folder, text=True)
    value, row_changed, value_extra = json.loads(output)
    return value, row_changed, value_extra


# --8<-- [start:facts]
def test_the_reviewed_version_miscounts_twice(built: Path) -> None:
    assert references(built, "tag_row") == ("SKU-7", -1, +1)  # row freed too early, value never


def test_the_fixed_version_leaves_the_counts_alone(built: Path) -> None:
    assert references(built, "tag_row_fixed") == ("SKU-7", 0, 0)


# --8<-- [end:facts]
