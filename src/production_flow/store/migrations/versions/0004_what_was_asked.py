"""What a purchase was asked for, and which nodes of which shows wait for it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds the column and the table; of what was asked before, the node that asked first is known."""
    op.add_column("purchases", sa.Column("asked", sa.JSON, nullable=False, server_default="{}"))
    op.create_table(
        "wants",
        sa.Column("take_key", sa.String(64), primary_key=True),
        sa.Column("show", sa.String(64), primary_key=True),
        sa.Column("node", sa.String(200), primary_key=True),
    )
    op.execute("INSERT INTO wants (take_key, show, node) SELECT take_key, show, node FROM purchases")
