"""Imports go one way, and each tool has one user. Read from the code, not from a drawing of it."""

import ast
from pathlib import Path

import prep
import pytest

FOLDER = Path(prep.__file__).parent

LAYERS = [
    {"problem", "model", "grading", "annotate", "wheels", "node"},
    {"source"},
    {"grammar", "runner"},
    {"library"},
    {"paths"},
    {"checks", "markup", "exports", "diagrams", "scaffold", "scorecards", "practice"},
    {"pages"},
    {"cli"},
    {"site"},
]
"""A module imports only from layers above its own line."""

ONLY = {
    "yaml": {"source"},
    "markdown": {"grammar"},
    "jinja2": {"pages", "scaffold"},
    "argparse": {"cli"},
    "importlib": {"grading"},
    "subprocess": {"diagrams", "runner", "site"},
}
"""Who may import what."""

NEVER = {
    "mkdocs",
    "material",
    "pymdownx",
    "requests",
    "httpx",
    "socket",
    "urllib",
    "random",
    "pickle",
}

TREES = {file.stem: ast.parse(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.py")}


def imported(tree: ast.AST) -> set[str]:
    """Dotted names of all that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where things come from"
            names |= (
                {f"{node.module}.{alias.name}" for alias in node.names}
                if node.module == "prep"
                else {node.module or ""}
            )
    return names


def inside(module: str) -> set[str]:
    """The modules of prep that one imports."""
    return {name.split(".")[1] for name in imported(TREES[module]) if name.startswith("prep.")}


def test_every_module_has_its_layer():
    assert sorted(name for layer in LAYERS for name in layer) == sorted(set(TREES) - {"__init__"})


@pytest.mark.parametrize("module", sorted(set(TREES) - {"__init__"}))
def test_imports_go_one_way(module):
    above = next(set().union(*LAYERS[:n]) for n, layer in enumerate(LAYERS) if module in layer)
    assert inside(module) <= above


def test_the_words_stand_on_nothing():
    assert inside("problem") == inside("model") == inside("__init__") == set()


def test_only_the_site_stands_on_the_command():
    assert {module for module in TREES if "cli" in inside(module)} == {"site"}


@pytest.mark.parametrize("module", sorted(TREES))
def test_each_tool_has_its_users(module):
    tops = {name.split(".")[0] for name in imported(TREES[module])}
    assert not tops & NEVER
    assert not {tool for tool in tops if module not in ONLY.get(tool, {module})}


def test_every_tool_is_used_where_it_may_be():
    for tool, users in ONLY.items():
        for user in users:
            assert tool in {name.split(".")[0] for name in imported(TREES[user])}, (tool, user)


def test_only_the_command_prints():
    printing = {
        module
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"print", "input"})
        or (isinstance(node, ast.Attribute) and node.attr in {"stdout", "stderr"} and isinstance(node.value, ast.Name) and node.value.id == "sys")
    }  # fmt: skip
    assert printing == {"cli"}


def test_what_is_built_depends_on_no_clock():
    """Dates come in from the command, so that two builds of one commit are the same; a scaffold may carry today's."""
    clocks = {
        module
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow", "time"}
    }
    assert clocks == {"cli", "scaffold"}


def test_the_hook_holds_no_logic():
    hook = ast.parse((FOLDER.parent / "hooks.py").read_text(encoding="utf-8"))
    lines = (FOLDER.parent / "hooks.py").read_text(encoding="utf-8").count("\n")
    assert lines <= 60
    assert {name for name in imported(hook) if name.startswith("prep")} == {"prep.site"}
    assert not [node for node in ast.walk(hook) if isinstance(node, ast.While | ast.Try | ast.Lambda)]
