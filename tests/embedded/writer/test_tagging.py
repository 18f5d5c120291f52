"""The part of speech of every word of a sentence."""

from __future__ import annotations

import os
import subprocess
import sys

from production_flow.embedded.writer.tagging import FINITE, tags_of

SENTENCE = ("A", "carpenter", "who", "builds", "altars", "for", "his", "former", "masters", "hides", "a", "page")


def test_verbs_and_nouns_of_one_spelling_are_told_apart():
    tags = dict(zip(SENTENCE, tags_of(SENTENCE), strict=True))
    assert {word for word, tag in tags.items() if tag in FINITE} == {"builds", "hides"}
    assert tags["masters"] == "NN2"


def test_nothing_has_no_tags():
    assert tags_of(()) == ()


def test_tags_are_the_same_in_every_process():
    code = f"from production_flow.embedded.writer.tagging import tags_of; print(tags_of({SENTENCE!r}))"
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert seen == {f"{tags_of(SENTENCE)}\n".encode()}
