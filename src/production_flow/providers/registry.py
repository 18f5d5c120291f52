"""Who is at hand: the built-in studio and whatever an installed package brings, through the same door.

A provider comes in through the entry point group `production_flow.providers`: a name, and a function
of no arguments that returns the provider. Ours stand in `BUILT_IN` in the same form.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from production_flow.errors import Missing
from production_flow.providers.ports import PortName, Provider

GROUP = "production_flow.providers"

BUILT_IN = {
    "embedded-writer": "production_flow.embedded.writer:provider",
    "embedded-artist": "production_flow.embedded.artist:provider",
    "embedded-camera": "production_flow.embedded.artist.provider:EmbeddedCamera",
    "embedded-voices": "production_flow.embedded.voice:provider",
    "embedded-composer": "production_flow.embedded.composer:provider",
    "embedded-foley": "production_flow.embedded.foley:provider",
    "embedded-editor": "production_flow.embedded.editor:provider",
    "fake-image": "production_flow.providers.vendors.fake:image",
    "fake-video": "production_flow.providers.vendors.fake:video",
    "fake-voice": "production_flow.providers.vendors.fake:voice",
    "fake-music": "production_flow.providers.vendors.fake:music",
    "fake-sound": "production_flow.providers.vendors.fake:sound",
    "openai-text": "production_flow.providers.vendors.text:openai",
    "anthropic-text": "production_flow.providers.vendors.text:anthropic",
    "google-text": "production_flow.providers.vendors.text:google",
    "compatible-text": "production_flow.providers.vendors.text:compatible",
    "openai-images": "production_flow.providers.vendors.openai_images:images",
    "google-images": "production_flow.providers.vendors.google:images",
    "google-video": "production_flow.providers.vendors.google:video",
    "google-voice": "production_flow.providers.vendors.google:voice",
    "google-music": "production_flow.providers.vendors.google:music",
    "bfl-images": "production_flow.providers.vendors.bfl:images",
    "replicate-images": "production_flow.providers.vendors.replicate:images",
    "fal-video": "production_flow.providers.vendors.fal:video",
    "fal-images": "production_flow.providers.vendors.fal:images",
    "runway-video": "production_flow.providers.vendors.runway:video",
    "runway-images": "production_flow.providers.vendors.runway:images",
    "videos-video": "production_flow.providers.vendors.videos:video",
    "elevenlabs-voice": "production_flow.providers.vendors.elevenlabs:voice",
    "elevenlabs-music": "production_flow.providers.vendors.elevenlabs:music",
    "elevenlabs-sound": "production_flow.providers.vendors.elevenlabs:sound",
    "freesound-sound": "production_flow.providers.vendors.freesound:sound",
    "comfyui-image": "production_flow.providers.vendors.comfyui:image",
    "comfyui-video": "production_flow.providers.vendors.comfyui:video",
}

DRAFT: dict[PortName, str] = {
    "text": "embedded-writer",
    "image": "embedded-artist",
    "video": "embedded-camera",
    "voice": "embedded-voices",
    "music": "embedded-composer",
    "sound": "embedded-foley",
    "edit": "embedded-editor",
}
"""Who makes the draft of each port."""


@cache
def doors() -> dict[str, str]:
    """Every provider's name with the function that makes it, as `module:function`."""
    found = {point.name: point.value for point in entry_points(group=GROUP)}
    return {**found, **BUILT_IN}


@cache
def provider(name: str) -> Provider:
    """The provider of that name, loaded on first use.

    Raises:
        Missing: Nobody of that name is at hand.
    """
    try:
        module, _, function = doors()[name].partition(":")
    except KeyError:
        raise Missing(f"There is no provider called {name!r}.", todo=f"Known: {', '.join(sorted(doors()))}.") from None
    made: Provider = getattr(import_module(module), function)()
    return made
