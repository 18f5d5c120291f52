"""Screenplay pages: which line of 54 each element stands on, and where a speech may be broken.

The layout is the industry's: Courier 12, ten characters an inch, six lines an inch. A heading keeps two
lines of what follows; a speech breaks with two lines on both sides, after a full stop if one is near, with
(MORE) below and (CONT'D) above.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from production_flow.exports.screenplay.elements import Element

RowKind = Literal["act", "scene", "action", "character", "paren", "dialogue", "more", "transition"]

LINES = 54
"""Lines on a page."""

WIDTHS: dict[RowKind, int] = {"act": 60, "scene": 57, "action": 60, "paren": 25, "dialogue": 35, "transition": 57}
"""Characters on a line; an East Asian character counts as two."""

CONTINUED = " (CONT'D)"
_STOP = re.compile(r"[.!?…][\"'”\u2019)]*$")


@dataclass(frozen=True)
class Block:
    """Rows of one kind on following lines of a page, from `line` on; `number` is a scene's."""

    kind: RowKind
    line: int
    rows: tuple[str, ...]
    number: int = 0


@dataclass(frozen=True)
class Paragraph:
    """An element as wrapped rows, each with its kind."""

    kind: str
    rows: tuple[tuple[RowKind, str], ...]
    number: int = 0

    @property
    def gap(self) -> int:
        """Empty lines above it, unless it opens a page."""
        return 2 if self.kind in {"scene", "act"} else 1


@dataclass
class Book:
    """Pages as they fill up."""

    pages: list[list[Block]] = field(default_factory=lambda: [[]])
    used: int = 0

    def room(self, gap: int) -> int:
        """Lines left on the page below the gap."""
        return LINES - self.used - (gap if self.used else 0)

    def turn(self) -> None:
        """Begins the next page."""
        self.pages.append([])
        self.used = 0

    def put(self, paragraph: Paragraph) -> None:
        """Sets a paragraph that has room on this page."""
        self.used += paragraph.gap if self.used else 0
        start = 0
        rows = paragraph.rows
        for end in range(1, len(rows) + 1):
            if end == len(rows) or rows[end][0] != rows[start][0]:
                texts = tuple(text for _, text in rows[start:end])
                self.pages[-1].append(Block(rows[start][0], self.used + start, texts, paragraph.number))
                start = end
        self.used += len(rows)


def paginate(parts: Iterable[Element]) -> list[list[Block]]:
    """The pages of a screenplay."""
    waiting = _continued([_wrapped(element) for element in parts])
    book = Book()
    for at, paragraph in enumerate(waiting):
        keep = _kept(waiting[at:])
        if keep > book.room(paragraph.gap) and paragraph.kind in {"scene", "act"}:
            book.turn()
        _set(book, paragraph)
    return book.pages


def _kept(paragraphs: Sequence[Paragraph]) -> int:
    """Lines a paragraph needs on its page to stand there whole: a heading takes what follows along."""
    first, after = paragraphs[0], paragraphs[1:]
    if first.kind not in {"scene", "act"} or not after:
        return len(first.rows)
    follows = _kept(after) if after[0].kind in {"scene", "act"} else _least(after[0])
    return len(first.rows) + after[0].gap + follows


def _least(paragraph: Paragraph) -> int:
    """The fewest lines of a paragraph that may stand at the foot of a page."""
    heads = sum(kind in {"character", "paren"} for kind, _ in paragraph.rows)
    least = heads + 3 if paragraph.kind == "dialogue" else 2
    return least if len(paragraph.rows) >= heads + 4 else len(paragraph.rows)


def _set(book: Book, paragraph: Paragraph) -> None:
    """Sets a paragraph: over the page break where it may be broken, else on the next page."""
    rest = paragraph
    while len(rest.rows) > (room := book.room(rest.gap)):
        head, tail = _split(rest, room)
        if head is None and not book.used:
            head, tail = _cut(rest, room)
        if head is not None:
            book.put(head)
        book.turn()
        rest = tail
    book.put(rest)


def _split(paragraph: Paragraph, room: int) -> tuple[Paragraph | None, Paragraph]:
    """What stands on this page and what on the next; None where nothing may stay."""
    if paragraph.kind == "action" and room >= 2 and len(paragraph.rows) - room >= 2:
        return _cut(paragraph, room)
    if paragraph.kind == "dialogue":
        return _split_speech(paragraph, room)
    return None, paragraph


def _cut(paragraph: Paragraph, at: int) -> tuple[Paragraph, Paragraph]:
    return replace(paragraph, rows=paragraph.rows[:at]), replace(paragraph, rows=paragraph.rows[at:])


def _split_speech(paragraph: Paragraph, room: int) -> tuple[Paragraph | None, Paragraph]:
    heads = sum(kind != "dialogue" for kind, _ in paragraph.rows)
    last = min(room - 1, len(paragraph.rows) - 2)
    if last < heads + 2:
        return None, paragraph
    stops = [at for at in range(heads + 2, last + 1) if _STOP.search(paragraph.rows[at - 1][1])]
    at = stops[-1] if stops else last
    name = paragraph.rows[0][1].removesuffix(CONTINUED)
    head = replace(paragraph, rows=(*paragraph.rows[:at], ("more", "(MORE)")))
    return head, replace(paragraph, rows=(("character", name + CONTINUED), *paragraph.rows[at:]))


def _continued(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The same speaker after action in one scene is marked as going on."""
    result, speaker = [], ""
    for paragraph in paragraphs:
        marked = paragraph
        if paragraph.kind in {"scene", "act"}:
            speaker = ""
        elif paragraph.kind == "dialogue":
            name = paragraph.rows[0][1]
            if name == speaker:
                marked = replace(paragraph, rows=(("character", name + CONTINUED), *paragraph.rows[1:]))
            speaker = name
        result.append(marked)
    return result


def _wrapped(element: Element) -> Paragraph:
    rows: list[tuple[RowKind, str]] = []
    if element.kind == "dialogue":
        rows.append(("character", element.character))
        rows += [("paren", row) for row in wrap(f"({element.how})", WIDTHS["paren"]) if element.how]
        rows += [("dialogue", row) for row in wrap(element.text, WIDTHS["dialogue"])]
    else:
        text = element.text if element.kind == "action" else element.text.upper()
        rows += [(element.kind, row) for row in wrap(text, WIDTHS[element.kind])]
    return Paragraph(element.kind, tuple(rows), element.number)


def wrap(text: str, width: int) -> list[str]:
    """Words in rows of at most `width` cells; a word longer than a row is cut."""
    rows, row = [], ""
    for word in text.split():
        rest = word
        while cells(rest) > width:
            if row:
                rows.append(row)
            row = ""
            piece = _fitting(rest, width)
            rows.append(piece)
            rest = rest[len(piece) :]
        joined = f"{row} {rest}" if row else rest
        if cells(joined) > width:
            rows.append(row)
            joined = rest
        row = joined
    return [*rows, row] if row or not rows else rows


def _fitting(word: str, width: int) -> str:
    used = 0
    for at, sign in enumerate(word):
        used += cells(sign)
        if used > width:
            return word[:at]
    return word


def cells(text: str) -> int:
    """How wide a text is in typewriter cells."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else not unicodedata.combining(sign) for sign in text)
