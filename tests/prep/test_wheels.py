"""Which wheels a package takes in the browser, read from the wheels themselves."""

import json
from zipfile import ZipFile

import pytest
from prep import wheels


def wheel(folder, name, *requirements):
    with ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as archive:
        lines = [f"Name: {name}", "Version: 1.0", *(f"Requires-Dist: {text}" for text in requirements)]
        archive.writestr(f"{name}-1.0.dist-info/METADATA", "\n".join(lines) + "\n")


def test_a_package_takes_all_it_requires_on_the_page(tmp_path):
    wheel(
        tmp_path, "fast_api", "Core.Part>=1", 'colorama; sys_platform == "win32"', 'extra-one; extra == "all"'
    )
    wheel(tmp_path, "core_part", 'loop; sys_platform == "emscripten"')
    wheel(tmp_path, "loop", "fast-api")  # in a circle
    index = json.loads(wheels.index(tmp_path))
    assert index["packages"]["core-part"] == [
        f"{name}-1.0-py3-none-any.whl" for name in ("core_part", "fast_api", "loop")
    ]
    assert index["packages"]["fast-api"] == index["packages"]["core-part"]
    assert (
        index["bytes"]["loop-1.0-py3-none-any.whl"] == (tmp_path / "loop-1.0-py3-none-any.whl").stat().st_size
    )


def test_a_requirement_without_a_wheel_is_named(tmp_path):
    wheel(tmp_path, "alone", "missing")
    with pytest.raises(KeyError, match="missing"):
        wheels.index(tmp_path)


def test_no_wheels_make_an_empty_index(tmp_path):
    assert json.loads(wheels.index(tmp_path / "nowhere")) == {"packages": {}, "bytes": {}}
