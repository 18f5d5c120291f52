"""What each model takes at Runway: read from the types of its own client, and from a table of what they do not say.

The types know models, fields, sizes and frames, and change with the client; the table (`facts.toml`) knows lengths,
numbers of references and of characters.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Required, get_args, get_origin, get_type_hints

from production_flow.documents.base import Part


class Facts(Part):
    """What the types do not say of a model; the defaults are for one that the table does not know either.

    Args:
        lengths: Seconds from the shortest to the longest; empty where nobody knows.
        limit: Characters of a prompt.
        references: The most reference pictures.
        counted: Whether its frames count among them.
        shots: The most shots with prompts of their own.
    """

    lengths: tuple[int, ...] = ()
    limit: int = 4000
    references: int = 1
    counted: bool = False
    shots: int = 6


class Way(Part):
    """What a model takes by one of the ways to ask it.

    Args:
        fields: Names of everything it takes, as the client calls them.
        needed: Those that it cannot do without.
        ratios: Sizes in pixels, or words such as `auto_720p`.
        shapes: Shapes such as `16:9`, where it takes those instead.
        resolutions: Words such as `720p`, where it takes those.
        lengths: Just these seconds; empty where it takes any whole number.
        positions: Which frames it takes: first, last.
        qualities: Words of quality.
        tags, subjects: Whether references carry a name, and whom they show.
    """

    fields: frozenset[str]
    needed: frozenset[str] = frozenset()
    ratios: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()
    positions: tuple[str, ...] = ()
    qualities: tuple[str, ...] = ()
    tags: bool = False
    subjects: bool = False


@cache
def facts() -> dict[str, Facts]:
    """What the table knows, by model."""
    table = tomllib.loads((files(__package__) / "facts.toml").read_text("utf-8"))
    return {model: Facts(**fields) for model, fields in table.items()}


def facts_of(model: str) -> Facts:
    """What the table knows of a model."""
    return facts().get(model, Facts())


@cache
def from_pictures() -> dict[str, Way]:
    """Clips that start from a picture, by model."""
    from runwayml.types import image_to_video_create_params as params  # noqa: PLC0415 - the client takes half a second

    return _ways(params, params.ImageToVideoCreateParams, frames=True)


@cache
def from_words() -> dict[str, Way]:
    """Clips from words and references, by model."""
    from runwayml.types import text_to_video_create_params as params  # noqa: PLC0415 - as above

    return _ways(params, params.TextToVideoCreateParams)


@cache
def stills() -> dict[str, Way]:
    """Stills, by model."""
    from runwayml.types import text_to_image_create_params as params  # noqa: PLC0415 - as above

    return _ways(params, params.TextToImageCreateParams)


def _ways(module: Any, union: Any, *, frames: bool = False) -> dict[str, Way]:
    return dict(_way(kind, vars(module), frames=frames) for kind in get_args(union))


def _way(kind: Any, names: dict[str, Any], *, frames: bool) -> tuple[str, Way]:
    """A model's word, and its way, from the type of its request."""
    hints = get_type_hints(kind, names)
    marked = get_type_hints(kind, names, include_extras=True)
    sizes = [word for word in _words(hints.get("ratio")) if word not in {"auto", "adaptive"}]
    follow = [word for word in sizes if not word[0].isdigit()]
    pixels = [word for word in sizes if word[0].isdigit() and len(word.split(":")[0]) > 2]
    shapes = [word for word in sizes if word[0].isdigit() and word not in pixels]
    items = _items(hints.get("prompt_image"))
    reference = _items(hints.get("reference_images"))
    return next(_words(hints["model"])), Way(
        fields=frozenset(hints) - {"model"},
        needed=frozenset(name for name, hint in marked.items() if get_origin(hint) is Required) - {"model"},
        # A clip that follows its first frame is told only how large it shall be.
        ratios=tuple(follow if follow and (frames or not pixels) else pixels),
        shapes=() if frames else tuple(shapes),
        resolutions=tuple(dict.fromkeys(word.lower() for word in _words(hints.get("resolution")))),
        lengths=tuple(length for length in _literals(hints.get("duration")) if isinstance(length, int)),
        positions=tuple(_words(items["position"])) if "position" in items else (("first", "last") if frames else ()),
        qualities=tuple(word for word in _words(hints.get("quality")) if word != "auto"),
        tags="tag" in reference,
        subjects="subject" in reference,
    )


def _items(hint: Any) -> dict[str, Any]:
    """The fields of what a list holds, where its type says so."""
    for inner in get_args(hint):
        if hasattr(inner, "__required_keys__"):
            return get_type_hints(inner)
        if found := _items(inner):
            return found
    return {}


def _words(hint: Any) -> Iterator[str]:
    return (value for value in _literals(hint) if isinstance(value, str))


def _literals(hint: Any) -> Iterator[Any]:
    """Every value that a type allows by name."""
    for inner in get_args(hint):
        if isinstance(inner, str | int):
            yield inner
        else:
            yield from _literals(inner)
