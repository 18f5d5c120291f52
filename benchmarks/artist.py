"""How fast shots are drawn and encoded: frames per second of processor time, and the memory that takes.

    python benchmarks/artist.py [width height [look]]

The typical shot: two people, one speaking, a push-in, rain, a set of many layers; bakes and encoding included.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from production_flow.documents.look import Colour, FigureLook, Garment, Style
from production_flow.documents.scene import Camera, Mouth, Scene, SceneFigure, SetPlace, Speech
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media.video import Encoder

STYLE = Style(
    palette=(
        Colour(name="ink", hex="#14161f"),
        Colour(name="steel", hex="#48566b"),
        Colour(name="neon", hex="#e0445c", role="accent"),
    )
)
ADA = FigureLook(
    id="ada",
    presentation="feminine",
    age=36,
    build="slim",
    hair="bob",
    features=("glasses",),
    wardrobe=(
        Garment(slot="outer", kind="coat", colour="#6f5b4a"),
        Garment(slot="bottom", kind="trousers", colour="#35313f"),
    ),
)
BOB = FigureLook(
    id="bob",
    presentation="masculine",
    age=58,
    build="stout",
    facial_hair="moustache",
    wardrobe=(
        Garment(slot="top", kind="shirt", colour="#8fb3b0"),
        Garment(slot="hat", kind="fedora", colour="#4a3a30"),
    ),
)
SHAPES = ("A", "M", "E", "O", "rest", "F", "U", "L")


def shot(movement: str, size: str, weather: str = "rain") -> Scene:
    """A shot of two people on a street at night, one of whom speaks."""
    mouths = tuple(Mouth(frame=3 * n, shape=SHAPES[n * 5 % 8]) for n in range(26))
    return Scene(
        place=SetPlace(set="noir_street", location="gear-street"),
        time="night",
        weather=weather,
        mood="noir",
        tension=6,
        camera=Camera(size=size, movement=movement),
        figures=(
            SceneFigure(look=ADA, gaze="bob", expression="determined", main=True),
            SceneFigure(look=BOB, gaze="ada", expression="doubt"),
        ),
        speech=(Speech(character="ada", start=6, length=78, mouths=mouths),),
        style=STYLE,
        length=96,
        seed=3,
    )


def in_look(scene: Scene, look: str) -> Scene:
    """The same shot in another look."""
    return scene.model_copy(update={"style": scene.style.model_copy(update={"look": look})})


def measure(name: str, scene: Scene, width: int, height: int) -> None:
    """Draws and encodes a shot, and prints what it cost."""
    start = time.process_time()
    renderer = Renderer(scene, width, height)
    ready = time.process_time()
    with tempfile.TemporaryDirectory() as folder, Encoder(Path(folder) / "clip.mp4", width, height) as encoder:
        drawn = 0.0
        for frame in range(scene.length):
            before = time.process_time()
            picture = renderer.frame(frame)
            drawn += time.process_time() - before
            if renderer.held:
                encoder.repeat()
            else:
                encoder.write(picture)
    whole = time.process_time() - start
    encoded = whole - drawn - (ready - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{name:26} {scene.length / whole:5.1f} frames/s   ready {ready - start:4.2f} s   "
        f"draw {drawn / scene.length * 1000:5.1f} ms/frame   encode {encoded / scene.length * 1000:4.1f} ms   "
        f"peak {memory:4.0f} MB"
    )


def main() -> None:
    """Measures a few kinds of shot."""
    width, height = (int(text) for text in sys.argv[1:3]) if len(sys.argv) > 2 else (1280, 720)
    look = sys.argv[3] if len(sys.argv) > 3 else "soft"
    for movement, size in (
        ("push-in", "medium"),
        ("static", "close"),
        ("static", "medium"),
        ("pan-left", "wide"),
        ("handheld", "medium-close"),
    ):
        measure(f"{size} {movement}", in_look(shot(movement, size), look), width, height)


if __name__ == "__main__":
    main()
