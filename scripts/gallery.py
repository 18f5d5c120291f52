"""Fills docs/gallery with pictures of a package, for the README.

    python scripts/gallery.py PACKAGE [NAME]

Wants pdftoppm for the printed pages and a Chromium for the page; what is not there is left out.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

TARGET = Path(__file__).parent.parent / "docs/gallery"
GROUND = (20, 20, 22)


def save(picture: Image.Image, name: str, width: int) -> None:
    """Writes a picture of at most `width` pixels as WebP."""
    small = picture.convert("RGB")
    if small.width > width:
        small = small.resize((width, round(small.height * width / small.width)), Image.Resampling.LANCZOS)
    TARGET.mkdir(parents=True, exist_ok=True)
    small.save(TARGET / f"{name}.webp", quality=80, method=6)
    print(f"{name}.webp", small.size, (TARGET / f"{name}.webp").stat().st_size // 1024, "kB")


def tiled(pictures: list[Image.Image], across: int, width: int, gap: int = 8) -> Image.Image:
    """Pictures of one shape in rows."""
    size = (width // across, round(width // across * pictures[0].height / pictures[0].width))
    down = -(-len(pictures) // across)
    sheet = Image.new("RGB", (across * (size[0] + gap) - gap, down * (size[1] + gap) - gap), GROUND)
    for number, picture in enumerate(pictures):
        at = (number % across * (size[0] + gap), number // across * (size[1] + gap))
        sheet.paste(picture.convert("RGB").resize(size, Image.Resampling.LANCZOS), at)
    return sheet


def frames(package: Path, name: str) -> None:
    """Nine keyframes of the first episode, spread over it."""
    found = sorted((package / "episodes/s01e01/keyframes").glob("*.png"))
    chosen = [found[round(step * (len(found) - 1) / 8)] for step in range(9)]
    save(tiled([Image.open(path) for path in chosen], 3, 1500), f"{name}-frames", 1500)


def cast(package: Path, name: str) -> None:
    """Poster and portraits in one row."""
    folders = sorted(path for path in (package / "cast").iterdir() if (path / "portrait.png").is_file())
    portraits = [Image.open(path / "portrait.png") for path in folders][:6]
    save(tiled(portraits, len(portraits), 1500), f"{name}-cast", 1500)
    save(Image.open(package / "poster.png"), f"{name}-poster", 700)


def printed(package: Path, name: str, file: str, pages: list[int], kind: str) -> None:
    """Pages of a printed book, side by side."""
    if shutil.which("pdftoppm") is None:
        return
    with tempfile.TemporaryDirectory() as scratch:
        for page in pages:
            words = ["pdftoppm", "-r", "90", "-png", "-f", str(page), "-l", str(page), str(package / file)]
            subprocess.run([*words, f"{scratch}/p{page:03d}"], check=True, stderr=subprocess.DEVNULL)
        made = [Image.open(path) for path in sorted(Path(scratch).glob("*.png"))]
        save(tiled(made, 2, 1500), f"{name}-{kind}", 1500)


def screen(package: Path, name: str) -> None:
    """The top of the page in a browser."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        return
    with tempfile.TemporaryDirectory() as scratch:
        shot = Path(scratch) / "page.png"
        words = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile"]
        words += ["--hide-scrollbars", "--virtual-time-budget=5000", "--window-size=1440,900", f"--screenshot={shot}"]
        subprocess.run([*words, (package / "index.html").as_uri()], check=True, capture_output=True, timeout=90)
        save(Image.open(shot), f"{name}-page", 1440)


if __name__ == "__main__":
    folder = Path(sys.argv[1]).resolve()
    label = sys.argv[2] if len(sys.argv) > 2 else folder.name
    screen(folder, label)
    cast(folder, label)
    frames(folder, label)
    printed(folder, label, "bible/bible.pdf", [3, 7, 5, 30], "bible")
    printed(folder, label, "episodes/s01e01/storyboard.pdf", [2, 6], "storyboard")
