import io
from itertools import pairwise

import av
import numpy as np
import pytest
from PIL import Image

from production_flow.errors import BadInput, Unfit
from production_flow.media.footage import at_rate
from production_flow.media.join import join
from production_flow.media.pieces import Piece, checked, plan
from production_flow.media.probe import kin
from production_flow.media.video import GOP, frames, open_media, to_bgra

SIZE = (320, 180)


def shown(path, read):
    """Number and colour of every frame of a film; the decoder must not complain about any."""
    with open_media(path) as film:
        assert not any(frame.is_corrupt for frame in film.decode(video=0))
    return [read(picture) for picture in frames(path)]


def packets(path):
    with open_media(path) as film:
        return [bytes(packet) for packet in film.demux(video=0) if packet.size]


@pytest.fixture
def three(clip):
    return clip("red", 100), clip("green", 77), clip("blue", 131)


def test_cuts_copy_every_packet_and_lose_no_frame(three, tmp_path, read):
    pieces = [Piece(path, path.stem, length) for path, length in zip(three, (100, 77, 131), strict=True)]
    joiner = join(tmp_path / "film.mp4", pieces, *SIZE)
    assert (joiner.frames, joiner.copied, joiner.recoded) == (308, 308, 0)
    assert [number for number, _ in shown(tmp_path / "film.mp4", read)] == [*range(100), *range(77), *range(131)]
    assert packets(tmp_path / "film.mp4") == [packet for path in three for packet in packets(path)]


def test_a_group_may_be_left_at_any_frame(three, tmp_path, read):
    red, green, _ = three
    joiner = join(tmp_path / "film.mp4", [Piece(red, "red", 29), Piece(green, "green", 31)], *SIZE)
    assert joiner.recoded == 0
    assert [number for number, _ in shown(tmp_path / "film.mp4", read)] == [*range(29), *range(31)]


def test_entering_a_group_in_its_middle_encodes_only_to_the_next_keyframe(three, tmp_path, read):
    red, green, _ = three
    joiner = join(tmp_path / "film.mp4", [Piece(red, "red", 24), Piece(green, "green", 40, start=7)], *SIZE)
    assert (joiner.recoded, joiner.copied) == (GOP - 7, 24 + 35)
    assert [number for number, _ in shown(tmp_path / "film.mp4", read)] == [*range(24), *range(7, 47)]


def test_a_dissolve_is_half_and_half_in_its_middle(three, tmp_path, read):
    red, green, _ = three
    pieces = [Piece(red, "red", 100), Piece(green, "green", 77, join="dissolve", overlap=12)]
    joiner = join(tmp_path / "film.mp4", pieces, *SIZE)
    film = shown(tmp_path / "film.mp4", read)
    assert len(film) == joiner.frames == 165
    assert joiner.recoded == 12
    middle = (film[93][1] + film[94][1]) / 2
    assert np.abs(middle - np.array([40, 110, 120])).max() < 4
    assert film[87][0] == 87
    assert film[100][0] == 12
    steps = np.diff([colour[2] for _, colour in film[87:101]])
    assert (steps < 0).all()


def test_a_fade_goes_through_black(three, tmp_path, read):
    red, green, _ = three
    join(tmp_path / "f.mp4", [Piece(red, "r", 48), Piece(green, "g", 48, join="fade", overlap=24)], *SIZE)
    film = shown(tmp_path / "f.mp4", read)
    darkest = min(range(24, 48), key=lambda number: film[number][1].sum())
    assert darkest in {35, 36}
    assert film[darkest][1].max() < 25


def test_a_wipe_comes_from_the_left(three, tmp_path):
    red, green, _ = three
    join(tmp_path / "w.mp4", [Piece(red, "r", 48), Piece(green, "g", 48, join="wipe", overlap=24)], *SIZE)
    middle = next(iter(frames(tmp_path / "w.mp4", 36)))
    assert np.abs(middle[100, 60, :3] - np.array([40, 180, 40])).max() < 6
    assert np.abs(middle[100, 260, :3] - np.array([40, 40, 200])).max() < 6


def test_fades_from_and_to_black(three, tmp_path, read):
    joiner = join(tmp_path / "f.mp4", [Piece(three[0], "r", 96, fade_in=12, fade_out=24)], *SIZE)
    film = shown(tmp_path / "f.mp4", read)
    assert joiner.recoded == 36
    assert film[0][1].max() < 4
    assert film[95][1].max() < 4
    assert film[6][1][2] == pytest.approx(100, abs=6)
    assert film[40][1][2] == pytest.approx(200, abs=4)


def test_a_cut_with_an_overlap_ends_the_piece_before(three, tmp_path, read):
    red, green, _ = three
    join(tmp_path / "f.mp4", [Piece(red, "r", 48), Piece(green, "g", 48, overlap=8)], *SIZE)
    assert [number for number, _ in shown(tmp_path / "f.mp4", read)] == [*range(40), *range(48)]


def test_the_same_pieces_give_the_same_bytes(three, tmp_path):
    pieces = [Piece(three[0], "r", 90, fade_in=6), Piece(three[1], "g", 70, start=3, join="dissolve", overlap=10)]
    for name in ("a.mp4", "b.mp4"):
        join(tmp_path / name, pieces, *SIZE)
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()


