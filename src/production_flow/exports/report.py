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
}


def report(book: Book) -> str:
    """The report as one HTML page: what of the sentence was used, and what did not go as asked."""
    look, count = theme(book.blueprint), len(book.notices)
    heading = "Nothing was changed without being asked" if not count else f"{count} things to know"
    if count == 1:
        heading = "One thing to know"
    body = (
        f'<main><p class="kicker">{text(book.title)}, report</p><h1>{heading}</h1>'
        '<p class="lead">Everything that was substituted, dropped, guessed or made with less than was asked, by the '
        "part of the show that it happened to. A part that is not named here was made as asked.</p>"
        f"{_sentence(book)}{_counts(book.notices)}{_nodes(book.notices)}</main>"
    )
    css = (resources.files("production_flow.exports") / "web" / "report.css").read_text("utf-8")
    return page(f"{book.title}: report", book.blueprint.reading.language, look, css, body)


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


def _counts(notes: Sequence[Note]) -> str:
    if not notes:
        return ""
    codes = sorted({note.code for note in notes})
    rows = "".join(
        f"<tr><th scope=row>{text(code)}</th><td class=number>{sum(note.code == code for note in notes)}</td>"
        f"<td>{text(_MEANING.get(code, ''))}</td></tr>"
        for code in codes
    )
    return f"<section><h2>By kind</h2><table><tbody>{rows}</tbody></table></section>"


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
    return f"<section><h2>By part</h2><table>{head}<tbody>{''.join(rows)}</tbody></table></section>"
