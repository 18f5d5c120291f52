"""Fits how every field of words leans towards the kits (`embedded/writer/lexicon/leanings.txt`).

    python benchmarks/leanings.py           how well fields alone tell a kit, on sentences that were left out of the fit
    python benchmarks/leanings.py --write   fits all sentences and writes the weights

A softmax over the kits, fitted so that those a sentence's row accepts are likely; the weights are kept small, so that a
field that few sentences have says little. The sentences are those of `prompts.toml`, `practice.toml` and `genres.txt`
(thousands with nothing but the kits that suit them), never those that are only counted.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from writing import DATA, Case, cases

from production_flow.embedded.writer import cleaning, glossing, lexicon
from production_flow.embedded.writer.leaning import OF_WORD, TILTING, signs
from production_flow.embedded.writer.lexicon.fields import LEANING_KITS
from production_flow.embedded.writer.lexicon.tongues import GLOSSARY
from production_flow.embedded.writer.meanings import meant

Array = NDArray[np.float64]

FOLDS, ROUNDS, STEP = 5, 200, 0.05
SMALL, SMALLER, TILT = 0.5, 0.8, 0.1
"""How much a weight costs; how much that of a single word, which few sentences have, and of a tilt, which most have."""

RARE = 3
"""Sentences that must have a sign before it weighs anything."""


def labelled() -> list[Case]:
    """The sentences of which nothing is known but the kits that suit them."""
    lines = (DATA / "genres.txt").read_text(encoding="utf-8").splitlines()
    cells = [line.partition(" | ") for line in lines if " | " in line]
    return [Case({"text": text, "kit": kits.split(",")}) for kits, _, text in cells]


def english(text: str) -> str:
    """A sentence as its rules read it."""
    code = cleaning.language(text)
    return glossing.gloss(text, code)[0] if code in GLOSSARY else text


def table(rows: list[Case]) -> tuple[list[str], csr_array, Array]:
    """The signs, how much of each every sentence has, and which kits suit it."""
    found = [signs(meant(english(case.text))) for case in rows]
    counted = Counter(name for one in found for name in one if name != "always")
    names = [*sorted(name for name, count in counted.items() if count >= RARE), "always"]
    at = {name: column for column, name in enumerate(names)}
    cells = [(row, at[name], much) for row, one in enumerate(found) for name, much in one.items() if name in at]
    places, amounts = np.array([cell[:2] for cell in cells]).T, np.array([cell[2] for cell in cells])
    much = csr_array((amounts, places), shape=(len(rows), len(names)))
    suits = np.array([[float(kit in case.row["kit"]) for kit in LEANING_KITS] for case in rows])
    return names, much, suits


def likely(much: csr_array, weights: Array) -> Array:
    """How likely every kit is for every sentence."""
    points = much @ weights
    shares = np.exp(points - points.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def costs(names: list[str]) -> Array:
    """How much a weight of every sign costs; `always` is the last."""
    tilts = {name for pair in TILTING.values() for name in pair}
    rows = [[SMALLER if name.startswith(OF_WORD) else TILT if name in tilts else SMALL] for name in names[:-1]]
    return np.array([*rows, [0.1]])


def fit(much: csr_array, suits: Array, cost: Array) -> Array:
    """The weights, by Adam from nothing."""
    weights = np.zeros((much.shape[1], suits.shape[1]))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, ROUNDS + 1):
        now = likely(much, weights)
        wanted = now * suits
        wanted /= wanted.sum(axis=1, keepdims=True) + 1e-12
        slope = much.T @ (now - wanted) + cost * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        weights -= STEP * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.99**turn)) + 1e-8)
    return weights


def left_out(much: csr_array, suits: Array, cost: Array) -> float:
    """The share of sentences whose likeliest kit suits, each read by weights fitted without it."""
    order = np.random.default_rng(0).permutation(much.shape[0])
    right = 0.0
    for fold in range(FOLDS):
        tried = order[fold::FOLDS]
        others = np.setdiff1d(order, tried)
        told = likely(much[tried], fit(much[others], suits[others], cost)).argmax(axis=1)
        right += suits[tried, told].sum()
    return right / much.shape[0]


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    names, much, suits = table([*cases("prompts.toml"), *cases("practice.toml"), *labelled()])
    if not asked.write:
        right = 100 * left_out(much, suits, costs(names))
        print(f"{len(names)} signs, {much.shape[0]} sentences: {right:.1f}% right by them alone")
        return
    rows = [
        f"{name} :: {' '.join(f'{weight:.2f}' for weight in row)}"
        for name, row in zip(names, fit(much, suits, costs(names)), strict=True)
    ]
    path = Path(lexicon.__file__).parent / "leanings.txt"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} signs weighed by {much.shape[0]} sentences: {path.name}")


if __name__ == "__main__":
    main()
