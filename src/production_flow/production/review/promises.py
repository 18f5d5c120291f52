"""Whether what was promised is kept: objects that were shown to us, and the words of the sentence."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from production_flow.documents.storyboard import Beat
from production_flow.production.review.findings import Finding, editing, in_beat
from production_flow.production.review.reader import Reader
from production_flow.providers.writing.rules.sentence import STEM, content
from production_flow.types import NodeId

_LAST_ACTS = frozenset({"act_four", "tag"})


def plants(reader: Reader) -> Iterator[Finding]:
    """An object that an insert showed us and that never comes back: a plant without its pay-off.

    What is first shown in the last act of the last episode that is written may be a promise for what comes.
    """
    rows = list(reader.beats())
    for at, (episode, beat) in enumerate(rows):
        later = rows[at + 1 :]
        if not later or beat.act in _LAST_ACTS:
            continue
        for ident in sorted(_shown_close(beat)):
            if not any(ident in _things(other) for _, other in later) and not any(
                ident in _things(other) for _, other in rows[:at]
            ):
                what = f"An insert shows {ident.replace('-', ' ')}, and it is never seen again."
                change = editing(f"storyboard:{episode}", f"beats.{beat.id}.props")
                todo = f"Add it to the props of a later beat where it matters, or take the insert out: {change}"
                yield in_beat("plant", episode, beat, "props", what, todo)


def _shown_close(beat: Beat) -> set[str]:
    return {ident for shot in beat.shots if shot.size == "insert" for ident in shot.props}


def _things(beat: Beat) -> set[str]:
    held = {figure.holds for shot in beat.shots for figure in shot.figures if figure.holds}
    return {*beat.props, *(ident for shot in beat.shots for ident in shot.props), *beat.characters, *held}


def sentence(reader: Reader) -> Iterator[Finding]:
    """Content words of an English sentence that no person, place, object or beat of the first episode shows."""
    blueprint = reader.blueprint
    first = reader.boards.get("s01e01")
    if blueprint is None or first is None or blueprint.reading.language != "en":
        return
    shown = [json.dumps(first.model_dump(mode="json"), ensure_ascii=False)]
    shown += [json.dumps(person.model_dump(mode="json"), ensure_ascii=False) for person in reader.people.values()]
    shown += [f"{seed.name} {seed.role} {seed.summary}" for seed in (reader.cast.characters if reader.cast else ())]
    names = ("genre", "blend", "mood", "setting", "period")
    style = " ".join([blueprint.style.medium, *(str(getattr(blueprint, name)) for name in names)])
    text = _plain(" ".join([*shown, style]))
    unused = _plain(" ".join(blueprint.reading.unused))
    for word in content(reader.view.prompt):
        stem = word[: max(4, min(STEM, len(word) - 1))]
        if not re.search(rf"\b{re.escape(stem)}", text):
            told = " (the show says so)" if stem in unused else ""
            what = f"The sentence says {word!r}, and nobody, no place and no beat of the first episode shows it{told}."
            node = NodeId("storyboard:s01e01")
            yield Finding("prompt", node, "", "Episode 1", what, "Let a beat, a person or an object show it.")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
