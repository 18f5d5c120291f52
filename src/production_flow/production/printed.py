"""What a package holds beside picks: the show in one file, printed documents, scripts, timelines, the page.

Each is a file with a way to write it; it is written only when something that it may read has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from production_flow import __version__
from production_flow.documents import Timeline
from production_flow.exports import otio, srt
from production_flow.exports.bible_pdf import bible_pdf
from production_flow.exports.book import Book
from production_flow.exports.credits import credits_text
from production_flow.exports.page import page
from production_flow.exports.report import report
from production_flow.exports.screenplay import fountain, screenplay_pdf
from production_flow.exports.storyboard_pdf import storyboard_pdf
from production_flow.hashing import canonical, tagged
from production_flow.production.bookmaking import book_of
from production_flow.production.layout import place_of, take_place
from production_flow.production.summary import summary
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.types import NodeId


@dataclass(frozen=True)
class Printed:
    """A file of the package: where it lies, a key of what it may read, and how it is written."""

    place: str
    key: str
    write: Callable[[], bytes]


def printed(workspace: Workspace, view: ShowView, picked: Mapping[NodeId, str]) -> list[Printed]:
    """Everything that is written rather than picked; `picked` are the paths of the picks, by node."""
    book = book_of(workspace, view)
    standing = sorted((node, take.digest) for node in view.picks if (take := view.take(node)) is not None)
    missed = sorted(workspace.library.failures(view.row.id).items())
    key = tagged("printed", [__version__, view.slug, view.row.settings, standing, missed])
    made: dict[str, Callable[[], bytes]] = {"show.json": lambda: summary(view)}
    if book is not None:
        made["bible/bible.pdf"] = lambda: bible_pdf(book)
        made["index.html"] = lambda: page(book, dict(picked.items()) | _papers(made)).encode()
        made["report.html"] = lambda: report(book).encode()
        made["credits.txt"] = lambda: credits_text(book).encode()
        for episode in book.storyboards:
            made.update(_episode(view, book, episode))
    return [Printed(place, key, write) for place, write in made.items()]


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


def _episode(view: ShowView, book: Book, episode: str) -> dict[str, Callable[[], bytes]]:
    folder = f"episodes/{episode}"
    made: dict[str, Callable[[], bytes]] = {f"{folder}/storyboard.pdf": lambda: storyboard_pdf(book, episode)}
    if episode in book.scripts:
        made[f"{folder}/script.fountain"] = lambda: fountain(
            book.scripts[episode], book.blueprint, book.storyboards.get(episode)
        ).encode()
        made[f"{folder}/script.pdf"] = lambda: screenplay_pdf(book, episode)
    timeline = book.timelines.get(episode)
    if timeline is not None:
        made |= _cut(view, timeline, folder)
    return made


def _cut(view: ShowView, timeline: Timeline, folder: str) -> dict[str, Callable[[], bytes]]:
    return {
        f"{folder}/timeline.json": lambda: canonical(timeline.write()),
        f"{folder}/timeline.otio": lambda: otio.write(timeline, lambda item: _media_name(view, item.node)).encode(),
        f"{folder}/animatic.srt": lambda: srt.write(timeline).encode(),
    }


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
