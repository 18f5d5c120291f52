"""Whoever a pitch calls by name is whom its show is about, however many act before them."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.leads import named_lead
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "name", "deed"),
    [
        (
            "The railroad wants the valley, the cattlemen want water, and blind homesteader Ezra Tull wants peace.",
            "Ezra Tull",
            "want",
        ),
        (
            "Nobody in Lagos can explain why one man died four times, so claims adjuster Funmi Adebayo goes looking.",
            "Funmi Adebayo",
            "go looking",
        ),
        (
            "Divorced but too broke to part, Dev and Marisol divide their one-bedroom flat in Queens with tape.",
            "Dev",
            "divide",
        ),
        (
            "Every citizen gets one letter from their future self at eighteen. Tomasz Wren gets none and lives on.",
            "Tomasz Wren",
            "get none",
        ),
    ],
)
def test_the_one_who_has_a_name_leads(pitch, name, deed):
    brief = read(pitch)
    assert brief.protagonists[0].name == name
    assert brief.deed.infinitive.startswith(deed)


@pytest.mark.parametrize(
    "pitch",
    [
        "The stagecoach to Santa Fe has eight passengers and one of them is wanted",
        "Blade Runner meets Paddington: a lost android bear is taken in by a family of scrap dealers in orbit",
        "A midwife on the convict ship to Van Diemen's Land delivers nineteen babies and starts a mutiny",
        "In a lakeside resort in Ontario, a yoga teacher must work out who drowned the mayor",
    ],
)
def test_a_place_and_a_show_that_is_compared_are_nobody(pitch):
    assert named_lead(pitch) is None


def test_somebody_without_a_name_who_acts_first_stays_the_lead():
    brief = read("A nurse falls in love with a patient, and Doctor Bell wants her out of his hospital")
    assert brief.protagonists[0].noun == "nurse"


@pytest.mark.parametrize(
    ("pitch", "name", "noun"),
    [
        ("Gravedigger by day, Consuelo takes requests from the dead.", "Consuelo", "gravedigger"),
        (
            "Marlowe Quill, bail bondsman and lapsed Baptist, hunts a client through Mississippi.",
            "Marlowe Quill",
            "bondsman",
        ),
        ("A monastery loses its cheese; Brother Anselm, who has vowed silence, looks into it.", "Anselm", "monk"),
        (
            "Once the youngest goalkeeper ever capped for Peru, Nando Ferrari coaches girls.",
            "Nando Ferrari",
            "goalkeeper",
        ),
    ],
)
def test_what_somebody_is_may_stand_before_or_behind_their_name(pitch, name, noun):
    hero = read(pitch).protagonists[0]
    assert (hero.name, hero.noun) == (name, noun)


def test_whoever_is_at_work_in_a_clause_of_place_leads_before_the_place():
    brief = read("It's a zoo, but we only ever see the offices, where Doreen is quietly adopting penguins.")
    assert brief.protagonists[0].name == "Doreen"
    assert brief.deed.infinitive.startswith("adopt")
