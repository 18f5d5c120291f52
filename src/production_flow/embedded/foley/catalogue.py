"""Every effect there is: how it is made, by which words it is asked for, how it fills time, how loud it is."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

from production_flow.embedded.foley import (
    animals,
    doors,
    machines,
    magic,
    music,
    objects,
    people,
    steps,
    water,
    weather,
)
from production_flow.embedded.foley.tools import Rng
from production_flow.media.sound import Samples

Kind = Literal["texture", "pattern", "once", "again"]
"""`texture` lasts and is even, `pattern` lasts and has peaks, `once` happens, `again` keeps happening."""

Maker: TypeAlias = Callable[[Rng, float], Samples]
"""Makes an effect mono at 48 kHz, for a number of seconds where its kind lasts."""


@dataclass(frozen=True)
class Effect:
    """One effect.

    Args:
        tag: Its name, as it is reported.
        make: Makes it.
        kind: How it fills time.
        words: What it is asked for by; the longest phrase that fits wins.
        level: dB around what its kind usually has.
        every: Seconds from one to the next where it keeps happening.
        width: 0 is a point, 1 is all around.
    """

    tag: str
    make: Maker
    kind: Kind
    words: tuple[str, ...] = ()
    level: float = 0.0
    every: float = 3.0
    width: float = 0.0


MAKERS: Mapping[str, Maker] = {
    "rain": weather.rain,
    "rain on glass": weather.rain_on_glass,
    "rain on metal": weather.rain_on_metal,
    "wind": weather.wind,
    "howling wind": weather.howl,
    "storm": weather.wind,
    "thunder": weather.thunder,
    "lightning": weather.lightning,
    "fire": weather.fire,
    "leaves": weather.leaves,
    "rustle": weather.rustle,
    "rubble": weather.avalanche,
    "earthquake": weather.earthquake,
    "whoosh": weather.whoosh,
    "wind chime": weather.wind_chime,
    "snowfall": weather.snow_hush,
    "sandstorm": weather.sandstorm,
    "drip": water.drip,
    "stream": water.stream,
    "fountain": water.fountain,
    "sea": water.sea,
    "lapping water": water.lapping,
    "splash": water.splash,
    "pouring": water.pour,
    "boiling": water.boiling,
    "kettle": water.kettle,
    "sizzle": water.sizzle,
    "underwater": water.underwater,
    "drinking": water.gulp,
    "steam": water.hiss,
    "footsteps": steps.strolling,
    "running": steps.running,
    "hooves": steps.hooves,
    "marching": steps.marching,
    "door opens": doors.door_open,
    "door closes": doors.door_close,
    "door slams": doors.door_slam,
    "metal door": doors.metal_door,
    "sliding door": doors.sliding_door,
    "airlock": doors.airlock,
    "knock": doors.knock,
    "creak": doors.creak,
    "key": doors.key,
    "drawer": doors.drawer,
    "shutter": doors.shutter,
    "window": doors.window,
    "murmur": people.murmur,
    "cheering": people.cheer,
    "applause": people.applause,
    "hand clap": people.clap,
    "heartbeat": people.heartbeat,
    "breathing": people.breathing,
    "gasp": people.gasp,
    "sigh": people.sigh,
    "cough": people.cough,
    "laughter": people.laughter,
    "snoring": people.snore,
    "punch": people.punch,
    "kiss": people.kiss,
    "struggle": people.struggle,
    "birds": animals.birds,
    "crickets": animals.crickets,
    "cicadas": animals.cicadas,
    "gull": animals.gull,
    "dog": animals.bark,
    "wolf": animals.howling,
    "cat": animals.meow,
    "owl": animals.owl,
    "crow": animals.crow,
    "frogs": animals.frogs,
    "bees": animals.bees,
    "wings": animals.wings,
    "rooster": animals.rooster,
    "growl": animals.growl,
    "animal bells": animals.goat_bells,
    "hum": machines.hum,
    "neon": machines.neon,
    "engine": machines.engine,
    "car passing": machines.car_passing,
    "car starts": machines.car_start,
    "scooter": machines.scooter,
    "train": machines.train,
    "tram bell": machines.tram_bell,
    "train horn": machines.train_horn,
    "foghorn": machines.foghorn,
    "car horn": machines.car_horn,
    "siren": machines.siren,
    "alarm": machines.alarm,
    "telephone": machines.phone,
    "mobile phone": machines.mobile,
    "dial tone": machines.dial,
    "static": machines.static,
    "radio": machines.radio,
    "beep": machines.beep,
    "monitor": machines.monitor,
    "console": machines.console,
    "servo": machines.servo,
    "gears": machines.gears,
    "machinery": machines.machine,
    "spark": machines.spark,
    "laser": machines.laser,
    "powering up": machines.power_up,
    "powering down": machines.power_down,
    "fan": machines.fan,
    "helicopter": machines.helicopter,
    "aircraft": machines.aircraft,
    "ship's engine": machines.spaceship,
    "camera": machines.camera,
    "flashbulb": machines.flash,
    "lift bell": machines.elevator,
    "projector": machines.projector,
    "printer": machines.printer,
    "typewriter": objects.typewriter,
    "keyboard": objects.keyboard,
    "paper": objects.paper,
    "tearing": objects.tear,
    "pen": objects.pen,
    "book": objects.book,
    "stamp": objects.stamp,
    "glass": objects.glass,
    "glass breaks": objects.glass_break,
    "cup": objects.cup,
    "cutlery": objects.cutlery,
    "chopping": objects.chopping,
    "stirring": objects.stirring,
    "cork": objects.cork,
    "match": objects.match,
    "lighter": objects.lighter,
    "thud": objects.thud,
    "clang": objects.clang,
    "chain": objects.chain,
    "coin": objects.coin,
    "tap on wood": objects.tap,
    "switch": objects.switch,
    "clock": objects.clock_tick,
    "bell": objects.bell,
    "church bell": objects.church_bell,
    "gong": objects.gong,
    "gunshot": objects.gunshot,
    "explosion": objects.explosion,
    "sword": objects.sword,
    "arrow": objects.arrow,
    "broom": objects.broom,
    "hammer": objects.hammer,
    "saw": objects.saw,
    "scrape": objects.scrape,
    "tin": objects.tin,
    "rolling": objects.roll,
    "halyards": objects.halyard,
    "pipes": objects.pipes,
    "brakes": machines.brakes,
    "organ": music.organ,
    "orchestra tuning": music.tuning,
    "whistle": music.whistle,
    "whistling": music.whistling,
    "tuba": music.tuba,
    "wheels": objects.wheels,
    "crash": objects.crash,
    "zipper": objects.zipper,
    "piano note": objects.piano_note,
    "artifact hum": magic.artifact,
    "shimmer": magic.shimmer,
    "portal": magic.portal,
    "drone": magic.drone,
    "riser": magic.riser,
    "sting": magic.sting,
    "whispers": magic.ghosts,
    "force field": magic.force_field,
    "teleport": magic.teleport,
}
"""How each effect of `effects.toml` is made."""


@cache
def effects() -> tuple[Effect, ...]:
    """Every effect, as the table has them."""
    table = tomllib.loads((files(__package__) / "effects.toml").read_text("utf-8"))
    return tuple(_effect(row) for row in table["effect"])


@cache
def by_tag() -> Mapping[str, Effect]:
    """Every effect by its tag."""
    return {effect.tag: effect for effect in effects()}


def _effect(row: Mapping[str, Any]) -> Effect:
    return Effect(
        tag=row["tag"],
        make=MAKERS[row["tag"]],
        kind=row["kind"],
        words=tuple(row["words"]),
        level=float(row.get("level", 0.0)),
        every=float(row.get("every", 3.0)),
        width=float(row.get("width", 0.0)),
    )
