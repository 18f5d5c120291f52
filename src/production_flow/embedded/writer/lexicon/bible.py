"""The look and feel of each genre in words: moods, colour, light, composition, references, rules.

`{ground}`, `{shadow}`, `{mid}`, `{light}`, `{accent}`, `{second}` stand for the names of the show's own colours,
`{place}` for its place, `{hero}` for the hero's first name, `{object}` for an object of the show.
"""

from __future__ import annotations

MOODS: dict[str, tuple[str, ...]] = {
    "noir": ("dry, rain-lit and unwilling to be impressed", "hushed, watchful, funny at the wrong moments", "patient menace with good manners"),
    "cozy": ("warm, nosy and slightly overfed", "sunlit, affectionate, quick to take offence", "gentle mischief with a long memory"),
    "scifi": ("quiet dread in good lighting", "close, humming, one alarm away from comedy", "lonely, exact and curious"),
    "western": ("sun-struck, laconic, slow to draw", "wide, dry and owed money", "stubborn, dusty, tender when nobody looks"),
    "horror": ("still, courteous and wrong", "candle-close, with a draught", "grief that has learned to walk"),
    "fantasy": ("storybook bright with teeth", "merry, mossy, a little cursed", "tall tales told by short people"),
    "family": ("brave, sticky-fingered and loud", "bright, headlong, kind in the end", "a rainy Saturday that turns into an expedition"),
    "romance": ("tender, stubborn, badly timed", "golden hour with an argument in it", "wistful until somebody laughs"),
    "comedy": ("bright, brisk and beyond saving", "straight-faced panic", "generous farce with good crockery"),
    "historical": ("candlelit, formal, boiling underneath", "patient as ink", "cold rooms and warm hands"),
}

AUDIENCES: dict[str, tuple[str, ...]] = {
    "noir": ("adults who finish crime novels in one night", "viewers of 16 and over who like to be trusted with a clue"),
    "cozy": ("families and mystery readers, eight to eighty", "anyone who watches a puzzle with a cup of something hot"),
    "scifi": ("viewers of 14 and over who like ideas with consequences", "grown-up science fiction readers and their patient friends"),
    "western": ("viewers of 14 and over; anyone who likes a slow walk and a fast choice", "fans of character westerns, young and old"),
    "horror": ("viewers of 16 and over who prefer a chill to a shock", "adults who read with the hall light on"),
    "fantasy": ("everyone over seven, grown-ups included", "families who argue about which dragon they would be"),
    "family": ("children from six and whoever is on the sofa with them", "the whole household, shoes off"),
    "romance": ("viewers of 12 and over who pretend not to cry", "grown-ups who have once written a letter twice"),
    "comedy": ("viewers of 12 and over, best watched in company", "anyone who has ever sat on a committee"),
    "historical": ("adults who like their passions buttoned", "viewers of 14 and over with a taste for consequences"),
}

