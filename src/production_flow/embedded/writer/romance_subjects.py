"""Who does something in a Romance clause that leaves it out ("descubre que entiende": that she understands)."""

from __future__ import annotations

from production_flow.embedded.writer.romance_parts import Part, said

_SHE = frozenset({"una", "uma", "la", "a", "mi", "minha"})
_HE = frozenset({"un", "um", "uno", "el", "il", "lo", "o"})
_WHEN = {
    "es": frozenset({"cuando", "mientras", "porque", "si"}),
    "it": frozenset({"quando", "mentre", "perché"}),
    "pt": frozenset({"quando", "enquanto", "porque"}),
}
"""Language -> words that a clause of circumstance opens with."""

_SAID = frozenset({"so that", "until", "since", "as", "before", "after"})
_BEING = frozenset({"be", "there be", "happen", "seem", "rain", "snow", "must"})


def with_subjects(parts: list[Part], code: str) -> list[Part]:
    """The parts with a pronoun for who is left out, in clauses that hang on another one."""
    if code == "fr" or not parts:
        return parts
    she = "she" if parts[0].lower in _SHE else "he" if parts[0].lower in _HE else ""
    made: list[Part] = []
    for at, part in enumerate(parts):
        made.append(part)
        if part.tag == "rel" and _hangs(parts, at, code):
            number = next((n for n in range(at + 1, len(parts)) if parts[n].tag not in {"neg", "clitic", "adv"}), at)
            pronoun = _pronoun(parts, number, she)
            if pronoun:
                made.append(Part(said(pronoun, "noun"), "pron"))
    return made


def _hangs(parts: list[Part], at: int, code: str) -> bool:
    """Whether a clause that hangs on another one opens at a place, and none that says who somebody is."""
    if parts[at].lower in {"que", "che"}:
        before = parts[at - 1].tag if at else ""
        return before in {"verb", "base", "during"}
    return parts[at].lower in _WHEN[code] or parts[at].lower in _SAID


def _pronoun(parts: list[Part], at: int, she: str) -> str:
    """The pronoun for who does what the verb at a place says; none where somebody behind it does it."""
    verb = parts[at]
    if verb.tag != "verb" or verb.form is None or verb.form[0] in _BEING or verb.form[1].startswith("first"):
        return ""
    behind = parts[at + 1] if at + 1 < len(parts) else Part("", "sign")
    if behind.tag in {"pron", "rel"} or (behind.tag in {"det", "name", "noun"} and _alone(verb.form[0])):
        return ""
    plural = verb.form[1] == "plural" or (verb.form[1] == "told" and verb.lower.endswith(("ron", "ban", "ram", "no")))
    return "they" if plural else she


def _alone(english: str) -> bool:
    return english.split(" ", maxsplit=1)[0] in _OF_ITSELF


_OF_ITSELF = frozenset([
    "arrive", "come", "return", "vanish", "disappear", "die", "live", "fall", "sleep", "ring", "sound", "appear",
    "happen", "begin", "start", "end", "finish", "close", "open", "break", "burst", "wake", "speak", "leave",
])  # fmt: skip
"""English verbs behind whose Romance verb rather stands who does it."""
