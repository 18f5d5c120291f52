"""Worlds other than the kits' own: what the places are called there, and who does the same jobs.

A place row: world | function | names | set | in or out | details | sentences that are true of it at any time.
`{s}` stands for a surname of the show, `{p}` for its place. A role row: world | role | descriptions | want.
"""

from __future__ import annotations

FUNCTIONS: dict[str, tuple[str, str]] = {
    "main": ("street", "square"),
    "base": ("office", "kitchen"),
    "talk": ("bar", "hall"),
    "edge": ("dock", "garden"),
    "records": ("station", "church"),
    "power": ("club", ""),
    "view": ("", "bench"),
    "news": ("press", "shop"),
    "home": ("flat", "shed"),
}
"""Function -> place id in the noir kit, in the cozy kit."""

_PLACES = """
robots | main | Commutator Street; Relay Row; The Ampère Steps | noir_street | out | neon, steam vents, wet cobbles, overhead cables | Oil makes small rainbows in the gutter. / A tram goes by with its thoughts showing. / Every third street lamp is also somebody.
robots | base | The Office Over the Charging Parlour; Room 404, Solder House; The Office With the Humming Door | office | in | desk, blinds, filing cabinet, valve radio | The charging sign below flickers amber through the blinds. / A coat hangs on the back of the door, worn for the look of it. / The filing cabinet is warmer than a filing cabinet should be.
robots | talk | The Low Ohm; The Leaky Valve; Two Volts | bar | in | counter, oil pumps, booths, hanging lamps | The house special is served at eleven volts. / Somebody in the corner booth has switched off and been left to it. / The piano plays itself and takes requests.
robots | edge | The Scrap Wharf; Breaker's Pier; Slag Quay | dock | out | crane, crates, dark water, chains | A crane lowers something wrapped in a tarpaulin, gently. / Parts lie sorted by size, like a beach. / The water has a skin on it that holds the light.
robots | records | The Serial Registry; The Hall of Numbers; The Patent Vault | museum | in | shelves, punch cards, brass drawers, green lamp | Nine million cards breathe in their drawers. / A clerk files by touch, in the dark, to save current. / Someone has punched one hole too many.
robots | power | The Gilded Coil; The Dynamo Room; Club Faraday | theatre | in | stage, curtain, small tables, chandelier | The singer's voice was bought from somebody who is still silent. / The chandelier is a retired judge. / Nobody here is plugged in where it shows.
robots | news | The Ticker Room; The Teletype Floor; Works Bulletin, Press Hall | warehouse | in | presses, paper rolls, hanging lamp, chute | Tomorrow's paper comes out of the wall still thinking. / The presses stop, take a breath, go on. / Every headline has been proof-read by its subject.
robots | home | A Cupboard on Cathode Hill; The Rented Bay, Level Nine; Bunk House Eleven | corridor | in | charging bay, small window, shelf, lamp | A single bulb has been unscrewed to save it. / The shelf holds one thing that is of no use. / Through the wall, somebody is running a self-test and failing it.
space | main | The Long Ring; Main Concourse; The Spoke | corridor | in | handrails, port windows, pipes, signs | The floor hums half a tone flat. / Outside the glass the dark goes by in no hurry. / An arrow on the wall points at nothing since the refit.
space | base | The Duty Locker; Maintenance Bay Four; The Old Comms Room | bridge | in | consoles, screens, chair, cables | One screen shows the outside, where nothing is happening. / A mug has been bolted to the console by somebody who had had enough. / Three warnings blink and are ignored by agreement.
space | talk | The Canteen; The Airlock Bar; Hydroponics Social | bar | in | counter, stools, dispenser, strip lamps | The coffee is described on the menu as a beverage. / Somebody has drawn a window on the wall, with curtains. / Every chair is fixed to the floor except one.
space | edge | Dock Nine; The Cargo Lock; The Outer Airlock | dock | in | crates, clamps, suits, warning lamp | A cargo pod ticks as it warms. / Frost grows on the inside of the small round window. / A row of suits hangs like people who have been told to wait.
space | records | The Core Archive; Ship's Memory; The Log Room | museum | in | racks, drawers, blue lamp, terminal | Years of small talk are stored here at great expense. / The lights come on one rack at a time. / One drawer is warm.
space | power | The Administrator's Deck; The Upper Lounge; Company Suite | office | in | long table, wide window, planet, chairs | The window is the size of somebody's opinion of themselves. / There is a real plant, and a guard for it. / The table was made of wood, and everybody is told so.
space | view | The Observation Blister; The Quiet Dome; The Last Porthole | bridge | in | wide window, bench, stars, rail | A planet turns below and takes its weather with it. / Two names are scratched into the frame, one of them crossed out. / From here you can see the place where you are, from the outside.
space | news | The Notice Wall; The Relay Desk; Quartermaster's Window | shop | in | counter, shelves, slips, speaker | News arrives four hours old and is fought over anyway. / The hatch has a bell that nobody is allowed to ring. / A handwritten list says who owes whom a battery.
space | home | Cabin Twelve; A Bunk on C Deck; The Spare Berth | corridor | in | bunk, locker, lamp, photograph | A photograph floats a finger's width off the wall. / The bunk above is empty and made. / Somebody has painted the ceiling the blue of a sky.
west | main | Front Street; The Only Street; Depot Street | desert | out | boardwalk, hitching rail, false fronts, water tower | Dust gets up, looks round and lies down again. / A horse is tied where no horse should be. / The water tower leaks one drop at a time, and someone has put a cup under it.
west | base | The Telegraph Office; The Jail's Front Room; The Back of the Livery | office | in | desk, stove, rifle rack, wanted bills | The stove has been out since Tuesday. / Wanted bills flutter; two of the faces are regulars. / The one window has been mended with a newspaper.
west | talk | The Last Dollar; The Dry Spur; {s}'s Saloon | bar | in | counter, mirror, card tables, piano | The mirror was shipped two thousand miles and hung crooked. / The piano player knows when to stop, and stops. / Sawdust has been put down fresh over something.
west | edge | The Stock Pens; The Rail Siding; Coyote Wash | desert | out | fence, rails, cattle chute, bare tree | The rails run straight until they are a rumour. / One gate in the row swings. / Buzzards are making up their minds.
west | records | The Land Office; The Assay Room; The County Record | museum | in | maps, ledgers, scales, oil lamp | Every acre in the county is in this room, some of them twice. / The scales have been adjusted by somebody careful. / A map on the wall shows a river where there is none.
west | power | The Hotel Mezzanine; The Bank's Back Parlour; The Cattlemen's Club | living_room | in | chandelier, leather chairs, decanter, safe | The only carpet in the territory is here, and is walked around. / The safe was delivered by twelve mules. / Someone has counted the spoons.
west | news | The Gazette Shed; The Depot Window; The Print Shop | shop | in | hand press, type cases, lamp, counter | The type is set for a hanging that has been postponed. / The letter E has been borrowed from the other paper. / A telegram lies face down under a horseshoe.
west | home | A Room Above the Feed Store; The Line Shack; The Boarding House | living_room | in | iron bed, basin, lamp, window | The quilt has been mended with a flour sack. / A Bible lies open at the page where the money was. / You can hear the whole street from the bed.
haunted | main | The Lane Behind the Church; Mourners' Row; The Causeway | forest | out | bare trees, fog, wall, one lamp | The fog stops at the wall as if it had been told to. / Every curtain in the lane is drawn, and one is moving. / A bell has been rung; no one will say by whom.
haunted | base | The Night Desk; The Caretaker's Room; The Rented Study | office | in | desk, lamp, ledgers, window | The lamp dims when the door is opened, and waits. / Someone has laid out tomorrow's paper, today. / There are two chairs, and one of them creaks first.
haunted | talk | The Hanged Hare; The Lantern Tap; The Tea Room | bar | in | counter, fire, low beams, clock | The fire is lit on the hottest day, and everyone sits near it. / Talk stops a second before the door opens. / The clock is covered with a cloth.
haunted | edge | The Drowned Field; The Well Yard; The Marsh Gate | forest | out | water, reeds, posts, mist | The water is higher than it was, and it has not rained. / A row of posts goes out and does not come back. / Something has crossed the mud on its own terms.
haunted | records | The Vestry; The Patients' Archive; The Parish Chest | church | in | ledgers, candles, iron chest, stained window | A page has been cut out so neatly that it was practised. / The names of the dead are in a hand that is still at work. / The candle leans toward the wall.
haunted | power | The Long Drawing Room; The Director's Office; The Squire's Table | living_room | in | portraits, fireplace, long table, velvet chairs | The portraits have been turned so that they see the door. / The table is laid for one more than came. / A draught comes out of the fireplace and not into it.
haunted | view | The Attic Window; The Yew Seat; The Widow's Walk | church | out | bench, gravestones, yew, rooftops | From here every light in the place can be counted, and the count is wrong. / The seat is warm. / A name on the stone below is still being cut.
haunted | news | The Post Counter; The Telephone Exchange; {s}'s Stores | shop | in | counter, jars, bell, switchboard | The bell over the door rings on the way in, never on the way out. / Someone has bought all the salt. / A parcel with no address has been delivered twice.
haunted | home | The Room at the End; The Nurse's Cell; The Blue Bedroom | hospital | in | narrow bed, washstand, crucifix, window | The bed has been slept in neatly. / Wallpaper has been patched with the same wallpaper, thirty years older. / The key is on the wrong side of the door.
realm | main | The Bridge Market; Crooked Cross; The Lower Bailey | village_square | out | stalls, well, banners, towers | A small dragon is asleep on the warm loaves, and is charged rent. / The banners disagree about who is king. / The well answers, but only in questions.
realm | base | The Map Room; The Stillroom; The Hearth Kitchen | kitchen | in | hearth, jars, herbs, long table | Something in the third jar is listening. / Herbs hang in the order in which they are forgiven. / The fire burns green when anybody exaggerates.
realm | talk | The Witch's Elbow; The Guildhall; The Toad and Crown | bar | in | barrels, long tables, hearth, shields | The ale is served by weight of oath. / A bard is being paid to stop. / Two knights share a helmet and a grievance.
realm | edge | The Orchard of Small Wishes; The Ford; The Moat Garden | garden | out | apple trees, stream, wall, beehives | Each apple has a word in it, usually a short one. / A heron stands in the ford and looks official. / The stream has been told to run quietly.
realm | records | The Roll of Oaths; The Chantry; The Tower of Letters | church | in | scrolls, candles, coloured window, lectern | Promises are kept here, on shelves. / One scroll is chained, and has worn the chain thin. / The coloured window shows a king nobody remembers electing.
realm | view | The Wall Walk; The Standing Stone; The Giant's Knee | rooftop | out | battlements, view, bench, banners | You can see three kingdoms from here, and none of them is yours. / The stone is warm on the side where people lean. / A kite in the shape of a griffin has got above itself.
realm | news | The Crier's Corner; The Potion Shop; {s} the Chandler's | shop | in | counter, bottles, scales, bell | A sign says ALL CURSES FINAL. / Gossip is sold by the ounce, wrapped. / The scales weigh things against their reputations.
realm | home | The Loft Over the Stable; The Crooked Tower; The Tinker's Cart | living_room | in | bed, trunk, candle, round window | The ladder down is two rungs shorter than the ladder up. / A trunk mutters in its sleep. / There is a chair that will not be sat in by liars.
old | main | The Lantern Quarter; The Street of the Dyers; Under the North Gate | noir_street | out | lanterns, wooden fronts, puddles, bridge | Paper lanterns go out one after another, from the far end. / Rain runs off the eaves like beads. / A palanquin passes with its blinds tied from outside.
old | base | The Rented Room Behind the Fan Shop; The Copyist's House; The Watch House | living_room | in | low table, screens, brazier, sword rack | The screen has been mended with a love poem, face inward. / A brazier ticks as it cools. / One mat is newer than the others.
old | talk | The House of the Third Cup; The Ferryman's Rest; The Crane | bar | in | low tables, jars, lantern, curtain | The curtain at the back is never drawn and never open. / Someone has paid for the next table to be empty. / The singer sings the verse that is not sung.
old | edge | The Rope Ferry; The Timber Yard; The Salt Landing | dock | out | boats, logs, posts, mist | The ferry waits on the wrong side of the river. / Logs knock together in the dark like a polite visitor. / A boat is tied with a court knot.
old | records | The Archive Hall; The Office of Seals; The Temple Register | museum | in | scrolls, chests, lattice window, lamp | The burned smell has been there for years and is still not discussed. / Every chest has two locks and one key. / A seal has been pressed while the wax was too hot.
old | power | The Inner Garden Room; The Governor's Pavilion; The Silk House | theatre | in | screens, cushions, lacquer, musicians | The nightingale floor sings under everybody but one. / Tea is poured to the exact height of an insult. / There are guards behind the paper; their shadows are good-looking.
old | news | The Woodblock Shop; The Notice Board; The Story-Seller's Corner | shop | in | blocks, paper, ink, drying lines | Tomorrow's scandal is being carved by a man who cannot read. / Wet sheets hang like washing. / A notice has been pasted over a notice that was pasted over the truth.
old | home | The Widow's Back Room; The Loft in the Dyers' Row; The Temple Guest Cell | living_room | in | bedroll, chest, lamp, small window | One bowl, one cup, two pairs of chopsticks. / Indigo has come up through the floor. / The wind has a way in that nobody has found.
shore | main | The Front; Harbour Street; The Slipway Road | dock | out | sea wall, boats, lamp posts, gulls | A gull stands on the war memorial with an opinion. / The tide has left its line of string and bottle caps along the road. / Every house has its back to the wind and its eye on the door.
shore | base | The Net Loft; The Old Customs House; The Room Over the Chandlery | office | in | desk, charts, window, oil stove | Charts are pinned over older charts. / The window looks at the water as if waiting to be paid. / An oilskin drips on the same board it has always dripped on.
shore | talk | The Plimsoll; The Seamen's Rest; The Ebb | bar | in | counter, brass, settle, ship model | The ship in the bottle is the one that did not come back. / Somebody's stool is being left empty. / The barometer is tapped by everyone and believed by no one.
shore | edge | The Breakwater; The Boat Shed; The Fish Pier | dock | out | rope, creels, lamp, swell | The swell breathes under the boards. / A creel has been hauled up with somebody's glove in it. / The lamp at the end turns, finds nothing, turns.
shore | records | The Harbour Master's Files; The Lifeboat House; The Coastguard Room | station | in | logbooks, shelves, radio, window | The log for one night is in a different ink. / The radio says the names of sea areas like a rosary. / Each drowned boat has its drawer.
shore | power | The Grand Hotel Lounge; The Yacht Club; The Ferry Company Office | living_room | in | tall windows, piano, armchairs, palms | It is the only room in town that cannot smell the fish. / The carpet has been walked on by people who own the tide. / A photograph of the fleet hangs over the missing one.
shore | view | The Bench on the Headland; The Sea Wall; Lookout Point | beach | out | bench, gorse, horizon, rail | The whole town fits between two fingers from here. / Someone has left a flask, half full, out of kindness or in a hurry. / The horizon has been ruled with care.
shore | news | The Paper Shop; The Ticket Office; The Post Office Counter | shop | in | counter, racks, kettle, noticeboard | The tide table is pinned over the marriages. / The kettle is always just about to. / A card in the window offers a boat, never used.
shore | home | The Coastguard Cottage; A Room on Ropewalk; The Caravan on the Dunes | living_room | in | bed, stove, window, boots | Sand has got into the sugar. / The boots by the door point outward. / A tide table marks the wallpaper like a child's height.
wild | main | The Trailhead; The Yard; The Clearing | forest | out | huts, woodpile, flagpole, tracks | The flag is frozen at an angle that used to be a wind. / Fresh tracks go round the hut once and leave. / The woodpile is lower than the winter is long.
wild | base | The Radio Hut; The Mess Kitchen; The Ranger's Cabin | kitchen | in | stove, table, radio, lamps | The stove is fed before anybody else. / The radio is on and has been saying nothing for days. / A map on the wall has been worn through at one place.
wild | talk | The Common Room; The Generator Bar; The Lodge | bar | in | sofas, cards, heater, trophy | The same record is played, out of spite. / There are eight mugs on hooks and nine names. / A jigsaw lacks one piece, and there is a suspect.
wild | edge | The Ice Road; The Jetty; The Tree Line | forest | out | posts, snow, water, dark trees | A line of marker poles walks off into the white. / Something out there is also waiting. / The wind has taken the edge off every sound.
wild | records | The Sample Store; The Weather Log; The Chapel of Spare Parts | museum | in | shelves, crates, drawers, lamp | A hundred winters stand here in glass tubes. / The log is kept in pencil, because ink freezes. / One label has been soaked off.
wild | power | The Director's Cabin; The Company Hut; The Mine Office | office | in | desk, safe, heater, maps | The only warm room has a lock on it. / A telephone without a line is dusted daily. / There is a rug, which is talked about.
wild | view | The Fire Tower; The Cairn; The Flat Rock | rooftop | out | railing, view, bench, sky | Nothing moves for forty miles, and then something does. / Initials are scratched here by people who meant it. / The sky takes up most of the conversation.
wild | news | The Supply Window; The Mail Drop; The Notice Post | shop | in | counter, sacks, scales, list | The mail is a month old and read as if it were today. / A list says who owes the pot a day. / The sack has been sewn shut by hand.
wild | home | Bunk Room Two; The Woodshed Loft; The Tent Under the Birches | living_room | in | bunk, lantern, blanket, window | A sock hangs over the lamp, steaming. / Somebody has carved a calendar and stopped. / The blanket has been issued to six people before.
house | main | The Front Steps; The Courtyard; The Main Staircase | corridor | out | steps, pillars, notice board, bicycles | The notice board has a notice about notices. / A pigeon has learned the timetable. / Everyone goes up the left side of the stairs, and nobody knows why.
house | base | The Porter's Lodge; The Back Office; The Staff Kitchen | kitchen | in | keys, desk, kettle, pigeonholes | Forty hooks hold thirty-nine keys. / The rota has been corrected in three hands. / A drawer is labelled THINGS PEOPLE SAID THEY WOULD FETCH.
house | talk | The Staff Room; The Bar Downstairs; The Common Room | bar | in | armchairs, urn, cards, lamp | The urn makes a noise like a kind remark. / One armchair belongs to somebody, for ever. / The cake has been cut by an engineer.
house | edge | The Loading Yard; The Kitchen Garden; The Laundry Court | garden | out | bins, washing, wall, gate | Sheets fill with wind and pretend to be ghosts. / The gate sticks for strangers. / Someone has planted beans in the fire buckets.
house | records | The Basement Files; The Lost Property Room; The Old Chapel | museum | in | shelves, boxes, tags, bulb | Every umbrella has a tag, and every tag a theory. / The bulb comes on when it is ready. / One box is labelled DO NOT and nothing else.
house | power | The Director's Office; The Boardroom; The Royal Box | office | in | long table, portrait, carpet, window | The portrait has been given more hair over the years. / The carpet ends exactly where visitors stop. / A bell-push under the table is shiny with use.
house | view | The Roof; The Fire Escape; The Bench by the Bins | rooftop | out | railing, chimneys, sky, bench | From the roof it all looks planned. / A chair has been carried up here and never down. / Somebody grows tomatoes where the view would be.
house | news | The Switchboard; The Kiosk in the Foyer; The Ticket Hatch | shop | in | counter, switchboard, papers, bell | The hatch is open from half past to whenever. / Rumours are left here for collection. / The pen on a chain has been stolen, chain and all.
house | home | The Attic Room; Room Nineteen; The Caretaker's Flat | living_room | in | bed, sloping ceiling, lamp, trunk | The ceiling is low enough to be confided in. / A row of postcards covers the damp. / Pipes knock in the night, in threes.
"""

