"""The wheels that exercises may need in the browser: which files a package takes, and how many bytes they are."""

import json
from email.parser import HeaderParser
from pathlib import Path
from zipfile import ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

BROWSER = {
    "implementation_name": "cpython",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_system": "Emscripten",
    "python_full_version": "3.14.2",
    "python_version": "3.14",
    "sys_platform": "emscripten",
    "os_name": "posix",
    "extra": "",
}
"""What markers of requirements see on the page."""


def index(folder: Path) -> str:
    """JSON: `packages` maps each name to its wheel and those of all it requires, `bytes` each wheel to its size.

    Raises KeyError if a requirement has no wheel in the folder.
    """
    wheels = {parse_wheel_filename(file.name)[0]: file for file in sorted(folder.glob("*.whl"))}
    needs = {name: _requirements(file) for name, file in wheels.items()}

    def closure(name: str, seen: dict[str, None]) -> dict[str, None]:
        if name not in seen:
            seen[name] = None
            for needed in needs[canonicalize_name(name)]:
                closure(needed, seen)
        return seen

    packages = {
        name: sorted(wheels[canonicalize_name(needed)].name for needed in closure(name, {}))
        for name in wheels
    }
    sizes = {file.name: file.stat().st_size for file in wheels.values()}
    return json.dumps({"packages": packages, "bytes": sizes}, indent=1) + "\n"


def _requirements(wheel: Path) -> list[str]:
    with ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        headers = HeaderParser().parsestr(archive.read(metadata).decode())
    requirements = [Requirement(text) for text in headers.get_all("Requires-Dist", [])]
    return [
        canonicalize_name(requirement.name)
        for requirement in requirements
        if not requirement.marker or requirement.marker.evaluate(BROWSER)
    ]
