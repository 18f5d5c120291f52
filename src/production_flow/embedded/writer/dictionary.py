"""A word of another language in the tables of the lexicon: itself, its other gender, its singular, its parts."""

from __future__ import annotations

import re

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.cognates import cognate
from production_flow.embedded.writer.grammar import THIRDS, plural, singular
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES as OF_PLACES
from production_flow.embedded.writer.mending import is_adjective

SMALL = frozenset([
    "a", "an", "the", "in", "on", "of", "to", "at", "from", "for", "with", "and", "who", "that", "about", "after",
    "before", "his", "her", "their", "by", "under", "against", "between", "without", "through", "near", "behind",
])  # fmt: skip
"""English words that lean on others."""


def looked_up(word: str, code: str) -> str | None:
    """The English of a word, of its other gender, or of its singular; None where the table has none of them."""
    table = vocabulary(code).words
    if word in table:
        return table[word]
    if (alike := cognate(word)) is not None:
        return alike
    if word in OF_PLACES:
        return word.capitalize()
    if code == "de":
        return _inflected(word) or _compound(word)
    short = len(word) == 4 and word.endswith("s") and word[:-1] in table
    return _romance(word, code) if len(word) > 4 or short else None


def _romance(word: str, code: str) -> str | None:
    """A Romance noun of the other gender, or of several."""
    table = vocabulary(code).words
    if code == "fr" and word.endswith("aux") and (one := table.get(word.removesuffix("ux") + "l")):
        return plural(one) if not is_adjective(one) else one
    if code == "it" and word[-3:] in {"che", "ghe", "chi", "ghi"}:
        word = word[:-2] + ("a" if word.endswith("e") else "o") + "s"
    for ending, stem in ((word[-1:], word[:-1]), (word[-2:], word[:-2])):
        for other in _others(word, code):
            english = table.get(stem + other, "")
            if english in THIRDS:  # what somebody refuses is no row of refusals
                continue
            if english and ending in {"s", "o", "a", "e", "i", "os", "as", "es", "x"}:
                many = not is_adjective(english) and ending in {"s", "i", "os", "as", "es", "x"}
                return plural(english) if many else english
    return None


def _others(word: str, code: str) -> tuple[str, ...]:
    """Endings of one, of a word of several, the likeliest first ("pastores": pastor; "vedove": vedova)."""
    if word.endswith("as") or (code == "it" and word.endswith("e")):
        return ("a", "o", "e", "")
    return ("", "o", "e", "a") if word.endswith("es") and code in {"es", "pt"} else ("o", "a", "e", "")


def _inflected(word: str) -> str | None:
    """A German noun in another case or number, or the woman of a trade ("Winzerinnen": winemakers)."""
    table = vocabulary("de").words
    if word.endswith("innen") and (english := table.get(word.removesuffix("innen"))):
        return plural(english)
    for ending in ("in", "s", "es", "n", "en", "e", "er", ""):
        stem = word.removesuffix(ending)
        if len(stem) < 3 or not word.endswith(ending):
            continue
        many = ending in {"n", "en", "e", "er", ""}
        if stem != word and len(stem) > 3 and (english := table.get(stem)) and english not in SMALL:
            return _number(english, many=many)
        if many and (english := table.get(_plain(stem), "")) and stem != _plain(stem) and not is_adjective(english):
            return _number(english, many=True)
    return None


_MEN = re.compile(r"(?:men|children|people|teeth|feet|mice|geese)$")
"""English nouns of several that have no -s."""


def _number(english: str, *, many: bool) -> str:
    """A noun of which there are one or several; an adjective as it is."""
    described = is_adjective(english) or english.lower() in OF_PLACES
    several = not many or described or english != singular(english) or " of " in english or _MEN.search(english)
    return english if several else plural(english)


def _plain(word: str) -> str:
    """A German word with the last vowel that several have as one has it ("väter": vater)."""
    for two, one in (("äu", "au"), ("ä", "a"), ("ö", "o"), ("ü", "u")):
        head, found, tail = word.rpartition(two)
        if found:
            return f"{head}{one}{tail}"
    return word


def _compound(word: str) -> str | None:
    """A German compound of two words that the table has ("Dorfbäcker": village baker)."""
    table = vocabulary("de").words
    for at in range(3, len(word) - 2):
        head, tail = word[:at], word[at:]
        own = table.get(tail) or _inflected(tail) if len(tail) > 2 else None
        if own is not None and (own in _NO_TAILS or is_adjective(own)):
            continue
        for form in (head, head.removesuffix("s"), head.removesuffix("n"), head.removesuffix("en")):
            if form in table and own and len(form) > 2 and table[form] not in SMALL:
                return f"{singular(table[form]) if table[form].islower() else table[form]} {own}"
    return None


_NO_TAILS = SMALL | {"always", "again", "then", "here", "there", "never", "over", "up", "it", "he", "she", "ago"}
"""English words that no compound ends with."""


_LONG_VOWELS = str.maketrans("áêí", "aei")


def without_pronoun(word: str, code: str) -> str:
    """An infinitive without the pronoun that is written with it ("entregarlas", "trovarlo")."""
    if code == "es":
        return re.sub(r"(?<=[aei]r)(?:l[aoe]s?|se|nos)$", "", word)
    if code == "pt":
        stem = re.sub(r"-(?:se|l?[oa]s?|lhes?|me|te)$", "", word)
        return stem.translate(_LONG_VOWELS) + "r" if stem != word and stem[-1:] in {"á", "ê", "í"} else stem
    return re.sub(r"(?<=[aei]r)(?:l[aoei]|si|ne)$", "e", word) if code == "it" else word
