"""The blueprint of a show: bible, style guide, world, and what of the prompt went where."""

from __future__ import annotations

import random
import re

from production_flow.documents.bible import Aesthetics, Blueprint, PromptFact, Reading
from production_flow.embedded.writer import premise
from production_flow.embedded.writer.gentleness import flags_of, key_of
from production_flow.embedded.writer.grammar import capital
from production_flow.embedded.writer.lexicon import bible as bank
from production_flow.embedded.writer.lexicon.genres import GENRE_NAMES
from production_flow.embedded.writer.logline import ALLIES, POWERS, logline, someone
from production_flow.embedded.writer.model import Brief, Story
from production_flow.embedded.writer.slots import filled, inside, show_words
from production_flow.embedded.writer.spectacle.kinds import spectacle_of
from production_flow.embedded.writer.spectacle.plotted import taglines_of
from production_flow.embedded.writer.story import stream
from production_flow.embedded.writer.style import mood_of, references, style_guide, style_of
from production_flow.embedded.writer.subjects.choice import subject

_TAGLINE = 60
_PERIODS = {
    "contemporary": "now, give or take",
    "future": "some way from now",
    "past": "within living memory",
    "victorian": "the age of steam and gas",
    "medieval": "long ago",
}


def write_blueprint(story: Story) -> Blueprint:
    """The blueprint of a story."""
    brief, rnd = story.brief, stream(story.prompt, story.seed, "blueprint")
    words, genre = show_words(story), brief.idiom
    style = style_of(story)
    return Blueprint(
        title=story.title,
        logline=logline(story, stream(story.prompt, story.seed, "logline")),
        tagline=_tagline(brief, words, rnd),
        genre=GENRE_NAMES[brief.genre],
        blend=blend_of(brief),
        mood=mood_of(story),
        target_audience=rnd.choice(bank.AUDIENCES["family" if genre == "horror" and flags_of(brief) else genre]),
        production_style="live action" if brief.live_action else "animation",
        visual_aesthetics=Aesthetics(
            colour=filled(rnd.choice(bank.COLOUR[key_of(brief)]), words),
            lighting=filled(rnd.choice(bank.LIGHTING[key_of(brief)]), words),
            composition=filled(rnd.choice(bank.COMPOSITION[key_of(brief)]), words),
        ),
        cinematic_references=references(story, rnd),
        premise="\n\n".join(premise.premise(story, rnd)),
        world=tuple(premise.world(story, rnd)),
        rules=tuple(_rules(story, words, rnd)),
        style_guide=style_guide(story, style, rnd),
        style=style,
        setting=capital(_setting(brief)),
        period=_period(brief),
        question=story.question,
        theme=f"{story.theme[0]} / {story.theme[1]}",
        narrator=story.narrator,
        reading=reading_of(brief),
    )


def blend_of(brief: Brief) -> str:
    """The second genre and the form of a show, or empty."""
    second = GENRE_NAMES[brief.second] if brief.second else ""
    return ", ".join(filter(None, (second, brief.form if brief.form not in second else "")))


def _tagline(brief: Brief, words: dict[str, str], rnd: random.Random) -> str:
    """A tagline that fits under a title: of the show's subject, where it has one."""
    about = subject(brief)
    if about is not None:
        return rnd.choice(about.taglines)
    bank_of = taglines_of(spectacle_of(brief), brief.kit) or bank.TAGLINES[key_of(brief)]
    lines = [filled(line, words) for line in bank_of if _true_of(line, brief)]
    return next((line for line in rnd.sample(lines, len(lines)) if len(line) <= _TAGLINE), min(lines, key=len))


def _true_of(line: str, brief: Brief) -> bool:
    """Whether what a line says of the size of the place is so."""
    sized = re.search(r"\b(village|town|city|island|county|parish)\b", line, re.IGNORECASE)
    return sized is None or sized[1].lower() in {brief.place.noun, brief.place.setting}


def _setting(brief: Brief) -> str:
    return re.sub(r"^(?:in|on|at|near|off|under|inside|aboard|across|throughout|around)\s+", "", brief.place.full)


def _period(brief: Brief) -> str:
    if brief.period:
        return re.sub(r"^in (?=\d|the )", "", brief.period, flags=re.IGNORECASE)
    return _PERIODS[brief.era]


def _rules(story: Story, words: dict[str, str], rnd: random.Random) -> list[str]:
    """Four rules of the genre, two of this show alone, and what the prompt lays down."""
    brief, hero = story.brief, story.hero
    power, ally = someone(story, *POWERS), someone(story, *ALLIES)
    own = words | {
        "base": inside(story.places[1].name),
        "hands": rnd.choice(hero.hands) if hero.hands else "",
        "power": power.given,
        "ally": ally.given,
    }
    fit = [rule for rule in bank.OWN_RULES if (hero.hands or "{hands}" not in rule) and _has(rule, words)]
    chosen = [*rnd.sample(bank.RULES[key_of(brief)], 4), *rnd.sample(fit, 2)]
    return [*(filled(rule, own) for rule in chosen), *(f"From the prompt: {line}." for line in brief.extra)]


def _has(rule: str, words: dict[str, str]) -> bool:
    """Whether the show has the object that a rule is about."""
    return "{object}" not in rule or words["object"] != "it"


def reading_of(brief: Brief) -> Reading:
    """How a prompt was understood, fact by fact."""
    facts = {(fact.kind, fact.text): fact for fact in _facts(brief)}
    return Reading(language=brief.language, facts=tuple(facts.values()), unused=brief.unused, notes=brief.notes)


def _facts(brief: Brief) -> list[PromptFact]:
    deed, place = brief.deed, brief.place
    facts = [
        PromptFact(kind="protagonist", text=hero.phrase, said=hero.said, used_in=("logline", "cast", "season"))
        for hero in brief.protagonists
    ]
    facts.append(
        PromptFact(kind="deed", text=deed.infinitive, said=deed.said, used_in=("logline", "premise", "season"))
    )
    facts.append(PromptFact(kind="place", text=place.text, said=place.said, used_in=("logline", "world", "locations")))
    name, said = GENRE_NAMES[brief.genre], "genre" not in brief.guessed
    facts.append(PromptFact(kind="genre", text=name, said=said, used_in=("style", "rules")))
    plain = (
        *(("name", hero.name, ("cast", "logline")) for hero in brief.protagonists),
        ("time", brief.period, ("logline", "period")),
        ("medium", brief.medium, ("style",)),
        ("tone", brief.tone, ("mood",)),
        ("other", f"everybody is a {brief.population}" if brief.population else "", ("cast", "world")),
        *(("object", item.phrase, ("props",)) for item in brief.objects),
        *(("relation", ", ".join(filter(None, (one.noun, one.phrase))), ("cast",)) for one in brief.relations),
        *(("other", line[:300], ("rules",)) for line in brief.extra),
    )
    return facts + [PromptFact(kind=kind, text=text, used_in=used) for kind, text, used in plain if text]
