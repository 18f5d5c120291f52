"""Prompts for pictures and clips: beat + style + character references + camera, in that order."""

from __future__ import annotations

from collections.abc import Mapping

from production_flow.documents.look import Style
from production_flow.types import Json


def style_block(style: Style) -> str:
    """The show's style in words; the same block in every prompt of a show."""
    colours = ", ".join(f"{colour.name} {colour.hex}" for colour in style.palette)
    line = f" {style.line}" if style.line else ""
    return f"Style: {style.medium}.{line} Palette: {colours}." if colours else f"Style: {style.medium}.{line}"


def picture_prompt(inputs: Mapping[str, Json], shot: int = 0) -> str:
    """The words for one shot of a beat, from its picture inputs."""
    light, data = inputs["light and mood"], inputs["shots"][shot]
    people = [figure["character"] for figure in data.get("figures", ())]
    place = next(item["name"] for key, item in inputs.items() if key.startswith("place "))
    lines = [
        data.get("action") or inputs["description"],
        f"Place: {place}, {light.get('time', 'day')}, {light.get('weather', 'clear')}.",
        f"Light: {light.get('lighting', '')}. Mood: {light.get('mood', '')}.",
        light.get("continuity", ""),
        style_block(Style.model_validate(inputs["style"])),
        f"Characters as in the references: {', '.join(people)}." if people else "",
        f"Camera: {data.get('size', 'medium')}, {data.get('angle', 'eye')} angle, {data.get('movement', 'static')}.",
    ]
    return "\n".join(line for line in lines if line.strip(" ."))
