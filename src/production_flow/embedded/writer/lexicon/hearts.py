"""What people in a genre want, need, hide and do with their hands."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import Texts, texts, toml

HEARTS: dict[str, Texts] = {str(genre): texts(rows) for genre, rows in toml("hearts").items()}
"""Genre -> want, need, flaw, secret, hands."""
