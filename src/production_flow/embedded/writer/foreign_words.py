"""Small words of five languages that decide how the words around them are glossed."""

from __future__ import annotations

import re

COUNTED = frozenset({"two", "three", "four", "five", "six", "seven"})

INTO = {"at": "to", "of": "to", "for": "to", "in": "to", "to": "to", "from": "to"}
"""Prepositions before an infinitive."""

HEAVENLY = frozenset({"luna", "lune", "lua", "terra", "tierra", "terre", "sol", "estación"})
"""Capital words that are nouns, though somewhere a place has the name."""

OPENS_NAMES = frozenset({"São", "San", "Santa", "Santo", "Los", "Las", "La", "El", "Le", "Les", "Saint", "Sainte"})

PERSONS = {
    "de": re.compile(r"(?:er|ler|ist|ent|ant|eur|in)$"),
    "es": re.compile(r"(?:dor|dora|ero|era|ista|ente)$"),
    "fr": re.compile(r"(?:eur|euse|ier|ière|iste|ien|ienne)$"),
    "it": re.compile(r"(?:tore|trice|aio|aia|iere|iera|ista)$"),
    "pt": re.compile(r"(?:dor|dora|eiro|eira|ista)$"),
}
"""Endings of nouns for somebody."""

AGREES = {
    "es": ("o", "a", "os", "as"),
    "pt": ("o", "a", "os", "as"),
    "it": ("o", "a", "i", "e"),
    "fr": ("es", "e", "s"),
}
"""Endings of a participle that agrees with its noun."""

ONE_OF = {"es": "o", "pt": "o", "it": "o", "fr": ""}
"""Ending of the participle itself."""

PARTICIPLES = {
    "steal": "stolen", "take": "taken", "write": "written", "break": "broken", "hide": "hidden", "forget": "forgotten",
    "give": "given", "see": "seen", "know": "known", "choose": "chosen", "drive": "driven", "eat": "eaten",
    "forbid": "forbidden", "bite": "bitten", "blow": "blown", "draw": "drawn", "fly": "flown", "grow": "grown",
    "ride": "ridden", "speak": "spoken", "swear": "sworn", "tear": "torn", "throw": "thrown", "wear": "worn",
    "wake": "woken", "shake": "shaken", "do": "done", "go": "gone", "begin": "begun", "sing": "sung", "show": "shown",
    "drink": "drunk", "ring": "rung", "run": "run", "come": "come", "become": "become", "sew": "sewn", "beat": "beaten",
    "freeze": "frozen", "undergo": "undergone", "overthrow": "overthrown", "undo": "undone", "swim": "swum",
    "fall": "fallen", "rewrite": "rewritten", "overtake": "overtaken", "mistake": "mistaken",
}  # fmt: skip

HAVING = frozenset({"has", "have", "had", "having", "I have", "we have"})
"""What stands before a participle that is told as past."""
