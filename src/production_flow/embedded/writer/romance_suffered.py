"""Whom something is done to at the head of a Romance clause: in English who suffers it ("le piden": is asked)."""

from __future__ import annotations

from production_flow.embedded.writer.entries import done
from production_flow.embedded.writer.romance_parts import Part, said

_TO = {"es": {"a": "", "al": "el"}, "it": {"a": "", "al": "il", "alla": "la", "ai": "i", "agli": "gli", "alle": "le"}}
"""Language -> preposition before whom it is done to -> the article that is left of it."""

_DATIVE = frozenset({"le", "les", "gli"})
_DUE = frozenset({"toca", "tocó", "tocaba", "tocca", "toccò"})


def suffered(parts: list[Part], code: str) -> list[Part]:
    """The parts with whom something is done to as who suffers it ("a la partera le piden": la partera is asked)."""
    if code not in _TO:
        return parts
    if (plain := _robbed(parts, code)) is not None:
        return plain
    for at, part in enumerate(parts[:-1]):
        start = _head(parts, at, code) if part.lower in _DATIVE and part.tag == "clitic" else None
        verb = parts[at + 1]
        if start is None or verb.tag != "verb":
            continue
        article = _TO[code][parts[start].lower]
        whom = [*([Part(article, "det")] if article else []), *parts[start + 1 : at]]
        if verb.lower in _DUE and parts[at + 2 : at + 3] and parts[at + 2].tag == "base":
            return suffered([*parts[:start], *whom, Part(said("must", "verb"), "verb"), *parts[at + 2 :]], code)
        if verb.form is not None and _of_several(verb):
            be = "was" if verb.form[1] == "told" else "is"
            is_done = Part(said(f"{be} {done(verb.form[0])}", "verb"), "verb")
            return suffered([*parts[:start], *whom, is_done, *_asked(parts[at + 2 :])], code)
    return parts


def _robbed(parts: list[Part], code: str) -> list[Part] | None:
    """The parts with whom several did something, at the head, as who suffered it ("al mio bisnonno rubarono")."""
    verb = next((n for n in range(1, min(6, len(parts))) if parts[n].tag == "verb"), 0)
    if not verb or parts[0].tag != "prep" or parts[0].lower not in _TO[code] or not _of_several(parts[verb]):
        return None
    form, before = parts[verb].form, parts[1:verb]
    named = [part for part in before if part.tag in {"noun", "name"}]
    objects = parts[verb + 1 : verb + 2]
    if form is None or len(named) != 1 or len(before) > 3 or not objects or objects[0].tag != "det":
        return None
    be = "was" if form[1] == "told" else "is"
    return [*before, Part(said(f"{be} robbed of" if form[0] == "steal" else f"{be} {done(form[0])}", "verb"), "verb"),
            *parts[verb + 1 :]]  # fmt: skip


def _of_several(verb: Part) -> bool:
    """Whether several do it, who are not said."""
    return verb.form is not None and (verb.form[1] == "plural" or verb.lower.endswith(("on", "an", "ono")))


def _head(parts: list[Part], at: int, code: str) -> int | None:
    """Where whom it is done to begins, before a pronoun: at the head of the sentence or of its clause."""
    for start in range(at - 1, -1, -1):
        before = parts[start - 1] if start else Part("", "sign")
        if parts[start].tag == "prep" and parts[start].lower in _TO[code] and before.tag in {"sign", "rel", "conj"}:
            return start if before.lower != "," else None
        if parts[start].tag == "verb" and not any(part.tag == "rel" for part in parts[:start]):
            return None
    return None


def _asked(parts: list[Part]) -> list[Part]:
    """What somebody is asked to do, as an infinitive ("que mienta": to lie)."""
    if len(parts) > 1 and parts[0].lower == "que" and parts[1].tag == "verb" and parts[1].form is not None:
        return [Part(said("to"), "prep"), Part(parts[1].token, "base", (parts[1].form[0], "base")), *parts[2:]]
    return parts


def unnoticed(parts: list[Part]) -> list[Part]:
    """The parts with a gerund behind `without` and whoever does not do it ("sin que nadie lo vea")."""
    for at, part in enumerate(parts):
        if part.lower != "without" or part.tag != "rel":
            continue
        verb = next((n for n in range(at + 1, min(at + 7, len(parts))) if parts[n].tag in {"verb", "sign", "rel"}), at)
        form = parts[verb].form
        if parts[verb].tag == "verb" and form is not None:
            parts[verb].form = (form[0], "during")
    return parts
