"""German sentences taken apart into clauses: main ones, those that hang on them, and infinitives with "zu"."""

from __future__ import annotations

from dataclasses import dataclass, field

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_verbs import is_finite, is_infinitive, is_participle, is_verb
from production_flow.embedded.writer.german_words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    JOINING,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    adjective_of,
    is_noun,
    verb_of,
)
from production_flow.embedded.writer.lexicon.german import german
from production_flow.embedded.writer.lexicon.grounds import PROPER


@dataclass
class Clause:
    """A part of a sentence up to a sign or a conjunction."""

    tokens: list[str]
    kind: str = "bare"
    """main, sub, relative, infinitive, joined (goes on with infinitives or participles), bare (no verb)."""
    opener: list[str] = field(default_factory=list)
    """The conjunction or relative pronoun."""
    before: str = ""
    """What joins it to the clause before: a sign, or "und"."""
    further: bool = False
    """Whether somebody goes on with what they do ("zeichnet weiter")."""
    after: str = ""
    """The last word of what it tells of, where that is not the last one of the clause before."""


def is_word(token: str) -> bool:
    """Whether a token is no sign."""
    return token[:1].isalnum() or token[:1] == "="


def told_at(tokens: list[str], at: int) -> bool:
    """Whether the word at a place may be a verb there, and is no noun and no adjective before one."""
    token = tokens[at]
    lower = token.lower()
    before = tokens[at - 1].lower() if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if token[:1].isupper() and (at or not (lower in AUXILIARIES or lower in MODALS or _asks(lower, after))):
        return False
    if not is_verb(lower):
        return False
    if lower in ARTICLES:
        return False
    if after[:1].isupper() and adjective_of(lower) is not None and (before in ARTICLES or before in PREPOSITIONS):
        return False
    if before in ARTICLES and before not in PRONOUNS and (looked_up(lower, "de") or after[:1].isupper()):
        return False
    described = verb_of(lower) is not None and lower.endswith(("te", "ten", "ene", "enen"))
    return not (after[:1].isupper() and described and (before in ARTICLES or before in PREPOSITIONS))


def _asks(lower: str, after: str) -> bool:
    form = verb_of(lower)
    return form is not None and form[1] == "third" and after.lower() in {*ARTICLES, *PRONOUNS}


def finite_at(tokens: list[str]) -> int:
    """Where the first finite verb of a clause stands, or -1."""
    return next((at for at, token in enumerate(tokens) if told_at(tokens, at) and is_finite(token.lower())), -1)


def cluster_of(tokens: list[str]) -> tuple[int, int]:
    """Where the verbs at the end of a clause begin and end: "gesehen hat", "zu finden"."""
    end = len(tokens)
    while end and not _ends(tokens, end - 1):
        end -= 1
    start = end
    while start and (_ends(tokens, start - 1) or (tokens[start - 1] == "zu" and start < end)):
        start -= 1
    return start, end


def _ends(tokens: list[str], at: int) -> bool:
    lower = tokens[at]
    if not lower[:1].islower():
        return False
    if lower == "sein":
        return at + 1 == len(tokens) or tokens[at + 1] in AUXILIARIES or tokens[at + 1] in MODALS
    if not told_at(tokens, at):
        return False
    return is_finite(lower) or is_infinitive(lower) or is_participle(lower)


def clauses(tokens: list[str]) -> list[Clause]:
    """The clauses of a sentence, each with what it is."""
    made: list[Clause] = []
    for words, before, after in _whole(_segments(tokens)):
        if before in {",", "(", "-", ""} or not made or before in JOINING:
            made.append(_clause(words, before, made))
        else:
            made.append(Clause(words, "bare", before=before))
        made[-1].after = after
    _particles(made)
    made = _interrupted(made)
    for clause in made:
        if clause.kind == "main" and len(clause.tokens) > 1 and clause.tokens[-1] in PARTICLES:
            clause.further = clause.tokens.pop() == "weiter"
    return made


PARTICLES = german("particles")
"""What a separable verb leaves at the end of its clause."""


def _segments(tokens: list[str]) -> list[tuple[list[str], str]]:
    """The words between signs, and before "und" where a verb stands on both sides of it."""
    found: list[tuple[list[str], str]] = []
    words: list[str] = []
    before = ""
    for at, token in enumerate(tokens):
        if not is_word(token):
            found.append((words, before))
            words, before = [], token
        elif token.lower() in JOINING and words and _goes_on(words, tokens[at + 1 :]):
            found.append((words, before))
            words, before = [], token.lower()
        elif words and _hangs(words, tokens, at):
            found.append((words, before))
            words, before = [token], ","
        else:
            words.append(token)
    found.append((words, before))
    return [(words, before) for words, before in found if words or before]


_STRICT = frozenset(["weil", "dass", "daß", "obwohl", "wenn", "damit", "nachdem", "bevor", "ob", "sobald"])


