"""Ports, requests, the registry of providers, and the vendors behind the ports."""
