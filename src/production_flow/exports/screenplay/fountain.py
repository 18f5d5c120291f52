"""Fountain: a screenplay as plain text that every screenwriting program opens."""

from __future__ import annotations

import re

from production_flow.documents.bible import Blueprint
from production_flow.documents.script import Script
from production_flow.documents.storyboard import Storyboard
from production_flow.exports.screenplay.elements import Element, elements

_HEADING = re.compile(r"^(INT|EXT|EST|INT\.?/EXT|I/E)[. ]", re.IGNORECASE)
_CUE = re.compile(r"^[A-Z][A-Z0-9 .'&-]*( \([A-Z.]+\))?$")
_MARKED = re.compile(r"^[!@.>~#=]")


def fountain(script: Script, blueprint: Blueprint, board: Storyboard | None = None) -> str:
    """The script as Fountain 1.1 text; words that would be read as marks are escaped or forced."""
    title = [
        f"Title: {_plain(blueprint.title)}",
        f"Episode: {_plain(script.title)}",
        "Credit: written with Production Flow",
        f"Notes: {_plain(blueprint.logline)}",
    ]
    return "\n\n".join(["\n".join(title), *(_paragraph(element) for element in elements(script, board))]) + "\n"


def _paragraph(element: Element) -> str:
    match element.kind:
        case "act":
            return f"> **{element.text}** <"
        case "scene":
            return _heading(element)
        case "transition":
            return f"> {element.text}"
        case "dialogue":
            return _dialogue(element)
        case _:
            return _action(element.text)


def _heading(element: Element) -> str:
    text = _plain(element.text).upper()
    forced = "" if _HEADING.match(text) else "."
    return f"{forced}{text} #{element.number}#"


def _dialogue(element: Element) -> str:
    """A cue in capitals; any name that a reader may not know as one is forced with an @."""
    name = _plain(element.character)
    cue = name if _CUE.match(name) else f"@{name}"
    how = [f"({_plain(element.how)})"] if element.how else []
    return "\n".join([cue, *how, _plain(element.text)])


def _action(text: str) -> str:
    """Action that could be taken for a heading, a cue or a mark is forced with an exclamation mark."""
    plain = _plain(text)
    mistakable = _MARKED.match(plain) or _HEADING.match(plain) or plain == plain.upper()
    return f"!{plain}" if mistakable else plain


def _plain(text: str) -> str:
    """Words as words: emphasis escaped, notes and comments broken up, on one line."""
    broken = " ".join(text.split()).replace("[[", "[ [").replace("/*", "/ *")
    return re.sub(r"([*_\\])", r"\\\1", broken)
