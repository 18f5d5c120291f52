"""Builds `src/production_flow/data/fonts` from the @fontsource packages of the npm registry.

    npm install --no-save $(python scripts/fonts.py packages)
    pip install fonttools brotli
    python scripts/fonts.py build node_modules

The packages cut a face into scripts; here the scripts of one weight are joined into one .ttf again, under
plain family names and weight classes, so that a renderer needs one file per weight and nothing installed.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src/production_flow/data/fonts"
VERSION = "5.3.0"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}


@dataclass(frozen=True)
class Face:
    """A family as we use it: its npm package, its weights, the scripts to join, and weights in italic."""

    package: str
    family: str
    weights: tuple[int, ...]
    scripts: tuple[str, ...] = ("latin", "latin-ext")
    italics: tuple[int, ...] = ()


FACES = (
    Face("big-shoulders-display", "Big Shoulders", (600, 800), ("latin", "latin-ext", "vietnamese")),
    Face("fraunces", "Fraunces", (400, 600), ("latin", "latin-ext", "vietnamese"), italics=(400,)),
    Face("instrument-sans", "Instrument Sans", (400, 600)),
    Face("courier-prime", "Courier Prime", (400, 700)),
    Face(
        "noto-sans",
        "Noto Sans",
        (400, 700),
        ("latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"),
    ),
)


def build(modules: Path) -> None:
    """Writes every .ttf and its licence; the same packages give the same bytes."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        shutil.copyfile(modules / "@fontsource" / face.package / "LICENSE", TARGET / f"{_stem(face)}-OFL.txt")
        for weight in face.weights:
            _join(modules, face, weight, italic=False)
        for weight in face.italics:
            _join(modules, face, weight, italic=True)


def _stem(face: Face) -> str:
    return face.family.replace(" ", "")


def _join(modules: Path, face: Face, weight: int, *, italic: bool) -> None:
    from fontTools.merge import Merger, Options  # noqa: PLC0415 - only the recipe needs it
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    style = "italic" if italic else "normal"
    folder = modules / "@fontsource" / face.package / "files"
    with tempfile.TemporaryDirectory() as scratch:
        parts = []
        for script in face.scripts:
            font = TTFont(folder / f"{face.package}-{script}-{weight}-{style}.woff2", recalcTimestamp=False)
            font.flavor = None
            parts.append(str(Path(scratch) / f"{script}.ttf"))
            font.save(parts[-1])
        joined = Merger(options=Options(drop_tables=["DSIG", "STAT", "meta"])).merge(parts)
    first = TTFont(folder / f"{face.package}-latin-{weight}-{style}.woff2")
    _name(joined, face.family, weight, italic=italic)
    joined["head"].created = joined["head"].modified = first["head"].created
    joined.recalcTimestamp = False
    path = TARGET / f"{_stem(face)}-{weight}{'i' if italic else ''}.ttf"
    joined.save(path)
    print(path.name, len(joined.getBestCmap()), "characters", path.stat().st_size, "bytes")


def _name(font: object, family: str, weight: int, *, italic: bool) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in {0, 13, 14}]
    style = WEIGHTS[weight] + (" Italic" if italic else "")
    plain = "Italic" if italic else "Regular"
    postscript = f"{family}-{style}".replace(" ", "")
    for number, text in ((1, family), (2, plain), (4, f"{family} {style}"), (6, postscript), (16, family), (17, style)):
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x01 if italic else 0x40)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["packages"]:
            print(*(f"@fontsource/{face.package}@{VERSION}" for face in FACES))
        case ["build", modules]:
            build(Path(modules))
        case _:
            sys.exit(__doc__)
