"""The end of the page: places and objects, the papers of the package, and who made what, honestly."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from production_flow.exports.book import Book
from production_flow.exports.markup import address, text

_PAPER = "paper:"


def places(book: Book, files: Mapping[str, str]) -> str:
    """The places that have a picture, each with its look and its sound."""
    cards = "".join(
        f'<li><img src="{address(files[node])}" alt="{text(place.name)}" width="16" height="9" loading="lazy">'
        f"<h3>{text(place.name)}</h3><p>{text(place.look)}</p><p class=quiet>{text(place.sound)}</p></li>"
        for place in book.locations
        if (node := f"plate:{place.id}") in files
    )
    return (
        f'<section id="places"><h2 class="display">Places</h2><ul class="places">{cards}</ul></section>'
        if cards
        else ""
    )


def props(book: Book, files: Mapping[str, str]) -> str:
    """The objects that have a picture."""
    cards = "".join(
        f'<li><img src="{address(files[node])}" alt="{text(prop.name)}" width="16" height="9" loading="lazy">'
        f"<h3>{text(prop.name)}</h3><p class=quiet>{text(prop.meaning or prop.look)}</p></li>"
        for prop in book.props
        if (node := f"prop-picture:{prop.id}") in files
    )
    return (
        f'<section id="props"><h2 class="display">Objects</h2><ul class="props">{cards}</ul></section>' if cards else ""
    )


def papers(files: Mapping[str, str]) -> str:
    """Links to what else lies in the package."""
    links = "".join(
        f'<li><a href="{address(path)}">{text(name.removeprefix(_PAPER))}</a></li>'
        for name, path in files.items()
        if name.startswith(_PAPER)
    )
    return (
        f'<section id="papers"><h2 class="display">To open and hand over</h2><ul class="papers">{links}</ul></section>'
        if links
        else ""
    )


def making(book: Book) -> str:
    """What the sentence said and what was decided, what did not go as asked, who made what."""
    return (
        '<section id="making"><h2 class="display">How it was made</h2>'
        f'{_sentence(book)}<div class="columns two">{_honest(book)}{_credits(book)}</div></section></main>'
        '<footer><p>Made with Production Flow</p></footer><dialog class="film" aria-label="Film">'
        '<form method="dialog"><button class="button" aria-label="Close">Close</button></form>'
        "<video controls playsinline></video></dialog>"
    )


def _sentence(book: Book) -> str:
    if not book.prompt:
        return ""
    facts = "".join(
        f'<li class="{"said" if fact.said else "decided"}"><span>{text(fact.kind)}</span> {text(fact.text)}</li>'
        for fact in book.blueprint.reading.facts
    )
    return (
        f"<blockquote>{text(book.prompt)}</blockquote>"
        f'<ul class="facts-read" aria-label="How the sentence was read">{facts}</ul>'
    )


def _honest(book: Book) -> str:
    unused = book.blueprint.reading.unused
    words = ", ".join(f"<q>{text(word)}</q>" for word in unused)
    said = (
        f"<p>These words of the sentence found no use: {words}.</p>"
        if unused
        else "<p>Every word of the sentence found a use.</p>"
    )
    count = len({(note.code, note.message) for note in book.notices})
    things = f"{count} {'thing was' if count == 1 else 'things were'}" if count else "nothing was"
    told = f"<p>In the making, {things} substituted, guessed or left out.</p>"
    return f"<div><h3>What to know</h3>{said}{told}</div>"


def _credits(book: Book) -> str:
    ordered = sorted(book.credits, key=lambda credit: credit.kind)
    rows = []
    for kind, group in groupby(ordered, key=lambda credit: credit.kind):
        names = "<br>".join(
            text(", ".join(part for part in (credit.name, credit.by, credit.licence) if part)) for credit in group
        )
        rows.append(f"<dt>{text(kind.capitalize())}</dt><dd>{names}</dd>")
    return f'<div><h3>Credits</h3><dl class="facts">{"".join(rows)}</dl></div>' if rows else ""
