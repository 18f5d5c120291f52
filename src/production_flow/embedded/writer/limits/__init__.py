"""What a hero cannot do, as scenes of its own, whatever the genre. One TOML file for each kind of limit.

    [day]           a day with it: what is in the way, and how the hero does it all the same
    [edge]          where it costs something, or where somebody counts on it
    [gift]          the sixth episode: what it taught is what solves it
    [lines]         say and answer in anybody's voice; paid where the gift is
    [instead]       what the hero does in the kits' events in place of what they cannot (only some kinds)

In all of them `l` is what the hero is kept from or afraid of, where the sentence names it. `any.toml` also holds what a
scene of any kind may want, meet and turn into. Which sentence means which kind is in `kinds.toml`.
"""
