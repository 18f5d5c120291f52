"""Google: stills by Nano Banana, clips by Gemini Omni Flash, lines by Gemini TTS, music by Lyria; one key for all."""

from __future__ import annotations

from production_flow.providers.vendors.google.clips import GoogleVideo
from production_flow.providers.vendors.google.songs import GoogleMusic
from production_flow.providers.vendors.google.speech import GoogleVoice
from production_flow.providers.vendors.google.stills import GoogleImages

__all__ = ["images", "music", "video", "voice"]


def images() -> GoogleImages:
    """Nano Banana."""
    return GoogleImages()


def video() -> GoogleVideo:
    """Gemini Omni Flash."""
    return GoogleVideo()


def voice() -> GoogleVoice:
    """Gemini TTS."""
    return GoogleVoice()


def music() -> GoogleMusic:
    """Lyria."""
    return GoogleMusic()
