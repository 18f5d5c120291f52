"""Sentences of every kind with what is read of them: who, together, the deed, the place, the genre."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from production_flow.embedded.writer import compose
from production_flow.embedded.writer.reader import read
from production_flow.providers.requests import TextRequest

SENTENCES = [
    ("Venice, 1510: a mirror maker's daughter hides a heretic in the kiln",
     ["a mirror maker's daughter"], "hide a heretic in the kiln", "in Venice", "historical"),
    ("My show is about two rival bakers in Lyon who swap lives for a week",
     ["a rival baker"] * 2, "swap lives for a week", "in Lyon", "comedy"),
    ("A young brewer inherited a pub that nobody in Galway would enter",
     ["a young brewer"], "inherit a pub that nobody would enter", "in Galway", None),
    ("Her husband vanished in 1974 and she opened his locked workshop in Trieste",
     ["a woman"], "open his locked workshop after her husband vanished in 1974", "in a locked workshop in Trieste",
     None),
    ("Maya (34), a burnt-out paramedic, moves back to her parents' vineyard in Mendoza",
     ["a 34-year-old burnt-out paramedic"], "move back to her parents' vineyard", "in Mendoza", "drama"),
    ("Twelve-year-old Tomas and his grandmother run a pirate radio from a lighthouse in Estonia",
     ["a twelve-year-old", "the grandmother"], "run a pirate radio from a lighthouse", "in a lighthouse in Estonia",
     "comedy"),
    ("A family of foxes opens a hotel under the Berlin zoo",
     ["a fox"] * 3, "open a hotel", "under the Berlin zoo", "comedy"),
    ("The night-shift nurses of a closing hospital in Detroit take one last patient",
     ["a night-shift nurse of a closing hospital"] * 2, "take one last patient", "in a closing hospital in Detroit",
     "drama"),
    ("Three generations of women run a ferry on the Bosphorus",
     ["a generation of women"] * 3, "run a ferry", "on a ferry on the Bosphorus", "drama"),
    ("Two brothers and a stolen tractor race across Patagonia to bury their father at sea",
     ["a brother"] * 2, "race to bury their father at sea", "across Patagonia", None),
    ("In a village where nobody can lie, a con man becomes mayor",
     ["a con man"], "become mayor", "in a village", "noir"),
    ("The last bookshop on the Moon refuses to close",
     ["the keeper of the last bookshop"], "refuse to close", "on the Moon", None),
    ("The cook, the thief and the judge of a mountain village share a secret about the flood of 1966",
     ["the cook", "the thief", "the judge of a mountain village"], "share a secret about the flood",
     "in a mountain village", None),
    ("A ghost who does not know that she is dead keeps renting out her own house",
     ["a ghost who does not know that she is dead"], "keep renting out her own house", "in a house", "horror"),
    ("During the plague of 1665 a gravedigger in London counts one grave too many",
     ["a gravedigger"], "count one grave too many", "in London", "historical"),
    ("Set in a floating market in Thailand, a soup seller solves crimes by taste",
     ["a soup seller"], "solve crimes by taste", "in a floating market in Thailand", "cozy"),
    ("Four strangers wake up in a lift between two floors of the ministry",
     ["a stranger"] * 4, "wake up between two floors of the ministry", "in a lift", None),
    ("The lady who runs the tea room at a railway museum works out who is poisoning the volunteers' cakes",
     ["the lady who runs the tea room"], "work out who is poisoning the volunteers' cakes", "at a railway museum",
     "cozy"),
    ("Sisters who haven't spoken since their mother's funeral inherit her travelling circus",
     ["a sister who hasn't spoken since their mother's funeral"] * 2, "inherit her travelling circus",
     "in a travelling circus", "drama"),
    ("A bounty hunter is hired to bring back the man who saved her life",
     ["a bounty hunter"], "bring back the man who saved her life", None, "western"),
    ("A choir of retired sailors is asked to sing for the admiral who abandoned them",
     ["a retired sailor"] * 3, "sing for the admiral who abandoned them", None, None),
    ("Detective Inspector Rosa Lund has one winter to find the arsonist who is burning Bergen's wooden churches",
     ["an inspector"], "find the arsonist who is burning Bergen's wooden churches", "in Bergen", "noir"),
    ("Amina and Yusuf, twins who share one bicycle, deliver bread through the siege of Sarajevo",
     ["a twin who shares one bicycle"] * 2, "deliver bread through the siege of Sarajevo", "in Sarajevo", "historical"),
    ("Two teenage hackers from Nairobi break into a satellite and hear someone answer",
     ["a teenage hacker from Nairobi"] * 2, "break into a satellite and hear someone answer", "in Nairobi", "scifi"),
    ("The undertaker of Dry Creek keeps a ledger",
     ["the undertaker of Dry Creek"], "keep a ledger", "in Dry Creek", "western"),
    ("Superheroes in a retirement home forget their powers",
     ["a superhero"] * 2, "forget their powers", "in a retirement home", "comedy"),
    ("An intern at a radio station secretly answers the listeners' letters",
     ["an intern"], "secretly answer the listeners' letters", "at a radio station", "workplace"),
    ("Zwei Schwestern müssen den Bauernhof ihrer Eltern verkaufen",
     ["a sister"] * 2, "sell the farm of their parents", "on a farm", "drama"),
    ("Una abogada de Sevilla defiende al hombre que mató a su hermano",
     ["a lawyer from Seville"], "defend the man who killed her brother", "in Seville", None),
    ("Un gardien de phare breton découvre une lettre dans une bouteille",
     ["a Breton lighthouse keeper"], "discover a letter in a bottle", "in a lighthouse", None),
    ("Una famiglia di pescatori di Catania perde la barca in una partita a carte",
     ["a fisherman from Catania"] * 3, "lose the boat in a game of cards", "in Catania", None),
    ("Um velho relojoeiro do Porto tenta parar o tempo antes do casamento da neta",
     ["an old clockmaker from Porto"], "try to stop the time before the wedding of the granddaughter", "in Porto",
     None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "people", "deed", "place", "genre"), SENTENCES)
def test_a_sentence_is_read(sentence, people, deed, place, genre):
    brief = read(sentence)
    assert [hero.phrase for hero in brief.protagonists] == people
    assert brief.deed.infinitive == deed
    assert brief.place.at == place if place else "place" in brief.guessed
    assert genre in {None, brief.genre}


def test_names_and_ages_are_kept():
    maya = read("Maya (34), a burnt-out paramedic, moves back to her parents' vineyard").protagonists[0]
    assert (maya.name, maya.age, maya.occupation) == ("Maya", 34, "paramedic")
    tomas = read("Twelve-year-old Tomas and his grandmother run a pirate radio").protagonists[0]
    assert (tomas.name, tomas.age) == ("Tomas", 12)
    lund = read("Detective Inspector Rosa Lund finds a coin in Bergen").protagonists[0]
    assert (lund.name, lund.gender) == ("Rosa Lund", "f")


@pytest.mark.parametrize(
    "sentence",
    [
        "A nurse in Leeds finds a diary that her father wants burned",
        *(row[0] for row in SENTENCES[6:9]),
        *(pytest.param(row[0], marks=pytest.mark.slow) for row in SENTENCES[9:12]),
    ],
)
def test_every_word_is_used_in_a_document_or_listed(sentence):
    documents = [
        compose(TextRequest(document=name, material={"prompt": sentence, "seed": 3}))[0].write()
        for name in ("blueprint", "cast", "inventory")
    ]
    reading = documents[0].pop("reading")
    told = json.dumps(documents, ensure_ascii=False).lower()
    brief = read(sentence)
    for word in brief.used:
        stem = re.sub(r"(?:'s|ing|ies|ed|es|s)$", "", word.lower())
        assert stem in told or word in reading["unused"], word


def test_the_same_bytes_in_every_process():
    program = (
        "from production_flow.embedded.writer.reader import read;"
        "print([repr(read(text)) for text in ('Drei Rentner planen einen Banküberfall in Leipzig',"
        " 'A nature documentary about a fox family', 'Sisters who share a boat in Hull find a map')])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": value, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for value in ("0", "1", "271")
    }
    assert len(told) == 1


@pytest.mark.parametrize(
    ("sentence", "hero"),
    [
        ("Vampire dentist in Lisbon", "a vampire dentist"),
        ("Samurai baker", "a samurai baker"),
        ("Robot nanny", "a robot nanny"),
        ("Italian detective", "an Italian detective"),
    ],
)
def test_two_words_make_one_hero(sentence: str, hero: str):
    assert read(sentence).protagonists[0].phrase == hero


def test_whoever_is_driven_home_is_not_the_god_home():
    deed = read("A taxi driver in Mumbai drives the same god home every night").deed
    assert deed.matter == "the same god"
