"""The writers' room behind the text port: reads a prompt and writes every document of a show from it."""
