"""The report of a package: every fallback, substitution and warning by node, and the words that found no use."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from itertools import groupby

from production_flow.exports.book import Book, Note
from production_flow.exports.markup import page, text
from production_flow.exports.theme import theme

_MEANING = {
    "substituted": "Something else was taken instead.",
    "dropped": "Something asked for was left out.",
    "snapped": "A length or size was moved to what is possible.",
    "unknown": "A word that nobody here knows.",
    "guessed": "The prompt did not say; this was decided.",
    "degraded": "Made with less than was asked.",
    "refused": "A provider declined.",
    "failed": "It was asked for and did not come.",
    "ending": "The model will be shut down soon.",
}


def report(book: Book) -> str:
    """The report as one HTML page: what of the sentence was used, and what did not go as asked."""
    look, things = theme(book.blueprint), len(told(book.notices))
    heading = f"{things} things to know" if things != 1 else "One thing to know"
    if not things:
        heading = "Nothing was changed without being asked"
    body = (
        f'<main><p class="kicker">{text(book.title)}, report</p><h1>{heading}</h1>'
        '<p class="lead">Everything that was substituted, dropped, guessed or made with less than was asked, and the '
        "part of the show that it happened to. A part that is not named here was made as asked.</p>"
        f"{_sentence(book)}{_happened(book.notices)}{_nodes(book.notices)}</main>"
    )
    css = (resources.files("production_flow.exports") / "web" / "report.css").read_text("utf-8")
    return page(f"{book.title}: report", book.blueprint.reading.language, look, css, body)


def told(notes: Sequence[Note]) -> list[tuple[Note, list[str]]]:
    """Each thing that happened once, with every part it happened to; what happened most often first."""
    parts: dict[tuple[str, str], list[str]] = {}
    first: dict[tuple[str, str], Note] = {}
    for note in notes:
        parts.setdefault((note.code, note.message), []).append(note.node or "show")
        first.setdefault((note.code, note.message), note)
    return sorted(
        ((first[key], sorted(parts[key])) for key in parts), key=lambda item: (-len(item[1]), item[0].message)
    )


def _sentence(book: Book) -> str:
    reading = book.blueprint.reading
    used = "".join(
        f"<tr><th scope=row>{text(fact.kind)}</th><td>{text(fact.text)}</td>"
        f"<td>{'said' if fact.said else 'decided'}</td><td>{text(', '.join(fact.used_in))}</td></tr>"
        for fact in reading.facts
    )
    table = (
        "<table><caption>How the sentence was read</caption><thead><tr><th>What</th><th>Words</th>"
        f"<th>From</th><th>Used in</th></tr></thead><tbody>{used}</tbody></table>"
    )
    words = ", ".join(f"<q>{text(word)}</q>" for word in reading.unused)
    unused = f"<p><b>Words that found no use:</b> {words}.</p>" if words else "<p>No word was left unused.</p>"
    notes = "".join(f"<li>{text(note)}</li>" for note in reading.notes)
    return (
        f"<section><h2>The sentence</h2><blockquote>{text(book.prompt)}</blockquote>{table if used else ''}{unused}"
        f"{f'<ul>{notes}</ul>' if notes else ''}</section>"
    )


def _happened(notes: Sequence[Note]) -> str:
    if not notes:
        return ""
    rows = "".join(
        f"<tr><th scope=row>{text(_sentence_case(note.message))}</th><td>{_code(note.code)}</td>"
        f"<td>{_parts(parts)}</td></tr>"
        for note, parts in told(notes)
    )
    head = "<thead><tr><th>What happened</th><th>Kind</th><th>Where</th></tr></thead>"
    return f"<section><h2>What happened</h2><table>{head}<tbody>{rows}</tbody></table></section>"


def _code(code: str) -> str:
    return f'<abbr title="{text(_MEANING.get(code, ""))}">{text(code)}</abbr>'


def _sentence_case(message: str) -> str:
    return message[:1].upper() + message[1:]


def _parts(parts: Sequence[str]) -> str:
    if len(parts) <= 3:
        return "<br>".join(text(part) for part in parts)
    listed = ", ".join(text(part) for part in parts)
    return f"<details><summary>{len(parts)} parts</summary>{listed}</details>"


def _nodes(notes: Sequence[Note]) -> str:
    if not notes:
        return ""
    ordered = sorted(notes, key=lambda note: note.node)
    rows = []
    for node, group in groupby(ordered, key=lambda note: note.node):
        several = list(group)
        for number, note in enumerate(several):
            first = f'<th scope=rowgroup rowspan="{len(several)}">{text(node or "show")}</th>' if number == 0 else ""
            rows.append(
                f"<tr>{first}<td>{text(note.code)}</td><td>{text(note.message)}</td><td>{text(note.model)}</td></tr>"
            )
    head = "<thead><tr><th>Part</th><th>Kind</th><th>What happened</th><th>Made by</th></tr></thead>"
    table = f"<table>{head}<tbody>{''.join(rows)}</tbody></table>"
    return f"<section><h2>By part</h2><details><summary>All {len(notes)} notices</summary>{table}</details></section>"
