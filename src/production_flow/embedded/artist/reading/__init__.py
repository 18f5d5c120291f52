"""A person's own picture of a character, read for what can honestly be seen in it: colours, hair, dress, build.

Nobody is recognised in it, and no age, gender or origin is guessed. What is not seen clearly is not used, and is named.
"""
