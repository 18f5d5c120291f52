"""What is found in a place of a setting: a thing that belongs there, in a sentence and in a close shot of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from production_flow.embedded.writer.grammar import capital, with_article
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.storyboard.drafts import Draft
from production_flow.embedded.writer.storyboard.staging import MOST_SHOTS, Setup
from production_flow.embedded.writer.voice import Voice

MOST = 2
"""Finds of an episode, at most."""

_LONGEST = 9.9
"""Seconds that the other shots of a beat need at most where one of a find still fits."""

_TENSE = 8.0
"""Tension, 0-10, from which nobody looks at what lies about."""

_QUIET = 7.0
"""Seconds of speech in a beat below which there is time to."""

_SENTENCES, _LONG = 5, 90
_PLAIN = (
    "{A} lies there, with {trace} on it.",
    "{A} has been left behind, marked with {trace}.",
    "Somebody has put down {a} here, and not come back for it.",
    "{A} is not where it was, and only its outline is left, in {trace}.",
    "{A} lies within reach, already marked by {trace}.",
    "{A} has turned up, and it smells of {trace}.",
    "By the way in lies {a}, as if just let go.",
    "{A} has rolled into the corner, through {trace}.",
    "{A} lies square to the edge, as somebody careful would leave it.",
    "Half hidden lies {a}, smelling of {trace}.",
    "{A} waits where the next hand must touch it.",
    "{A} has been put where one would look last, and smells of {trace}.",
    "{A} has been moved by somebody with {trace} on them.",
    "Under the edge of things shows {a}.",
)


class Finds:
    """Deals the finds of one episode; no thing is found twice in a season.

    Args:
        voice: Of the episode; its memory is that of the season.
    """

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.left = MOST
        self.things: dict[int, str] = {}

    def found(self, place: PlaceSpec, drafts: Sequence[Draft], tension: float) -> bool:
        """Whether a thing was found in one of the beats of a scene; its sentence then ends the beat's text."""
        for draft in drafts:
            quiet = draft.speech < _QUIET and len(re.findall(r"[.?!](?= |$)", draft.text)) < _SENTENCES
            text = self._sentence(place, draft) if quiet and self.left and tension < _TENSE else None
            if text is not None:
                draft.text = f"{draft.text} {text}"
                self.voice.commit(text)
                return True
        return False

    def _sentence(self, place: PlaceSpec, draft: Draft) -> str | None:
        """A sentence about a thing that lies there; None where there is none left, or something else matters."""
        uses = self.voice.memory.uses
        thing = next((each for each in place.finds if not uses[f"find {each}"] and not _known(each, draft)), "")
        if not thing or draft.insert:
            return None
        words = {"a": with_article(thing), "A": capital(with_article(thing)), "trace": place.trace}
        text = _filled(self.voice.pick(_PLAIN), words)
        if len(text) >= _LONG:
            return None
        uses[f"find {thing}"] += 1
        self.left -= 1
        self.things[id(draft)] = thing
        return text

    def shown(self, draft: Draft, setups: list[Setup]) -> None:
        """Ends a beat on the thing that was found in it, where there is room for a shot."""
        thing = self.things.get(id(draft))
        if thing is None or len(setups) >= MOST_SHOTS or sum(setup.least for setup in setups) > _LONGEST:
            return
        action = f"{capital(with_article(thing))}."
        setups.append(Setup("insert", "top", "static", (), 2.0, 3.5, action=action))


def _filled(text: str, words: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: words[found[1]], text)


def _known(thing: str, draft: Draft) -> bool:
    """Whether the beat already speaks of such a thing."""
    noun = thing.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    return re.search(rf"\b{re.escape(noun)}", draft.text, re.IGNORECASE) is not None