COLOUR: dict[str, tuple[str, ...]] = {
    "noir": (
        "{ground} and {shadow} hold four fifths of every frame. {light} is kept for faces and paper. {accent} is spent once a scene, on whatever is about to matter; {second} belongs to whoever lies.",
        "Almost no colour until it costs something: {shadow} walls, {mid} air, and {accent} only where somebody has left a light on. {second} is a warning and is used like one.",
        "A night palette with a single fever in it. {ground} swallows edges, {light} finds hands and collars, {accent} marks {object}; when {second} appears, somebody has been hurt.",
    ),
    "cozy": (
        "Food colours: {mid} walls, {light} linen, {shadow} roofs, and {accent} wherever something is nearly ready. {second} cools the shade, where secrets are told.",
        "{place} is painted in things you could eat or hang out to dry. {light} on every table, {shadow} in doorways, {accent} on {object} and nowhere else in the scene.",
        "Warm on warm, with one cool note: {second}, kept for whoever has something to hide. {accent} follows {hero} round like a good smell.",
    ),
    "scifi": (
        "{ground} outside, {light} inside, and a hard edge between them. {accent} means a machine is telling the truth; {second} means a person is not.",
        "Panels of {shadow} and {mid}, worn pale where hands go. {accent} is rationed like air.",
    ),
    "western": (
        "Earth first: {mid} below, {second} above, and people between them in {shadow}. {accent} is metal or blood, never paint.",
        "Everything has been left in the sun. {light} cloth, {shadow} doorways, and {accent} the size of a coin in a landscape of {mid}.",
    ),
    "horror": (
        "{shadow} and {mid} like something kept in a jar; {light} is candle-deep and stops at the skin. {second} is never explained.",
        "No true black: the dark is {ground}, and it has depth. {accent} appears in the wrong rooms. {second} comes later each episode, and nearer.",
    ),
    "fantasy": (
        "A manuscript page: {light} ground, {mid} and {shadow} like pressed leaves, {accent} for crowns and bad ideas. Magic is {second}, always {second}, so that we learn to be suspicious of it.",
        "{shadow} hills and {light} towers, with {accent} picked out as if by a monk with time to spare.",
    ),
    "family": (
        "Crayon-honest: {accent}, {second} and {shadow} side by side, on plenty of {light}. Colours are allowed to shout, one at a time.",
        "{light} everywhere, so that muddy boots show. {shadow} for trouble, {accent} for whoever had the idea.",
    ),
    "romance": (
        "{mid} and {light} like skin in late sun; {shadow} for evenings; {accent} shared by two people long before they notice.",
        "Each of the two has a colour, {shadow} and {second}. Scene by scene the rooms let more of the other in.",
    ),
    "comedy": (
        "Flat, clean and confident: {light} walls, {second} furniture, {accent} disaster. Nobody matches the room they are in.",
        "{ground} outlines the sane people; there are not many. {accent} arrives with the bad idea and stays for the consequences.",
    ),
    "historical": (
        "{ground} and {shadow} cloth by the yard; {light} only where a window or a face is. {accent} is power, and it is always somebody else's.",
        "Dyes that had to be earned: {mid}, {shadow}, and {accent} guarded like a seal.",
    ),
}

LIGHTING: dict[str, tuple[str, ...]] = {
    "noir": (
        "One hard source per room, and we can always see it: lamp, sign, match. Shadows have edges. Nobody is lit from the front unless they are lying.",
        "Low key, high contrast, slats and grilles. Light comes from outside and has been through something on the way.",
        "Practical lamps only. When {hero} learns something, the light does not change; the people move into it.",
    ),
    "cozy": (
        "Late morning or the hour before supper. Light bounces off tablecloths into faces; shadows are soft and never empty.",
        "Windows do the work. Kitchens glow from the stove, {place} from its own walls; night scenes are lanterns and open doors.",
        "Soft key, warm fill, one rim of sky. Guilt is a person stepping out of the sun.",
    ),
    "scifi": (
        "Instrument light on faces, strip light on walls, nothing from above that was not installed by somebody.",
        "Cold ambience, one warm lamp per cabin. A failure is a lamp changing its mind.",
    ),
    "western": (
        "Noon is overhead and merciless; interiors are black with one white door. Evenings forgive everybody for ten minutes.",
        "Sun, lamp or fire; never two at once. Hats make their own night.",
    ),
    "horror": (
        "A single small flame and the patience to wait for the eye. What is frightening is lit evenly.",
        "Daylight that does not warm; lamps that make the corner darker. Nothing jumps out of the dark; the dark moves back.",
    ),
    "fantasy": (
        "Sunbeams with dust and opinions. Torches are warm, magic is cool, and the two never touch except on a blade.",
        "Big soft skies, glowing windows, and one light source that nobody can account for.",
    ),
    "family": (
        "Broad daylight, high clouds, torches under blankets. Fear is a long shadow with something silly at the end of it.",
        "Bright and even; the scary rooms are only unlit, and somebody finds the switch.",
    ),
    "romance": (
        "Backlight, window light, candle if it must be. Two people are lit as one shape a full scene before they touch.",
        "Golden hour kept going by stubbornness. Arguments happen under kitchen bulbs.",
    ),
    "comedy": (
        "High key, so that every face in the group can be read at once. A blackout is a punchline and must be earned.",
        "Bright as a shop window. When it gets dark, it gets dark in the middle of a sentence.",
    ),
    "historical": (
        "North windows, tallow, hearth. People bring the light with them and can be tracked by it.",
        "Paper screens and low lamps; a silhouette says what a courtier may not.",
    ),
}

