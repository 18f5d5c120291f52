"""A document of every version that ever was can be read today; the files here are never changed."""

import json
from pathlib import Path

import pytest

from production_flow.documents import KINDS
from production_flow.errors import BadInput

DATA = Path(__file__).parent / "data"
EVERY = [(kind, version) for _, kind in sorted(KINDS.items()) for version in range(1, kind.VERSION + 1)]


def baseline(kind, version):
    return json.loads((DATA / f"{kind.LABEL}.v{version}.json").read_text("utf-8"))


@pytest.mark.parametrize(("kind", "version"), EVERY, ids=lambda value: getattr(value, "LABEL", value))
def test_every_version_reads_and_is_written_in_the_newest(kind, version):
    document = kind.read(baseline(kind, version))
    written = document.write()
    assert (written["label"], written["version"]) == (kind.LABEL, kind.VERSION)
    assert kind.read(json.loads(json.dumps(written))) == document


@pytest.mark.parametrize(("kind", "version"), EVERY, ids=lambda value: getattr(value, "LABEL", value))
def test_nothing_that_was_said_is_lost(kind, version):
    if version == kind.VERSION:
        old = baseline(kind, version)
        assert kept(kind.read(old).write(), old) == old


def kept(new, old):
    """What the new form says about everything that the old one mentions."""
    if isinstance(old, dict):
        return {key: kept(new[key], value) for key, value in old.items()}
    if isinstance(old, list):
        return [kept(item, was) for item, was in zip(new, old, strict=True)]
    return new


def test_every_file_here_is_of_a_version_that_exists():
    names = {f"{kind.LABEL}.v{version}.json" for kind, version in EVERY}
    assert {path.name for path in DATA.iterdir()} == names


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_a_document_of_the_future_asks_for_a_newer_program(kind):
    with pytest.raises(BadInput, match="newer"):
        kind.read(baseline(kind, kind.VERSION) | {"version": kind.VERSION + 1})


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_an_unknown_field_is_named(kind):
    with pytest.raises(BadInput, match="surprise"):
        kind.read(baseline(kind, kind.VERSION) | {"surprise": 1})
