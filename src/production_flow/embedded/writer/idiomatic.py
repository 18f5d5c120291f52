"""What a gloss word by word would lose of another language, put beforehand so that it does not: `prepared`.

Denials of two words, centuries, who somebody was before (`ex`), the perfect with "to be", adjectives of German towns.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.tongues import EXONYMS
from production_flow.embedded.writer.separable import together

_ELIDED = re.compile(r"\b([dlcnsjmt]|qu|un|dell|nell|all|dall|sull|quell)['\u2019](?=\w)", re.IGNORECASE)
_OBJECT_BEFORE = re.compile(r"\bl['\u2019] ?(a|ha|avait|aveva|ont|hanno) (\w+)", re.IGNORECASE)
"""Somebody to whom something was done, before the verb ("qui l'a abandonnée")."""

_NOT = re.compile(
    r"(^|[\s])(?:ne |n['\u2019] ?)((?:(?:le|la|les|se|lui|y|en|s'|l') ?)?\w+) (?:pas|plus|point|guère)\b", re.IGNORECASE
)
"""The two words of a French denial around its verb."""

_NEVER = {
    "fr": re.compile(r"\b(?:ne |n['\u2019] ?)(\w+) (jamais)\b", re.IGNORECASE),
    "it": re.compile(r"\bnon (\w+) (mai)\b", re.IGNORECASE),
    "es": re.compile(r"\bno (\w+) (nunca)\b", re.IGNORECASE),
    "pt": re.compile(r"\bnão (\w+) (nunca)\b", re.IGNORECASE),
}
"""The two words with which a language says never, around their verb."""


def prepared(text: str, code: str) -> str:
    """A text of another language, put so that a gloss word by word loses less of it."""
    text = _formerly(_aged(text, code), code)
    if code == "fr":
        text = _NOT.sub(r"\1not \2", text)
    if code in _NEVER:
        text = _NEVER[code].sub(r"\2 \1", text)
    text = _has_come(text, code)
    text = _ELIDED.sub(r"\1' ", text)
    if code == "de":
        text = _of_towns(together(text))
    return _OBJECT_BEFORE.sub(r"\1 \2 them", text) if code in {"fr", "it"} else text


_ROMAN = {"I": 1, "V": 5, "X": 10}
_CENTURY = re.compile(
    r"\b(?:(?:siglo|secolo|século) (?P<one>[XVI]+)|(?P<two>[XVI]+)(?:e|ème|º|°)? (?:siècle|secolo)"
    r"|(?P<three>\d{1,2})\. Jahrhunderts?)\b"
)
_HUNDREDS = {
    "duecento": "1200s", "trecento": "1300s", "quattrocento": "1400s", "cinquecento": "1500s", "seicento": "1600s",
    "settecento": "1700s", "ottocento": "1800s", "novecento": "1900s",
}  # fmt: skip
"""How Italian calls its centuries."""

_ITALIAN = re.compile(rf"\b(?:{'|'.join(_HUNDREDS)})\b", re.IGNORECASE)

_TENS = (
    "zwanzig|vingt|veinte|venti|vinte", "dreißig|trente|treinta|trenta|trinta",
    "vierzig|quarante|cuarenta|quaranta|quarenta", "fünfzig|cinquante|cincuenta|cinquanta|cinquenta",
    "sechzig|soixante|sesenta|sessanta|sessenta", "siebzig|soixante-dix|setenta|settanta",
    "achtzig|quatre-vingts?|ochenta|ottanta|oitenta", "neunzig|quatre-vingt-dix|noventa|novanta",
)  # fmt: skip
_DECADES = tuple(
    (re.compile(rf"\b(?:(?:{tens})ern? Jahren?|(?:années|años|anni|anos) (?:{tens}))\b", re.IGNORECASE), f"19{at}0s")
    for at, tens in enumerate(_TENS, 2)
)
"""How a language calls a decade of the twentieth century -> the decade."""


def _aged(text: str, code: str) -> str:
    """A text with its centuries and decades in numbers ("au XVIIIe siècle": 1700s)."""
    text = _CENTURY.sub(_century, text)
    for pattern, decade in _DECADES:
        text = pattern.sub(decade, text)
    if code == "it":
        text = re.sub(
            rf"\b(?:{'|'.join(_HUNDREDS)})\b", lambda found: _HUNDREDS[found[0].lower()], text, flags=re.IGNORECASE
        )
    return text


def _century(found: re.Match[str]) -> str:
    if found["three"]:
        number = int(found["three"])
    else:
        values = [_ROMAN[letter] for letter in found["one"] or found["two"]]
        number = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return f"{number - 1}00s"


OPENING = re.compile(
    r"^[¿¡]?(?:il était une fois|es war einmal|érase una vez|había una vez|c'era una volta|era uma vez"
    r"|il y a|hay|había|c'è|ci sono|c'era|c'erano|há|havia|es gibt|es geht um|se trata de"
    r"|(?:und )?was wäre,? wenn|was,? wenn"
    r"|et si|y si|e se"
    r"|que se passerait-il si|qué pasaría si|cosa succederebbe se) ",
    re.IGNORECASE,
)
"""How a text of another language says that there is something, or was once, before it says what."""


_EX = re.compile(r"(?P<before>\b[^\W\d_]+ )?\b[Ee]x[- ]?(?P<who>[^\W\d_]{4,})")
_ONE = {"es": "una", "fr": "une", "it": "una", "pt": "uma", "de": "eine"}
_BEFORE_NOUNS = frozenset([
    *("un", "una", "uno", "une", "um", "uma", "ein", "eine", "einer", "einen", "el", "la", "le", "il", "lo", "der"),
    *("die", "su", "sa", "son", "sua", "seu", "suo", "seine", "ihr", "ihre", "dos", "due", "deux", "dois", "duas"),
    *("zwei", "tres", "tre", "trois", "três", "drei", "los", "las", "les", "gli", "os", "as", "de", "di", "von"),
])  # fmt: skip


def _formerly(text: str, code: str) -> str:
    """A text with who somebody was as words of their own ("una monja exboxeadora": una monja, una ex boxeadora,)."""
    table = vocabulary(code).words

    def former(found: re.Match[str]) -> str:
        before = found["before"] or ""
        if found["who"].lower() not in table:
            return found[0]
        apart = before and before.strip().lower() not in _BEFORE_NOUNS and before.strip().lower() in table
        return f"{before.strip()}, {_ONE[code]} ex {found['who']}," if apart else f"{before}ex {found['who']}"

    return _EX.sub(former, text)


COME = frozenset(
    {"exist", "arrive", "come", "go", "leave", "return", "become", "fall", "vanish", "disappear", "flee", "escape"}
    | {"sink", "sail", "emerge", "appear", "happen", "succeed", "swim", "ride", "march", "wake", "get", "break"}
    | {"grow", "stay", "remain", "enter", "die", "survive", "live", "climb", "move", "run", "fly", "jump", "be", "lie"}
)
"""English verbs whose perfect is with "to be" in German, French and Italian."""

_IS = {
    "it": re.compile(r"\b(?P<is>è|era|sono|erano) (?P<verb>\w+?)(?P<end>[oaie])\b"),
    "fr": re.compile(r"\b(?P<is>est|était|sont|étaient) (?P<verb>\w+?[éiu])(?P<end>e?s?)\b"),
}
_HAS = {
    "it": {"è": "ha", "era": "aveva", "sono": "hanno", "erano": "hanno"},
    "fr": {"est": "a", "était": "avait", "sont": "ont", "étaient": "ont"},
}


def _has_come(text: str, code: str) -> str:
    """A text whose perfect with "to be" is one with "to have" ("è tornata": ha tornato)."""
    if code not in _IS:
        return text

    def had(found: re.Match[str]) -> str:
        told = found["verb"] + ("o" if code == "it" else "")
        verb, kind = vocabulary(code).forms.get(told.lower(), ("", ""))
        perfect = kind == "past" and verb.split(" ")[0] in COME
        return f"{_HAS[code][found['is']]} {told}" if perfect else found[0]

    return _IS[code].sub(had, text)


_TOWNS = re.compile(r"(?<=[a-zß] )(?P<town>[A-ZÄÖÜ][a-zäöüß]{2,})(?P<end>n?er) (?=[A-ZÄÖÜ])")
"""An adjective of a town, before its noun ("der Lüneburger Heide")."""


_NAMED_AFTER = re.compile(
    r"(?:Creek|Lake|River|Falls|Springs|City|Street|Road|Hill|Bay|Beach|Valley|Island|Flats|Gulch)\b"
)
"""What follows the first word of an English name."""


def _of_towns(text: str) -> str:
    """A German text with the towns of its adjectives, each with an apostrophe that keeps it a name.

    "ein Berliner Taxifahrer": ein Berlin' Taxifahrer.
    """

    def town(found: re.Match[str]) -> str:
        word, stem = f"{found['town']}{found['end']}", f"{found['town']}{found['end'][:-2]}"
        if text[found.end() : found.end() + 1].isupper() and _NAMED_AFTER.match(text[found.end() :]):
            return found[0]  # "Silver Creek"
        for name in (stem, f"{found['town']}en", f"{stem}en"):
            if name in EXONYMS or name.lower() in PROPER:
                return f"{EXONYMS.get(name, name)}' "
        strange = looked_up(word.lower(), "de") or _is_noun(word) or not _TOWN_LIKE.search(stem)
        return found[0] if strange else f"{stem}' "

    return _TOWNS.sub(town, text)


_TOWN_LIKE = re.compile(
    r"(?:burg|stadt|berg|heim|hausen|dorf|bach|feld|furt|ing|ow|itz|lin|eck|born|brück|münd|um|rod|kirch|hof|wald|see|tal"
    r"|werder|förd|del|den|sen|gard|haven|nau|land|bad|mark|stein|fels|moos|ried|nitz|witz|wik|büttel|stett)$"
)
"""How the names of towns end that nobody knows."""

_NOUNS = re.compile(r"(?:ler|ker|rer|cher|cker|mer|ber|ster|ter|der|ger|fer|eiter|aner|ner|ser|zer)$")


def _is_noun(word: str) -> bool:
    """Whether an unknown German word in -er is rather somebody with a name behind than an adjective of a town."""
    return bool(_NOUNS.search(word)) and not re.search(r"(?:burg|stadt|berg|heim|hausen|dorf|bach|feld|furt)er$", word)
