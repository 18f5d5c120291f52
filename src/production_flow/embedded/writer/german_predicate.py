"""The verb of an English clause from those of a German one: what governs what, what denies it, who agrees with it."""

from __future__ import annotations

from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_behind import after_verb, fitting, manner, objects_of
from production_flow.embedded.writer.german_phrases import Phrase
from production_flow.embedded.writer.german_verbs import english_verb, is_finite, is_participle
from production_flow.embedded.writer.german_words import AUXILIARIES, MODALS, SEVERAL, verb_of
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of
from production_flow.embedded.writer.lexicon.words import PASTS


def chain_of(verbs: list[str], *, finite: bool) -> list[str]:
    """Verbs at the end of a clause, the one that governs the others first ("genäht hätte werden dürfen")."""
    verbs = [word.lower() for word in verbs if word != "zu"]
    helping = next((word for word in verbs[:-1] if finite and word in _GOVERNING), "")
    if helping and not (is_finite(verbs[-1]) and verbs[-1] not in _INFINITIVES):
        return [helping, *reversed([word for word in verbs if word != helping])]
    return list(reversed(verbs))


_GOVERNING = frozenset({"hat", "hatte", "hätte", "hätten", "hatten", "wird"})
_INFINITIVES = frozenset({"können", "müssen", "dürfen", "sollen", "wollen", "werden", "lassen"})

DENIED = {
    "nicht": "not", "nie": "never", "niemals": "never", "nicht_mehr": "no longer", "nie_mehr": "never again",
    "nie_wieder": "never again", "kaum": "hardly",
}  # fmt: skip
"""German words that deny -> English ones."""
_HELPING = frozenset(["is", "are", "was", "were", "can", "could", "must", "may", "will", "would", "am", "should"])


def _phrasal(chain: list[str], rest: list[Phrase]) -> list[str]:
    """A chain whose main verb means something else with a preposition of its clause ("stößt auf": come across)."""
    before = [phrase.tokens[0].lower() for phrase in rest if phrase.kind in {"with", "adverb", "noun"}]
    whole = next((key for word in before if verb_of(key := f"{chain[-1]}+{word}") is not None), None)
    if whole is None:
        return chain
    for phrase in rest:
        if phrase.kind != "with" and phrase.tokens[0].lower() == whole.rpartition("+")[2]:
            rest.remove(phrase)
            break
        if phrase.tokens[0].lower() == whole.rpartition("+")[2]:
            phrase.kind, phrase.tokens = "noun", phrase.tokens[1:]
            break
    return [*chain[:-1], whole]


def predicate(
    chain: list[str], found: list[Phrase], rest: list[Phrase], subject: Phrase | None, *, nobody: bool = False
) -> list[str]:
    """The verb with an adverb before it and what belongs to it behind; `found` are all phrases of the clause.

    `nobody` says that no clause before it says who does it.
    """
    chain = _phrasal(_reflexive(chain, found), rest)
    number = number_of(chain[0])
    many = bool(number) or is_first(subject)
    chain, then = _let(chain)
    if is_suffered(chain) and nobody and len(chain) == 2:
        return _somebody(chain, rest)
    if len(chain) == 1 and chain[0] in _WANTING and _goes(rest):
        chain = [*chain, "gehen"]
    plain = _person(english_verb(chain, many=many), subject)
    if objects_of(rest) and plain.split(" ")[:2] in (["moves", "to"], ["move", "to"], ["moved", "to"]):
        plain = plain.replace("move", "pull").replace(" to", "")
    plain = _STOPPING.get(plain, plain) if not objects_of(rest) else plain
    verb = fitting(plain, rest)
    made = _denied(verb, found)
    head = made.split(" ", maxsplit=1)[0]
    adverbs = [p for p in rest if p.kind == "adverb" and _leads(p.tokens[0]) and head not in _HELPING][:1]
    rest = [phrase for phrase in rest if phrase not in adverbs]
    before = [word for phrase in adverbs for word in manner(phrase.tokens[0])]
    return [*before, f"=verb={made}", *after_verb(rest, plain, suffered=is_suffered(chain), then=then)]


_STOPPING = {"hold": "stop", "holds": "stops", "held": "stopped"}
"""What a train does that holds nothing."""
_WANTING = frozenset({"will", "wollen", "wollte", "wollten", "möchte", "möchten", "muss", "müssen", "darf", "dürfen"})


def _goes(rest: list[Phrase]) -> bool:
    """Whether somebody wants somewhere ("will ans Meer")."""
    there = {"ans", "nach", "ins", "zum", "zur", "aufs", "zu"}
    return not objects_of(rest) and any(phrase.kind == "with" and phrase.tokens[0] in there for phrase in rest)


