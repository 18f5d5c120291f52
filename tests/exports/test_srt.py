import pysubs2

from production_flow.documents.timeline import Picture, Subtitle, Timeline
from production_flow.exports.srt import write, write_vtt

CUT = Timeline(
    id="cut:s01e01",
    title="The Salt Case",
    pictures=(Picture(id="a", node="clip:a", source="a" * 64, length=240),),
    subtitles=(
        Subtitle(at=24, length=48, speaker="Rosa", text="Who emptied the jar of salt in my kitchen last night?"),
        Subtitle(at=96, length=36, speaker="Marco", text="È stato il gatto."),
    ),
)


def test_subrip_is_read_back_with_its_times_and_words():
    lines = pysubs2.SSAFile.from_string(write(CUT), format_="srt")
    assert [(line.start, line.end) for line in lines] == [(1000, 3000), (4000, 5500)]
    assert lines[1].plaintext == "È stato il gatto."
    assert lines[0].plaintext.count("\n") == 1


def test_vtt_names_the_speaker():
    text = write_vtt(CUT)
    assert text.startswith("WEBVTT\n")
    assert "<v Marco>È stato il gatto." in text
    assert len(pysubs2.SSAFile.from_string(text, format_="vtt")) == 2
