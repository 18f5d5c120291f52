"""How people stand, speak and are played: texts for character documents, in many small pieces.

Slots: `{g}` the given name, `{they}`, `{them}`, `{their}`, `{self}`, `{hero}`, `{other}` another of the cast, `{at}` a place,
`{touch}` a sentence about that place, `{hands}` what they do with their hands, `{want}`, `{need}`, `{flaw}`, `{secret}`,
`{thing}` what they carry, `{see}` what only their trade sees, `{line}` a spoken line.
"""

from __future__ import annotations

VIBES: dict[str, tuple[str, ...]] = {
    "dry": ("dry as toast, warmer than it looks", "a raised eyebrow with a conscience", "unhurried, unfooled, slightly rumpled", "sardonic until it counts"),
    "clipped": ("brisk, exact, allergic to fuss", "short sentences, long memory", "a sharpened pencil of a person", "efficient, with one soft drawer"),
    "warm": ("a stove with opinions", "kind first and curious second", "easy to tell things to, and there is the danger", "open door, closed till"),
    "formal": ("starched, courteous, quietly bursting", "procedure with a pulse", "a bow tie of a voice", "upright, and privately delighted by trouble"),
    "grand": ("velvet over a steel rail", "generosity with an audience", "a chandelier that notices", "magnificent, and aware of it"),
    "gush": ("all doors open and a pan on fire", "enthusiasm with its laces undone", "a rush of good intentions", "breathless, lovable, late"),
    "plain": ("plain speech, deep pockets", "still water with a price on it", "level, unshowy, hard to shift", "says little and is believed"),
}  # fmt: skip

SPEECH: dict[str, tuple[str, ...]] = {
    "dry": ("Lines land a half beat late, as if translated from something ruder.", "Never raise the voice; lower the temperature.", "The joke is always thrown away, and the truth hidden in it.", "Underplay by a third; let the pause do the accusing."),
    "clipped": ("Consonants first. No sentence survives past its verb.", "Speaks on the beat and stops on it.", "Every word as if it were being minuted.", "Drops the subject of the sentence, never the subject."),
    "warm": ("Words come with a hand on the forearm.", "Lets silences be comfortable, then uses them.", "Laughs on the in-breath; goes quiet when lying.", "Talks to the work in hand, and means you."),
    "formal": ("Complete sentences, even when running.", "Addresses everyone by title, furniture included.", "Emotion shows only in the grammar, which gets better.", "Pauses before nouns, as for a signature."),
    "grand": ("Plays to the back of the smallest room.", "Compliments are delivered like summonses.", "Never hurries a vowel; other people's time is free.", "A smile first, the meaning a second later."),
    "gush": ("Starts three sentences, finishes the fourth.", "Runs downhill in speech and has to grab a railing.", "Interrupts, apologises, interrupts the apology.", "Answers the question after next."),
    "plain": ("Says it once, at the same volume to everybody.", "No adjectives before lunch.", "Looks at the thing, not at the person, when it matters.", "Lets the last word hang there like a coat."),
}  # fmt: skip

