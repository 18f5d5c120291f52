"""The vendor street: every paid route on this machine, in one process, so that a whole show can be bought for nothing.

Each shop speaks the wire format of one vendor, sells small real media of the size and length that was asked for,
or documents by the built-in writer, and bills by the catalogue's own prices. What is bought stands in one ledger:

    python -m production_flow.providers.fakecity.street FOLDER [--port N] [--pause SECONDS]

prints `export OPENAI_BASE_URL=... OPENAI_API_KEY=...` for every route and stays until it is stopped. Besides the
shops it answers `GET /ledger` (purchases) and `GET /asked` (how many requests came, by vendor).
"""
