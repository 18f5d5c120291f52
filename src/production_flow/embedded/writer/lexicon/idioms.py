"""Titles that come from a trade, a place, a people, an object: what shows are called."""

from __future__ import annotations

_TRADES = """
detective | Closed for Rain | The Other Set of Keys | Paid in Advance | A Better Class of Lie
inspector | Nobody Will Talk to Me | The Long Interview | Off Season
cop | Night Beat | The Wrong Side of the Tape
sheriff | The Thirteenth Man | One Street Town
chef | A Pinch of Motive | Season to Taste | The Last Course | Off the Menu
cook | Second Helpings | What the Galley Knows
baker | Proof | Day-Old | Rise
barista | Regulars
bartender | Last Orders | On the House
waiter | Table Nine
butcher | The Good Knife
grocer | Mind the Scales
fishmonger | Fresh on Friday
cheesemaker | Ripe
winemaker | A Bad Year for Corks
beekeeper | Smoke and Honey
gardener | Perennials | What Comes Up
florist | Say It Twice
farmer | Second Hay
rancher | Strays
gunslinger | The Slow Draw | Six Letters
fisherman | Slack Water | A Bottle from the Tagus
sailor | All Hands Below
captain | Dead Reckoning
diver | Low Water | What the Ferry Carried | Twelve Fathoms
lighthouse keeper | Two Flashes, Then Dark | Keeper of the Small Hours
pirate | Honest Plunder
whaler | The Breath Before
postman | Return to Sender | Insufficient Postage
librarian | Overdue | The Quiet Section
teacher | Detention | See Me After
professor | Footnotes
student | Extra Credit
nurse | Night Shift Blood | Visiting Hours
doctor | Second Opinion
paramedic | Last Words, First Shift | Eleven Minutes Out
veterinarian | It Only Bites Strangers
pharmacist | As Directed
psychiatrist | Same Time Thursday
scientist | Margin of Error
engineer | Working as Intended
programmer | Undo
astronaut | Reentry
pilot | Holding Pattern
soldier | Stand Easy
spy | The Second Reason
translator | Lost on Purpose | In So Many Words
journalist | Corrections
photographer | Just Out of Frame
writer | Third Draft
lawyer | The Guilty Plea | Without Prejudice
judge | Contempt
accountant | Rounding Up
clerk | In Triplicate | Nothing to Declare
manager | The Complaint Book
cleaner | After Hours
butler | You Rang
governess | Lessons in the Dark
driver | Keep the Meter Running
conductor | Mind the Gap Year
builder | Load-Bearing
blacksmith | Cold Iron
clockmaker | A Minute Missing
piano tuner | A Quarter Tone Flat | Perfect Pitch Black
tailor | Let Out
hairdresser | A Little off the Truth
undertaker | Rival Arrangements | Mourners Welcome
priest | Evensong
nun | The Convent Always Wins | Full House, Sisters
monk | The Talkative Silence
musician | Second Fiddle
actor | Understudy
dancer | Weight on the Left
magician | The Other Hand
clown | Winter Quarters
painter | After the Original
curator | Please Do Not Touch
perfumer | Base Note
guard | Quiet Is Extra
thief | Light Fingers
gangster | Small Favours
gambler | Table Stakes
pawnbroker | Unredeemed
miner | The Last Seam
firefighter | Point of Origin
ranger | Off Trail
explorer | Here Be Nothing
king | The Reluctant Crown
queen | Crown Property
knight | Rust
samurai | The Scent of Ash | No Nose for Mercy
wizard | Wizard on Board | Mirror, Signal, Spell
witch | Hex and Balances
ghost hunter | Only the House
athlete | Extra Time
wedding planner | Always the Planner
model | On Air
politician | Minutes of the Meeting
factory worker | Clocking Off
inheritor | The Spare House
bell-ringer | Out of Order, Ringing
handyman | Nearly Mended
"""

_PEOPLES = {
    "robot": ("The Copper Alibi", "Nobody Bleeds on Relay Row", "Voltage to Ground", "Cold Solder", "The Ampère Confession"),
    "android": ("Skin Deep", "The Nearly Man", "Made in the Image"),
    "fox": ("Cunning, Mostly", "The Henhouse Question"),
    "cat": ("Nine Lives, One Witness", "The Landing Committee"),
    "dog": ("Good Boys", "Fetch"),
    "bear": ("Hibernation Cancelled", "Honey and Other Evidence"),
    "ghost": ("Still Here", "The Late Mr. and Mrs. Everyone"),
}

_GENRES: dict[str, tuple[str, ...]] = {
    "noir": ("{Place} After Midnight", "Nobody Saw {Place}", "The {Place} Silence", "Seven Doors in {Place}", "Bad Light in {Place}"),
    "cozy": ("The {Place} Committee", "Nothing Happens in {Place}", "Everyone in {Place} Knows", "Small Crimes of {Place}", "{Place}, Population Suspicious"),
    "scifi": ("Signal from {Place}", "{Place} Standard Time", "The Air in {Place}", "Eleven Minutes of {Place}"),
    "western": ("The Road out of {Place}", "{Place} by Sundown", "No Rain in {Place}"),
    "horror": ("Do Not Sleep in {Place}", "The {Place} Agreement", "What {Place} Owes", "Room for One More in {Place}"),
    "fantasy": ("The Small Print of {Place}", "A Spell in {Place}", "{Place} and Other Wishes"),
    "family": ("The Long Way to {Place}", "{Place}, and Back by Supper", "Everybody out to {Place}"),
    "romance": ("Twice in {Place}", "Meet Me Not in {Place}", "A Window in {Place}"),
    "comedy": ("The Pride of {Place}", "{Place}: A Misunderstanding", "Not in {Place}, Please"),
    "historical": ("The {Place} Letters", "A Winter at {Place}", "News from {Place}"),
}

TRADE_TITLES: dict[str, tuple[str, ...]] = {
    row[0]: tuple(row[1:]) for row in ([cell.strip() for cell in line.split(" | ")] for line in _TRADES.strip().splitlines())
}
PEOPLE_TITLES = _PEOPLES
GENRE_TITLES = _GENRES

CULTURE_TITLES: dict[tuple[str, str], tuple[str, ...]] = {
    ("italy", "chef"): ("Murder, al Dente", "The Chef of Via della Fontana", "Salt, Pepper, Suspicion"),
    ("france", "chef"): ("Crime à la Carte", "The Cold Starter"),
    ("france", "baker"): ("Mille-Feuille",),
    ("spain", "baker"): ("Bread After Dark",),
}
"""(culture, trade) -> titles."""