LINES: dict[str, tuple[str, ...]] = {
    "dry": ("I came for the quiet. I'd like it back.", "That's not an alibi, that's a menu.", "I believe you. I just don't agree with you.", "You can put the truth there, next to the others.", "I've been wrong before. It was roomier.", "Let's both pretend you said that better.", "I don't do miracles. I do Thursdays.", "Somebody tidied. Nobody tidies for free.", "Mind the step. Everyone else did.", "It's a good story. Who's it for?"),
    "clipped": ("Twice. You said it twice.", "Sit. Talk. In that order.", "Filed. Copied. Remembered.", "No. Next.", "I count things. This is one short.", "You're late, and you're lying about it.", "Write it down or it didn't happen.", "I'm not upset. I'm accurate.", "Date, place, reason. Pick two.", "That was my pencil."),
    "warm": ("Sit before you fall, and tell me after.", "You've the face of someone who's been brave on an empty stomach.", "I've no advice. I've got soup.", "I heard it, love. I hear everything. I just don't hand it out.", "You needn't say it. You can just stay.", "There's always room. That's the trouble with the place.", "I knew your voice before I knew your name.", "Nobody's asked me, and I've waited years.", "Go on. I'm only pretending to be busy.", "Mind your heart on the way out."),
    "formal": ("I should like it recorded that I objected, and then helped.", "I have read the rule aloud. I shall now look at the wall.", "Permit me to be of use. It is the only thing I do well.", "One does not run. One arrives early.", "I regret to say that you are right.", "There is a form for this, and I am tearing it.", "In all my years of service, nobody has asked me that.", "I believe this belongs to you, and always did.", "You will find everything in order, except the facts.", "Good evening. I have come to be disobedient."),
    "grand": ("Everything here is a gift. I keep the receipts.", "Don't thank me yet; it dates so quickly.", "I never threaten. I merely describe the weather.", "Do look at the view. It took six families to arrange.", "My dear, if I had wanted it hidden, you would be admiring it.", "You say no so prettily. Say it again, slower.", "I was poor once. I did not care for the company.", "They named the hall after me. I had hoped for the town.", "How refreshing to be suspected of something new.", "Stay. I so rarely lose to anyone I like."),
    "gush": ("I can explain, it's a very good explanation, there's a goat in it.", "No, I'm fine, I'm just crying because it's Tuesday!", "I only told one person, and they only told the choir!", "I've got a plan, it's got arrows and everything.", "I said yes before I heard the question, again.", "Don't look in the van. All right, look in the van.", "I ran all the way and I've forgotten why.", "It was broken when I broke it!", "I'm so glad you asked, nobody ever asks, what was it?", "That's the nicest thing anyone's shouted at me."),
    "plain": ("It's a door. It opens or it doesn't.", "I kept it. You'd have sold it.", "I don't want it back. I want it said.", "That's the price. I didn't make it.", "I know what I saw. I know what I'm paid.", "You can have the truth or the rent.", "It was raining. That part's true.", "I've carried worse, for less.", "I never said goodbye to it, that's all.", "Ask me tomorrow. I'll say the same."),
}  # fmt: skip
"""Register -> spoken lines for showcases."""

BUILDS: dict[str, tuple[str, ...]] = {
    "child": ("small and quick, all knees and questions", "half the height of the trouble", "knee-high to an argument"),
    "teen": ("long-limbed, not yet used to the length", "all elbows, growing out of the sleeves week by week", "lanky, with feet a year ahead of the rest"),
    "slim": ("narrow as a bookmark", "spare, upright, made of straight lines", "lean, with a lot of collar"),
    "average": ("middle height and easy to lose in a crowd, which is useful", "neither tall nor wide; built to be overlooked", "of ordinary size and unordinary stillness"),
    "tall": ("a head above the room, stooping for lamps", "long in the leg and slow to fold", "tall enough to be asked about the weather"),
    "broad": ("square in the shoulder, a wardrobe that learned manners", "wide as a doorway and gentle about it", "built like something that carries pianos"),
    "stout": ("round, planted, hard to hurry", "generous in every direction", "barrel-shaped, with light feet"),
    "elder": ("bent like a comma, but far from the end of the sentence", "small with age and still taking up the chair", "shrunk to the essentials"),
}  # fmt: skip

HEIGHTS: dict[str, tuple[int, int]] = {
    "child": (132, 146), "teen": (156, 168), "slim": (166, 176), "average": (165, 174), "tall": (184, 194), "broad": (176, 186),
    "stout": (158, 170), "elder": (152, 163),
}  # fmt: skip

GAITS: dict[str, tuple[str, ...]] = {
    "child": ("Never walks where running will do; stops dead to think.", "Leads with the forehead, arrives before the feet."),
    "teen": ("Slouches until interested, then is suddenly all spine.", "Sits on furniture in every way but the intended one."),
    "slim": ("Turns on the heel, edges through gaps other people wait for.", "Moves in straight lines; stops without swaying."),
    "average": ("No wasted movement; the surprise is how fast {they} can be.", "Weight on the back foot, as if listening through it."),
    "tall": ("Bends from the neck, not the waist; doorways are negotiated.", "Long slow strides, and everyone else trots."),
    "broad": ("Shoulders lead, hands follow, apologies last.", "Fills the frame, then makes {self} small for others."),
    "stout": ("Rolls a little, lands lightly; turns like a ship with good brakes.", "Settles before speaking, and the chair agrees."),
    "elder": ("Small steps, full stops; the eyes do the travelling.", "Rests on things as if testing them for honesty."),
}  # fmt: skip

