"""What holds for every document: nothing empty that a person reads, nothing unfinished, nobody under another name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from production_flow.documents.base import Document
from production_flow.providers.writing.forms.base import Material, seeds
from production_flow.types import Json

FILLED: dict[str, tuple[str, ...]] = {
    "blueprint": (
        "premise", "style_guide", "style.line", "period", "visual_aesthetics.colour", "visual_aesthetics.lighting",
        "visual_aesthetics.composition",
    ),
    "character": ("summary", "biometrics.appearance", "biometrics.features", "want", "need", "flaw", "secret"),
    "location": ("look", "layout"),
    "prop": ("kind", "look", "meaning", "material"),
    "season": ("arc",),
}  # fmt: skip
"""Texts that a document allows to be empty and that a model must not leave so."""

_UNFINISHED = re.compile(
    r"[{}]|\b(?:TBD|TODO|lorem ipsum|insert \w+ here)\b|\[[a-z ]+\]|<[a-z/]"
    r"|\*\*|__|`|^#{1,6} |\]\(|&(?:amp|lt|gt|quot|nbsp|#\d+);|\\[nt\"]",
    re.IGNORECASE | re.MULTILINE,
)
"""What a reader must not see: slots, notes to oneself, and marks of Markdown, HTML or JSON."""

_NEXT = r"\s+([A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)"
_AFTER = frozenset({"And", "But", "The", "His", "Her", "Then", "When", "Christmas", "Sunday", "Saturday", "Friday"})


def common(document: Document, material: Material) -> Iterator[str]:
    """Faults that any document may have."""
    data = document.model_dump(mode="json", by_alias=True)
    for path in FILLED.get(document.LABEL, ()):
        if not str(_at(data, path)).strip():
            yield f"{path} is empty."
    texts = list(_texts(data))
    for path, text in texts:
        if found := _UNFINISHED.search(text):
            yield f"{path} is unfinished: it holds {found[0]!r}."
    yield from _other_names(texts, material)


def repeated(what: str, values: Iterable[str]) -> Iterator[str]:
    """A sentence for each text that stands there more than once, whatever its case and marks."""
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for value in values:
        plain = " ".join(re.findall(r"\w+", value.lower()))
        shown.setdefault(plain, value)
        counts[plain] += 1
    for plain, count in counts.items():
        if count > 1 and plain:
            yield f"{what}: {shown[plain]!r} stands there {count} times; say something else."


def blank(what: str, values: Sequence[str]) -> Iterator[str]:
    """A sentence for each text that says nothing."""
    for number, value in enumerate(values, start=1):
        if not value.strip():
            yield f"{what} {number} is empty."


def count(what: str, number: int, fewest: int, most: int) -> Iterator[str]:
    """A sentence where there are too few or too many of something."""
    if not fewest <= number <= most:
        wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
        yield f"There are {number} {what}; there must be {wanted}."


def _at(data: Json, path: str) -> Json:
    for step in path.split("."):
        data = data[step]
    return data


def _texts(value: Json, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a document with the way to it; lists are counted from 1."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _texts(item, f"{path}.{name}".strip("."))
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value, start=1):
            yield from _texts(item, f"{path} {number}")


def _other_names(texts: Iterable[tuple[str, str]], material: Material) -> Iterator[str]:
    """Where somebody of the cast goes by another surname than the cast gives them; titles are not read."""
    people = [str(seed.get("name", "")).split() for seed in seeds(material, "cast", "characters")]
    known = {name for names in people for name in names}
    prose = [text for path, text in texts if not path.endswith(("title", "name")) and len(text.split()) > 5]
    for first, *rest in (names for names in people if len(names) > 1):
        found = {name for text in prose for name in re.findall(rf"\b{re.escape(first)}{_NEXT}", text)}
        for name in sorted(found - known - _AFTER):
            yield f"{first} is called {' '.join((first, *rest))}, not {first} {name}."
