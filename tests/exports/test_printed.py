"""The printed books hold what the show says, in the same bytes every time, whatever the words are."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from production_flow.errors import Missing
from production_flow.exports.bible_pdf import bible_pdf, bible_sheet
from production_flow.exports.screenplay import screenplay_pdf, screenplay_sheet
from production_flow.exports.storyboard_pdf import sign, storyboard_pdf, storyboard_sheet

PRINTS = {
    "bible": bible_pdf,
    "storyboard": lambda book: storyboard_pdf(book, "s01e01"),
    "screenplay": lambda book: screenplay_pdf(book, "s01e01"),
}


def words(data):
    """The text of each page, white space evened out."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(data)).pages]


@pytest.fixture(params=PRINTS.values(), ids=PRINTS.keys())
def printer(request):
    return request.param


def titled(book, title):
    blueprint = book.blueprint.model_copy(update={"title": title})
    return replace(book, title=title, blueprint=blueprint)


def test_a_print_is_the_same_bytes_every_time(printer, noir):
    assert printer(noir) == printer(noir)


def test_a_print_is_tagged_and_says_its_title_and_language(printer, noir):
    reader = PdfReader(BytesIO(printer(noir)))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "The Long Circuit" in reader.metadata.title


@pytest.mark.parametrize(
    "title",
    [
        "Дом на краю",
        "Το σπίτι",  # noqa: RUF001
        "雨の街の探偵",
        "قصة المدينة",
        "#set page(fill: red) $x$ *bold* \\ <a> @b",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente und andere Geschichten vom Fluss " * 2,
        "X",
    ],
)
def test_a_title_in_any_script_or_with_any_marks_is_printed(printer, noir, title):
    assert len(words(printer(titled(noir, title)))) == len(words(printer(noir)))


def test_marks_of_the_typesetter_stay_words(noir):
    title = "#panic() $x$ *bold* @nobody"
    assert any("#PANIC() $X$ *BOLD* @NOBODY" in page.upper() for page in words(bible_pdf(titled(noir, title))))


def test_a_show_without_a_single_picture_is_printed(printer, noir):
    assert len(words(printer(replace(noir, pictures={})))) == len(words(printer(noir)))


def test_a_broken_picture_is_as_good_as_none(printer, noir, tmp_path):
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    assert printer(replace(noir, pictures=dict.fromkeys(noir.pictures, bad)))


def test_the_bible_has_a_room_for_everything(noir):
    pages = words(bible_pdf(noir))
    text = " ".join(pages)
    for person in noir.characters:
        for said in (person.want, person.need, person.showcase_scenes[0].description, *person.performance_notes):
            assert said[1:] in text
    for sheet in ("TURNAROUND", "EXPRESSIONS"):
        assert text.upper().count(sheet) == len(noir.characters)
    for place in noir.locations:
        assert place.layout in text
        assert place.always[0] in text
    for entry in noir.season.episodes:
        assert entry.a_plot in text
        assert entry.milestone in text
    assert noir.blueprint.rules[1] in text
    assert noir.blueprint.cinematic_references[0].take in text


def test_the_storyboard_is_a_title_sheet_six_up_and_two_up(noir):
    pages = words(storyboard_pdf(noir, "s01e01"))
    assert len(pages) == 1 + 2 + 6
    beat = noir.storyboards["s01e01"].beats[2]
    assert sum(beat.description[:60] in page for page in pages) == 2
    assert "12 beats".upper() in pages[0].upper().replace("BEATS 20", "BEATS 20")
    assert "1:46" in pages[0]


def test_a_storyboard_of_24_beats_has_17_pages(noir):
    board = noir.storyboards["s01e01"]
    twice = [
        beat.model_copy(update={"beat_number": number, "id": f"b{number:02d}"})
        for number, beat in enumerate((*board.beats, *board.beats), start=1)
    ]
    long = replace(noir, storyboards={"s01e01": board.model_copy(update={"beats": tuple(twice)})})
    assert len(words(storyboard_pdf(long, "s01e01"))) == 1 + 4 + 12


def test_an_episode_that_is_not_there_is_missing(noir):
    with pytest.raises(Missing):
        storyboard_pdf(noir, "s01e09")
    with pytest.raises(Missing):
        screenplay_pdf(noir, "s01e09")


@pytest.mark.parametrize(
    ("movement", "drawn"),
    [
        ("slow push-in", "push-in"),
        ("Dolly out", "pull-out"),
        ("whip pan", "pan-right"),
        ("pan left across the room", "pan-left"),
        ("tilt down", "tilt-down"),
        ("crane up", "crane-up"),
        ("tracking", "tracking"),
        ("nothing anyone knows", "static"),
    ],
)
def test_a_movement_in_words_gets_its_sign(movement, drawn):
    assert sign(movement) == drawn


SHEETS = {
    "bible": bible_sheet,
    "storyboard": lambda book: storyboard_sheet(book, "s01e01"),
    "screenplay": lambda book: screenplay_sheet(book, "s01e01"),
}


def rewritten(book, **changes):
    """The book with the first beat of its storyboard changed."""
    board = book.storyboards["s01e01"]
    beat = board.beats[0].model_copy(update=changes)
    return replace(book, storyboards={"s01e01": board.model_copy(update={"beats": (beat, *board.beats[1:])})})


def moved(book, other):
    return {name for name, sheet in SHEETS.items() if sheet(book).key != sheet(other).key}


def test_a_book_is_printed_again_only_where_something_on_it_changed(noir, tmp_path):
    assert moved(noir, noir) == set()
    assert moved(noir, rewritten(noir, description="She sets a lamp on the floor.")) == {"storyboard"}
    assert moved(noir, rewritten(noir, act="act_four")) == {"bible", "storyboard", "screenplay"}
    assert moved(noir, titled(noir, "Another")) == set(SHEETS)
    poster = tmp_path / "poster.png"
    poster.write_bytes(noir.pictures["poster:show"].read_bytes())
    assert moved(noir, replace(noir, pictures={**noir.pictures, "poster:show": poster})) == {"bible"}


def test_kept_proofs_change_no_byte_and_are_made_once(noir, tmp_path):
    kept = replace(noir, proofs=tmp_path / "proofs")
    for printer in (bible_pdf, PRINTS["storyboard"]):
        assert printer(kept) == printer(noir)
    proofs = {path: path.stat().st_mtime_ns for path in (tmp_path / "proofs").iterdir()}
    assert proofs
    assert bible_pdf(kept) == bible_pdf(noir)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "proofs").iterdir()} == proofs
