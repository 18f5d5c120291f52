"""How people stand, speak and are played: texts for character documents, in many small pieces.

Slots: `{g}` the given name, `{they}`, `{them}`, `{their}`, `{self}`, `{hero}`, `{other}` and `{third}` of the cast,
`{at}` a place, `{d1}` and `{d2}` two of its details, `{touch}` a sentence about it, `{hands}` what they do with their
hands, `{want}`, `{need}`, `{flaw}`, `{secret}`, `{thing}` what they carry, `{cloth}` what they wear, `{place}` the
place of the show, `{shade}` a hair colour, `{metal}` a shell or a fur. No more than four words stand between two slots,
so no two shows share a turn of phrase.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import pairs, texts, toml

_DATA = toml("acting")

Scene = tuple[str, str, str, str, str]
"""A showcase: title, description, three moments."""


def _scenes(name: str) -> tuple[Scene, ...]:
    return tuple((row[0], row[1], row[2], row[3], row[4]) for row in _DATA[name])


VIBES = texts(_DATA["vibes"])
SPEECH = texts(_DATA["speech"])
LINES = texts(_DATA["lines"])
"""Register -> spoken lines for showcases, with somebody or something of the show in them."""

SAYINGS = texts(_DATA["sayings"])
"""Register -> spoken lines that stand alone; each genre uses one of them."""

BUILDS = texts(_DATA["builds"])
HEIGHTS: dict[str, tuple[int, int]] = {key: (row[0], row[1]) for key, row in _DATA["heights"].items()}
"""Build -> least and greatest height in centimetres."""

GAITS = texts(_DATA["gaits"])
HAIR = texts(_DATA["hair"])
FEATURES = texts(_DATA["features"])
BEARDS = texts(_DATA["beards"])
SHELLS = texts(_DATA["shells"]) | texts(toml("beasts")["shells"])
RELATIONS = texts(_DATA["relations"])
"""Role -> how they stand to the hero."""

PAIRS = pairs(_DATA["pairs"])
"""What A feels about B, what B feels about A."""

SCENE_WANT = _scenes("scene_want")
SCENE_CLASH = _scenes("scene_clash")
SCENE_ALONE = _scenes("scene_alone")
OWN_TRAITS = tuple(map(str, _DATA["own_traits"]))
"""Traits that hang on who somebody is; `TRAITS` are shared by nobody else of a cast."""

TRAITS = tuple(map(str, _DATA["traits"]))
OWN_NOTES = tuple(map(str, _DATA["own_notes"]))
NOTES = tuple(map(str, _DATA["notes"]))
MOVES = tuple(map(str, _DATA["moves"]))
METAL_MOVES = tuple(map(str, _DATA["metal_moves"]))
FUR_MOVES = tuple(map(str, _DATA["fur_moves"]))
