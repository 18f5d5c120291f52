"""What pictures and clips say, piece by piece and for any reader: the beat, the style, who is seen, what must stay.

`providers.prompting` puts the pieces into words for a model: beat + style + character references + camera.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from production_flow.documents.look import Style
from production_flow.providers import prompting
from production_flow.providers.requests import Passage
from production_flow.stages.shared import staging
from production_flow.types import Json

P = TypeVar("P", bound=prompting.Pictured)

CLEAN = "lettering, captions or a watermark"
"""What no picture shall show but a poster."""

_ARTICLES = {"A", "An", "The", "No", "Any", "All", "Two", "Three"}
_TIMES = {"golden": "golden hour", "day": "daylight"}
_WEATHERS = {"rain": "rain", "fog": "fog", "snow": "snow", "wind": "strong wind", "dust": "dust in the air"}
_TENSIONS = ((2.5, "calm"), (5.0, "steady"), (7.5, "tense"), (10.0, "at its height"))
_PACES = {
    "calm": "Unhurried: long holds, small movements.",
    "steady": "An even pace.",
    "tense": "Taut: movements are short, pauses are held.",
    "at its height": "Urgent: quick movements, nothing rests.",
}


def style_block(style: Style) -> str:
    """The show's style in words; the same block in every prompt of a show."""
    line = style.line if style.line.casefold().startswith(style.medium.casefold()) else f"{style.medium}. {style.line}"
    colours = ", ".join(f"{colour.name} {colour.hex}" for colour in style.palette)
    said = f"Style: {line.strip().rstrip('.')}."
    return " ".join((f"{said} Palette: {colours}." if colours else said).split())


def style(data: Json) -> Passage:
    """The style block of the `style` input."""
    return Passage(kind="style", text=style_block(Style.model_validate(data)))


def worded(request: P, passages: Iterable[Passage], avoid: Iterable[str] = ()) -> P:
    """The request with these passages, what must not be seen, and its prompt for any reader."""
    said = tuple(one for one in passages if one.text.strip(" .:;"))
    unwanted = "; ".join(dict.fromkeys(thing.strip().rstrip(".") for thing in avoid if thing.strip(" .")))
    whole = request.model_copy(update={"passages": said, "negative": unwanted})
    return prompting.plain(whole)  # type: ignore[return-value]  # a copy is of the same kind


def picture(inputs: Mapping[str, Json]) -> list[Passage]:
    """A still of a beat's first shot, from its picture inputs."""
    data = inputs["shots"][0]
    names = staging.names(inputs)
    return [
        Passage(kind="action", text=sentence(data.get("action") or inputs["description"])),
        *staging.still(data, names),
        *surroundings(inputs),
        *people(inputs),
        *things(inputs),
    ]


def surroundings(inputs: Mapping[str, Json]) -> list[Passage]:
    """Place, light, mood, continuity and style of a beat."""
    light, place = inputs["light and mood"], place_of(inputs)
    time, weather = light.get("time", "day"), light.get("weather", "clear")
    outside = "" if place["place"].get("interior") else ", clear weather"
    sky = f", {_WEATHERS.get(weather, weather)}" if weather != "clear" else outside
    lit = map(sentence, (f"{_TIMES.get(time, time)}{sky}", light.get("lighting", ""), place.get("light", "")))
    return [
        guided(place),
        Passage(kind="light", text=" ".join(filter(None, lit))),
        Passage(kind="mood", text=sentence(f"{light.get('mood', '')}; {tension(light)}".strip("; "))),
        Passage(kind="continuity", text=sentence(light.get("continuity", ""))),
        style(inputs["style"]),
    ]


def hour(time: str) -> str:
    """A time of day as a sentence."""
    return sentence(_TIMES.get(time, time))


def guided(place: Mapping[str, Json]) -> Passage:
    """A place with its guidelines for set design: look, layout, what is always there."""
    name, look = place["name"], place.get("look", "")
    always = "; ".join(lowered(thing) for thing in place.get("always", ()) if thing not in look)
    parts = [
        "" if look.startswith(name) else f"{name}:",
        sentence(look),
        sentence(place.get("layout", "")),
        f"Always there: {always}." if always else "",
    ]
    return Passage(kind="place", text=" ".join(filter(None, parts)))


def forbidden(inputs: Mapping[str, Json]) -> list[str]:
    """What a picture of a beat must not show: lettering, and what the place never has."""
    return [CLEAN, *(lowered(thing) for thing in place_of(inputs).get("never", ()))]


def people(inputs: Mapping[str, Json]) -> list[Passage]:
    """Who is seen, in words: for where a reference does not go along, and beside it."""
    return [
        Passage(kind="cast", name=ident, text=described(words, inputs[f"look of {ident}"].get("species", "human")))
        for ident, words in staging.people(inputs).items()
    ]


def described(words: Mapping[str, Json], species: str = "human") -> str:
    """A person: kind of being, body, dress, what they carry."""
    body, dress, carried = words.get("biometrics", {}), words.get("wardrobe", ()), words.get("accessories", ())
    article = "an" if species[:1] in "aeiou" else "a"
    being = "" if species == "human" else f" {article} {species}."
    told = [sentence(body.get(part, "")) for part in ("appearance", "build", "features")]
    worn = f"Wears: {'; '.join(map(lowered, dress))}." if dress else ""
    held = f"Carries: {'; '.join(map(lowered, carried))}." if carried else ""
    return " ".join(filter(None, [f"{capital(words['name'])}:{being}", *told, worn, held]))


def things(inputs: Mapping[str, Json]) -> list[Passage]:
    """The objects that are seen."""
    props = {key.removeprefix("prop "): item for key, item in inputs.items() if key.startswith("prop ")}
    return [Passage(kind="prop", name=ident, text=thing(item)) for ident, item in props.items()]


def thing(item: Mapping[str, Json]) -> str:
    """An object: its name, look, colour and material."""
    made = ", ".join(filter(None, (item.get("colour", ""), item.get("material", ""))))
    look = item.get("look", "")
    return " ".join(filter(None, [f"{capital(item['name'])}:", sentence(look), sentence(made)])).removesuffix(":")


def place_of(inputs: Mapping[str, Json]) -> Mapping[str, Json]:
    """The place among the inputs of a beat."""
    found: Mapping[str, Json] = next(item for key, item in inputs.items() if key.startswith("place "))
    return found


def tension(light: Mapping[str, Json]) -> str:
    """How tense a beat is, in words."""
    value = float(light.get("tension", 3.0))
    return next(word for most, word in _TENSIONS if value <= most)


def pace(light: Mapping[str, Json]) -> str:
    """How fast a beat moves, from its tension."""
    return _PACES[tension(light)]


def sentence(text: str) -> str:
    """With a capital and a full stop; empty stays empty."""
    plain = " ".join(text.split())
    if not plain:
        return ""
    return capital(plain) if plain[-1] in ".!?…" else f"{capital(plain)}."


def capital(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """An item of a list inside a sentence: without its full stop, and without a capital that only begins it."""
    plain = text.strip().rstrip(".")
    return plain[:1].lower() + plain[1:] if plain.partition(" ")[0] in _ARTICLES else plain