def _hangs(words: list[str], tokens: list[str], at: int) -> bool:
    """Whether a clause begins here whose comma was left out."""
    lower = tokens[at]
    if lower in _STRICT:
        return words[-1] not in JOINING and words[-1] not in {"als", "auch", "selbst", "erst", "nur"}
    if lower not in {"der", "die", "das", "dessen", "deren"} or not _in_small_letters(tokens):
        return False
    rest = tokens[at + 1 : next((end for end in range(at, len(tokens)) if not is_word(tokens[end])), len(tokens))]
    if not is_noun(words[-1]) and words[-1] in vocabulary("de").words:
        return False
    first = finite_at(rest)
    joined = rest.index("und") if "und" in rest else len(rest)
    return first > 0 and first == joined - 1


def _in_small_letters(tokens: list[str]) -> bool:
    """Whether a sentence has no capitals but those of towns."""
    before = ["", *tokens]
    capitals = [at for at, token in enumerate(tokens) if token[:1].isupper() and token.lower() not in PROPER]
    return all(before[at] in {"in", "aus", "nach", "bei", "von"} for at in capitals)


def _goes_on(words: list[str], rest: list[str]) -> bool:
    """Whether a new clause begins after "und": a verb on both sides."""
    end = next((at for at, token in enumerate(rest) if not is_word(token) or token.lower() in JOINING), len(rest))
    ahead = rest[:end]
    if not ahead or not any(told_at(words, at) for at in range(len(words))):
        return False
    return any(told_at(ahead, at) for at in range(len(ahead)))


def _clause(words: list[str], before: str, earlier: list[Clause]) -> Clause:
    """A clause with what it is."""
    opening = 0
    while opening < len(words) - 1 and words[opening].lower() in JOINING | {"doch"}:
        opening += 1
    joiner, words = words[:opening], words[opening:]
    made = _of_kind(words, joiner[-1].lower() if joiner else before, earlier)
    made.before = before
    if joiner:
        made.before = f"{before} {joiner[-1].lower()}".strip()
    return made


def _of_kind(words: list[str], before: str, earlier: list[Clause]) -> Clause:
    if not words:
        return Clause(words, "bare", before=before)
    start, end = cluster_of(words)
    finite = finite_at(words)
    lower = words[0].lower()
    if lower == "um" and "zu" in words[start:end]:
        return Clause(words[1:], "infinitive", ["um"], before)
    if lower in {"ohne", "statt", "anstatt"} and "zu" in words[start:end]:
        return Clause(words[1:], "infinitive", [lower], before)
    asked = "zu" in words[start:end] and (finite < 0 or finite > words.index("zu", start))
    if asked and (finite < 0 or finite == end - 1):
        return Clause(words, "infinitive", [], before)
    opener = _opener(words, before, earlier)
    if opener and finite >= 0:
        related = lower in RELATIVES or (lower in PREPOSITIONS and opener[-1].lower() in RELATIVES)
        kind = "relative" if related and before in {",", *JOINING} else "sub"
        return Clause(words[len(opener) :], kind, opener, before)
    if before in JOINING or before == ",":
        on = _going_on(words, before, earlier)
        if on:
            return Clause(words, on, before=before)
    return Clause(words, "main" if finite >= 0 else "bare", before=before)


def _opener(words: list[str], before: str, earlier: list[Clause]) -> list[str]:
    """The conjunction or relative pronoun of a clause whose verb is at its end."""
    lower = words[0].lower()
    if len(words) < 2:
        return []
    finite = finite_at(words)
    last = _verb_last(words)
    if lower in CONJUNCTIONS:
        double = lower in {"als", "so"} and words[1] == "ob"
        early = finite == (1 + double)
        double = lower == "als" and words[1] == "ob"
        unsure = lower in {"als", "bis", "seit", "während", "wie"} and not double
        if unsure and (finite < 0 or not _verb_last(words, strictly=True)):
            return []
        if lower == "als" and len(words) == 3 and is_participle(words[-1]) and words[1][:1].isupper():
            return []  # "als Mann verkleidet"
        return words[: 1 + double] if last and (not early or len(words) <= 3 + double) else []
    related = bool(earlier) and (before == "," or (before in JOINING and earlier[-1].kind == "relative"))
    if not related:
        return []
    if lower in RELATIVES and _relates(words, finite, _verb_last(words, strictly=True)):
        return words[: 2 if lower in {"dessen", "deren"} and len(words) > 2 else 1]
    if lower in PREPOSITIONS and words[1].lower() in RELATIVES and last and finite > 1:
        if words[1].lower() in {"der", "die", "das", "den", "dem"} and len(words) > 2 and _owns(words, finite):
            return []
        return words[:2]
    return []


def _owns(words: list[str], finite: int) -> bool:
    """Whether a preposition and article have their noun right behind ("auf der Insel singt")."""
    return words[2][:1].isupper() and finite == 3 and len(words) == 4


