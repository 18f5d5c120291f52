"""Where a deed ends: the words of it up to where the sentence turns to something else."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import THIRDS
from production_flow.embedded.writer.lexicon.words import PASTS
from production_flow.embedded.writer.oddities import STAYING
from production_flow.embedded.writer.syntax import clauses

_END = re.compile(
    r"(?<!know)(?<!knows)(?<!out)(?<!learn)\s+where\b"
    r"|,? and (?:she|he|they|it|everyone|everybody|nobody)(?=(?:'s|\s+(?:is|are|was|were|has|have|had|brings?|brought"
    r"|wants?|will|must|can|cannot|can't|does|do)\b))"
    r"|,? and (?:someone|somebody|everyone|everybody|nobody) (?=[a-z]+s\b)"
    r"|\s+and (?:can't|cannot|won't|doesn't|don't)\b"
    r"|(?<=[a-z0-9)])[.;:!?](?:\s|$)"
    r"|,\s+(?=(?:while|where|told|set|shot|drawn|rendered)\b|and the tone\b|with each\b|in the style\b|done in\b)"
    r"|\s+[\u2013\u2014]\s+"
    r"|,? and,? (?:as|when|while|after|once|having)\b|,\s+(?:chiefly |mostly |only |just |even )?"
    r"(?:because|after|although|though|since|whether|as soon as|ever since|so that|until|till)\b"
    r"|,? (?:and|but|so) (?:(?:now|then|tonight|today|soon),? )?(?:there(?:['\u2019]s| is| are)|people (?=[a-z]+ ))"
    r"|, (?:and |but |so )?(?:now |then |tonight )?(?:she|he|they|we) (?=(?:is|are|was|were|has|have|lost|won|took|gave"
    r"|[a-z]+ed|[a-z]+s)\b)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:,? (?:and|but|while) (?:only |even |now |then |tonight )?|, )(?:the|an?|his|her|their|one|two|three|no)"
    r" (?P<next>[\w'\u2019-]+(?: [\w'\u2019-]+){1,2})"
)
"""Where somebody else comes in who does something else."""

_LONGEST = 22

_LONG_HEAD = 20
"""Letters that a shortened deed keeps at least."""


def trimmed(deed: str) -> str:
    """The words of the deed up to where the sentence turns to something else, at most a breath long."""
    phrase = _END.split(deed.strip(" ,"), maxsplit=1)[0].strip(" ,.;:!?\"'")
    other = next((found for found in _OTHER.finditer(phrase) if _acts(phrase, found)), None)
    phrase = phrase[: other.start()] if other else phrase
    phrase = _before_others(phrase)
    phrase = re.sub(r"\band (?:must|has to|have to)\b", "and", re.sub(r"\s+", " ", phrase))
    words = phrase.split()
    if len(words) > _LONGEST:
        head = " ".join(words[:_LONGEST])
        cut = max(
            head.rfind(", "), head.rfind(" and "), head.rfind(" before "), head.rfind(" after "), head.rfind(" while ")
        )
        phrase = head[:cut] if cut > _LONG_HEAD else head
    while not _STRANDED.search(phrase) and (kept := _LOOSE.sub("", phrase.strip(" ,"))) != phrase:
        phrase = kept
    return phrase


def _before_others(phrase: str) -> str:
    """A deed up to where somebody else does something ("move back into their flat | and she starts charging rent")."""
    for clause in clauses(f"They {phrase}")[1:]:
        at = phrase.find(f" {clause.subject} ")
        before = phrase[: max(at, 0)].rstrip()
        joined = re.search(r"(?:,| and| but| so)$", before)
        inside = _INSIDE.search(before) and not before.endswith((",", ", and", ", but"))
        other = _OTHERS.match(clause.subject) and not inside and len(before.split()) > _SHORTEST
        if clause.main and joined and other:
            return re.sub(r",?(?: and| but| so)?$", "", before)
    return phrase


_OTHERS = re.compile(r"(?:(?i:the|an?|her|his|their|she|he|they|it|nobody|everybody|everyone)\b|[A-Z])")
"""How a subject begins that is somebody else."""

_INSIDE = re.compile(r"\b(?:that|why|how|what|who|whether|if|both|between)\b")
_SHORTEST = 2
"""Words that a deed has at least before somebody else may come in."""


def _acts(phrase: str, found: re.Match[str]) -> bool:
    """Whether somebody else acts from here on, and not in a clause of the deed ("learns that ... and the ...")."""
    inside = _INSIDE.search(phrase[: found.start()])
    words = found["next"].split()[1:]
    comma = found[0].startswith(",")
    told = any(word in THIRDS or (not comma and word in PASTS) for word in words)
    return told and (comma or not inside)


_LOOSE = re.compile(rf"{STAYING}\s+(?:and|or|but|with|in|of|the|a|an|to|for|from|that|who)$")
"""Words that end no deed."""

_STRANDED = re.compile(
    r"\b(?:(?:the|an?|every|one|her|his|their) (?:[\w'-]+ ){1,3}?|[a-z]{3,}s )(?:that |which |who |whom )?"
    r"(?:she|he|they|it|nobody|somebody|everybody|everyone|no one|someone) (?:[\w'-]+ ){1,6}(?:with|in|to|for|from|of)$"
)
"""A clause that ends as it should ("the brother she did not speak to")."""
