"""How the studio feels: a sentence until it plays, and a board of 720 shots, in a real headless Chromium.

    python benchmarks/studio.py                 the board of 720 shots, an edit, the size of the bundle
    python benchmarks/studio.py --make ["PROMPT"]   from a sentence to the first portrait and to a film that plays

Wants Debian's chromium and the dev group. Prints a table of figure, measured (median of five), reach.
"""

from __future__ import annotations

import argparse
import gzip
import io
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from studio_api import Studio, stand_in

import production_flow.web
from production_flow.documents import Storyboard
from production_flow.production import boards, shows
from production_flow.production.direct import Desk
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet
from production_flow.stages.pipeline import PIPELINE

PROMPT = "A noir detective show set in a city of robots"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SHOTS = 720
RUNS = 5
LONG = 2.0
"""Seconds between two looks at what takes minutes: to ask ten times a second is itself work for the server."""

FRAMES = """() => { const times = []; let last = performance.now(); window.stopFrames = () => times;
  const step = () => { const now = performance.now(); times.push(now - last); last = now;
    requestAnimationFrame(step); };
  requestAnimationFrame(step); }"""
"""Notes how long each frame of the page takes from now on."""

OPENS = """(title) => { window.opened = new Promise((done) => { let began = 0;
  addEventListener('pointerup', () => { began = performance.now(); }, { capture: true, once: true });
  const look = () => { const head = document.querySelector('.dock h2');
    if (began && head && head.textContent.trim().startsWith(title)) done(performance.now() - began);
    else requestAnimationFrame(look); };
  requestAnimationFrame(look); }); }"""
"""Notes how long it takes from the click until the inspector shows a beat."""

SAVED = "() => !document.querySelector('.dock .inp.dirty') && !document.body.innerText.includes('Saving')"
"""Nothing in the inspector is marked as changed any more, and nothing is on its way."""

PLAYS = """(digest) => [...document.querySelectorAll('video')].some(
  (video) => video.currentSrc.includes(digest) && video.readyState > 2)"""
"""A film is there and can be played."""


