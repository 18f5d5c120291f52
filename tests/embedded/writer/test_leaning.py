"""Kits that sentences lean towards by all of their words together."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.leaning import OF_WORD, SHAPES, TILTING, leanings, signs, tilted
from production_flow.embedded.writer.lexicon.fields import FIELDS, LEANING_KITS, LEANINGS, TILTS
from production_flow.embedded.writer.reader import read


def test_every_weight_belongs_to_a_sign_and_to_a_kit() -> None:
    tilts = {name for pair in TILTING.values() for name in pair}
    assert {name for name in LEANINGS if not name.startswith(OF_WORD)} <= {*FIELDS, *SHAPES, *tilts}
    assert {len(row) for row in LEANINGS.values()} == {len(LEANING_KITS)}


def test_leanings_are_shares_of_a_whole() -> None:
    assert sum(leanings("A tuba player adopts a walrus").values()) == pytest.approx(1.0)


def test_a_word_is_a_sign_in_its_plain_form_and_a_small_one_is_none() -> None:
    found = signs("The detectives were hiding")
    assert {f"{OF_WORD}detective", f"{OF_WORD}hide"} <= found.keys()
    assert f"{OF_WORD}the" not in found


def test_every_word_tilts_towards_a_kit_by_points_that_a_person_could_have_given() -> None:
    assert {kit for tilts in TILTS.values() for kit in tilts} == set(LEANING_KITS)
    assert all(0 < points <= 2 for tilts in TILTS.values() for points in tilts.values())


def test_words_tilt_in_their_plain_form_and_a_phrase_in_place_of_its_words() -> None:
    assert tilted("Two saddles")["western"] == TILTS["saddle"]["western"]
    assert tilted("an ice cream van").get("scifi", 0) == 0
    assert tilted("The and of") == {}


def test_a_word_inside_a_longer_one_is_not_counted_by_itself() -> None:
    assert "animal silly" not in signs("A hot dog and nothing else")


@pytest.mark.parametrize(
    ("text", "kits"),
    [
        ("An organist learns that the psalms, played in reverse, unlock a cellar", {"horror", "fantasy"}),
        ("A geologist on a dying orbital farm hides a pregnancy from the company", {"scifi"}),
        ("An overworked angel of death trains a replacement", {"comedy", "fantasy", "horror", "workplace"}),
        ("Two retired matadors open a salon for poodles", {"comedy", "workplace"}),
        ("Every winter the schoolhouse has one more coat on its pegs than children", {"horror"}),
        ("a loom that will only weave what the weaver is trying to forget", {"fantasy"}),
        ("The prize leek is gone and only the choir had keys to the shed", {"cozy"}),
        ("she sold the ranch, kept the mule, and rode after the men with the deed", {"western"}),
        ("the man who washes the ministers' cars knows where each of them slept", {"noir"}),
        ("Dad has a girlfriend, Mum has a band, the twins have a spreadsheet", {"comedy"}),
    ],
)
def test_a_sentence_that_names_no_genre_is_read_by_what_its_words_share(text: str, kits: set[str]) -> None:
    assert read(text).kit in kits