_LETTING = frozenset({"lässt", "lassen", "ließ", "ließen", "sieht", "sehen", "sah", "hört", "hören"})


def _let(chain: list[str]) -> tuple[list[str], str]:
    """A chain without what somebody is let do or seen doing, and that ("lässt sie antreten": let, compete)."""
    at = next((at for at, word in enumerate(chain[:-1]) if word in _LETTING), -1)
    if at < 0:
        return chain, ""
    return chain[: at + 1], english_verb(chain[at + 1 :], form="base")


def _somebody(chain: list[str], rest: list[Phrase]) -> list[str]:
    """What is done without a word of who does it or to whom ("es wird ermittelt": they investigate)."""
    form = "finite" if chain[0] in {"wird", "werden"} else "past"
    verb = english_verb([chain[1]], many=True, form="base" if form == "finite" else "past")
    return ["=small=they", f"=verb={verb}", *after_verb(rest, verb)]


def is_suffered(chain: list[str]) -> bool:
    """Whether something is done to who a clause is about."""
    first, rest = chain[0], chain[1:]
    if "worden" in rest or ("werden" in rest and rest[-1] != "werden"):
        return True
    return bool(rest) and first in AUXILIARIES and AUXILIARIES[first][0] == "become" and is_participle(rest[0])


def _reflexive(chain: list[str], found: list[Phrase]) -> list[str]:
    """A chain whose main verb is one with "sich" where the clause has that ("fürchtet sich")."""
    if not any(
        phrase.tokens[0].lower() in {"sich", "mich", "dich", "mir", "dir"}
        for phrase in found
        if len(phrase.tokens) == 1
    ):
        return chain
    main = chain[-1]
    if len(chain) > 1 and chain[-2] in _LETTING and verb_of(f"{main}_lassen") is not None:
        return [*chain[:-2], f"{main}_lassen"] if len(chain) > 2 else [f"{main}_lässt"]
    before = [phrase.tokens[0].lower() for phrase in found if phrase.kind == "with"]
    head, joint, part = main.partition("_")
    if head.endswith("e") and verb_of(f"{head[:-1]}t{joint}{part}") is not None:
        head = f"{head[:-1]}t"
        main = f"{head}{joint}{part}"
    whole = f"{head}_sich_{part}"
    if part and verb_of(whole) is not None:
        return [*chain[:-1], whole]
    tries = [key for word in before for key in (f"{main}_sich_{word}", f"sich_{main}_{word}")]
    whole = next((key for key in (*tries, f"{main}_sich", f"sich_{main}") if verb_of(key) is not None), main)
    return [*chain[:-1], whole]


def _person(verb: str, subject: Phrase | None) -> str:
    if subject is not None and subject.tokens[0].lower() == "ich":
        head, _, rest = verb.partition(" ")
        return f"{'am' if head in {'is', 'are'} else head} {rest}".strip()
    return verb


def _denied(made: str, found: list[Phrase]) -> str:
    """A verb with what denies it in its clause."""
    denial = next((DENIED[phrase.tokens[0].lower()] for phrase in found if phrase.kind == "deny"), "")
    head, _, rest = made.partition(" ")
    if not denial:
        return made
    if head in _HELPING:
        return f"{head} {denial} {rest}".strip().replace("can not", "cannot").replace("may no", "must no")
    if denial != "not":
        return f"{denial} {made}"
    if head in {"has", "have", "had"}:
        return f"{'does' if head == 'has' else 'do' if head == 'have' else 'did'} not have {rest}".strip()
    if head in THIRDS:
        return f"does not {base_of(head)} {rest}".strip()
    told = head in PASTS or head in REGULAR_PASTS
    return f"{'did' if told else 'do'} not {base_of(head) if told else head} {rest}".strip()


def number_of(token: str) -> bool | None:
    """Whether a finite verb tells of several, as far as its form says."""
    lower = token.lower()
    if lower in AUXILIARIES or lower in MODALS:
        return lower in SEVERAL or lower.endswith("en")
    form = verb_of(lower)
    if form is None:
        return None
    if form[1] == "told":
        return lower.split("_")[0].endswith("en")
    return {"third": False, "plural": True, "base": True}.get(form[1])


def is_first(subject: Phrase | None) -> bool:
    """Whether somebody tells of themselves, or of you."""
    return subject is not None and subject.tokens[0].lower() in {"ich", "du"}


def _leads(token: str) -> bool:
    """Whether an adverb stands before the verb in English."""
    english = looked_up(token.lower(), "de") or ""
    return english.endswith("ly") or english in {"always", "never", "often", "still", "also", "only"}
