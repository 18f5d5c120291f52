"""A Romance sentence in English, word by word, once it is known what each of its words is.

Nothing is lost with a word that no dictionary has: it is somebody or something where an article says so, a name where
it has a capital, and only otherwise left out, alone.
"""

from __future__ import annotations

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import SMALL, looked_up
from production_flow.embedded.writer.entries import done, in_form, tokens_of
from production_flow.embedded.writer.foreign_words import COUNTED, HAVING, HEAVENLY, INTO, PERSONS
from production_flow.embedded.writer.glossed import DETERMINERS, Word
from production_flow.embedded.writer.grammar import THIRDS, base_of, gerund, plural, singular
from production_flow.embedded.writer.idiomatic import prepared
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import STOP_WORDS
from production_flow.embedded.writer.mending import is_adjective
from production_flow.embedded.writer.romance_accents import is_several, spelt
from production_flow.embedded.writer.romance_clauses import arranged
from production_flow.embedded.writer.romance_parts import Part, Said, participle_of
from production_flow.embedded.writer.romance_smoothing import smoothed, told_of
from production_flow.embedded.writer.romance_spelling import spelled

_BEING = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "will be", "would be"})
_BARE = frozenset(
    {"must", "can", "sees", "see", "hears", "hear", "lets", "let", "makes", "make", "saw", "heard", "made", "feels"}
)
"""English verbs with a bare verb behind them."""


_GOING_ON = frozenset(
    [
        "keeps",
        "keep",
        "kept",
        "finishes",
        "finish",
        "finished",
        "avoids",
        "avoid",
        "stops",
        "stop",
        "stopped",
        "ends up",
    ]
)
_PREPOSITIONS = (" of", " about", " in", " from", " on", " for", " at", " up", " without")
"""English verbs with a gerund behind them."""


def read(text: str, code: str) -> tuple[list[Word], list[str]]:
    """The words of a text in English, and those that are in no table."""
    tokens = tokens_of(prepared(spelled(text, code), code), code)
    return _Reader(code).read(arranged([spelt(token, code) for token in tokens], code))


