"""What is read aloud, before anybody speaks: words, names, voices, mouths."""

# ruff: noqa: RUF001 - phonetic letters are the subject

from __future__ import annotations

import itertools

import pytest

from production_flow.documents.voice import VoiceSpec
from production_flow.embedded.voice import provider
from production_flow.embedded.voice.casting import cast
from production_flow.embedded.voice.clean import clean, sounds
from production_flow.embedded.voice.delivery import delivery
from production_flow.embedded.voice.mouths import Sounding, mouths
from production_flow.embedded.voice.reader import guessed, read
from production_flow.embedded.voice.respell import respelled
from production_flow.embedded.voice.shelf import NARRATOR_NUMBER
from production_flow.errors import BadInput
from production_flow.providers.requests import SoundRequest, VoiceRequest


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("(sighs) I'm *not* going... [beat] <i>Fine</i>.", "I'm not going\u2026 Fine."),
        ("Meet me at 10:30, No. 9 -- bring 3-4 men!!!", "Meet me at ten 30, number 9 \u2014 bring 3 to 4 men!"),
        ("\U0001f600 Hello, world \U0001f44b", "Hello, world"),
        ("See https://a.example/x?y=1 for 1/2", "See a link for one half"),
        ("\u00abCiao\u00bb, \u201cshe\u201d said", "Ciao, she said"),
        ("bad\u202etext\x07", "bad text"),
        ("Noooooo", "Noo"),
    ],
)
def test_what_cannot_be_spoken_is_taken_out(written, spoken):
    assert clean(written) == spoken


def test_a_very_large_number_is_read_digit_by_digit():
    assert sounds(read(clean("It was 3,000,000,000,000,000,000,000."), {}))


def test_names_are_said_as_they_are_respelled():
    say = {"Kael": "kale", "Xanthe": "ZAN-thee", "Maeve Tolland": "mayv TOL-und"}
    assert read("Kael", say) == "kˈAl"
    assert read("Kael's", say) == "kˈAlz"
    assert read("Xanthe.", say) == "zˈænθi."
    assert read("Maeve", say) == "mˈAv"
    assert respelled("mah-ee-AH") == "mɑiˈɑ"


def test_a_word_no_dictionary_has_is_reported():
    assert guessed("Zorblax is here", {}) == ("Zorblax",)
    assert guessed("Zorblax is here", {"Zorblax": "ZOR-blaks"}) == ()


def test_a_british_voice_reads_british_vowels():
    assert read("I can't dance after dark, father.", {}, in_british=True) == "ˌI kˈɑːnt dˈɑːns ˈɑːftə dˈɑːk, fˈɑːðə."


def test_no_two_places_of_a_cast_share_a_voice():
    presentations, ages, pitches = ("feminine", "masculine", "neutral"), (None, 9, 70), (-1.0, 0.0, 1.0)
    for left, right in itertools.combinations(range(30), 2):
        for one, other in itertools.product(presentations, repeat=2):
            first = cast(VoiceSpec(presentation=one, number=left)).parts
            assert first != cast(VoiceSpec(presentation=other, number=right)).parts
    narrator = cast(VoiceSpec(number=NARRATOR_NUMBER)).parts
    others = {cast(VoiceSpec(presentation=p, number=n)).parts for p in presentations for n in range(60)}
    assert narrator not in others
    spec = VoiceSpec(presentation="feminine", number=3)
    moved = {cast(spec.model_copy(update={"age": age, "pitch": pitch})).parts for age in ages for pitch in pitches}
    assert len(moved) == 1


def test_pitch_and_age_move_a_voice():
    low, high = (cast(VoiceSpec(presentation="masculine", pitch=pitch)).tract for pitch in (-1.0, 1.0))
    child, adult = (cast(VoiceSpec(presentation="masculine", age=age)).tract for age in (8, 40))
    assert high > 1.1 * low
    assert child > 1.15 * adult


def test_a_bracket_is_acted_on():
    assert delivery("whispering, urgent").effect == "whisper"
    assert delivery("over the radio").effect == "radio"
    assert delivery("slowly, tired").pace < 1 < delivery("panicked").pace
    assert delivery("with a fish").effect == "none"


def test_lips_meet_for_m_even_when_it_is_short():
    heard = (Sounding("ɑ", 0.1, 0.3), Sounding("m", 0.3, 0.33), Sounding("ɑ", 0.33, 0.6))
    shapes = [mouth.shape for mouth in mouths(heard, 20)]
    assert shapes == ["rest", "A", "M", "A", "rest"]


def test_a_pause_closes_the_mouth():
    heard = (Sounding("ɑ", 0.1, 0.4), Sounding(",", 0.4, 0.7), Sounding(" ", 0.7, 0.8), Sounding("u", 0.8, 1.1))
    assert [mouth.shape for mouth in mouths(heard, 30)] == ["rest", "A", "rest", "U", "rest"]


def test_only_lines_are_spoken():
    with pytest.raises(BadInput):
        provider().start(SoundRequest(prompt="rain", seconds=1), "x")
    operation = provider().start(VoiceRequest(prompt="Hello", voice=VoiceSpec()), "x")
    assert provider().status(operation).state == "done"
