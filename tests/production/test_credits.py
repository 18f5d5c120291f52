"""The credits of a show name the recordings of others that are heard in it, each once."""

from dataclasses import replace

from production_flow.exports.credits import credits_text
from production_flow.graph.take import Pick
from production_flow.production.bookmaking import book_of


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


def bought(small, node, provider, model, entry=""):
    """Lets a take stand as one that was bought of a model."""
    take = small.view.take(node)
    choice = {"tier": "preview", "entry": entry}
    made = replace(take, id=0, key=f"{model}-key", provider=provider, model=model, choice=choice)
    small.desk.workspace.library.keep(small.view.row.id, made, pick=Pick(node, 0))
    small.view.reload()


def test_models_stand_in_the_credits_by_name_with_whoever_was_paid_under_what_they_made(whole):
    bought(whole, "clip:s01e01.b01", "fal-video", "kling/v4/image-to-video@1080p", "kling-4@fal")
    bought(whole, "clip:s01e01.b02", "runway-video", "seedance2_5@480p", "seedance-2.5@runway")
    bought(whole, "keyframe:s01e01.b01", "bfl-images", "flux-2-pro", "flux-2-pro@bfl")
    bought(whole, "keyframe:s01e01.b02", "bfl-images", "flux-2-pro", "flux-2-pro@bfl")
    bought(whole, "voice:s01e01.b01.0", "elevenlabs-voice", "eleven_v9@best", "eleven-v9")
    text = credits_text(book_of(whole.desk.workspace, whole.view))
    said = {part.partition("\n")[0]: part.splitlines()[1:] for part in text.split("\n\n")}
    assert [line for line in said["Motion"] if "test" not in line] == ["  Kling 4 (fal)", "  Seedance 2.5 (Runway)"]
    assert [line for line in said["Pictures"] if "test" not in line] == ["  FLUX.2 pro (Black Forest Labs)"]
    assert "  eleven_v9 (ElevenLabs)" in said["Voices"]
