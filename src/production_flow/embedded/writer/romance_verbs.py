"""Romance verbs with the small words that make them another verb: "dejara de" (stop), "se enteró" (found out)."""

from __future__ import annotations

from production_flow.embedded.writer.abroad import infinitives, vocabulary
from production_flow.embedded.writer.entries import done
from production_flow.embedded.writer.lexicon.conjugation import Form
from production_flow.embedded.writer.romance_parts import Part, participle_of, said

_BEHIND = frozenset({"a", "à", "de", "di", "en", "em", "con", "com", "por", "per", "d'", "ad", "par"})
_SHORT = {"ad": "a", "d'": "de"}
_ITSELF = frozenset({"se", "s'", "si"})
_COMES = {"viene": "is", "vengono": "are", "venne": "was", "vennero": "were", "veniva": "was", "venivano": "were"}
_VERBS = frozenset({"verb", "base", "during"})


def whole(parts: list[Part], code: str) -> list[Part]:
    """The parts, each verb with what belongs to it as one."""
    made: list[Part] = []
    skip = False
    for at, part in enumerate(parts):
        if skip:
            skip = False
            continue
        following = parts[at + 1] if at + 1 < len(parts) else Part("", "sign")
        if part.tag in _VERBS and part.form is not None:
            skip = following.lower in _BEHIND and _with(part, following.lower, code)
            if not skip and made and made[-1].lower in _ITSELF and _itself(part, code):
                made.pop()
        if code == "it" and part.lower in _COMES and (verb := participle_of(following.lower, code)):
            made.append(Part(said(f"{_COMES[part.lower]} {done(verb)}", "done"), "verb", (verb, "past")))
            skip = True
            continue
        made.append(part)
    return made


def _with(part: Part, behind: str, code: str) -> bool:
    """Makes a verb what it is with a preposition behind it, in place; whether the dictionary has it so."""
    infinitive = infinitives(code).get(part.lower, "")
    return _becomes(part, [f"{infinitive}_{_SHORT.get(behind, behind)}"], code)


def _itself(part: Part, code: str) -> bool:
    """Makes a verb what it is with a pronoun before it, in place; whether the dictionary has it so."""
    infinitive = infinitives(code).get(part.lower, "")
    keys = [f"se_{infinitive}", f"{infinitive}se", f"{infinitive[:-1]}si", f"s'{infinitive}"]
    return bool(infinitive) and _becomes(part, keys, code)


def _becomes(part: Part, keys: list[str], code: str) -> bool:
    forms: dict[str, Form] = vocabulary(code).forms
    english = next((forms[key][0] for key in keys if forms.get(key, ("", ""))[1] == "base"), None)
    if english is None or part.form is None:
        return False
    part.form = (english, part.form[1])
    return True
