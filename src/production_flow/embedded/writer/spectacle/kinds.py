"""Which form with scenes of its own a show has, and what the sentence makes of it: which sport, which power."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.grammar import capital, plural, verb_phrase, with_article
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.lexicon.forms import FORMS
from production_flow.embedded.writer.lexicon.words import SPECIES
from production_flow.embedded.writer.model import Brief, Person, Story
from production_flow.embedded.writer.names import BEASTS
from production_flow.embedded.writer.spectacle.wild import wild_book
from production_flow.embedded.writer.subjects import choice as subjects
from production_flow.types import Json

KINDS = (
    *("superhero", "sports", "medical", "nature", "war", "disaster", "road", "romcom", "children", "telenovela"),
    *("youth", "wonder", "heist", "wild"),
)
"""Forms with a book of scenes, by their keys in `lexicon/forms.toml`."""

PLOTTED = frozenset({"heist"})
"""Forms with A plots of their own, which are what people do all day."""

_POWER = re.compile(
    r"\b(?:can|is able to|are able to) "
    r"(?P<verb>(?!only|never|no\b|not\b|always|still|be\b)[a-z]+)(?P<rest>(?: "
    r"(?!(?:for|by|when|while|if|every|once|only)\b|and|but|who|must|puts?|uses?|is|in|on|at|becomes?|works|has|joins|fights|saves|runs|tries|wants|needs|lives)"
    r"[a-z'-]+){0,3})"
    r"|\bwith the (?:super-?)?power (?:of|to) (?P<of>[a-z]+(?: [a-z'-]+)?)"
    r"|\bwhose (?:only )?(?:super-?)?power is (?P<is>[a-z]+(?: (?!and|but)[a-z'-]+){0,3})",
    re.IGNORECASE,
)

_FILMED = frozenset({"superhero", "sports", "medical", "road", "romcom"})
"""What a crew may be filming, too: a mock documentary about a cricket team has a match."""

_SUPER = re.compile(r"super-?(?:hero|villain|power)|vigilante", re.IGNORECASE)
_IS_SUPER = re.compile(
    r"\b(?:her|his|their|the) (?:new |old |own |elderly |late |estranged )?"
    r"(?P<who>(?!city|town|world|show)[a-z-]+(?:-in-law)?)"
    r" (?:is|was|are|has|used to be|turns out to be|might be)(?: secretly| actually| really| in fact| still| once)?"
    r"(?: an?| the)?(?: [a-z-]+)? super-?(?:hero|heroine|villain|power)",
    re.IGNORECASE,
)
"""Somebody else with a power, and that it is they who have it."""

_MIGHTY = re.compile(
    r"fly|lift|strength|strong|speed|invisib|teleport|fire|lightning|laser|stopping time|bullets|walls"
)
"""Powers that nobody laughs at."""

_NAMELESS = "what nobody else can do"
"""A power that a sentence does not name."""


def spectacle_of(brief: Brief) -> str:
    """The form of a show that has scenes of its own, one of `KINDS`, or empty."""
    if is_wild(brief):
        return "wild"
    key = next((form.key for form in FORMS if form.name == brief.form and form.key in KINDS), "")
    if key or not filmed(brief):
        return key
    return next((form.key for form in FORMS if form.key in _FILMED and form.pattern.search(brief.raw)), "")


def shown_of(brief: Brief) -> str:
    """What a show has scenes of beside its plot: its form, one of `KINDS`, else its subject, or empty."""
    return spectacle_of(brief) or subjects.subject_of(brief)


def filmed(brief: Brief) -> bool:
    """Whether a crew films the show's people, who know it."""
    return any(form.key == "mock" and form.name == brief.form for form in FORMS)


def thing_of(brief: Brief) -> dict[str, Json]:
    """What a form is about, as its scenes ask for it."""
    key = spectacle_of(brief)
    words = _WORDS[key](brief) if key in _WORDS else {}
    return {**words, **{capital(name): capital(word) for name, word in words.items()}}


def book_of(brief: Brief) -> Table:
    """The scenes of what a show has to show: others where the hero has no power, or a named one."""
    key = shown_of(brief)
    if key != "superhero":
        return book(key)
    if _somebody_elses(brief):
        return _read("superhero_other")
    own = book(key)
    power = _power(brief)["np"]
    small = power != _NAMELESS and not _MIGHTY.search(power) and brief.kit in {"comedy", "workplace"}
    return {**own, **own["named"]} if small else own


def _somebody_elses(brief: Brief) -> str:
    """Who has the power where it is somebody of the hero's ("discovers his toddler is a superhero"), or empty."""
    if any(_SUPER.search(hero.phrase) for hero in brief.protagonists):
        return ""
    found = _IS_SUPER.search(brief.raw)
    return f"the {found['who'].lower()}" if found else ""


def mighty(story: Story) -> Person | None:
    """Whoever of the cast has the power that the hero has not ("her mother-in-law is secretly a superhero")."""
    who = _somebody_elses(story.brief).removeprefix("the ") if spectacle_of(story.brief) == "superhero" else ""
    return next((one for one in story.people[1:] if who and re.search(rf"\b{re.escape(who)}$", one.description)), None)


def book(key: str) -> Table:
    """The scenes of a form or of a subject."""
    if key == "wild":
        return wild_book()
    return _read(key) if key in KINDS else subjects.book(key)


def _sport(brief: Brief) -> dict[str, str]:
    said = brief.raw.lower()
    rows = _read("sports")["kinds"]
    row = next((row for row in rows.values() if re.search(rf"\b(?:{row['words']})\b", said)), rows["any"])
    return {name: str(word) for name, word in row.items() if name != "words"}


def _beast(brief: Brief) -> dict[str, str]:
    hero = brief.protagonists[0]
    named = (SPECIES[word] for word in re.findall(r"[a-z]+", brief.raw.lower()) if SPECIES.get(word) in BEASTS)
    one = next(named, "creature") if hero.species == "human" else hero.species
    one = hero.noun if SPECIES.get(hero.noun) == hero.species else one
    return {"beast": with_article(one), "many": plural(one)}


def _power(brief: Brief) -> dict[str, str]:
    if who := _somebody_elses(brief):
        return {"who": who}
    found = _POWER.search(brief.raw)
    if found is None:
        return {"np": _NAMELESS}
    if found["verb"]:
        return {"np": verb_phrase((found["verb"] + found["rest"]).lower(), "gerund")}
    told = str(found["of"] or found["is"]).lower()
    verb = told.removeprefix("to ")
    return {"np": verb_phrase(verb, "gerund") if " to " in found[0] else told}


_WORDS = {"sports": _sport, "nature": _beast, "wild": _beast, "superhero": _power}


@cache
def _read(key: str) -> Table:
    path = files("production_flow.embedded.writer.spectacle").joinpath(f"{key}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
