"""A prompt before it is read: cleaned, its language known, and glossed into English word by word."""

from __future__ import annotations

import re
import unicodedata

from production_flow.embedded.writer.grammar import GERUNDS, THIRDS, fix_articles
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.tongues import EMOJI, GLOSSARY
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import NUMBERS, OBJECTS, RELATIONS, SPECIES, STOP_WORDS, VERBS
from production_flow.errors import BadInput

READ_AT_MOST = 1600
"""Characters of a prompt that the rules look at; the rest is kept and reported as not read."""

_SCRIPTS = (
    ("hebrew", "he"),
    ("arabic", "ar"),
    ("hiragana", "ja"),
    ("katakana", "ja"),
    ("hangul", "ko"),
    ("cjk", "zh"),
    ("cyrillic", "ru"),
    ("greek", "el"),
    ("devanagari", "hi"),
    ("thai", "th"),
)
_ADJECTIVES = frozenset(
    [
        "retired",
        "old",
        "young",
        "blind",
        "lonely",
        "small",
        "former",
        "last",
        "lost",
        "secret",
        "Italian",
        "little",
        "new",
        "poor",
        "rich",
        "sunken",
        "rival",
        "dead",
    ]
)
_LEANING = frozenset({"of", "a", "an", "the", "with", "and", "his", "her", "their"})
"""Words that lean on the next one, and go with it where it is not known."""

ENGLISH = frozenset({*VERBS, *THIRDS, *GERUNDS, *OBJECTS, *RELATIONS, *SPECIES, *TRADE_OF, *PLACE_NOUNS})
"""Words by which English is known."""

_TERMINAL = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\\\)?|\x1b[ -/]*[0-~]?|\[\d{1,3}(?:;\d{1,3})*m\b"
)
"""Escape sequences of a terminal, whole, and what is left of a colour where its first sign is lost."""

_SPLIT = re.compile(r"[\w'\u2019-]+|[^\w\s]")


