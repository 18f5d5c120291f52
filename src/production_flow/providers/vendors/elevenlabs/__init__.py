"""ElevenLabs: lines, music and effects; one key for all, and everything comes with the answer."""

from __future__ import annotations

from production_flow.providers.vendors.elevenlabs.effects import ElevenSound
from production_flow.providers.vendors.elevenlabs.songs import ElevenMusic
from production_flow.providers.vendors.elevenlabs.speech import ElevenVoice

__all__ = ["music", "sound", "voice"]


def voice() -> ElevenVoice:
    """Eleven v4 and its kin."""
    return ElevenVoice()


def music() -> ElevenMusic:
    """Eleven Music."""
    return ElevenMusic()


def sound() -> ElevenSound:
    """Eleven Sound Effects."""
    return ElevenSound()
