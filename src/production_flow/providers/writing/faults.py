"""What went wrong while a model wrote, as our errors: nothing bought, refused, cut off, invalid, or nobody knows."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from production_flow.errors import Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import wire
from production_flow.providers.keys import mask

if TYPE_CHECKING:
    from pydantic_ai.exceptions import AgentRunError

SHOWN: Final = 6
"""Reasons that an error names."""

_FORM: Final = re.compile(
    r"response_format|json[_ ]?schema|schema|structured|grammar|\btools?\b|tool_choice|function.call|output.format",
    re.IGNORECASE,
)


class CutOff(Unfit):
    """The answer ended before it was whole: the model ran into a limit of length."""


class NotTaken(Exception):
    """The model's server does not take answers in this form; nothing was written."""


def cut_off(where: str, cost: float) -> CutOff:
    """The error for an answer that ran into a limit."""
    return CutOff(
        "The answer was cut off: the model ran into its limit of length.",
        where=where,
        todo=f"Choose a model that writes longer answers, or {_again(cost)}.",
        cost=cost,
    )


def refused(words: str, where: str, cost: float) -> Refused:
    """The error for an answer that the model declined to give, in its own words."""
    said = mask(words).strip()[:500] or "no reason given"
    return Refused(
        said, where=where, todo="Edit the sentence or the document it asks for, or choose another model.", cost=cost
    )


def invalid(reasons: Sequence[str], where: str, cost: float, priced: str) -> Unfit:
    """The error for an answer that breaks rules after all tries; `priced` says so where the cost is not known."""
    shown = " ".join(reasons[:SHOWN]) + (f" (and {len(reasons) - SHOWN} more)" if len(reasons) > SHOWN else "")
    told = f"What came stays invalid: {mask(shown) or 'it is not what was asked for'}{priced}"
    return Unfit(told, where=where, todo=f"Choose a stronger model, or {_again(cost)}.", cost=cost)


def _again(cost: float) -> str:
    """How it is asked for once more: what was paid for is never asked for again under the same name."""
    return "ask for another take: pflow redo" if cost else "run it again"


def unsent(error: Exception) -> Busy | None:
    """The error as `Busy` where the provider says, or the line proves, that it did not take the request; else None."""
    from pydantic_ai import exceptions as faults  # noqa: PLC0415 - loaded with the client that raised it

    if not isinstance(error, faults.ModelAPIError) or error.in_stream:
        return None
    # An overloaded provider turns requests away at its door, before they are worked on.
    if isinstance(error, faults.ModelRateLimitError | faults.ModelOverloadedError):
        return Busy(words(error), where=error.model_name, after=error.retry_after or 2.0)
    if isinstance(error, faults.ModelConnectionError):
        lost = wire.lost(error, where=error.model_name)
        return lost if isinstance(lost, Busy) else None
    return None


def form_refused(error: Exception, *, own: bool) -> bool:
    """Whether an answer says that the server cannot give answers in the form that was asked for."""
    from pydantic_ai import exceptions as faults  # noqa: PLC0415 - as above

    if not isinstance(error, faults.ModelHTTPError) or error.in_stream:
        return False
    # A server of one's own may break over a grammar; from a paid one a 5xx says nothing about what was bought.
    known = {400, 422, 501, *({500} if own else ())}
    context = isinstance(error, faults.ModelContextWindowExceededError)
    return error.status_code in known and not context and _FORM.search(words(error)) is not None


def meant(error: AgentRunError, where: str) -> ProviderError:
    """What an error of the client means for the money."""
    from pydantic_ai import exceptions as faults  # noqa: PLC0415 - as above

    if busy := unsent(error):
        return Busy(busy.what, where=where, after=busy.after)
    if isinstance(error, faults.ModelAPIError) and error.in_stream:
        return Unknown(f"The answer broke off while it was being written: {words(error)}", where=where)
    if isinstance(error, faults.ModelContextWindowExceededError):
        return ProviderError(
            f"It does not fit into the model: {words(error)}", where=where, todo="Choose a larger one."
        )
    if isinstance(error, faults.ModelHTTPError):
        status = error.status_code
        if isinstance(error, faults.ModelQuotaExceededError):
            status = 402
        elif isinstance(error, faults.ModelAuthenticationError) or "API_KEY_INVALID" in str(error.body):
            status = 401
        return wire.fault(status, words(error), where=where, after=error.retry_after)
    if isinstance(error, faults.ModelConnectionError | faults.ModelRequestTimeout):
        return wire.lost(error, where=where)
    return Unknown(f"The provider's answer cannot be read: {mask(str(error))[:300]}", where=where)


def words(error: Any) -> str:
    """The provider's own words in an error."""
    body = error.body
    told = body.get("error", body) if isinstance(body, dict) else body
    found = told.get("message") if isinstance(told, dict) else told
    said = found if isinstance(found, str) else json.dumps(told) if told else str(error)
    return mask(said).strip()[:500]
