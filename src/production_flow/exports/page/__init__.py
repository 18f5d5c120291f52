"""The page of a show: one HTML file to open from a disk and to share, beside the media it shows."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from production_flow.exports.book import Book
from production_flow.exports.markup import page as document
from production_flow.exports.page.episode import episodes
from production_flow.exports.page.making import making, papers, places, props
from production_flow.exports.page.people import cast, season
from production_flow.exports.page.show import hero, idea, look
from production_flow.exports.theme import theme

__all__ = ["page"]


def page(book: Book, files: Mapping[str, str]) -> str:
    """The page of a show as HTML.

    Args:
        book: The show.
        files: Paths relative to the page, by what lies there: `poster:show`, `trailer:show`, `portrait:ID`,
            `sheet:ID.turnaround`, `showcase:ID`, `plate:ID`, `prop-picture:ID`,
            `keyframe:EPISODE.BEAT`, `animatic:EPISODE`; and for the list of papers any path under a name of its own,
            `paper:Show bible`. What is absent is left out.
    """
    blueprint = book.blueprint
    sections = (
        hero(book, files),
        idea(book),
        look(book),
        cast(book, files),
        season(book, files),
        episodes(book, files),
        places(book, files),
        props(book, files),
        papers(files),
        making(book),
    )
    web = resources.files("production_flow.exports") / "web"
    swatches = "".join(
        f".swatch-{number}{{background:{swatch.hex};color:{swatch.on}}}\n"
        for number, swatch in enumerate(theme(blueprint).palette)
    )
    body = f'<a class="skip" href="#show">To the show</a>{"".join(sections)}'
    return document(
        title=book.title,
        language=blueprint.reading.language,
        look=theme(blueprint),
        css=(web / "page.css").read_text("utf-8") + swatches + _face(book),
        body=body,
        script=(web / "page.js").read_text("utf-8"),
    )


def _face(book: Book) -> str:
    """What differs with the typeface: capitals for the condensed one, a tighter setting for the others."""
    if theme(book.blueprint).face == "condensed":
        return ".display{text-transform:uppercase;letter-spacing:.002em;line-height:.98}\n"
    weight = "400" if theme(book.blueprint).face == "serif" else "600"
    return f".display{{font-weight:{weight};letter-spacing:-.024em;line-height:1.04;font-size-adjust:.47}}\n"
