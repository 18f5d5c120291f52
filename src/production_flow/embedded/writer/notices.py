"""What a person must know about how the prompt was read."""

from __future__ import annotations

from production_flow.embedded.writer.grammar import capital, with_article
from production_flow.embedded.writer.lexicon.genres import GENRE_NAMES
from production_flow.embedded.writer.lexicon.words import UNDRAWN
from production_flow.embedded.writer.model import Story
from production_flow.providers.ports import Notice


def of(story: Story) -> tuple[Notice, ...]:
    """Substitutions, guesses and words that found no use, in that order."""
    brief = story.brief
    found: list[Notice] = []
    if brief.genre not in {brief.kit, *story.kit.manner.serves}:
        asked, kit = GENRE_NAMES[brief.genre], story.kit.manner.name
        message = f"The prompt asks for {asked}; the built-in writer plots it with its {kit} kit"
        found.append(Notice(code="substituted", message=f"{message} and keeps the prompt's people, place and deed."))
    found.extend(Notice(code="guessed", message=note) for note in brief.notes)
    words = {word for hero in brief.protagonists for word in hero.phrase.lower().split(" with ")[0].split()}
    beings = sorted(words & UNDRAWN)
    if beings:
        one = capital(with_article(beings[0]))
        message = f"{one} is told as one and drawn as the nearest figure that can be drawn."
        found.append(Notice(code="substituted", message=message))
    animals = [read.noun for read in brief.relations if read.species != "human" and "robot" not in read.species]
    found.extend(
        Notice(code="substituted", message=f"The {noun} is spoken of and never seen: it is not drawn.")
        for noun in animals
    )
    if brief.unused:
        found.append(Notice(code="unknown", message=f"Not used: {', '.join(brief.unused)}."))
    return tuple(found)
