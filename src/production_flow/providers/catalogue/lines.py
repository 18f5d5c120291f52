"""Until when a model lives."""

from __future__ import annotations

import datetime as dt

from production_flow.providers.catalogue.entry import Entry, State

SOON = dt.timedelta(days=60)
"""How long before its end a model counts as ending."""


def state(entry: Entry, today: dt.date) -> State:
    """Whether a model can be asked on a day: `ended` from its shutdown date on, `ending` in the 60 days before."""
    if entry.shutdown_date is not None and today >= entry.shutdown_date:
        return "ended"
    if entry.valid_from is not None and today < entry.valid_from:
        return "coming"
    if entry.shutdown_date is not None and today >= entry.shutdown_date - SOON:
        return "ending"
    return "active"


def lives(entry: Entry, today: dt.date) -> bool:
    """Whether it can be asked on that day."""
    return state(entry, today) in {"active", "ending"}
