"""The people around the heroes of a pitch ("her father, a disgraced judge")."""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.words import RELATIONS, SPECIES
from production_flow.embedded.writer.model import ProtagonistRead, Relation
from production_flow.embedded.writer.naming import NAME
from production_flow.embedded.writer.terms import Gender

_DONE_FOR = re.compile(
    r"\b(?:shot|shoots|kill(?:s|ed)|murder(?:s|ed)|bur(?:ies|ied)|poison(?:s|ed)|hang(?:s|ed)|drown(?:s|ed)|mourn(?:s|ed|ing)"
    r"|aveng(?:es?|ed|ing)|executed?|loses?|lost|widow of|ghost of|grave of|death of|murder of|killer of) $",
    re.IGNORECASE,
)
"""Words before somebody who is not there to be met."""


def read_relations(text: str, heroes: tuple[ProtagonistRead, ...]) -> tuple[Relation, ...]:
    """People around the protagonists whom the text mentions, except in the possessive ("her brother's name")."""
    words = "|".join(re.escape(word) for word in sorted(RELATIONS, key=len, reverse=True))
    pattern = (
        rf"\b(?:her|his|their)\s+(?P<before>(?:(?!only\b)[\w-]+\s+){{0,2}}?)(?P<noun>{words})\b(?!['\u2019]s|s['\u2019]|-)"
        rf"(?!(?<=twin)\s+(?:{words})s?\b)"
        rf"(?:,?\s+(?P<name>(?-i:{NAME})))?(?:,\s+(?P<phrase>(?:an?|the|once)\s+[^,.;]{{3,60}}))?"
    )
    found: list[Relation] = []
    own = {hero.noun for hero in heroes}
    for match in re.finditer(pattern, text, re.IGNORECASE):
        noun = match["noun"].lower()
        if noun in own or any(person.noun == noun for person in found) or _DONE_FOR.search(text[: match.start()]):
            continue
        gender, band = RELATIONS[noun]
        before = (
            ""
            if re.search(
                r"\b(?:and|or|for|of|to|the|late|dead|missing|murdered|lost|long-lost)\b",
                match["before"],
                re.IGNORECASE,
            )
            else match["before"]
        )
        if re.search(r"\b(?:late|dead|missing|murdered|lost|long-lost)\b", match["before"], re.IGNORECASE):
            continue
        species = SPECIES.get(noun, band) if band in {"animal", "robot"} else "human"
        known: Gender | None = "f" if gender == "f" else "m" if gender == "m" else None
        found.append(
            Relation(
                f"{before}{noun}".strip(),
                (match["phrase"] or "").strip(),
                known,
                band if band not in {"animal", "robot"} else "",
                species,
                match["name"] or "",
            )
        )
    return tuple(found)[:2]
