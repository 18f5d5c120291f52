"""Which references go along: as many as a model takes, the most important first, each other one named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Notice
from production_flow.providers.prompting.profiles import Profile
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest

_FRAMES = {"first-frame", "last-frame"}


@dataclass(frozen=True)
class Carried:
    """The references of a request for one model.

    Args:
        frames: The first and last frame, as far as they go along as such.
        others: Every other one that goes along, in order; a first frame that is taken for a reference leads them.
        notices: What stays behind, and why.
    """

    frames: tuple[Reference, ...] = ()
    others: tuple[Reference, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def all(self) -> tuple[Reference, ...]:
        """Everything that is sent."""
        return (*self.frames, *self.others)

    @property
    def starts(self) -> bool:
        """Whether the clip starts from a frame."""
        return any(one.role == "first-frame" for one in self.frames)


def carried(request: ImageRequest | VideoRequest, entry: Entry, profile: Profile) -> Carried:
    """What of the references goes along."""
    frames = [one for one in request.references if one.role in _FRAMES]
    others = [one for one in request.references if one.role not in _FRAMES]
    taken = tuple(one for one in frames if entry.first_frame and (one.role == "first-frame" or entry.last_frame))
    room, why = _room(entry, profile, taken)
    leading = [one for one in frames if one.role == "first-frame" and one not in taken and room]
    lost = [
        (one, f"{entry.name} takes no {one.role.replace('-', ' ')}")
        for one in frames
        if one not in taken and one not in leading
    ]
    kept, more = _counted([*leading, *others], room, why, profile, entry)
    return Carried(taken, kept, _told([*lost, *more]))


def _room(entry: Entry, profile: Profile, frames: tuple[Reference, ...]) -> tuple[int, str]:
    """How many other references go along, and why not more."""
    if entry.port == "video" and not profile.references:
        return 0, f"{entry.name} takes frames and no references"
    if not frames and entry.provider in profile.only_beside:
        return 0, f"{entry.name} takes references only beside a first frame here"
    if frames and not entry.beside_frame:
        return 0, f"{entry.name} takes no references beside a first frame"
    room = max(0, entry.references - (len(frames) if profile.counted else 0))
    return room, f"{entry.name} takes {_pictures(entry.references)} for reference"


def _counted(
    others: Iterable[Reference], room: int, why: str, profile: Profile, entry: Entry
) -> tuple[tuple[Reference, ...], list[tuple[Reference, str]]]:
    """The first ones that there is room for, and the others with the reason.

    People and things each have their own room where a model counts so.
    """
    kept: list[Reference] = []
    lost: list[tuple[Reference, str]] = []
    left = {True: profile.people, False: profile.things}
    for one in others:
        person = one.role == "character"
        count = left[person]
        if len(kept) == room:
            lost.append((one, why))
        elif count == 0:
            most = profile.people if person else profile.things
            kind = "people" if person else "places and things"
            lost.append((one, f"{entry.name} takes {_pictures(most or 0)} of {kind}"))
        else:
            kept.append(one)
            left[person] = None if count is None else count - 1
    return tuple(kept), lost


def _pictures(count: int) -> str:
    return "1 picture" if count == 1 else f"{count or 'no'} pictures"


def _told(lost: Iterable[tuple[Reference, str]]) -> tuple[Notice, ...]:
    """One notice for each reason, with every picture that it keeps behind."""
    reasons: dict[str, list[str]] = {}
    for one, why in lost:
        reasons.setdefault(why, []).append(f"{one.shows or one.name} ({one.role})")
    return tuple(
        Notice(code="dropped", message=f"Not sent: {', '.join(names)}. {why}.") for why, names in reasons.items()
    )
