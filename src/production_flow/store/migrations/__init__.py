"""How an older library becomes a present one, step by step, after a backup."""
