"""The call sheet, notes on frames, and the bin."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds what was asked for, what people noted, and when a show was thrown away."""
    op.add_column("shows", sa.Column("binned", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "calls",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("show", sa.String(16), nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("what", sa.JSON, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("born", sa.Integer, nullable=False),
        sa.Column("result", sa.JSON, nullable=False),
        sa.Column("error", sa.JSON, nullable=False),
    )
    op.create_index("calls_by_key", "calls", ["key"])
    op.create_table(
        "notes",
        sa.Column("show", sa.String(16), primary_key=True),
        sa.Column("node", sa.String(200), primary_key=True),
        sa.Column("notes", sa.JSON, nullable=False),
    )