HAIR: dict[str, tuple[str, ...]] = {
    "short": ("short {shade} hair, cut by somebody in a hurry", "{shade} hair cropped close and left alone"),
    "quiff": ("a {shade} quiff that has survived worse", "{shade} hair swept up off the brow"),
    "bob": ("a {shade} bob, level as a shelf", "{shade} hair to the jaw, tucked behind one ear"),
    "long": ("long {shade} hair, rarely up", "{shade} hair past the shoulders"),
    "bun": ("{shade} hair in a bun with a pencil through it", "a {shade} bun, wound tight before breakfast"),
    "ponytail": ("a {shade} ponytail, for work", "{shade} hair tied back with whatever was near"),
    "braids": ("{shade} braids, even as ropework", "two {shade} braids and a third opinion"),
    "afro": ("a full {shade} afro, shaped with care", "a soft round {shade} afro"),
    "curly": ("{shade} curls with plans of their own", "a loose {shade} mop of curls"),
    "bowl": ("a {shade} bowl cut, done at home", "{shade} hair cut round an actual bowl"),
    "buzz": ("a {shade} buzz cut", "{shade} hair shaved to a shadow"),
    "bald": ("no hair, and no regrets", "a bald head that takes the light"),
}  # fmt: skip

FEATURES: dict[str, tuple[str, ...]] = {
    "glasses": ("glasses that get pushed up when there is something to hide", "round spectacles, one hinge mended with wire", "reading glasses, worn for everything but reading"),
    "freckles": ("freckles across the nose like spilled pepper", "freckled to the ears"),
    "scar": ("a thin scar through one eyebrow, never explained the same way twice", "an old scar on the jaw that whitens in anger"),
    "big-nose": ("a large, confident nose", "a nose that enters first"),
    "hook-nose": ("a hooked profile, like something on a coin", "a beak of a nose, held high"),
    "thick-brows": ("heavy brows that argue with the mouth", "brows like two thumb-strokes of ink"),
    "wrinkles": ("lines in the places where laughing happens", "a face folded and refolded like a good map"),
    "lipstick": ("lipstick put on without a mirror, perfectly", "a red mouth that gives nothing away"),
    "earrings": ("small earrings, always the same pair", "earrings that tell on every turn of the head"),
    "eye-glow": ("eyes lit from behind, dimming when {they} thinks", "two small lamps for eyes, one of them slower"),
    "antenna": ("an antenna that tilts toward a lie", "a bent antenna, straightened for company"),
}  # fmt: skip

BEARDS: dict[str, tuple[str, ...]] = {
    "stubble": ("two days of stubble, permanently",), "moustache": ("a moustache kept like a hedge", "a moustache older than the jacket"),
    "beard": ("a short beard, combed by worry", "a trimmed beard with one stripe of grey"), "full-beard": ("a full beard with weather in it", "a beard that has met the soup"),
}  # fmt: skip