def clean(prompt: str, between: str = " ") -> str:
    """The prompt as one line: normalised, without control and direction characters; `between` joins its lines.

    Raises:
        BadInput: Nothing readable is left.
    """
    text = _TERMINAL.sub("", unicodedata.normalize("NFKC", prompt))
    text = re.sub(r"(?<=[^.!?:;,\s])[ \t]*[\r\n]+", between, text) if between != " " else text
    kept = (
        " " if letter in "\n\r\t\v\f" or unicodedata.category(letter) in {"Zl", "Zp", "Zs"} else letter
        for letter in text
        if letter in "\n\r\t\u200d" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    text = re.sub(r"\s+", " ", "".join(kept)).strip()
    if not text.strip("\u200d\ufe0f"):
        raise BadInput(
            "The prompt is empty.", where="prompt", todo="Type one sentence: who it is about, what they do, and where."
        )
    return text


def language(text: str) -> str:
    """The language of a text by its script and its most frequent words; `en` where nothing tells."""
    counts: dict[str, int] = {}
    letters = [letter for letter in text[:400] if letter.isalpha()]
    for letter in letters:
        name = unicodedata.name(letter, "").lower()
        for script, code in _SCRIPTS:
            if name.startswith(script):
                counts[code] = counts.get(code, 0) + 1
    if counts and sum(counts.values()) * 2 > len(letters):
        return "ja" if "ja" in counts else max(sorted(counts), key=lambda code: counts[code])
    words = re.findall(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?", text.lower())[:200]
    scores = {code: _score(words, code) for code in STOP_WORDS}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] > scores["en"] else "en"


def _score(words: list[str], code: str) -> float:
    stop = set(STOP_WORDS[code].split())
    table = GLOSSARY.get(code, {})
    known = ENGLISH if code == "en" else table
    return sum(word in stop for word in words) + sum(0.8 for word in words if word in known and word not in stop)


def read_emoji(text: str) -> tuple[str, list[str]]:
    """The text with its emoji as words; and the emoji that mean nothing to us."""
    unknown: list[str] = []
    for sign in sorted(EMOJI, key=len, reverse=True):
        text = text.replace(sign, f" {EMOJI[sign]} ")
    kept = []
    for letter in text:
        if ord(letter) > 0x2100 and unicodedata.category(letter) in {"So", "Sk", "Cs"}:
            unknown.append(letter)
            kept.append(" ")
        elif letter not in "\u200d\ufe0f":
            kept.append(letter)
    return re.sub(r"\s+", " ", "".join(kept)).strip(), unknown


def gloss(text: str, code: str) -> tuple[str, list[str]]:
    """A text of another language word by word in English, names kept; and the words that were not known."""
    table = GLOSSARY[code]
    words: list[str] = []
    unknown: list[str] = []
    text = re.sub(r"^(?:il y a|hay|c'è|há|es gibt) ", "", text, flags=re.IGNORECASE)
    for idiom in (key for key in table if "_" in key):
        text = re.sub(rf"\b{idiom.replace('_', ' ')}\b", idiom, text, flags=re.IGNORECASE)
    tokens = _SPLIT.findall(re.sub(r"\b([dlcn])['\u2019]", r"\1' ", text))
    for at, token in enumerate(tokens):
        lower = token.lower()
        named = 0 < at < len(tokens) - 1 and tokens[at - 1][0].isupper() and tokens[at + 1][0].isupper()
        linking = named and lower in {"de", "del", "da", "do", "di", "la", "le"} and code != "de"
        own = at > 0 and token[0].isupper() and lower in PROPER and code != "de"
        if not token[0].isalnum() or linking or (own and table.get(lower, "x").islower()):
            words.append(token)
        elif (known := _lookup(lower, table, code)) is not None:
            words.extend(known.split())
        elif token[0].isdigit() or (token[0].isupper() and (code != "de" or len(words) > 1)):
            words.append(token)
        elif lower not in STOP_WORDS[code].split():
            unknown.append(token)
            while words and words[-1] in _LEANING:
                words.pop()
    return _in_order(words), unknown


def _lookup(word: str, table: dict[str, str], code: str) -> str | None:
    """The English of a word, of its other gender, or of its singular; None where the table has none of them."""
    if word in table:
        return table[word]
    if code == "de" or len(word) < 5:
        return None
    for ending, stem in ((word[-1:], word[:-1]), (word[-2:], word[:-2])):
        for other in ("o", "a", "e", ""):
            if stem + other in table and ending in {"s", "o", "a", "e", "i", "os", "as", "es", "x"}:
                plain = table[stem + other] in _ADJECTIVES
                return table[stem + other] + ("s" if not plain and ending in {"s", "i", "os", "as", "es", "x"} else "")
    return None


def _in_order(words: list[str]) -> str:
    """Adjectives that follow their noun go before it."""
    for at in range(1, len(words)):
        before = words[at - 1]
        if (
            (words[at] in _ADJECTIVES or words[at].lower() in ADJECTIVES)
            and before[0].isalpha()
            and before not in {*_ADJECTIVES, *NUMBERS, "a", "the", "in", "of"}
        ):
            words[at - 1], words[at] = words[at], before
    text = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(words))
    text = re.sub(r"\b(learns?|tries|try) (read|write|cook|swim|fly|live|love|sing|dance|lie)\b", r"\1 to \2", text)
    text = re.sub(r"\bkeeper of (?:(?:a|the) )?(lighthouse|museum|zoo|library)\b", r"\1 keeper", text)
    text = re.sub(r"\bsteal(s?) (?=(?:(?:an?|the) )?(?:bank|train|museum|casino)s?\b)", r"rob\1 ", text)
    text = re.sub(r"\b(becomes?) (?:in|to) ", r"\1 ", text)
    text = re.sub(r"\b(investigates?) (?:about|on|of)\b", r"\1", fix_articles(text))
    return re.sub(r"\b(island|village|city|town) (?!of\b)([A-Z]\w+)", r"\1 of \2", text)