class _Reader:
    """Puts one part after the other into English."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._table = vocabulary(code).words
        self._words: list[Word] = []
        self._unknown: list[str] = []
        self._parts: list[Part] = []

    def read(self, parts: list[Part]) -> tuple[list[Word], list[str]]:
        """The words of some parts, and the tokens that were not known."""
        self._parts = parts
        for at, part in enumerate(parts):
            self._one(at, part)
        return smoothed(self._words), self._unknown

    def _one(self, at: int, part: Part) -> None:
        if isinstance(part.token, Said):
            self._add(part.token.english or "", part.token.kind)
        elif part.tag == "sign":
            self._add(part.token, "sign")
        elif part.tag == "name":
            self._name(at, part)
        elif part.tag in {"verb", "base", "during", "part"}:
            self._verb_part(at, part)
        elif part.tag == "clitic":
            return
        elif part.lower == "not":
            self._add("not", "small")
        else:
            self._other(at, part)

    def _add(self, text: str, kind: str) -> None:
        self._words.append(Word(text, kind))

    @property
    def _last(self) -> Word:
        return next((word for word in reversed(self._words) if word.text), Word("", ""))

    def _name(self, at: int, part: Part) -> None:
        """A name, in English where it has an English form ("Marte": Mars)."""
        english = self._table.get(part.lower, "")
        if part.lower in HEAVENLY and english:
            self._add(english, "noun")
            return
        if part.lower in PROPER or not english or at + 1 == len(self._parts):
            translated = english and not english.islower() and part.lower not in PROPER
            self._add(english if translated else part.token, "name")
            return
        self._add(english, "noun" if english.islower() else "name")

    def _verb_part(self, at: int, part: Part) -> None:
        form = part.form
        if form is None or (part.tag == "verb" and self._table.get(part.lower, "").split(" ")[0] in _BEING | HAVING):
            self._add(self._table.get(part.lower, part.lower), "verb")
        elif part.tag == "part":
            self._past_part(at, part, form[0])
        else:
            self._verb(*form)

    def _past_part(self, at: int, part: Part, english: str) -> None:
        """A participle, or the adjective that is spelled like it ("muerto": dead)."""
        known = self._table.get(part.lower)
        if known is not None and self._last.text not in HAVING and (is_adjective(known) or self._headed()):
            self._noun(at, known)
        else:
            self._participle(english)

    def _headed(self) -> bool:
        """Whether an article stands before the next word."""
        return self._last.text.split(" ")[-1] in DETERMINERS and self._last.kind != "verb"

    def _participle(self, english: str) -> None:
        """What has been done: by somebody, to somebody, or to the noun before it."""
        last = self._last
        if last.text == "having":
            head, _, rest = english.partition(" ")
            believed = len(self._words) > 1 and self._words[-2].kind == "verb"
            last.text = "to have" if believed else ""
            self._add(done(english) if believed else f"{gerund(head)} {rest}".strip(), "verb")
        elif last.text in HAVING:
            last.text = last.text.split(" ")[0] if last.text.endswith(" have") else ""
            head, _, rest = english.partition(" ")
            self._add(f"{in_form(head, 'told')} {rest}".strip(), "verb")
        elif last.text in _BEING:
            self._add("" if english == "be" else "dead" if english == "die" else done(english), "done")
        else:
            self._add(_STATES.get(english) or done(english), "told")

    def _verb(self, english: str, kind: str) -> None:
        head, _, rest = english.partition(" ")
        last = self._last
        if kind == "base":
            head, kind = self._infinitive(head, last)
        if kind.startswith("first") and last.text not in {"I", "we"}:
            self._add("I", "noun")
        self._add(f"{in_form(head, kind)} {rest}".strip(), "base" if kind == "base" else "verb")

    def _infinitive(self, head: str, last: Word) -> tuple[str, str]:
        """An infinitive behind a preposition or a verb, with the `to` that English has there."""
        if last.text in {"before", "after", "without", "by", "about", "of"} and last.kind == "small":
            if last.text == "of" and len(self._words) > 1 and self._words[-2].kind in {"verb", "base"}:
                last.text = "" if self._words[-2].text.endswith(" to") else "to"
                return head, "base"
            return gerund(head), "verb"
        if last.text in INTO and last.kind == "small":
            before = self._words[-2].text if len(self._words) > 1 else ""
            last.text = "" if before.endswith(" to") else "to"
        elif last.text.endswith(_PREPOSITIONS) or (last.kind in {"verb", "base"} and last.text in _GOING_ON):
            return gerund(head), "verb"
        elif last.kind in {"verb", "base"} and not (last.text.endswith(" to") or last.text in _BARE):
            self._add("to", "small")
        return head, "base"

    def _other(self, at: int, part: Part) -> None:
        """A noun, an adjective or a small word, or one that no table has."""
        known = looked_up(part.lower, self._code)
        if known is not None:
            self._known(at, part, known)
        elif part.token[0].isdigit():
            self._add(part.token, "name")
        elif (english := participle_of(part.lower, self._code)) is not None:
            self._participle(english)
        elif part.token[0].isupper() and len(part.token) > 1:
            self._add(part.token, "name")
        elif part.lower not in STOP_WORDS[self._code].split():
            self._unread(at, part)

    def _known(self, at: int, part: Part, known: str) -> None:
        if part.tag in {"prep", "det"}:
            self._small(at, part, known)
        elif (
            part.tag == "rel"
            and known == "who"
            and self._last.kind in {"verb", "base"}
            and part.lower in {"que", "che"}
        ):
            self._add("that", "small")
        elif part.tag == "rel" and known == "whoever" and self._asked(at):
            self._add("who", "small")
        elif part.lower in _ONLY and self._before_clause(at):
            self._add("only", "adv")
        elif known == "alone" and at + 1 < len(self._parts) and self._parts[at + 1].tag == "noun":
            self._add("only", "noun")
        elif part.tag == "rel" and known == "who" and self._last.kind == "noun":
            self._add("who" if self._alive() else "that", "small")
        elif part.tag in {"rel", "conj", "neg", "adv"}:
            self._add(known, "small" if part.tag != "adv" or known in SMALL else "adv")
        else:
            self._noun(at, known)

    def _asked(self, at: int) -> bool:
        """Whether it is asked, found out or told who somebody is, and not said of whoever does something."""
        leaning = self._last.text.endswith((*_PREPOSITIONS, " by"))
        return not at or (self._last.kind in {"verb", "base", "sign"} and not leaning)

    def _before_clause(self, at: int) -> bool:
        """Whether a verb or a preposition comes next."""
        return at + 1 < len(self._parts) and self._parts[at + 1].tag in {"verb", "neg", "prep", "clitic"}

    def _alive(self) -> bool:
        """Whether the last noun is somebody, adjectives behind it left aside ("un fantasma timido che")."""
        nouns = [word.text for word in self._words if word.kind in {"noun", "name"} and not is_adjective(word.text)]
        thing = singular(nouns[-1].split(" ")[-1]) if nouns else ""
        return thing in _ALIVE or is_being(f"a {thing}") or bool(nouns and is_being(nouns[-1]))

    def _noun(self, at: int, known: str) -> None:
        """A noun in the number that its article has, or an adjective."""
        alone = self._parts[at - 1].tag in {"det", "prep"} if at else False
        if known == "dead" and self._several(at) and alone and self._ends(at):
            known = "dead people"
        elif (
            self._parts[at].tag == "noun"
            and known not in _UNCOUNTED
            and not known.endswith(("children", "people", "men"))
            and " of " not in known
            and not known.endswith("ed")
            and (not is_adjective(known) or known == "family")
            and known == singular(known)
            and self._plural(at, known)
        ):
            known = plural(known)
        lower = self._parts[at].lower
        if known in THIRDS and lower in self._table and not lower.endswith(("s", "i", "x")) and not self._several(at):
            known = base_of(known)
        if self._last.text == "of" and known in _FIELDS:
            known = _FIELDS[known]
        if known.endswith(" of"):
            self._add(known, "small")
            return
        self._add(_KIN.get(known, known) if self._owned() else known, "noun")

    def _plural(self, at: int, known: str) -> bool:
        """Whether a noun is several, by its article or by its own ending."""
        lower = self._parts[at].lower
        return self._several(at) or (lower in self._table and is_several(lower, known, self._code))

    def _several(self, at: int) -> bool:
        """Whether the article or number before a noun says that there are several."""
        before = self._parts[max(0, at - 2) : at]
        while before and before[-1].tag == "adj":
            before = before[:-1]
        lower = (before[-1].source or before[-1].lower) if before and before[-1].tag in {"det", "prep"} else ""
        return lower in _MANY[self._code] or self._table.get(lower) in COUNTED

    def _owned(self) -> bool:
        """Whether somebody has who or what comes next ("su mujer", "sa propre fille")."""
        before = " ".join(word.text for word in self._words[-2:]).removesuffix(" own").split(" ")
        return before[-1] in {"his", "her", "my", "their", "our"}

    def _small(self, at: int, part: Part, known: str) -> None:
        """A preposition or an article."""
        known = known.removesuffix(" one") if known.startswith(("that", "this")) else known
        following = self._parts[at + 1] if at + 1 < len(self._parts) else Part("", "sign")
        last = self._last.text
        named = following.tag == "name" and following.lower in PROPER
        if known == "of" and following.token[:1].isupper():
            somebody = bool(last) and is_being(last.split(" ")[-1])
            unnamed = gender_of(following.token) is None
            known = "from" if ((somebody and unnamed) or named) and last not in PLACE_NOUNS else known
        done = [word.kind for word in self._words[-2:] if word.text]
        by = (
            following.lower not in {"avoir", "haber", "aver", "ter"}
            and following.tag in {"det", "noun", "name", "?", "article"}
            and self._last.kind in {"done", "told", "noun"}
        )
        if part.lower in _BY and by and ("done" in done or self._last.kind == "told"):
            known = "by"
        if part.lower in _EVEN and self._last.kind == "verb" and following.tag == "det":
            known = "even"
        if known == "about" and not told_of(self._words):
            known = "on"
        if part.tag == "prep" and self._articled(part) and following.token[:1].islower():
            known = known if known.endswith(" the") else f"{known} the"
        self._add(known, "small")

    def _articled(self, part: Part) -> bool:
        """Whether a preposition holds an article ("del", "nella", "aux")."""
        return part.lower in _ARTICLED[self._code]

    def _unread(self, at: int, part: Part) -> None:
        """A word that no table has."""
        self._unknown.append(part.token)
        last = self._last
        headed = last.text.split()[-1:] and last.text.split()[-1] in DETERMINERS and last.kind != "verb"
        if headed and not any(word.kind == "verb" for word in self._words):
            self._add(part.lower, "noun")
        elif headed or (last.kind in {"verb", "base"} and self._ends(at)):
            self._add("somebody" if PERSONS[self._code].search(part.lower) else "something", "noun")
            if headed:
                last.text = " ".join(last.text.split()[:-1])
        elif last.kind == "small" and last.text in _LEANING:
            last.text = ""

    def _ends(self, at: int) -> bool:
        """Whether no noun follows that a word may belong to."""
        return at + 1 == len(self._parts) or self._parts[at + 1].tag not in {"noun", "adj"}


_UNCOUNTED = frozenset([
    "homework", "rubbish", "money", "furniture", "advice", "news", "information", "work", "luggage", "bread", "hair",
    "music", "help", "water", "food", "evidence", "weather", "fun", "luck", "police", "people", "fish", "sheep",
])  # fmt: skip
"""English nouns of which there are never several."""

_EVEN = frozenset({"hasta", "até", "persino", "perfino"})
"""Words for even, before what is done to a thing."""

_FIELDS = {
    "mathematician": "mathematics", "chemist": "chemistry", "physicist": "physics", "politician": "politics",
    "musician": "music", "technician": "technology", "grammarian": "grammar",
}  # fmt: skip
"""Who knows a field -> the field, which several languages call alike ("clase de química")."""

_STATES = {"sleep": "asleep", "die": "dead"}
"""English verbs of which what is done is a state."""

_ALIVE = frozenset([
    "ghost", "robot", "dragon", "monster", "vampire", "fairy", "giant", "elf", "mermaid", "zombie", "devil", "angel",
    "skeleton", "puppet", "android", "person", "one",
])  # fmt: skip
"""English nouns for somebody who is not quite a person."""

_BY = frozenset(
    [*("por", "par", "pelo", "pela", "pelos", "pelas", "da", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall'")]
)
"""Prepositions before whoever has done something."""

_ONLY = frozenset({"solo", "sólo", "só"})

_KIN = {"woman": "wife", "girl": "daughter", "boy": "son", "women": "wives", "girls": "daughters"}
"""Somebody -> who that is to whoever has them ("sa fille": his daughter)."""

_MANY = {
    "es": frozenset(["los", "las", "unos", "unas", "estos", "estas", "esos", "esas", "mis", "tus", "sus"]),
    "fr": frozenset(["les", "des", "aux", "ces", "mes", "tes", "ses", "nos", "vos", "leurs", "plusieurs", "quelques"]),
    "it": frozenset(
        [
            *("i", "gli", "le", "dei", "degli", "delle", "ai", "agli", "alle", "dai", "dagli", "dalle", "nei", "negli"),
            *("nelle", "sui", "sugli", "sulle"),
        ]
    ),
    "pt": frozenset(
        [
            *("os", "as", "uns", "umas", "dos", "das", "aos", "às", "nos", "nas", "pelos", "pelas", "estes", "estas"),
            *("meus", "minhas", "seus", "suas"),
        ]
    ),
}
"""Articles and prepositions before several."""

_LEANING = frozenset({"of", "with", "and", "in", "from", "to", "for", "by", "at", "about", "on", "without"})

_ARTICLED = {
    "es": frozenset({"del", "al"}),
    "fr": frozenset({"du", "au", "aux"}),
    "it": frozenset(
        [
            *("del", "dello", "della", "dei", "degli", "delle", "dell'", "al", "allo", "alla", "ai", "agli", "alle"),
            *("all'", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall'", "nel", "nello", "nella", "nei"),
            *("negli", "nelle", "nell'", "sul", "sullo", "sulla", "sui", "sugli", "sulle", "sull'"),
        ]
    ),
    "pt": frozenset(
        [
            *("do", "da", "dos", "das", "no", "na", "nos", "nas", "ao", "aos", "à", "às", "pelo", "pela", "pelos"),
            *("pelas", "pro"),
        ]
    ),
}
"""Prepositions with an article in them."""
