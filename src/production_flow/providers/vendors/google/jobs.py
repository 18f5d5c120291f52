"""Interactions: work that Google does in the background, as our steps see it. A failure there is an HTTP 200 too."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from production_flow.errors import Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import hosts, keys, wire
from production_flow.providers.ports import Operation, State, Status
from production_flow.providers.vendors.google import desk
from production_flow.types import Json

OVER: Final = ("completed", "failed", "cancelled", "incomplete", "budget_exceeded", "requires_action")
"""Words of an interaction that gives no more; every other word is taken for work going on."""

JUDGED: Final = ("safety", "blocked", "prohibited", "policy", "moderation", "content_filter", "recitation")
"""Words in an error that say that the request was judged, not that something broke."""


def ask(client: Any, where: str, **body: Json) -> dict[str, Json]:
    """Sends the one request that buys an interaction; its answer as JSON.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `desk.meant` says; `Unknown` where the answer names no work.
    """
    once = {} if body.get("background") else {"automatic_continuation": False}  # the client would send it on and on
    made = _json(desk.sent(lambda: client.interactions.create(**once, **body), where))
    if not made.get("id"):
        raise Unknown("The provider's answer names no work.", where=where)
    return made


def look(operation: Operation) -> dict[str, Json] | str:
    """How the interaction stands, or words where nobody can say just now."""
    where = f"{operation.provider} {operation.model}"
    client = desk.desk()
    try:
        return _json(desk.sent(lambda: client.interactions.get(operation.id), where))
    except (Busy, Unknown) as error:
        return error.what
    except ProviderError as error:
        if getattr(error.__cause__, "status_code", None) == 404:
            return {"status": "failed", "errors": [{"message": "Google no longer knows this work."}]}
        raise


def cancel(operation: Operation) -> None:
    """Asks for an interaction to be stopped."""
    client = desk.desk()
    desk.sent(lambda: client.interactions.cancel(operation.id), f"{operation.provider} {operation.model}")


def standing(found: Mapping[str, Json], kind: str, cost: float | None) -> Status:
    """Where an interaction stands that shall give content of a kind (`video`, `audio`)."""
    word = str(found.get("status"))
    if word not in OVER:
        return Status(state="running", message=word.replace("_", " "))
    if word == "completed" and content(found, kind) is not None:
        return Status(state="done", progress=1.0, cost=cost)
    return Status(state=_judged(found, word), message=_words(found, word))


def refusal(status: Status, where: str) -> ProviderError:
    """The error that a failed or refused interaction is where it is known at once."""
    if status.state == "refused":
        return Refused(status.message, where=where, todo="Edit what it shows, or choose another model.")
    return Unfit(status.message, where=where, todo="Ask again, or choose another model.")


def content(found: Mapping[str, Json], kind: str) -> dict[str, Json] | None:
    """The content of a kind that an interaction gave last: with `data` or a `uri`, and its `mime_type`."""
    made = [one for one in _contents(found) if one.get("type") == kind and (one.get("data") or one.get("uri"))]
    return made[-1] if made else None


def inline(one: Mapping[str, Json], where: str) -> bytes:
    """The bytes inside content.

    Raises:
        Unfit: They are not what base64 is.
    """
    try:
        return base64.b64decode(one["data"], validate=True)
    except ValueError as error:
        raise Unfit("The bytes in the answer cannot be read.", where=where) from error


def fetch(one: Mapping[str, Json], target: Path, where: str) -> Path:
    """Writes content to a file, from inside the answer or from Google's store of files.

    Raises:
        ProviderError: It is no longer there, or cannot be had now.
    """
    if one.get("data"):
        target.write_bytes(inline(one, where))
        return target
    uri = str(one["uri"])
    client = desk.desk()
    with _Bounded(target) as file:
        try:
            desk.sent(lambda: client.files.download(file=uri, destination=file), where)
        except Unfit:
            raise
        except ProviderError as error:
            onward = getattr(getattr(error.__cause__, "response", None), "headers", {}).get("location")
            if onward is None:
                words = f"The output cannot be fetched: {error.what}"
                raise ProviderError(words, where=where, todo=wire.AGAIN) from error
        else:
            return target
    return wire.download(onward, target, base=hosts.host("google"), where=where)  # without the key


class _Bounded(io.FileIO):
    """A file that takes only so much."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")

    def write(self, data: Any) -> int:
        """Writes bytes; an output larger than any that we asked for stops it."""
        if self.tell() + len(data) > wire.MOST_BYTES:
            raise Unfit("The output is too large.", where=str(self.name))
        return super().write(data) or 0


def _contents(found: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    for step in found.get("steps") or ():
        if step.get("type") == "model_output":
            yield from (one for one in step.get("content") or () if isinstance(one, dict))


def _judged(found: Mapping[str, Json], word: str) -> State:
    """Whether it was refused: by an error that says so, or by an answer in words instead of what was asked."""
    errors = " ".join(f"{one.get('code')} {one.get('message')}" for one in found.get("errors") or ()).lower()
    declined = word == "completed" and not errors
    return "refused" if declined or any(mark in errors for mark in JUDGED) else "failed"


def _words(found: Mapping[str, Json], word: str) -> str:
    errors = [f"{one.get('message') or one.get('code')}" for one in found.get("errors") or ()]
    said = [str(one.get("text")) for one in _contents(found) if one.get("type") == "text" and one.get("text")]
    return keys.mask("; ".join(errors or said))[:500] or f"The interaction ended as {word!r} without an output."


def _json(interaction: Any) -> dict[str, Json]:
    found: dict[str, Json] = interaction.model_dump(mode="json", exclude_none=True)
    return found
