"""The cast with their showcases, and the season with its plots."""

from __future__ import annotations

from collections.abc import Mapping

from production_flow.documents.cast import Character
from production_flow.exports.book import Book
from production_flow.exports.markup import address, text


def cast(book: Book, files: Mapping[str, str]) -> str:
    """A card per person: the portrait, which opens their showcase, what drives them, and how they are drawn."""
    cards = "".join(_card(person, files) for person in book.characters)
    return f'<section id="cast"><h2 class="display">Cast</h2><ul class="cast">{cards}</ul></section>'


def _card(person: Character, files: Mapping[str, str]) -> str:
    portrait, film = files.get(f"portrait:{person.id}"), files.get(f"showcase:{person.id}")
    name = text(person.name)
    picture = (
        f'<img src="{address(portrait)}" alt="Portrait of {name}" width="4" height="5" loading="lazy">'
        if portrait
        else f'<span class="initial display" aria-hidden="true">{name[:1]}</span>'
    )
    if film:
        picture = (
            f'<button class="portrait" data-film="{address(film)}" data-name="{name}" '
            f'aria-label="Watch the showcase of {name}">{picture}<span class="play" aria-hidden="true"></span></button>'
        )
    else:
        picture = f'<div class="portrait">{picture}</div>'
    drawn = "".join(
        f'<a href="{address(path)}"><img src="{address(path)}" alt="{sheet.capitalize()} of {name}" width="16" '
        'height="9" loading="lazy"></a>'
        for sheet in person.sheets
        if (path := files.get(f"sheet:{person.id}.{sheet}"))
    )
    sheets = f'<div class="sheets">{drawn}</div>' if drawn else ""
    line = next((scene.line for scene in person.showcase_scenes if scene.line), "")
    drives = {"Wants": person.want, "Needs": person.need}
    facts = "".join(f"<dt>{label}</dt><dd>{text(words)}</dd>" for label, words in drives.items() if words)
    return (
        f'<li>{picture}<h3 class="display">{name}</h3><p class="role">{text(person.role)}</p>'
        f"{f'<p class=quote>“{text(line)}”</p>' if line else ''}<p>{text(person.summary)}</p>"
        f'<dl class="drives">{facts}</dl>{sheets}</li>'
    )


def season(book: Book, files: Mapping[str, str]) -> str:
    """The arc, and a row per episode; a made episode leads to its player."""
    rows = []
    for entry in book.season.episodes:
        made = f"animatic:{entry.id}" in files
        title = f'<a href="#{text(entry.id)}">{text(entry.title)}</a>' if made else text(entry.title)
        rows.append(
            f'<li><span class="number display" aria-hidden="true">{entry.number}</span><div>'
            f'<h3 class="display">{title}</h3><p>{text(entry.logline)}</p></div>'
            f"<dl><dt>A</dt><dd>{text(entry.a_plot)}</dd><dt>B</dt><dd>{text(entry.b_plot)}</dd></dl></li>"
        )
    return (
        f'<section id="season"><h2 class="display">Season {book.season.number}</h2>'
        f'<p class="lead">{text(book.season.arc)}</p><ol class="season">{"".join(rows)}</ol></section>'
    )
