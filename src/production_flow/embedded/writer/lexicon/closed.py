"""The closed classes of English: words by the part that they take in a sentence."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import toml

_CLOSED = toml("closed")


def _set(name: str) -> frozenset[str]:
    return frozenset(str(_CLOSED[name]).split())


DETERMINERS = _set("determiners")
"""Words that a noun phrase begins with."""

PRONOUNS = _set("pronouns")
"""Words that stand for somebody who is named elsewhere."""

OTHERS = _set("others")
"""Pronouns that name nobody in particular, or whoever speaks or listens."""

PREPOSITIONS = _set("prepositions")
"""Words between a noun phrase and what it belongs to."""

SUBORDINATES = _set("subordinates")
"""Words from which on a clause hangs on another one."""

COORDINATES = _set("coordinates")
"""Words that join clauses of one rank."""

AUXILIARIES = _set("auxiliaries")
"""Forms of to be and to have."""

MODALS = _set("modals")
"""Verbs before another verb, which are finite wherever they stand."""

ADVERBS = _set("adverbs")
"""Words between a subject and its verb."""

STATES = _set("states")
"""Verbs of what somebody is or has, which tell a show only where nothing else is told."""

CLOSED = DETERMINERS | PRONOUNS | OTHERS | PREPOSITIONS | SUBORDINATES | COORDINATES | AUXILIARIES | MODALS
"""Words that are never nouns."""
