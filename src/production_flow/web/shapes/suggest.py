"""Suggestions: other wordings of a field."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from production_flow.web.shapes.base import Asked, Node, Price, Shape
from production_flow.web.shapes.work import Approved


class SuggestionAsked(Asked):
    """A field of a document that holds a text, and who is to word it: nobody named is the house, free."""

    node: Node
    path: Annotated[str, Field(max_length=400)]
    model: Annotated[str, Field(max_length=200)] = ""
    approved: Approved = None


class Suggested(Shape):
    """Up to three texts that could stand in the field, and who wrote them.

    `writer` is the model that the show has for words, which may be asked as well, for its `price`; empty where it has
    none. Where the house has no other words there are no options.
    """

    options: list[str]
    model: str
    writer: str
    price: Price
