"""HTML that stands on its own: escaped text, one file, fonts inside, and a policy that forbids all else."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache
from html import escape
from importlib import resources
from pathlib import Path
from urllib.parse import quote

from production_flow.exports.theme import Face, Theme

_FONTS: dict[Face, tuple[tuple[str, int, str], ...]] = {
    "condensed": (("Display", 800, "BigShoulders-800"),),
    "serif": (("Display", 400, "Fraunces-400"),),
    "sans": (("Display", 600, "InstrumentSans-600"),),
}
_TEXT_FONTS = (
    ("Text", 400, "InstrumentSans-400"),
    ("Text", 600, "InstrumentSans-600"),
    ("Script", 400, "CourierPrime-400"),
)


def text(value: object) -> str:
    """A value as text for HTML, safe between tags and inside a quoted attribute."""
    return escape(str(value), quote=True)


def address(path: str) -> str:
    """A relative path as the value of `src` or `href`; it can never become another scheme or host."""
    return "./" + quote(path.lstrip("/"), safe="/")


def page(title: str, language: str, look: Theme, css: str, body: str, script: str = "") -> str:
    """A whole HTML document. `css` and `script` are ours, `body` is HTML whose text was escaped.

    The policy names the one style sheet and the one script by their hashes: nothing written into the body
    can run, and nothing is asked of any other place than the folder the page lies in.
    """
    sheet = variables(look) + font_faces(look.face) + css
    rules = "; ".join(
        (
            "default-src 'none'",
            "img-src 'self' file: data:",
            "media-src 'self' file: data:",
            "font-src data:",
            f"style-src {_hashed(sheet)}",
            f"script-src {_hashed(script)}" if script else "script-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return (
        f'<!doctype html>\n<html lang="{text(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{rules}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(title)}</title>\n<style>{sheet}</style>\n</head>\n<body>\n{body}\n"
        + (f"<script>{script}</script>\n" if script else "")
        + "</body>\n</html>\n"
    )


def variables(look: Theme) -> str:
    """The theme as custom properties."""
    values = {name: getattr(look, name) for name in ("paper", "panel", "deep", "ink", "ink2", "ink3", "rule")} | {
        f"accent{number or ''}": accent for number, accent in enumerate(look.accents)
    }
    declared = "".join(f"--{name}:{value};" for name, value in values.items())
    scheme = "dark" if look.dark else "light"
    return f":root{{color-scheme:{scheme};{declared}}}\n"


@cache
def font_faces(face: Face) -> str:
    """The display face of a show, the text face and the typewriter, as data."""
    rules = []
    for family, weight, name in (*_FONTS[face], *_TEXT_FONTS):
        data = b64encode(_font(name)).decode()
        rules.append(
            f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:block;'
            f'src:url("data:font/ttf;base64,{data}") format("truetype")}}\n'
        )
    return "".join(rules)


def _font(name: str) -> bytes:
    return Path(str(resources.files("production_flow") / "data" / "fonts" / f"{name}.ttf")).read_bytes()


def _hashed(content: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
