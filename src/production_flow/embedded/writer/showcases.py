"""Three short scenes that only one person could have: what they want, whom they clash with, what they keep."""

from __future__ import annotations

from production_flow.documents.cast import ShowcaseScene
from production_flow.embedded.writer.grammar import capital, title_case
from production_flow.embedded.writer.lexicon import acting
from production_flow.embedded.writer.lexicon.genres import GENRE_NAMES
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Person, Story
from production_flow.embedded.writer.slots import Filler
from production_flow.embedded.writer.story import stream

_BETWEEN = " ¦ "
_INSIGHTS = (
    "{other} looks, {third} looks; {g} sees {insight}. {touch} {They} {hands}.",
    "{touch} {other} is talking. {g} is looking at the {d1}, and sees {insight}.",
    "Past {other}, past the {d1}, {g} sees {insight}. {They} {hands} until {third} catches up.",
)
"""What only the hero's trade sees."""


def showcases(story: Story, person: Person, fill: Filler) -> tuple[ShowcaseScene, ...]:
    """The showcases of somebody; no two of a cast share one."""
    cast = [other.id for other in story.people]
    made = []
    for at, bank in enumerate((acting.SCENE_WANT, acting.SCENE_CLASH, acting.SCENE_ALONE)):
        deck = list(bank)
        stream(story.prompt, story.seed, f"scenes {at}").shuffle(deck)
        scene = deck[cast.index(person.id) % len(deck)]
        made.append(_scene(story, person, scene, at, fill))
    trade = TRADES.get(person.occupation)
    if trade is not None and person.role.startswith("hero"):
        made[0] = _insight(story, person, trade.insight, made[0], fill)
    return tuple(made)


def _scene(story: Story, person: Person, scene: acting.Scene, at: int, fill: Filler) -> ShowcaseScene:
    where = person.haunts[at % len(person.haunts)] if person.haunts else story.places[0].id
    title, text, *moments = fill(_BETWEEN.join(scene), where).split(_BETWEEN)
    return ShowcaseScene(
        title=title_case(title),
        location=where,
        description=text,
        moments=tuple(capital(moment) for moment in moments),
        line=fill(_line(story, person, at), where),
    )


def _line(story: Story, person: Person, at: int) -> str:
    """A spoken line of the person's register that nobody else of the cast says."""
    sayings = acting.SAYINGS[person.diction]
    lines = [*acting.LINES[person.diction], sayings[list(GENRE_NAMES).index(story.brief.genre) % len(sayings)]]
    stream(story.prompt, story.seed, f"lines {person.diction}").shuffle(lines)
    same = [other.id for other in story.people if other.diction == person.diction]
    return lines[(same.index(person.id) * 3 + at) % len(lines)]


def _insight(story: Story, person: Person, insight: str, before: ShowcaseScene, fill: Filler) -> ShowcaseScene:
    """A scene that turns on what only this trade sees."""
    text = stream(story.prompt, story.seed, f"insight {person.role}").choice(_INSIGHTS)
    return ShowcaseScene(
        title=f"What {person.given} Sees",
        location=before.location,
        description=fill(text.replace("{insight}", insight), before.location),
        moments=tuple(
            fill(text, before.location) for text in ("{g}, after {other}", "{g} and the {d1}", "{g} {hands}")
        ),
        line=before.line,
    )
