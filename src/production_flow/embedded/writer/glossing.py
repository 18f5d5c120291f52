"""A sentence of another language in English, word by word: names kept, verbs where English has them."""

from __future__ import annotations

import re

from production_flow.embedded.writer.german import DETERMINERS, Word, in_english_order
from production_flow.embedded.writer.grammar import fix_articles, gerund, past, plural, singular, third
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES as OF_PLACES
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.tongues import ADJECTIVES, FORMS, GLOSSARY
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import OBJECTS, PASTS, STOP_WORDS

_ADJECTIVES = ADJECTIVES | {
    *("retired", "old", "young", "blind", "lonely", "small", "former", "last", "lost", "secret", "Italian", "little"),
    *("new", "poor", "rich", "sunken", "rival", "dead"),
}
_LEANING = frozenset({"of", "a", "an", "the", "with", "and", "his", "her", "their", "in", "from", "to", "that"})
"""Words that lean on the next one, and go with it where it is not known."""

_CONTRACTED = frozenset(
    {
        *(
            "im",
            "zum",
            "zur",
            "vom",
            "beim",
            "am",
            "del",
            "al",
            "au",
            "aux",
            "du",
            "nel",
            "nella",
            "nello",
            "nei",
            "nelle",
        ),
        *(
            "dello",
            "della",
            "dei",
            "degli",
            "delle",
            "dal",
            "dalla",
            "sul",
            "sulla",
            "alla",
            "ai",
            "no",
            "na",
            "nos",
            "nas",
        ),
        *("nos", "nas", "do", "da", "dos", "das", "ao", "à"),
    }
)
"""Foreign words that hold a preposition and an article."""

_SMALL = frozenset(
    {
        *(
            "a",
            "an",
            "the",
            "in",
            "on",
            "of",
            "to",
            "at",
            "from",
            "for",
            "with",
            "and",
            "who",
            "that",
            "about",
            "after",
        ),
        *("before", "his", "her", "their", "by", "under"),
    }
)
_PAST = {base: told for told, base in reversed(PASTS.items())}
_RELATIVE = frozenset({"who", "that", "the", "which", "whose"})
_SPLIT = re.compile(r"[\w'\u2019-]+|[^\w\s]")
_ELIDED = re.compile(r"\b([dlcnsjmt]|qu|un|dell|nell|all|dall|sull|quell)['\u2019](?=\w)", re.IGNORECASE)
_OPENING = re.compile(r"^(?:il y a|hay|c'è|há|es gibt|es geht um|se trata de) ", re.IGNORECASE)
_AFTER = re.compile(r"\b(sucht|suchen|suche|fragt|fragen)\b([^.;]*?)\snach\b", re.IGNORECASE)
_WOMAN = re.compile(r"^(?:una|uma|une|la|as|las|due|deux|dos|duas|tre|tres|trois|le)\b.{0,24}a?\b", re.IGNORECASE)
_INTO = {"at": "to", "of": "to", "for": "to", "in": "to", "to": "to", "from": "to"}
"""Prepositions before an infinitive."""


def gloss(text: str, code: str) -> tuple[str, list[str]]:
    """A text of another language in English, names kept; and the words that were not known."""
    words, unknown = _Glosser(code).read(_OPENING.sub("", text))
    if code == "de":
        words = in_english_order(words)
    return _finished([word for word in words if word.text], text, code), unknown


