"""The songs of a musical: three scenes of an episode are sung, each under the title of its beat."""

from __future__ import annotations

import re
from collections.abc import Sequence

from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.storyboard.drafts import Draft
from production_flow.embedded.writer.voice import Voice

ACTS = ("act_one", "act_three", "tag")
"""Acts that have a song each: the wish, what goes wrong, and what is left."""

_QUIET, _SENTENCES, _LONG = 7.5, 6, 150
"""Seconds of speech, sentences and letters of the song's own sentence that a sung beat bears."""

_TWO = (
    'It turns into "{song}", a verse each, and neither looks at the other in the chorus.',
    '{a} hums "{song}" without meaning to. {b} has the second voice, and had not meant to either.',
    'What cannot be said goes to a tune, "{song}", and {b} keeps time with one heel.',
    '{a} sings it instead: "{song}". {b} comes in late, and a third too low, and stays there.',
    '"{song}" begins as a murmur, and by the last verse whoever is within hearing has joined in.',
    '{a} gets as far as the chorus of "{song}", and {b} has to sing the line that {a} leaves out.',
    'They have "{song}" between them, like a table that has to be carried.',
    '{b} starts "{song}" to fill the silence. {a} takes it over, slower, and it is another song.',
)
_ONE = (
    '{a} sings "{song}" very low, and stops before the line that rhymes.',
    'Nobody is there to hear "{song}", so {a} sings all of it.',
    '{a} begins "{song}" too high, laughs, and begins again.',
    'It is "{song}" that {a} sings, to the wall, with the words in the wrong order.',
)


class Songs:
    """Deals the songs of one episode.

    Args:
        voice: Of the episode; its memory is that of the season.
        musical: Whether the show is one; no other has any.
    """

    def __init__(self, voice: Voice, *, musical: bool) -> None:
        self.voice = voice
        self.left = list(ACTS) if musical else []

    def sung(self, step: Step, drafts: Sequence[Draft]) -> bool:
        """Whether a scene is sung; the song then ends the text of its first beat that has room for it."""
        if step.slot.act not in self.left:
            return False
        for draft in drafts:
            text = self._song(draft)
            if text is not None:
                self.voice.commit(text)
                draft.text = f"{draft.text} {text}"
                self.left.remove(step.slot.act)
                return True
        return False

    def _song(self, draft: Draft) -> str | None:
        here = [stance.who for stance in draft.late or draft.stances if stance.moves != "out"]
        if not here or draft.speech > _QUIET or len(re.findall(r"[.?!](?= |$)", draft.text)) > _SENTENCES:
            return None
        self.voice.words["song"] = draft.title
        binding = {"a": here[0], "b": here[-1]}
        text = self.voice.fresh(_TWO if len(here) > 1 else _ONE, binding)
        return text if text is not None and len(text) < _LONG else None
