"""The screenplay as a PDF on US Letter: a title page, then pages of 54 lines."""

from __future__ import annotations

from production_flow.errors import Missing
from production_flow.exports.book import Book
from production_flow.exports.press import Sheet, sheet
from production_flow.exports.screenplay.elements import elements
from production_flow.exports.screenplay.pages import paginate


def screenplay_pdf(book: Book, episode: str) -> bytes:
    """The screenplay of an episode (`s01e01`) as a tagged PDF.

    Raises:
        Missing: The episode has no script.
    """
    return screenplay_sheet(book, episode).pdf()


def screenplay_sheet(book: Book, episode: str) -> Sheet:
    """What the screenplay of an episode is printed from.

    Raises:
        Missing: The episode has no script.
    """
    script = book.scripts.get(episode)
    if script is None:
        raise Missing("This episode has no script yet.", where=episode)
    pages = paginate(elements(script, book.storyboards.get(episode)))
    data = {
        "language": book.blueprint.reading.language,
        "title": book.title,
        "episode": script.title,
        "edition": book.edition,
        "date": book.date,
        "pages": [
            [
                {"kind": block.kind, "line": block.line, "rows": list(block.rows), "number": block.number}
                for block in page
            ]
            for page in pages
        ],
    }
    return sheet("screenplay", data)
