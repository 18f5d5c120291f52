"""Turns of Romance sentences that English has otherwise: "it is he who", names of several words, nobody who does it."""

from __future__ import annotations

from production_flow.embedded.writer.foreign_words import OPENS_NAMES
from production_flow.embedded.writer.romance_parts import Part, participle_of, said

_LINKS = frozenset({"de", "del", "della", "di", "do", "da", "dos", "das", "du", "des", "la", "los", "las", "el", "le"})


def linked(parts: list[Part]) -> list[Part]:
    """The parts, a name of several words as one ("Mar del Plata")."""
    made: list[Part] = []
    at = 0
    while at < len(parts):
        end = at + 1
        while parts[at].tag == "name" and end < len(parts):
            number = end
            opens = parts[end - 1].token in OPENS_NAMES and parts[end].tag == "name"
            while not opens and number < len(parts) and number < end + 2 and parts[number].token in _LINKS:
                number += 1
            if (number == end and not opens) or number == len(parts) or parts[number].tag != "name":
                break
            end = number + 1
        if end > at + 1:
            made.append(Part(said(" ".join(part.token for part in parts[at:end]), "name"), "name"))
        else:
            made.append(parts[at])
        at = end
    return made


_IS = {
    "es": frozenset({"es", "era", "fue", "son"}),
    "fr": frozenset({"est", "était", "sont", "fut"}),
    "it": frozenset({"è", "era", "sono", "fu"}),
    "pt": frozenset({"é", "era", "foi", "são", "foram"}),
}
_WHO = {"es": {"quien", "quienes"}, "fr": {"qui"}, "it": {"che"}, "pt": {"quem", "que"}}


def plainly(parts: list[Part], code: str) -> list[Part]:
    """The parts without "it is ... who" ("c'est sa fille qui tient": sa fille tient)."""
    for at, part in enumerate(parts):
        if part.lower not in _IS[code] or part.tag not in {"verb", "noun", "adv"}:
            continue
        start = at - 1 if code == "fr" and at and parts[at - 1].lower == "c'" else at
        opens = start == 0 or parts[start - 1].tag in {"sign", "conj"}
        end = next((n for n in range(at + 1, min(at + 8, len(parts))) if parts[n].tag in {"verb", "rel", "neg"}), at)
        if opens and (code != "fr" or start < at) and end > at + 1 and parts[end].lower in _WHO[code]:
            return [*parts[:start], *parts[at + 1 : end], *plainly(parts[end + 1 :], code)]
    return parts


def theirs(parts: list[Part], code: str) -> list[Part]:
    """The parts with whose a thing is before it, where Portuguese has it behind ("a vida dele")."""
    made: list[Part] = []
    for part in parts:
        at = next((n for n in range(len(made) - 1, max(-1, len(made) - 4), -1) if made[n].tag in {"det", "prep"}), -1)
        if code == "pt" and part.lower in _THEIRS and at >= 0 and made[at].tag == "det":
            made[at] = Part(said(_THEIRS[part.lower]), "det")
        else:
            made.append(part)
    return made


_THEIRS = {"dele": "his", "dela": "her", "deles": "their", "delas": "their"}


def somebody_does(parts: list[Part], code: str) -> list[Part]:
    """The parts with `people` for the French `on`, and `they` where nobody is said to do what several do."""
    made: list[Part] = []
    for at, part in enumerate(parts):
        if code == "fr" and part.lower == "on":
            made.append(Part(said("people", "noun"), "pron"))
            following = next((one for one in parts[at + 1 : at + 4] if one.tag == "verb"), None)
            if following is not None and following.form is not None and following.form[1] == "third":
                following.form = (following.form[0], "plural")
        else:
            if code in {"es", "pt", "it"} and _done_by_nobody(parts, at):
                made.append(Part(said("they", "noun"), "pron"))
            made.append(part)
    return made


def _done_by_nobody(parts: list[Part], at: int) -> bool:
    """Whether several do something at a place, of whom nothing stands before it ("que le robaron")."""
    part = parts[at]
    before = parts[at - 1] if at else Part("", "sign")
    if part.tag == "verb":
        dative = before.lower in {"which", "whom"} or before.lower.endswith((" which", " whom"))
        behind = parts[at + 1].tag if at + 1 < len(parts) else ""
        return (_several(part) or part.lower in _HAVE) and ((dative and behind != "det") or not at)
    if part.tag == "neg" and parts[at + 1 : at + 2]:
        return parts[at + 1].tag == "clitic" and _done_by_nobody([before, *parts[at + 1 :]], 1)
    if before.tag == "neg":
        return False
    if part.lower not in {"le", "les", "gli", "lhe", "lhes"} or part.tag != "clitic" or at + 1 >= len(parts):
        return False
    return before.tag in {"rel", "sign"} and _several(parts[at + 1])


