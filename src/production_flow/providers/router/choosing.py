"""The choice itself: a person's name first, then what suits best of what can be used and paid for."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.errors import Missing
from production_flow.providers.catalogue import Entry, Quote, Tier, dollars, route, state
from production_flow.providers.ports import Notice, PortName
from production_flow.providers.registry import DRAFT
from production_flow.providers.router.fitting import impossible, rank
from production_flow.providers.router.naming import EMBEDDED, Named, keys_for, named
from production_flow.providers.router.needs import Needs, needs_of
from production_flow.providers.router.offers import Offer, offers, payable
from production_flow.providers.router.wish import Choice, Situation, Wish

GOOD_AT = {
    "motion": "complex motion",
    "acting": "acting",
    "environment": "environments",
    "style": "keeping to a style",
    "speed": "fast iteration",
    "length": "length",
    "speech": "speech and sound",
    "references": "keeping to references",
    "text": "words",
    "price": "its price",
}

STEPS: dict[Tier, tuple[Tier, ...]] = {"draft": (), "preview": ("preview",), "final": ("final", "preview")}
"""The tiers that are tried for a tier, before the draft."""


def choose(port: PortName, wish: Wish, situation: Situation) -> Choice:
    """Who makes a piece of work; the same wish in the same situation is always the same choice.

    Raises:
        Missing: A person named what the catalogue does not know.
        BadInput: What was named for a node or a stage makes something else.
    """
    said = named(port, wish, situation)
    if said.draft or (wish.tier == "draft" and not said.name) or port == "edit":
        return _draft(port, situation, f"The draft was {_chosen(said)}." if said.draft else "Drafts are free.")
    able = [entry for entry in said.entries if not impossible(entry, situation.request)]
    ranked = offers(able, "preview" if wish.tier == "draft" else wish.tier, situation)
    paid = payable(ranked, situation)
    if paid:
        return _by_name(said, ranked, paid[0], situation)
    unpaid = ranked[0] if ranked else None
    gone = said.gone
    if not able and said.entries:
        gone = f"{said.entries[0].name} {impossible(said.entries[0], situation.request)}"
    notices = [*said.notices, *([Notice(code="substituted", message=f"{gone}.")] if gone else [])]
    if wish.tier == "draft":  # buys nothing that was not named
        why = f"{_short(unpaid, situation) if unpaid else gone}: a draft is made."
        return _draft(port, situation, why, [*said.notices, Notice(code="degraded", message=why)])
    return _automatic(port, wish.tier, situation, notices, unpaid)


def _by_name(said: Named, ranked: Sequence[Offer], best: Offer, situation: Situation) -> Choice:
    """The best of what a person named and the budget pays for; limits that do not fit are said."""
    notices = list(said.notices)
    if best.misfit:
        notices.append(Notice(code="snapped", message=f"{best.entry.name} {best.misfit}."))
    if best is not ranked[0]:
        notices.append(_cheaper(ranked[0], best, situation))
    return _choice(best, f"{best.name} was {_chosen(said)}; {best.quote.words}.", notices, situation)


def _automatic(port: PortName, tier: Tier, situation: Situation, notices: list[Notice], unpaid: Offer | None) -> Choice:
    """The best of the tier, else the next cheaper, else a lower tier, else the draft; every step down is said."""
    pool = situation.catalogue.of_port(port)
    ready = [entry for entry in pool if situation.lives(entry) and situation.usable(entry)]
    for step in STEPS[tier]:
        ranked = offers((entry for entry in ready if step in entry.tiers and entry.family != EMBEDDED), step, situation)
        fitting = [offer for offer in ranked if not offer.misfit]
        unpaid = unpaid or next(iter(fitting), None)
        best = next(iter(payable(fitting, situation)), None)
        if best is not None:
            if unpaid is not None and unpaid is not best:
                notices.append(_cheaper(unpaid, best, situation))
            elif step != tier:
                notices.append(
                    Notice(code="degraded", message=f"Nothing for {tier} is at hand: {best.name} at {step}.")
                )
            return _choice(best, _because(best, needs_of(situation.request, step)), notices, situation)
    why = _nothing(port, tier, ready, unpaid, situation)
    return _draft(port, situation, why, [*notices, Notice(code="degraded", message=why)])


def _draft(port: PortName, situation: Situation, why: str, notices: Sequence[Notice] = ()) -> Choice:
    """The built-in studio's own."""
    entry = next((one for one in situation.catalogue.of_port(port) if one.provider == DRAFT[port]), None)
    if entry is None:
        raise Missing(f"Nobody drafts {port} here.", where=DRAFT[port])
    return Choice(
        entry=entry.id,
        provider=entry.provider,
        model=entry.model,
        quality="",
        tier="draft",
        quote=Quote(amount=0.0, words="free"),
        why=why,
        notices=tuple(notices),
    )


