"""The page stands alone, says everything, and gives hostile words no way to act."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from production_flow.exports.book import Note
from production_flow.exports.credits import credits_text
from production_flow.exports.page import page
from production_flow.exports.page.episode import beat_starts, captions
from production_flow.exports.report import report

HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)> ' & </title></style>"


class Reader(HTMLParser):
    """Tags with their attributes, and the text between them."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self._quiet = [], [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in {"style", "script"}:
            self._quiet = tag

    def handle_endtag(self, tag):
        if tag == self._quiet:
            self._quiet = ""

    def handle_data(self, data):
        if not self._quiet:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def files_of(book):
    """Paths as a package lays them."""
    files = {node: f"media/{node.replace(':', '/')}.png" for node in book.pictures}
    return files | {
        "animatic:s01e01": "episodes/s01e01/animatic.mp4",
        "trailer:show": "trailer.mp4",
        "showcase:hale": "cast/hale/showcase.mp4",
        "paper:Show bible": "bible/bible.pdf",
    }


@pytest.fixture
def read(noir):
    return Reader(page(noir, files_of(noir)))


def test_the_page_tells_the_whole_show(noir, read):
    for words in (
        noir.blueprint.logline,
        noir.blueprint.question,
        noir.season.arc,
        *(person.summary for person in noir.characters),
        *(entry.b_plot for entry in noir.season.episodes),
        *(beat.description for beat in noir.storyboards["s01e01"].beats),
        *(place.sound for place in noir.locations),
        "prime time",
    ):
        assert words in read.text


def test_every_address_is_a_file_beside_the_page_or_data(read):
    addresses = [
        value
        for _, attrs in read.tags
        for name, value in attrs.items()
        if name in {"src", "href", "poster", "data-film", "action", "srcset"}
    ]
    assert len(addresses) > 30
    assert all(re.match(r"\./|#|data:text/vtt;base64,", address) for address in addresses)


def test_nothing_of_another_host_is_named_anywhere(noir):
    written = page(noir, files_of(noir)) + report(noir)
    assert not re.search(r"https?://", written)
    assert "default-src 'none'" in written
    assert "unsafe" not in written


def test_no_element_carries_code_or_style_of_its_own(read):
    names = {name for _, attrs in read.tags for name in attrs}
    assert not {name for name in names if name.startswith("on") or name == "style"}
    assert [tag for tag, _ in read.tags].count("script") == 1


@pytest.mark.parametrize("write", [lambda book: page(book, files_of(book)), report])
def test_hostile_words_are_shown_and_do_nothing(noir, write):
    person = noir.characters[0].model_copy(update={"name": HOSTILE, "role": HOSTILE, "summary": HOSTILE})
    reading = noir.blueprint.reading.model_copy(update={"unused": (HOSTILE,), "notes": (HOSTILE,)})
    blueprint = noir.blueprint.model_copy(update={"title": HOSTILE, "logline": HOSTILE, "reading": reading})
    book = replace(
        noir,
        title=HOSTILE,
        prompt=HOSTILE,
        blueprint=blueprint,
        characters=[person],
        notices=[Note(HOSTILE, HOSTILE, HOSTILE, HOSTILE)],
    )
    plain, changed = Reader(write(noir)), Reader(write(book))
    assert {tag for tag, _ in changed.tags} <= {tag for tag, _ in plain.tags}
    assert [tag for tag, _ in changed.tags].count("script") == [tag for tag, _ in plain.tags].count("script")
    assert " ".join(HOSTILE.split()) in changed.text


def test_a_path_is_never_another_scheme(noir):
    read = Reader(page(noir, {"poster:show": "javascript:alert(1)", "trailer:show": "//host/x.mp4"}))
    sources = [attrs["src"] for tag, attrs in read.tags if tag == "img"]
    assert "./javascript%3Aalert%281%29" in sources
    assert any(attrs.get("data-film") == "./host/x.mp4" for _, attrs in read.tags)


def test_pictures_of_people_and_places_have_words_for_those_who_do_not_see_them(noir, read):
    alts = [attrs["alt"] for tag, attrs in read.tags if tag == "img"]
    assert len(alts) == len([tag for tag, _ in read.tags if tag == "img"])
    assert {f"Portrait of {person.name}" for person in noir.characters} <= set(alts)


def test_a_beat_leads_to_its_place_in_the_film(noir, read):
    starts = [float(attrs["data-at"]) for tag, attrs in read.tags if tag == "button" and "data-at" in attrs]
    lengths = [beat.duration_seconds for beat in noir.storyboards["s01e01"].beats]
    assert starts == pytest.approx([sum(lengths[:number]) for number in range(len(lengths))], abs=0.001)


def test_without_a_cut_beats_follow_each_other(noir):
    board = noir.storyboards["s01e01"]
    assert beat_starts(board, None) == beat_starts(board, noir.timelines["s01e01"])


def test_the_page_without_any_media_still_tells_the_show(noir):
    read = Reader(page(replace(noir, pictures={}), {}))
    assert noir.blueprint.logline in read.text
    assert not [tag for tag, _ in read.tags if tag == "img"]


def test_captions_are_webvtt_with_the_speaker_in_the_cue(noir):
    text = captions(noir.timelines["s01e01"])
    assert text.startswith("WEBVTT\n\n00:00:08.833 --> 00:00:12.167\nNarrator: If you are hearing this")


def test_the_report_names_every_notice_by_its_part(noir):
    read = Reader(report(noir))
    for note in noir.notices:
        assert note.node in read.text
        assert note.message in read.text
    assert "2 things to know" in read.text
    assert "prime time" in read.text


def test_what_happened_in_many_parts_is_one_thing_to_know(noir):
    notes = [
        Note(f"clip:s01e01.b{number:02d}", "substituted", "no drawing for a lute", "artist") for number in range(9)
    ]
    read = Reader(report(replace(noir, notices=notes)))
    assert "One thing to know" in read.text
    assert "No drawing for a lute substituted 9 parts" in read.text
    assert all(note.node in read.text for note in notes)


def test_a_report_of_nothing_says_so(noir):
    assert "Nothing was changed without being asked" in Reader(report(replace(noir, notices=()))).text


def test_credits_are_grouped_by_what_was_made(noir):
    text = credits_text(noir)
    assert text.index("Writing\n  Embedded writer (Production Flow, Apache-2.0)") < text.index(
        "Voices\n  A voice model"
    )
