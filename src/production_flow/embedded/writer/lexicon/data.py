"""Reads the tables of the lexicon, which are data files beside this one."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from production_flow.types import Json

Texts = dict[str, tuple[str, ...]]


@lru_cache(maxsize=64)
def toml(name: str) -> dict[str, Json]:
    """The tables of a TOML file of the lexicon."""
    return tomllib.loads(lines_of(f"{name}.toml"))


def lines_of(name: str) -> str:
    """The text of a file of the lexicon."""
    return files("production_flow.embedded.writer.lexicon").joinpath(name).read_text(encoding="utf-8")


def rows(name: str, separator: str = "|") -> list[list[str]]:
    """The rows of a text table, each split into trimmed cells."""
    return [[cell.strip() for cell in line.split(separator)] for line in lines_of(name).splitlines() if line.strip()]


def texts(table: Json) -> Texts:
    """A table of lists of strings."""
    return {str(key): tuple(str(item) for item in value) for key, value in table.items()}


def strings(table: Json) -> dict[str, str]:
    """A table of strings."""
    return {str(key): str(value) for key, value in table.items()}


def pairs(items: Json) -> tuple[tuple[str, str], ...]:
    """A list of pairs of strings."""
    return tuple((str(first), str(second)) for first, second in items)
