"""Prints what a pilot and a season are expected to cost by the catalogue, as the tables of docs/models.md.

    python scripts/prices.py [YYYY-MM-DD]

Every piece is chosen by the router as if all keys were at hand; nothing is asked of anybody. The day decides which
models live; by default it is today.
"""

from __future__ import annotations

import datetime as dt
import math
import sys
from dataclasses import dataclass

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Card, Scene, SceneFigure, SetPlace, Speech
from production_flow.documents.voice import VoiceSpec
from production_flow.providers import catalogue, router
from production_flow.providers.catalogue import Tier, dollars, total
from production_flow.providers.requests import (
    AnyRequest,
    ImageRequest,
    Reference,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)

PROMPT = "x" * 1200
LINE = "x" * 70


@dataclass(frozen=True)
class Piece:
    """Something that a show needs `pilot` times in its first episode and `season` times in all six."""

    name: str
    pilot: int
    season: int
    request: AnyRequest


def scene(size: str = "medium", *, who: int = 1, does: str = "", moves: str = "static", speaks: bool = False) -> Scene:
    """A shot of a live action show with so many figures."""
    return Scene.model_validate(
        {
            "place": SetPlace(set="street", location="pier"),
            "camera": Camera.model_validate({"size": size, "movement": moves}),
            "figures": tuple(SceneFigure(look=FigureLook(id=f"f{number}")) for number in range(who)),
            "speech": (Speech(character="f0", start=0, length=48),) if speaks else (),
            "action": does,
            "style": Style(medium="live action"),
        }
    )


def references(count: int, *, frame: bool = False) -> tuple[Reference, ...]:
    """So many portraits, after the keyframe where one is started from."""
    first = (Reference(role="first-frame", name="keyframe", digest="0" * 64),) if frame else ()
    return (*first, *(Reference(role="character", name=f"c{number}", digest="0" * 64) for number in range(count)))


def still(purpose: str, shot: Scene, count: int = 0, size: tuple[int, int] = (1920, 1080)) -> ImageRequest:
    """A picture with so many portraits as references."""
    card = Card(kind="poster", lines=("Title",)) if purpose == "poster" else None
    width, height = size
    return ImageRequest(
        purpose=purpose,
        prompt=PROMPT,
        scene=shot,
        card=card,
        references=references(count),
        width=width,
        height=height,
    )


def clip(shot: Scene) -> VideoRequest:
    """A clip of nine seconds, from its keyframe, with two portraits."""
    return VideoRequest(
        prompt=PROMPT, shots=(shot,), length=9 * 24, width=1280, height=720, references=references(2, frame=True)
    )


PIECES = (
    Piece("portraits", 6, 6, still("portrait", scene("medium-close"), size=(1536, 1920))),
    Piece("plates", 5, 5, still("plate", scene("wide", who=0))),
    Piece("props", 4, 4, still("prop", scene("close", who=0))),
    Piece("poster", 1, 1, still("poster", scene("wide"), 3, (1280, 1920))),
    Piece("keyframes", 20, 120, still("keyframe", scene(who=2), 3)),
    Piece("clips of talk", 8, 48, clip(scene("close", speaks=True))),
    Piece("clips of action", 6, 36, clip(scene("medium-wide", does="they fight", moves="tracking"))),
    Piece("clips of places", 6, 36, clip(scene("extreme-wide", who=0))),
    Piece("lines", 60, 360, VoiceRequest(prompt=LINE, voice=VoiceSpec())),
    Piece("storyboards", 1, 6, TextRequest(document="storyboard", prompt=PROMPT * 8)),
    Piece("other documents", 20, 25, TextRequest(document="character", prompt=PROMPT * 4)),
)


def table(tier: Tier, today: dt.date) -> str:
    """The pieces at a tier: who makes them, what each costs, and the sums, with the usual retakes beside."""
    rows = ["| what | made by | each | pilot | season |", "|---|---|--:|--:|--:|"]
    sums: dict[str, list[float | None]] = {"pilot": [], "season": [], "pilot again": [], "season again": []}
    for piece in PIECES:
        choice = _choice(piece.request, tier, today)
        entry = catalogue.shipped().find(choice.entry)
        each = choice.quote.amount
        for name, count in (("pilot", piece.pilot), ("season", piece.season)):
            sums[name].append(_times(each, count))
            sums[f"{name} again"].append(_times(each, math.ceil(count * entry.retakes)))
        maker = " ".join(filter(None, (entry.name, choice.quality)))
        rows.append(
            f"| {piece.name} | {maker} | {_told(each)} | {piece.pilot}: {_told(_times(each, piece.pilot))} "
            f"| {piece.season}: {_told(_times(each, piece.season))} |"
        )
    for words, end in (("everything once", ""), ("with the usual retakes", " again")):
        rows.append(f"| **{words}** | | | {_told(total(sums['pilot' + end]))} | {_told(total(sums['season' + end]))} |")
    return "\n".join(rows)


def full_season(tier: Tier, today: dt.date) -> float | None:
    """US dollars for 720 keyframes and as many clips of 11 s, in the proportions of the pilot."""
    amounts: list[float | None] = []
    for piece in PIECES:
        request, count = piece.request, piece.pilot * 36
        if isinstance(request, VideoRequest):
            request = request.model_copy(update={"length": 11 * 24})
        elif piece.name != "keyframes":
            continue
        amounts.append(_times(_choice(request, tier, today).quote.amount, count))
    return total(amounts)


def models(today: dt.date) -> str:
    """What nine seconds cost with every video model that is chosen by itself and has a price."""
    rows = ["| model | route | preview | final |", "|---|---|--:|--:|"]
    request = clip(scene())
    for entry in catalogue.shipped().of_port("video"):
        if not entry.tiers or entry.free or not catalogue.lives(entry, today):
            continue
        costs = {tier: catalogue.quote(entry, request, tier=tier).amount for tier in entry.tiers}
        if any(amount is not None for amount in costs.values()):
            told = [_priced(entry, tier, costs.get(tier)) for tier in ("preview", "final")]
            rows.append(f"| {entry.name} | {catalogue.route(entry.provider).name} | {' | '.join(told)} |")
    return "\n".join(rows)


def _priced(entry: catalogue.Entry, tier: Tier, amount: float | None) -> str:
    return "" if amount is None else " ".join(filter(None, (dollars(amount), entry.quality.get(tier, ""))))


def _choice(request: AnyRequest, tier: Tier, today: dt.date) -> router.Choice:
    place = router.Situation(today, lambda _provider: True, request, catalogue=catalogue.shipped())
    return router.choose(request.port, router.Wish(tier), place)


def _times(each: float | None, count: int) -> float | None:
    return total([each] * count)


def _told(amount: float | None) -> str:
    return "unknown" if amount is None else dollars(amount)


def sheet(today: dt.date) -> str:
    """Everything, as it stands in docs/models.md."""
    tiers: tuple[tuple[Tier, str], ...] = (("preview", "Preview"), ("final", "Final"))
    parts = [f"### {name}\n\n{table(tier, today)}" for tier, name in tiers]
    whole = ", ".join(f"{_told(full_season(tier, today))} at {tier}" for tier, _ in tiers)
    parts.append(f"A season at full length, 720 keyframes and 720 clips of 11 s, each once: {whole}.")
    parts.append(f"### Nine seconds of video\n\n{models(today)}")
    return "\n\n".join(parts)


if __name__ == "__main__":
    print(sheet(dt.date.fromisoformat(sys.argv[1]) if sys.argv[1:] else dt.datetime.now(tz=dt.UTC).date()))
