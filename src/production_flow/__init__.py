"""Production Flow: from one prompt to a production-ready series package."""
