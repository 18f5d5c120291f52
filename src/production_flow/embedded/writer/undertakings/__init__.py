"""Undertakings: the hero's deed as scenes of its own, whatever the genre. One TOML file for each kind of deed.

    verbs = "..."        words, as a deed begins with them, that mean this kind; the first file in `KINDS` wins
    [begin] [toil]       events as the kits have them: the first day, and the work of it
    [lines]              what the hero says of it, and what is answered, in anybody's voice

`any.toml` also holds `strain` and `done`, which every deed comes to in the end, and lines by register. In all of them
`d` is what the deed is about, `{deed}` the deed itself.
"""
