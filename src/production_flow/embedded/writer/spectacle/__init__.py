"""What a show of some form has to show, whatever its genre: a match, a ward round, a rescue. One TOML file for each.

    [usual]         its usual day: training, a round from bed to bed, the mask tried on
    [test]          where it counts, out in the open: the match, the emergency, the rescue
    [lines]         say and answer, in anybody's voice
    [told]          what a narrator says over any other scene (forms that are told)
    [kinds]         what the sentence makes of it: which sport, and what things are called in it

`superhero.toml` has scenes of its own for a small power that is named, `superhero_other.toml` those in which somebody
else has it. `interviews.toml` is what people say to the crew of a mock documentary; the storyboard deals it.

In all of them `k` is what the form is about: `{k.beast}`, `{k.bout}`, `{k.np}`. Forms are read in `lexicon/forms.toml`.
"""
