"""What a package holds beside picks: the show in one file, printed documents, scripts, timelines, the page.

Each is a file with a way to write it; it is written only when something that it is made from has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from production_flow import __version__
from production_flow.exports import otio, srt
from production_flow.exports.bible_pdf import bible_sheet
from production_flow.exports.book import Book, Note
from production_flow.exports.credits import credits_text
from production_flow.exports.page import page
from production_flow.exports.press import Sheet
from production_flow.exports.report import report
from production_flow.exports.screenplay import fdx, fountain, screenplay_sheet
from production_flow.exports.storyboard_pdf import storyboard_sheet
from production_flow.hashing import canonical, digest, tagged
from production_flow.production.bookmaking import book_of
from production_flow.production.layout import place_of, take_place
from production_flow.production.summary import summary
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.types import NodeId


@dataclass(frozen=True)
class Printed:
    """A file of the package: where it lies, a key of exactly what it is made from, and how it is written."""

    place: str
    key: str
    write: Callable[[], bytes]


def printed(
    workspace: Workspace, view: ShowView, picked: Mapping[NodeId, str], notes: Sequence[Note] = ()
) -> list[Printed]:
    """Everything that is written rather than picked; `picked` are the paths of the picks, by node.

    `notes` are told beside what the takes say.
    """
    book = book_of(workspace, view, notes)
    made = [_text("show.json", summary(view))]
    if book is not None:
        papers = [_sheet("bible/bible.pdf", bible_sheet(book), book)]
        for episode in book.storyboards:
            papers += _episode(book, episode)
            made += _texts(view, book, episode)
        made += papers
        made.append(_text("report.html", report(book)))
        made.append(_text("credits.txt", credits_text(book)))
        files = dict(picked.items()) | _papers(item.place for item in made)
        made.append(_text("index.html", page(book, files)))
    return made


def _sheet(place: str, sheet: Sheet, book: Book) -> Printed:
    return Printed(place, tagged("printed", [__version__, sheet.key]), lambda: sheet.pdf(book.proofs))


def _text(place: str, text: str | bytes) -> Printed:
    """Text is quick to write: it is its own key."""
    data = text.encode() if isinstance(text, str) else text
    return Printed(place, digest(data), lambda: data)


def _papers(made: Iterable[str]) -> dict[str, str]:
    """The printed documents, under the names that the page calls them by."""
    names = {
        "bible.pdf": "Show bible",
        "storyboard.pdf": "Storyboard",
        "script.pdf": "Screenplay",
        "report.html": "Report",
    }
    papers = {}
    for place in made:
        folder, _, file = place.rpartition("/")
        if file in names:
            episode = f" {folder[-6:].upper()}" if folder.startswith("episodes/") else ""
            papers[f"paper:{names[file]}{episode}"] = place
    return papers


def _episode(book: Book, episode: str) -> list[Printed]:
    """The printed books of an episode."""
    folder = f"episodes/{episode}"
    made = [_sheet(f"{folder}/storyboard.pdf", storyboard_sheet(book, episode), book)]
    if episode in book.scripts:
        made.append(_sheet(f"{folder}/script.pdf", screenplay_sheet(book, episode), book))
    return made


def _texts(view: ShowView, book: Book, episode: str) -> list[Printed]:
    """What else is written of an episode."""
    folder, made = f"episodes/{episode}", []
    if episode in book.scripts:
        words = (book.scripts[episode], book.blueprint, book.storyboards.get(episode))
        made.append(_text(f"{folder}/script.fountain", fountain(*words)))
        made.append(_text(f"{folder}/script.fdx", fdx(*words)))
    timeline = book.timelines.get(episode)
    if timeline is not None:
        made.append(_text(f"{folder}/timeline.json", canonical(timeline.write())))
        made.append(_text(f"{folder}/timeline.otio", otio.write(timeline, lambda item: _media_name(view, item.node))))
        made.append(_text(f"{folder}/animatic.srt", srt.write(timeline)))
    return made


def _media_name(view: ShowView, node: str) -> str:
    """The path of a timeline's media, from the folder of its episode; clips are named by take."""
    ident = NodeId(node)
    place = place_of(ident)
    if node.startswith("clip:"):
        pick = view.take(ident)
        takes = [take.id for take in view.takes(ident)]
        place = take_place(ident, takes.index(pick.id) + 1 if pick else 1)
    assert place is not None, f"{node} has no place in a package"
    steps = place.split("/")
    return "/".join(steps[2:]) if steps[0] == "episodes" else f"../../{place}"
