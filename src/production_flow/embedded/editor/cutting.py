"""How the editor cuts and mixes: from a timeline and its sources to the files of a film."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from production_flow.documents.timeline import Picture, Sound, Timeline
from production_flow.errors import BadInput, FlowError, Missing, Unfit
from production_flow.media.film import Film
from production_flow.media.grade import changes, cube
from production_flow.media.join import Joiner
from production_flow.media.mix import Mix
from production_flow.media.pieces import Piece
from production_flow.media.soundtrack import MIXING, write_soundtrack
from production_flow.media.subtitles import cues, srt
from production_flow.providers.ports import Fetch, Notice, Output, Progress, Result
from production_flow.providers.requests import EditRequest, MixRequest
from production_flow.timing import RATE
from production_flow.types import Json

FILM = "film.mp4"
MIX = "mix.m4a"
SUBTITLES = "film.srt"
CUBE = "grade.cube"
_SOUND_SHARE: Final = 0.6
"""Share of the work on a film that lies in its mix."""


def mixed(model: str, request: MixRequest, folder: Path, fetch: Fetch, progress: Progress) -> Result:
    """The mix of tracks."""
    levels = _write_mix(request, folder, fetch, progress)
    meta = {"frames": request.length, "seconds": request.length / RATE, **levels}
    return Result(outputs=(Output(file=MIX, mime="audio/mp4", meta=meta),), model=model)


def _write_mix(request: MixRequest, folder: Path, fetch: Fetch, progress: Progress) -> dict[str, Json]:
    """Mixes into `folder`; gives the loudness before encoding, the peak after it, and what was added to all tracks."""
    with tempfile.TemporaryDirectory(dir=folder) as work:
        mix = Mix(
            request.tracks,
            request.length,
            lambda sound: _source(sound, "sound", fetch),
            Path(work),
            request.loudness,
            progress=lambda share: progress(MIXING * share),
        )
        peak = write_soundtrack(folder / MIX, mix, progress)
    return {
        "loudness": round(mix.levels.loudness, 2),
        "true_peak": round(peak, 2),
        "gain_db": round(mix.levels.gain_db, 2),
    }


def joined(model: str, request: EditRequest, folder: Path, fetch: Fetch, progress: Progress) -> Result:
    """The film of a timeline."""
    timeline = request.timeline
    _check(timeline)
    table = folder / CUBE
    if changes(timeline.grade):
        table.write_text(cube(timeline.grade, timeline.title), encoding="utf-8")
    joiner = Joiner(
        [_piece(picture, fetch) for picture in timeline.pictures],
        timeline.width,
        timeline.height,
        cube=table if changes(timeline.grade) else None,
    )
    mix, levels, begin = _sound(request, joiner.frames, folder, fetch, progress)
    subtitles = cues(timeline.subtitles) if request.subtitles else []
    film = Film(joiner, mix, subtitles, timeline.title)
    film.write(folder / FILM, lambda share: progress(begin + (1 - begin) * share))
    outputs = [Output(file=FILM, mime="video/mp4", meta=_meta(timeline, joiner) | levels)]
    if subtitles:
        (folder / SUBTITLES).write_text(srt(timeline.subtitles), encoding="utf-8")
        outputs.append(Output(role="subtitles", file=SUBTITLES, mime="application/x-subrip"))
    if table.exists():
        outputs.append(Output(role="grade", file=CUBE, mime="text/plain"))
    return Result(outputs=tuple(outputs), notices=(*_stills(timeline), *_notices(joiner)), model=model)


def _sound(
    request: EditRequest, frames: int, folder: Path, fetch: Fetch, progress: Progress
) -> tuple[Path, dict[str, Json], float]:
    """The mix that was made before, or a new one; with its levels where it is new, and the share of the work done."""
    if request.mix is not None:
        return fetch(request.mix), {}, 0.0
    timeline = request.timeline
    tracks = MixRequest(tracks=timeline.tracks, length=frames, loudness=timeline.loudness)
    levels = _write_mix(tracks, folder, fetch, lambda share: progress(_SOUND_SHARE * share))
    return folder / MIX, levels, _SOUND_SHARE


def _check(timeline: Timeline) -> None:
    if timeline.rate_numerator != RATE * timeline.rate_denominator:
        raise BadInput(
            f"This timeline runs at {timeline.rate_numerator}/{timeline.rate_denominator} frames a second.",
            where=timeline.id,
            todo=f"The editor renders {RATE}.",
        )


def _piece(picture: Picture, fetch: Fetch) -> Piece:
    return Piece(
        path=_source(picture, "picture", fetch),
        name=picture.id,
        length=picture.length,
        start=picture.start,
        join=picture.join,
        overlap=picture.overlap,
        fade_in=picture.fade_in,
        fade_out=picture.fade_out,
        graded=picture.graded,
        held=picture.held,
    )


def _source(item: Picture | Sound, kind: str, fetch: Fetch) -> Path:
    """Where a source lies; one that nobody has is the piece's fault, by name."""
    try:
        return fetch(item.source)
    except (Missing, OSError, LookupError) as error:
        reason = error.what if isinstance(error, FlowError) else "its file is not there."
        raise Unfit(
            f"The {kind} {item.id} has no source: {reason}", where=item.node, todo="Make or pick it again."
        ) from error


def _meta(timeline: Timeline, joiner: Joiner) -> dict[str, Json]:
    return {
        "frames": joiner.frames,
        "seconds": joiner.frames / RATE,
        "width": timeline.width,
        "height": timeline.height,
        "recoded_frames": joiner.recoded,
        "copied_frames": joiner.copied,
    }


def _stills(timeline: Timeline) -> tuple[Notice, ...]:
    """One sentence for each clip that could not be made."""
    return tuple(
        Notice(
            code="substituted",
            message=f"{item.id}: {item.instead_of} could not be made; the picture {item.node} stands in its place.",
        )
        for item in timeline.pictures
        if item.instead_of
    )


def _notices(joiner: Joiner) -> tuple[Notice, ...]:
    """One sentence for each piece that had to be adapted."""
    return tuple(
        Notice(code="degraded" if lost else "snapped", message=f"{name}: {what}.")
        for name, what, lost in joiner.adapted
    )
