"""Keys: from the environment, or from a file that only its owner may read; masked wherever words are written.

The file is `keys.json` in the user's configuration folder (`$XDG_CONFIG_HOME/production-flow`, else
`~/.config/production-flow`), mode 0600. The environment wins.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from production_flow.errors import BadInput, ProviderError, WorkspaceError

_NAME = re.compile(r"[A-Z][A-Z0-9_]{2,63}")
_SHORTEST = 6
"""A value shorter than this is no key: masking it would eat ordinary words."""


def keys_file() -> Path:
    """Where keys are kept."""
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "production-flow" / "keys.json"


def secret(*names: str) -> str | None:
    """The first key of these names that is at hand."""
    kept = _kept()
    for name in names:
        value = (os.environ.get(name) or kept.get(name) or "").strip()
        if value:
            return value
    return None


def need(*names: str) -> str:
    """As `secret`.

    Raises:
        ProviderError: None of them is at hand.
    """
    found = secret(*names)
    if found is None:
        raise ProviderError(f"There is no key: {' or '.join(names)}.", todo=f"Set it: pflow keys set {names[0]}")
    return found


def source(*names: str) -> str:
    """Where the first key of these names comes from: `environment`, `file`, or empty."""
    kept = _kept()
    for name in names:
        if os.environ.get(name, "").strip():
            return "environment"
        if kept.get(name):
            return "file"
    return ""


def kept(name: str) -> bool:
    """Whether a key of this name stands in the file."""
    return bool(_kept().get(name))


def put(name: str, value: str | None) -> None:
    """Keeps a key in the file, or with None forgets it.

    Raises:
        BadInput: It is no name of a key, or no key.
        WorkspaceError: The file cannot be written.
    """
    if not _NAME.fullmatch(name):
        raise BadInput(f"{name!r} is no name of a key.", todo="Use one that `pflow keys` lists: OPENAI_API_KEY.")
    if value is not None and (len(value) < _SHORTEST or not value.isprintable() or " " in value):
        raise BadInput("That does not look like a key.", todo="Paste it as the provider shows it, without spaces.")
    kept = {**_kept(), name: value}
    path = keys_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_suffix(f".{os.getpid()}.part")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            json.dump({known: text for known, text in kept.items() if text}, file, indent=1)
        draft.replace(path)
    except OSError as error:
        raise WorkspaceError(f"The keys cannot be written: {error.strerror}.", where=str(path)) from error


def mask(text: str) -> str:
    """The text with every key in it replaced by `***`, whichever provider's it is."""
    for value in sorted(_values(), key=len, reverse=True):
        text = text.replace(value, "***")
    return text


def _values() -> set[str]:
    looks_secret = re.compile(r"(KEY|TOKEN|SECRET|PASSWORD)$")
    found = {value.strip() for name, value in os.environ.items() if looks_secret.search(name)}
    return {value for value in (*found, *_kept().values()) if len(value) >= _SHORTEST}


def _kept() -> dict[str, str]:
    path = keys_file()
    try:
        if path.stat().st_mode & 0o077:
            raise WorkspaceError("Others may read the file of keys.", where=str(path), todo=f"chmod 600 {path}")
        kept = json.loads(path.read_text())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise WorkspaceError(
            "The file of keys cannot be read.", where=str(path), todo="Mend it or delete it, then set the keys again."
        ) from error
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}
