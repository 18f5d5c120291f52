"""Paths into documents: `beats.b07.title`, `figures.0.pose`, `style.palette.accent.hex`.

A step into a list is an id, a name, or a number counted from 0. Positions may move; ids do not.
"""

from __future__ import annotations

import json
from copy import deepcopy

from production_flow.errors import BadInput
from production_flow.types import Json

_NAMES = ("id", "name", "role", "slot", "act", "title")


def changed(document: Json, path: str, value: Json) -> Json:
    """A copy of a JSON document with the value at a path replaced.

    Raises:
        BadInput: The path leads nowhere; the message says what there is.
    """
    copy = deepcopy(document)
    steps = [step for step in path.split(".") if step]
    if not steps:
        raise BadInput("The path is empty.", todo="Name a field, as in title or beats.b07.description.")
    place = copy
    for step in steps[:-1]:
        place = place[_key(place, step, path)]
    place[_key(place, steps[-1], path)] = value
    return copy


def at(document: Json, path: str) -> Json:
    """The value at a path."""
    place = document
    for step in (step for step in path.split(".") if step):
        place = place[_key(place, step, path)]
    return place


def read_value(text: str) -> Json:
    """A value from the command line: JSON where it is JSON, the text itself where it is not."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _key(place: Json, step: str, path: str) -> str | int:
    if isinstance(place, dict):
        if step not in place:
            raise BadInput(f"There is no {step!r} on the way of {path!r}.", todo=f"There is: {', '.join(place)}.")
        return step
    if isinstance(place, list):
        return _index(place, step, path)
    raise BadInput(f"{path!r} goes into a plain value at {step!r}.", todo="Shorten the path.")


def _index(items: list[Json], step: str, path: str) -> int:
    for index, item in enumerate(items):
        if isinstance(item, dict) and step in {str(item.get(name)) for name in _NAMES}:
            return index
    if step.isdigit() and int(step) < len(items):
        return int(step)
    known = [
        str(next((item[name] for name in _NAMES if item.get(name)), index))
        for index, item in enumerate(items)
        if isinstance(item, dict)
    ]
    hint = f"There is: {', '.join(known)}." if known else f"Count from 0 to {len(items) - 1}."
    raise BadInput(f"There is no {step!r} on the way of {path!r}.", todo=hint)
