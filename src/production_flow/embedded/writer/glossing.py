"""A sentence of another language in English, word by word: names kept, verbs where English has them."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import SMALL, looked_up, tail_of, without_pronoun
from production_flow.embedded.writer.foreign_words import (
    AGREES,
    BEING,
    CONTRACTED,
    COUNTED,
    FINITE,
    GENITIVE,
    HAVING,
    HEAVENLY,
    INTO,
    IT,
    JOINING,
    LEANING,
    ONE_OF,
    OPENS_NAMES,
    PARTICIPLES,
    PERSONS,
    RELATIVE,
    SUFFERED,
    THEM,
)
from production_flow.embedded.writer.german import in_english_order
from production_flow.embedded.writer.glossed import DETERMINERS, Word
from production_flow.embedded.writer.grammar import gerund, past, plural, singular, third
from production_flow.embedded.writer.idiomatic import COME, OPENING, prepared
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.tongues import EXONYMS
from production_flow.embedded.writer.lexicon.words import PASTS, STOP_WORDS
from production_flow.embedded.writer.mending import finished, is_adjective
from production_flow.embedded.writer.separable import apart

_PAST = {base: told for told, base in reversed(PASTS.items())} | {
    **{verb: verb for verb in ("cut", "let", "put", "hit", "shut", "bet", "set", "spread", "quit", "cast", "read")},
    "leave": "left",
    "be": "was",
    "lead": "led",
    "light": "lit",
    "shoot": "shot",
}


_SPLIT = re.compile(r"[\w'\u2019-]+|[^\w\s]")


def gloss(text: str, code: str) -> tuple[str, list[str]]:
    """A text of another language in English, names kept; and the words that were not known."""
    told = english_names(OPENING.sub("", text))
    words, unknown = _Glosser(code).read(told)
    return finished([word for word in words if word.text], text, code), unknown


_FOREIGN_NAME = re.compile(
    rf"(?<![\w'\u2019-])(?:{'|'.join(map(re.escape, sorted(EXONYMS, key=lambda name: (-len(name), name))))})(?![\w-])"
)


def english_names(text: str) -> str:
    """A text with the names of places that English has another name for in English ("Prag": Prague)."""
    return _FOREIGN_NAME.sub(lambda found: EXONYMS[found[0]] if _names(text, found) else found[0], text)


def _names(text: str, found: re.Match[str]) -> bool:
    """Whether a capital word names a place where it stands, and nobody ("Florencia canta")."""
    before, after = text[: found.start()].rstrip(), text[found.end() :]
    alone = not before and re.match(r"\s*(?:[,:.]|\d|$)", after) is not None
    return alone or before[-1:].islower() or before[-1:] in {"'", "\u2019", ","}


@cache
def _idioms(code: str) -> re.Pattern[str]:
    """Every entry of a language that is several words, the longest first."""
    entries = {key for table in vocabulary(code) for key in table if "_" in key.strip("_")} - apart()
    forms = (
        "['\u2019] ?".join(re.escape(part) for part in key.replace("'_", "'").replace("_", " ").split("'"))
        for key in sorted(entries, key=lambda key: (-len(key), key))
    )
    return re.compile(rf"(?<![\w'\u2019])(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _joined(found: re.Match[str]) -> str:
    """Several words as the one entry that they are."""
    return re.sub(r"['\u2019] ?", "'", found[0].lower()).replace(" ", "_")


def _opens_name(tokens: list[str], at: int) -> bool:
    """Whether a capital small word opens a name of two words ("São Paulo", "La Paz")."""
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    return tokens[at] in OPENS_NAMES and following[:1].isupper()


def _done(english: str) -> str:
    """What is done, of an English verb with what belongs to it ("break into": broken into)."""
    head, _, rest = english.partition(" ")
    return f"{PARTICIPLES.get(head) or _PAST.get(head) or past(head)} {rest}".strip()


def _in_form(verb: str, kind: str) -> str:
    """An English verb in a form ("find", "told": found)."""
    if kind in {"past", "told", "first_told"}:
        return _PAST.get(verb) or past(verb)
    if kind == "third" and verb not in {"must", "can"}:
        return third(verb)
    if kind in {"will", "would"}:
        return f"{kind} {verb}"
    return gerund(verb) if kind == "during" else verb


class _Glosser:
    """Looks up one word after the other."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._table, self._forms = vocabulary(code)
        self._words: list[Word] = []
        self._unknown: list[str] = []
        self._gap = self._perfect = False

    def read(self, text: str) -> tuple[list[Word], list[str]]:
        """The words of a text, and those that are in no table."""
        tokens = self._tokens(text)
        clause = relative = 0
        for at, token in enumerate(tokens):
            if not token:
                continue
            if token[0] == "=":
                self._gap = False
                self._words.append(Word(token[1:].partition("=")[2], token[1:].partition("=")[0]))
                continue
            known, kept = len(self._unknown), len(self._words)
            told = self._code == "de" and token[0].islower()
            helping = "".join(tokens[at + 1 : at + 2])
            self._perfect = told and self._told_before(token, helping)
            if told and helping in SUFFERED and (form := self._forms.get(token)) is not None:
                asked = helping == "werden" and any(word.text in {"must", "can", "wants to"} for word in self._words)
                be, kind = ("be", "base") if asked else (SUFFERED[helping], "verb")
                self._words.append(Word(f"{be} {_done(form[0])}", kind))
                tokens[at + 1] = ""
                continue
            self._one(tokens, at, token)
            if self._perfect:
                tokens[at + 1] = ""
            self._gap = len(self._unknown) > known and len(self._words) <= kept
            if self._words and self._words[-1].text in {"who", "that"}:
                relative = len(self._words) - 1
            if self._code != "de" and self._gap and relative == len(self._words) - 1 > 0:
                del self._words[relative:]
                self._skip(tokens, at - 1, 1)
            if token in {",", ";"}:
                clause, relative = len(self._words), 0
            elif self._code != "de":
                continue
            elif self._gap and clause and self._words[clause : clause + 1] and self._words[clause].text in RELATIVE:
                self._drop(clause, tokens, at)
        return self._words, self._unknown

    def _told_before(self, token: str, helping: str) -> bool:
        """Whether a German participle is told by the verb behind it ("gesehen hat", "gestorben ist")."""
        come = self._forms.get(token, ("", ""))[0].split(" ")[0] in COME
        return helping in {"hat", "haben", "hatte", "hatten", "habe"} or (come and helping in BEING)

    def _tokens(self, text: str) -> list[str]:
        """The words of a text, those that are one entry of the table together."""
        text = prepared(text, self._code)
        tokens = _SPLIT.findall(_idioms(self._code).sub(_joined, text))
        return in_english_order(tokens) if self._code == "de" else tokens

    def _skip(self, tokens: list[str], at: int, verbs: int) -> None:
        """Leaves out what is said of a thing that is not known, up to the verb of the main clause, of `verbs` ahead."""
        end = next((number for number in range(at, len(tokens)) if tokens[number] in ",;."), len(tokens))
        told = [
            number for number in range(at + 2, end) if self._forms.get(tokens[number].lower(), ("", ""))[1] == "third"
        ]
        if len(told) >= verbs and tokens[told[verbs - 1] - 1].lower() not in JOINING:
            end = told[verbs - 1]
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
        elif lower == "not" and self._code == "fr":
            self._words.append(Word("not", "small"))
        elif token.endswith("'") and self._code == "de":
            self._name(token[:-1])
        elif self._linking(tokens, at) or self._own_name(at, token, lower):
            self._name(token)
        elif (form := self._form(at, token)) is not None:
            self._verb(*form)
        elif (form := self._done_to(tokens, at)) is not None:
            self._words.pop()
            self._verb(*form)
            self._words.append(Word("them" if tokens[at - 1].lower() in THEM else "it", "noun"))
        else:
            self._noun_or_name(tokens, at, token)

    def _noun_or_name(self, tokens: list[str], at: int, token: str) -> None:
        lower = token.lower()
        if (known := looked_up(lower, self._code)) is not None:
            self._noun(lower, known, tokens, at)
        elif token[0].isdigit() or self._is_name(tokens, at):
            self._name(token)
        elif (told := self._like(lower)) is not None:
            self._words.append(Word(told, "told"))
        elif lower not in STOP_WORDS[self._code].split():
            self._unread(tokens, at)

    def _like(self, lower: str) -> str | None:
        """What has been done to the noun before a participle, in any of its forms ("islas inventadas": invented)."""
        if not self._words or self._words[-1].kind != "noun" or self._code == "de":
            return None
        one = next(
            (
                form
                for ending in ("", *AGREES[self._code])
                if (form := lower.removesuffix(ending) + ONE_OF[self._code])
                and lower.endswith(ending)
                and self._forms.get(form, ("", ""))[1] == "past"
            ),
            None,
        )
        return _done(self._forms[one][0]) if one else None

    def _unread(self, tokens: list[str], at: int) -> None:
        """A word that is in no table: somebody, something, or left out with what leans on it."""
        token, lower = tokens[at], tokens[at].lower()
        self._unknown.append(token)
        if self._somebody(tokens, at):
            self._words.append(Word(lower, "noun"))
            return
        if self._object(token):
            if self._code == "de" and (kind := tail_of(lower)):
                self._words.append(Word(kind, "noun"))
                return
            self._words[-1] = Word("somebody" if PERSONS[self._code].search(lower) else "something", "noun")
            return
        last = self._words[-1] if self._words else Word("", "")
        thing = last.text.split()[-1:] and last.text.split()[-1] in DETERMINERS and last.kind != "verb"
        if thing and (self._code != "de" or token[0].isupper()):
            self._words.append(Word(lower, "noun"))
            return
        if last.kind == "noun" and (self._code != "de" or token[0].islower()):
            return
        self._gap = True
        while self._words and set(self._words[-1].text.split()) <= LEANING:
            self._words.pop()

    def _somebody(self, tokens: list[str], at: int) -> bool:
        """Whether an unknown noun is whom the sentence is about: first in it, after an article or a number."""
        told = any(word.kind == "verb" or word.text in {"who", "that"} for word in self._words)
        last = self._words[-1].text if self._words else ""
        before = self._words[-2].text if len(self._words) > 1 else ""
        opens = last in {"a", "an", "two", "three", "four"} or (last == "the" and len(self._words) == 1)
        opens = (opens and before not in LEANING - {"of", "and"}) or (last == "of a" and not told)
        return opens and not told and len(tokens[at]) > 3 and not (self._code == "de" and tokens[at][0].islower())

    def _object(self, token: str) -> bool:
        """Whether an unknown noun with its article is what a verb right before it is done to."""
        article = bool(self._words) and self._words[-1].text in {"a", "an", "the", "his", "her", "their"}
        noun = len(token) > 2 and (self._code != "de" or token[0].isupper())
        between = list(takewhile(lambda word: word.kind not in {"verb", "base"}, reversed(self._words[:-1])))
        direct = len(between) < len(self._words) - 1 and all(word.kind in {"name", "small"} for word in between)
        leaning = bool(between) and between[0].kind == "small"
        return article and noun and direct and not leaning

    def _linking(self, tokens: list[str], at: int) -> bool:
        """Whether a small word stands inside a name ("Rio de Janeiro")."""
        inside = 0 < at < len(tokens) - 1 and tokens[at - 1][:1].isupper() and tokens[at + 1][:1].isupper()
        inside = inside and (self._code != "de" or tokens[at - 1].lower() not in self._table)
        spa = tokens[at] == "Bad" and "".join(tokens[at + 1 : at + 2])[:1].isupper()
        if at and (spa if self._code == "de" else _opens_name(tokens, at)):
            return True  # "Bad Ischl"
        small = tokens[at].lower() in {"de", "del", "da", "do", "di", "la", "le", "von", "van"}
        return inside and small and at > 1

    def _own_name(self, at: int, token: str, lower: str) -> bool:
        own = at > 0 and token[0].isupper() and lower in PROPER
        if self._code == "de":  # Regensburg is no castle of rain
            return own and lower not in self._table and lower not in self._forms
        return own and lower not in HEAVENLY and self._table.get(lower, "x").islower()

    def _is_name(self, tokens: list[str], at: int) -> bool:
        """Whether an unknown capital word is a name; in German every noun has a capital, and an article before it."""
        if not tokens[at][0].isupper():
            return False
        headed = not at and tokens[at].lower() in PROPER and re.match(r"\d|[:.,]", "".join(tokens[1:2])) is not None
        headed = headed or tokens[at].count("-") > 1  # the Nord-Ostsee-Kanal
        if self._code != "de" or headed:
            return True
        before = self._words[-1] if self._words else None
        last = before.text.split()[-1] if before is not None and before.text else ""
        somewhere = [token.lower() for token in tokens[max(0, at - 2) : at]] in (["in", "der"], ["aus", "der"])
        return somewhere or (bool(last) and last not in DETERMINERS and not is_adjective(last))

    def _form(self, at: int, token: str) -> tuple[str, str] | None:
        """The verb that a word is a form of, unless an article says that it is a noun."""
        before = self._words[-1].text if self._words and not self._gap else ""
        form = self._forms.get(token.lower()) or self._forms.get(without_pronoun(token.lower(), self._code))
        if form is not None and form[1] == "base" and self._perfect:
            form = (form[0], "past")
        if form is not None and form[1] == "past" and before not in HAVING and not self._perfect:
            return None
        if (
            form is None
            or (before.rsplit(" ", 1)[-1] in DETERMINERS and not self._to(before, form[1]))
            or (at and token[0].isupper() and (self._code == "de" or not token.isupper()))
        ):
            return None
        if form[1].startswith("first") and not self._is_told_by(at, before):
            return None
        known = self._table.get(token.lower())
        opens = before in {"of", "in", "from", "with", "and"} or (before == "" and not (self._gap and self._words))
        if known is not None and (opens or known.split()[0] in SMALL):
            return None
        return form

    def _done_to(self, tokens: list[str], at: int) -> tuple[str, str] | None:
        """The verb of what is done to something that stands before it as an article ("de quem os usa"), or None."""
        lower = tokens[at].lower()
        form = self._forms.get(lower)
        article = bool(at) and tokens[at - 1].lower() in THEM | IT and bool(self._words)
        if form is None or not article or self._words[-1].text != "the" or looked_up(lower, self._code) is not None:
            return None
        return form if form[1] in {"third", "plural", "told"} and self._code != "de" else None

    def _is_told_by(self, at: int, before: str) -> bool:
        """Whether whoever tells it may do something here: after "I", or first where a language leaves "I" out."""
        return before in {"I", "we"} or (at == 0 and self._code in {"es", "it", "pt"})

    def _to(self, before: str, kind: str) -> bool:
        """Whether the article before an infinitive is the Portuguese `a` before one ("aprende a cozinhar")."""
        return self._code == "pt" and before == "the" and kind == "base"

    def _verb(self, english: str, kind: str) -> None:
        head, _, rest = english.partition(" ")
        before = self._words[-1] if self._words else Word("", "")
        if kind == "base" and before.text in {"before", "after", "without"}:
            head, kind = gerund(head), "verb"
        if kind == "base" and (before.text in INTO or self._to(before.text, kind)):
            before.text = "to"
            if len(self._words) > 1 and self._words[-2].text.endswith(" to"):
                before.text = ""
        elif kind == "base" and before.kind == "verb" and before.text not in {"must", "can"}:
            self._words.append(Word("to", "small"))
        if kind == "past" and before.text in HAVING:
            before.text = before.text.split(" ")[0] if before.text.endswith(" have") else ""
        if kind.startswith("first") and before.text not in {"I", "we"}:
            self._words.append(Word("I", "noun"))
        self._words.append(Word(f"{_in_form(head, kind)} {rest}".strip(), "base" if kind == "base" else "verb"))

    def _noun(self, lower: str, known: str, tokens: list[str], at: int) -> None:
        after_verb = self._words and self._words[-1].kind == "verb"
        before = [word.text for word in self._words[-2:]]
        described = before[-1:] and is_adjective(before[-1])
        counted = bool({*before[-1:], *(before[:1] if described else ())} & COUNTED)
        if counted and " " not in known and known == singular(known) and not is_adjective(known):
            known = plural(known)
        if self._code == "de" and lower in GENITIVE and self._words and self._words[-1].kind == "noun":
            known = GENITIVE[lower]
        if known == "who" and after_verb and lower != "wer":
            known = "that"
        name_next = at + 1 < len(tokens) and tokens[at + 1].lower() in PROPER and tokens[at + 1][:1].isupper()
        somewhere = self._code != "de" and at + 1 < len(tokens) and tokens[at + 1][:1].isupper()
        somebody = bool(self._words) and is_being(self._words[-1].text.split(" ")[-1])
        if known == "of" and somewhere and somebody and gender_of(tokens[at + 1]) is None:
            known = "from"
        town = bool(self._words) and self._words[-1].text in PLACE_NOUNS
        if known == "of" and name_next and not town:
            known = "from"
        noun_next = at + 1 < len(tokens) and (tokens[at + 1][:1].islower() or self._code == "de") and not name_next
        if lower in CONTRACTED and known in {"in", "of", "to", "at", "on", "from", "before the"} and noun_next:
            known = f"{known} the"
        kind = "small" if known in SMALL | DETERMINERS else "verb" if known.split(" ")[0] in FINITE else "noun"
        self._words.append(Word(known, kind))

    def _name(self, token: str) -> None:
        self._words.append(Word(token, "name"))