def _choice(offer: Offer, why: str, notices: list[Notice], situation: Situation) -> Choice:
    entry = offer.entry
    if state(entry, situation.today) == "ending":
        heir = situation.catalogue.successor_of(entry, situation.today, usable=situation.usable)
        line = f"; {heir.name} carries its line" if heir else ""
        notices = [*notices, Notice(code="ending", message=f"{entry.name} ends on {entry.shutdown_date}{line}.")]
    return Choice(
        entry=entry.id,
        provider=entry.provider,
        model=entry.model,
        quality=offer.quality,
        tier=offer.tier,
        quote=offer.quote,
        why=why,
        notices=tuple(notices),
    )


def _chosen(said: Named) -> str:
    where = {"node": " for this one", "stage": " for its stage", "show": " for the show"}.get(said.level, "")
    return f"chosen by name{where}"


def _because(best: Offer, needs: Needs) -> str:
    """Why the best is the best: what it meets most of what is needed, and the price."""
    met = sorted(
        (strength for strength in needs.weights if needs.reasons[strength] and rank(best.entry, strength)),
        key=lambda strength: -needs.weights[strength] * rank(best.entry, strength),
    )[:2]
    if not met:
        return f"Nothing special is asked: {best.name}; {best.quote.words}."
    reasons = needs.reasons[met[0]][:2] if len(met) == 1 else [needs.reasons[strength][0] for strength in met]
    told = " and ".join(reasons)
    good = " and ".join(GOOD_AT[strength] for strength in met)
    return f"{told[0].upper()}{told[1:]}: {best.name} suits {good}; {best.quote.words}."


def _cheaper(wanted: Offer, best: Offer, situation: Situation) -> Notice:
    words = f"{_short(wanted, situation)}: {best.name} at {best.tier}, {best.quote.words}."
    return Notice(code="substituted", message=words)


def _short(wanted: Offer, situation: Situation) -> str:
    """That the budget does not reach, without a full stop."""
    left = dollars(max(0.0, situation.remaining or 0.0))
    return f"The {left} left does not pay for {wanted.name}, {wanted.quote.words}"


def _nothing(port: PortName, tier: Tier, ready: Sequence[Entry], unpaid: Offer | None, situation: Situation) -> str:
    """Why only the draft is left."""
    if unpaid is not None:
        return f"{_short(unpaid, situation)}: a draft is made."
    unfit = offers((entry for entry in ready if tier in entry.tiers and entry.family != EMBEDDED), tier, situation)
    if unfit:
        reasons = dict.fromkeys(f"{offer.entry.name} {offer.misfit}" for offer in unfit)
        return f"Nothing at hand fits ({'; '.join(reasons)}): a draft is made."
    pool = situation.catalogue.of_port(port)
    shut = [entry for entry in pool if situation.lives(entry) and entry.tiers and entry.family != EMBEDDED]
    doors = keys_for(entry for entry in shut if route(entry.provider).built)
    return f"No key for {port} is at hand ({doors}): a draft is made."
