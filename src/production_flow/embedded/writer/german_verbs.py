"""What a German clause says that is done, with everything that helps the verb, as the verb of an English clause."""

from __future__ import annotations

from production_flow.embedded.writer.entries import done, in_form
from production_flow.embedded.writer.german_words import AUXILIARIES, MODALS, SEVERAL, verb_of
from production_flow.embedded.writer.grammar import gerund, third
from production_flow.embedded.writer.idiomatic import COME
from production_flow.embedded.writer.lexicon.german import german


def told(english: str) -> str:
    """What was done ("break into": broke into)."""
    head, _, rest = english.partition(" ")
    return f"{in_form(head, 'told')} {rest}".strip()


def doing(english: str) -> str:
    """What somebody does at the same time ("lose": losing)."""
    head, _, rest = english.partition(" ")
    return f"{gerund(head)} {rest}".strip()


def is_verb(word: str) -> bool:
    """Whether a word spelled with a small letter is a form of a verb."""
    return word in AUXILIARIES or word in MODALS or verb_of(word) is not None


def is_finite(word: str) -> bool:
    """Whether a word may be the verb that the subject of a clause agrees with."""
    if word in {"worden", "gewesen", "geworden", "gehabt"}:
        return False
    if word in AUXILIARIES or word in MODALS:
        return True
    form = verb_of(word)
    return form is not None and form[1] in {"third", "plural", "told", "first", "whole"}


def is_infinitive(word: str) -> bool:
    """Whether a word may be the infinitive that a modal verb or "zu" asks for."""
    form = verb_of(word)
    if word in {"sein", "haben", "werden", "können", "müssen", "dürfen", "wollen"}:
        return True
    return form is not None and form[1] in {"base", "plural"} and word.endswith("n")


def is_participle(word: str) -> bool:
    """Whether a word may be a participle; many are spelled as the third person ("verkauft")."""
    if word in {"worden", "gewesen", "geworden", "gehabt"}:
        return True
    form = verb_of(word)
    if form is None:
        return False
    past = form[1] == "told" and word.endswith("en") and not word.endswith("ten")
    told = form[1] == "third" or past or (form[1] == "plural" and word.endswith(_SAME))
    return form[1] == "past" or (told and word.startswith(_NO_GE)) or word.endswith("iert")


def declined(lower: str) -> str | None:
    """What has been done to a noun, by a participle before it ("verurteilten": condemned)."""
    for ending in ("en", "er", "es", "em", "e"):
        stem = lower.removesuffix(ending)
        if lower.endswith(ending) and len(stem) > 4 and is_participle(stem) and (form := verb_of(stem)):
            return done(form[0])
    return None


_SAME = tuple(german("same"))
"""Strong verbs whose participle is spelled as their infinitive ("vergessen")."""
_NO_GE = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider", "hinter", "voll", "durch")


def english_verb(chain: list[str], *, many: bool = False, form: str = "finite") -> str:
    """A chain of verbs, the one that governs first, in English: ["hat", "gefunden"] is found.

    The forms are `finite`, `base`, `done` (a participle) and `doing`.
    """
    first, rest = chain[0], chain[1:]
    if first in AUXILIARIES and (first != "sein_" or rest):
        return _helped(first, rest, many=many, form=form)
    if first in MODALS or first in {"können", "müssen", "dürfen"}:
        return _able(first, rest, many=many, form=form)
    meant = verb_of(first)
    if meant is None:
        return " ".join([first, *(english_verb([word], form="base") for word in rest)])
    made = _formed(meant[0], meant[1], many=many, form=form)
    return f"{made} to {english_verb(rest, form='base')}" if rest else made


def _formed(english: str, kind: str, *, many: bool, form: str) -> str:
    if form == "done":
        return done(english)
    if form == "doing":
        return doing(english)
    if form == "past" or (form == "finite" and kind == "told"):
        return told(english)
    if kind == "whole":
        return english
    if english == "be":
        return _own("be", "then" if kind == "told" else "now", many=many or kind == "plural", form=form)
    if form == "base" or many or kind in {"plural", "base", "first"}:
        return english
    head, _, rest = english.partition(" ")
    return f"{third(head)} {rest}".strip()


def _helped(first: str, rest: list[str], *, many: bool, form: str) -> str:
    """The English of to have, to be and to become, with what they help."""
    verb, when = AUXILIARIES[first]
    many = many or first in SEVERAL
    past_form = "past" if form == "finite" else form
    if not rest:
        return _own(verb, when, many=many, form=form)
    if verb == "have" and rest[0] in _SHOULD:
        inner = english_verb(rest[1:], form="base") if rest[1:] else ""
        return f"{_SHOULD[rest[0]]} {inner}".strip()
    if verb == "have" and is_participle(rest[0]):
        return (
            f"have {english_verb(rest, form='done')}"
            if form == "base"
            else english_verb(rest, many=many, form=past_form)
        )
    if verb == "be" and rest[0] == "worden":
        return f"{_own('be', 'then', many=many, form=form)} {english_verb(rest[1:], form='done')}".strip()
    if verb == "be" and is_participle(rest[0]):
        came = rest[0] in {"gewesen", "geworden"} or (verb_of(rest[0]) or ("",))[0].split(" ")[0] in COME
        if came:
            return english_verb(rest, many=many, form=past_form)
        return f"{_own('be', when, many=many, form=form)} {english_verb(rest, form='done')}"
    if verb == "become" and is_participle(rest[0]) and not (is_infinitive(rest[0]) and when == "would"):
        return f"{_own('be', when, many=many, form=form)} {english_verb(rest, form='done')}"
    if verb == "become":
        return f"{'would' if when == 'would' else 'will'} {english_verb(rest, form='base')}"
    return f"{_own(verb, when, many=many, form=form)} to {english_verb(rest, form='base')}"


_SHOULD = {"können": "could", "müssen": "had to", "dürfen": "should", "sollen": "should", "wollen": "wanted to"}
"""What to have says with a modal verb behind it ("hätte gehen dürfen")."""

_OWN = {
    ("have", "now"): ("has", "have"), ("have", "then"): ("had", "had"), ("be", "now"): ("is", "are"),
    ("be", "then"): ("was", "were"), ("become", "now"): ("becomes", "become"), ("become", "then"): ("became", "became"),
    ("become", "would"): ("becomes", "become"), ("be", "would"): ("is", "are"),
}  # fmt: skip
_MADE = {
    "base": {"have": "have", "be": "be", "become": "become"},
    "done": {"have": "had", "be": "been", "become": "become"},
    "past": {"have": "had", "be": "was", "become": "became"},
    "doing": {"have": "having", "be": "being", "become": "becoming"},
}


def _own(verb: str, when: str, *, many: bool, form: str) -> str:
    if form != "finite":
        return _MADE[form][verb]
    return _OWN[verb, when][many]


def _able(first: str, rest: list[str], *, many: bool, form: str) -> str:
    """The English of a modal verb with what it asks for."""
    said = MODALS.get(first, "can")
    if form in {"base", "done", "past", "doing"}:
        able = {"can": "be able to", "must": "have to", "may": "be allowed to"}.get(said, "want to")
        inner = english_verb(rest, form="base") if rest else ""
        if form == "done":
            return english_verb(rest, form="done") if rest else "had to"
        return f"{able} {inner}".strip()
    if many and said.endswith("s to"):
        said = said.replace("s to", " to")
    if not rest and said in {"can", "must", "may", "could"}:
        return said
    return f"{said} {english_verb(rest, form='base')}".strip() if rest else said.removesuffix(" to")
