"""Titles, aims and turns that speak of one text of a scene stand with that text and with no other."""

from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.drafts import suited, tag_of


def test_what_has_a_letter_goes_with_its_text():
    titles = ["a: Half a Game", "bc: One Star, Used", "The Night Shift"]
    assert suited(titles, "a") == ["Half a Game", "The Night Shift"]
    assert suited(titles, "c") == ["One Star, Used", "The Night Shift"]
    assert suited(titles, "") == ["The Night Shift"]
    assert suited(titles[:2], "d") == []
    assert tag_of("Half: a game") == ""


def test_no_letter_is_printed():
    boards = storyboards(story("A deputy in Montana has to guard a prisoner everybody likes", 6))
    told = [text for beat in boards[0].beats for text in (beat.title, beat.goal, beat.against, beat.turn)]
    assert not [text for text in told if tag_of(text)]
    pie = next((beat for beat in boards[0].beats if "a pie, from somebody's mother" in beat.description), None)
    assert pie is None or "game" not in f"{pie.title} {pie.turn}"
