"""The critic: what a reader would trip over in a show as it stands, whoever wrote it, with the place and a fix.

A new check is one function from a `Reader` to findings, and one name in `CHECKS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from production_flow.errors import BadInput, Missing
from production_flow.production.review import continuity, people, promises, repeats, rules
from production_flow.production.review.findings import Finding
from production_flow.production.review.reader import Reader
from production_flow.production.view import ShowView
from production_flow.types import Json

CHECKS: tuple[Callable[[Reader], Iterable[Finding]], ...] = (
    rules.broken_rules,
    people.names,
    people.ages,
    people.ages_told,
    people.the_dead,
    continuity.scenes,
    continuity.at_once,
    continuity.unannounced,
    promises.plants,
    promises.sentence,
    repeats.in_an_episode,
    repeats.over_the_season,
    rules.ledger,
)
"""Everything that is looked at, the gravest first."""


def review(view: ShowView, episodes: Iterable[int] = ()) -> list[Finding]:
    """What is found in the show, or in some of its episodes; nothing is written and nothing is made.

    Args:
        view: The show.
        episodes: Numbers of the episodes that are read; all that are boarded where empty.

    Raises:
        Missing: Nothing of it is written, or an episode that is asked for is not boarded.
    """
    reader = Reader.of(view, tuple(episodes))
    if not reader.written:
        raise Missing("Nothing of this show is written yet.", todo="Run: pflow make --show " + view.slug)
    return list(_found(reader))


def _found(reader: Reader) -> Iterator[Finding]:
    seen: set[tuple[str, str, str]] = set()
    for check in CHECKS:
        for finding in check(reader):
            key = (finding.node, finding.path, finding.what)
            if key not in seen:
                seen.add(key)
                yield finding


def episodes_of(text: str | None) -> tuple[int, ...]:
    """The episode that a person named: `2`, `s01e02`, or none for all.

    Raises:
        BadInput: It is no episode.
    """
    if text is None:
        return ()
    found = re.fullmatch(r"(?:s01e)?0*([1-9]\d?)", text.strip().lower())
    if found is None:
        raise BadInput(f"{text!r} is no episode.", todo="Name one by its number, as in 2 or s01e02.")
    return (int(found[1]),)


def as_json(findings: Iterable[Finding]) -> list[dict[str, Json]]:
    """Findings for scripts."""
    return [finding.as_json() for finding in findings]


__all__ = ["CHECKS", "Finding", "as_json", "episodes_of", "review"]
