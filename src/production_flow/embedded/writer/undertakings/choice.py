"""Which kind of undertaking a deed is, and what a kit's tables are with its scenes among them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Literal

from production_flow.embedded.writer.awaited import AWAITED
from production_flow.embedded.writer.courtship import BELOVED, mutual
from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.grammar import base_of
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.met import MET
from production_flow.embedded.writer.model import Brief, Story
from production_flow.embedded.writer.terms import KitId
from production_flow.embedded.writer.undertakings.fits import classes_of, fitting

Kind = Literal[
    "guard",
    "seek",
    "learn",
    "build",
    "inherit",
    "hide",
    "carry",
    "steal",
    "teach",
    "win",
    "love",
    "undo",
    "dwell",
    "any",
]
KINDS: tuple[Kind, ...] = (
    *("guard", "seek", "learn", "build", "inherit", "hide", "carry", "steal", "teach", "win", "love", "undo"),
    *("dwell", "any"),
)

_SET: tuple[tuple[str, Kind], ...] = (
    (
        (
            r"(?:move|live|stay|lodge) (?:back )?(?:in )?(?:with|together|under one roof|on top of)"
            r"|shar(?:e|ing) (?:an?|the|one|their|his|her|(?:an?|the|one|the same) [\w-]+) "
            r"(?:house|flat|apartment|home|bathroom|kitchen|bedroom|room|bed|caravan|houseboat|roof)"
            r"|(?:put up|get (?:along|on)) with|live (?:in|on) (?:one|the same)|move back in"
        ),
        "dwell",
    ),
    (r"(?:fall|be) in love|win the (?:heart|hand) of|say it out loud", "love"),
    (r"keep \S.* from|keep (?:a |an |the |her |his |their )?(?:secret|lie)|keep .*\balive\b", "hide"),
    (
        r"refuse to (?:sell|leave|part with|hand over|give (?:up|away|back)|surrender|abandon|trade|let go|cut|close)",
        "guard",
    ),
    (r"keep it quiet", "hide"),
    (r"keep \w+ing", "any"),
    (r"keep .* going$", "any"),
    (r"keep", "guard"),
    (r"return (?:the|an?|one|two|three|her|his|their|my|every|all) ", "carry"),
    (
        (
            r"become (?:the |an? )?(?:[\w-]+ )?"
            r"(?:sheriff|marshal|deputy|warden|judge|captain|chief|commander|director|manager)"
        ),
        "any",
    ),
    (r"become", "win"),
    (r"win (?:the |an? )?(?:[\w-]+ ){0,2}(?:lottery|lotto|jackpot|raffle|sweepstakes?)", "inherit"),
    (
        (
            r"learn (?:to|how to|(?:an?|the|her|his|their|one|two|three|new) (?:[\w'-]+ ){0,2}?(?:songs?|dances?"
            r"|languages?|tunes?|poems?|parts?|lines?|steps?|trade|craft|tricks?|alphabet|anthem|role|instruments?|piano|violin|trumpet|moves?))"
        ),
        "any",
    ),
    (r"lead .*\b(?:strike|revolt|rebellion|revolution|uprising|march|protest|choir|band|team|walk-?out)", "any"),
    (r"(?:work|figure|sniff) out|get to the bottom of", "learn"),
    (r"collect .*\b(?:tax(?:es)?|debts?|rents?|fees?|dues|tolls?|bills?|wages|fines?)\b", "any"),
    (r"(?:argue|quarrel|bicker|squabble) (?:about|over) whose", "any"),
    (r"argue (?:about|over) (?:who|what|why|how|whether|where)", "learn"),
    (r"find out|find .*(?:signal|code|cipher|drawing|message|diar)", "learn"),
    (r"steal .*\bback\b", "steal"),
    (
        r"(?:crack|open|empty|blow|raid|clean out) .*\b(?:vaults?|safes?|strong ?rooms?|strongbox|tills?|bank)\b",
        "steal",
    ),
    (r"(?:win|get|bring|take|buy) .*\bback\b", "seek"),
    (
        (
            r"(?:get|bring|see|push|drag|help|coax|bully) (?!(?:it|that|this)\b).*\bthrough "
            r"(?:the |an? |her |his |their )?(?:[\w-]+ )?"
            r"(?:tests?|exams?|examinations?|auditions?|finals?|school|lessons?|interviews?|degrees?)"
        ),
        "teach",
    ),
    (
        (
            r"get (?!(?:it|that|this|away|out|into|married|lost|rid|back|up|off|on|along)\b).+? "
            r"(?:down|over|across|through|past|out of|aboard|home|(?:in)?to (?:the |an? )?[a-z]+)"
        ),
        "carry",
    ),
    (r"take in (?:the )?(?:laundry|washing|ironing|sewing|mending)", "any"),
    (r"(?:take|look) (?:in|after)\b", "guard"),
    (r"defend .*\b(?:accused|charged|suspected|on trial|in court)", "learn"),
    (r"take over", "inherit"),
    (r"enter .*\b(?:contest|competition|tournament|race|championships?|pageant|cup|league|bake-off|finals?)\b", "win"),
    (r"hide(?: away| out)?$", "any"),
    (r"hide (?:away |out )?(?:from|among|at|with|inside|in|on|under|behind)\b", "any"),
    (r"catch .* after all|make up for", "any"),
    (r"help .*\b(?:home|escape|flee|get (?:home|back|away|out)|cross|return|back to)\b", "carry"),
    (r"choose (?!.*\b(?:husband|wife|lover|suitor|bride|groom|man|men|wom[ae]n|heart|love|marry|marriage)s?\b)", "any"),
    (r"take on", "win"),
    (r"run (?:away|from|off)", "carry"),
    (r"give up", "undo"),
    (r"make .*\b(?:fall|learn|believe)\b", "teach"),
)
"""Deeds that are told by more than their verb."""

_BEFORE_VERB = re.compile(
    r"^(?:(?:\w+ly|only|also|still|never|must|may|want to|wants to|need to|decide to|plan to|try to|begin to|start to"
    r"|learn to|have to|hope to|agree to|set out to|refuse to be|go(?=\s\w+ing)|spend .*? (?=\w+ing\b)) +)+"
)


_CAME_UPON = re.compile(
    r"(?:find|discover) (?:an?|two|three|one) "
    r"(?!(?:new |better )?(?:way|place|job|home|husband|wife|successor|buyer|cure)\b)"
)
"""What somebody has found ("finds a plant that nobody planted") is to be got to the bottom of, and not looked for."""


def kind_of(brief: Brief) -> Kind:
    """The kind of undertaking that a deed is; `any` where no list knows its verb. A heist steals in the end."""
    kind = _told_kind(brief)
    if kind == "guard" and brief.protagonists[0].occupation in _HEALERS:
        return "any"  # a nurse who looks after sailors hides them from nobody
    return "steal" if "heist" in brief.form and kind in _PREPARED else kind


_HEALERS = frozenset({"doctor", "nurse", "paramedic", "veterinarian", "dentist"})
"""Trades that look after people all day."""

_PREPARED: frozenset[Kind] = frozenset({"any", "win", "learn", "build", "teach"})
"""Kinds of what is done so that something can be stolen."""


def _told_kind(brief: Brief) -> Kind:
    goal = _BEFORE_VERB.sub("", goal_of(brief.deed).lower())
    if brief.deed.plain == "does" and _CAME_UPON.match(goal):
        return "learn"
    for shape, kind in _SET:
        if re.match(rf"{shape}\b", goal):
            return kind
    verb = base_of(re.split(r"[\s,]", goal, maxsplit=1)[0])
    return next((kind for kind in KINDS if verb in _book(kind)["verbs"].split()), "any")


def beloved_of(story: Story) -> str:
    """Id of whoever the hero courts: whom the deed names, or the other of two heroes who fall in love; or empty."""
    if kind_of(story.brief) != "love" or is_wild(story.brief):
        return ""
    both = len(story.brief.protagonists) == 2 and mutual(story.brief.deed)
    return next((one.id for one in story.people if BELOVED in one.tags or (both and one.role == "hero2")), "")


def pupil_of(story: Story) -> str:
    """Id of whoever of the cast the hero teaches, where the deed names them ("teaches her grandson"); or empty."""
    if kind_of(story.brief) != "teach":
        return ""
    named = [read.noun for read in story.brief.relations if read.noun in story.brief.deed.infinitive.split()]
    seen = (one for one in story.people[1:] if MET in one.tags or any(one.description.endswith(noun) for noun in named))
    return next((one.id for one in seen), "")


def awaited_of(story: Story) -> str:
    """Id of whoever the hero must get back, or empty."""
    return next((one.id for one in story.people if AWAITED in one.tags), "")


def undertaken(kit: Tables, story: Story) -> Tables:
    """The tables of a kit with the scenes and lines of the hero's deed among them."""
    if is_wild(story.brief):
        return kit  # it has a year of its own
    own = fitting(_book(kind_of(story.brief)), classes_of(story.brief.deed))
    common, kit_id = _book("any"), story.kit.id
    leads = common["leads"]
    begin, toil = (
        _led(_widened(_dealt(own[scene], kit_id, least), common["more"][scene], kit_id), leads[scene])
        for scene, least in (("begin", 3), ("toil", 4))
    )
    strain, done = (_led(common[scene], leads["late"]) for scene in ("strain", "done"))
    events = {
        "deed_begin": begin,
        "deed_toil": toil,
        "deed_toil_plain": toil,
        "deed_strain": strain,
        "deed_strain_plain": strain,
        "deed_done": done,
    }
    lines: Table = {
        f"deed_{act}": {register: [*texts, *own["lines"][act]] for register, texts in common[act].items()}
        for act in ("say", "answer")
    }
    if awaited_of(story):
        away = fitting(_read("away"), classes_of(story.brief.deed) | _owned(story))
        events |= {name: away[name.split("_")[1]] for name in events if "strain" not in name}
        lines |= {f"home_{act}": {"any": away["lines"][act]} for act in ("say", "answer")}
    if beloved_of(story):
        court = _read("court")
        events |= {name: court[name.split("_")[1]] for name in events if name != "deed_begin"}
        lines |= {f"court_{act}": {"any": court["lines"][act]} for act in ("say", "answer")}
    moods: Table = kit.frame["mood"]
    frame = {**kit.frame, "mood": {**moods, "deed": moods["rise"], "toil": moods["rise"]}}
    return replace(kit, events={**kit.events, **events}, speech={**kit.speech, **lines}, frame=frame)


