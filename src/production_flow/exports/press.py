"""The press: sets a typst template with data and pictures into a PDF, the same bytes every time."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any, Final

from production_flow.errors import Unfit
from production_flow.exports.theme import Theme
from production_flow.hashing import tagged
from production_flow.media.proofs import proof
from production_flow.types import Json

_CREATED = datetime(2026, 1, 1, tzinfo=UTC)
_STANDARD: Final = "ua-1"


@dataclass
class Tray:
    """The pictures of one print: each is put in once and has a name the template can use; scaled when it is printed."""

    pictures: dict[str, tuple[Path, int]] = field(default_factory=dict)
    _known: dict[Path, tuple[int, str]] = field(default_factory=dict)

    def put(self, path: Path | None, width: int = 1400) -> str | None:
        """The template's name for a picture, `width` pixels wide or more; None where there is none to show."""
        if path is None:
            return None
        if path not in self._known or self._known[path][0] < width:
            name = f"/pictures/{len(self.pictures) + 1:04d}.jpg"
            self.pictures[name] = (path, width)
            self._known[path] = (width, name)
        return self._known[path][1]


@dataclass(frozen=True)
class Sheet:
    """Everything that one print is made from: a template of `typst/`, its data, the pictures in it."""

    template: str
    data: dict[str, Json]
    pictures: Mapping[str, tuple[Path, int]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Moves with everything that can be seen on the print; pictures are known by the names of their files."""
        pictures = {name: [path.name, width] for name, (path, width) in self.pictures.items()}
        return tagged("sheet", [self.template, self.data, pictures])

    def pdf(self, proofs: Path | None = None) -> bytes:
        """The PDF: the same bytes for the same sheet. `proofs` is where reduced pictures are kept.

        The page is tagged for assistive technology (PDF/UA-1). Where a text has signs that no font of ours
        can draw, the standard cannot be met and the same page is printed without it.
        """
        import typst  # noqa: PLC0415 - a large library that only printing needs

        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            self._lay_out(root, proofs)
            compiler = typst.Compiler(
                str(root / f"{self.template}.typ"),
                root=str(root),
                font_paths=_fonts(typst),
                sys_inputs={"data": "/data.json"},
            )
            try:
                return _one(compiler.compile(format="pdf", timestamp=_CREATED, pdf_standards=[_STANDARD]))
            except typst.TypstError as error:
                if "PDF" not in str(error):
                    raise
                return _one(compiler.compile(format="pdf", timestamp=_CREATED))

    def _lay_out(self, root: Path, proofs: Path | None) -> None:
        """Templates, data and pictures in one folder that is all the template may read."""
        with resources.as_file(resources.files("production_flow.exports") / "typst") as templates:
            shutil.copytree(templates, root, dirs_exist_ok=True)
        (root / "pictures").mkdir()
        broken: set[str] = set()
        for name, (path, width) in self.pictures.items():
            try:
                (root / name.lstrip("/")).write_bytes(proof(path, width, proofs))
            except Unfit:
                broken.add(name)
        (root / "data.json").write_text(json.dumps(_without(self.data, broken), ensure_ascii=False), "utf-8")


def sheet(template: str, data: dict[str, Json], look: Theme | None = None, tray: Tray | None = None) -> Sheet:
    """A sheet with a theme, which reaches the template as `data.theme`, and with the pictures of a tray."""
    return Sheet(template, data | ({"theme": _plain(look)} if look else {}), (tray or Tray()).pictures)


def _without(data: Json, broken: AbstractSet[str]) -> Json:
    """The same data without pictures that cannot be read: the page shows its stand-in."""
    if isinstance(data, dict):
        return {key: _without(value, broken) for key, value in data.items()}
    if isinstance(data, list):
        return [_without(value, broken) for value in data]
    return None if isinstance(data, str) and data in broken else data


def _plain(look: Theme) -> Json:
    return {
        **{name: getattr(look, name) for name in ("dark", "face", "paper", "panel", "deep", "ink", "ink2", "ink3")},
        "rule": look.rule,
        "accents": list(look.accents),
        "palette": [{"name": swatch.name, "hex": swatch.hex, "on": swatch.on} for swatch in look.palette],
    }


def _fonts(typst: Any) -> Any:
    """Our own fonts and no others, so that a page is the same on every machine."""
    folder = Path(str(resources.files("production_flow") / "data" / "fonts"))
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


def _one(made: Any) -> bytes:
    assert isinstance(made, bytes)
    return made
