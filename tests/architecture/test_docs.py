"""What the docs claim is there."""

import importlib.util
import re

import pytest

from production_flow.documents import KINDS
from production_flow.production.layout import place_of

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")


def pages(root):
    found = [root / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [path for path in [*found, *sorted((root / "docs").rglob("*.md"))] if path.is_file()]


@pytest.fixture(scope="module")
def schemas(root):
    spec = importlib.util.spec_from_file_location("schemas", root / "scripts/schemas.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_the_schema_of_every_document_is_current(root, schemas, kind):
    path = root / f"docs/schemas/{kind.LABEL}.json"
    assert path.read_text("utf-8") == schemas.text(kind), "run: python scripts/schemas.py"


def test_no_schema_is_left_over(root):
    assert {path.stem for path in (root / "docs/schemas").glob("*.json")} == set(KINDS)


def test_every_relative_link_leads_somewhere(root):
    dead = []
    for page in pages(root):
        for match in LINK.finditer(page.read_text("utf-8")):
            target = (match.group(1) or match.group(2)).partition("#")[0]
            if target and "://" not in target and not (page.parent / target).exists():
                dead.append(f"{page.relative_to(root)}: {target}")
    assert not dead


NAMED = re.compile(r"`((?:src|tests|docs|scripts|benchmarks|examples)/[\w./-]+)`")


def test_paths_named_in_the_docs_exist(root):
    named = [(page, name) for page in pages(root) for name in NAMED.findall(page.read_text("utf-8"))]
    assert not [f"{page.relative_to(root)}: {name}" for page, name in named if not (root / name).exists()]


def test_decisions_are_numbered_in_order_and_argued(root):
    files = sorted((root / "docs/decisions").glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in files] == list(range(1, len(files) + 1))
    for path in files:
        text = path.read_text("utf-8")
        assert all(f"## {part}" in text for part in ("Question", "Decision", "Why", "Cost")), path.name


def test_the_readme_is_short_and_shows_the_two_commands(root):
    text = (root / "README.md").read_text("utf-8")
    assert text.count("\n") < 200
    assert './pflow make "' in text
    assert "./pflow-test" in text


def test_the_readme_names_every_place_of_a_package(root):
    text = (root / "README.md").read_text("utf-8")
    tree = text.partition("## What you get")[2].split("```")[1]
    nodes = (
        "blueprint:show",
        "portrait:a",
        "plate:a",
        "prop:a",
        "season:s01",
        "clip:s01e01.b01",
        "poster:show",
        "trailer:show",
    )
    for node in nodes:
        place = place_of(node)
        assert place is not None
        assert place.partition("/")[0] in tree, place


def test_every_command_of_the_readme_exists(root):
    text = (root / "README.md").read_text("utf-8")
    written = (root / "docs/commands.md").read_text("utf-8")
    names = set(re.findall(r"^\./pflow (\w+)", text, re.MULTILINE))
    assert names >= {"make", "status", "edit", "redo"}
    assert {name for name in names if f"\n## {name}\n" not in written} == set()
