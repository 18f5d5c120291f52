"""The media store: bytes under the name of their own digest, written once, never changed."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterable
from pathlib import Path

import obstore
from obstore.exceptions import AlreadyExistsError
from obstore.store import LocalStore

from production_flow.errors import BadInput, Missing, WorkspaceError
from production_flow.hashing import digest, digest_file
from production_flow.types import Digest


class MediaStore:
    """A content-addressed folder. Putting is create-if-absent: of many writers one wins, all are right."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        self.root = root
        self._store = LocalStore(str(root))

    def path(self, name: Digest) -> Path:
        """Where the bytes of that digest lie, or would lie."""
        return self.root / name[:2] / name

    def put_bytes(self, data: bytes) -> Digest:
        """Stores bytes; returns their digest."""
        name = digest(data)
        if not self.holds(name, len(data)):
            self._put(name, data)
        return name

    def put_file(self, path: Path) -> Digest:
        """Stores a copy of a file; returns its digest."""
        name = digest_file(path)
        if not self.holds(name, path.stat().st_size):
            self._put(name, path)
        return name

    def put_blocks(self, blocks: Iterable[bytes], name: Digest) -> None:
        """Stores what comes in blocks under the digest that it is said to have.

        Raises:
            BadInput: Its bytes are not what its name says; nothing was stored.
            WorkspaceError: There is no room.
        """
        state = hashlib.sha256()
        draft = self.root / f".{name}.{os.getpid()}.{threading.get_ident()}.part"
        try:
            with draft.open("wb") as out:
                for block in blocks:
                    state.update(block)
                    out.write(block)
            if state.hexdigest() != name:
                raise BadInput("A file is not what its name says: it was changed or is damaged.", where=name[:12])
            self.path(name).parent.mkdir(exist_ok=True)
            draft.replace(self.path(name))
        except OSError as error:
            raise WorkspaceError(
                f"The media store cannot be written: {error}.", where=str(self.root), todo="Make room, then go on."
            ) from error
        finally:
            draft.unlink(missing_ok=True)

    def _put(self, name: Digest, data: bytes | Path) -> None:
        try:
            obstore.put(self._store, f"{name[:2]}/{name}", data, mode="create")
        except AlreadyExistsError:
            self._repair(name, data)
        except OSError as error:
            raise WorkspaceError(
                f"The media store cannot be written: {error}.", where=str(self.root), todo="Make room, then go on."
            ) from error

    def _repair(self, name: Digest, data: bytes | Path) -> None:
        """Replaces a file whose bytes are not what its name says; a good one is left alone."""
        if digest_file(self.path(name)) != name:
            obstore.put(self._store, f"{name[:2]}/{name}", data, mode="overwrite")

    def read(self, name: Digest) -> bytes:
        """The bytes of that digest.

        Raises:
            Missing: They are not here.
        """
        return self.fetch(name).read_bytes()

    def fetch(self, name: Digest) -> Path:
        """The path of the bytes of that digest, for reading only.

        Raises:
            Missing: They are not here.
        """
        path = self.path(name)
        if not path.is_file():
            raise Missing("A media file is not in the store.", where=name[:12], todo="Run make: it is made again.")
        return path

    def holds(self, name: Digest, size: int) -> bool:
        """Whether a file of that digest and size is here (the cheap check; it does not read the bytes)."""
        try:
            return os.stat(self.path(name)).st_size == size  # noqa: PTH116 - hot path: one call, no object
        except OSError:
            return False
