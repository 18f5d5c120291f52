"""A real short package, made by the real studio, opened and measured as a person would look and listen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import opentimelineio as otio
import pysubs2
import pytest
from PIL import Image

from production_flow.documents import Storyboard, Timeline
from production_flow.documents.storyboard import Beat

COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]


def pflow(root, *words):
    done = subprocess.run(
        [*COMMAND, *words, "--workspace", str(root), "--json"], capture_output=True, text=True, timeout=400, check=False
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def made(tmp_path_factory, small_show):
    """The small show at 270 lines, made from its documents; its package folder."""
    root = tmp_path_factory.mktemp("package") / "shows"
    show = small_show(root)
    show.desk.sit(prompt=show.view.prompt, changes={"size": 270})
    slug = show.desk.view.slug
    show.desk.workspace.close()
    told = pflow(root, "make", "--show", slug)
    assert told["failed"] == {}
    return root, told


@pytest.fixture(scope="module")
def folder(made):
    return Path(made[1]["package"])


def frames(path):
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="gray") for frame in film.decode(video=0)]


def small(picture):
    return np.asarray(Image.fromarray(picture).resize((48, 27), Image.Resampling.BOX), dtype=float)


def luma(path):
    return small(np.asarray(Image.open(path).convert("L")))


def samples(path):
    """Both channels, as floats, shape (2, n)."""
    with av.open(str(path)) as film:
        resampler = av.AudioResampler("fltp", "stereo", 48000)
        return np.concatenate(
            [part.to_ndarray() for frame in film.decode(audio=0) for part in resampler.resample(frame)], axis=1
        )


def test_the_layout_is_whole(folder):
    episode = "episodes/s01e01"
    beats = ["b01", "b02", "b03", "b04"]
    expected = [
        "show.json",
        "index.html",
        "report.html",
        "credits.txt",
        "bible/blueprint.json",
        "bible/bible.pdf",
        "cast/seeds.json",
        "cast/portrait-grid.png",
        *(
            f"cast/{who}/{file}"
            for who in ("maeve", "sid")
            for file in ("character.json", "portrait.png", "turnaround.png", "expressions.png", "showcase.mp4")
        ),
        *(f"locations/{place}/{file}" for place in ("pier", "office") for file in ("location.json", "plate.png")),
        "props/valve/prop.json",
        "props/valve/prop.png",
        "poster.png",
        "trailer.mp4",
        "season/format.json",
        "season/season.json",
        *(
            f"{episode}/{file}"
            for file in ("storyboard.json", "script.json", "script.fountain", "script.fdx", "script.pdf")
        ),
        *(f"{episode}/{file}" for file in ("storyboard.pdf", "animatic.mp4", "animatic.srt", "timeline.otio")),
        f"{episode}/mix.m4a",
        *(f"{episode}/keyframes/S01E01_{beat}.png" for beat in beats),
        *(f"{episode}/clips/S01E01_{beat}.mp4" for beat in beats),
        *(f"{episode}/takes/S01E01_{beat}_t01.mp4" for beat in beats),
    ]
    missing = [path for path in expected if not (folder / path).is_file()]
    assert missing == []


def test_everybody_turns_round_and_has_every_expression_on_a_sheet_that_the_page_shows(folder):
    page = (folder / "index.html").read_text()
    for who in ("maeve", "sid"):
        for sheet in ("turnaround", "expressions"):
            assert f'src="./cast/{who}/{sheet}.png"' in page
            assert luma(folder / f"cast/{who}/{sheet}.png").std() > 15


def test_films_play_anywhere(folder):
    for path in [folder / "trailer.mp4", folder / "episodes/s01e01/animatic.mp4", *folder.glob("cast/*/showcase.mp4")]:
        with av.open(str(path)) as film:
            video, sound = film.streams.video[0], film.streams.audio[0]
            assert video.codec_context.name == "h264"
            assert video.codec_context.pix_fmt == "yuv420p"
            assert video.average_rate == 24
            assert sound.codec_context.name == "aac"
        head = path.read_bytes()[:200_000]
        assert head.index(b"moov") < head.index(b"mdat"), "faststart"


def test_the_cut_is_as_long_as_its_timeline_says(folder):
    timeline = Timeline.read(json.loads((folder / "episodes/s01e01/timeline.json").read_text()))
    assert len(frames(folder / "episodes/s01e01/animatic.mp4")) == timeline.frames


def test_no_keyframe_is_murky_burnt_or_flat(folder):
    for path in sorted(folder.glob("episodes/*/keyframes/*.png")):
        picture = luma(path)
        assert 18 < picture.mean() < 235, path.name
        assert picture.std() >= 14, path.name


def test_the_cast_can_be_told_apart(folder):
    one, two = (luma(path) for path in sorted(folder.glob("cast/*/portrait.png")))
    assert np.abs(one - two).mean() >= 8


def test_four_of_five_half_seconds_move(folder):
    for path in sorted(folder.glob("episodes/*/clips/*.mp4")):
        shown = [frame.astype(float) for frame in frames(path)]
        moves = [np.abs(shown[at] - shown[at + 12]).mean() > 0.15 for at in range(0, len(shown) - 12, 12)]
        assert sum(moves) >= 0.8 * len(moves), path.name


def test_it_is_never_silent_for_three_seconds_and_never_clips(folder):
    heard = samples(folder / "episodes/s01e01/animatic.mp4")
    mono = heard.mean(axis=0)
    blocks = np.sqrt(np.mean(mono[: len(mono) // 4800 * 4800].reshape(-1, 4800) ** 2, axis=1))
    silent = "".join("0" if block < 10 ** (-60 / 20) else "1" for block in blocks)
    assert "0" * 30 not in silent
    assert np.abs(heard).max() < 10 ** (-0.5 / 20)


def test_subtitles_stand_where_the_lines_are_heard(folder):
    lines = pysubs2.load(str(folder / "episodes/s01e01/animatic.srt"))
    heard = samples(folder / "episodes/s01e01/animatic.mp4")
    assert len(lines) == 4
    for line in lines:
        inside = heard[:, int(line.start * 48) : int(line.end * 48)]
        assert np.sqrt(np.mean(inside**2)) > 10 ** (-35 / 20), line.text


def test_a_cut_that_another_program_reads(folder):
    cut = otio.adapters.read_from_file(str(folder / "episodes/s01e01/timeline.otio"))
    urls = {clip.media_reference.target_url for clip in cut.find_clips()}
    assert any(url.startswith("takes/") for url in urls)
    for url in urls:
        assert (folder / "episodes/s01e01" / url).is_file(), url


def test_documents_carry_the_missions_fields(folder):
    board = json.loads((folder / "episodes/s01e01/storyboard.json").read_text())
    assert {"beat_number", "act", "camera", "transitions", "sfx_notes"} <= set(board["beats"][0])
    assert Beat.model_validate(board["beats"][0]) == Storyboard.read(board).beats[0]


def test_the_page_asks_nobody_for_anything(folder):
    for name in ("index.html", "report.html"):
        page = (folder / name).read_text()
        assert "http://" not in page.replace("http://www.w3.org", "")
        assert "https://" not in page
        assert str(os.sep + "tmp") not in page


def test_a_second_make_changes_not_a_byte(made, folder):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    told = pflow(made[0], "make", "--show", made[1]["show"])
    assert told["made"] == 0
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_package_that_was_deleted_is_written_again(made, folder):
    poster = (folder / "poster.png").read_bytes()
    (folder / "poster.png").unlink()
    pflow(made[0], "make", "--show", made[1]["show"])
    assert (folder / "poster.png").read_bytes() == poster


def test_a_lost_media_file_is_made_again_and_the_same(made, folder):
    path = folder / "episodes/s01e01/clips/S01E01_b03.mp4"
    before = path.read_bytes()
    shelf = made[0] / ".flow/media"
    lost = next(file for file in shelf.rglob("*") if file.is_file() and file.read_bytes() == before)
    lost.write_bytes(before[:1000])
    told = pflow(made[0], "make", "--show", made[1]["show"])
    assert told["made"] == 1
    assert lost.read_bytes() == before


def test_two_beats_swapped_make_no_picture_or_sound_again(made, folder):
    ledger = made[0] / ".flow/ledger.jsonl"
    before = len(ledger.read_text().splitlines())
    clips = {path.name: path.read_bytes() for path in folder.glob("episodes/*/clips/*.mp4")}
    pflow(made[0], "move", "s01e01.b02", "--to", "3")
    pflow(made[0], "make", "--show", made[1]["show"])
    again = [json.loads(line)["node"] for line in ledger.read_text().splitlines()[before:]]
    assert again == ["mix:s01e01", "animatic:s01e01"]
    assert {path.name: path.read_bytes() for path in folder.glob("episodes/*/clips/*.mp4")} == clips
    board = Storyboard.read(json.loads((folder / "episodes/s01e01/storyboard.json").read_text()))
    assert [beat.id for beat in board.beats] == ["b01", "b03", "b02", "b04"]
