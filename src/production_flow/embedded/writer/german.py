"""German clauses, word by word in English, put into the order of English."""

from __future__ import annotations

from dataclasses import dataclass

DETERMINERS = frozenset(
    {"a", "an", "the", "his", "her", "their", "every", "all", "no", "two", "three", "four", "five", "six"}
)
"""Words that a noun follows."""


@dataclass
class Word:
    """A word of the gloss: its English, and what it is (verb, base, noun, small, name, sign)."""

    text: str
    kind: str


def in_english_order(words: list[Word]) -> list[Word]:
    """Verbs from the end of a German clause to where English has them."""
    made = list(words)
    _join(made)
    start = 0
    while start < len(made):
        end = next((at for at in range(start, len(made)) if made[at].kind == "sign"), len(made))
        _move(made, start, end)
        start = end + 1
    return made


def _join(words: list[Word]) -> None:
    """The infinitive of a clause that a verb asks for, right after it ("versucht, einen Job zu finden")."""
    for at in range(1, len(words) - 1):
        if words[at].text != "," or not words[at - 1].text.endswith(" to"):
            continue
        end = next((number for number in range(at + 1, len(words)) if words[number].kind == "sign"), len(words))
        if words[end - 1].kind in {"base", "verb"}:
            verb = words.pop(end - 1)
            if words[end - 2].text == "to":
                words.pop(end - 2)
            words[at] = verb
        return


def _move(words: list[Word], start: int, end: int) -> None:
    """Within a clause: the infinitive to its modal, the verb of a relative clause to its `who`."""
    last = words[end - 1] if end > start else None
    if last is None or last.kind not in {"verb", "base"}:
        return
    if start and words[start].text in {"the", "who"} and words[start - 1].text == ",":
        words[start] = Word("who", "small")
        words.insert(start + 1, words.pop(end - 1))
        return
    at = next((at for at in range(start, end - 1) if words[at].text.endswith((" to", "must", "can"))), None)
    if at is not None and last.kind in {"verb", "base"} and at + 1 < end - 1:
        words.insert(at + 1, words.pop(end - 1))
        _object_first(words, at + 2, end)


def _object_first(words: list[Word], start: int, end: int) -> None:
    """What is done to something comes before when and where ("before the winter the village")."""
    if end - start < 4 or words[start].text not in {"before", "after", "in", "on", "with", "at", "from", "in the"}:
        return
    nouns = (at for at in range(start + 2, end - 1) if words[at].text in DETERMINERS and words[at - 1].kind == "noun")
    at = next(nouns, None)
    if at is not None:
        words[start:end] = [*words[at:end], *words[start:at]]