COMPOSITION: dict[str, tuple[str, ...]] = {
    "noir": (
        "Frames inside frames: doorways, mirrors, car windows. {hero} stands at the edge of {their} own scenes until the climax puts {them} in the middle.",
        "Low lenses, ceilings in shot, a foreground object that turns out to be evidence. Two-shots keep a third chair in frame.",
        "Stillness first. The camera waits where the trouble will be, and is there before {hero}.",
    ),
    "cozy": (
        "Tables: everybody in one frame, elbows touching, one chair empty. Close-ups are of food, hands and whoever has stopped chewing.",
        "Round compositions, children's eye height, doors left open on a second story. {place} is always visible through some window.",
        "Wide and welcoming, then one size tighter each time somebody fibs.",
    ),
    "scifi": (
        "Corridors vanish to a point; people stand just off it. Scale is a small figure beside something that was built to last.",
        "Symmetry for the institution, handheld for the human. Glass between people whenever possible.",
    ),
    "western": (
        "Horizon high or low, never in the middle. Hold the wide until someone has crossed it. Hands, then eyes, then sky.",
        "Doorway to desert and back. Distance is a kind of dialogue.",
    ),
    "horror": (
        "Leave room beside people, and do not explain it. Symmetry that is off by one. Hold four seconds too long.",
        "We look down corridors and never along them. Backs of heads. Mirrors that are only mirrors.",
    ),
    "fantasy": (
        "Storybook spreads: small brave figures low in the frame, weather and architecture above. Inserts like marginalia.",
        "Foreground leaves, mid-ground folly, background castle. Someone unimportant is always doing something in the corner.",
    ),
    "family": (
        "Eye level is hip height. Run with them, not after them. Grown-ups are cut off at the shoulder until they listen.",
        "Wide for plans, tight for promises. Something is always about to fall off the top of the frame.",
    ),
    "romance": (
        "Two people and the thing between them: a counter, a fence, a train window. It gets narrower every episode.",
        "Matching singles that lean toward each other across the cut. Hands first.",
    ),
    "comedy": (
        "Proscenium frames, flat to the wall, entrances from where we least want them. Cut on the wince.",
        "Everyone in shot, reacting late. The camera is the only sensible person present and does not move.",
    ),
    "historical": (
        "Rank is height in frame. Long lenses through two rooms. A door is a sentence.",
        "Scroll compositions: lateral moves, people pinned to architecture, one diagonal per scene.",
    ),
}

