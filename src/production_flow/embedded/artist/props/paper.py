"""Objects of paper: letters, books, maps, photographs, tickets, paintings."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def _lines(p: Pencil, x: float, top: float, width: float, count: int, colour: Rgb, step: float = 0.07) -> None:
    for number in range(count):
        share = 1.0 if number < count - 1 else 0.55
        p.rect(x, top - number * step, width * share * (1 - 0.08 * ((number * 7) % 3)), 0.018, colour, 0.8)


def letter(p: Pencil) -> None:
    """A folded letter, written by hand, with a wax seal."""
    paper = p.made_of("paper", "trim")
    p.body(path_of((-0.36, 0.02), (0.30, 0.0), (0.36, 0.98), (-0.32, 1.0)), paper, depth=0.05)
    p.fill([(-0.345, 0.66), (0.34, 0.65), (0.345, 0.68), (-0.34, 0.69)], adjust(paper, -0.07))
    p.fill([(-0.35, 0.33), (0.32, 0.32), (0.325, 0.35), (-0.345, 0.36)], adjust(paper, -0.07))
    ink = adjust(paper, -0.55, 1.4)
    _handwriting(p, -0.24, 0.89, 0.22, ink)
    for number in range(11):
        _handwriting(p, -0.25, 0.79 - number * 0.052, 0.5 if number % 4 < 3 else 0.34, ink)
    p.curve(
        [(-0.02, 0.13), (0.06, 0.21), (0.09, 0.12), (0.15, 0.06), (0.2, 0.15), (0.24, 0.18), (0.27, 0.13)], ink, 0.014
    )
    p.line((-0.03, 0.10), (0.26, 0.115), ink, 0.008)


def _handwriting(p: Pencil, x: float, y: float, width: float, colour: Rgb) -> None:
    """A line of joined letters with gaps between its words."""
    at, end = x, x + width
    while at < end - 0.03:
        letters = p.dice.randrange(3, 8)
        points = [(at, y)]
        for _ in range(letters):
            tall = p.dice.choice((0.012, 0.014, 0.03))
            points += [
                (at + 0.004, y + tall),
                (at + 0.009, y + 0.002),
                (at + 0.012, y - 0.008),
                (at + 0.017, y + 0.002),
            ]
            at += 0.017
            if at > end:
                break
        p.curve(points, colour, 0.0075)
        at += 0.022


def envelope(p: Pencil) -> None:
    """A sealed envelope."""
    paper, wax = p.made_of("paper", "trim"), p.tone(0.50, 0.19, 25, "accent")
    p.block(-0.5, 0.0, 1.0, 0.66, paper, upright=True)
    p.fill([(-0.5, 0.0), (-0.06, 0.32), (0.06, 0.32), (0.5, 0.0)], adjust(paper, -0.03))
    p.fill([(-0.5, 0.66), (0.0, 0.22), (0.5, 0.66)], adjust(paper, 0.03))
    for end in (-0.5, 0.5):
        p.line((end, 0.66), (0.0, 0.22), adjust(paper, -0.14), 0.012)
        p.line((end, 0.0), (0.07 * (1 if end > 0 else -1), 0.3), adjust(paper, -0.1), 0.008)
    p.ball(0.0, 0.25, 0.09, 0.09, wax)
    p.ring(0.0, 0.25, 0.055, 0.055, adjust(wax, -0.1), 0.014)


def photograph(p: Pencil) -> None:
    """A photograph of two people, with a white edge."""
    paper, grey = p.tone(0.95, 0.02, 90), p.main(0.62, 0.025, 75, "plain")
    p.block(-0.42, 0.0, 0.84, 1.0, paper)
    p.rect(-0.35, 0.16, 0.70, 0.77, grey)
    p.rect(-0.35, 0.16, 0.70, 0.28, adjust(grey, -0.14))
    for x, size in ((-0.13, 1.0), (0.13, 0.86)):
        dark = adjust(grey, -0.34)
        p.fill(
            path_of((x - 0.15, 0.16), (x - 0.14, 0.46 * size, x, 0.48 * size), (x + 0.14, 0.46 * size, x + 0.15, 0.16)),
            dark,
        )
        p.oval(x, 0.56 * size + 0.02, 0.075, 0.095, adjust(grey, 0.2))
        p.fill(
            path_of(
                (x - 0.08, 0.58 * size),
                (x, 0.74 * size, x + 0.08, 0.58 * size),
                (x, 0.68 * size, x - 0.08, 0.58 * size),
            ),
            dark,
        )
    p.fill([(0.2, 1.0), (0.42, 0.78), (0.42, 1.0)], adjust(paper, -0.08))


def book(p: Pencil) -> None:
    """A thick old book that stands, its spine towards us."""
    cover, gold = p.main(0.42, 0.11, 28, "accent"), p.tone(0.80, 0.11, 85)
    page = p.tone(0.92, 0.035, 88)
    p.fill([(0.22, 0.03), (0.40, 0.09), (0.40, 0.96), (0.22, 0.97)], page)
    for number in range(4):
        p.line((0.25 + number * 0.04, 0.05 + number * 0.012), (0.25 + number * 0.04, 0.965), adjust(page, -0.12), 0.008)
    p.block(-0.36, 0.0, 0.6, 1.0, cover)
    p.rect(-0.36, 0.0, 0.12, 1.0, adjust(cover, -0.07))
    for y in (0.1, 0.86):
        p.rect(-0.36, y, 0.6, 0.025, gold)
    p.rect(-0.16, 0.48, 0.32, 0.3, adjust(cover, -0.06))
    p.ring(0.0, 0.63, 0.1, 0.1, gold, 0.018)
    p.fill([(0.0, 0.71), (0.05, 0.63), (0.0, 0.55), (-0.05, 0.63)], gold)


def notebook(p: Pencil) -> None:
    """A pocket notebook with a rubber band and a pencil."""
    cover = p.main(0.30, 0.04, 260, "cloth")
    p.pill(-0.34, 0.0, 0.68, 0.96, 0.05, cover)
    p.rect(0.20, 0.0, 0.05, 0.96, p.tone(0.50, 0.18, 27, "accent"))
    p.rect(-0.2, 0.6, 0.3, 0.16, p.tone(0.92, 0.03, 88))
    _lines(p, -0.17, 0.71, 0.24, 2, p.tone(0.35, 0.02, 260))
    p.fill([(0.34, 0.12), (0.41, 0.12), (0.41, 0.86), (0.375, 0.98), (0.34, 0.86)], p.tone(0.80, 0.14, 88))
    p.fill([(0.36, 0.925), (0.39, 0.925), (0.375, 0.98)], p.tone(0.25, 0.01, 260))


def newspaper(p: Pencil) -> None:
    """A folded newspaper with a headline and a picture."""
    paper, ink = p.made_of("paper", "trim"), p.tone(0.24, 0.01, 260)
    p.body(path_of((-0.45, 0.0), (0.45, 0.0), (0.42, 0.98), (-0.42, 1.0)), adjust(paper, -0.03), depth=0.05)
    p.words("DAILY STAR", 0.0, 0.845, 0.115, ink, "Fraunces-600")
    p.rect(-0.38, 0.79, 0.76, 0.014, ink)
    p.words("SCANDAL", 0.0, 0.62, 0.2, ink)
    p.rect(-0.37, 0.26, 0.34, 0.31, adjust(ink, 0.30))
    p.oval(-0.2, 0.44, 0.07, 0.09, adjust(ink, 0.52))
    p.fill([(-0.34, 0.26), (-0.28, 0.36), (-0.12, 0.36), (-0.06, 0.26)], ink)
    _lines(p, 0.02, 0.54, 0.34, 5, ink, 0.06)
    _lines(p, -0.37, 0.2, 0.74, 3, ink, 0.06)


def map_sheet(p: Pencil) -> None:
    """A folded map with a coast, a route and a cross."""
    paper, ink = p.made_of("paper", "trim"), p.tone(0.40, 0.06, 55)
    red = p.tone(0.52, 0.20, 27, "accent")
    folds = ((-0.5, -0.25, 0.0), (-0.25, 0.0, 0.04), (0.0, 0.25, 0.0), (0.25, 0.5, 0.04))
    for number, (left, right, lift) in enumerate(folds):
        low, high = (0.0, 0.04) if lift == 0 else (0.04, 0.0)
        p.fill(
            [(left, low), (right, high), (right, 0.70 + high), (left, 0.70 + low)],
            adjust(paper, -0.05 if number % 2 else 0.0, 1.3),
        )
    p.fill(
        path_of(
            (-0.46, 0.1),
            (-0.3, 0.3, -0.36, 0.5),
            (-0.2, 0.62, 0.0, 0.52),
            (0.18, 0.44, 0.1, 0.26),
            (-0.1, 0.06, -0.46, 0.1),
        ),
        adjust(paper, -0.10, 2.2, 40),
    )
    for step in range(9):
        x = -0.3 + step * 0.075
        p.line((x, 0.26 + 0.05 * ((step * 5) % 3)), (x + 0.04, 0.27 + 0.05 * (((step + 1) * 5) % 3)), red, 0.02)
    for turn in ((-0.05, -0.05, 0.05, 0.05), (-0.05, 0.05, 0.05, -0.05)):
        p.line((0.36 + turn[0], 0.48 + turn[1]), (0.36 + turn[2], 0.48 + turn[3]), red, 0.03)
    p.ring(0.36, 0.16, 0.07, 0.07, ink, 0.01)
    p.fill([(0.36, 0.25), (0.38, 0.16), (0.36, 0.07), (0.34, 0.16)], ink)


def ticket(p: Pencil) -> None:
    """A printed ticket with a stub."""
    paper, ink = p.main(0.84, 0.09, 80, "trim"), p.tone(0.30, 0.05, 260)
    p.block(-0.5, 0.0, 1.0, 0.46, paper)
    for number in range(7):
        p.oval(0.24, 0.04 + number * 0.063, 0.014, 0.014, adjust(paper, -0.3))
    for y in (0.0, 0.46):
        p.oval(0.24, y, 0.03, 0.03, adjust(paper, -0.3))
    p.words("ADMIT ONE", -0.13, 0.26, 0.13, ink)
    p.words("ROW 7  SEAT 12", -0.13, 0.12, 0.075, ink)
    p.words("0417", 0.37, 0.2, 0.1, p.tone(0.52, 0.19, 27, "accent"))


def playing_card(p: Pencil) -> None:
    """A playing card: the ace of hearts... of spades, if it is to be black."""
    paper, red = p.tone(0.96, 0.01, 90), p.main(0.54, 0.2, 25)
    p.pill(-0.34, 0.0, 0.68, 1.0, 0.06, paper)
    heart = path_of(
        (0.0, 0.34),
        (-0.30, 0.56, -0.22, 0.72, -0.1, 0.71),
        (-0.02, 0.70, 0.0, 0.62),
        (0.02, 0.70, 0.1, 0.71),
        (0.22, 0.72, 0.30, 0.56, 0.0, 0.34),
    )
    p.body(heart, red)
    p.words("A", -0.24, 0.83, 0.15, red, "Fraunces-600")
    p.words("A", 0.24, 0.06, 0.15, red, "Fraunces-600")


def folder(p: Pencil) -> None:
    """A case file with papers that stick out."""
    manila = p.main(0.80, 0.075, 82, "plain")
    p.fill([(-0.42, 0.02), (0.46, 0.06), (0.44, 0.78), (-0.40, 0.80)], p.tone(0.95, 0.015, 90))
    p.body(
        path_of((-0.5, 0.0), (0.5, 0.0), (0.5, 0.68), (-0.06, 0.70), (-0.12, 0.77), (-0.42, 0.77), (-0.5, 0.70)),
        manila,
        upright=True,
    )
    p.words("CONFIDENTIAL", 0.02, 0.30, 0.14, p.tone(0.50, 0.19, 27, "accent"))
    p.rect(-0.42, 0.52, 0.3, 0.1, p.tone(0.94, 0.02, 88))
    _lines(p, -0.4, 0.58, 0.25, 2, p.tone(0.35, 0.02, 260), 0.04)


def painting(p: Pencil) -> None:
    """A framed painting of a lady."""
    frame, ground = p.made_of("gold", "trim"), p.tone(0.32, 0.05, 150)
    p.block(-0.42, 0.0, 0.84, 1.0, frame)
    p.rect(-0.34, 0.08, 0.68, 0.84, adjust(frame, -0.2))
    p.block(-0.31, 0.11, 0.62, 0.78, ground)
    dress, skin = p.tone(0.42, 0.13, 20, "accent"), p.tone(0.80, 0.06, 60)
    p.fill(path_of((-0.25, 0.11), (-0.22, 0.40, -0.07, 0.44), (0.07, 0.44), (0.22, 0.40, 0.25, 0.11)), dress)
    p.fill([(-0.05, 0.54), (0.05, 0.54), (0.09, 0.42), (0.0, 0.34), (-0.09, 0.42)], skin)
    p.oval(0.0, 0.64, 0.10, 0.13, p.tone(0.28, 0.05, 45))
    p.oval(0.0, 0.61, 0.075, 0.10, skin)
    p.oval(0.0, 0.72, 0.10, 0.05, p.tone(0.28, 0.05, 45))
    for x in (-0.028, 0.028):
        p.oval(x, 0.62, 0.011, 0.008, p.tone(0.25, 0.03, 45))
    p.curve([(-0.025, 0.565), (0.0, 0.553), (0.025, 0.568)], p.tone(0.5, 0.12, 25), 0.011)


PAPERS = {
    "letter": PropSpec(letter, 0.28, (0.0, 0.12)),
    "envelope": PropSpec(envelope, 0.24, (0.3, 0.1), 0.66),
    "photograph": PropSpec(photograph, 0.16, (0.0, 0.06)),
    "book": PropSpec(book, 0.25, (-0.1, 0.3)),
    "notebook": PropSpec(notebook, 0.18, (0.0, 0.2)),
    "newspaper": PropSpec(newspaper, 0.42, (0.3, 0.3)),
    "map": PropSpec(map_sheet, 0.5, (-0.4, 0.2), 0.74),
    "ticket": PropSpec(ticket, 0.15, (-0.4, 0.2), 0.46),
    "playing-card": PropSpec(playing_card, 0.11, (0.0, 0.1)),
    "folder": PropSpec(folder, 0.34, (0.3, 0.2), 0.8),
    "painting": PropSpec(painting, 0.7, (-0.4, 0.4)),
}
"""Objects of paper by name."""
