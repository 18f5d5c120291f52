"""Whether a sentence of another language is about women or men, by the articles and endings of its first noun."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.model import ProtagonistRead
from production_flow.embedded.writer.terms import Gender

_NUMBER = {
    "de": "zwei|drei|vier|fünf|sechs|sieben", "es": "dos|tres|cuatro|cinco|seis|siete",
    "fr": "deux|trois|quatre|cinq|six|sept", "it": "due|tre|quattro|cinque|sei|sette",
    "pt": "dois|duas|três|quatro|cinco|seis|sete",
}  # fmt: skip
_WOMAN = {
    "de": r"(?:[Ee]ine|[Dd]ie) (?:[a-zäöüß]+e )?[A-ZÄÖÜ][\wäöüß-]*in\b",
    "es": r"(?:[Uu]na|[Ll]a|[Mm]i) (?:[a-zñáéíóú]+ )?[a-zñáéíóú]*(?:a|iz|ora|esa)\b",
    "fr": r"(?:[Uu]ne|[Ll]a|[Mm]a) [a-zà-ÿ]",
    "it": r"(?:[Uu]na|[Uu]n\'|[Ll]a|[Mm]ia) ?[a-zà-ù]",
    "pt": r"(?:[Uu]ma|[Mm]inha|A) [a-zà-ÿ]",
}
_MAN = {
    "de": r"(?:[Ee]in|[Dd]er) (?:[a-zäöüß]+e[rs]? )?[A-ZÄÖÜ](?![\wäöüß-]*(?:chen|lein)\b)",
    "es": r"(?:[Uu]n|[Ee]l) [a-zñáéíóú]",
    "fr": r"(?:[Uu]n|[Ll]e|[Mm]on) [a-zà-ÿ]",
    "it": r"(?:[Uu]n|[Uu]no|[Ii]l|[Ll]o|[Mm]io) [a-zà-ù]",
    "pt": r"(?:[Uu]m|[Mm]eu|O) [a-zà-ÿ]",
}
_WOMEN = {
    "de": r"(?:[a-zäöüß]+e )?[A-ZÄÖÜ][\wäöüß-]*innen\b",
    "es": r"(?:[a-zñáéíóú]+ )?[a-zñáéíóú]*as\b",
    "fr": r"(?:[a-zà-ÿ]+es )?[a-zà-ÿ]*(?:ières|euses|trices|iennes|mières|mies|œurs|antes|ines|angères)\b",
    "it": r"(?:[a-zà-ù]+e )?[a-zà-ù]*e\b",
    "pt": r"(?:[a-zà-ÿ]+ )?[a-zà-ÿ]*as\b",
}
"""What follows a number, of women alone: men, and both together, go by another form."""

_NOBODY = re.compile(
    r"^\W*(?:[Ee]in|[Ee]ine|[Dd]ie|[Dd]er|[Uu]ne|[Uu]na|[Uu]n|[Uu]ma|[Uu]m)"
    r" (?:Serie|Komödie|Person|Gruppe|Familie"
    r"|série|serie|comédie|comedia|commedia|comédia|histoire|historia|storia|história|famille|familia|famiglia"
    r"|família|film|película|filme|équipe|squadra|banda|pareja|couple|coppia|casal|personne|persona|pessoa)\b"
)
"""Nouns whose gender is nobody's."""


def gender_told(text: str, code: str) -> Gender | None:
    """The gender that the first noun of a sentence in another language has, or None where it has none to tell."""
    if code not in _NUMBER or _NOBODY.match(text):
        return None
    start = r"(?:^[^\w]*|^[^,]{3,50}, )"
    if re.match(rf"{start}(?:{_NUMBER[code]}) {_WOMEN[code]}", text, re.IGNORECASE if code != "de" else 0) or (
        code == "de" and re.match(rf"{start}(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Dd]ie) {_WOMEN[code]}", text)
    ):
        return "f"
    if re.match(start + _WOMAN[code], text):
        return "f"
    return "m" if re.match(start + _MAN[code], text) else None


def gendered(heroes: tuple[ProtagonistRead, ...], text: str, code: str) -> tuple[ProtagonistRead, ...]:
    """The heroes of a sentence in another language, of the gender that it tells; who has one keeps it."""
    gender = gender_told(text, code)
    alike = len({hero.phrase for hero in heroes}) == 1 and heroes[0].said
    if gender is None or not alike:
        return heroes
    return tuple(replace(hero, gender=hero.gender or gender) for hero in heroes)
