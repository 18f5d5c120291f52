"""Pitches whose sentence begins with something else than whom it is about."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.reordering import reordered
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "hero", "deed", "place"),
    [
        ("Long ago, behind the moon, lived a tailor who sewed weather", "tailor", "sew weather", ""),
        ("In a lighthouse there lived a cobbler who mends only left shoes", "cobbler", "mend", "lighthouse"),
        ("The bus pulls out of Tarifa without the conductor, who has to catch it", "conductor", "catch it", "Tarifa"),
        ("The last boat leaves the island without the nun, who must row home", "nun", "row home", "island"),
        ("A talking heron is left to a bankrupt solicitor in Hull", "solicitor", "inherit a talking heron", "Hull"),
        ("A tram driver in Riga is handed a baby by a man who runs", "driver", "receive a baby", "Riga"),
        (
            "He is the slowest postman in Trieste and the widow at number nine has started timing him",
            "postman",
            "face",
            "Trieste",
        ),
        ("Ten lifeguards on the beaches of Biarritz; one of them cannot swim", "lifeguard", "live with it", "Biarritz"),
        (
            "Nine nuns in Toledo; one of them has a secret, and the youngest cook among them wants to know it",
            "cook",
            "want to know",
            "Toledo",
        ),
    ],
)
def test_somebody_at_the_end_comes_first(pitch, hero, deed, place):
    brief = read(pitch)
    assert brief.protagonists[0].noun == hero
    assert brief.deed.infinitive.startswith(deed)
    assert place in f"{brief.place.text} {brief.place.name}"


@pytest.mark.parametrize(
    "pitch",
    [
        "A nurse is left to clean the ward alone",
        "Three nuns share a boat: none of them can swim",
        "The queen leaves with the cook, who can juggle",
        "She is a pastor and he drives the hearse",
        "A bride is given to a duke",
    ],
)
def test_who_is_first_already_stays_there(pitch):
    assert reordered(pitch) == pitch
