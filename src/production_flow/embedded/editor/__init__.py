"""The editor: renders a timeline to a film, free, offline and always the same."""

from __future__ import annotations

from production_flow.embedded.editor.provider import Editor


def provider() -> Editor:
    """The editor behind the port `edit`."""
    return Editor()