SHELLS: dict[str, tuple[str, ...]] = {
    "robot": ("a {metal} shell, dented at the left shoulder", "plates of {metal}, riveted and twice repainted", "a body of {metal} with somebody else's right hand"),
    "android": ("a {metal} casing under borrowed skin at the collar", "seams of {metal} at wrist and jaw"),
    "fox": ("{metal} fur, brushed against the grain by the wind", "a {metal} coat and white cuffs"),
    "cat": ("{metal} fur and a notch in one ear", "a sleek {metal} coat, shed on principle"),
    "dog": ("a {metal} coat and one ear that will not decide", "{metal} fur, always a little damp"),
    "bear": ("a {metal} pelt, worn shiny at the elbows", "thick {metal} fur, slow to dry"),
    "ghost": ("a {metal} pallor with the wallpaper showing through", "edges of {metal} that forget to keep up"),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "ally": ("believes in {hero} and keeps a list of exceptions", "would follow {hero} anywhere, provided somebody says where"),
    "law": ("has been told to discourage {hero}, and does it slowly", "envies {hero} the freedom to be wrong"),
    "power": ("likes {hero}, and has priced it", "means to be the last person {hero} says no to"),
    "press": ("trades with {hero} one truth at a time and cheats on the weight", "has {hero}'s obituary drafted, with a kind adjective"),
    "keeper": ("pours for {hero} and looks away at the right moments", "knows which night {hero} does not talk about"),
    "client": ("hired {hero} to be lied to professionally", "tells {hero} everything except the reason"),
    "dock": ("trusts {hero} with the small truth as bait for the large", "once pulled {hero} out of something and has never mentioned it"),
    "landlord": ("has {hero}'s rent in one hand and {hero}'s post in the other", "regards {hero} as a bad debt with good stories"),
    "elder": ("corrects {hero} in public and defends {them_hero} in private", "has decided to be {hero}'s conscience, unasked"),
    "kid": ("has appointed {self} {hero}'s partner, in writing", "studies {hero} the way others study insects, with love"),
    "shop": ("tells {hero} everything, and everyone else about {hero}", "weighs what {hero} buys and draws conclusions"),
    "mayor": ("would give {hero} a medal to stop", "invites {hero} to everything in order to seat {them_hero} far away"),
    "aunt": ("borrows {hero}'s certainty and returns it stretched", "thinks {hero} needs looking after, from experience of neither"),
    "neighbour": ("leaves things on {hero}'s step and is hurt when they are used", "lent {hero} something in March and visits it"),
    "priest": ("knows something about {hero} and plays it in a minor key", "prays for {hero}, with names and dates"),
    "driver": ("drives {hero} anywhere, chiefly elsewhere", "would take the blame for {hero} and has practised"),
    "hero": ("has shared a roof with {hero} and a secret against {them_hero}", "finishes {hero}'s sentences, wrongly, on purpose"),
}  # fmt: skip
"""Role -> how they stand to the hero."""

PAIRS: tuple[tuple[str, str], ...] = (
    ("owes {other} an apology nine years old", "is waiting for a word from {other} and will not prompt it"),
    ("lets {other} win at cards", "knows {other} is letting it happen"),
    ("has a key of {other}'s that was never asked back", "pretends to {other} that the key is lost"),
    ("reads {other}'s face for the news", "gives {other} nothing, kindly"),
    ("taught {other} the trade's one shameful trick", "uses what {other} taught, on better people"),
    ("was nearly married to {other}, for a week", "tells that story about {other} with a different ending"),
    ("cannot be in a room with {other} and not straighten something", "moves things when {other} is looking"),
    ("keeps {other}'s letters in a biscuit tin", "has never told {other} who wrote them"),
    ("covers for {other} on Fridays", "has no idea what {other} thinks happens on Fridays"),
    ("blames {other} for a fire and warms to {them_other} anyway", "set no fire, and lets {other} believe it"),
    ("is afraid of {other} before noon", "is far more afraid of {other} after dark"),
    ("thinks {other} is the only honest one left", "would give a great deal for {other} to be right about that"),
    ("lent {other} money without being asked", "repays {other} in inconvenient favours"),
    ("imitates {other} when alone, rather well", "overheard {other} once and was moved"),
)  # fmt: skip
"""What A feels about B, what B feels about A."""

