"""Which clause of a pitch tells its show, by grammar alone.

The reader knows the ways in which pitches are put. It asks here where those ways find nobody, or nothing that they do.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, singular
from production_flow.embedded.writer.lexicon.closed import (
    ADVERBS,
    AUXILIARIES,
    CLOSED,
    MODALS,
    OTHERS,
    PRONOUNS,
    STATES,
)
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import PASTS
from production_flow.embedded.writer.pitch.befallen import SHOW
from production_flow.embedded.writer.relatives import Cut
from production_flow.embedded.writer.syntax import Clause, Sentence, clauses
from production_flow.embedded.writer.tagging import FINITE
from production_flow.embedded.writer.tokens import tagged_words, words_of

BARE = CLOSED | ADVERBS
"""Words that begin no deed."""

_BUSY = re.compile(
    r"(?:has|have|gets?|is left with|are left with) (?:(?!, (?:and|but) )[^.;])*?"
    r"(?:days?|hours?|dusk|weeks?|weekends?|months?|years?|minutes?|nights?|summers?|winters?|seasons?|chances?"
    r"|until [a-z]+|till [a-z]+|sundown|dawn|midnight|tries|try|shots?|plan [A-Z])\b[^.;]{0,60}? to (?=[a-z])"
)
"""Somebody who has so long to do something ("has one weekend, one lift shaft and no plan B to empty the casino")."""

_ASKED = re.compile(
    r"used to (?=[a-z])"
    r"|(?:has|have|had) (?:now |just |only |never |always )?(?:been (?:asked|told|ordered|paid|hired|sent|chosen|forced"
    r"|invited|sentenced|begged) to|promised (?:\w+ ){0,3}?to|sworn to|agreed to|decided to|begun to|started to"
    r"|nothing better to do than) (?=[a-z])"
)
"""Somebody of whom something is asked, or who has promised it."""

_WHICH = re.compile(
    r"\bwhich of (?P<whole>[^,.;]+?) (?:she|he|they) (?:is|are|has|have|must|should)(?: supposed| meant)?(?: to)? "
    r"(?P<verb>[a-z]+)$"
)


def told_by(text: str) -> tuple[Cut, bool] | None:
    """The clause that most likely tells the show, and whether no other one hangs on it; None if there is none.

    Its subject is a pronoun where nobody else is named.

    What somebody must do comes before what they do, and that before what they are or have; a clause that another one
    hangs on comes last.
    """
    best: tuple[float, Cut, bool] | None = None
    for clause in clauses(text):
        cut = _cut_of(clause)
        worth = _worth(clause, cut)
        if worth > 0 and (best is None or worth > best[0]):
            best = (worth, cut, clause.main)
    return best[1:] if best else None


def runs_through(text: str, cut: Cut) -> bool:
    """Whether a cut takes a whole clause for a subject, or what hangs on another clause for the deed.

    "Three freedmen dig by night, after the surveyor lets | slip what the hill is worth": the subject has a verb.
    """
    framed = rf"\b(?:about|of|follows|following) {re.escape(cut.subject)} who {re.escape(cut.deed[:20])}"
    if not cut.subject or not cut.deed or re.search(framed, text, re.IGNORECASE):
        return False
    row = clauses(text)
    deed = cut.deed.strip(" .")
    if any(not clause.main and clause.deed.startswith(deed) and clause.joint != "must" for clause in row):
        return True
    return holds_clause(cut.subject) or any(_goes_further(clause, cut, deed) for clause in row)


def _goes_further(clause: Clause, cut: Cut, deed: str) -> bool:
    """Whether a clause has more of the subject, and does what comes later ("Four Irish | nurses fake an outbreak")."""
    begins, tail = f"{cut.subject.lower()} ", f" {clause.deed.strip(' .')}"
    if not clause.main or not clause.subject.lower().startswith(begins) or tail[:_SAME] not in deed:
        return False
    more = clause.subject[len(begins) :].split()[0].lower()
    if cut.joint == "do" and deed.lower().startswith(more) and not more.endswith("s"):
        return True  # an auditor with a spotless | record wakes
    head = head_of(cut.subject).lower()
    if singular(head) != head and re.match(r"[a-z]+[^s\W]s\b", clause.deed):
        return False
    return more in _RELATIVES or is_being(more) or (more == "and" and cut.joint == "must")


def without_opening(cut: Cut, text: str) -> Cut:
    """A cut whose subject is only whoever acts ("Wrongly accused of rustling, | a Sonoran saddler")."""
    deed = cut.deed.strip(" .")[:_SAME]
    for clause in clauses(text) if deed else ():
        opening = cut.subject.removesuffix(clause.subject)
        listed = re.match(r"(?:an?|the|one|two|three|four) ", opening, re.IGNORECASE)
        if opening in {"", cut.subject} or listed or is_being(opening) or not is_being(clause.subject):
            continue
        if clause.deed.startswith(deed) and _OPENS.search(opening):
            return Cut(clause.subject, cut.deed, cut.joint)
    return cut


_OPENS = re.compile(r"[,:] $|\b(?:night|day|week|year|month|morning|evening|summer|winter|spring|autumn|once|now) $")
"""What an opening ends with that is no part of a name for somebody."""

_SAME = 12
"""Letters of a deed by which a clause is known for the one that a cut was made of."""

_BY_WHOM = frozenset({"by", "to", "in", "from", "on", "at", "of", "for", "with", "as", "into"})
"""What follows a participle that says what was done to somebody."""

_LAST_OF_LIST = re.compile(
    r"^(?:is|are|was|were|has|have|had|lives?) [^,.;]{2,60}(?:, (?:is|are|has|have) [^,.;]{2,60})*,? and "
    r"(?P<deed>(?P<verb>[a-z]+) [^.;]+)"
)


def done_at_last(cut: Cut) -> Cut:
    """What somebody does, of a list of what they are, have and do ("is seventy, has a bad hip and guards a street")."""
    found = _LAST_OF_LIST.match(cut.deed)
    verb = found["verb"] if found else ""
    if found is None or verb not in THIRDS or THIRDS[verb] in STATES or verb in AUXILIARIES:
        return cut
    return Cut(cut.subject, found["deed"], "does")


def holds_clause(subject: str) -> bool:
    """Whether the words of a subject hold a verb that is in no relative clause ("goblins did all the work")."""
    free = True
    words = tagged_words(subject)
    for at, word in enumerate(words):
        if word.lower in _RELATIVES:
            free = False
        elif word.tag in FINITE or word.lower in AUXILIARIES or word.lower in MODALS:
            after = words[at + 1].lower if at + 1 < len(words) else ""
            turned = word.lower == "turned" and is_being(after)
            done = word.tag == "VVD" and after in _BY_WHOM  # a spy sent to kill a king
            if free and not turned and not done:
                return True
            free = True
    return False


_RELATIVES = frozenset({"who", "whose", "whom", "which", "that", "where", "when"})


_TURNS_TO = re.compile(r"(?:begins?|starts?|decides?|vows?|resolves?) to (?=[a-z])")
"""Where a later sentence says that somebody turns to something."""


def must_later(text: str, names: str) -> Cut | None:
    """What a later sentence says that somebody must do, after the first said what they do; None where none does.

    Args:
        text: The pitch.
        names: What the first sentence calls them; a pronoun is meant for them.
    """
    for clause in clauses(text):
        cut = _cut_of(clause)
        if turned := _TURNS_TO.match(cut.deed):
            cut = Cut(cut.subject, cut.deed[turned.end() :], "must")
        known = cut.subject.lower() in PRONOUNS or cut.subject in names
        if clause.sentence and clause.main and known and cut.joint == "must" and len(cut.deed.split()) > 1:
            return cut
    return None


def _cut_of(clause: Clause) -> Cut:
    """A clause as a cut, with what is asked of somebody in place of the asking."""
    deed = re.sub(r"^(?:has|have|had) been (?=\w+ing\b)", "is ", clause.deed)
    deed = re.sub(r",? having [^,.;]+,(?= [a-z])", "", deed)
    for pattern in (_ASKED, _BUSY):
        if found := pattern.match(deed):
            return Cut(clause.subject, deed[found.end() :], "must")
    if found := _WHICH.search(re.split(r"[,.;]", deed)[0]):
        return Cut(clause.subject, f"{found['verb']} one of {found['whole']}", "must")
    return Cut(clause.subject, deed, clause.joint)


IS_SO = re.compile(r"(?:is|are|was|were|isn't|aren't) (?!(?:\w+ly )?\w+(?:ing|ed|en)\b|being\b)")
"""What somebody is ("is afraid of heights"), which is nothing that they do."""


def _compares(clause: Clause) -> bool:
    """Whether a clause only compares two shows ("Heat meets Bake Off")."""
    return clause.sentence == 0 and re.match(r"meets? [A-Z]", clause.deed) is not None and clause.subject[:1].isupper()


def _worth(clause: Clause, cut: Cut) -> float:
    """How likely a clause tells the show; 0 or less where it cannot."""
    first = clause.subject.lower().split()[0]
    if first in OTHERS | {"it", "there"} or not cut.deed.strip() or _compares(clause) or SHOW.match(cut.deed):
        return 0
    if IS_SO.match(cut.deed):
        return 0.9 if clause.main and is_being(clause.subject) and first not in PRONOUNS else 0
    named = re.match(r"[A-Z]", clause.subject.split()[-1]) and clause.subject.split()[-1].lower() not in PROPER
    somebody = is_being(clause.subject) or bool(named)
    worth = 2.0 if somebody else 1.4 if first in PRONOUNS else 0.0
    if not worth:
        return 0
    worth += 1.0 if cut.joint == "must" else 0.0
    verb = cut.deed.split()[0].lower()
    base = THIRDS.get(verb) or PASTS.get(verb) or REGULAR_PASTS.get(verb, verb)
    busy = re.match(r"(?:is|are|was|were) (?:\w+ly |now |still )?\w+ing\b", cut.deed)
    worth -= 1.5 if not busy and (base in STATES or verb in AUXILIARIES) else 0.0
    return worth - (0.0 if clause.main else 1.2) - 0.01 * clause.sentence


def antecedent(text: str, deed: str) -> str:
    """Somebody whom the pronoun before a deed means: the first one named before it, or whose somebody is; or empty."""
    before = text[: max(text.find(deed), 0)]
    words = words_of(before)
    row = Sentence(before, words, 0)
    for at in range(len(words)):
        end = row.noun_phrase(at)
        said = before[words[at].start : words[end - 1].end] if end > at else ""
        owner = re.match(r"(?P<who>.+?)['\u2019]s\b", said)
        who = owner["who"] if owner else said
        named = at == 0 and gender_of(words[0].text) and re.match(r"(?:and )?[A-Z]", before[words[0].end + 1 :])
        if named:
            pair = _PAIR.match(before)
            return pair[0] if pair else who
        if is_being(head_of(who)) and who.split(maxsplit=1)[0].lower() not in {"no", "every", "all"}:
            return who
    return ""


_PAIR = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)* and [A-Z][\w'-]+(?: [A-Z][\w'-]+)*|[A-Z][\w'-]+(?: [A-Z][\w'-]+)*")
"""One or two people by their names, at the head of a pitch."""