def _owned(story: Story) -> frozenset[str]:
    """`own` where whoever must be got back is somebody of the hero's."""
    read = next(iter(story.brief.relations), None)
    return frozenset({"own"} if read is not None and re.match(r"(?:her|his|their)\b", read.phrase) else ())


_PART: dict[KitId, int] = {
    **dict.fromkeys(("noir", "fantasy", "workplace"), 0),
    **dict.fromkeys(("scifi", "drama", "century"), 1),
    **dict.fromkeys(("horror", "history", "western", "cozy", "comedy"), 2),
}
"""Kit -> which part of the scenes of a deed it has; kits whose heroes often do the same kind of thing have another."""


def _dealt(event: Table, kit: KitId, least: int) -> Table:
    """An event with the kit's part of its texts, at least so many that a season does not run out of them."""
    return {**event, "text": _part(event["text"], kit, least)}


def _part(texts: list[str], kit: KitId, least: int) -> list[str]:
    """A third of some texts, which begins elsewhere for every part, or as many as are needed at least."""
    count, start = len(texts), _PART.get(kit, 0) * len(texts) // 3
    return [texts[(start + at) % count] for at in range(min(count, max(least, count // 3)))]


def _widened(event: Table, more: Table, kit: KitId) -> Table:
    """An event that may also want, meet and turn into what any deed does, as far as that is the kit's."""
    return {**event, **{field: [*event[field], *_part(texts, kit, 2)] for field, texts in more.items()}}


def _led(event: Table, leads: list[str]) -> Table:
    """An event whose every text names what the deed is about, in itself or in a sentence before it."""
    texts = [text if "{d." in text else _behind(leads[at % len(leads)], text) for at, text in enumerate(event["text"])]
    return {**event, "text": texts}


def _behind(lead: str, text: str) -> str:
    """A text after its lead; the letters that say which ends go with it stay in front."""
    tag, colon, rest = text.partition(": ")
    return f"{tag}: {lead} {rest}" if colon and tag.isalpha() and tag.islower() else f"{lead} {text}"


@cache
def steps(*, befalls: bool) -> tuple[list[str], ...]:
    """How it stands in each episode with a deed, or with what befell the hero: sentences for its logline."""
    return tuple(_read("season")["met" if befalls else "steps"])


def _book(kind: Kind) -> Table:
    return _read(kind)


@cache
def _read(name: str) -> Table:
    path = files("production_flow.embedded.writer.undertakings").joinpath(f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
