"""Twenty clips of three seconds with half-second dissolves and sound, at 720p: the editor against MoviePy.

Both sides run as a process of their own on the same clips; what is compared is CPU time with all children.

    python benchmarks/join.py --against PYTHON

PYTHON is an interpreter that has MoviePy (`pip install moviepy==2.2.1` in an environment of its own, since it wants
an older Pillow). Without one only our side is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

import numpy as np

from production_flow.documents.timeline import Picture, Sound, Timeline, Track
from production_flow.embedded.editor import provider
from production_flow.media.video import Encoder
from production_flow.providers.requests import EditRequest

CLIPS, SECONDS, RATE, OVERLAP = 20, 3, 24, 12
WIDTH, HEIGHT, SAMPLES = 1280, 720, 48_000

MOVIEPY = """
import sys
from pathlib import Path
from moviepy import AudioFileClip, CompositeVideoClip, VideoFileClip, vfx
folder, seconds, overlap = Path(sys.argv[1]), 3.0, 0.5
clips = []
for number, path in enumerate(sorted(folder.glob("*.mp4"))):
    clip = VideoFileClip(str(path)).with_audio(AudioFileClip(str(path.with_suffix(".wav"))))
    clip = clip.with_start(number * (seconds - overlap))
    clips.append(clip.with_effects([vfx.CrossFadeIn(overlap)]) if number else clip)
CompositeVideoClip(clips).write_videofile(
    sys.argv[2], fps=24, codec="libx264", audio_codec="aac", preset="superfast", threads=1, logger=None
)
"""


def make_clips(folder: Path) -> None:
    """Twenty clips, each a gradient with a moving block and notes of its own."""
    down, across = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    for clip in range(CLIPS):
        base = np.stack([across / 6 + 9 * clip, down / 4, 255 - across / 8 - 5 * clip], axis=-1) % 256
        with Encoder(folder / f"{clip:02d}.mp4", WIDTH, HEIGHT) as encoder:
            for number in range(SECONDS * RATE):
                picture = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
                picture[..., :3] = np.roll(base, 2 * number, axis=1)
                picture[260:560, 80 + 9 * number : 260 + 9 * number, :3] = (60, 11 * clip, 200)
                encoder.write(picture)
        sound = plucked(clip)
        with wave.open(str(folder / f"{clip:02d}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(SAMPLES)
            file.writeframes((sound * 32767).astype("<i2").tobytes())


def plucked(seed: int) -> np.ndarray:
    """Three seconds of plucked notes over a little noise."""
    clock = np.arange(SECONDS * SAMPLES) / SAMPLES
    beat = clock % 0.5
    pitch = 220 * 2 ** (np.floor(clock / 0.5) * (seed % 5 + 2) % 12 / 12)
    note = sum(np.sin(2 * np.pi * pitch * part * beat) / part for part in (1, 2, 3, 4))
    return 0.12 * note * np.exp(-5 * beat) + 0.005 * np.random.default_rng(seed).standard_normal(len(clock))


def render(folder: Path, out: Path) -> None:
    """Our side: one timeline through the editor."""
    films = sorted(folder.glob("*.mp4"))
    length = SECONDS * RATE
    pictures = tuple(
        Picture(
            id=path.stem,
            node="n",
            source=str(path),
            length=length,
            join="dissolve" if number else "cut",
            overlap=OVERLAP if number else 0,
        )
        for number, path in enumerate(films)
    )
    sounds = tuple(
        Sound(
            id=path.stem,
            node="n",
            source=str(path.with_suffix(".wav")),
            at=number * (length - OVERLAP),
            length=length,
            fade_in=OVERLAP,
            fade_out=OVERLAP,
        )
        for number, path in enumerate(films)
    )
    tracks = (Track(name="effects", items=sounds),)
    timeline = Timeline(id="bench", title="Bench", width=WIDTH, height=HEIGHT, pictures=pictures, tracks=tracks)
    editor = provider()
    result = editor.outputs(editor.start(EditRequest(timeline=timeline), "bench"), out, Path, lambda _: None)
    print(json.dumps(result.outputs[0].meta))


def measured(command: list[str]) -> tuple[float, float, float, str]:
    """CPU seconds, wall seconds, peak MB of the largest process, and what a command printed."""
    before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.perf_counter() - clock, after.ru_maxrss / 1024, run.stdout.strip()


def compare(against: str | None) -> None:
    """Makes the clips, runs both sides, and prints what they took."""
    with tempfile.TemporaryDirectory() as name:
        folder, out = Path(name) / "clips", Path(name) / "out"
        folder.mkdir()
        out.mkdir()
        make_clips(folder)
        ours, wall, memory, printed = measured([sys.executable, __file__, "--render", str(folder), str(out)])
        print(f"editor:  {ours:6.2f} CPU-s, {wall:6.2f} s, {memory:5.0f} MB  {printed}")
        if against is None:
            print("MoviePy is not measured: pip install moviepy==2.2.1 elsewhere and pass --against PYTHON.")
            return
        theirs, wall, memory, _ = measured([against, "-c", MOVIEPY, str(folder), str(out / "moviepy.mp4")])
        print(f"MoviePy: {theirs:6.2f} CPU-s, {wall:6.2f} s, {memory:5.0f} MB")
        print(f"The editor takes {theirs / ours:.1f} times less CPU.")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", help="an interpreter that has MoviePy", default=os.environ.get("MOVIEPY_PYTHON"))
    parser.add_argument("--render", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.render:
        render(*options.render)
    else:
        compare(options.against)


if __name__ == "__main__":
    main()
