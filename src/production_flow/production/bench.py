"""What a provider that is asked over the network works with: references, a place for answers, a voice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from production_flow.errors import Unknown, WorkspaceError
from production_flow.store.media import MediaStore
from production_flow.types import Digest


class WorkBench:
    """A bench over a workspace's media store."""

    def __init__(self, media: MediaStore, tell: Callable[[float, str], None] | None = None) -> None:
        self._media = media
        self._tell = tell or (lambda _fraction, _message: None)

    def fetch(self, digest: Digest) -> Path:
        """Where the bytes of a reference lie."""
        return self._media.fetch(digest)

    def keep(self, data: bytes) -> Digest:
        """Keeps bytes that came with an answer.

        Raises:
            Unknown: They cannot be kept (a full disk); they were bought all the same.
        """
        try:
            return self._media.put_bytes(data)
        except (OSError, WorkspaceError) as error:
            raise Unknown(f"The answer came and could not be kept: {error}") from error

    def progress(self, fraction: float, message: str = "") -> None:
        """Passes on how far it is."""
        self._tell(fraction, message)
