"""What objects are made of, how they look close up, what they come to mean."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("things")

MATERIALS = strings(_DATA["materials"])
"""Plain kind -> material."""

COLOURS = texts(_DATA["colours"])
"""Material -> colours."""

KIT_LOOKS: dict[str, tuple[tuple[str, str, str], ...]] = {
    str(key): tuple((row[0], row[1], row[2]) for row in rows) for key, rows in _DATA["kit_looks"].items()
}
"""Id of a kit's object -> (look, meaning, close), with `{a}` and `{b}` of the cast, `{hero}`, `{place}`."""

PLOT_MEANINGS = tuple(map(str, _DATA["plot"]["meanings"]))
"""What an object of a plot is to `{a}`, `{b}` and the `{hero}`."""

LOOKS = tuple(map(str, _DATA["looks"]))
MEANINGS = tuple(map(str, _DATA["meanings"]))
