"""German articles, prepositions and conjunctions in English."""

from __future__ import annotations

import re

from production_flow.embedded.writer.german_words import COUNTED
from production_flow.embedded.writer.lexicon.german import german

_ARTICLES = (
    (r"d(?:er|ie|as|en|em|es)", "the"), (r"ein(?:e[nmrs]?)?", "a"), (r"kein(?:e[nmrs]?)?", "no"),
    (r"mein(?:e[nmrs]?)?", "my"), (r"dein(?:e[nmrs]?)?", "your"), (r"sein(?:e[nmrs]?)?", "his"),
    (r"ihr(?:e[nmrs]?)?", "her"), (r"unser(?:e[nmrs]?)?", "our"), (r"eu(?:er|re[nmrs]?)", "your"),
    (r"diese[nmrs]?", "this"), (r"jede[nmrs]?", "every"), (r"jene[nmrs]?", "that"), (r"alle[nmrs]?", "all"),
    (r"beide[nmrs]?", "both"), (r"welche[nmrs]?", "which"), (r"einige[nmrs]?", "some"), (r"viele[nmrs]?", "many"),
    (r"mehrere[nmrs]?", "several"), (r"manche[nmrs]?", "some"), (r"solche[nmrs]?", "such"), (r"null", "no"),
    (r"d(?:er|ie|as|en|em)selbe?n?", "the same"), (r"irgendein(?:e[nmrs]?)?", "some"), (r"lauter", "many"),
    (r"ganz", ""),
)  # fmt: skip
_PATTERNS = tuple((re.compile(pattern), english) for pattern, english in _ARTICLES)


def article_of(lower: str) -> str:
    """The English of an article, a possessive or a number."""
    if lower in COUNTED and lower in _NUMBERS:
        return _NUMBERS[lower]
    return next((english for pattern, english in _PATTERNS if pattern.fullmatch(lower)), "")


_NUMBERS = {
    "zwei": "two", "drei": "three", "vier": "four", "fünf": "five", "sechs": "six", "sieben": "seven", "acht": "eight",
    "neun": "nine", "zehn": "ten", "elf": "eleven", "zwölf": "twelve", "zwanzig": "twenty", "dreißig": "thirty",
    "vierzig": "forty", "fünfzig": "fifty", "hundert": "a hundred", "tausend": "a thousand",
}  # fmt: skip

ALONE = {
    "er": "he", "sie": "she", "es": "it", "ich": "I", "wir": "we", "du": "you", "man": "one", "wer": "who",
    "niemand": "nobody", "niemanden": "nobody", "niemandem": "nobody", "jemand": "somebody", "jemanden": "somebody",
    "jemandem": "somebody", "keiner": "nobody", "keine": "none", "einer": "one", "eine": "one", "einen": "one",
    "jeder": "everybody", "jeden": "everybody", "jedem": "everybody", "alle": "all", "allen": "all", "keinen": "nobody",
    "keinem": "nobody", "dieser": "this", "diese": "this", "dieses": "this", "diesen": "this", "manche": "some",
    "ihn": "him", "ihm": "him", "ihr": "her", "ihnen": "them", "mich": "me", "mir": "me", "dich": "you", "dir": "you",
    "uns": "us", "euch": "you", "wen": "whom", "wem": "whom", "nichts": "nothing", "etwas": "something",
    "alles": "everything", "was": "what", "beide": "both", "einander": "each other", "viele": "many", "das": "that",
    "die": "they", "der": "he", "den": "him", "dem": "him", "denen": "them", "sich": "",
}  # fmt: skip
"""Pronouns in English."""

CONTRACTED = german("contracted")
"""Prepositions with an article in them."""

SMALL = {
    "in": "in", "im": "in", "ins": "into", "an": "at", "am": "at", "ans": "to", "auf": "on", "aufs": "onto",
    "aus": "from", "bei": "at", "beim": "at", "mit": "with", "nach": "after", "von": "of", "vom": "of", "zu": "to",
    "zum": "to", "zur": "to", "vor": "before", "vorm": "before", "hinter": "behind", "hinterm": "behind",
    "unter": "under", "unterm": "under", "über": "about", "überm": "above", "neben": "beside", "zwischen": "between",
    "für": "for", "fürs": "for", "gegen": "against", "ohne": "without", "durch": "through", "durchs": "through",
    "um": "around", "ums": "around", "seit": "since", "ab": "from", "bis": "until", "während": "during",
    "wegen": "because of", "trotz": "despite", "statt": "instead of", "anstatt": "instead of", "außer": "except",
    "entlang": "along", "gegenüber": "opposite", "innerhalb": "inside", "außerhalb": "outside", "samt": "with",
    "dank": "thanks to", "per": "by", "laut": "according to", "nahe": "near", "jenseits": "beyond", "als": "as",
    "wie": "like", "und": "and", "oder": "or", "aber": "but", "sondern": "but", "denn": "for", "sowie": "and",
    "doch": "but", "wo": "where", "warum": "why", "wenn": "when", "ob": "whether", "dass": "that", "weil": "because",
    "wieso": "why", "weshalb": "why", "wann": "when", "wohin": "where", "woher": "where",
}  # fmt: skip
"""Prepositions and conjunctions in English."""
