"""Production Flow: from one prompt to a production-ready series package."""

__version__ = "0.1.0"
