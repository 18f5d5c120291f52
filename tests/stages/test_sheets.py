"""Sheets of the cast: which there are, what moves them, and what stands on them where the portrait is not ours."""

from typing import get_args

import pytest

from production_flow.documents.cast import Character
from production_flow.documents.scene import Expression
from production_flow.graph.recipe import Maker
from production_flow.graph.take import Made, Pick, Take
from production_flow.production.layout import place_of
from production_flow.stages.pipeline import BY_NAME

TURNAROUND, EXPRESSIONS = "sheet:maeve.turnaround", "sheet:maeve.expressions"


def asked(show, node):
    """The request of a node as its recipe makes it."""
    return BY_NAME["sheet"].request(node, show.recipe(node).inputs, 5)


def changed(show, **fields):
    """The character's document written anew with other fields."""
    person = show.view.document("character:maeve", Character)
    show.put("character:maeve", person.model_copy(update=fields).model_dump_json().encode(), "application/json")


def test_everybody_has_two_sheets_in_a_folder_of_their_own(whole):
    nodes = list(BY_NAME["sheet"].nodes(whole.view))
    assert nodes == [
        "sheet:maeve.turnaround", "sheet:maeve.expressions", "sheet:sid.turnaround", "sheet:sid.expressions",
    ]  # fmt: skip
    assert [place_of(node) for node in nodes[:2]] == ["cast/maeve/turnaround.png", "cast/maeve/expressions.png"]


def test_the_document_says_which_sheets_there_are(small):
    changed(small, sheets=("expressions",))
    mine = [node for node in BY_NAME["sheet"].nodes(small.view) if ":maeve." in node]
    assert mine == [EXPRESSIONS]


def test_a_sheet_shows_the_body_the_name_and_every_word_for_an_expression(whole):
    for node in (TURNAROUND, EXPRESSIONS):
        request = asked(whole, node)
        assert request.purpose == node.partition(".")[2]
        assert request.card.lines == ("Maeve Tolland",)
        assert request.width / request.height == pytest.approx(16 / 9, abs=0.02)
        assert request.scene.figures[0].look == whole.view.document("character:maeve", Character).look
    assert asked(whole, EXPRESSIONS).labels == get_args(Expression)


@pytest.mark.parametrize(("fields", "moves"), [({"want": "To be left alone."}, False), ({"name": "Maeve Tull"}, True)])
def test_what_is_not_on_a_sheet_does_not_move_it(whole, fields, moves):
    before = whole.recipe(TURNAROUND).key
    changed(whole, **fields)
    assert (whole.recipe(TURNAROUND).key != before) == moves


def test_beside_a_portrait_that_is_not_ours_a_sheet_says_that_it_is_the_drafts(whole):
    assert len(asked(whole, TURNAROUND).card.small) == 1
    made = Made("main", whole.desk.workspace.media.put_bytes(b"mine"), 4, "image/png")
    own = Take(
        node="portrait:maeve", key="own", input_key=whole.recipe("portrait:maeve").key, number=1, source="person",
        provider=Maker("person", "hand", "1").provider, model="hand", version="1", seed=0, outputs=(made,),
    )  # fmt: skip
    whole.desk.workspace.library.keep(whole.view.row.id, own, pick=Pick("portrait:maeve", 0))
    whole.view.reload()
    request = asked(whole, TURNAROUND)
    assert "draft figure" in request.card.small[1]
    assert [(one.name, one.digest, one.own) for one in request.references] == [("maeve", made.digest, True)]
    assert len(asked(whole, "sheet:sid.turnaround").card.small) == 1
