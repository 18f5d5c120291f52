"""A Romance text as it is looked up: short words of chats whole, ages and decades in numbers, pronouns apart."""

from __future__ import annotations

import re

from production_flow.embedded.writer.abroad import vocabulary

_ELSE = {
    "es": {"q": "que", "pa": "para", "xq": "porque", "pq": "porque", "tb": "también", "d": "de", "x": "por"},
    "fr": {"pcq": "parce que", "ds": "dans", "avc": "avec", "pr": "pour", "ki": "qui"},
    "it": {"nn": "non", "xké": "perché", "xche": "perché", "cmq": "comunque", "x": "per", "ke": "che", "d": "di"},
    "pt": {
        "q": "que", "pra": "para", "pro": "para o", "pras": "para as", "pros": "para os", "tá": "está", "d": "de",
        "pq": "porque", "tb": "também", "vc": "você", "num": "em um", "numa": "em uma", "dum": "de um",
        "duma": "de uma",
    },
}  # fmt: skip
"""Language -> how a word is written in a hurry -> the word."""

_DECADE = re.compile(r"\b(?:les années|los años|gli anni|os anos|années|años|anni|anos) ['\u2019]?(\d)0s?\b")
_ORDINAL = re.compile(r"(?<=\d)\.?[ºª°]")

_FRENCH = (
    (re.compile(r"\b(?:ne |n['\u2019])(\w+) (?:plus )?que (?=l[ea]|des|du|son|sa|ses|un)"), r"seulement \1 "),
    (re.compile(r"\bpas encore\b"), "pas"),
    (re.compile(r"\bl['\u2019](?=on\b)", re.IGNORECASE), ""),
    (re.compile(r"\b(parce|puis|lors|alors|tandis|pendant|dès|avant|après|pour|bien|sans|afin|ce) ?qu['\u2019] ?"),
     r"\1 que "),
    (re.compile(r"\bs['\u2019](?=ils?\b)", re.IGNORECASE), "si "),
    (re.compile(r"(?<!il )(?<!n')\by a(?= |$)"), "il y a"),
)  # fmt: skip
_WHOLE = {
    "vent": "venti", "trent": "trenta", "quarant": "quaranta", "cinquant": "cinquanta", "sessant": "sessanta",
    "settant": "settanta", "ottant": "ottanta", "novant": "novanta", "cent": "cento", "mill": "mille",
}  # fmt: skip

_ITALIAN = (
    (re.compile(r"\b(vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent|mill)['\u2019](?=ann)"),
     r"\1_ "),
    (re.compile(r"\bc['\u2019](?=è|era)", re.IGNORECASE), "ci "),
    (re.compile(r"\b(dov|com|quand)['\u2019](?=è|era)", re.IGNORECASE), r"\1e "),
)  # fmt: skip
_IF = re.compile(r"\bse (?=(?:o|a|os|as|um|uma|meus?|minhas?|seus?|suas?|ele|ela|eles|elas|eu) )", re.IGNORECASE)
"""The Portuguese word for if, which is the one for oneself before a verb."""

_BEHIND = re.compile(r"\b([^\W\d_]{3,})-(se|lhes?|nos|me|te|l?[oa]s?|n[oa]s?)\b", re.IGNORECASE)
"""A Portuguese verb with the pronoun behind it ("manda-nos")."""


def spelled(text: str, code: str) -> str:
    """A text of a Romance language with its words as the dictionary has them."""
    text = _DECADE.sub(lambda found: f"19{found[1]}0s", text)
    text = _NAMED.sub(r"\g<name> ", _ORDINAL.sub("", text))
    text = re.sub(r"[^\W\d_]+", lambda found: _whole(found, text, code), text)
    for pattern, right in (*_CALLED[code], *_LIKE):
        text = pattern.sub(right if right != "like " else f"{_AS[code]} ", text)
    if code in _HAVE:
        text = _HAVE[code].sub(lambda found: _has(found, code), text)
    if code == "fr":
        for pattern, right in _FRENCH:
            text = pattern.sub(right, text)
    if code == "it":
        for pattern, whole in _ITALIAN:
            text = pattern.sub(whole, text)
        text = re.sub(r"\b([a-z]+)_ (?=ann)", lambda found: f"{_WHOLE[found[1]]} ", text)
    return _BEHIND.sub(_apart, _IF.sub("se acaso ", text)) if code == "pt" else text


