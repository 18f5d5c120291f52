"""German verbs whose past has another vowel, and with that the past of every verb that is made of one of them."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.lexicon.conjugation import Form
from production_flow.embedded.writer.lexicon.german import STRONG, german
from production_flow.embedded.writer.lexicon.words import VERBS

_APART = sorted(german("apart"))
"""First parts of verbs that come apart."""
_FAST = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider", "hinter", "durch", "um")
"""First parts that never leave their verb."""


@cache
def strong_forms() -> dict[str, Form]:
    """Forms of strong verbs and of what is made of them that the dictionary does not give."""
    made: dict[str, Form] = {}
    forms = vocabulary("de").forms
    bases = {form: english for form, (english, kind) in forms.items() if kind in {"base", "plural"} and form.isalpha()}
    for infinitive, past, participle, one in STRONG:
        for before in ("", *_APART, *_FAST):
            english = bases.get(before + infinitive)
            if english is None:
                continue
            for form, kind in _forms(before, past, participle, one):
                if form not in forms:
                    made.setdefault(form, (english, kind))
    return made


def _forms(before: str, past: str, participle: str, one: str) -> list[tuple[str, str]]:
    """The forms of a strong verb with what stands before it."""
    many = past + ("n" if past.endswith("e") else "en")
    if before in _APART:
        apart = [(f"{past}_{before}", "told"), (f"{many}_{before}", "told"), (f"{one}_{before}", "third")]
        whole = [(before + past, "told"), (before + many, "told"), (before + one, "third")]
        fast = [(before + participle.removeprefix("ge"), "past")] if before in _FAST else []
        return [*apart, *whole, (before + participle, "past"), *fast]
    told = before + participle.removeprefix("ge") if before else participle
    return [(before + past, "told"), (before + many, "told"), (told, "past"), (before + one, "third")]


def weak_form(lower: str) -> Form | None:
    """The past of a weak verb, by its third person ("arbeitete": arbeitet), or what you do ("hörst")."""
    forms = vocabulary("de").forms
    head, joint, part = lower.partition("_")
    if part and head.endswith("e") and forms.get(f"{head[:-1]}t_{part}", ("", ""))[1] == "third":
        return forms[f"{head[:-1]}t_{part}"][0], "first"
    for ending, kept, kind in (("te", 1, "told"), ("ten", 2, "told"), ("st", 2, "plural")):
        if not head.endswith(ending):
            continue
        stem = head[:-kept]
        one = f"{stem if kind == 'told' else stem + 't'}{joint}{part}"
        form = forms.get(one)
        if form is not None and form[1] == "third" and len(stem) > 2:
            return form[0], kind
    done = re.fullmatch(r"(?P<part>[a-zäöü]{2,}?)?ge(?P<rest>[a-zäöüß]{3,}t)", lower)
    if done is not None:
        one = f"{done['rest']}_{done['part']}" if done["part"] else done["rest"]
        form = forms.get(one)
        if form is not None and form[1] == "third":
            return form[0], "past"
    return _of_latin(lower)


_LATIN = re.compile(r"(?P<stem>[a-zäöü]{3,})ier(?P<end>t|en|te|ten)$")


def _of_latin(lower: str) -> Form | None:
    """A verb in -ieren that English has too ("optimiert": optimise)."""
    found = _LATIN.match(lower)
    if found is None:
        return None
    stem = found["stem"].replace("k", "c") if found["stem"] + "e" not in VERBS else found["stem"]
    stems = {found["stem"], stem}
    tries = (f"{one}{end}" for one in sorted(stems) for end in ("", "e", "ise", "ize", "ate", "ify"))
    english = next((verb for verb in tries if verb in VERBS), None)
    kinds = {"t": "third", "en": "plural", "te": "told", "ten": "told"}
    return (english, kinds[found["end"]]) if english else None
