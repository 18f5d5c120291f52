"""Purchases, and on every take why it was made by whom."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds the table of purchases and the choice of a take."""
    op.add_column("takes", sa.Column("choice", sa.JSON, nullable=False, server_default="{}"))
    op.create_table(
        "purchases",
        sa.Column("take_key", sa.String(64), primary_key=True),
        sa.Column("show", sa.String(64), nullable=False),
        sa.Column("node", sa.String(200), nullable=False),
        sa.Column("provider", sa.String(64), nullable=False),
        sa.Column("model", sa.String(128), nullable=False),
        sa.Column("tier", sa.String(16), nullable=False),
        sa.Column("free", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("estimate", sa.Integer),
        sa.Column("actual", sa.Integer),
        sa.Column("counts", sa.Integer, nullable=False),
        sa.Column("operation", sa.JSON),
        sa.Column("error", sa.JSON, nullable=False),
        sa.Column("born", sa.Integer, nullable=False),
    )
    op.create_index("purchases_of_show", "purchases", ["show"])
