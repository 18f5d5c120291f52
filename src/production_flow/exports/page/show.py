"""The top of the page: the hero with its film, the idea, the look."""

from __future__ import annotations

from collections.abc import Mapping

from production_flow.documents.storyboard import Beat
from production_flow.exports.book import Book
from production_flow.exports.markup import address, text

_WIDE = {"medium-wide": 4, "wide": 3, "medium": 2, "extreme-wide": 1}


def hero(book: Book, files: Mapping[str, str]) -> str:
    """The first screen: a picture that bleeds, the title, the logline, and what to watch."""
    blueprint = book.blueprint
    backdrop = _backdrop(book, files)
    art = f'<img class="hero-art" src="{address(backdrop)}" alt="" fetchpriority="high">' if backdrop else ""
    poster = files.get("poster:show")
    sheet = f'<img class="hero-poster" src="{address(poster)}" alt="Poster of {text(book.title)}">' if poster else ""
    kicker = f"{blueprint.genre}{f' and {blueprint.blend}' if blueprint.blend else ''}, {blueprint.style.medium}"
    return (
        f'<header class="hero">{art}<div class="hero-shade"></div><div class="hero-inner"><div class="hero-words">'
        f'<p class="kicker">{text(kicker[:1].upper() + kicker[1:])}</p><h1 class="display">{text(book.title)}</h1>'
        f'<p class="logline">{text(blueprint.logline)}</p><div class="buttons">{_watch(book, files)}</div></div>'
        f'{sheet}</div></header><main id="show">'
    )


def _watch(book: Book, files: Mapping[str, str]) -> str:
    first = next((episode for episode in book.storyboards if f"animatic:{episode}" in files), None)
    buttons = []
    if first:
        name = book.storyboards[first].title
        buttons.append(
            f'<a class="button primary" href="#{text(first)}" data-play="{text(first)}">Watch “{text(name)}”</a>'
        )
    if trailer := files.get("trailer:show"):
        buttons.append(f'<button class="button" data-film="{address(trailer)}" data-name="Trailer">Trailer</button>')
    return "".join(buttons)


def _backdrop(book: Book, files: Mapping[str, str]) -> str | None:
    """The widest keyframe with the protagonist alone; else any keyframe, else a place."""
    lead = book.cast.characters[0].id
    frames = [
        (_appeal(beat, lead), -number, files[node])
        for episode, board in book.storyboards.items()
        for number, beat in enumerate(board.beats)
        if (node := f"keyframe:{episode}.{beat.id}") in files
    ]
    if frames:
        return max(frames)[2]
    return next((files[f"plate:{place.id}"] for place in book.locations if f"plate:{place.id}" in files), None)


def _appeal(beat: Beat, lead: str) -> int:
    shot = beat.shots[0] if beat.shots else None
    seen = [figure.character for figure in shot.figures] if shot else list(beat.characters)
    return (_WIDE.get(shot.size, 0) if shot else 0) + (5 if seen == [lead] else 2 if lead in seen else 0)


def idea(book: Book) -> str:
    """What the season asks, and the premise."""
    blueprint = book.blueprint
    premise = "".join(f"<p>{text(part)}</p>" for part in blueprint.premise.split("\n\n") if part.strip())
    facts = {
        "Place": blueprint.setting,
        "Time": blueprint.period,
        "Mood": blueprint.mood,
        "About": blueprint.theme,
        "Audience": blueprint.target_audience,
    }
    listed = "".join(f"<dt>{name}</dt><dd>{text(value)}</dd>" for name, value in facts.items() if value)
    return (
        f'<section class="idea"><p class="statement display">{text(blueprint.question)}</p>'
        f'<div class="split"><div class="prose">{premise}</div><dl class="facts">{listed}</dl></div></section>'
    )


def look(book: Book) -> str:
    """The palette as a picture, the light, the references."""
    blueprint = book.blueprint
    chips = "".join(
        f'<li class="swatch-{number}"><span>{text(colour.name)}</span><code>{text(colour.hex)}</code></li>'
        for number, colour in enumerate(blueprint.style.palette)
    )
    aesthetics = blueprint.visual_aesthetics
    words = {"Colour": aesthetics.colour, "Light": aesthetics.lighting, "Composition": aesthetics.composition}
    columns = "".join(f"<div><h3>{name}</h3><p>{text(value)}</p></div>" for name, value in words.items())
    references = "".join(
        f"<li><b>{text(ref.title)}</b> {text(ref.take)}</li>" for ref in blueprint.cinematic_references
    )
    rules = "".join(f"<li>{text(rule)}</li>" for rule in blueprint.rules)
    return (
        f'<section id="look"><h2 class="display">World and look</h2><p class="lead">{text(blueprint.style_guide)}</p>'
        f'<ol class="palette">{chips}</ol><div class="columns">{columns}</div><div class="columns two">'
        f"{f'<div><h3>Looks towards</h3><ul class=plain>{references}</ul></div>' if references else ''}"
        f"{f'<div><h3>Rules of the world</h3><ul class=plain>{rules}</ul></div>' if rules else ''}</div></section>"
    )
