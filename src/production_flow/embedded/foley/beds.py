"""Room tone: what is always heard in a kind of place."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Bed:
    """The tone of a place.

    Args:
        words: Words of a place that have this tone.
        air: Noise of the air: dB per octave it falls (higher is duller), and where it ends, in Hz.
        layers: Effects under everything, with dB against the air.
        echo: Half-life of the room's echo in seconds; 0 is the open.
    """

    words: frozenset[str]
    air: tuple[float, float]
    layers: tuple[tuple[str, float], ...] = ()
    echo: float = 0.0


@cache
def beds() -> tuple[Bed, ...]:
    """Every kind of place that has a tone of its own."""
    table = tomllib.loads((files(__package__) / "beds.toml").read_text("utf-8"))
    return tuple(
        Bed(
            words=frozenset(row["words"]),
            air=(float(row["air"][0]), float(row["air"][1])),
            layers=tuple((tag, float(level)) for tag, level in row.get("layers", {}).items()),
            echo=float(row.get("echo", 0.0)),
        )
        for row in table["bed"]
    )


NIGHT = ("night", "midnight", "late", "dusk", "evening")
"""Words by which a place outdoors is heard at night."""

AFTER_DARK = {"birds": "crickets", "bees": "crickets", "crow": "owl", "fountain": "fountain", "murmur": "murmur"}
"""What is heard instead after dark."""

WEATHER = {
    "rain": (("rain", 6.0), ("rain on glass", 1.0)),
    "storm": (("storm", 8.0), ("rain on glass", 3.0)),
    "wind": (("wind", 4.0), ("wind", -4.0)),
    "snow": (("snowfall", 2.0), ("wind", -8.0)),
    "dust": (("sandstorm", 3.0), ("wind", -4.0)),
    "fog": (("wind", -10.0), ("wind", -14.0)),
}
"""What weather adds to a bed, in dB against the air: outdoors, and heard from indoors."""
