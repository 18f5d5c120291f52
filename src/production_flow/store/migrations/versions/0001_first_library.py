"""The first library: shows, takes, picks, journal, failures."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NODE = sa.String(200)
_SHOW = sa.String(64)


def upgrade() -> None:
    """Creates the five tables."""
    op.create_table(
        "shows",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("slug", _SHOW, nullable=False, unique=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("prompt", sa.Text, nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        sa.Column("settings", sa.JSON, nullable=False),
        sa.Column("born", sa.Integer, nullable=False),
    )
    op.create_table(
        "takes",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("show", _SHOW, nullable=False),
        sa.Column("node", _NODE, nullable=False),
        sa.Column("take_key", sa.String(64), nullable=False),
        sa.Column("input_key", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("provider", sa.String(64), nullable=False),
        sa.Column("model", sa.String(128), nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        *(sa.Column(name, sa.JSON, nullable=False) for name in ("outputs", "notices", "fingerprints", "request")),
        sa.Column("cost", sa.Float, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
    )
    op.create_index("takes_of_node", "takes", ["show", "node"])
    op.create_index("takes_by_key", "takes", ["take_key"])
    op.create_index("one_take_per_key", "takes", ["show", "node", "take_key"], unique=True)
    op.create_table(
        "picks",
        sa.Column("show", _SHOW, primary_key=True),
        sa.Column("node", _NODE, primary_key=True),
        sa.Column("take", sa.Integer, nullable=False),
        sa.Column("by", sa.String(8), nullable=False),
        sa.Column("locked", sa.Boolean, nullable=False),
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("show", _SHOW, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("changes", sa.JSON, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
    )
    op.create_index("journal_of_show", "journal", ["show"])
    op.create_table(
        "failures",
        sa.Column("show", _SHOW, primary_key=True),
        sa.Column("node", _NODE, primary_key=True),
        sa.Column("take_key", sa.String(64), nullable=False),
        sa.Column("error", sa.JSON, nullable=False),
    )