def test_the_whole_film_has_one_steady_clock(three, tmp_path):
    join(tmp_path / "f.mp4", [Piece(three[0], "r", 90), Piece(three[1], "g", 70, join="dissolve", overlap=10)], *SIZE)
    with open_media(tmp_path / "f.mp4") as film:
        stream = film.streams.video[0]
        ticks = {packet.pts * packet.time_base * 24 for packet in film.demux(stream) if packet.size}
        assert (stream.frames, stream.average_rate, ticks) == (150, 24, set(range(150)))


def test_transitions_longer_than_a_piece_are_refused(three):
    with pytest.raises(BadInput, match="green"):
        checked([Piece(three[0], "red", 50), Piece(three[1], "green", 20, join="dissolve", overlap=24)])


def test_a_source_that_is_a_little_short_is_held_and_said(three, tmp_path, read):
    joiner = join(tmp_path / "f.mp4", [Piece(three[1], "green", 80)], *SIZE)
    assert [number for number, _ in shown(tmp_path / "f.mp4", read)] == [*range(77), 76, 76, 76]
    assert joiner.adapted == [("green", "its last frame was held for 3 frames", True)]


def test_a_source_that_is_much_too_short_is_unfit(three, tmp_path):
    with pytest.raises(Unfit, match="green ends 23 frames too early"):
        join(tmp_path / "f.mp4", [Piece(three[1], "green", 100)], *SIZE)


def test_a_source_that_is_known_to_be_too_short_is_held_for_as_long_as_it_is_told(three, tmp_path, read):
    joiner = join(tmp_path / "f.mp4", [Piece(three[1], "green", 100, held=23), Piece(three[0], "red", 24)], *SIZE)
    film = [number for number, _ in shown(tmp_path / "f.mp4", read)]
    assert film == [*range(77), *([76] * 23), *range(24)]
    assert joiner.adapted == [("green", "its last frame was held for 23 frames", True)]
    with pytest.raises(Unfit, match="green ends 23 frames too early"):
        join(tmp_path / "g.mp4", [Piece(three[1], "green", 100, held=20)], *SIZE)


def test_a_film_that_breaks_off_is_unfit_by_name(three, tmp_path):
    whole = three[2].read_bytes()
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(Unfit, match="beat seven"):
        join(tmp_path / "f.mp4", [Piece(broken, "beat seven", 131)], *SIZE)


def test_the_plan_leaves_no_gaps(three):
    pieces = checked(
        [
            Piece(three[0], "a", 100, fade_in=5),
            Piece(three[1], "b", 60, start=10, join="dissolve", overlap=13),
            Piece(three[2], "c", 100, join="wipe", overlap=20, fade_out=11),
        ]
    )
    spans = plan(pieces, [kin(piece.path, *SIZE).keyframes for piece in pieces])
    assert spans[0].at == 0
    assert all(one.at + one.length == two.at for one, two in pairwise(spans))
    assert spans[-1].at + spans[-1].length == 100 + 60 - 13 + 100 - 20
    assert all(span.source % GOP == 0 for span in spans if span.copied)


def test_a_long_stretch_without_copies_is_encoded_in_chunks(tmp_path, read, clip):
    path = clip("grey", 500)
    joiner = join(tmp_path / "f.mp4", [Piece(path, "a", 499, start=1, fade_in=499)], *SIZE)
    assert joiner.recoded == 499
    numbers = [number for number, _ in shown(tmp_path / "f.mp4", read)]
    assert numbers[250:] == list(range(251, 500))


def test_foreign_films_are_fitted_and_resampled(tmp_path):
    path = tmp_path / "foreign.mp4"
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=30, options={"crf": "10"})
        stream.width, stream.height, stream.pix_fmt = 240, 240, "yuv420p"
        for number in range(60):
            picture = np.full((240, 240, 3), number * 4, np.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode(None))
    joiner = join(tmp_path / "f.mp4", [Piece(path, "square", 48)], *SIZE)
    film = list(frames(tmp_path / "f.mp4"))
    assert len(film) == 48
    assert film[24][90, 20, :3].max() < 3
    levels = [float(to_bgra(frame)[120, 120, 1]) for frame in at_rate(path)]
    wanted = [4 * int((number + 0.5) / 24 * 30) for number in range(48)]
    assert np.abs(np.array(levels) - wanted).max() < 2
    assert [what for _, what, _ in joiner.adapted] == [
        "it was fitted from 240x240 into 320x180",
        "its 30 frames a second became 24",
    ]


def test_a_still_picture_may_stand_in_for_a_film(tmp_path):
    Image.new("RGB", (640, 360), (200, 100, 50)).save(tmp_path / "still.png")
    join(tmp_path / "f.mp4", [Piece(tmp_path / "still.png", "key", 30)], *SIZE)
    film = list(frames(tmp_path / "f.mp4"))
    assert len(film) == 30
    assert np.abs(film[20][90, 160, :3] - np.array([50, 100, 200])).max() < 5


def test_mp4_in_memory_is_what_players_get(three, tmp_path):
    join(tmp_path / "f.mp4", [Piece(three[0], "r", 50, fade_in=12)], *SIZE)
    with av.open(io.BytesIO((tmp_path / "f.mp4").read_bytes())) as film:
        assert sum(1 for _ in film.decode(video=0)) == 50
