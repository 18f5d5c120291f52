"""Protobuf as it lies in a file: messages taken apart into fields, and fields put together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

Field: TypeAlias = "int | memoryview"
"""What a field holds: a whole number, or bytes (text, another message, an array)."""


def fields(message: bytes | memoryview) -> Iterator[tuple[int, Field]]:
    """The fields of a message with their numbers, in order."""
    view, at = memoryview(message), 0
    while at < len(view):
        tag, at = _number(view, at)
        if tag & 7 == 0:
            value, at = _number(view, at)
            yield tag >> 3, value
            continue
        size, at = _number(view, at) if tag & 7 == 2 else (4 if tag & 7 == 5 else 8, at)
        yield tag >> 3, view[at : at + size]
        at += size


def _number(view: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = view[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def entry(number: int, value: int | str | bytes | memoryview) -> bytes:
    """A field of a message; whole numbers are not negative."""
    if isinstance(value, int):
        return _written(number << 3) + _written(value)
    data = value.encode() if isinstance(value, str) else bytes(value)
    return _written(number << 3 | 2) + _written(len(data)) + data


def _written(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def text(value: Field) -> str:
    """A field that holds text."""
    return bytes(part(value)).decode()


def part(value: Field) -> memoryview:
    """A field that holds bytes."""
    assert not isinstance(value, int)
    return value


def named(message: Field, which: int) -> str:
    """The text in a field of a message."""
    return next(text(value) for number, value in fields(part(message)) if number == which)