SCENE_WANT: tuple[tuple[str, str, str, str, str], ...] = (
    ("{At}, Ten Minutes Early", "{touch} {g} {hands}, waiting. What {they} wants is {want}; what comes through the door is {other}, with bad news carried like a tray.", "{g} {hands}", "{other} stops on the threshold", "{g} puts it down, and asks"),
    ("The Offer", "{other} lays it out {at}: {want}, today, for one small silence. {g} looks at it the way a child looks through a shop window.", "{g} reaches out", "the hand stays in the air", "{g} turns the offer over and gives it back"),
    ("What {g} Notices", "{touch} A visitor talks. {g} {hands} and hears the one word too many. {They} lets it go by, then follows it home.", "{g} listening, looking elsewhere", "a small stop of the hands", "{g} smiles at the wrong moment"),
    ("Nearly", "For once it is within reach: {want}. {At}, {g} tidies {self}, rehearses, lifts a hand to knock. Behind {them}, {other} says a name.", "{g} straightens a collar", "the raised hand", "{g} turning, caught happy"),
    ("Before They Open", "{g}, alone {at}, does it properly: {hands}, once, twice, as if somebody were coming to inspect. Nobody is. {touch}", "dawn on {g}'s hands", "a step back to look", "{g} spoils it slightly, on purpose"),
    ("Queue", "{touch} Three people want something from {g}. {They} deals with them in order of how badly they lie.", "{g} points to the first", "the second changes the story", "{g} leans in to the third"),
    ("A Lesson", "{other} wants to know how it is done. {g} shows {them_other}: {hands}; then again, slower, with the mistake left in.", "two heads over one job", "{g} guides a hand", "{other} gets it, {g} looks away pleased"),
)  # fmt: skip
"""Scenes in which somebody wants something: title, description, three moments."""

SCENE_CLASH: tuple[tuple[str, str, str, str, str], ...] = (
    ("{g} Against {other}", "{other} has the facts, {g} has the floor. {At}, in front of people, {flawed}. It goes well until {they} sees who is listening.", "face to face across the room", "{g} presses on", "a chair is pulled out for nobody"),
    ("Not in Front of the Others", "It should have been said years ago and it is said now, {at}, in whispers. {touch} Each thinks the other is winning.", "{g} and {other} shoulder to shoulder", "a whisper too loud", "both pretend to have been laughing"),
    ("The Wrong Apology", "{g} has come to say sorry to {other} and apologises for the wrong thing. There is a moment in which both could laugh.", "{g} holding out something small", "{other} does not take it", "{g} works out what {they} should have said"),
    ("Double Booking", "{other} and trouble arrive {at} together. {g} has one chair. {touch}", "{g} in the doorway, counting", "two people, one chair", "{g} sits down on it {self}"),
    ("A Straight Question", "\u201cDid you?\u201d asks {other}. {g} {hands}. It takes as long as it takes. {flawed_cap}, and for once that is no help.", "the question, in close", "{g} {hands}", "the answer, with the back turned"),
    ("Stairs", "{other} is going up, {g} is coming down, and neither can be the one to step aside. They have the whole conversation on one stair.", "two figures on a narrow stair", "{g} gives half a step", "they pass without touching"),
    ("Lent and Borrowed", "{g} wants a thing back from {other}. It has been used, loved and mended, and is better than it was. {They} had a speech ready.", "{g}, hand out", "the thing, on a cloth", "{g} lends it again"),
)  # fmt: skip

SCENE_ALONE: tuple[tuple[str, str, str, str, str], ...] = (
    ("What {g} Keeps", "Nobody is about {at}. {g} takes out {thing} and looks at it as at a witness. The fact of it: {secret}. {touch}", "a drawer, opened a hand's width", "{thing}, held to the light", "{g} shuts the drawer with a hip"),
    ("Last Light", "{touch} The others have gone. {g} practises the sentence to an empty room, gets as far as the verb, and puts out the lamp.", "{g} addresses a coat on a hook", "the sentence breaks", "dark, then a match"),
    ("A Visit", "{g} goes where nobody knows {them} and does what nobody would expect: sits down, and is waited on. The bill comes with a name on it.", "{g} at a corner table", "the folded bill", "{g} reads it twice"),
    ("Found Out, Almost", "A noise {at}. {g} has {thing} in one hand and an excuse in the other. It was the wind. {They} laughs, out of tune.", "{g} freezes", "the door drifts open on nothing", "{g} laughs at {self}"),
    ("The Rehearsal", "In the window glass {g} tries on a braver face. It nearly fits. Then {other} goes past outside and waves at it.", "a reflection with its chin up", "the wave", "{g} waves back, as {self}"),
    ("Inventory", "{g} lays everything {they} owns {at} in a row and finds one thing that is {other}'s. {touch}", "objects in a line", "a gap, filled", "{g} starts the row again"),
    ("Small Repairs", "Two in the morning. {g} {hands}, mends {thing}, breaks it again, and starts over, because as long as it is broken nobody need be told that {secret}.", "hands under a lamp", "it comes apart", "{g} begins again, calmer"),
)  # fmt: skip

