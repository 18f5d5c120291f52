"""A pitch, however it is put, as a plain statement: somebody does something somewhere.

`reader.read` calls five of these modules, one after the other; the others are theirs.

    retelling   a pitch that names a show and tells no sentence ("Rivalry between two ice cream trucks"), as one;
                `billing` is its: who, where and when before a colon, a crew that follows a house;
                `happenings`: what befalls a place or a family ("The great cheese robbery of 1954"); and
                `listing`: what a show has, without a verb ("Two magicians, one haunted motel, off season")
    spoken      the pitch in the third person, its place and time in a phrase, somebody first; runs `told` before
    framing     `uncalled` takes off whom a pitch calls, `without_heading` what stands before its colon
    befallen    an event or an episode as the subject ("A flood strands ..."), as whom it befalls; kinds of show

    told        `plainly` runs every turn of phrase in order: its own and those of the five below
    compared    shows that a pitch compares itself with ("The Office, but in a morgue")
    elements    weather, things and the unknown as subjects ("The fog did not leave"), as what somebody must find out
    framing     sentences in a frame: asked for, labelled, told by somebody, of somebody's relation, dated
    quests      nouns of action ("One nun's quest to ..."), lives, questions, spans of time
    turns       told by somebody ("I drive"), to somebody ("Run a kitchen"), of a family ("The Kowalskis")

    secondhand  pitches that come round to their somebody ("My aunt told us of a postman ..."); `hearsay` runs it
    predicates  what somebody is, as what they do ("is up for re-election": seeks it); used where a clause is cut

A turn is a function of the whole pitch that gives it back as it was where it is not told so. A new turn goes into the
module of its kind, and into the row of its module: `FRAMES`, `QUESTS`, `retelling._WAYS`, or the one in `told.plainly`.
"""
