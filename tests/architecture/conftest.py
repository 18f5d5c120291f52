"""Every file of the package, parsed once."""

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Source:
    """A file of ours: its path from the package, its text, its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def imports(self):
        """Top-level names of everything it imports, wherever in the file."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (name.name.partition(".")[0] for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.partition(".")[0]


@pytest.fixture(scope="session")
def root():
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def sources():
    """All files of the package."""
    package = ROOT / "src/production_flow"
    return [
        Source(path.relative_to(package).as_posix(), text := path.read_text("utf-8"), ast.parse(text))
        for path in sorted(package.rglob("*.py"))
    ]