class _Glosser:
    """Looks up one word after the other."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._table = GLOSSARY[code]
        self._forms = FORMS[code]
        self._words: list[Word] = []
        self._unknown: list[str] = []
        self._gap = False

    def read(self, text: str) -> tuple[list[Word], list[str]]:
        """The words of a text, and those that are in no table."""
        text = _ELIDED.sub(r"\1' ", text)
        if self._code == "de":
            text = _AFTER.sub(r"\1\2", text)
        for idiom in sorted((key for key in self._table if "_" in key), key=len, reverse=True):
            text = re.sub(rf"\b{idiom.replace('_', ' ')}\b", idiom, text, flags=re.IGNORECASE)
        tokens = _SPLIT.findall(text)
        clause = relative = 0
        for at, token in enumerate(tokens):
            known = len(self._unknown)
            self._one(tokens, at, token)
            self._gap = len(self._unknown) > known
            if self._words and self._words[-1].text in {"who", "that"}:
                relative = len(self._words) - 1
            if self._gap and at + 1 < len(tokens) and tokens[at + 1].lower() in {"che", "que", "qui"}:
                self._skip(tokens, at)
            elif self._gap and 0 < relative < len(self._words) and self._code != "de":
                del self._words[relative:]
                self._skip(tokens, at - 1)
            if token in {",", ";"}:
                clause, relative = len(self._words), 0
            elif self._gap and clause and self._words[clause : clause + 1] and self._words[clause].text in _RELATIVE:
                self._drop(clause, tokens, at)
        return self._words, self._unknown

    def _skip(self, tokens: list[str], at: int) -> None:
        """Leaves out what is said of a thing that is not known."""
        end = next((number for number in range(at, len(tokens)) if tokens[number] in ",;."), len(tokens))
        self._unknown.extend(token for token in tokens[at + 2 : end] if len(token) > 3)
        tokens[at + 1 : end] = ["." for _ in tokens[at + 1 : end]]

    def _drop(self, clause: int, tokens: list[str], at: int) -> None:
        """Leaves a relative clause out of which a word is not known."""
        start = max(number for number in range(at) if tokens[number] in ",;") + 1
        self._unknown.extend(token for token in tokens[start:at] if len(token) > 3 and token not in self._unknown)
        del self._words[clause - 1 :]
        end = next((number for number in range(at, len(tokens)) if tokens[number] in ",;."), len(tokens))
        self._unknown.extend(token for token in tokens[at + 1 : end] if len(token) > 3)
        tokens[at + 1 : end] = ["." for _ in tokens[at + 1 : end]]

    def _one(self, tokens: list[str], at: int, token: str) -> None:
        lower = token.lower()
        if not token[0].isalnum():
            self._words.append(Word(token, "sign"))
        elif self._linking(tokens, at) or self._own_name(at, token, lower):
            self._name(token)
        elif (form := self._form(at, token)) is not None:
            self._verb(*form)
        elif (known := self._lookup(lower)) is not None:
            self._noun(lower, known, tokens, at)
        elif token[0].isdigit() or self._is_name(tokens, at):
            self._name(token)
        elif lower not in STOP_WORDS[self._code].split():
            self._unknown.append(token)
            self._gap = True
            while self._words and set(self._words[-1].text.split()) <= _LEANING:
                self._words.pop()

    def _linking(self, tokens: list[str], at: int) -> bool:
        """Whether a small word stands inside a name ("Rio de Janeiro")."""
        inside = 0 < at < len(tokens) - 1 and tokens[at - 1][0].isupper() and tokens[at + 1][0].isupper()
        inside = inside and (self._code != "de" or tokens[at - 1].lower() not in self._table)
        small = tokens[at].lower() in {"de", "del", "da", "do", "di", "la", "le", "von", "van"}
        return inside and small and at > 1

    def _own_name(self, at: int, token: str, lower: str) -> bool:
        own = at > 0 and token[0].isupper() and lower in PROPER and self._code != "de"
        return own and self._table.get(lower, "x").islower()

    def _is_name(self, tokens: list[str], at: int) -> bool:
        """Whether an unknown capital word is a name; in German every noun has a capital, and an article before it."""
        if not tokens[at][0].isupper():
            return False
        if self._code != "de":
            return True
        before = self._words[-1] if self._words else None
        last = before.text.split()[-1] if before is not None and before.text else ""
        return bool(last) and last not in DETERMINERS and last not in _ADJECTIVES

    def _form(self, at: int, token: str) -> tuple[str, str] | None:
        """The verb that a word is a form of, unless an article says that it is a noun."""
        before = self._words[-1].text if self._words and not self._gap else ""
        form = self._forms.get(token.lower()) or self._forms.get(_without_pronoun(token.lower(), self._code))
        if form is not None and form[1] == "past" and before not in {"has", "have", "had"}:
            return None
        if form is None or before in DETERMINERS or (self._code == "de" and at and token[0].isupper()):
            return None
        known = self._table.get(token.lower())
        if known is not None and (before in {"", "of", "in", "from", "with", "and"} or known.split()[0] in _SMALL):
            return None
        return form

    def _verb(self, english: str, kind: str) -> None:
        head, _, rest = english.partition(" ")
        before = self._words[-1] if self._words else Word("", "")
        if kind == "base" and before.text in {"before", "after", "without"}:
            head, kind = gerund(head), "verb"
        if kind == "base" and before.text in _INTO:
            before.text = "to"
            if len(self._words) > 1 and self._words[-2].text.endswith(" to"):
                before.text = ""
        elif kind == "base" and before.kind == "verb" and before.text not in {"must", "can"}:
            self._words.append(Word("to", "small"))
        if kind == "past":
            before.text = ""
        if kind in {"past", "told"}:
            head = _PAST.get(head) or past(head)
        if kind == "third" and head not in {"must", "can"}:
            head = third(head)
        self._words.append(Word(f"{head} {rest}".strip(), "base" if kind == "base" else "verb"))

    def _noun(self, lower: str, known: str, tokens: list[str], at: int) -> None:
        after_verb = self._words and self._words[-1].kind == "verb"
        counted = self._words and self._words[-1].text in {"two", "three", "four", "five", "six", "seven"}
        if (
            counted
            and self._code == "de"
            and " " not in known
            and known == singular(known)
            and known not in _ADJECTIVES
        ):
            known = plural(known)
        if self._code == "de" and lower == "der" and self._words and self._words[-1].kind == "noun":
            known = "of the"
        if known == "who" and after_verb:
            known = "that"
        name_next = at + 1 < len(tokens) and tokens[at + 1].lower() in PROPER and tokens[at + 1][0].isupper()
        town = bool(self._words) and self._words[-1].text in PLACE_NOUNS
        if known == "of" and name_next and not town:
            known = "from"
        noun_next = at + 1 < len(tokens) and (tokens[at + 1][0].islower() or self._code == "de") and not name_next
        if lower in _CONTRACTED and known in {"in", "of", "to", "at", "on", "from", "before the"} and noun_next:
            known = f"{known} the"
        kind = (
            "small"
            if known in _SMALL | DETERMINERS
            else "verb"
            if known.split(" ")[0] in {"must", "wants", "tries"}
            else "noun"
        )
        self._words.append(Word(known, kind))

    def _name(self, token: str) -> None:
        self._words.append(Word(token, "name"))

    def _lookup(self, word: str) -> str | None:
        """The English of a word, of its other gender, or of its singular; None where the table has none of them."""
        if word in self._table:
            return self._table[word]
        if (cognate := _cognate(word)) is not None:
            return cognate
        if word in OF_PLACES:
            return word.capitalize()
        if self._code == "de" and (compound := self._compound(word)) is not None:
            return compound
        if self._code == "de" or len(word) < 5:
            return None
        for ending, stem in ((word[-1:], word[:-1]), (word[-2:], word[:-2])):
            for other in ("o", "a", "e", ""):
                if stem + other in self._table and ending in {"s", "o", "a", "e", "i", "os", "as", "es", "x"}:
                    english = self._table[stem + other]
                    many = english not in _ADJECTIVES and ending in {"s", "i", "os", "as", "es", "x"}
                    return plural(english) if many else english
        return None

    def _compound(self, word: str) -> str | None:
        """A German compound of two words that the table has ("Dorfbäcker": village baker)."""
        for at in range(4, len(word) - 3):
            head, tail = word[:at], word[at:]
            for form in (head, head.removesuffix("s"), head.removesuffix("n"), head.removesuffix("en")):
                if form in self._table and tail in self._table and len(form) > 2:
                    return f"{self._table[form]} {self._table[tail]}"
        return None


def _without_pronoun(word: str, code: str) -> str:
    """An infinitive without the pronoun that is written with it ("entregarlas", "trovarlo")."""
    if code == "es":
        return re.sub(r"(?<=[aei]r)(?:l[aoe]s?|se|nos)$", "", word)
    return re.sub(r"(?<=[aei]r)(?:l[aoei]|si|ne)$", "e", word) if code == "it" else word


_COGNATES = (
    ("ista", "ist"),
    ("iste", "ist"),
    ("istin", "ist"),
    ("ist", "ist"),
    ("tion", "tion"),
    ("ción", "tion"),
    ("zione", "tion"),
    ("ção", "tion"),
    ("ario", "ary"),
    ("ador", "ator"),
    ("atore", "ator"),
    ("ateur", "ator"),
    ("ografo", "ographer"),
    ("ógrafo", "ographer"),
    ("ógrafa", "ographer"),
    ("graphe", "grapher"),
    ("logo", "logist"),
    ("loga", "logist"),
    ("logue", "logist"),
)
"""Endings of other languages -> the English one of the same word."""


def _cognate(word: str) -> str | None:
    """The English word that a foreign one is but for its ending, where the reader knows it."""
    made = (word.removesuffix(foreign) + own for foreign, own in _COGNATES if word.endswith(foreign) and len(word) > 6)
    return next((one for one in made if one in TRADE_OF or one in OBJECTS), None)


def _finished(words: list[Word], text: str, code: str) -> str:
    """The words as a sentence: adjectives before their noun, possessives of the hero."""
    said = " ".join(word.text for word in _before_nouns(words))
    made = re.sub(r"\s+([,.;:!?])", r"\1", said)
    if code != "de":
        whose = "her" if re.match(r"^(?:una|uma|une)\b", text, re.IGNORECASE) else ""
        whose = whose or ("his" if re.match(r"^(?:un|um|uno|el|il|le|o)\b", text, re.IGNORECASE) else "")
        made = re.sub(r"\b(?:his|her)\b", whose, made) if whose else made
    for pattern, right in _MENDED:
        made = re.sub(pattern, right, made)
    return re.sub(r"\s+", " ", fix_articles(made)).strip()


_MENDED = (
    (r"\bthe (her|his|their)\b", r"\1"),
    (r"\bthe (the|a|an)\b", r"\1"),
    (r"\b(voice|radio|letter|secret|door|mirror|map|book|song|ring|house|machine|phone),? who\b", r"\1 that"),
    (r"\bto to\b", "to"),
    (r"\b(tries|try|wants|want|decides|decide) to,? to\b", r"\1 to"),
    (r"\b(during|after|before|in|on|with|without|for|to|from|at|through|against) of (the|a|his|her)\b", r"\1 \2"),
    (r"\bthe at night\b", "at night"),
    (r"\b(learns?|tries|try) (read|write|cook|swim|fly|live|love|sing|dance|lie)\b", r"\1 to \2"),
    (r"\bkeeper of (?:(?:a|the) )?([A-Z]\w+ )?(lighthouse|museum|zoo|library)\b", r"\1\2 keeper"),
    (r"\bsteal(s?) (?=(?:(?:an?|the) )?(?:bank|train|museum|casino)s?\b)", r"rob\1 "),
    (r"\b(becomes?) (?:in|to) ", r"\1 "),
    (r"\b(investigates?) (?:about|on|of)\b(?: the)?", r"\1"),
    (r"\bin (?:the )?year (?=\d{4})", "in "),
    (r"\bin the ([A-Z]\w+) of (\d{4})\b", r"in \2 \1"),
    (r"\bbefore of the\b", "before the"),
    (r"\blearns (?:in|to|at) ((?:her|his|the|a|two) (?:[\w-]+ )?\w+) (?=the|a|to)", r"teaches \1 "),
    (r"\b(gives|tells|sells|shows) (?:in|to|at) (?=her|his|the|a)", r"\1 "),
    (r"\b(island|village|city|town) (?!of\b|from\b)([A-Z]\w+)", r"\1 of \2"),
    (r"\b(comedy|drama|thriller) of (science fiction|horror|fantasy)\b", r"\2 \1"),
    (r"\b(searche?s?) for (?:after|for|to|a the)\b", r"\1 for"),
)
"""What a gloss word by word gets wrong, and how it is mended."""


def _before_nouns(words: list[Word]) -> list[Word]:
    """Adjectives that follow their noun go before it, the last one first."""
    made: list[Word] = []
    moved = 0
    for word in words:
        if made and made[-1].kind == "noun" and _is_adjective(word.text) and not _is_adjective(made[-1].text):
            made.insert(len(made) - 1 - moved, word)
            moved += 1
        else:
            made.append(word)
            moved = 0
    return made


def _is_adjective(word: str) -> bool:
    return word in _ADJECTIVES or word.lower() in OF_PLACES
