"""The browser face over production."""
