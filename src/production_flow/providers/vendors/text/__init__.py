"""Documents by language models: OpenAI, Anthropic, Google, and any server that speaks OpenAI's chat form."""

from __future__ import annotations

from production_flow.providers.vendors.text.anthropic import AnthropicText
from production_flow.providers.vendors.text.compatible import CompatibleText
from production_flow.providers.vendors.text.google import GoogleText
from production_flow.providers.vendors.text.openai import OpenaiText

__all__ = ["anthropic", "compatible", "google", "openai"]


def openai() -> OpenaiText:
    """GPT through Responses."""
    return OpenaiText()


def anthropic() -> AnthropicText:
    """Claude through Messages."""
    return AnthropicText()


def google() -> GoogleText:
    """Gemini through generateContent."""
    return GoogleText()


def compatible() -> CompatibleText:
    """A language model of one's own, or of any gateway."""
    return CompatibleText()
