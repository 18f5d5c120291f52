"""An episode: its player with subtitles, the beat that is on, and the storyboard that leads through it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from itertools import groupby

from production_flow import timing
from production_flow.documents import Storyboard, Timeline
from production_flow.documents.storyboard import Beat
from production_flow.exports.book import Book
from production_flow.exports.markup import address, text

ACTS = {
    "cold_open": "Teaser",
    "act_one": "Act one",
    "act_two": "Act two",
    "act_three": "Act three",
    "act_four": "Act four",
    "tag": "Tag",
}


def episodes(book: Book, files: Mapping[str, str]) -> str:
    """Every episode that has a storyboard."""
    return "".join(_episode(book, board, files) for _, board in book.storyboards.items())


def _episode(book: Book, board: Storyboard, files: Mapping[str, str]) -> str:
    timeline = book.timelines.get(board.episode)
    starts = beat_starts(board, timeline)
    entry, film = book.logline(board.episode), files.get(f"animatic:{board.episode}")
    length = timeline.frames if timeline else sum(beat.frames for beat in board.beats)
    kicker = f"Episode {entry.number if entry else ''}, {timing.clock(length)}"
    return (
        f'<section class="episode" id="{text(board.episode)}"><p class="kicker">{kicker}</p>'
        f'<h2 class="display">{text(board.title)}</h2>'
        f"{_player(book, board, film, files, timeline) if film else ''}"
        f'<ol class="board">{_board(book, board, starts, files, playable=bool(film))}</ol></section>'
    )


def _player(book: Book, board: Storyboard, film: str, files: Mapping[str, str], timeline: Timeline | None) -> str:
    still = next(
        (files[node] for beat in board.beats if (node := f"keyframe:{board.episode}.{beat.id}") in files), None
    )
    poster = f' poster="{address(still)}"' if still else ""
    track = (
        f'<track kind="subtitles" srclang="{text(book.blueprint.reading.language)}" label="Subtitles" default '
        f'src="data:text/vtt;base64,{b64encode(captions(timeline).encode()).decode()}">'
        if timeline and timeline.subtitles
        else ""
    )
    return (
        f'<div class="player"><video controls playsinline preload="metadata"{poster} src="{address(film)}">'
        f"{track}</video>"
        '<div class="now"></div></div>'
    )


def _board(
    book: Book, board: Storyboard, starts: Mapping[str, float], files: Mapping[str, str], *, playable: bool
) -> str:
    cards = []
    for act, beats in groupby(board.beats, key=lambda beat: beat.act):
        for number, beat in enumerate(beats):
            name = f"<h3>{ACTS[act]}</h3>" if number == 0 else '<span class="act-goes-on"></span>'
            card = _beat(book, board.episode, beat, starts[beat.id], files, playable=playable)
            cards.append(f"<li>{name}{card}</li>")
    return "".join(cards)


def _beat(book: Book, episode: str, beat: Beat, start: float, files: Mapping[str, str], *, playable: bool) -> str:
    frame = files.get(f"keyframe:{episode}.{beat.id}")
    picture = (
        f'<img src="{address(frame)}" alt="" width="16" height="9" loading="lazy" decoding="async">'
        if frame
        else '<span class="no-picture"></span>'
    )
    lines = "".join(
        f"<p class=line><b>{text(book.name_of(said.character))}</b> {text(said.line)}</p>"
        for said in beat.dialogue or ()
    )
    camera = f"{beat.camera.shot_type}, {beat.camera.angle}, {beat.camera.movement}"
    tag, data = ("button", f' data-at="{start:.3f}"') if playable else ("div", "")
    return (
        f'<{tag} class="beat"{data}>{picture}<span class="beat-title"><span class="count">{beat.beat_number}</span>'
        f'<b>{text(beat.title)}</b><span class="clock">{timing.clock(round(start * timing.RATE))}</span></span></{tag}>'
        f'<div class="beat-text"><p class="place">{text(beat.location)}. {text(camera)}.</p>'
        f"<p>{text(beat.description)}</p>{lines}</div>"
    )


def beat_starts(board: Storyboard, timeline: Timeline | None) -> dict[str, float]:
    """When each beat starts, in seconds: as the cut has it, else as the lengths of the beats add up."""
    cut: dict[str, float] = {}
    if timeline:
        for piece, start in zip(timeline.pictures, timeline.starts(), strict=True):
            cut.setdefault(piece.node, timing.seconds(start + piece.overlap))
    at, result = 0, {}
    for beat in board.beats:
        result[beat.id] = cut.get(f"clip:{board.episode}.{beat.id}", timing.seconds(at))
        at += beat.frames
    return result


def captions(timeline: Timeline) -> str:
    """The subtitles as WebVTT; the speaker stands in the cue."""
    cues = ["WEBVTT"]
    for line in timeline.subtitles:
        said = f"{line.speaker}: {line.text}" if line.speaker else line.text
        safe = said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        cues.append(f"{_stamp(line.at)} --> {_stamp(line.at + line.length)}\n{safe}")
    return "\n\n".join(cues) + "\n"


def _stamp(frames: int) -> str:
    thousandths = round(frames * 1000 / timing.RATE)
    rest, milli = divmod(thousandths, 1000)
    minutes, second = divmod(rest, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}.{milli:03d}"