_ROLES = """
robots | ally | a secretarial unit with a carbon copy of everything; a filing machine three models out of date, and proud of it; a bookkeeper built for ballistics | one night without a power cut
robots | law | a registry constable who polishes his number; a desk sergeant bolted to the desk by choice; a patrol unit that has never once overheated | to be decommissioned with honours
robots | power | the philanthropist who owns the current; a magnate who leases people their own hands; a collector of first models | the last free generator in the city
robots | press | a ticker journalist who prints what it hears, at once, on itself; the editor of the only paper with a conscience circuit | a headline nobody can recall
robots | keeper | who pours the oil and forgets nothing, by design; a barkeep assembled from four other barkeeps | a licence that does not need renewing
robots | client | a heiress in porcelain with a hairline crack; a widow of the assembly line; a piano, formerly | a serial number of her own
robots | dock | a crane operator who is also the crane; a stevedore with somebody else's left arm | the missing half of a pair
robots | landlord | who rents out bodies by the week; the pawnbroker of spare parts downstairs | every limb accounted for
space | ally | a systems clerk who reads the logs for pleasure; a medic with one bed and a waiting list; a loader pilot who has done this run nine times | a contract with a last day in it
space | law | the security officer, whose gun is a form; a deputy marshal for four decks and a corridor | a quiet rotation
space | power | the Administrator, who has never been outside; a contractor who owns the air between two bulkheads | the station's charter, signed
space | press | the relay operator, who hears everything four hours late; a bulletin writer employed by the company to be cheerful | one transmission nobody edits
space | keeper | who runs the canteen and grows something that is not on the inventory; a barman with a lunar tan | real lemons
space | client | a passenger with a diplomatic seal and no luggage; an actuary who came to see if we were worth it | passage home under another name
space | dock | a dock chief with frost scars; a cargo hand who can count by ear | a berth facing the sun
space | landlord | the quartermaster, who lends batteries at interest; the owner of the only spare suit | every seal signed for
space | elder | the last of the founding crew, who still says 'aloft'; a botanist older than the station | to see something grow that was not planned
space | kid | thirteen, born in transit, who has never seen rain; twelve, with the run of the air ducts | a place that keeps still
space | shop | the quartermaster, who knows what everybody has run out of; who keeps the supply hatch and everyone's confidences | a delivery on the day it was promised
space | mayor | the station director, elected by a quorum of machines; the Administrator, who opens every hatch with a speech | an inspection that ends in applause
space | aunt | a visiting auditor who has missed four shuttles; a singer on a cruise that stopped here and left | a window seat
space | neighbour | a welder who hums in vacuum; the hydroponics man, who names the tomatoes | somebody to eat with at the same hour
space | priest | the counsellor, who is also the barber; the chaplain to eleven faiths and one cat | a full compartment
space | driver | a shuttle trainee with an excuse for every dent; a courier who is always one airlock behind | a licence for the big ship
west | ally | a telegraph clerk who taps out only half of what she hears; the livery owner, who shoes horses for the truth; a printer's widow with a steady hand | the line kept open
west | law | a deputy who outlived three sheriffs by being slow; a territorial marshal with somebody else's badge | to be re-elected by the living
west | power | a cattleman who fences other people's water; the banker who owns the rain, on paper | the railway, and the land under it
west | press | the editor of a four-page paper with five pages of news; a dime novelist who needs a second chapter | an ending that sells back east
west | keeper | who runs the saloon and waters only the whisky; a bartender with a shotgun named after his wife | a piano in tune
west | client | a rancher's widow with two hundred head and one enemy; a mail-order bride who has read the small print | a deed with her own name on it
west | dock | a drover who can tell a brand that has been burned twice; a stage driver who talks only to the off-side horse | wages owed since spring
west | landlord | the undertaker, who rents rooms to the living; the assayer, who weighs everybody twice | a slow week
haunted | ally | the ward sister, who counts the beds twice; a sexton's daughter who sleeps with the light on; an archivist with a cold that will not go | one night with nothing to write down
haunted | law | the constable, whose beat ends before the lane does; a magistrate's clerk with a drawer of unsigned complaints | a transfer inland
haunted | power | the benefactor, who built the east wing and never enters it; the oldest family's youngest son, sixty-one | the agreement renewed
haunted | press | a folklorist who has run out of scepticism; the parish magazine's editor, who leaves a page blank | a ghost with a date of birth
haunted | keeper | who keeps the inn and will not let room four; a cook who lays one place too many and will not say why | guests who leave in the morning
haunted | client | a nephew come to sell the house; a bride who has been married here before | the keys, and daylight
haunted | dock | the ferryman, who takes no coins now; a gravedigger who has started measuring people | ground that stays shut
haunted | landlord | the pharmacist, who knows what everybody takes to sleep; the matron of the boarding house, who locks from outside | all the doors accounted for
haunted | elder | the schoolmaster who taught everyone's dead grandparents; the oldest parishioner, who answers the wind | not to be the last who remembers
haunted | kid | eleven, who talks to somebody on the stairs; a choirboy with a torch and a list | to be believed the first time
haunted | shop | who keeps the stores and sells no mirrors; the telephone exchange, in person | a whole night without that one call
haunted | mayor | the chairman of the restoration fund, who will not go upstairs; the squire, who has the village read to him | the house open to visitors by May
realm | elder | a wizard pensioned off after the last prophecy; the royal historian, who was there and denies it | to be asked before the battle, for once
realm | kid | a page of eleven who can read the king's letters upside down; an apprentice thief with a guild card | a quest with a map
realm | shop | the potion seller, who remembers every customer's worst idea; who keeps the tavern and the kingdom's only honest scales | nobody turned into anything before noon
realm | mayor | the Lord Chamberlain, who rules while the king practises; the Queen's herald, who has a trumpet for a temper | one feast without a curse
realm | aunt | a princess on extended leave from her tower; a bard who has been thrown out of four courts in tune | a stanza that is true
realm | neighbour | a giant who keeps bees; a retired knight who mends fences, having broken most of them | to be thanked by somebody his own size
realm | priest | the keeper of the Roll of Oaths, who has broken one; a hermit who receives on Wednesdays | a promise kept on time
realm | driver | a carter whose mule is the better diplomat; a dragon groom with no eyebrows | a wage in coins rather than blessings
old | ally | a copyist who can forge any hand but her own; an apprentice who sweeps, listens and can count | to be shown the other half
old | law | the captain of the night watch, who patrols only where he is seen; the magistrate's scribe, in love with procedure | a year without a report
old | power | the governor's brother, who collects what burns; a silk merchant who finances both sides | the last page of the register
old | press | a story-seller who improves the dead; a woodblock carver with a grudge against captions | a tale that is forbidden twice
old | keeper | who runs the tea house and can hear a lie being steeped; a retired courtesan with eleven ministers in her memory | the third cup drunk by a friend
old | client | an official's widow who buys the same incense as the murderer; a physician with ink on his cuffs | a name removed from a list
old | dock | a ferryman who has carried every secret across and one of them back; a timber rafter with a burned hand | the river kept low
old | landlord | the dyer next door, whose hands tell the day of the week; a moneylender who writes in water | a debtor who comes on foot
shore | ally | a harbour radio operator with a good ear and a bad chair; the doctor's receptionist, who knows who came in wet; a boatbuilder's daughter who keeps the accounts | a winter with nobody lost
shore | law | the sergeant of a one-car station; a customs officer who grew up smuggling | a summer without a summons
shore | power | the ferry company's owner, who gives a cup at every regatta; the hotelier with a mortgage on the tide | the inquiry closed by the season
shore | press | the editor of a weekly that comes out on Fridays whatever happens on Saturdays; a radio reporter sent home | a story the boats will talk to
shore | keeper | who keeps the bar and the lifeboat collection box; a landlady whose lodgers are all at sea | closing time, observed
shore | client | a skipper's widow with an unopened insurance letter; a woman come back after twenty years with one suitcase | the wreck left where it lies
shore | dock | a crabber who saw the lights go out; the chandler, who sells rope by the fathom and news by the yard | a calm week and a fair price
shore | landlord | the net-mender, who rents the loft and reads the weather aloud; the ropewalk's last owner | the rent, or the reason
shore | elder | the old pilot, who has buried three harbour masters; a lighthouse keeper's widow who still winds the clockwork | to be asked about the weather
shore | kid | twelve, who keeps a log of every boat and every kiss; thirteen, first mate of a leaking dinghy | command of something that floats
shore | shop | who runs the paper shop and the tide table; the postmistress, who steams nothing, she says | first sight of the ferry
shore | mayor | the regatta president, who has never been in a boat; the harbour master, promoted past the water | a plaque below the plaque
shore | aunt | a cabaret singer home for one winter; who came for the funeral and is running the café | a reason that is not the sea
shore | neighbour | the net-mender, who talks with both hands full; a sailmaker who has made something for every house | company at the end of the pier
shore | priest | the seamen's chaplain, who gets seasick; the choirmaster, whose tenors are all on one trawler | the boats in before evensong
shore | driver | a ferry deckhand with sea legs on land; a fish-van driver who arrives before the news | his own boat, however small
wild | ally | the radio operator, who talks to the static; a field medic with a veterinary licence | the spring relief flight
wild | law | the ranger, responsible for four thousand square miles and a stapler; the company's safety officer | no incident on this page
wild | power | the site director, who controls the fuel; the man who bought the mountain by telephone | the samples, and who has seen them
wild | keeper | the cook, who is morale; who runs the bar that is not on the plan | sugar
wild | elder | the oldest hand, who came for one season in another century; a glaciologist who thinks in winters | to hand it over to somebody who listens
wild | kid | the director's daughter, twelve and unsupervised; a fourteen-year-old with a sled and a theory | a dog of her own
wild | shop | the storekeeper, who knows to the gram what is left; the supply pilot, who brings gossip as ballast | the list ticked to the bottom
wild | mayor | the site director, who holds a fire drill for feelings; the camp's chairman, by seniority of beard | a visit from the minister
wild | neighbour | a mechanic who apologises to engines; the trapper from over the ridge, who comes down to borrow salt | an answer on the radio
wild | driver | a snowcat driver with one gear and many stories; a new boy sent up by mistake | boots that fit
house | ally | the night porter, who reads everybody's crossword; a junior who was hired for one week in March | a desk with a window
house | law | the head of security, whose uniform was tailored for his predecessor; an inspector from the ministry who has missed her train | the form, complete
house | power | the chairman of the board, who has donated the view; the proprietor, who lives upstairs and pays nobody | the building sold by spring
house | press | the publicist, who prepares two versions; the librarian of the house magazine | a true sentence, printed
house | keeper | who runs the canteen, and therefore the place; the wardrobe mistress with pins in her mouth | everybody fed before it starts
house | client | a patron with a box and a secret door; a guest who has been here since the war | the room next door kept empty
house | dock | the stagehand who knows which rope is which; the boilerman, last to leave and first to know | heat on the third floor
house | landlord | the caretaker with all the keys but one; the housekeeper, who counts the candlesticks | a count that comes out right
house | elder | the oldest resident, who pays in anecdotes; the founder's secretary, still at her post | to be shown the new plans
house | kid | the cleaner's son, who does his homework in the lift; a twelve-year-old on the guest list by accident | a master key
house | shop | who keeps the kiosk and the real visitors' book; the switchboard operator, who is saying nothing to everybody | one call she did not put through
house | mayor | the director, who discovers things at ceremonies; the head of the committee for the jubilee | the jubilee, without incident
house | aunt | a guest artist whose engagement ended in June; a temp who has not been told to stop | a name on the programme
house | neighbour | the handyman, who mends in the night what was broken by day; the piano tuner, here on Thursdays and most other days | an excuse to stay to supper
house | priest | the chaplain, with a cupboard for a chapel; the bandmaster of a band of five | a quiet hour with nobody sorry
house | driver | a delivery boy who has taken the wrong lift for two years; an understudy with three trays | one line that gets a laugh
"""


