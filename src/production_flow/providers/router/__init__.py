"""The router: which model makes a piece of work, why, and what the person must know about it.

`choose` is a pure function of a wish and a situation: it reads no clock, no environment and no file.
"""

from production_flow.providers.router.choosing import choose
from production_flow.providers.router.wish import Choice, Situation, Wish

__all__ = ["Choice", "Situation", "Wish", "choose"]
