"""Places that a pitch names by whom or what it is told of, by a direction, by a sea or a road."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.landmarks import landmark
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Somebody is knitting socks for the statues of Withern", "in Withern"),
        ("Every autumn the village of Low Harrow picks a stranger", "in the village of Low Harrow"),
        ("She hides something north of Ketterick that nobody may see", "near Ketterick"),
        ("The bread society of Little Wenham has a waiting list", "in Little Wenham"),
        ("The lamplighter of Osmotherby, who sings, has a cold", "in Osmotherby"),
        ("Pirates but it's the Marrow Sea and nothing sinks", "on the Marrow Sea"),
        ("Eight women mend the M62 by night", "on the M62"),
        ("A small theatre of Oberwinkel has one spectator left", "in a small theatre in Oberwinkel"),
        ("The windows of the Lodestar shine", "in the Lodestar"),
    ],
)
def test_a_place_is_known_by_what_belongs_to_it(text, place):
    found = landmark(text)
    assert found is not None
    assert found.at == place


@pytest.mark.parametrize(
    "text",
    [
        "The widow of Anselm sings",
        "A translator of the court of Felipe II lies",
        "The cat of Anna runs",
        "The month of May ends",
    ],
)
def test_what_belongs_to_somebody_is_no_place(text):
    found = landmark(text)
    assert found is None or not found.name


@pytest.mark.parametrize(
    ("text", "place", "name"),
    [
        ("A clerk at the Ministry of Rain in Jaipur steals a storm", "at the Ministry of Rain in Jaipur", "Jaipur"),
        (
            "On the island of Tristan da Cunha a nurse opens a letter",
            "on the island of Tristan da Cunha",
            "Tristan da Cunha",
        ),
        ("In Brezhnev's Riga a piano teacher rents out a room", "in Riga", "Riga"),
        ("Antwerp, 1585. While the city starves, a widow sets type", "in Antwerp", "Antwerp"),
        ("Bingo. Gin. A body in the bins. Norfolk.", "in Norfolk", "Norfolk"),
        ("Ottoman court, 1620s. A taster falls in love", "in an Ottoman court", ""),
    ],
)
def test_a_place_keeps_its_whole_name_and_nothing_else(text, place, name):
    brief = read(text)
    assert (brief.place.at, brief.place.name) == (place, name)


@pytest.mark.parametrize(
    ("text", "hero"),
    [
        ("Queens of the Tarmac! Eight women mend a road by night", "woman"),
        ("The Glasshouse. In Riga a piano teacher rents out a room", "teacher"),
        ("KEIN SIGNAL. Ein Funker repariert jede Nacht ein Radio", "operator"),
        ("THE LONG NIGHT. A nurse counts the sleepers of a ward", "nurse"),
    ],
)
def test_a_title_before_the_sentence_is_nobody(text, hero):
    assert read(text).protagonists[0].noun == hero
