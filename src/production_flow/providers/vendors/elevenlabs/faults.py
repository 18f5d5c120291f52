"""What an error of ElevenLabs means: told by the word in its `detail`, because one status has many meanings."""

from __future__ import annotations

from typing import Any, Final

from production_flow.errors import Busy, ProviderError, Refused, Unknown
from production_flow.providers import keys, wire
from production_flow.types import Json

BUSY: Final = ("too_many_concurrent_requests", "concurrent_limit_exceeded", "system_busy", "rate_limit_exceeded")
"""Words of a 429: nothing was bought, and the same may be sent again."""

POOR: Final = ("quota_exceeded", "insufficient_credits", "payment_required", "payment_issue")
"""Words of an account that has nothing left; they come with a 401 too."""

JUDGED: Final = (
    "bad_prompt", "bad_composition_plan", "against_policy", "moderation", "prohibited", "blocked", "copyright",
    "terms of service", "unsafe",
)  # fmt: skip
"""Words of a judgement about what was asked."""

_LONGEST: Final = 900


def meant(error: Exception, where: str) -> ProviderError:
    """The class of an error of the client: it carries a status and a body, or is a broken line."""
    status = getattr(error, "status_code", None)
    if not isinstance(status, int):
        return wire.lost(error, where=where)
    if status < 300:
        return Unknown("The provider's answer cannot be read.", where=where)
    code, words, advice = _told(getattr(error, "body", None))
    after = wire.retry_after(getattr(error, "headers", None) or {})
    if status == 429 and code in BUSY:
        return Busy(words, where=where, after=2.0 if after is None else after)
    if status in {400, 403, 422} and any(mark in f"{code} {words}".lower() for mark in JUDGED):
        said = f"{words} Suggested instead: {advice}" if advice else words
        return Refused(said[:_LONGEST], where=where, todo="Edit what it asks for, or choose another model.")
    return wire.fault(402 if code in POOR else status, words, where=where, after=after)


def code_of(error: BaseException | None) -> str:
    """The word for what went wrong that an error of the client carries; empty without one."""
    return _told(getattr(error, "body", None))[0]


def _told(body: Json) -> tuple[str, str, str]:
    """Code, words and suggestion of an error's body, whichever of its forms it has."""
    detail: Any = body.get("detail", body) if isinstance(body, dict) else body
    if isinstance(detail, list):
        return "", _clean("; ".join(_fault(one) for one in detail)), ""
    if not isinstance(detail, dict):
        return "", _clean(str(detail or "")), ""
    code = str(detail.get("status") or detail.get("code") or "")
    words = str(detail.get("message") or code)
    return code, _clean(words if code in words or not code else f"{words} ({code})"), _clean(_advice(detail))


def _fault(one: Json) -> str:
    """One complaint about a field: `composition_plan.sections: too few`."""
    if not isinstance(one, dict):
        return str(one)
    place = ".".join(str(step) for step in one.get("loc") or () if step != "body")
    return f"{place}: {one.get('msg')}" if place else str(one.get("msg"))


def _advice(detail: dict[str, Json]) -> str:
    """What it would take instead: a prompt, or the styles of a plan."""
    data = detail.get("data") if isinstance(detail.get("data"), dict) else detail
    assert isinstance(data, dict)
    prompt, plan = data.get("prompt_suggestion"), data.get("composition_plan_suggestion")
    if isinstance(prompt, str):
        return prompt
    if not isinstance(plan, dict):
        return ""
    parts = [plan, *(plan.get("sections") or ()), *(plan.get("chunks") or ())]
    names = ("positive_global_styles", "positive_local_styles", "positive_styles")
    styles = [
        str(style) for part in parts if isinstance(part, dict) for name in names for style in part.get(name) or ()
    ]
    return ", ".join(dict.fromkeys(styles))


def _clean(words: str) -> str:
    return " ".join(keys.mask(words).split())[:_LONGEST]
