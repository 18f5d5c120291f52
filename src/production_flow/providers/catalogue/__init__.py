"""The catalogue: dated facts about models. What a model can do, costs, and until when it lives is data, never code."""
