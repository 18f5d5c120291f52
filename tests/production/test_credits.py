"""The credits of a show name the recordings of others that are heard in it, each once."""

from production_flow.exports.credits import credits_text
from production_flow.production.bookmaking import _bought, book_of


def recording(name, ident):
    url = f"https://freesound.org/s/{ident}/"
    return {"name": name, "author": f"maker{ident}", "licence": "CC BY 4.0", "url": url}


def test_recordings_stand_in_the_credits_with_maker_licence_and_place(small):
    rain, bell = recording("Rain on tin", 7), recording("A bell", 8)
    small.put("effects:s01e01.b01", b"one", "audio/wav", {"licence": [rain, bell]})
    small.put("effects:s01e01.b02", b"two", "audio/wav", {"licence": [rain]})
    small.put("effects:s01e01.b03", b"three", "audio/wav", {})
    text = credits_text(book_of(small.desk.workspace, small.view))
    sounds = text.partition("Sounds\n")[2].partition("\n\n")[0].splitlines()
    assert [line for line in sounds if "freesound" in line] == [
        "  A bell, cut and mixed: https://freesound.org/s/8/ (maker8, CC BY 4.0)",
        "  Rain on tin, cut and mixed: https://freesound.org/s/7/ (maker7, CC BY 4.0)",
    ]


def test_whoever_was_paid_stands_under_what_they_made():
    assert [(_bought(name).kind, _bought(name).name) for name in ("elevenlabs-voice", "fal-video", "bfl-images")] == [
        ("voices", "ElevenLabs"),
        ("motion", "fal"),
        ("pictures", "Black Forest Labs"),
    ]