_REFERENCES = """
noir | The Third Man (1949) | canted streets, wet stone, and a friendship as the crime
noir | Chinatown (1974) | the case that gets bigger each time it is solved
noir | Double Indemnity (1944) | venetian-blind light and talk as fencing
noir | Edward Hopper, Nighthawks (1942) | lit glass in a dark street; company without comfort
noir | In a Lonely Place (1950) | tenderness as a suspect
noir | Elevator to the Gallows (1958) | walking at night as suspense
noir | Brassaï, Paris by Night (1933) | lamps in fog, people as silhouettes
noir | The Long Goodbye (1973) | a sleepy moralist in the wrong decade
robots | Metropolis (1927) | the city as a machine with a conscience problem
robots | Blade Runner (1982) | rain, signage and the question of who counts
robots | The Iron Giant (1999) | weight and gentleness in metal
robots | Hugo (2011) | brass, steam and longing inside clockwork
cozy | Ratatouille (2007) | food as character, kitchens as theatre
cozy | Cinema Paradiso (1988) | a square, its people, its long memory
cozy | Luca (2021) | Ligurian light and colour that tastes of something
cozy | Wallace & Gromit: The Curse of the Were-Rabbit (2005) | mild villagers, monstrous vegetables, perfect props
cozy | Babette's Feast (1987) | a meal that changes a village
cozy | Beatrix Potter's watercolours | small lives drawn with complete respect
cozy | The Ladykillers (1955) | crime defeated by manners
scifi | Alien (1979) | working people in a real place, afraid of the same corridor
scifi | Solaris (1972) | grief with a window on an ocean
scifi | Silent Running (1972) | tenderness among machines
scifi | WALL-E (2008) | storytelling with almost no words
scifi | Syd Mead's production paintings | surfaces that have been touched by use
scifi | Moon (2009) | one face against white walls
western | The Searchers (1956) | the doorway between home and the land
western | McCabe & Mrs. Miller (1971) | mud, snow and lamplight; a town being built wrong
western | Once Upon a Time in the West (1968) | waiting as action
western | Rango (2011) | texture, grotesques, a thirsty town
western | Georgia O'Keeffe's New Mexico | bone, adobe and unlikely blue
western | The Treasure of the Sierra Madre (1948) | what gold does to conversation
horror | The Innocents (1961) | daylight ghosts and wide, empty halls
horror | The Others (2001) | curtains, rules, and a house that listens
horror | Häxan (1922) | woodcut shapes and candle smoke
horror | Vilhelm Hammershøi's interiors | grey rooms where somebody has just been
horror | Kwaidan (1964) | painted skies, ritual slowness
horror | The Devil's Backbone (2001) | a haunting as an unpaid debt
fantasy | The Princess Bride (1987) | sincerity with a straight face
fantasy | Howl's Moving Castle (2004) | domestic magic, smoky machines
fantasy | Arthur Rackham's illustrations | roots, elbows, and goblin detail
fantasy | The Secret of Kells (2009) | flat gold, ornament as drama
fantasy | Labyrinth (1986) | puppets with weight and bad manners
family | Paddington 2 (2017) | kindness as a plot engine
family | E.T. the Extra-Terrestrial (1982) | the world at a child's height
family | My Neighbour Totoro (1988) | wonder in an ordinary field
family | Moonrise Kingdom (2012) | maps, plans, and solemn children
family | Jon Klassen's picture books | the joke is in the eyes
romance | Brief Encounter (1945) | a station buffet as the whole world
romance | In the Mood for Love (2000) | corridors, patterned cloth, restraint
romance | Before Sunrise (1995) | walking and talking as courtship
romance | Amélie (2001) | a city arranged by affection
romance | Roman Holiday (1953) | lightness that knows how it ends
comedy | Some Like It Hot (1959) | escalation without a single idle line
comedy | Playtime (1967) | comedy in the whole width of the frame
comedy | What We Do in the Shadows (2014) | house rules for the extraordinary
comedy | Best in Show (2000) | amateurs with absolute conviction
comedy | The Grand Budapest Hotel (2014) | symmetry, speed and good tailoring
historical | Barry Lyndon (1975) | candle and window as the only lamps
historical | Throne of Blood (1957) | fog, ceremony, and a man hunted by wood
historical | The Age of Innocence (1993) | etiquette as violence
historical | Portrait of a Lady on Fire (2019) | looking as an act
historical | Hiroshige, One Hundred Famous Views of Edo | rain as line, streets from above
pixar | Up (2009) | round shapes for warmth, square ones for grief
pixar | Coco (2017) | a community lit by its own colours
stop | Fantastic Mr. Fox (2009) | corduroy, whiskers and centred frames
stop | Coraline (2009) | handmade rooms with one wrong button
anime | Cowboy Bebop (1998) | cool line, jazz pacing, melancholy at the edges
anime | Millennium Actress (2001) | cuts that move through memory
ink | Persepolis (2007) | black shapes that carry feeling
ink | Sin City (2005) | ink contrast with one colour allowed in
flat | Gerald McBoing-Boing (1950) | colour fields instead of rooms
flat | Samurai Jack (2001) | cut-paper stillness before speed
live | The Office (2001) | the glance at the lens
live | Fargo (1996) | politeness in bad weather
"""

REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {}
for _line in _REFERENCES.strip().splitlines():
    _genre, _title, _take = (cell.strip() for cell in _line.split(" | "))
    REFERENCES[_genre] = (*REFERENCES.get(_genre, ()), (_title, _take))

