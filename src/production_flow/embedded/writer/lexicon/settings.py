"""What each world is like to live in; where the trouble of a logline lies; how a premise begins."""

from __future__ import annotations

WHERE: dict[str, tuple[str, ...]] = {
    "noir": ("everyone worth asking has already been paid", "each answer arrives with a bill", "the dead keep better records than the living", "the honest are only badly informed", "looking away is a profession with a pension", "a closed case is a kind of property"),
    "robots": ("a memory can be wiped for the price of a tram fare", "no one bleeds and everyone leaks", "every witness can be switched off", "guilt is a fault code and nobody is under warranty"),
    "cozy": ("everybody is hiding something kind", "suppers are long and alibis are short", "even the innocent have rehearsed", "the neighbours would sooner be suspected than left out", "a secret keeps about as long as bread", "forgiveness is served with a second helping"),
    "scifi": ("the air is counted and the lies are not", "help is eleven months away and already late", "the machines remember what the crew agreed to forget", "the only way out is a matter of record"),
    "western": ("the water has one owner and the truth has none", "a stranger is anyone who arrived after the lie", "the law comes by train and the train does not stop", "mercy is the only thing not for sale by the pound"),
    "horror": ("the dead are the politest people in it", "every promise was made by somebody's grandfather", "the lamps are lit against something patient", "staying awake is the one thing that is not allowed"),
    "fantasy": ("wishes are granted to the letter", "the monsters are licensed and the courtiers are not", "the last hero left the bill unpaid", "destiny keeps office hours"),
    "family": ("the grown-ups stopped looking just before it got interesting", "the way home is the hard part", "being small is an advantage nobody has priced in", "every secret is at child height"),
    "romance": ("every reason to stay is a reason to run", "the wrong letter keeps reaching the right hands", "two people are careful never to be alone", "everyone can see it but the pair of them"),
    "comedy": ("nobody is qualified and everybody is invited", "the truth would have been so much cheaper", "the rules were written by whoever had the pen", "good intentions need planning permission"),
    "historical": ("a wrong bow costs more than a wrong answer", "the news is always a week older than the danger", "what may not be said is embroidered", "every servant has a second master"),
}  # fmt: skip
"""Genre (or robots) -> clauses after "where"."""

HOME: dict[str, tuple[str, ...]] = {
    "city": (
        "{place} was built twice: once by engineers, once by landlords. The second plan is the one in use.",
        "You can cross {place} on foot in an hour, or in ten minutes if you know who owns which stairs.",
        "People in {place} give directions by what used to be there.",
    ),
    "village": (
        "{place} has one street that goes anywhere and eleven that only go round to see who is in.",
        "Sound carries in {place}: a quarrel in the top house is common knowledge by the bottom one.",
        "There are two clocks in {place}, and a family quarrel about which is right.",
    ),
    "town": (
        "{place} is large enough for two of most things and small enough that they are not on speaking terms.",
        "On Tuesdays {place} holds a market, on Wednesdays an inquest into the market.",
        "Nobody leaves {place} for good; they go for a while and come back with opinions.",
    ),
    "coast": (
        "{place} lives off what comes in: fish, weather, strangers, in that order of welcome.",
        "Every front door in {place} faces inland, as if the sea had said something.",
        "The tide table hangs in every kitchen of {place}, and is forgiven more than the clock.",
    ),
    "space": (
        "{place} was designed for thirty years and is in its forty-first. Everything that fails, fails politely, with a light.",
        "There is no weather on {place}, so people make their own.",
        "Air, water and gossip go round {place} on the same pumps.",
    ),
    "wild": (
        "{place} is four buildings and a great deal of opinion about the fifth.",
        "The nearest neighbour of {place} is the horizon, which does not return calls.",
        "In {place} the weather is not a subject; it is a colleague.",
    ),
    "house": (
        "{place} has more doors than people, and fewer keys than doors.",
        "Whoever designed {place} disliked straight answers: every corridor turns once before it arrives.",
        "{place} runs on a rota, three grudges and an old boiler.",
    ),
    "ship": (
        "Everything on {place} is somebody's: each bunk, each hook, each silence.",
        "{place} is a street that happens to float, with the same feuds and thinner walls.",
    ),
    "robots": (
        "{place} hums at fifty cycles. A citizen is anyone with a serial number and somebody to remember it.",
        "Current is wages here, and wages are short. In {place} the poor are dim in the plain sense of the word.",
        "No one in {place} is born; each was ordered, and most are still looking for the order.",
    ),
    "west": (
        "{place} is a street, a well and an argument about the well.",
        "The railway was surveyed to {place} and built to somewhere else. The surveyor's stakes are still in the ground, like teeth.",
        "In {place} a name is what you gave at the livery.",
    ),
    "haunted": (
        "People in {place} are kind to visitors, and count them.",
        "{place} keeps its graves in better order than its roofs.",
        "Nobody in {place} will say it is haunted. They say it is occupied.",
    ),
    "realm": (
        "{place} has a king, a parliament of owls and one competent woman in the tax office.",
        "Roads in {place} go where they are told, provided they are told nicely.",
        "The last dragon left {place} in a huff, and forwarding has been a problem since.",
    ),
    "old": (
        "{place} shuts its gates at dusk; what is inside by then is everybody's business.",
        "In {place} paper is dearer than rice, and burns better.",
        "The river divides {place} into those who are written to and those who are written about.",
    ),
}  # fmt: skip

OPENERS: tuple[str, ...] = (
    "{Name} is {phrase}, {age}, who {flaw}. What {they} wants is {want}. What {place} has for {them} is something else: {to_deed}.",
    "{Given} {flaw}: that is the trouble with {them}, and the reason anyone calls. {Name}, {age}, {phrase}, would settle for {want}. Instead comes the business at hand: {to_deed}.",
    "At {age}, {Name} has one skill nobody can take away: {insight}. {Given} is {phrase} and {flaw}. Now {they} is asked to use it: {to_deed}.",
    "{Name}, {phrase}, has asked life for very little: {want}. Life has heard. Before the first episode is over {they} is expected {to_deed}.",
    "Ask in {place} for {Name} and you will be told: {phrase}, {age}, and {flaw}. Nobody mentions what {they} is really up against: {to_deed}.",
)
"""First paragraph of a premise."""

PRESSURES: dict[str, tuple[str, ...]] = {
    "noir": (
        "{Power}, {power_is}, is generous with help and exact about repayment. {Ally} wants {ally_want}, and is running out of patience with being kept safe.",
        "Two people stand close: {Ally}, who wants {ally_want}, and {Power}, {power_is}, who wants {power_want}. One of them is telling the truth about it.",
        "Every road leads past {Power}, {power_is}. Only {Ally} keeps asking what it will cost, and only {Ally} is never told.",
    ),
    "cozy": (
        "{Power}, {power_is}, would like it all tidied away before the season starts. {Ally}, {ally_is}, would like to be asked. Both will have to be fed.",
        "It would be simpler without {Ally}, {ally_is}, and quieter without {Power}, who wants {power_want}. It would also be no fun, and no one would get any further.",
        "Between {given} and the truth sit {Power}, {power_is}, and a table of people who mean well. {Ally} has begun to write things down.",
    ),
}  # fmt: skip
"""Second paragraph."""

THEMES: tuple[str, ...] = (
    "Under every case lies the same scale: {a} on one side, {b} on the other, and a thumb.",
    "Each episode asks the season's riddle in small: is {a} worth anything without {b}?",
    "By the end nobody can have both {a} and {b}. Each of them will have chosen once, in company.",
    "What looks like {a} turns out to be the opposite of {b}; what {given} does about that is the show.",
)