def _verb_last(words: list[str], *, strictly: bool = False) -> bool:
    """Whether a clause has its finite verb at the end, apart from a phrase or a comparison behind."""
    start, end = cluster_of(words)
    if start == end or (strictly and end < len(words) and words[end] not in {"als", "wie"}):
        return False
    finite = finite_at(words)
    return finite >= start or (finite < 0) or (end == len(words) and is_finite(words[end - 1]))


def _relates(words: list[str], finite: int, last: bool) -> bool:
    """Whether a clause that begins with "der" or "die" tells of the noun before it."""
    if finite == 1:
        return True  # "die konnte mit dem Rauch reden"
    start, end = cluster_of(words)
    if not last or finite < 1 or end != len(words):
        return False
    if start != 2 or not words[1][:1].isupper() or words[0].lower() in {"den", "dem", "denen", "dessen", "deren"}:
        return True
    if end - start > 1:
        return not is_infinitive(words[-1]) or words[-1] in MODALS or words[-1] in AUXILIARIES
    endings = ("en", "ern") if words[0].lower() == "das" else ("n", "e", "s", "er")
    return words[1].lower().endswith(endings)


def _going_on(words: list[str], before: str, earlier: list[Clause]) -> str:
    """How a clause without an own finite verb goes on with the verbs of the one before."""
    start, end = cluster_of(words)
    previous = next(
        (clause for clause in reversed(earlier) if clause.kind != "relative" or clause is earlier[-1]), None
    )
    if previous is None or start == end or end != len(words):
        return ""
    finite = finite_at(words)
    only = all(is_infinitive(word) or is_participle(word) for word in words[start:end])
    if before in JOINING and previous.kind in {"sub", "relative"} and finite >= start:
        return previous.kind
    if previous.kind in {"infinitive", "joined"} and finite >= start:
        return "joined" if only else ""
    if previous.kind == "main" and only and (finite < 0 or finite >= start) and start + 1 == end:
        verbs = previous.tokens
        helped = any(word.lower() in MODALS or word in AUXILIARIES for word in verbs)
        single = is_infinitive(words[start]) or (is_participle(words[start]) and not is_finite(words[start]))
        if helped and single and not (start == 0 and len(words) > 1):
            return "joined"
    return ""


def _whole(segments: list[tuple[list[str], str]]) -> list[tuple[list[str], str, str]]:
    """Clauses that a list or a relative clause takes apart, whole again, each with what it tells of, if not the last.

    "weil die Bank, die Banditen und er ... wollen"; "dass das Buch, das sie liest, ihr Leben verändert".
    """
    made: list[tuple[list[str], str, str]] = []
    skipped = False
    for number, (words, before) in enumerate(segments):
        last = made[-1][0] if made else []
        opened = bool(last) and last[0].lower() in _STRICT and finite_at(last) < 0 and before == ","
        later = segments[number + 1][0] if number + 1 < len(segments) else []
        if skipped:
            skipped = False
        elif opened and words and words[0].lower() in RELATIVES and _verb_last(words) and finite_at(later) >= 0:
            made[-1] = ([*last, *later], made[-1][1], "")
            made.append((words, before, last[-1]))
            skipped = True
        elif opened and not (words and told_at(words, 0)):
            made[-1] = ([*last, ",", *words], made[-1][1], "")
        else:
            made.append((words, before, ""))
    return made


def _interrupted(made: list[Clause]) -> list[Clause]:
    """Main clauses that a relative one parts from their verbs, whole again, and that relative one behind them."""
    number = 0
    while number + 2 < len(made):
        main, between, later = made[number : number + 3]
        at = finite_at(main.tokens) if main.kind == "main" else -1
        start, end = cluster_of(later.tokens)
        helped = at >= 0 and (main.tokens[at].lower() in MODALS or main.tokens[at].lower() in AUXILIARIES)
        if helped and between.kind == "relative" and start < end == len(later.tokens) and later.before == ",":
            loose = later.kind in {"bare", "joined", "infinitive"} or finite_at(later.tokens) >= start
            if loose and not _ends(main.tokens, len(main.tokens) - 1):
                between.after = main.tokens[-1]
                main.tokens += later.tokens
                del made[number + 2]
        number += 1
    return made


def _particles(made: list[Clause]) -> None:
    """The part of a separable verb at the end of a later segment, with its verb ("stellt ..., die ..., ein")."""
    for number, clause in enumerate(made):
        at = finite_at(clause.tokens) if clause.kind == "main" else -1
        if at < 0 or "_" in clause.tokens[at]:
            continue
        own = f"{clause.tokens[at].lower()}_{clause.tokens[-1].lower()}"
        if at < len(clause.tokens) - 1 and verb_of(own) is not None:
            clause.tokens[at] = own
            clause.tokens.pop()
            continue
        for later in made[number + 1 :]:
            part = later.tokens[-1].lower() if later.tokens else ""
            whole = f"{clause.tokens[at].lower()}_{part}"
            if later.kind in {"bare", "main"} and verb_of(whole) is not None and finite_at(later.tokens) < 0:
                clause.tokens[at] = whole
                later.tokens.pop()
                break
