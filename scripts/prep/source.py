"""Files as they stand: text, and YAML with the place of every value. The only reader of YAML.

YAML is cut down to what contributors can't get wrong by accident: block mappings, no aliases, no duplicate keys, and
only true, false, null and whole numbers are anything but text (so `3.10` and `no` stay what they look like).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from prep.problem import Place, Problem, nearest

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_SCALAR = 20_000
MAX_VALUES = 50_000
INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,14})")
CONSTANTS: dict[str, object] = {"true": True, "false": False, "null": None, "~": None, "": None}
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # libyaml where there is one: ten times as fast

Loc = tuple[str | int, ...]
ModelT = TypeVar("ModelT", bound=BaseModel)


@dataclass(frozen=True)
class Document:
    """A YAML file as plain data; `places` gives line and column of the value at each path into it."""

    path: str
    data: object
    places: dict[Loc, tuple[int, int]]

    def at(self, *loc: str | int) -> Place:
        """The place of the value at `loc`, or of the nearest enclosing one."""
        while loc not in self.places:
            loc = loc[:-1]
        return Place(self.path, *self.places[loc])


@dataclass(frozen=True)
class Loaded(Generic[ModelT]):
    """A validated entry together with the document it was read from."""

    value: ModelT
    document: Document

    def at(self, *loc: str | int) -> Place:
        """The place of one of its fields: `topic.at("questions", 0, "levels")`."""
        return self.document.at(*loc)


def read_text(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    """The text of a file, or the reason why it can't be read."""
    place = Place(path)
    try:
        size = (root / path).stat().st_size
        raw = (root / path).read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        return None, [
            Problem(place, f"can't be read: {error.strerror}", "check the file and its permissions")
        ]
    if size > MAX_BYTES:
        return None, [Problem(place, f"has {size:,} bytes", f"split it: the limit is {MAX_BYTES:,} bytes")]
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"), []
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        wrong = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        return None, [Problem(Place(path, line, column), wrong, "save the file as UTF-8")]


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Problem]]:
    """Compose a YAML text. `first_line` is where it stands in the file (front matter starts at line 2)."""
    composer = _Composer(path, first_line)
    try:
        composer.run(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = composer.place(mark) if mark else Place(path, first_line)
        context = f" ({error.context})" if error.context else ""
        wrong = f"is not YAML: {error.problem or 'it breaks off'}{context}"
        mend = (
            "check indentation and quotes here and in the line above; text holding `: ` or ` #` needs quotes"
        )
        return None, [Problem(place, wrong, mend)]
    except yaml.YAMLError as error:
        wrong = f"is not YAML: {str(error).splitlines()[0]}"
        return None, [
            Problem(Place(path, first_line), wrong, "remove the character: only printable text is YAML")
        ]
    if composer.problems:
        return None, composer.problems
    return Document(path, composer.root, composer.places), []


@dataclass
class _Frame:
    """A collection that is still open while the events of its content arrive."""

    value: dict[str, object] | list[object]
    loc: Loc
    key: str | None = None
    key_at: tuple[int, int] = (1, 1)


class _Composer:
    """Builds plain data from parse events; iterative, so that deep nesting can't exhaust the stack."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.first_line = path, first_line
        self.root: object = None
        self.places: dict[Loc, tuple[int, int]] = {(): (first_line, 1)}
        self.problems: list[Problem] = []
        self.stack: list[_Frame] = []
        self.documents = 0

    def position(self, mark: Any) -> tuple[int, int]:
        return mark.line + self.first_line, mark.column + 1

    def place(self, mark: Any) -> Place:
        return Place(self.path, *self.position(mark))

    def problem(self, event: yaml.Event, wrong: str, mend: str) -> None:
        self.problems.append(Problem(self.place(event.start_mark), wrong, mend))

    def run(self, text: str) -> None:
        for event in yaml.parse(text, Loader=LOADER):
            if isinstance(event, yaml.ScalarEvent) and len(self.places) <= MAX_VALUES:  # nearly all of them
                self.scalar(event)
            elif isinstance(event, yaml.DocumentStartEvent):
                self.documents += 1
                if self.documents > 1:
                    self.problem(
                        event, "starts a second document", "keep one document a file: remove the `---`"
                    )
                    return
            elif isinstance(event, yaml.AliasEvent):
                self.problem(
                    event,
                    f"uses the alias `*{str(event.anchor)[:60]}`",
                    "write the value out: aliases are not read",
                )
                return
            elif isinstance(event, yaml.CollectionStartEvent):
                if not self.open(event):
                    return
            elif len(self.places) > MAX_VALUES:
                self.problem(
                    event, f"is the value number {MAX_VALUES:,}", "split the file: no entry is this big"
                )
                return
            elif isinstance(event, yaml.CollectionEndEvent):
                self.stack.pop()

    def open(self, event: yaml.CollectionStartEvent) -> bool:
        if len(self.stack) >= MAX_DEPTH:
            self.problem(
                event, f"is nested more than {MAX_DEPTH} levels deep", "flatten it: no entry is this deep"
            )
            return False
        self.reject_marks(event)
        mapping = isinstance(event, yaml.MappingStartEvent)
        if mapping and event.flow_style:
            self.problem(
                event,
                "is a mapping in braces",
                "write one `key: value` a line: in braces, `:` and `,` in text go wrong",
            )
        frame = self.stack[-1] if self.stack else None
        if frame and isinstance(frame.value, dict) and frame.key is None:
            self.problem(event, "has a list or mapping as a key", "keys are plain words: `key: value`")
            return False
        value: dict[str, object] | list[object] = {} if mapping else []
        self.stack.append(_Frame(value, self.add(value, event)))
        return True

    def scalar(self, event: yaml.ScalarEvent) -> None:
        self.reject_marks(event)
        if len(event.value) > MAX_SCALAR:
            self.problem(
                event, f"is a text of {len(event.value):,} characters", f"the limit is {MAX_SCALAR:,}"
            )
        frame = self.stack[-1] if self.stack else None
        if frame and isinstance(frame.value, dict) and frame.key is None:
            if event.value in frame.value:
                self.problem(event, f"`{event.value[:80]}` stands twice", "merge the two: one key, one value")
            frame.key, frame.key_at = event.value, self.position(event.start_mark)
            return
        value: object = event.value
        if event.implicit[0] and event.style in (None, "\0", ""):  # a plain scalar, neither quoted nor tagged
            if event.value in CONSTANTS:
                value = CONSTANTS[event.value]
            elif INTEGER.fullmatch(event.value):
                value = int(event.value)
        self.add(value, event)

    def reject_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self.problem(event, f"sets the anchor `&{event.anchor[:60]}`", "remove it: aliases are not read")
        if event.tag and event.tag != "!":
            self.problem(event, f"has the tag `{event.tag[:60]}`", "remove it: types come from the schema")

    def add(self, value: object, event: yaml.NodeEvent) -> Loc:
        """Put a value where it belongs; its path."""
        position = self.position(event.start_mark)
        if not self.stack:
            self.root, self.places[()] = value, position
            return ()
        frame = self.stack[-1]
        if isinstance(frame.value, list):
            loc: Loc = (*frame.loc, len(frame.value))
            frame.value.append(value)
        else:
            key = frame.key or ""
            loc = (*frame.loc, key)
            frame.value[key] = value
            if isinstance(value, list | dict):  # named by its key, not by its first entry
                position = frame.key_at
            frame.key = None
        self.places[loc] = position
        return loc


def validate(document: Document, model: type[ModelT]) -> tuple[Loaded[ModelT] | None, list[Problem]]:
    """Check a document against its model; every violation becomes a Problem at its own place."""
    try:
        return Loaded(model.model_validate(document.data), document), []
    except ValidationError as error:
        return None, list(_violations(error, document, model))


def _violations(error: ValidationError, document: Document, model: type[BaseModel]) -> Iterator[Problem]:
    for item in error.errors(include_url=False):
        loc = item["loc"]
        place, name = document.at(*loc), str(loc[-1]) if loc else "the file"
        value, context = item["input"], item.get("ctx", {})
        match item["type"]:
            case "missing":
                yield Problem(place, f"`{name}` is missing", f"add `{name}: …` here")
            case "extra_forbidden":
                allowed = _fields(model, loc[:-1])
                yield Problem(place, f"unknown field `{name[:80]}`", nearest(name, allowed))
            case "enum":
                yield Problem(
                    place,
                    f"{_show(value)} is no value of `{_field(loc)}`",
                    nearest(str(value), _words(context["expected"])),
                )
            case "string_pattern_mismatch":
                path = "/" in context["pattern"]
                example = "databases/transactions" if path else "choose-isolation-level"
                mend = f"use lower-case letters, digits and hyphens, for example `{example}`"
                yield Problem(place, f"{_show(value)} is not {'a path of ids' if path else 'an id'}", mend)
            case "string_type":
                yield Problem(
                    place,
                    f"`{_field(loc)}` holds {_show(value)}, which is no text",
                    "write text, in quotes if it looks like a number",
                )
            case "model_type" | "dict_type":
                yield Problem(
                    place,
                    f"{_show(value)} stands where fields belong",
                    "write `field: value` lines, indented",
                )
            case "list_type":
                yield Problem(
                    place,
                    f"`{_field(loc)}` holds {_show(value)}, which is no list",
                    "write one `- value` a line, or `[a, b]`",
                )
            case _:
                yield Problem(
                    place,
                    f"`{_field(loc)}` holds {_show(value)}: {item['msg'][:1].lower()}{item['msg'][1:]}",
                    "change the value accordingly",
                )


def _show(value: object) -> str:
    kinds = {dict: "a mapping", list: "a list", type(None): "nothing"}
    text = str(value)
    return kinds.get(type(value)) or f"`{text[:60]}{'…' if len(text) > 60 else ''}`"


def _field(loc: Loc) -> str:
    """The innermost name in a path: list positions are no names, and a key belongs to the mapping around it."""
    if loc[-1:] == ("[key]",):
        loc = loc[:-2]
    return next((part for part in reversed(loc) if isinstance(part, str)), "the file")


def _words(expected: str) -> list[str]:
    return re.findall(r"'([^']*)'", expected)


def _fields(model: type[BaseModel], loc: Loc) -> list[str]:
    """The fields of the model at a path into a document."""
    schema = _schema(model)
    node = schema
    for part in loc:
        node = _resolve(schema, node)
        node = (
            node["items"]
            if isinstance(part, int)
            else node.get("properties", {}).get(part) or node["additionalProperties"]
        )
    return list(_resolve(schema, node).get("properties", {}))


@cache
def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema()


def _resolve(schema: dict[str, object], node: dict[str, object]) -> dict:  # type: ignore[type-arg]
    while "$ref" in node:
        definitions: dict[str, dict[str, object]] = schema["$defs"]  # type: ignore[assignment]
        node = definitions[str(node["$ref"]).removeprefix("#/$defs/")]
    return node
