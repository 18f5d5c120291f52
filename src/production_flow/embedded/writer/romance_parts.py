"""The words of a Romance sentence, each with what it is where it stands: a verb, a noun, a pronoun before a verb.

Many are two things ("vino": wine, or came; "la": the, or her). What stands before them says which: `parts_of`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from production_flow.embedded.writer.abroad import verbs_too, vocabulary
from production_flow.embedded.writer.dictionary import SMALL, looked_up, without_pronoun
from production_flow.embedded.writer.foreign_words import AGREES, ONE_OF, OPENS_NAMES
from production_flow.embedded.writer.glossed import DETERMINERS
from production_flow.embedded.writer.grammar import THIRDS
from production_flow.embedded.writer.lexicon.conjugation import Form
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.mending import is_adjective

FINITE = frozenset({"third", "plural", "told", "will", "would", "first", "first_told"})
"""Forms of a verb that a clause is told with."""

_SET = {
    "neg": {"es": "no", "fr": "ne n' not", "it": "non", "pt": "não"},
    "rel": {
        "es": "que quien quienes donde cuando como mientras porque si cual cuales cuyo cuya cuyos cuyas",
        "fr": "qui que qu' où dont quand lorsque si comme pourquoi puisque parce_que alors_que tandis_que",
        "it": "che dove quando mentre perché se cui come chi ch'",
        "pt": "que quem onde quando enquanto porque como cujo cuja cujos cujas",
    },
    "pron": {
        "es": "él ella ellos ellas yo nadie alguien usted nosotros",
        "fr": "il elle ils elles on je j' nous vous tu quelqu'un",
        "it": "lui lei loro io nessuno qualcuno egli noi",
        "pt": "ele ela eles elas eu ninguém alguém você nós",
    },
    "clitic": {
        "es": "se le les me te nos lo",
        "fr": "se s' me m' te t' lui y",
        "it": "si ci vi mi ti ne li glielo gliela glieli gliene c' v' s' m' t'",
        "pt": "se lhe lhes me te",
    },
    "article": {"es": "la los las", "fr": "le la les l' leur", "it": "lo la le gli l' se", "pt": "o a os as nos"},
    "conj": {
        "es": "y e o u ni pero sino",
        "fr": "et ou ni mais donc car or",
        "it": "e ed o oppure né ma però",
        "pt": "e ou nem mas porém",
    },
    "adv": {
        "es": "ya nunca siempre también aún todavía solo sólo jamás ahora luego después hoy",
        "fr": "jamais toujours encore aussi déjà maintenant puis ensuite enfin",
        "it": "mai sempre ancora anche già ora poi solo oggi stavolta",
        "pt": "já nunca sempre também ainda só agora depois hoje",
    },
    "prep": {
        "es": "a al de del en con por para sin sobre tras entre hacia hasta desde contra según durante ante bajo",
        "fr": "à au aux de du d' des en dans avec par pour sans sur entre vers depuis contre chez sous avant après",
        "it": "a al ai agli alla alle allo di del dei degli della delle dello d' da dal dai dagli dalla dalle dallo in"
        " nel nei negli nella nelle nello con per senza su sul sui sugli sulla sulle sullo tra fra verso contro sotto"
        " all' dell' dall' nell' sull' ad",
        "pt": "ao aos à às de do da dos das em no na nos nas num numa nuns numas com por pelo pela pelos pelas para sem"
        " sobre entre até desde contra sob durante pra pro",
    },
    "det": {
        "es": "el un una unos unas mi mis tu tus su sus este esta estos estas ese esa esos esas aquel aquella cada todo"
        " toda todos todas otro otra otros otras varios varias algún alguna ningún ninguna mismo misma",
        "fr": "un une des mon ma mes ton ta tes son sa ses notre nos votre leurs ce cet cette ces chaque tout toute"
        " tous toutes quelques plusieurs aucun aucune même",
        "it": "mio mia miei mie tuo tua tuoi tue nostro nostra il i un uno una un' questo questa"
        " questi queste quel quella quei quegli quelle quello ogni tutto tutta"
        " tutti tutte qualche nessun nessuna stesso stessa",
        "pt": "um uma uns umas meu minha meus minhas teu tua seu sua seus suas este esta esse essa aquele aquela cada"
        " todo toda todos todas outro outra outros outras algum alguma nenhum nenhuma mesmo mesma",
    },
}  # fmt: skip


@cache
def closed(code: str) -> dict[str, str]:
    """Small word of a language -> what it is."""
    return {word: tag for tag, of in _SET.items() for word in of[code].split()}


class Said(str):
    """A token that is English already, of a kind."""

    __slots__ = ("english", "kind")
    english: str
    kind: str


def said(english: str, kind: str = "small") -> Said:
    """A token that is these English words."""
    made = Said(english)
    made.english, made.kind = english, kind
    return made


@dataclass
class Part:
    """A token, what it is, and the verb that it is a form of."""

    token: str
    tag: str
    form: Form | None = None
    source: str = ""
    """The foreign word of a token that is English already."""

    @property
    def lower(self) -> str:
        """The token without capitals."""
        return self.token.lower()


def parts_of(tokens: list[str], code: str) -> list[Part]:
    """The parts of a sentence, each with what it is where it stands."""
    made: list[Part] = []
    for at, token in enumerate(tokens):
        made.append(_part(tokens, at, token, code, made))
    return made


def _part(tokens: list[str], at: int, token: str, code: str, before: list[Part]) -> Part:
    if isinstance(token, Said):
        return Part(token, token.kind)
    if not token[0].isalnum():
        return Part(token, "sign")
    lower, last = token.lower(), before[-1].tag if before else "sign"
    following = tokens[at + 1 : at + 2]
    if tag := _small(tokens, at, code, last):
        return Part(token, tag, ("stop", "third") if tag == "verb" else None)
    if code == "fr" and lower == "être":
        return Part(token, "base", ("be", "base"))
    forms = vocabulary(code).forms
    form = forms.get(lower) or forms.get(without_pronoun(lower, code))
    if form is None and lower in (too := verbs_too(code)) and _is_verb(before, code, tokens[at + 1 :]):
        form = too[lower] if _before_object(code, following) else None
    if form is not None and form[1].startswith("first") and not (_tells(before, code) or form[0] in _WISHING):
        form = None
    called = bool(before) and gender_of(token) is not None
    if token[0].isupper() and (last != "sign" or called or _placed(token, following)):
        return Part(token, "name", form)
    return _open(token, lower, code, before, form, tokens[at + 1 :])


_TITLES = frozenset({"dona", "doña", "don", "donna", "dom", "sor", "suor", "frei", "fray", "madame", "monsieur"})
"""Words that are one with the name behind them."""


def _small(tokens: list[str], at: int, code: str, last: str) -> str:
    """What a small word is where it stands; none where a word is no small word."""
    token, following = tokens[at], tokens[at + 1 : at + 2]
    lower = token.lower()
    tag = closed(code).get(lower, "")
    if code == "pt" and lower == "a" and _is_preposition(following, code):
        return "prep"
    if code == "fr" and lower == "en":
        return "clitic" if _before_verb(tokens, at, code) else "prep"
    if following and following[0][:1].isupper() and lower in _TITLES:
        return "name"
    if following and token in OPENS_NAMES and following[0][:1].isupper():
        return "name"
    if lower == "para" and code == "es" and last == "clitic":
        return "verb"
    return _pronoun(tokens, at, code, last, tag) if tag in {"article", "clitic"} else tag


def _is_preposition(following: list[str], code: str) -> bool:
    """Whether the Portuguese `a` is a preposition: before an infinitive, an article or a pronoun."""
    after = following[0].lower() if following else ""
    form = vocabulary(code).forms.get(after)
    return closed(code).get(after) == "pron" or after in _BEHIND_A or bool(form and form[1] == "base")


_BEHIND_A = frozenset(["quem", "um", "uma", "uns", "umas", "este", "esta", "esse", "essa", "aquele", "aquela", "cada"])


def _placed(token: str, following: list[str]) -> bool:
    """Whether a capital word at the head is a place ("Recife, 2077")."""
    alone = not following or following[0] in {",", ":", "."} or following[0].isdigit()
    return alone and token.lower() in PROPER


_WISHING = frozenset({"want to", "believe", "think", "need"})
"""English verbs of whoever tells what they wish for."""


def _tells(before: list[Part], code: str) -> bool:
    """Whether whoever tells it may do something behind some parts: at the head, after "I", where they did before."""
    own = {"es": "yo", "fr": "je", "it": "io", "pt": "eu"}[code]
    told = any(part.lower in {own, "j'"} or (part.form and part.form[1].startswith("first")) for part in before)
    return told or (code != "fr" and all(part.tag in {"clitic", "neg", "adv"} for part in before))


def _open(token: str, lower: str, code: str, before: list[Part], form: Form | None, following: list[str]) -> Part:
    """A word that is in no list of small words."""
    word = looked_up(lower, code)
    small = word is not None and (word == "" or word.split()[0] in SMALL | DETERMINERS or word in _SMALL)
    if small:
        return Part(token, "det" if word in DETERMINERS else "adv")
    headed = bool(before) and before[-1].tag in {"det", "prep"}
    own = lower in vocabulary(code).words
    behind = bool(before) and before[-1].tag in {"verb", "base"} and _is_told(before)
    finite = word is not None and (word.endswith(" to") or word.split(" ")[0] in _FINITE)
    noun = word is not None and not finite and (headed or behind or not _does(word) or not own)
    if word is not None and not noun:
        return Part(token, "verb", form)
    if form is None:
        return Part(
            token, "adj" if word and is_adjective(word) and word not in _RATHER_NOUNS else "noun" if noun else "?"
        )
    if form[1] == "past":
        return Part(token, "part", form)
    if headed and noun and form[1] not in {"base", "during"}:
        return Part(token, "noun", form)
    if form[1] in {"base", "during"}:
        article = before and before[-1].tag == "det"
        return Part(token, "noun" if noun and article else form[1], form)
    if noun and not _is_verb(before, code, following):
        return Part(token, "noun", form)
    return Part(token, "verb", form)


_FINITE = frozenset(
    ["must", "wants", "is", "are", "has", "have", "had", "was", "were", "can", "goes", "go", "does", "do", "I", "we"]
)
_SMALL = frozenset(
    {"not", "if", "but", "or", "while", "because", "when", "where", "also", "only", "still", "very", "more"}
)


_RATHER_NOUNS = frozenset({"family", "neighbourhood"})


def _does(english: str) -> bool:
    """Whether the English of a word is a verb that a clause is told with."""
    head = english.partition(" ")[0]
    return head in THIRDS or head in _FINITE


def _is_verb(before: list[Part], code: str, following: list[str]) -> bool:
    """Whether a word that may be a noun is the verb of its clause, by what stands before it."""
    last = before[-1].tag if before else "sign"
    if last in {"det", "prep", "article", "adj"} and not (last == "adj" and _subject(before)):
        return False
    if last in {"rel", "neg", "pron", "clitic"}:
        return True
    if last in {"base", "verb"} or (last in {"noun", "name"} and _told_later(following, code)):
        return False
    has_verb = _is_told(before)
    if last == "conj":
        return _before_object(code, following)
    if last == "sign":
        return bool(before) and _before_object(code, following) and before[-1].lower == ","
    return not has_verb


def _told_later(following: list[str], code: str) -> bool:
    """Whether a clause goes on to a word that can only be its verb ("una ragazzina muta vincesse")."""
    words, forms = vocabulary(code)
    for token in following:
        lower = token.lower()
        if not token[0].isalnum() or closed(code).get(lower) in {"rel", "conj", "prep"}:
            return False
        form = forms.get(lower)
        if form is not None and form[1] in {"third", "plural", "told", "will", "would"}:
            return _does(words[lower]) if lower in words else looked_up(lower, code) is None
    return False


def _subject(before: list[Part]) -> bool:
    """Whether an adjective stands behind its noun, so that a verb may follow it."""
    return len(before) > 1 and before[-2].tag in {"noun", "name"}


def _is_told(before: list[Part]) -> bool:
    """Whether every clause so far has its verb."""
    clause = _clause(before)
    return sum(part.tag == "verb" for part in clause) > sum(part.tag in {"rel", "conj"} for part in clause)


def _clause(before: list[Part]) -> list[Part]:
    """The parts of the sentence so far, with all its clauses."""
    starts = [at for at, part in enumerate(before) if part.tag == "sign" and part.lower != ","]
    return before[starts[-1] + 1 :] if starts else before


def _before_object(code: str, following: list[str]) -> bool:
    """Whether what follows a word is an article or preposition, so that the word may be a verb."""
    return bool(following) and closed(code).get(following[0].lower()) in {"det", "article", "prep"}


def _told_after(tokens: list[str], at: int, code: str) -> bool:
    """Whether the clause goes on to another verb ("o vigia do museu conversa")."""
    words, forms = vocabulary(code)
    for token in tokens[at:]:
        lower = token.lower()
        if not token[0].isalnum() or closed(code).get(lower) in {"rel", "conj", "neg"}:
            return False
        if forms.get(lower, ("", ""))[1] in {"third", "plural", "told"} and (lower not in words or _does(words[lower])):
            return True
    return False


def _before_verb(tokens: list[str], at: int, code: str) -> bool:
    """Whether a verb of a clause and no noun comes next."""
    lower = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    form = vocabulary(code).forms.get(lower)
    return form is not None and form[1] in FINITE and lower not in vocabulary(code).words


def _pronoun(tokens: list[str], at: int, code: str, last: str, tag: str) -> str:
    """Whether a small word is a pronoun before a verb, or the article that is spelled like it."""
    number = at + 1
    while number < len(tokens) and closed(code).get(tokens[number].lower()) in {"clitic", "article"}:
        number += 1
    following = tokens[number].lower() if number < len(tokens) else ""
    form = vocabulary(code).forms.get(following)
    helping = vocabulary(code).words.get(following, "").split(" ")[0] in _FINITE
    if tag == "clitic":
        return "clitic"
    if (number < len(tokens) and tokens[number][:1].isupper()) or (last == "prep" and not (form and form[1] == "base")):
        return "det"
    if form is None and not helping:
        return "det"
    if form is not None and form[1] not in FINITE:
        return "clitic" if code == "fr" and form[1] == "base" and looked_up(following, code) is None else "det"
    word = looked_up(following, code)
    if last in {"sign", "adv", "noun"} and word is not None and _told_after(tokens, number + 1, code):
        return "det"
    if word is None or _does(word):
        return "clitic"
    return "clitic" if last in {"neg", "pron", "clitic"} else "det"


def participle_of(lower: str, code: str) -> str | None:
    """The English verb of a participle in any of its genders and numbers ("inventadas": invent)."""
    forms = vocabulary(code).forms
    for ending in ("", *AGREES[code]):
        one = lower.removesuffix(ending) + ONE_OF[code]
        if lower.endswith(ending) and forms.get(one, ("", ""))[1] == "past":
            return forms[one][0]
    return None
