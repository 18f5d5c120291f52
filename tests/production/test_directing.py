"""A person's hands on a show: edit, reorder, pick, lock, bring, undo. Nothing is lost, and stale has reasons."""

import pytest
from PIL import Image

from production_flow.documents import Blueprint, Character, Storyboard
from production_flow.errors import BadInput, Conflict, Missing
from production_flow.production import looking, planning
from production_flow.production.boards import Place
from production_flow.production.choosing import Target
from production_flow.stages.pipeline import BY_NAME


def states(show):
    return {item.node: item.status.state for item in looking.states(show.desk.workspace, show.view)}


def stale_of(effect):
    return dict(effect.stale)


@pytest.fixture
def show(whole):
    whole.desk.view = whole.view
    return whole


def direct(show, step):
    return show.desk.direct(step)


def test_everything_stands_before_anything_is_touched(show):
    assert set(states(show).values()) == {"fresh"}
    assert planning.plan(show.desk.workspace, show.view, Target()).lines == ()


def test_an_edit_names_what_becomes_stale_and_why(show):
    effect = direct(show, lambda who: who.edit("character:maeve", "look.hair", "braids"))
    stale = stale_of(effect)
    assert stale["portrait:maeve"] == ("look changed",)
    assert stale["keyframe:s01e01.b01"] == ("look of maeve changed",)
    assert "keyframe:s01e01.b03" not in stale
    assert show.view.document("character:maeve", Character).look.hair == "braids"


def test_an_edit_undone_leaves_nothing_to_make(show):
    direct(show, lambda who: who.edit("storyboard:s01e01", "beats.b02.description", "Sid lights a match."))
    assert states(show)["clip:s01e01.b02"] == "stale"
    effect = direct(show, lambda who: who.undo())
    assert "beats.b02.description" in effect.label
    assert set(states(show).values()) == {"fresh"}
    direct(show, lambda who: who.undo(forward=True))
    assert states(show)["clip:s01e01.b02"] == "stale"


def test_nonsense_is_refused_and_changes_nothing(show):
    before = show.view.document("storyboard:s01e01", Storyboard)
    for path, value in (("beats.b02.act", "act_nine"), ("beats.b02.tension", "high"), ("beats.b77.title", "x")):
        with pytest.raises(BadInput):
            direct(show, lambda who, path=path, value=value: who.edit("storyboard:s01e01", path, value))
    assert show.view.document("storyboard:s01e01", Storyboard) == before
    assert set(states(show).values()) == {"fresh"}


def test_swapped_beats_leave_every_picture_and_sound_alone(show):
    effect = direct(show, lambda who: who.move(Place.read("s01e01.b02"), 3))
    assert {node.partition(":")[0] for node in stale_of(effect)} <= {"script", "cut", "animatic"}


def test_a_removed_beat_comes_back_with_its_takes(show):
    direct(show, lambda who: who.remove(Place.read("s01e01.b02")))
    assert "clip:s01e01.b02" not in states(show)
    direct(show, lambda who: who.undo())
    assert set(states(show).values()) == {"fresh"}


def test_a_lock_keeps_the_pick_and_says_what_changed(show):
    direct(show, lambda who: who.lock("portrait:maeve", locked=True))
    direct(show, lambda who: who.edit("character:maeve", "look.hair", "braids"))
    item = next(i for i in looking.states(show.desk.workspace, show.view) if i.node == "portrait:maeve")
    assert (item.status.state, item.status.reasons, item.status.wanted) == ("locked", ("look changed",), False)
    with pytest.raises(Conflict, match="locked"):
        direct(show, lambda who: who.lock("blueprint:show", locked=True) and who.edit("blueprint:show", "title", "X"))


def test_a_persons_own_picture_is_a_take_and_the_older_one_can_be_picked(show, tmp_path):
    own = tmp_path / "maeve by hand.png"
    Image.new("RGB", (64, 80), "#884422").save(own)
    effect = direct(show, lambda who: who.bring("portrait:maeve", own))
    assert "keyframe:s01e01.b01" in stale_of(effect)
    takes = looking.takes(show.view, "portrait:maeve")
    assert [(take.source, picked) for _, take, picked in takes] == [("made", False), ("person", True)]
    direct(show, lambda who: who.pick("portrait:maeve", 1))
    assert states(show)["keyframe:s01e01.b01"] == "fresh"


def test_a_webp_is_called_so(show, tmp_path):
    own = tmp_path / "maeve.png"
    Image.new("RGB", (64, 80), "#884422").save(own, "WEBP")
    direct(show, lambda who: who.bring("portrait:maeve", own))
    assert show.view.take("portrait:maeve").output().mime == "image/webp"


def test_a_persons_own_keyframe_and_portrait_are_told_to_whoever_draws(show, tmp_path):
    own = tmp_path / "mine.png"
    Image.new("RGB", (64, 36), "#884422").save(own)
    direct(show, lambda who: who.bring("portrait:maeve", own))
    direct(show, lambda who: who.bring("keyframe:s01e01.b01", own))
    request = BY_NAME["clip"].request("clip:s01e01.b01", show.recipe("clip:s01e01.b01").inputs, 5)
    assert {reference.name for reference in request.references if reference.own} == {"keyframe", "maeve"}


def test_a_file_of_another_kind_is_refused(show, tmp_path):
    page = tmp_path / "portrait.png"
    page.write_text("<html>502 Bad Gateway</html>")
    with pytest.raises(Exception, match=r"picture|read") as caught:
        direct(show, lambda who: who.bring("portrait:maeve", page))
    assert caught.value.exit_code != 1
    with pytest.raises(Missing):
        direct(show, lambda who: who.bring("portrait:maeve", tmp_path / "none.png"))
    with pytest.raises(BadInput, match="takes no file"):
        direct(show, lambda who: who.bring("blueprint:show", page))


def test_takes_that_are_not_there_are_named(show):
    with pytest.raises(Missing, match="has no take 9"):
        direct(show, lambda who: who.pick("portrait:maeve", 9))


def test_short_names_are_understood_and_ambiguous_ones_asked_about(show):
    assert looking.full_name(show.view, "blueprint") == "blueprint:show"
    with pytest.raises(BadInput, match="Which portrait"):
        looking.full_name(show.view, "portrait")


def test_a_title_edit_changes_the_title_and_never_the_slug(show):
    direct(show, lambda who: who.edit("blueprint:show", "title", "Nine Steps Down"))
    first = show.view.slug
    assert first == "nine-steps-down"
    direct(show, lambda who: who.edit("blueprint:show", "title", "Another Name"))
    assert show.view.slug == first
    assert show.view.document("blueprint:show", Blueprint).title == "Another Name"


def test_a_lost_file_is_missing_and_would_be_made_again(show):
    take = show.view.take("portrait:maeve")
    show.desk.workspace.media.path(take.digest).write_bytes(b"")
    item = next(i for i in looking.states(show.desk.workspace, show.view) if i.node == "portrait:maeve")
    assert item.status.wanted
    assert "missing or damaged" in item.status.reasons[0]


def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(show, tmp_path):
    path = tmp_path / "mine.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nno picture at all")
    takes = len(show.view.takes("poster:show"))
    with pytest.raises(BadInput, match="cannot be read"):
        direct(show, lambda who: who.bring("poster:show", path))
    assert len(show.view.takes("poster:show")) == takes