RULES: dict[str, tuple[str, ...]] = {
    "noir": (
        "Nobody says what they want in the first half of a scene.", "{hero} is never told the truth twice by the same person.",
        "Violence happens off the frame's edge; we stay on the person who heard it.", "Every favour is written down by somebody.",
        "The city is always one hour further into the night than the scene needs.", "If a thing is said to be worthless, it is kept.",
        "A clue is seen before it is understood, and {hero} sees it when we do.",
    ),
    "cozy": (
        "Nobody is wicked; everybody is hiding something kind, or something silly.", "No blood, no guns; the worst thing in {place} is a silence at table.",
        "Somebody eats in every episode, and the food is right for the season.", "A secret is told to exactly one wrong person.",
        "Children are never stupid and elders are never only wise.", "{hero} is thanked last.", "Every door in {place} is open to one person it should not be open to.",
    ),
    "scifi": (
        "Nothing is explained by a screen that a person could say badly instead.", "Air, power and trust are counted, and the count is on show.",
        "Machines do what they were told; that is the trouble.", "No villain from outside until somebody inside has opened a door.",
        "One law of nature is bent in the premise, and no other.",
    ),
    "western": (
        "A gun that is drawn is a scene that has failed.", "Water has an owner, and we always know who.", "Strangers are fed before they are asked.",
        "Nobody in {place} is from there.", "A debt is paid in the coin it was made in.", "The sky is in the first shot and the last.",
    ),
    "horror": (
        "Nothing is behind the door when it opens.", "The uncanny keeps its appointments: same hour, same sound, one step nearer.",
        "Nobody laughs at the person who is frightened.", "The dead want something reasonable.", "What is seen is never as bad as what was agreed.",
    ),
    "fantasy": (
        "Magic is a contract, and someone has read it.", "Big things are shy; small things are in charge.", "No prophecy comes true in the sense intended.",
        "Nobody is chosen; they were next on the list.", "A spell costs the caster something they did not know they liked.",
    ),
    "family": (
        "The children solve it, and the grown-ups were needed.", "Nobody is left behind, including the one who started it.",
        "Every plan is drawn before it fails.", "Being brave means doing it with a wobbly voice.", "Apologies are said out loud, by name.",
    ),
    "romance": (
        "They are better at their work together, and that is how we know.", "No misunderstanding that one sentence could end, unless we know why it cannot be said.",
        "Every obstacle is a person with a point.", "The first touch is practical.", "Weather may help once a season.",
    ),
    "comedy": (
        "Everybody is sincere.", "The lie gets one size bigger, never two.", "Status falls on the person who tried to keep it.",
        "A prop that gets a laugh comes back with a purpose.", "Nobody in {place} notices that they are funny.",
    ),
    "historical": (
        "Nobody thinks they live in the past.", "Rank decides who may sit, speak and be wrong.", "A letter takes as long as a letter takes.",
        "Clothes are armour and cost money.", "The great events are heard through a wall.",
    ),
}

SEAMS: dict[str, tuple[str, ...]] = {
    "soft": ("rounded forms, soft shadow edges, tactile surfaces", "sculpted volumes, gentle bounce light, visible handwork"),
    "ink": ("black shapes first, ragged ink edges, colour as an afterthought with a motive", "brush-and-ink blacks, dry-brush greys, one spot colour"),
    "flat": ("flat colour fields, crisp silhouettes, paper grain", "cut shapes, hard overlaps, no outline where two colours will do"),
}

TAGLINES: dict[str, tuple[str, ...]] = {
    "noir": ("The truth was never missing. It was filed.", "Everyone pays. Someone keeps the receipts.", "Ask a straight question. Count the exits.", "In {place}, silence is somebody's job.", "Somebody closed the case. Nobody locked it.", "Trust is a key with two owners.", "It is always darkest under the lamp."),
    "cozy": ("Everybody knows. Nobody has said.", "Secrets keep best at room temperature.", "Stir gently. Suspect everyone.", "{place}: come for supper, stay for questioning.", "The smallest crimes have the longest memories.", "Some things are best served warm. Justice is one.", "A little village. A lot to swallow."),
    "scifi": ("The dark is not empty. It is staffed.", "Check the log. Then check who wrote it.", "Somebody has to stay awake.", "Far from home, close to the fault."),
    "western": ("One street. Two stories.", "The land remembers who lied on it.", "Some letters take a long ride.", "Nobody leaves {place} the way they came."),
    "horror": ("Something was promised here.", "Keep the door open. Keep counting.", "It has been very patient with you.", "You were expected."),
    "fantasy": ("Be careful whom you wish with.", "Read the small print. It reads back.", "Every legend needs somebody to carry the bags.", "Here be paperwork."),
    "family": ("Bring a torch. Bring your brother.", "Small people. Large plans.", "It is not lost. It is just further than supper.", "Nobody said it would be tidy."),
    "romance": ("Not now. Not here. Not anyone else.", "Some letters should have been sent.", "They had a rule. They had one rule.", "Love keeps terrible hours."),
    "comedy": ("What could possibly, definitely, go wrong.", "Nobody is qualified. Everybody is coming.", "It started as a favour.", "A small lie. A large audience."),
    "historical": ("History is written by whoever kept the paper.", "One word could end a war. Or the wrong one.", "Bow. Then look up.", "Some orders are best mistranslated."),
}