class PlaceRow:
    """A place as it is in one world."""

    __slots__ = ("details", "drawn", "function", "interior", "names", "touches")

    def __init__(self, row: list[str]) -> None:
        self.function = row[1]
        self.names = tuple(name.strip() for name in row[2].split(";"))
        self.drawn = row[3]
        self.interior = row[4] == "in"
        self.details = tuple(word.strip() for word in row[5].split(","))
        self.touches = tuple(touch.strip() for touch in row[6].split(" / "))


def _split(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for line in text.strip().splitlines()]


PLACES: dict[str, dict[str, PlaceRow]] = {}
"""World -> function -> place."""
for _row in _split(_PLACES):
    PLACES.setdefault(_row[0], {})[_row[1]] = PlaceRow(_row)

ROLES: dict[tuple[str, str], tuple[tuple[str, ...], str]] = {
    (row[0], row[1]): (tuple(text.strip() for text in row[2].split(";")), row[3]) for row in _split(_ROLES)
}
"""(world, role) -> descriptions, want."""

SETS: dict[str, str] = {
    "city-street": "noir_street", "street": "noir_street", "archive": "museum", "club": "theatre", "print-shop": "warehouse",
    "apartment": "living_room", "village-square": "village_square", "square": "village_square", "hall": "theatre",
    "workshop": "warehouse", "overlook": "garden",
}  # fmt: skip
"""Sets by other names -> the set that is drawn."""

