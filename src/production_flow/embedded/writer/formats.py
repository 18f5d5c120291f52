"""The episode format: teaser, four acts, tag, in the show's own terms."""

from __future__ import annotations

from production_flow.documents.season import Format, FormatPart
from production_flow.embedded.writer.grammar import tidy
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.story import stream

_SHAPE = (
    ("cold_open", "Teaser", 24.0, 2),
    ("act_one", "Act one", 42.0, 4),
    ("act_two", "Act two", 44.0, 4),
    ("act_three", "Act three", 44.0, 4),
    ("act_four", "Act four", 40.0, 4),
    ("tag", "Tag", 16.0, 2),
)

_PURPOSES: dict[str, dict[str, tuple[str, ...]]] = {
    "noir": {
        "cold_open": (
            "Trouble sits down opposite {hero} and explains itself too well.",
            "Something is found in {place} that somebody paid to have lost.",
        ),
        "act_one": (
            "{hero} takes the case for the wrong reason; the first door opens too easily.",
            "A small lie is caught, a larger one is let go by.",
        ),
        "act_two": (
            "Evidence arrives before its meaning. {hero} trades what is not {hero}'s to trade.",
            "The theory that explains everything, except one thing.",
        ),
        "act_three": (
            "The friend is hurt, the proof is gone, and {hero} is the reason.",
            "{hero} accuses the wrong person, in company.",
        ),
        "act_four": (
            "One sentence in a quiet room, said to the one who owns the room.",
            "The truth is told, and the bill is presented.",
        ),
        "tag": (
            "A page of the season's question lies on the desk at {base}.",
            "{base}, late: a letter without a stamp.",
        ),
    },
    "cozy": {
        "cold_open": (
            "{hero} is minding {hero}'s own business, which in {place} is an offence.",
            "Somebody is being helpful at {base}, and that is suspicious.",
        ),
        "act_one": (
            "A secret is told to exactly one wrong person.",
            "A favour is asked; {hero} says yes before the second half of it.",
        ),
        "act_two": (
            "Half a sentence travels round {place} and arrives as a fact.",
            "Everyone responds kindly to something that is not happening.",
        ),
        "act_three": (
            "The kind thing and the secret thing come through the same door.",
            "Somebody's feelings are hurt at table, where it shows.",
        ),
        "act_four": (
            "The true part is said first, and somebody passes the bread.",
            "{hero} puts it together aloud, and leaves out the cruel bit.",
        ),
        "tag": (
            "Washing-up at {base}, and one more piece of the season's question.",
            "The light at {base} goes out last; something has been left on the step.",
        ),
    },
}


def write_format(story: Story) -> Format:
    """The format of a show."""
    rnd = stream(story.prompt, story.seed, "format")
    base = story.places[1].name
    base = base[0].lower() + base[1:] if base.startswith("The ") else base

    def purpose(act: str) -> str:
        text = rnd.choice(_PURPOSES[story.brief.kit][act])
        text = text.replace("{hero}'s", story.hero.their).replace("{hero}", story.hero.given)
        return tidy(text.replace("{place}", story.brief.place.short).replace("{base}", base))

    parts = tuple(
        FormatPart(act=act, name=name, purpose=purpose(act), seconds=seconds, beats=beats)
        for act, name, seconds, beats in _SHAPE
    )
    return Format(
        parts=parts,
        target_seconds=210.0,
        note=f"An animatic of {story.title} runs three and a half minutes: twenty beats, of which the B plot has four or five. "
        "The shares of the acts are kept when an episode is opened to full length.",
    )
