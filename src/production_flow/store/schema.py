"""Tables of `library.db`: shows, takes, picks, the journal of what a person did, failures, purchases, calls, notes."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

shows = Table(
    "shows",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("slug", String(64), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("settings", JSON, nullable=False),
    Column("born", Integer, nullable=False),
    Column("binned", Integer, nullable=False, server_default="0"),
)

takes = Table(
    "takes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("show", String(64), nullable=False),
    Column("node", String(200), nullable=False),
    Column("take_key", String(64), nullable=False),
    Column("input_key", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("source", String(16), nullable=False),
    Column("provider", String(64), nullable=False),
    Column("model", String(128), nullable=False),
    Column("version", String(64), nullable=False),
    Column("seed", Integer, nullable=False),
    Column("outputs", JSON, nullable=False),
    Column("notices", JSON, nullable=False),
    Column("fingerprints", JSON, nullable=False),
    Column("request", JSON, nullable=False),
    Column("cost", Float, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("choice", JSON, nullable=False, server_default="{}"),
    Index("takes_of_node", "show", "node"),
    Index("takes_by_key", "take_key"),
    Index("one_take_per_key", "show", "node", "take_key", unique=True),
)

picks = Table(
    "picks",
    metadata,
    Column("show", String(64), primary_key=True),
    Column("node", String(200), primary_key=True),
    Column("take", Integer, nullable=False),
    Column("by", String(8), nullable=False),
    Column("locked", Boolean, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("show", String(64), nullable=False),
    Column("label", Text, nullable=False),
    Column("changes", JSON, nullable=False),
    Column("undone", Boolean, nullable=False, default=False),
    Index("journal_of_show", "show"),
)

failures = Table(
    "failures",
    metadata,
    Column("show", String(64), primary_key=True),
    Column("node", String(200), primary_key=True),
    Column("take_key", String(64), nullable=False),
    Column("error", JSON, nullable=False),
)

purchases = Table(
    "purchases",
    metadata,
    Column("take_key", String(64), primary_key=True),
    Column("show", String(64), nullable=False),
    Column("node", String(200), nullable=False),
    Column("provider", String(64), nullable=False),
    Column("model", String(128), nullable=False),
    Column("tier", String(16), nullable=False),
    Column("free", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("estimate", Integer),
    Column("actual", Integer),
    Column("counts", Integer, nullable=False),
    Column("operation", JSON),
    Column("error", JSON, nullable=False),
    Column("born", Integer, nullable=False),
    Column("asked", JSON, nullable=False, server_default="{}"),
    Index("purchases_of_show", "show"),
)

wants = Table(
    "wants",
    metadata,
    Column("take_key", String(64), primary_key=True),
    Column("show", String(64), primary_key=True),
    Column("node", String(200), primary_key=True),
)

calls = Table(
    "calls",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("show", String(16), nullable=False),
    Column("key", String(200), nullable=False),
    Column("what", JSON, nullable=False),
    Column("state", String(16), nullable=False),
    Column("place", Integer, nullable=False),
    Column("born", Integer, nullable=False),
    Column("result", JSON, nullable=False),
    Column("error", JSON, nullable=False),
    Index("calls_by_key", "key"),
)

notes = Table(
    "notes",
    metadata,
    Column("show", String(16), primary_key=True),
    Column("node", String(200), primary_key=True),
    Column("notes", JSON, nullable=False),
)
