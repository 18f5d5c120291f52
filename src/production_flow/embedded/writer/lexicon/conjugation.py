"""The forms of a foreign verb: its persons, its participle and its past, as far as rules give them."""

from __future__ import annotations

import re

Form = tuple[str, str]
"""English verb, and which form of it.

`third`, `plural`, `base`, `past` (a participle), `told`, `during` (a gerund), and `first` and `first_told` of whoever
tells it.
"""


def forms_of(language: str, english: str, entry: str) -> dict[str, Form]:
    """The forms of a verb: "infinitive third-person [plural] [+participle]" -> form -> (English verb, which form).

    Where two forms are spelled alike the first one counts: third person, plural, infinitive, participle, past.
    """
    infinitive, one, *rest = entry.split()
    many = [word for word in rest if not word.startswith("+")]
    told = next((word[1:] for word in rest if word.startswith("+")), _participle(language, infinitive, one))
    made: dict[str, Form] = {}
    for kind, form in (
        ("third", one),
        ("plural", many[0] if many else _plural(language, infinitive, one)),
        ("base", infinitive),
        ("past", told),
        *_told(language, infinitive),
        *_supposed(language, infinitive),
        *_first(language, infinitive, one),
        *_whole(language, one),
        *_during(language, infinitive),
    ):
        made.setdefault(form, (english, kind))
    return made


def _whole(language: str, one: str) -> list[tuple[str, str]]:
    """What a German verb that comes apart is in a clause that another one hangs on ("klärt_auf": aufklärt)."""
    head, _, part = one.partition("_")
    return [("third", part + head)] if language == "de" and part and "_" not in part else []


def _participle(language: str, infinitive: str, one: str) -> str:
    """The regular past participle of a verb."""
    part = one.partition("_")[2]
    if language == "de" and part and infinitive.startswith(part):
        return f"{part}{_participle(language, infinitive.removeprefix(part), '')}"
    if language == "de":
        return f"ge{infinitive.removesuffix('n').removesuffix('e')}t"
    rules = {
        "es": (("ar", "ado"), ("er", "ido"), ("ir", "ido")),
        "pt": (("ar", "ado"), ("er", "ido"), ("ir", "ido")),
        "it": (("are", "ato"), ("ere", "uto"), ("ire", "ito")),
        "fr": (("er", "é"), ("ir", "i"), ("re", "u")),
    }
    for ending, made in rules[language]:
        if infinitive.endswith(ending):
            return infinitive.removesuffix(ending) + made
    return infinitive


_TOLD: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "es": (("ar", ("ó", "aba", "aron", "aban")), ("er", ("ió", "ía", "ieron")), ("ir", ("ió", "ía", "ieron"))),
    "pt": (("ar", ("ou", "ava", "aram", "avam")), ("er", ("eu", "ia", "eram")), ("ir", ("iu", "ia", "iram"))),
    "it": (("are", ("ava", "avano", "ò")), ("ere", ("eva", "evano")), ("ire", ("iva", "ivano"))),
    "fr": (("er", ("ait", "aient", "a")), ("ir", ("issait", "issaient", "it")), ("re", ("ait", "aient"))),
    "de": (("en", ("te", "ten")),),
}
"""Language -> ending of the infinitive -> endings of what is told as past."""


def _told(language: str, infinitive: str) -> list[tuple[str, str]]:
    """The regular past tenses of a verb."""
    for ending, made in _TOLD[language]:
        if infinitive.endswith(ending):
            return [("told", infinitive.removesuffix(ending) + one) for one in made]
    return []


_SUPPOSED = {
    "es": (("ar", "ara", "aran"), ("er", "iera", "ieran"), ("ir", "iera", "ieran")),
    "pt": (("ar", "asse", "assem"), ("er", "esse", "essem"), ("ir", "isse", "issem")),
    "it": (("are", "asse", "assero"), ("ere", "esse", "essero"), ("ire", "isse", "issero")),
}
"""Language -> ending of the infinitive -> endings of what is only supposed, of one and of several."""


def _supposed(language: str, infinitive: str) -> list[tuple[str, str]]:
    """What a question supposes ("¿Y si ... abriera"), told as what is."""
    for ending, one, many in _SUPPOSED.get(language, ()):
        if infinitive.endswith(ending):
            stem = infinitive.removesuffix(ending)
            return [("third", stem + one), ("plural", stem + many)]
    return []


def _first(language: str, infinitive: str, one: str) -> list[tuple[str, str]]:
    """What the one who tells does ("heredo", "ich erbe")."""
    if "_" in infinitive or not one.isalpha():
        return []
    if language == "de":
        stem = infinitive.removesuffix("n").removesuffix("e")
        return [("first", f"{stem}e")]
    endings = {"es": ("ar", "er", "ir"), "pt": ("ar", "er", "ir"), "it": ("are", "ere", "ire")}
    stems = [one[:-1] for ending in endings.get(language, ()) if infinitive.endswith(ending)]
    if language == "pt" and infinitive.endswith("ar"):
        return [("first", f"{stem}o") for stem in stems] + [("first_told", f"{infinitive.removesuffix('ar')}ei")]
    if language == "es":
        return [("first", f"{stem}o") for stem in stems] + [
            ("first_told", infinitive[:-2] + ("é" if infinitive.endswith("ar") else "í"))
        ]
    return [("first", f"{stem}o") for stem in stems] if language != "fr" else [("first", one)]


_DURING = {
    "es": (("ar", "ando"), ("er", "iendo"), ("ir", "iendo")),
    "pt": (("ar", "ando"), ("er", "endo"), ("ir", "indo")),
    "it": (("are", "ando"), ("ere", "endo"), ("ire", "endo")),
}
"""Language -> ending of the infinitive -> ending of the gerund."""


def _during(language: str, infinitive: str) -> list[tuple[str, str]]:
    """The gerund of a verb ("preguntando")."""
    return [
        ("during", infinitive.removesuffix(ending) + made)
        for ending, made in _DURING.get(language, ())
        if infinitive.endswith(ending)
    ]


def _plural(language: str, infinitive: str, one: str) -> str:
    """The third person plural of a verb where a rule gives it."""
    if language == "de":
        return _apart(infinitive, one.partition("_")[2]) if "_" in one else infinitive
    entry = _VERB_IN.fullmatch(one)
    before, verb, after = entry.groups() if entry else ("", one, "")
    endings = {"es": "n", "fr": "nt", "pt": "m"}
    if language == "it":
        return f"{before}{verb[:-1]}{'ano' if verb.endswith('a') else 'ono'}{after}"
    return f"{before}{verb}{endings[language]}{after}"


_VERB_IN = re.compile(r"((?:s[ei]_)?)([^_]+)((?:_.+)?)")
"""The verb of an entry of several words, between a pronoun before it and what belongs to it."""


def _apart(infinitive: str, part: str) -> str:
    """What several do, of a German verb that comes apart ("aufklären": klären_auf)."""
    return f"{infinitive.removeprefix(part)}_{part}" if infinitive.startswith(part) else infinitive
