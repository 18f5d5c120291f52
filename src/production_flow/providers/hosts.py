"""Where providers are reached: their own addresses, or what the environment says (a gateway, one's own machine)."""

from __future__ import annotations

import ipaddress
import os
from urllib.parse import urlsplit

from production_flow.errors import BadInput

HOSTS: dict[str, tuple[str, str]] = {
    "openai": ("OPENAI_BASE_URL", "https://api.openai.com/v1"),
    "anthropic": ("ANTHROPIC_BASE_URL", "https://api.anthropic.com"),
    "google": ("GOOGLE_GEMINI_BASE_URL", "https://generativelanguage.googleapis.com"),
    "bfl": ("BFL_BASE_URL", "https://api.bfl.ai"),
    "fal": ("FAL_BASE_URL", "https://queue.fal.run"),
    "replicate": ("REPLICATE_BASE_URL", "https://api.replicate.com"),
    "runway": ("RUNWAYML_BASE_URL", "https://api.dev.runwayml.com"),
    "elevenlabs": ("ELEVENLABS_BASE_URL", "https://api.elevenlabs.io"),
    "freesound": ("FREESOUND_BASE_URL", "https://freesound.org/apiv2"),
    "comfyui": ("COMFYUI_BASE_URL", "http://127.0.0.1:8188"),
    "compatible": ("PRODUCTION_FLOW_TEXT_URL", "http://127.0.0.1:11434/v1"),
    "videos": ("PRODUCTION_FLOW_VIDEOS_URL", ""),
    "fake": ("PRODUCTION_FLOW_FAKE_URL", ""),
}
"""Per route: the variable that moves it, and where it is by itself (empty: nowhere until it is set)."""


def host(route: str) -> str:
    """The address of a route, without a slash at its end.

    Raises:
        BadInput: It is set to something that is neither https nor on this machine.
    """
    variable, usual = HOSTS[route]
    address = (os.environ.get(variable) or usual).rstrip("/")
    if address and not allowed(address):
        raise BadInput(f"{variable} must be an https address, or one on this machine.", where=address)
    return address


def allowed(address: str) -> bool:
    """Whether an address may be spoken to: over TLS, or on this machine."""
    parts = urlsplit(address)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(address)))


def is_loopback(address: str) -> bool:
    """Whether an address is on this machine."""
    name = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"
