"""What was shown close comes back: the object of the second plot is in its last scene too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.storyboard.assemble import Where
from production_flow.embedded.writer.storyboard.drafts import Draft, Stance
from production_flow.embedded.writer.voice import Voice

OBJECT = "B9"
"""The object of the second plot, as the plan calls it."""

_BACK = (
    "{P} has {o.short} along, and leaves it behind.",
    "Before anybody goes, {o.short} is put back where it was.",
    "{P} sets {o.short} down between them, and neither looks at it.",
    "It is {o.short} that {P} hands back last.",
    "{o.Short} changes hands once more, without a word.",
    "Nothing is said of {o.short}, which lies on {P.their} open hand.",
    "{P} gives back {o.short}, and then does not know where to put the hand.",
    "So {o.short} goes home, by the way it came.",
    "{P} returns {o.short} with both hands, which is more hands than it needs.",
    "Somewhere in the middle of it {o.short} has crossed over to its own side.",
    "{P} has wrapped {o.short} in something clean, and says only to mind the corner.",
    "That leaves {o.short}, and {P} slides it across with one finger.",
)


def paid(scenes: Sequence[tuple[Step, Where, list[Draft]]], voice: Voice) -> None:
    """Gives the second plot's object back in the last scene of that plot, where it was shown once and not again.

    A sentence is added to the scene's last beat, and somebody in it holds the thing.
    """
    shown = [number for number, (_, _, drafts) in enumerate(scenes) if any(map(_holds, drafts))]
    if len(shown) != 1:
        return
    later = [drafts[-1] for step, _, drafts in scenes[shown[0] + 1 :] if step.slot.thread == "B" and drafts[-1].stances]
    if not later:
        return
    draft = later[-1]
    text = voice.fresh(_BACK, {"P": "P", "o": OBJECT})
    if text is None:
        return
    voice.commit(text)
    draft.text = f"{draft.text} {text}"
    people = draft.late or draft.stances
    who = next((stance.who for stance in people if stance.who == "P"), people[0].who)
    draft.stances, draft.late = _held(draft.stances, who), _held(draft.late, who)


def _held(stances: tuple[Stance, ...], who: str) -> tuple[Stance, ...]:
    """People with the object in somebody's hands, unless they hold another."""
    return tuple(
        replace(stance, holds=OBJECT) if stance.who == who and not stance.holds else stance for stance in stances
    )


def _holds(draft: Draft) -> bool:
    """Whether the object is seen in a beat."""
    return draft.insert == OBJECT or any(stance.holds == OBJECT for stance in (*draft.stances, *draft.late))
