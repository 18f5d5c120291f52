"""What a deed is about can be spoken of, and the hero speaks of it as of their own."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.model import Deed
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.undertakings.naming import matter_of, named, own


def deed(infinitive: str, matter: str) -> Deed:
    return Deed(infinitive, "", "", matter)


@pytest.mark.parametrize(
    ("told", "gender", "several", "said"),
    [
        ("hide her diagnosis from the team she trained", "f", False, "hide my diagnosis from the team I trained"),
        (
            "choose between the boat and the doctor he loves",
            "m",
            False,
            "choose between the boat and the doctor I love",
        ),
        ("rob the casino that fired him", "m", False, "rob the casino that fired me"),
        ("haunt the man who killed her, and his house", "f", False, "haunt the man who killed me, and his house"),
        ("tell them what their mother made her promise", "f", False, "tell them what their mother made me promise"),
        ("sell their grandmother's house", "f", True, "sell our grandmother's house"),
        ("bury the same man three times and learn who he was", "m", False, None),
        ("find the child who vanished before the village forgets her name", "f", False, None),
        ("marry a stranger before her visa expires", "f", False, "marry a stranger before my visa expires"),
        ("protect a town from the railroad that owns its water", "f", False, None),
    ],
)
def test_the_hero_says_my_where_others_say_her(told: str, gender: str, several: bool, said: str | None):
    assert own(told, gender, several=several) == (said or told)


def test_a_thing_is_named_with_what_it_is_of():
    told = named(deed("guard a stagecoach of orphans", "the stagecoach"))
    assert (told["np"], told["short"], told["them"]) == ("the stagecoach of orphans", "the stagecoach", "it")
    assert named(deed("keep a ledger of every man who hanged", "the ledger"))["np"] == "the ledger"
    assert named(deed("smuggle forbidden books to London", "forbidden books"))["np"] == "forbidden books"
    assert named(deed("keep it open", "the form that was never sent"))["np"] == "the form that was never sent"


def test_a_deed_that_names_no_thing_is_about_the_doing_of_it():
    moved = Deed(
        "move back in with his mother", "", "moving back in with his mother", "the supper that ended a friendship"
    )
    assert matter_of(moved) == "the business of moving back in with his mother"
    assert named(moved)["np"] == "the business of moving back in with his mother"
    solved = Deed("solve a murder", "", "solving a murder", "the case that was closed too neatly")
    assert matter_of(solved) == "the case that was closed too neatly"


@pytest.mark.parametrize("matter", ["behind", "the store is haunted", "from the wire", ""])
def test_what_is_no_thing_is_not_spoken_of_as_one(matter: str):
    assert named(deed("do something", matter))["short"] == "the undertaking"


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("A deserter hides from the generals in a convent in 1812", "the generals"),
        ("A cook feeds both sides in the siege of Vienna", "both sides"),
        ("A piano tuner falls in love with the widow whose piano he is tuning", "the widow"),
        ("A surgeon comes home to run her father's failing vineyard", "her father's failing vineyard"),
        ("A cook searches for his brother's grave along the railway", "his brother's grave"),
        ("A grandmother enters a cooking contest behind her daughter's back", "the cooking contest"),
    ],
)
def test_what_a_deed_is_about_is_the_thing_and_no_more(sentence: str, thing: str):
    assert named(story(sentence, 1).brief.deed)["np"] == thing


def test_a_crime_is_what_a_deed_is_about_that_asks_who_did_it():
    stolen = Deed(
        "find out who stole the colony's seed potatoes", "", "finding out", "the colony's seed potatoes", said=True
    )
    assert matter_of(stolen) == "the theft of the colony's seed potatoes"
    poisoned = Deed("learn who poisoned the crew", "", "learning who", "the crew")
    assert named(poisoned)["np"] == "the poisoning of the crew"
    bought = Deed("learn who bought the harvest", "", "learning who", "the harvest")
    assert matter_of(bought) == "the harvest"


def test_who_is_to_become_somebody_is_after_a_post_or_a_calling_and_after_no_person():
    assert matter_of(Deed("become marshal of a town", "", "becoming marshal of a town", "the marshal")) == (
        "the post of marshal"
    )
    dancer = Deed("become a ballet dancer", "", "becoming a ballet dancer", "the ballet dancer")
    assert matter_of(dancer) == "the business of becoming a ballet dancer"


@pytest.mark.parametrize(
    ("deed", "thing"),
    [
        ("find out who returns books that were never borrowed", "the books"),
        ("find out who keeps leaving eggs on the altar", "the eggs"),
        ("notice that one child too many crosses the road", "the one child too many"),
        ("find out who sleeps", "the business of finding out who sleeps"),
    ],
)
def test_who_does_something_to_things_makes_them_what_it_is_about(deed: str, thing: str):
    gerund = deed.replace("find out", "finding out", 1)
    assert matter_of(Deed(deed, "", gerund, "the letter that came late", said=True)) == thing


def test_what_is_kept_quiet_or_got_out_of_is_what_a_deed_is_about():
    assert matter_of(deed("go blind in one eye and tell nobody", "the blind")) == "the diagnosis"
    assert matter_of(deed("go bankrupt and tell no one", "the bankrupt")) == "the debts"
    assert matter_of(deed("duel her way out of debt", "her way")) == "the debt"
    assert matter_of(deed("race his way back to his brother", "his way")) == "his brother"
    assert matter_of(deed("talk his way into the royal choir", "his way")) == "the royal choir"
