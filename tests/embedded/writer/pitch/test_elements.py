"""What weather, things and the unknown do is somebody's question."""

import pytest

from production_flow.embedded.writer.pitch.elements import defended, found_out, supposed
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "told"),
    [
        ("The fog came in on Tuesday and did not leave", "why the fog came in on Tuesday and did not leave"),
        ("The summer the river ran backwards", "why the river ran backwards that summer"),
        ("The river remembers every name", "why the river remembers every name"),
        ("All the clocks in Prague stopped at noon", "why all the clocks in Prague stopped at noon"),
        ("Something in the tide pool repeats what they said", "what in the tide pool repeats what they said"),
        ("Every Sunday the dead come to lunch", "why the dead come to lunch every Sunday"),
        ("Someone keeps knocking on the lighthouse door", "who keeps knocking on the lighthouse door"),
    ],
)
def test_what_nobody_does_is_found_out(pitch, told):
    assert found_out(pitch).endswith(f"must find out {told}")


@pytest.mark.parametrize(
    "pitch",
    [
        "The sea gave back the drowned, and a widow must choose",
        "The night nurse only treats villains",
        "The river has stopped talking and a ferry girl goes upstream to ask why",
        "Someone has poisoned the show leeks and the vicar's mother means to find out who",
        "The light keeper's daughter hides a sailor",
        "Somebody in the choir is a thief, and a verger must find out who",
        "Two brothers share a boat",
    ],
)
def test_who_acts_keeps_the_deed(pitch):
    assert found_out(pitch) == pitch


def test_what_somebody_could_do_is_what_they_must():
    assert supposed("your dog could testify in court") == "A dog must testify in court"
    assert supposed("The moon could fall") == "The moon could fall"


def test_something_that_is_nobody_has_somebody_to_defend_it():
    assert defended("A courtroom drama where the defendant is the sea").endswith("who must defend the sea in court")
    assert read("A courtroom drama where the defendant is the sea").place.at == "in court"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The fog came in on Tuesday and did not leave", "somebody who must find out why the fog came in"),
        ("What if your dog could testify in court?", "told as what is"),
        ("A landslide buries a wedding party", "whom it befalls"),
    ],
)
def test_a_show_says_how_its_prompt_was_put_otherwise(text: str, said: str) -> None:
    assert any(said in note for note in read(text).notes)


def test_a_prompt_that_is_told_as_it_is_has_no_such_note() -> None:
    assert read("A baker in Delft hides a deserter").notes == ()
