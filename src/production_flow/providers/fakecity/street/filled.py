"""A document as the form that a language model fills in: the way back from what the house makes of a form."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from production_flow.providers.writing import words
from production_flow.providers.writing.forms import FORMS
from production_flow.providers.writing.forms.bible import USED_IN
from production_flow.providers.writing.rules.sentence import STEM, content
from production_flow.types import Json

Ids = Mapping[str, str]
"""The show's ids by those of whoever wrote the document."""

_SCENE: Final = ("act", "thread", "time", "weather", "lighting", "continuity")
_MOST_SHOTS: Final = 4
_NOWHERE: Final = {"set": "living_room", "name": "A bare room", "details": ("window", "chair", "lamp")}


def filled(document: str, data: Mapping[str, Json], ids: Ids) -> dict[str, Json]:
    """The form of a document, with nothing in it that the form does not ask for, and nothing left empty."""
    fields = _FORMS.get(document, _same)(data, ids)
    return FORMS[document].model_validate(fields).model_dump(mode="json")


def _same(data: Mapping[str, Json], _ids: Ids) -> dict[str, Json]:
    return dict(data)


def _blueprint(data: Mapping[str, Json], _ids: Ids) -> dict[str, Json]:
    one, _, other = str(data["theme"]).partition(" / ")
    shades = {str(colour["role"]).replace(" ", "_"): colour for colour in data["style"]["palette"]}
    facts = [{**fact, "used_in": _among(fact["used_in"], USED_IN)} for fact in data["reading"]["facts"]]
    return {
        **data,
        "theme_one": one,
        "theme_other": other or one,
        "style": {**data["style"], "palette": shades},
        "reading": {**data["reading"], "facts": facts},
    }


def unsaid(form: Mapping[str, Json], prompt: str) -> list[str]:
    """The words of a sentence that a blueprint does not use, and must name."""
    shown = json.dumps({name: value for name, value in form.items() if name != "reading"}).lower()
    return [word for word in content(prompt) if word[: min(STEM, len(word) - 1)] not in shown]


def _inventory(data: Mapping[str, Json], _ids: Ids) -> dict[str, Json]:
    return {kind: _told_apart(data[kind]) for kind in ("locations", "props")}


def _told_apart(things: Iterable[Mapping[str, Json]]) -> list[dict[str, Json]]:
    """Places and objects under names that nobody has twice."""
    made: list[dict[str, Json]] = []
    counts: Counter[str] = Counter()
    for thing in things:
        counts[thing["name"]] += 1
        number = counts[thing["name"]]
        made.append({**thing, "name": thing["name"] if number == 1 else f"{thing['name']} {number}"})
    return made


def _prop(data: Mapping[str, Json], _ids: Ids) -> dict[str, Json]:
    return {**data, "meaning": data["meaning"] or "Whoever carries it has not been asked yet where it came from."}


def _plain_cut(piece: Mapping[str, Json]) -> dict[str, Json]:
    """A garment without its pattern, which no form asks for ("pinstripe-shirt" is a shirt)."""
    cut = str(piece["kind"])
    kinds = words.GARMENTS.get(piece["slot"], ())
    return {**piece, "kind": next((kind for kind in kinds if cut.endswith(f"-{kind}") and cut not in kinds), cut)}


def _character(data: Mapping[str, Json], ids: Ids) -> dict[str, Json]:
    look, voice = data["look"], data["voice"]
    cuts = {(slot, kind) for slot, kinds in words.GARMENTS.items() for kind in kinds}
    drawn = {
        **look,
        "age": look["age"] or 0,
        "hair": _nearest(look["hair"], words.HAIR),
        "facial_hair": _nearest(look["facial_hair"], words.FACIAL_HAIR),
        "features": _among(look["features"], words.FEATURES),
        "accessories": _among(look["accessories"], words.ACCESSORIES),
        "wardrobe": [piece for piece in map(_plain_cut, look["wardrobe"]) if (piece["slot"], piece["kind"]) in cuts],
    }
    return {
        **data,
        "relations": [{"to": ids[who], "how": how} for who, how in data["relations"].items() if who in ids],
        "look": drawn,
        "home": {"interior": True, **(data.get("home") or _NOWHERE)},
        "voice": {**voice, "accent": _nearest(voice["accent"], words.ACCENTS)},
    }


def _location(data: Mapping[str, Json], _ids: Ids) -> dict[str, Json]:
    return {**data, "set": data["place"]["set"], "details": data["place"]["details"]}


def _format(data: Mapping[str, Json], _ids: Ids) -> dict[str, Json]:
    return {**{str(part["act"]): part for part in data["parts"]}, "note": data["note"]}


def _storyboard(data: Mapping[str, Json], ids: Ids) -> dict[str, Json]:
    scenes: list[dict[str, Json]] = []
    last = None
    for beat in data["beats"]:
        place = (beat["scene_id"], *(beat[name] for name in _SCENE), beat["location_id"])
        if place != last:
            location = ids.get(beat["location_id"], beat["location_id"])
            scenes.append({**{name: beat[name] for name in _SCENE}, "location": location, "beats": []})
        last = place
        scenes[-1]["beats"].append(_beat(beat, ids))
    return {"scenes": scenes}


def _beat(beat: Mapping[str, Json], ids: Ids) -> dict[str, Json]:
    return {
        **beat,
        "number": beat["beat_number"],
        "turn": beat["turn"] or beat["description"].partition(". ")[0],
        "tension": round(beat["tension"]),
        "sfx_notes": beat["sfx_notes"] or "",
        "comes_in": beat["transitions"]["in"],
        "goes_out": beat["transitions"]["out"],
        "because": [int(cause.removeprefix("b")) for cause in beat["because"]],
        "shots": [_shot(shot, beat["dialogue"] or (), ids) for shot in beat["shots"][:_MOST_SHOTS]],
    }


def _shot(shot: Mapping[str, Json], dialogue: Iterable[Mapping[str, Json]], ids: Ids) -> dict[str, Json]:
    said = list(dialogue)
    return {
        **shot,
        "figures": [_figure(figure, ids) for figure in shot["figures"] if figure["character"] in ids],
        "props": [ids[prop] for prop in shot["props"] if prop in ids],
        "lines": [
            {**said[index], "character": ids.get(said[index]["character"], said[index]["character"])}
            for index in shot["lines"]
        ],
    }


def _figure(figure: Mapping[str, Json], ids: Ids) -> dict[str, Json]:
    return {
        **figure,
        "character": ids[figure["character"]],
        "holds": ids.get(figure["holds"] or "", words.NOTHING),
        "enters": figure["enters"] or words.NOTHING,
        "exits": figure["exits"] or words.NOTHING,
    }


def _among(found: Iterable[str], known: Iterable[str]) -> list[str]:
    choices = set(known)
    return [word for word in found if word in choices]


def _nearest(word: str, known: tuple[str, ...]) -> str:
    return word if word in known else known[0]


_FORMS: Final[dict[str, Callable[[Mapping[str, Json], Ids], dict[str, Json]]]] = {
    "blueprint": _blueprint,
    "inventory": _inventory,
    "prop": _prop,
    "character": _character,
    "location": _location,
    "format": _format,
    "storyboard": _storyboard,
}