def board(root: Path) -> str:
    """A pilot whose storyboard has 720 shots in as many beats, each with a picture of its own; returns its slug."""
    with Desk(root) as desk:
        view = desk.sit(prompt=PROMPT)
        Run(desk.workspace, view, Quiet(), ports=("text",)).go()
        storyboard = view.document("storyboard:s01e01", Storyboard)
        assert storyboard is not None
        beats = [
            beat.model_copy(update={**numbered(number), "shots": beat.shots[:1]})
            for number in range(1, SHOTS + 1)
            for beat in [storyboard.beats[(number - 1) * len(storyboard.beats) // SHOTS]]
        ]
        whole = boards.mended(storyboard.model_copy(update={"beats": tuple(beats)}))
        desk.direct(lambda who: who.rewrite("storyboard:s01e01", whole.write()))
        for stage in PIPELINE:
            for node in list(stage.nodes(view)):
                if node not in view.picks:
                    stand_in(desk, stage, node, picture(len(view.picks)) if stage.name == "keyframe" else None)
        shows.name(desk.workspace, view)
        return view.slug


def numbered(number: int) -> dict[str, str | int]:
    """What makes a beat one of 720: its own id and place, four beats to a scene."""
    return {"id": f"b{number:03d}", "beat_number": number, "scene_id": f"sc{number // 4:03d}"}


def picture(number: int) -> bytes:
    """A still that no other number gives."""
    buffer = io.BytesIO()
    shade = (number * 37 % 200 + 20, number * 11 % 200 + 20, number * 73 % 200 + 20)
    Image.new("RGB", (1920, 1080), shade).save(buffer, "PNG")
    return buffer.getvalue()


def open_board(browser: Browser, studio: Studio, slug: str) -> tuple[Page, float]:
    """A fresh page on the board, and its first contentful paint in milliseconds."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.goto(f"{studio.client.base_url}{slug}/board/s01e01")
    page.wait_for_selector('[data-beat="b001"] .face')
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    page.wait_for_timeout(2500)
    return page, float(paint)


def drag(page: Page) -> float:
    """The longest frame, in milliseconds, while a card is carried over the board and dropped back."""
    box = page.locator('[data-beat="b002"] .face').bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 10, y + 10)
    page.evaluate(FRAMES)
    for step in range(60):
        page.mouse.move(x + 40 + step * 9 % 500, y + step * 10)
        page.wait_for_timeout(16)
    longest = max(page.evaluate("window.stopFrames()")[2:])
    page.keyboard.press("Escape")
    page.mouse.up()
    return float(longest)


def inspect(page: Page, beat: str) -> float:
    """Milliseconds from the click on a card until the inspector shows its beat."""
    page.evaluate(OPENS, str(int(beat[1:])).zfill(2))
    page.locator(f'[data-beat="{beat}"] .face').click()
    return float(page.evaluate("window.opened"))


def save(page: Page, number: int) -> float:
    """Milliseconds from saving a changed line to the saved state."""
    field = page.locator(".dock textarea").first
    field.fill(f"Somebody sets lamp {number} on the floor.")
    page.wait_for_timeout(900)
    began = time.perf_counter()
    field.press("Control+Enter")
    until(page, SAVED)
    return (time.perf_counter() - began) * 1000


def until(page: Page, expression: str, given: object = None) -> None:
    """Waits until an expression holds in the page; the content policy lets no string be run by the page itself."""
    while not page.evaluate(expression, given):
        time.sleep(0.005)


def bundle() -> int:
    """Bytes of all script of the pages, each file gzipped."""
    folder = Path(production_flow.web.__path__[0]) / "bundle"
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in folder.rglob("*.js"))


def large() -> None:
    """Measures the board of 720 shots."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "shows"
        slug = board(root)  # before the browser comes: where an event loop runs, no durable run can begin
        studio = Studio(root)
        try:
            studio.client.put("/api/calls/held", json={"held": True})
            with chromium() as browser:
                directed(browser, studio, slug)
            tell("memory of the server, now and at most", "{} MB, {} MB".format(*studio.memory()), "300 MB")
        finally:
            studio.close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield browser
        browser.close()


def directed(browser: Browser, studio: Studio, slug: str) -> None:
    """Opens the board again and again, and works on it."""
    open_board(browser, studio, slug)[0].close()  # thumbnails are made once
    paints, frames, opens, saves = [], [], [], []
    for run in range(RUNS):
        page, paint = open_board(browser, studio, slug)
        paints.append(paint)
        frames.append(drag(page))
        opens += [inspect(page, f"b{number:03d}") for number in (3, 5, 2)]
        saves.append(save(page, run))
        page.context.close()
    tell("720 shots: first contentful paint", f"{statistics.median(paints):.0f} ms", "1 s")
    tell("720 shots: longest frame while dragging", f"{statistics.median(frames):.0f} ms", "50 ms")
    tell("720 shots: inspector opens", f"{statistics.median(opens):.0f} ms", "100 ms")
    tell("edit of a line to the saved state", f"{statistics.median(saves):.0f} ms", "300 ms")


def first(prompt: str) -> None:
    """Measures a person's first minutes: a sentence is typed, portraits arrive, a film plays."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder) / "shows")
        try:
            with chromium() as browser:
                page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
                page.goto(str(studio.client.base_url))
                page.locator("textarea").first.fill(prompt)
                began = time.perf_counter()
                page.locator("textarea").first.press("Enter")
                slug = waited(studio, lambda shows: shows[0]["slug"] if shows else None)
                portrait = waited(studio, lambda shows: digest(studio, shows[0]["slug"], "portrait:"))
                page.goto(f"{studio.client.base_url}{slug}/cast")
                until(
                    page, "digest => [...document.images].some(i => i.src.includes(digest) && i.naturalWidth)", portrait
                )
                tell("sentence to first portrait on screen", f"{time.perf_counter() - began:.1f} s", "15 s")
                film = waited(studio, lambda shows: digest(studio, shows[0]["slug"], "animatic:"), LONG)
                slug = waited(studio, lambda shows: shows[0]["slug"])
                page.goto(f"{studio.client.base_url}{slug}/cut/s01e01")
                until(page, PLAYS, film)
                tell("sentence to a film that plays", f"{time.perf_counter() - began:.0f} s", "the time of make")
        finally:
            studio.close()


def digest(studio: Studio, slug: str, kind: str) -> str | None:
    """The picked file of the first node of a kind, once there is one."""
    nodes = studio.client.get(f"/api/shows/{slug}").json()["nodes"]
    return next((node["digest"] for node in nodes if node["node"].startswith(kind) and node["digest"]), None)


def waited(studio: Studio, look: object, pause: float = 0.1) -> str:
    """What the library's answer holds at last; asked for every `pause` seconds."""
    while True:
        found = look(studio.client.get("/api/shows").json()["shows"])  # type: ignore[operator]
        if found:
            return str(found)
        time.sleep(pause)


def tell(what: str, measured: str, reach: str) -> None:
    """One row of the table."""
    print(f"| {what} | {measured} | {reach} |", flush=True)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--make", nargs="?", const=PROMPT, metavar="PROMPT")
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}\n\n| figure | measured | reach |\n|---|---|---|")
    if asked.make:
        first(asked.make)
    else:
        large()
        tell("script of the pages, gzipped", f"{bundle() / 1000:.1f} kB", "150 kB")


if __name__ == "__main__":
    main()
