import av
import numpy as np
import pytest

from production_flow.errors import BadInput, Unfit
from production_flow.media.video import GOP, Encoder, frames, open_media, thumbnail


def test_every_frame_comes_back_in_order_and_in_its_colour(clip, read):
    shown = [read(picture) for picture in frames(clip("red", 31))]
    assert [number for number, _ in shown] == list(range(31))
    assert np.abs(np.array([colour for _, colour in shown]) - (40, 40, 200)).max() < 4


@pytest.mark.parametrize("start", [0, 1, 11, 12, 13, 30])
def test_reading_starts_at_any_frame(clip, read, start):
    assert read(next(iter(frames(clip("red", 31), start))))[0] == start


def test_keyframes_come_every_half_second_and_there_are_no_b_frames(clip):
    with open_media(clip("red", 31)) as film:
        packets = [packet for packet in film.demux(video=0) if packet.size]
    assert [place for place, packet in enumerate(packets) if packet.is_keyframe] == [0, GOP, 2 * GOP]
    assert all(packet.pts == packet.dts for packet in packets)


def test_the_same_pictures_give_the_same_bytes(tmp_path):
    noise = np.random.default_rng(1).integers(0, 255, (15, 90, 160, 4), np.uint8)
    for name in ("a.mp4", "b.mp4"):
        with Encoder(tmp_path / name, 160, 90) as encoder:
            for picture in noise:
                encoder.write(picture)
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()


def test_a_frame_is_repeated_as_it_was(tmp_path):
    noise = np.random.default_rng(1).integers(0, 255, (5, 90, 160, 4), np.uint8)
    with Encoder(tmp_path / "a.mp4", 160, 90) as encoder:
        for picture in noise:
            encoder.write(picture)
            encoder.repeat()
    with Encoder(tmp_path / "b.mp4", 160, 90) as encoder:
        for picture in np.repeat(noise, 2, axis=0):
            encoder.write(picture)
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()
    with pytest.raises(BadInput, match="repeat"), Encoder(tmp_path / "c.mp4", 160, 90) as encoder:
        encoder.repeat()


def test_colours_are_tagged_and_the_index_comes_first(clip):
    path = clip("red", 31)
    with open_media(path) as film:
        context = film.streams.video[0].codec_context
        assert (context.color_primaries, context.color_trc, context.colorspace, context.pix_fmt) == (1, 1, 1, "yuv420p")
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_a_failed_film_leaves_no_file(tmp_path):
    pictures = iter([np.zeros((90, 160, 4), np.uint8)])
    with pytest.raises(StopIteration), Encoder(tmp_path / "a.mp4", 160, 90) as encoder:
        encoder.write(next(pictures)) or encoder.write(next(pictures))
    assert not list(tmp_path.iterdir())


def test_an_empty_film_cannot_be_written(tmp_path):
    with pytest.raises(BadInput), Encoder(tmp_path / "a.mp4", 160, 90):
        pass
    assert not list(tmp_path.iterdir())


def test_odd_sizes_and_wrong_shapes_are_refused(tmp_path):
    with pytest.raises(BadInput, match="even"):
        Encoder(tmp_path / "a.mp4", 161, 90)
    with pytest.raises(BadInput, match="shape"), Encoder(tmp_path / "b.mp4", 160, 90) as encoder:
        encoder.write(np.zeros((90, 161, 4), np.uint8))
    assert not list(tmp_path.iterdir())


def test_a_film_that_is_too_short_says_so(clip):
    with pytest.raises(Unfit, match="9 frames before frame 40"):
        list(frames(clip("red", 31), 20, 20))


def test_thumbnails_are_of_the_frame_and_width_asked_for(clip, read):
    assert read(thumbnail(clip("red", 31), 17))[0] == 17
    assert thumbnail(clip("red", 31), 17, 160).shape == (90, 160, 4)


@pytest.mark.parametrize("content", [b"", b"<html>not found</html>", b"\x00" * 4096])
def test_what_is_no_film_is_unfit(tmp_path, content):
    path = tmp_path / "clip.mp4"
    path.write_bytes(content)
    with pytest.raises(Unfit):
        list(frames(path))


def test_a_playlist_cannot_name_other_files(tmp_path, clip):
    inner = clip("red", 31)
    lists = {
        "a.m3u8": f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://{inner}\n#EXT-X-ENDLIST\n",
        "b.mp4": f"ffconcat version 1.0\nfile {inner}\n",
    }
    for name, text in lists.items():
        (tmp_path / name).write_text(text)
        with pytest.raises(Unfit):
            open_media(tmp_path / name)


def test_a_missing_file_is_unfit(tmp_path):
    with pytest.raises(Unfit):
        list(frames(tmp_path / "none.mp4"))


def test_a_broken_off_film_is_unfit_and_not_short(tmp_path, clip):
    whole = clip("grey", 96).read_bytes()
    (tmp_path / "half.mp4").write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(Unfit):
        list(frames(tmp_path / "half.mp4", 0, 96))


def test_the_library_speaks_h264_and_aac():
    assert av.codec.Codec("libx264", "w").is_encoder
    assert av.codec.Codec("aac", "w").is_encoder