_HAVE = frozenset({"han", "hanno", "habían", "avevano", "têm", "tinham"})
"""What several have or had done."""


def _several(part: Part) -> bool:
    """Whether a verb says what several do."""
    if part.form is None:
        return False
    kind = part.form[1]
    return kind == "plural" or (kind in {"told", "would", "will"} and part.lower.endswith(("n", "m", "no", "ro")))


_IF = frozenset({"se", "si", "se_acaso"})
_ASKED = frozenset({"que", "qué", "cosa", "che", "what"})


def would(parts: list[Part]) -> list[Part]:
    """The parts of a question for what somebody would do, who does it first ("que ferait un notaire si")."""
    start = next((at for at, part in enumerate(parts[:3]) if part.tag != "sign"), 0)
    start += [part.lower for part in parts[start : start + 2]] == ["o", "que"]
    two = parts[start : start + 2]
    if len(two) < 2 or two[0].lower not in _ASKED or two[1].form is None or two[1].form[1] != "would":
        return parts
    ends = (n for n in range(start + 2, len(parts)) if parts[n].tag in {"sign", "rel"} or parts[n].lower in _IF)
    end = next(ends, len(parts))
    who = parts[start + 2 : end]
    if not who or who[0].tag not in {"det", "name"}:
        return parts
    asked = Part(said("what would"), "small")
    verb = "do" if two[1].form[0] == "make" else two[1].form[0]
    return [asked, *who, Part(two[1].token, "verb", (verb, "plural")), *parts[end:]]


def aside(parts: list[Part]) -> list[Part]:
    """The parts with what stands between commas behind a verb at the end ("reconoce, sobre la mesa, el cuchillo")."""
    for at in range(len(parts) - 3):
        if parts[at].tag != "verb" or parts[at + 1].lower != "," or parts[at + 2].tag not in {"prep", "noun"}:
            continue
        comma = next((n for n in range(at + 2, min(at + 9, len(parts))) if parts[n].tag in {"sign", "verb", "rel"}), at)
        end = next((n for n in range(comma + 1, len(parts)) if parts[n].tag == "sign"), len(parts))
        if parts[comma].lower == "," and parts[comma + 1 : end] and parts[comma + 1].tag in {"det", "prep", "rel"}:
            return [*parts[: at + 1], *parts[comma + 1 : end], *parts[at + 2 : comma], *parts[end:]]
    return parts


_GOING_ON = {code: {"follow", "continue", "walk", "go", "keep", "keep on"} for code in ("es", "pt")}
_LASTED = frozenset({"llevaba", "llevaban", "lleva", "llevan", "llevó"})


def going_on(parts: list[Part], code: str) -> list[Part]:
    """The parts with what goes on said as English does ("sigue subiendo": keeps; "llevaba años tasando")."""
    made = list(parts)
    for at, part in enumerate(made[:-1]):
        if part.tag != "verb" or part.form is None:
            continue
        if made[at + 1].tag == "during" and part.form[0] in _GOING_ON.get(code, set()):
            part.form = ("keep", part.form[1])
        while_ = next((n for n in range(at + 1, min(at + 5, len(made))) if made[n].tag == "during"), 0)
        closed_ = next((n for n in range(at + 1, min(at + 4, len(made))) if participle_of(made[n].lower, code)), 0)
        if part.lower in _LASTED and closed_ > at + 1 and code == "es":
            be = Part(said("had been" if part.form[1] == "told" else "has been", "verb"), "verb")
            return [
                *made[:at],
                be,
                made[closed_],
                Part(said("for"), "prep"),
                *made[at + 1 : closed_],
                *made[closed_ + 1 :],
            ]
        if made[at + 1].tag == "during" and part.form[0] in {"end", "finish"}:
            part.form = ("end up", part.form[1])
        if made[at + 1].tag == "base" and part.form[0] in {"post", "send"} and code in {"es", "pt"}:
            part.form = ("order", part.form[1])
        done = made[while_].form if while_ else None
        if part.lower in _LASTED and done is not None and code == "es":
            verb = Part(made[while_].token, "verb", (done[0], part.form[1]))
            return [*made[:at], Part(said("for"), "prep"), *made[at + 1 : while_], verb, *made[while_ + 1 :]]
    return made