_CALLED = {
    "es": ((re.compile(r"^se busca[n]? ", re.IGNORECASE), ""),),
    "fr": ((re.compile(r"^(?:on )?(?:re)?cherche (?=[a-zéè]+e?ur|une? )", re.IGNORECASE), ""),),
    "it": ((re.compile(r"^cercas[i] |^cercansi ", re.IGNORECASE), ""),),
    "pt": ((re.compile(r"^procura(?:m)?-se ", re.IGNORECASE), ""),),
}
"""Language -> how somebody is called for ("Se busca trapecista")."""

_AS = {"es": "como", "fr": "comme", "it": "come", "pt": "como"}

_NAMED = re.compile(
    r"^(?:se llama|si chiama|chama-se|ela se chama|ella se llama|(?:elle|il) s['\u2019]appelle) "
    r"(?P<name>[A-Z]\w+),? (?:y |e |et )?(?=tiene|ha |a |tem )",
    re.IGNORECASE,
)
"""A sentence that opens with a name ("Se llama Lola, tiene nueve años")."""

_LIKE = (
    (re.compile(r"^(?:un |une )?(?:tipo|genre|estilo|stile|style) (?=[A-Z])"), "like "),
    (re.compile(r"\b(?:tipo|genre) (?=un[ao']? |une |uma? )"), ""),
)

_HAVE = {
    "fr": re.compile(r"\b(?:s['\u2019]) ?(?:est|était|sont|étaient) (?P<done>\w+?)(?P<end>e?s?)\b"),
    "it": re.compile(r"\bsi (?:è|era|sono|erano) (?P<done>\w+?)(?P<end>[oaie])\b"),
}
"""What somebody has done with themselves ("s'est effondré", "si è barricata")."""


def _has(found: re.Match[str], code: str) -> str:
    """The perfect of a verb with a pronoun, as one without it."""
    forms = vocabulary(code).forms
    done = next(
        (one for one in (found["done"] + end for end in ("", "o", "s")) if forms.get(one, ("", ""))[1] == "past"), ""
    )
    if not done and (itself := _itself(found, code)):
        return itself
    whole = any(key in forms for key in (f"{done}_à", f"{done}_a")) or forms.get(done, ("", ""))[1] == "past"
    return f"{'a' if code == 'fr' else 'ha'} {done}" if done and whole else found[0]


def _itself(found: re.Match[str], code: str) -> str:
    """What somebody does with themselves, of what they have done ("si è barricata": si barrica)."""
    forms = vocabulary(code).forms
    stem = found["done"].removesuffix("é") if code == "fr" else re.sub(r"[aiu]t$", "", found["done"])
    before = "se" if code == "fr" else "si"
    return next(
        (f"{before} {stem}{end}" for end in ("e", "a", "isce", "it", "") if f"{before}_{stem}{end}" in forms), ""
    )


def _whole(found: re.Match[str], text: str, code: str) -> str:
    """A word, or the one that it is short for; a single letter may be one of an enumeration."""
    if text[found.end() : found.end() + 1] in {"'", "\u2019", "-"} or text[found.start() - 1 : found.start()] == "-":
        return found[0]
    return _ELSE[code].get(found[0], found[0])


def _apart(found: re.Match[str]) -> str:
    """A verb with its pronoun before it ("nos manda"), unless the dictionary has both as one."""
    words, forms = vocabulary("pt")
    whole, verb, pronoun = found[0].lower(), found[1].lower(), found[2].lower()
    if whole in words or whole in forms or f"se_{verb}" in forms or verb not in forms:
        return found[0] if f"se_{verb}" not in forms or pronoun != "se" else f"se {found[1]}"
    if pronoun in {"nos", "me", "te"}:
        return found[1]
    return f"{pronoun} {found[1]}" if pronoun in {"lhe", "lhes"} else f"{pronoun.lstrip('ln')} {found[1]}"
