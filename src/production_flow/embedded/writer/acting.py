"""Who acts in a pitch and what they do: as pitches are put, and by grammar where that finds nobody or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import GERUNDS, THIRDS, singular
from production_flow.embedded.writer.heroes import NOBODY, Guess
from production_flow.embedded.writer.leads import named_lead
from production_flow.embedded.writer.lexicon.closed import CLOSED, PRONOUNS, STATES
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import NOT_BEINGS, OBJECTS, VERBS
from production_flow.embedded.writer.model import Deed, PlaceRead, ProtagonistRead
from production_flow.embedded.writer.relatives import Cut
from production_flow.embedded.writer.telling import (
    BARE,
    IS_SO,
    antecedent,
    done_at_last,
    holds_clause,
    must_later,
    runs_through,
    told_by,
    without_opening,
)


class Acting(NamedTuple):
    """Somebody, what they are called together, where they are, and what they do."""

    heroes: tuple[ProtagonistRead, ...]
    group: str
    place: PlaceRead
    deed: Deed

    @property
    def worth(self) -> float:
        """How much of it a reader would believe, 0-2: somebody who can be one, and a deed that begins with a verb."""
        return (_is_somebody(self.heroes[0]) if self.heroes[0].said else 0.0) + _told(self.deed)


_CLAUSE = re.compile(
    r"\b(?:she|he|they|them|no longer|don['\u2019]t)\b|^(?:after|when|while|since|until|once|tonight|as|if|neither)\b"
    r"|^an? \w+ed (?:by|in|to|from|for)\b",
    re.IGNORECASE,
)
"""Words of a clause, which no name for somebody has."""

_NOBODY_AT_ALL = frozenset(
    {"what", "how", "why", "now", "then", "there", "would", "do", "did", "where", "when", "whose", "by", "at", "in"}
    | {"on", "into", "to", "of", "for", "with", "from", "under", "during", "after", "before", "locked", "left", "while"}
)
"""Words that name nobody at the head of a subject."""

_UNKNOWN = 0.5
"""What somebody is worth of whom no table says that they are one."""

_AT_MOST = 6
"""Words from which on a name for somebody holds no verb."""


def _is_somebody(hero: ProtagonistRead) -> float:
    """Whether what was read as somebody can be one, 0-1."""
    core = re.split(r"\s(?:who|whose|that|which)\s|,", hero.phrase)[0]
    if hero.phrase == NOBODY:
        return 0.8 if hero.name else 0.0
    words = core.split()
    bare = [word for word in words if word.lower() not in {"a", "an", "the"}]
    if not bare or bare[0].lower() in _NOBODY_AT_ALL or _is_doing(bare):
        return 0.0
    if _CLAUSE.search(core) or (len(words) > _AT_MOST and set(words) & set(THIRDS)):
        return 0.0
    return 1.0 if hero.name or is_being(head_of(core)) else _UNKNOWN


def _is_doing(words: list[str]) -> bool:
    """Whether words only say what is done ("splitting from Dad"); a fishing club is somebody."""
    first = words[0].lower()
    return first in GERUNDS and not is_being(first) and (len(words) == 1 or words[1].lower() in CLOSED)


def _told(deed: Deed) -> float:
    """Whether what was read as a deed can be one, 0-1; what somebody knows or has tells less than what they do."""
    said = deed.infinitive.lower().split()
    first = next((word for word in said if not word.endswith("ly")), said[0])
    if not deed.said or first in BARE or (is_being(first) and first not in VERBS):
        return 0.0
    return 0.6 if first in STATES else 1.0


def surest(acting: Callable[[Cut, Guess], Acting], cut: Cut, pitch: str, guess: Guess) -> Acting:
    """What is read of a cut; of the clause that tells the pitch where that says more.

    Args:
        acting: Reads a cut.
        cut: The cut that the ways of pitches give.
        pitch: The whole pitch, for its clauses.
        guess: Is told what had to be guessed.
    """
    cut = done_at_last(without_opening(cut, pitch))
    read, made = _heard(acting, cut)
    lead = named_lead(pitch)
    if lead and _may_be_another(read, cut, lead, pitch):
        again, guessed = _heard(acting, lead)
        sure = _is_somebody(read.heroes[0]) > _UNKNOWN and read.heroes[0].said
        enough = 1.0 if not lead.deed else _LEADS if sure else read.worth
        if again.heroes[0].name and again.worth >= enough:
            read, made, cut = again, guessed, lead
    read, made, cut = _by_grammar(acting, cut, pitch, (read, made))
    if read.worth < _WHOLE and cut is not lead:
        read, made = _by_clause(acting, cut, pitch, (read, made))
    if cut.joint != "must" and read.heroes[0].said and (later := _later(read, pitch)):
        again, guessed = _heard(acting, Cut(cut.subject, later.deed, "must"))
        if again.worth >= read.worth and again.heroes == read.heroes:
            read, made = again, guessed
    for name, sentence in made:
        guess(name, sentence)
    return read


def _by_clause(acting: Callable[[Cut, Guess], Acting], cut: Cut, pitch: str, heard: _Heard) -> _Heard:
    """What was read; or the clause that tells the pitch, where that says more and may take its place."""
    read, _ = heard
    if (told := told_by(pitch)) is None:
        return heard
    other, main = told
    if read.heroes[0].said and IS_SO.match(other.deed):
        return heard
    pronoun, ran = other.subject.lower() in PRONOUNS, holds_clause(cut.subject)
    known = cut.subject if not ran and read.heroes[0].said and _is_somebody(read.heroes[0]) else ""
    known = known or (antecedent(pitch, other.deed) if pronoun else "")
    same = bool(known) and (pronoun or set(other.subject.split()) <= set(known.replace(",", " ").split()))
    again = _heard(acting, Cut(known, other.deed, other.joint) if same else other)
    first = other.subject.split(maxsplit=1)[0].lower()
    theirs = known and other.joint != "must" and first in {"her", "his", "their"}
    somebody = _is_somebody(again[0].heroes[0]) > _UNKNOWN and (ran or _may_yield(read, other))
    other_known = (main or not (read.heroes[0].said or read.deed.said)) and not theirs and somebody
    return again if again[0].worth > read.worth and (same or other_known) else heard


_Heard = tuple[Acting, list[tuple[str, str]]]
"""What was read of a cut, and what was guessed in it."""


def _by_grammar(
    acting: Callable[[Cut, Guess], Acting], cut: Cut, pitch: str, heard: _Heard
) -> tuple[Acting, list[tuple[str, str]], Cut]:
    """What was read; or the main clause of the pitch, where a turn of phrase ran through clauses to what it found."""
    if not runs_through(pitch, cut) or (told := told_by(pitch)) is None:
        return (*heard, cut)
    other, main = told
    if not main or other.subject.lower() in PRONOUNS:
        return (*heard, cut)
    again, guessed = _heard(acting, other)
    return (again, guessed, other) if again.worth >= _WHOLE else (*heard, cut)


def _may_be_another(read: Acting, cut: Cut, lead: Cut, pitch: str) -> bool:
    """Whether whoever was read gives way to somebody with a name: nobody, a thing, several, or one who comes later."""
    first = read.heroes[0]
    if any(hero.name for hero in read.heroes):
        return read.heroes[0].phrase == NOBODY and f"{read.heroes[0].name}, " in lead.subject
    name = lead.subject.split(",")[0]
    earlier = 0 <= pitch.find(name) < pitch.find(cut.subject) or name in cut.subject
    many = bool(read.group) or cut.subject.split(" ", 1)[0].lower() in {"every", "each", "all", "most", "many", "some"}
    return not first.said or read.worth < _WHOLE or many or earlier


_LEADS = 1.6
"""What a reading of somebody with a name is worth that is taken before another: a deed, or at least a state."""


def _later(read: Acting, pitch: str) -> Cut | None:
    """What somebody must do by a later sentence than the one that says what they do all day."""
    return must_later(pitch, " ".join(f"{hero.phrase} {hero.name}" for hero in read.heroes))


def _may_yield(read: Acting, other: Cut) -> bool:
    """Whether what was read may give way to somebody else: nobody was named, they do nothing, or a thing does."""
    somebody = _is_somebody(read.heroes[0]) if read.heroes[0].said else 0.0
    thing = somebody < 1.0 and {read.heroes[0].noun, singular(read.heroes[0].noun)} & {
        *OBJECTS,
        *PLACE_NOUNS,
        *NOT_BEINGS,
    }
    return not somebody or not _told(read.deed) or bool(thing) or (somebody < 1.0 and other.joint == "must")


_WHOLE = 2.0
"""What a reading is worth that nothing can be added to."""


def _heard(acting: Callable[[Cut, Guess], Acting], cut: Cut) -> _Heard:
    """What is read of a cut, and what was guessed in it."""
    made: list[tuple[str, str]] = []
    return acting(cut, lambda name, sentence: made.append((name, sentence))), made
