"""The press: sets a typst template with data and pictures into a PDF, the same bytes every time."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from PIL import Image

from production_flow.errors import Unfit
from production_flow.exports.theme import Theme
from production_flow.media.picture import open_picture
from production_flow.types import Json

_CREATED = datetime(2026, 1, 1, tzinfo=UTC)
_STANDARD: Final = "ua-1"
_QUALITY = 84


@dataclass
class Tray:
    """The pictures of one print: each is put in once, scaled for paper, and has a name the template can use."""

    files: dict[str, bytes] = field(default_factory=dict)
    _known: dict[Path, tuple[int, str | None]] = field(default_factory=dict)

    def put(self, path: Path | None, width: int = 1400) -> str | None:
        """The template's name for a picture, `width` pixels wide or more; None where there is none to show.

        A picture that cannot be read is as good as none: the page shows its stand-in.
        """
        if path is None:
            return None
        if path not in self._known or self._known[path][0] < width:
            self._known[path] = (width, self._add(path, width))
        return self._known[path][1]

    def _add(self, path: Path, width: int) -> str | None:
        try:
            picture = open_picture(path).convert("RGB")
        except Unfit:
            return None
        if picture.width > width:
            height = max(1, round(picture.height * width / picture.width))
            picture = picture.resize((width, height), Image.Resampling.LANCZOS)
        name = f"/pictures/{len(self.files) + 1:04d}.jpg"
        memory = BytesIO()
        picture.save(memory, "JPEG", quality=_QUALITY)
        self.files[name] = memory.getvalue()
        return name


def press(template: str, data: dict[str, Json], look: Theme | None = None, tray: Tray | None = None) -> bytes:
    """The PDF of a template of `typst/` with `data`; `look` reaches the template as `data.theme`.

    The page is tagged for assistive technology (PDF/UA-1). Where a text has signs that no font of ours
    can draw, the standard cannot be met and the same page is printed without it.
    """
    import typst  # noqa: PLC0415 - a large library that only printing needs

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _lay_out(root, data | ({"theme": _plain(look)} if look else {}), tray or Tray())
        compiler = typst.Compiler(
            str(root / f"{template}.typ"), root=str(root), font_paths=_fonts(typst), sys_inputs={"data": "/data.json"}
        )
        try:
            return _one(compiler.compile(format="pdf", timestamp=_CREATED, pdf_standards=[_STANDARD]))
        except typst.TypstError as error:
            if "PDF" not in str(error):
                raise
            return _one(compiler.compile(format="pdf", timestamp=_CREATED))


def _lay_out(root: Path, data: dict[str, Json], tray: Tray) -> None:
    """Templates, data and pictures in one folder that is all the template may read."""
    with resources.as_file(resources.files("production_flow.exports") / "typst") as templates:
        shutil.copytree(templates, root, dirs_exist_ok=True)
    (root / "data.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    (root / "pictures").mkdir()
    for name, content in tray.files.items():
        (root / name.lstrip("/")).write_bytes(content)


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
