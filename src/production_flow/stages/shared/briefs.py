"""Briefs: what a writer is told of a document that is wanted, from a stage's inputs alone.

Each brief is a page in `stages/briefs/`, with fields in braces. A field is filled once; what fills it is never read
as a page again, and free text of others is quoted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files

from production_flow.types import Json

Inputs = Mapping[str, Json]

_FIELD = re.compile(r"\{([a-z]+)\}")


def brief(name: str, inputs: Inputs) -> str:
    """The brief for a document: the page of that name with its fields filled from the inputs.

    Raises:
        KeyError: The page has a field that nobody fills.
    """
    return _FIELD.sub(lambda found: _FIELDS[found[1]](inputs), page(name)).strip() + "\n"


@cache
def page(name: str) -> str:
    """A page as it was written."""
    return (files("production_flow.stages") / "briefs" / f"{name}.md").read_text("utf-8").strip()


def _sentence(inputs: Inputs) -> str:
    return _quoted(inputs["prompt"])


def _world(inputs: Inputs) -> str:
    """What of the blueprint everybody must agree with."""
    world = inputs["blueprint"]
    style = world.get("style", {})
    colours = ", ".join(f"{one['name']} {one['hex']}" for one in style.get("palette", ()))
    facts = {
        "genre": " and ".join(filter(None, (world.get("genre"), world.get("blend")))),
        "setting": world.get("setting"),
        "period": world.get("period"),
        "made as": world.get("production_style", "animation"),
        "style": style.get("line") or style.get("medium"),
        "palette": colours,
        "question of the season": world.get("question"),
        "theme": world.get("theme"),
        "narrator": "one is heard" if world.get("narrator") else "none",
    }
    return _bullets(f"{name}: {_quoted(value)}" for name, value in facts.items() if value)


def _cast(inputs: Inputs) -> str:
    return _bullets(
        f"`{one['id']}`: {one['name']}, {_plain(one.get('role', ''))}" for one in inputs["cast"]["characters"]
    )


def _person(inputs: Inputs) -> str:
    found = next((one for one in inputs["cast"]["characters"] if one["id"] == inputs["id"]), {"name": inputs["id"]})
    told = f", {_plain(found['role'])}" if found.get("role") else ""
    return f"{_plain(found['name'])}{told}"


def _seed(inputs: Inputs) -> str:
    """What the cast says of the person, where it says something."""
    return _bullets(_quoted(text) for text in inputs.get("said of them", {}).values())


def _thing(field: str) -> Callable[[Inputs], str]:
    """The one place or object that the document is about, with what its line says."""

    def filled(inputs: Inputs) -> str:
        seeds = inputs["inventory"].get(field, ())
        found = next((one for one in seeds if one["id"] == inputs["id"]), {"name": inputs["id"]})
        told = f": {_quoted(found['summary'])}" if found.get("summary") else ""
        return f"**{_plain(found['name'])}**{told}"

    return filled


def _things(field: str) -> Callable[[Inputs], str]:
    def filled(inputs: Inputs) -> str:
        return _bullets(f"`{one['id']}`: {_plain(one['name'])}" for one in inputs["inventory"].get(field, ()))

    return filled


def _format(inputs: Inputs) -> str:
    parts = inputs["format"].get("parts", ())
    return _bullets(
        f"`{one['act']}`, {one['beats']} beats, {one['seconds']:g} seconds: {_quoted(one['purpose'])}" for one in parts
    )


def _beats(inputs: Inputs) -> str:
    return str(sum(int(one.get("beats", 0)) for one in inputs["format"].get("parts", ())) or 20)


def _seconds(inputs: Inputs) -> str:
    return f"{float(inputs['format'].get('target_seconds') or 210.0):.0f}"


def _facts(inputs: Inputs) -> str:
    return _bullets(_quoted(fact) for fact in inputs["season"].get("arc_facts", ()))


def _episode(inputs: Inputs) -> str:
    own = inputs["season"]["episodes"][0]
    return f"episode {own.get('number', 1)}, {_plain(own['title'])}"


def _plots(inputs: Inputs) -> str:
    own = inputs["season"]["episodes"][0]
    named = {"logline": "logline", "a_plot": "A plot", "b_plot": "B plot", "milestone": "at its end", "theme": "theme"}
    return _bullets(f"{words}: {_quoted(own[field])}" for field, words in named.items() if own.get(field))


_FIELDS: dict[str, Callable[[Inputs], str]] = {
    "house": lambda _inputs: page("house"),
    "lines": lambda _inputs: page("lines"),
    "sentence": _sentence,
    "world": _world,
    "cast": _cast,
    "person": _person,
    "seed": _seed,
    "place": _thing("locations"),
    "object": _thing("props"),
    "places": _things("locations"),
    "objects": _things("props"),
    "format": _format,
    "beats": _beats,
    "seconds": _seconds,
    "facts": _facts,
    "episode": _episode,
    "plots": _plots,
}


def _plain(text: Json) -> str:
    return " ".join(str(text).split())


def _quoted(text: Json) -> str:
    """Free text in quotation marks, on one line."""
    return json.dumps(_plain(text), ensure_ascii=False)


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- none"
