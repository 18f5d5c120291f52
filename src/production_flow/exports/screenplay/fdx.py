"""FDX: the form of Final Draft, which other screenwriting programs read as well.

The form is XML: `FinalDraft/Content/Paragraph` with a `Type`, scenes with a `Number`, and a `TitlePage` of the same
paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from production_flow.documents.bible import Blueprint
from production_flow.documents.script import Script
from production_flow.documents.storyboard import Storyboard
from production_flow.exports.screenplay.elements import Element, elements

_ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may hold, however it is escaped."""


def fdx(script: Script, blueprint: Blueprint, board: Storyboard | None = None) -> str:
    """The script as an FDX document, UTF-8, with its declaration."""
    root = ET.Element("FinalDraft", DocumentType="Script", Template="No", Version="5")
    content = ET.SubElement(root, "Content")
    for element in elements(script, board):
        for kind, text, number in _paragraphs(element):
            _paragraph(content, kind, text, number)
    page = ET.SubElement(ET.SubElement(root, "TitlePage"), "Content")
    for text in (blueprint.title, script.title, "written with Production Flow", blueprint.logline):
        _paragraph(page, "Action", text).set("Alignment", "Center")
    ET.indent(content)
    return '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _paragraphs(element: Element) -> Iterator[tuple[str, str, int]]:
    """What one element is in Final Draft: kind, text, scene number (0 for none)."""
    match element.kind:
        case "act":
            yield "New Act", element.text, 0
        case "scene":
            yield "Scene Heading", element.text.upper(), element.number
        case "transition":
            yield "Transition", element.text, 0
        case "action":
            yield "Action", element.text, 0
        case "dialogue":
            yield "Character", element.character, 0
            if element.how:
                yield "Parenthetical", f"({element.how})", 0
            yield "Dialogue", element.text, 0


def _paragraph(content: ET.Element, kind: str, text: str, number: int = 0) -> ET.Element:
    numbered = {"Number": str(number)} if number else {}
    made = ET.SubElement(content, "Paragraph", {**numbered, "Type": kind})
    ET.SubElement(made, "Text").text = _ILLEGAL.sub("", text)
    return made
