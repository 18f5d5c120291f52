"""NOTICE tells of every file that we did not write, by its digest."""

import re

import pytest

from production_flow.hashing import digest_file

ROW = re.compile(r"^  ([0-9a-f]{64})  (\S+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def told(root):
    return {path: digest for digest, path in ROW.findall((root / "NOTICE").read_text("utf-8"))}


def test_every_bundled_file_is_listed_with_its_digest(root, told):
    folders = (root / "src/production_flow/data", root / "frontend/src/fonts", root / "frontend/public/licences")
    there = {
        path.relative_to(root).as_posix(): digest_file(path)
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in {".py", ".pyc"} and not path.name.startswith("NOTICE")
    }
    assert there == told


def test_every_font_has_its_licence_beside_it(root):
    fonts = root / "src/production_flow/data/fonts"
    for font in fonts.glob("*.ttf"):
        licence = fonts / f"{font.stem.partition('-')[0]}-OFL.txt"
        assert "SIL Open Font License" in licence.read_text("utf-8")
