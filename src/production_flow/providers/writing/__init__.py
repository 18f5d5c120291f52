"""Documents written by language models: forms that they fill in, rules that they keep, and the talk with them."""
