"""What a model answers at once: the bytes of a picture or of sound, or why there are none."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any, Final

from production_flow.errors import Refused, Unfit, Unknown
from production_flow.providers import keys
from production_flow.providers.vendors.google import desk
from production_flow.types import Json

REFUSED: Final = (
    "SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "RECITATION", "SPII", "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_RECITATION",
)  # fmt: skip
"""Reasons for which a model stops that are a judgement about what was asked."""


def ask(client: Any, model: str, parts: list[dict[str, Json]], config: dict[str, Json], where: str) -> dict[str, Json]:
    """Sends the one request that buys an answer; the answer as it came, because the client leaves words out of it.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `desk.meant` says; `Unknown` where the answer cannot be read.
    """
    from google.genai import types  # noqa: PLC0415 - loaded already, with the client

    content = types.Content(role="user", parts=[types.Part.model_validate(part) for part in parts])
    settings = types.GenerateContentConfig(should_return_http_response=True, **config)
    came = desk.sent(lambda: client.models.generate_content(model=model, contents=content, config=settings), where)
    try:
        answer = json.loads(came.sdk_http_response.body)
    except (TypeError, ValueError) as error:
        raise Unknown("The provider answered with something that is not JSON.", where=where) from error
    if not isinstance(answer, dict):
        raise Unknown("The provider answered with something that is no answer.", where=where)
    return answer


def made(answer: dict[str, Json], what: str, where: str) -> tuple[bytes, str]:
    """The bytes in an answer and their mime type; `what` names them: "picture", "speech".

    Raises:
        Refused: The model declined, with its reason and its words.
        Unfit: It answered in words or not at all, and gave no judgement.
        Unknown: There is no answer in the answer.
    """
    feedback = answer.get("promptFeedback") or {}
    if feedback.get("blockReason"):
        words = _because(feedback["blockReason"], feedback.get("blockReasonMessage"))
        raise Refused(words, where=where, todo="Edit what it asks for.")
    if not answer.get("candidates"):
        raise Unknown(f"The answer holds no {what}, and nobody can say what it cost.", where=where)
    candidate = answer["candidates"][0]
    parts = [part for part in (candidate.get("content") or {}).get("parts") or () if not part.get("thought")]
    inline = next((part["inlineData"] for part in parts if part.get("inlineData")), None)
    if inline is not None:
        return _bytes(inline, what, where), str(inline.get("mimeType") or "")
    said = " ".join(str(part["text"]) for part in parts if part.get("text")).strip()
    reason = str(candidate.get("finishReason") or "no reason")
    because = _because(reason, candidate.get("finishMessage") or said)
    if reason in REFUSED:
        raise Refused(because, where=where, todo="Edit what it asks for, or choose another model.")
    raise Unfit(f"The answer holds no {what}: {because}", where=where, todo="Ask again, or choose another model.")


def counted(answer: dict[str, Json]) -> dict[str, int]:
    """The tokens that an answer counts, by Google's names."""
    usage = answer.get("usageMetadata")
    return {name: count for name, count in usage.items() if isinstance(count, int)} if isinstance(usage, dict) else {}


def _bytes(inline: dict[str, Json], what: str, where: str) -> bytes:
    try:
        data = base64.b64decode(str(inline.get("data", "")).translate(_PLAIN), validate=True)
    except binascii.Error as error:
        raise Unfit(f"The {what} in the answer cannot be read.", where=where) from error
    if not data:
        raise Unfit(f"The {what} in the answer is empty.", where=where)
    return data


_PLAIN: Final = str.maketrans("-_", "+/")
"""Base64 comes in both of its alphabets."""


def _because(reason: str, words: Json) -> str:
    said = keys.mask(str(words or ""))[:500]
    return f"{reason}: {said}" if said else str(reason)
