"""How a show looks: its drawing style, its guide for whoever draws, the films it looks towards."""

from __future__ import annotations

import random
import re

from production_flow.documents.bible import Reference
from production_flow.documents.look import Style
from production_flow.embedded.writer.gentleness import flags_of, key_of, told_to_children
from production_flow.embedded.writer.grammar import capital, tidy
from production_flow.embedded.writer.lexicon import bible as bank
from production_flow.embedded.writer.lexicon.dress import word_of
from production_flow.embedded.writer.lexicon.forms import FORMS
from production_flow.embedded.writer.lexicon.references import OF_FORM, OF_SUBJECT
from production_flow.embedded.writer.lexicon.settings import HANDWORK
from production_flow.embedded.writer.model import Brief, Person, Story
from production_flow.embedded.writer.slots import filled, show_words
from production_flow.embedded.writer.story import stream
from production_flow.embedded.writer.subjects.choice import subject_of

_LOOKS = {"noir": "ink", "horror": "ink", "comedy": "flat", "scifi": "flat"}
_MEDIA = {
    "ink": "inked 2.5D animation",
    "soft": "soft 2.5D animation",
    "flat": "flat 2.5D cartoon",
    "watercolour": "watercolour 2.5D animation",
    "cutout": "paper cut-out 2.5D animation",
    "film": "live action",
}
"""Look -> its medium where the prompt names none."""
_BY_MEDIUM = (
    (r"water-?colou?r|aquarelle|gouache|pastel|hand-painted|anime|ghibli", "watercolour"),
    (r"paper|cut-?out|stop[- ]motion|clay\w*|plasticine|puppets?|felt", "cutout"),
    (r"live[- ]action|mockumentary|found[- ]footage|documentary", "film"),
    (r"comic|manga|graphic novel|woodcut|ink\w*", "ink"),
    (r"vector|2d|flat|cartoon", "flat"),
    (r"pixar|3d|cgi|soft", "soft"),
)
"""Words of a medium -> look; an animated documentary is no live action."""
_KINDS = (("pixar", "pixar"), ("3d", "pixar"), ("stop", "stop"), ("anime", "anime"), ("mockumentary", "live"))
"""Words of a medium -> references of its own, beside those of its look."""


def style_of(story: Story) -> Style:
    """The drawing style: the look from medium and genre, six colours, and the sentence every prompt carries."""
    brief = story.brief
    look = look_in(brief)
    medium = brief.medium if brief.medium not in {"", "animation"} else _MEDIA[look]
    names = {colour.role: colour.name for colour in story.palette}
    ground = f"{names['ground']}, {names['shadow']}, {names['mid']} and {names['light']}"
    line = f"{capital(medium)}; {_seam(story, look)}; palette: {ground}, accent {names['accent']}; {mood_of(story)}."
    return Style(look=look, medium=medium, palette=story.palette, line=line)


def look_in(brief: Brief) -> str:
    """The look of a show, one of six: what its medium asks, else what the reader took, else that of the genre."""
    drawn = re.search(r"animat|cartoon", brief.medium, re.IGNORECASE)
    for words, look in _BY_MEDIUM:
        if re.search(rf"\b(?:{words})\b", brief.medium, re.IGNORECASE) and not (look == "film" and drawn):
            return look
    taken = "film" if brief.look == "live" or brief.live_action else brief.look
    return taken or _LOOKS.get(brief.genre, "soft")


def style_guide(story: Story, style: Style, rnd: random.Random) -> str:
    """How to draw it: line and form, silhouettes by person, what a colour is never used for."""
    shapes = "; ".join(_silhouette(person) for person in story.people[:7])
    accent, second = (
        next(colour for colour in style.palette if colour.role == role) for role in ("accent", "second accent")
    )
    return tidy(
        f"{capital(_seam(story, style.look))}. Silhouettes: {shapes}. "
        f"{capital(accent.name)} ({accent.hex}): never on walls; "
        f"{second.name} ({second.hex}): never on {story.hero.given}. "
        f"{filled(rnd.choice(HANDWORK), show_words(story))}"
    )


def mood_of(story: Story) -> str:
    """The mood of the show in a phrase."""
    return stream(story.prompt, story.seed, "mood").choice(bank.MOODS[key_of(story.brief)])


def _seam(story: Story, look: str) -> str:
    """How surfaces are made: three words of craft."""
    return ", ".join(stream(story.prompt, story.seed, "seam").sample(bank.SEAMS[look], 3))


def _silhouette(person: Person) -> str:
    """Name, build, hat and the largest garment."""
    worn = {piece.slot: word_of(piece.kind) for piece in person.look.wardrobe} if person.look else {}
    cloth = next((worn[slot] for slot in ("outer", "apron", "top") if slot in worn), "coat")
    hat = f"{worn['hat']} and " if "hat" in worn else ""
    return f"{person.given}, {person.look.build if person.look else 'average'}, {hat}{cloth}"


def references(story: Story, rnd: random.Random) -> tuple[Reference, ...]:
    """Three to five films, painters, photographers that fit genre and medium."""
    brief = story.brief
    known = bank.REFERENCES | (bank.GENTLE_REFERENCES if flags_of(brief) else {})
    pool = rnd.sample(known[brief.idiom], 3)
    if brief.idiom == "historical" and brief.place.culture in bank.PLACE_REFERENCES:
        pool[0] = rnd.choice(bank.PLACE_REFERENCES[brief.place.culture])
    pool = _with_own(pool, brief, rnd)
    if brief.robots:
        pool = [*rnd.sample(bank.REFERENCES["robots"], 2), *pool[:2]]
    own = _medium_kind(brief)
    for kind in [own] if own == "pixar" else [each for each in (look_in(brief), own) if each]:
        taken = {title for title, _ in pool}
        pool.extend(pair for pair in rnd.sample(known[kind], 1) if pair[0] not in taken)
    if brief.second and len(pool) < 5:
        pool.append(rnd.choice(bank.REFERENCES[brief.second]))
    return tuple(Reference(title=title, take=take) for title, take in pool[:5])


def _with_own(pool: list[tuple[str, str]], brief: Brief, rnd: random.Random) -> list[tuple[str, str]]:
    """The works of a genre, the last of them changed for those of the show's forms and of what it is about."""
    if told_to_children(brief):
        return pool
    forms = [row for form in FORMS if form.name in brief.form.split(", ") for row in (OF_FORM.get(form.key),) if row]
    known = [*forms[:1], *(row for row in (OF_SUBJECT.get(subject_of(brief)),) if row)]
    own = [rnd.choice(row) for row in known]
    kept = [pair for pair in pool if pair not in own]
    return [*kept[: len(pool) - len(own)], *own]


def _medium_kind(brief: Brief) -> str:
    medium = brief.medium.lower()
    return next((kind for word, kind in _KINDS if word in medium), "")
