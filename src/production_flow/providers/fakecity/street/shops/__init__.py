"""The shops of the street."""

from __future__ import annotations

from production_flow.providers.fakecity.street.shop import Shop
from production_flow.providers.fakecity.street.shops.anthropic import Anthropic
from production_flow.providers.fakecity.street.shops.bfl import Bfl
from production_flow.providers.fakecity.street.shops.eleven import Eleven
from production_flow.providers.fakecity.street.shops.fal import Fal
from production_flow.providers.fakecity.street.shops.freesound import Freesound
from production_flow.providers.fakecity.street.shops.gateway import Gateway
from production_flow.providers.fakecity.street.shops.google import Google
from production_flow.providers.fakecity.street.shops.openai import Openai
from production_flow.providers.fakecity.street.shops.own import Own
from production_flow.providers.fakecity.street.shops.replicate import Replicate
from production_flow.providers.fakecity.street.shops.runway import Runway

SHOPS: tuple[type[Shop], ...] = (
    Openai, Anthropic, Google, Bfl, Fal, Runway, Replicate, Eleven, Freesound, Gateway, Own,
)  # fmt: skip
