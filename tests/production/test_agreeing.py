"""What is agreed to before anything is bought, what nobody can foresee, and what is said of what stays a draft."""

import sqlite3

import pytest

from production_flow.errors import BudgetError
from production_flow.exports.book import Note
from production_flow.exports.report import report
from production_flow.production import agreeing, planning, shows
from production_flow.production.bookmaking import book_of
from production_flow.production.choosing import Target
from production_flow.production.planned import Line, Plan
from production_flow.providers.fakecity.config import Config
from production_flow.types import NodeId

MODEL = """
[[model]]
id = "lamp-1"
name = "Lamp One"
family = "lamp"
provider = "fake-image"
port = "image"
model = "lamp-1"
tiers = ["preview"]
references = 16
prices = [{ unit = "image", amount = 0.04 }]
"""
TARGET = Target(tier="preview", choices={"text": "draft"}, only=("plate", "portrait"))


@pytest.fixture
def key(tmp_path, monkeypatch):
    """One model for pictures, whose key is there."""
    folder = tmp_path / "config" / "production-flow"
    folder.mkdir(parents=True)
    (folder / "models.toml").write_text(MODEL)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("FAKE_CITY_KEY", Config().key)


def forget(show, node):
    """Takes a document away, as where it could not be written."""
    with sqlite3.connect(show.desk.workspace.hidden / "library.db") as connection:
        connection.execute("DELETE FROM picks WHERE node = ?", (node,))
        connection.execute("DELETE FROM takes WHERE node = ?", (node,))
    show.view.reload()


@pytest.mark.usefixtures("key")
def test_what_is_made_from_what_is_not_written_has_no_known_price(small):
    forget(small, "location:office")
    plan = planning.plan(small.desk.workspace, small.view, TARGET)
    lines = {line.node: line for line in plan.bought}
    assert (lines["plate:office"].price, lines["plate:pier"].price) == (None, 400)
    assert "what it is made from is not there yet" in lines["plate:office"].reasons
    assert plan.unknown == 1
    assert any("nobody can say" in notice for notice in lines["plate:office"].notices)


def test_without_a_key_what_cannot_be_foreseen_is_free_as_a_draft_is(small, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    forget(small, "location:office")
    assert planning.plan(small.desk.workspace, small.view, TARGET).unknown == 0


@pytest.mark.usefixtures("key")
def test_a_show_whose_document_failed_is_not_counted_as_written(small):
    assert agreeing.is_written(small.desk.workspace, small.view)
    forget(small, "character:sid")
    small.desk.workspace.library.fail(small.view.row.id, NodeId("character:sid"), "k", {"error": "BudgetError"})
    small.view.reload()
    assert agreeing.unwritten(small.desk.workspace, small.view) == ["character:sid"]
    assert not agreeing.is_written(small.desk.workspace, small.view)


@pytest.mark.usefixtures("key")
def test_a_choice_is_kept_once_a_plan_with_it_is_agreed_to(small):
    desk = small.desk
    desk.sit(prompt=small.view.prompt)
    view = desk.wish({"portrait": "lamp-1"})
    assert view.settings.choices == {"portrait": "lamp-1"}

    def no(plan):
        assert {line.stage for line in plan.bought} == {"portrait"}
        raise BudgetError("No.")

    with pytest.raises(BudgetError):
        desk.make(_quiet(), target=Target(choices=view.settings.choices), approve=no)
    kept = shows.find(desk.workspace, desk.view.row.id)
    assert kept.settings["choices"] == {}


def _quiet():
    from production_flow.production.scratch import Quiet  # noqa: PLC0415 - beside its one use

    return Quiet()


def line(node, stage, price, **more):
    return Line(
        node, stage, "missing", (), "p", more.pop("model", "m"), more.pop("tier", "preview"), price=price, **more
    )


def test_a_plan_comes_to_sums_by_model_and_tier_with_references_and_the_price_of_a_kept_second():
    plan = Plan(
        (
            line("keyframe:a", "keyframe", 400, model="lamp", references=3),
            line("keyframe:b", "keyframe", 400, model="lamp", references=2),
            line("clip:a", "clip", 5000, model="reel", tier="final", references=1, shown=5.0, retakes=1.5),
            line("cast:show", "cast", 200, model="pen"),
        ),
        retries=2,
    )
    models, tiers = plan.sums("model"), plan.sums("tier")
    assert {name: (row["nodes"], row["references"], row["per_usable_second"]) for name, row in models.items()} == {
        "lamp": (2, 5, None),
        "reel": (1, 1, 0.15),
        "pen": (1, 0, None),
    }
    assert (tiers["preview"]["price"], tiers["final"]["price"]) == (0.1, 0.5)
    assert (plan.words_price, plan.price, plan.most) == (200, 6000, 6000 + 2 * 5800)


def test_the_report_says_what_stands_as_a_draft_where_a_model_was_asked_for(whole, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    workspace, view = whole.desk.workspace, whole.view
    assert agreeing.left_to_the_house(workspace, view, Target()) == []
    notes = agreeing.left_to_the_house(workspace, view, Target(tier="preview", choices={"text": "draft"}))
    said = {note.node: note.message for note in notes}
    assert said["portrait:maeve"].startswith("No key for image is at hand")
    assert not any(node.startswith("storyboard:") for node in said)
    forget(whole, "cut:s01e01")  # a stand-in, no timeline
    page = report(book_of(workspace, view, notes))
    assert "No key for image is at hand" in page
    assert "portrait:maeve" in page


@pytest.mark.usefixtures("key")
def test_a_choice_that_was_agreed_to_is_kept(small):
    desk = small.desk
    desk.sit(prompt=small.view.prompt)
    desk.wish({"text": "draft", "portrait": "lamp-1"})

    target = Target(choices=desk.view.settings.choices)
    result = desk.make(_quiet(), target=target, approve=lambda _plan: None, pause=lambda: True)
    assert (result["paused"], result["bought"]) == (True, 0)
    kept = shows.find(desk.workspace, desk.view.row.id)
    assert kept.settings["choices"] == {"text": "draft", "portrait": "lamp-1"}


def test_what_is_true_of_a_model_is_told_once(whole):
    words = "gen4.5 takes no seed: every take of it differs."
    notes = [Note(f"clip:s01e01.b0{number}", "dropped", words, "gen4.5") for number in range(1, 4)]
    forget(whole, "cut:s01e01")  # a stand-in, no timeline
    book = book_of(whole.desk.workspace, whole.view, [*notes, Note("clip:s01e01.b01", "snapped", "4 s", "gen4.5")])
    told = [(note.node, note.message) for note in book.notices if note.model == "gen4.5"]
    assert told == [("", words), ("clip:s01e01.b01", "4 s")]