BASES: dict[str, tuple[str, str, bool, str]] = {
    "bakery": ("The Bakery", "kitchen", True, "oven, trays, flour, counter"),
    "café": ("The Café", "bar", True, "counter, coffee machine, chairs, window"),
    "restaurant": ("The Restaurant Kitchen", "kitchen", True, "stove, pans, pass, table"),
    "kitchen": ("The Kitchen", "kitchen", True, "stove, copper pans, long table, herbs"),
    "shop": ("The Shop", "shop", True, "counter, shelves, scales, bell"),
    "flower shop": ("The Flower Shop", "shop", True, "buckets, ribbons, counter, window"),
    "library": ("The Library", "museum", True, "shelves, ladder, reading lamp, desk"),
    "school": ("The Classroom", "classroom", True, "blackboard, desks, globe, window"),
    "hospital": ("The Night Ward", "hospital", True, "beds, curtains, trolley, lamp"),
    "laboratory": ("The Laboratory", "hospital", True, "benches, flasks, lamp, notebooks"),
    "workshop": ("The Workshop", "warehouse", True, "bench, tools, lamp, shelves"),
    "theatre": ("The Dressing Room", "theatre", True, "mirror, bulbs, costumes, curtain"),
    "museum": ("The Museum Basement", "museum", True, "cases, crates, labels, lamp"),
    "church": ("The Vestry", "church", True, "robes, candles, ledger, window"),
    "convent": ("The Refectory", "church", True, "long table, candles, cross, window"),
    "lighthouse": ("The Lamp Room", "bridge", True, "great lens, logbook, window, brass rail"),
    "hotel": ("The Front Desk", "corridor", True, "key rack, bell, register, staircase"),
    "farm": ("The Farm Kitchen", "kitchen", True, "range, boots, long table, dresser"),
    "saloon": ("The Back Room of the Saloon", "bar", True, "card table, lamp, bottles, door"),
    "sheriff's office": ("The Sheriff's Office", "office", True, "desk, cells, rifle rack, stove"),
    "dock": ("The Dive Shed", "warehouse", True, "air tanks, ropes, bench, lamp"),
    "ship": ("The Chart Room", "bridge", True, "charts, compass, lamp, window"),
    "spaceship": ("The Cockpit", "bridge", True, "consoles, seats, stars, levers"),
    "post office": ("The Sorting Room", "shop", True, "pigeonholes, sacks, scales, stove"),
    "newspaper": ("The Newsroom", "office", True, "desks, telephones, lamps, clock"),
    "studio": ("The Studio", "theatre", True, "lamps, backdrop, easel, stool"),
    "dojo": ("The Empty Dojo", "living_room", True, "mats, sword rack, screen, scroll"),
    "tower": ("The Crooked Tower", "museum", True, "books, cauldron, owl, round window"),
    "cottage": ("The Cottage", "kitchen", True, "hearth, jars, herbs, cat"),
    "castle": ("The Great Hall", "museum", True, "banners, long table, hearth, throne"),
    "garage": ("The Garage", "warehouse", True, "lift, tools, lamp, tyres"),
    "chapel": ("The Funeral Parlour", "church", True, "lilies, chairs, curtain, ledger"),
    "garden": ("The Potting Kitchen", "kitchen", True, "seed trays, stove, boots, window"),
    "vineyard": ("The Press House", "warehouse", True, "barrels, press, lamp, table"),
    "gym": ("The Gym", "warehouse", True, "ring, bags, bench, clock"),
    "town hall": ("The Town Clerk's Room", "office", True, "desk, stamps, portrait, window"),
    "court": ("Chambers", "office", True, "books, desk, robe, lamp"),
    "mine": ("The Lamp Cabin", "warehouse", True, "lamps, tags, bench, stove"),
    "forest": ("The Ranger's Cabin", "living_room", True, "stove, maps, lamp, window"),
}  # fmt: skip
"""Workplace of the hero -> what the hero's base is: name, set, interior, details."""