OWN_TRAITS: tuple[str, ...] = (
    "{hands_cap} when a lie is near", "{flaw_cap}", "says \u201c{tic}\u201d before anything that matters", "never sits with {their} back to {at}",
    "touches {thing} before going through a door", "will cross {their} own shadow to avoid {other}", "has a second voice, used only {at}",
    "offers {thing} to anyone who cries",
)  # fmt: skip
"""Traits that hang on who somebody is."""

TRAITS: tuple[str, ...] = (
    "remembers what everyone was wearing, and nobody's birthday", "leaves a room by the way {they} came in", "eats standing, sleeps sitting",
    "cannot whistle, and does", "folds paper small when bored", "answers to {g} and to one other name", "writes with the wrong hand when it is private",
    "is early for everything but apologies", "keeps change for other people's parking", "hums the same four bars when cornered", "counts stairs",
    "reads the last page first", "never finishes a cup", "picks up pins", "knows the dogs by name and the owners by dog", "sleeps through thunder, wakes at whispers",
    "carries one glove", "speaks to machines politely", "has never been photographed smiling with teeth", "pays in exact coin",
    "sits on the step rather than the chair", "salutes magpies", "forgives in the wrong order", "yawns when frightened", "ties every knot twice", "keeps receipts for kindnesses",
)  # fmt: skip
"""Traits that nobody shares with anyone else of a cast."""

OWN_NOTES: tuple[str, ...] = (
    "Wants {want} in every scene, including those about something else.", "Let us see the flaw work before it hurts: {flaw}.",
    "Plays the secret as good posture: {secret}.", "Relaxes only {at}; find the moment when the shoulders drop.",
    "With {hero}, half a tone softer, and annoyed to be.", "By the last episode {they} has to accept what {they} needs: {need}. Save one expression for it.",
    "When {other} comes in, loses {their} place for exactly one breath.", "Hates being watched {at}; make us feel we should not look.",
    "Every \u201cno\u201d is a rehearsal for one yes: {need}.",
)  # fmt: skip

NOTES: tuple[str, ...] = (
    "In groups, watches hands; alone, watches doors.", "Never plays the joke; {they} is the last to know that it is one.",
    "Listens with the whole face and answers with half.", "Anger makes {them} tidier.", "Smiles with the eyes only, and only on the way out.",
    "Thinks before moving, never before speaking.", "Grief is a change of pace, not of face.", "Touches nobody; make the one exception count.",
    "Pride is in the chin, shame in the feet.", "The bigger the lie, the plainer the delivery.",
)  # fmt: skip

MOVES: tuple[str, ...] = (
    "Idle: {hands}.", "Surprise goes to the hands first, the face a moment later.", "Turns head, then eyes, then thought.",
    "Blinks twice before lying and not at all while doing it.", "Holds still on other people's lines; {they} is the still point of a group.",
    "Gestures small and below the chest, except once per episode.", "Sits down in two moves, gets up in one.", "Looks at {hero}'s mouth, not {their_hero} eyes, when listening.",
    "Carries the weight on the left; leans on {thing} when tired.", "Breath visible before a decision: up, hold, down.",
)  # fmt: skip

METAL_MOVES: tuple[str, ...] = (
    "On twos for fingers, on ones for the head; a joint may stick once a scene.", "Stops by servo: a hair too far, then back.",
    "The light behind the eyes drops a third when {they} searches {their} memory.", "A small cooling tick after any outburst.",
)  # fmt: skip
FUR_MOVES: tuple[str, ...] = ("Ears tell the truth before the mouth has decided.", "Tail is acting; keep it out of close-ups unless it disagrees.", "Whiskers forward for interest, flat for manners.")  # fmt: skip
