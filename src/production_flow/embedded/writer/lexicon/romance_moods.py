"""Forms of Romance verbs that no row gives: what will, would, may or might be done, and what rules tell of the past.

They count only where no other word is spelled like them: `lesser_forms_of`.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.conjugation import Form, forms_of
from production_flow.embedded.writer.lexicon.romance_pasts import irregular_past

_IRREGULAR_FUTURES = {
    "es": {
        "tener": "tendr", "venir": "vendr", "poner": "pondr", "salir": "saldr", "hacer": "har", "decir": "dir",
        "poder": "podr", "saber": "sabr", "haber": "habr", "querer": "querr", "valer": "valdr",
    },
    "fr": {
        "avoir": "aur", "être": "ser", "faire": "fer", "aller": "ir", "venir": "viendr", "tenir": "tiendr",
        "pouvoir": "pourr", "vouloir": "voudr", "devoir": "devr", "savoir": "saur", "voir": "verr",
        "envoyer": "enverr", "recevoir": "recevr", "courir": "courr", "mourir": "mourr", "quérir": "querr",
    },
    "it": {
        "fare": "far", "dire": "dir", "avere": "avr", "essere": "sar", "andare": "andr", "potere": "potr",
        "dovere": "dovr", "volere": "vorr", "venire": "verr", "tenere": "terr", "vivere": "vivr", "vedere": "vedr",
        "sapere": "sapr", "stare": "star", "dare": "dar", "rimanere": "rimarr", "bere": "berr", "cadere": "cadr",
    },
    "pt": {"trazer": "trar", "fazer": "far", "dizer": "dir"},
}  # fmt: skip
"""Language -> end of an infinitive -> stem of what will be done, where it is not the infinitive."""

_FUTURES = {
    "es": (("á", "án"), ("ía", "ían")),
    "fr": (("a", "ont"), ("ait", "aient")),
    "it": (("à", "anno"), ("ebbe", "ebbero")),
    "pt": (("á", "ão"), ("ia", "iam")),
}
"""Language -> endings of what will be done, and of what would be."""

_SUBJUNCTIVES = {
    "es": {
        "hacer": "haga", "tener": "tenga", "venir": "venga", "poner": "ponga", "salir": "salga", "decir": "diga",
        "saber": "sepa", "ver": "vea", "oír": "oiga", "caer": "caiga", "traer": "traiga", "haber": "haya",
        "ser": "sea", "ir": "vaya", "conocer": "conozca", "parecer": "parezca",
    },
    "fr": {
        "faire": "fasse", "être": "soit", "avoir": "ait", "aller": "aille", "pouvoir": "puisse", "savoir": "sache",
        "vouloir": "veuille",
    },
    "it": {
        "fare": "faccia", "andare": "vada", "avere": "abbia", "essere": "sia", "sapere": "sappia", "dare": "dia",
        "stare": "stia",
    },
    "pt": {
        "ter": "tenha", "vir": "venha", "ser": "seja", "estar": "esteja", "haver": "haja", "fazer": "faça",
        "dizer": "diga", "poder": "possa", "querer": "queira", "saber": "saiba", "ver": "veja", "trazer": "traga",
        "pôr": "ponha", "ouvir": "ouça", "pedir": "peça", "perder": "perca", "dar": "dê", "ir": "vá",
    },
}  # fmt: skip
"""Language -> end of an infinitive -> what may be done, where no rule gives it."""


def lesser_forms_of(language: str, english: str, entry: str) -> dict[str, Form]:
    """Forms of a verb that is one word, with or without a pronoun before it -> (English verb, which form)."""
    infinitive, one, *rest = entry.split()
    if one[:3] in {"se_", "si_"} and "_" not in infinitive.removeprefix("se_") + one[3:]:
        own = re.sub(r"^se_|(?<=r)se$", "", re.sub(r"(?<=[aei]r)si$", "e", infinitive))
        several = [word[3:] for word in rest if word.startswith(one[:3])]
        plain = " ".join((own, one[3:], *several))
        forms = {**forms_of(language, english, plain), **lesser_forms_of(language, english, plain)}
        return {one[:3] + form: meant for form, meant in forms.items() if meant[1] in _CLAUSES}
    if language not in _FUTURES or "_" in infinitive or "_" in one or len(infinitive) < 3:
        return {}
    many = next((word for word in rest if not word.startswith("+")), _plural(language, one))
    made: dict[str, Form] = {}
    for kind, form in (
        *_future(language, infinitive),
        *_changed(language, infinitive, one),
        *_past(language, infinitive),
        *_of_plural(language, infinitive, one, many),
        *_may(language, infinitive, one, many),
    ):
        made.setdefault(form, (english, kind))
    return made


_CLAUSES = frozenset({"third", "plural", "told", "will", "would"})

_PASTS = {
    "es": (("er", ("ían",)), ("ir", ("ían",))),
    "fr": (("er", ("èrent",)), ("ir", ("irent",))),
    "it": (("are", ("arono",)), ("ere", ("erono", "é", "ette", "ettero")), ("ire", ("irono", "ì"))),
    "pt": (("er", ("iam",)),),
}
"""Language -> ending of an infinitive -> endings of the past that are rarer."""


def _past(language: str, infinitive: str) -> list[tuple[str, str]]:
    """The rarer forms of the past of a verb."""
    if irregular := irregular_past(language, infinitive):
        return [("told", one) for one in irregular]
    for ending, made in _PASTS[language]:
        if infinitive.endswith(ending):
            return [("told", infinitive.removesuffix(ending) + one) for one in made]
    return []


def supposed_of(language: str, told: str) -> list[tuple[str, str]]:
    """What is only supposed, of what several did ("tuvieron": tuviera)."""
    if language == "es" and told.endswith("ron"):
        stem = told[:-3]
        return [("third", stem + "ra"), ("plural", stem + "ran"), ("third", stem + "se"), ("plural", stem + "sen")]
    if language == "pt" and told.endswith("ram"):
        return [("third", told[:-3] + "sse"), ("plural", told[:-3] + "ssem")]
    return []


def _plural(language: str, one: str) -> str:
    if language == "it":
        return f"{one[:-1]}{'ano' if one.endswith('a') else 'ono'}"
    return one + {"es": "n", "fr": "nt", "pt": "m"}[language]


def _ending(table: dict[str, str], infinitive: str) -> tuple[str, str] | None:
    """What stands before an irregular verb of a table ("deshacer": des), and its stem there."""
    for whole, stem in table.items():
        if infinitive == whole or (len(whole) > 3 and infinitive.endswith(whole)):
            return infinitive.removesuffix(whole), stem
    return None


def _future(language: str, infinitive: str) -> list[tuple[str, str]]:
    """What will be done, and what would be."""
    if (irregular := _ending(_IRREGULAR_FUTURES[language], infinitive)) is not None:
        stem = "".join(irregular)
    elif language == "it":
        stem = _italian_stem(infinitive)
    else:
        stem = re.sub(r"(?<=[auo])yer$", "ier", infinitive.removesuffix("e")) if language == "fr" else infinitive
    (will, they_will), (would, they_would) = _FUTURES[language]
    return [
        ("will", stem + will),
        ("will", stem + they_will),
        ("would", stem + would),
        ("would", stem + they_would),
    ]


def _italian_stem(infinitive: str) -> str:
    """The stem of an Italian future ("cercare": cercher, "mangiare": manger)."""
    stem, vowel = infinitive[:-3], infinitive[-3]
    if vowel != "a":
        return infinitive[:-1]
    if stem[-1:] in {"c", "g"}:
        return f"{stem}her"
    return f"{stem[:-1]}er" if stem[-2:] in {"ci", "gi"} else f"{stem}er"


def _changed(language: str, infinitive: str, one: str) -> list[tuple[str, str]]:
    """The past and gerund of a Spanish verb whose vowel changes ("seguir": siguió, siguiendo)."""
    if (
        language == "es"
        and re.search(r"(?:[uae]|o)(?:ir|er|ír)$", infinitive)
        and not re.search(r"[gq]uir$", infinitive)
    ):
        stem = infinitive[:-2]
        made = [("told", stem + "yó"), ("told", stem + "yeron"), ("during", stem + "yendo")]
        return [*made, *supposed_of("es", stem + "yeron")]
    if language != "es" or not infinitive.endswith("ir") or len(one) < 3:
        return []
    stem = infinitive[:-2]
    at = max(stem.rfind("e"), stem.rfind("o"))
    if at < 0 or one.startswith(stem[: at + 1] + stem[at + 1 :]):
        return []
    stem = stem[:at] + ("i" if stem[at] == "e" else "u") + stem[at + 1 :]
    made = [("told", stem + "ió"), ("told", stem + "ieron"), ("during", stem + "iendo")]
    return [*made, *supposed_of("es", stem + "ieron")]


def _of_plural(language: str, infinitive: str, one: str, many: str) -> list[tuple[str, str]]:
    """The French past and participle that have the stem of what several do ("traduisent": traduisait, traduisant)."""
    if language != "fr" or not many.endswith("ent"):
        return []
    stem = _french_stem(infinitive, many[:-3])
    soft = f"{stem}e" if stem.endswith("g") else f"{stem[:-1]}ç" if stem.endswith("c") else stem
    made = [("told", soft + "ait"), ("told", soft + "aient"), ("during", soft + "ant")]
    return [*made, ("told", stem + "it"), ("told", stem + "irent")] if one.endswith(("d", "t")) else made


def _french_stem(infinitive: str, several: str) -> str:
    """The stem of what a French verb was doing, where it is not that of what several do ("vouloir": voul)."""
    for end, stem in (("voir", "voy"), ("croire", "croy"), ("boire", "buv"), ("prendre", "pren")):
        if infinitive == end or (infinitive.endswith(end) and len(end) > 4):
            return infinitive.removesuffix(end) + stem
    if infinitive.endswith("oir"):
        return infinitive.removesuffix("oir")
    changed = infinitive.endswith(("venir", "tenir", "mourir", "quérir"))
    return infinitive.removesuffix("ir") if changed else several


def _may(language: str, infinitive: str, one: str, many: str) -> list[tuple[str, str]]:
    """What may be done ("que su mujer se entere")."""
    if (irregular := _ending(_SUBJUNCTIVES[language], infinitive)) is not None:
        form = "".join(irregular)
        return [("third", form), ("plural", _plural_of_may(language, form))]
    if language == "fr":
        return [("third", many[:-2])] if many.endswith("ent") else []
    if language == "it" and infinitive.endswith("are"):
        stem = one[:-1].removesuffix("i") + ("h" if one[-2:-1] in {"c", "g"} else "")
        return [("third", stem + "i"), ("plural", stem + "ino")]
    if language == "it":
        return [("third", many[:-3] + "a"), ("plural", many[:-3] + "ano")] if many.endswith("ono") else []
    return _iberian_may(infinitive, one)


_SOFT = {"c": "qu", "g": "gu", "z": "c", "ç": "c"}
_HARD = (("gu", "g"), ("qu", "c"), ("g", "j"), ("c", "z"))


def _iberian_may(infinitive: str, one: str) -> list[tuple[str, str]]:
    """What may be done in Spanish and Portuguese, whose ending is that of the other verbs."""
    stem = one[:-1]
    if infinitive.endswith("ar"):
        stem = stem[:-1] + _SOFT.get(stem[-1:], stem[-1:])
        return [("third", stem + "e"), ("plural", stem + "en"), ("plural", stem + "em")]
    hard = next((stem.removesuffix(soft) + made for soft, made in _HARD if stem.endswith(soft)), stem)
    return [("third", hard + "a"), ("plural", hard + "an"), ("plural", hard + "am")]


def _plural_of_may(language: str, form: str) -> str:
    if language == "fr":
        return form.removesuffix("e").removesuffix("t") + "ent"
    return form + {"es": "n", "it": "no", "pt": "m"}[language]
