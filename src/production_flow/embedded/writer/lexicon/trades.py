"""Occupations: where they work, how they dress, what they carry, what their hands know.

Each row: id | other words | workplace noun | dress | tools | what only they can see.
Dress is a list of garments as slot:kind or slot:kind=colour word.
"""

from __future__ import annotations

_ROWS = """
detective|private eye,private investigator,investigator,sleuth,gumshoe,private detective,p.i.|office|outer:coat,top:shirt,neck:tie,bottom:trousers,hat:fedora|notebook,torch|which of two true stories was rehearsed
inspector|commissioner,chief inspector,police inspector,superintendent,police detective|police station|outer:coat,top:shirt,neck:tie,bottom:trousers|notebook,badge|who looks at the door before the question is finished
cop|police officer,policeman,policewoman,officer,constable,patrolman,beat cop,ex-cop|police station|outer:jacket,top:shirt,bottom:trousers,hat:cap,badge:star|badge,torch|how a street stands when it is hiding someone
sheriff|marshal,deputy,lawman|sheriff's office|outer:vest,top:shirt,bottom:trousers,hat:stetson,shoes:boots,badge:star|badge,lamp|what tracks look like when a horse is carrying two
chef|head chef,sous-chef,sous chef|kitchen|top:shirt,bottom:trousers,hat:toque,apron:apron,neck:kerchief|knife,spoon|what a dish was meant to taste of before somebody touched it
cook|short-order cook,line cook,dinner lady,ship's cook|kitchen|top:tee,bottom:trousers,apron:apron,hat:headscarf|spoon,pan|how many people a kitchen thinks it is feeding
baker|pastry chef,pâtissier,confectioner|bakery|top:shirt,bottom:trousers,apron:apron,hat:cap|rolling pin,tray|what time somebody got up, from the crumbs
barista|coffee maker|café|top:tee,bottom:trousers,apron:apron,hat:beret|cup,cloth|a regular's whole week, from one order
bartender|barman,barmaid,barkeep,publican,landlord of a pub,landlady|bar|top:shirt,outer:vest,bottom:trousers,neck:bowtie|bottle,cloth|what people order when they lie
waiter|waitress,server|restaurant|top:shirt,outer:vest,bottom:trousers,neck:bowtie|tray,notebook|which table stopped talking
butcher||shop|top:shirt,apron:apron,bottom:trousers,hat:cap|knife,scale|the difference between a cut and a wound
grocer|shopkeeper,shop owner,storekeeper,greengrocer|shop|top:shirt,outer:cardigan,apron:apron,bottom:trousers|pencil,basket|who has started buying for one more
fishmonger||market|top:sweater,apron:apron,bottom:trousers,shoes:boots|knife,crate|how long ago anything stopped being fresh
cheesemaker||dairy|top:shirt,apron:apron,bottom:trousers,hat:headscarf|knife,bell|a lie, by how long it has been kept
winemaker|vintner|vineyard|top:shirt,outer:vest,bottom:trousers,hat:cap|bottle,key|which year a story is really from
beekeeper|apiarist|garden|outer:robe,bottom:trousers,hat:cap,gloves:gloves|jar,smoker|what sets a crowd moving
gardener|groundskeeper,landscaper|garden|top:shirt,outer:vest,bottom:trousers,shoes:boots,hat:cap|spade,basket|ground that has been opened and closed again
florist|flower seller|flower shop|top:blouse,apron:apron,bottom:skirt|flowers,scissors|an apology, by the size of the bouquet
farmer|smallholder,shepherd,shepherdess,goatherd|farm|top:shirt,outer:vest,bottom:trousers,shoes:boots,hat:cap|bucket,crook|which gate was closed by a stranger
rancher|cowboy,cowgirl,cowhand,cattle driver|ranch|top:shirt,outer:vest,bottom:trousers,hat:stetson,shoes:boots,neck:kerchief|rope,lamp|the one animal standing wrong
gunslinger|gunfighter,bounty hunter,outlaw|saloon|outer:coat,top:shirt,bottom:trousers,hat:stetson,shoes:boots,belt:belt|coin,poster|how far a hand is from where it wants to be
fisherman|fisherwoman,fisher,trawlerman,angler|dock|top:sweater,outer:coat,bottom:trousers,shoes:boots,hat:cap|net,lamp|weather, two hours before anyone else
sailor|seaman,deckhand,mate,bosun|dock|top:tee,outer:jacket,bottom:trousers,hat:cap,neck:kerchief|rope,lamp|a knot tied by someone who learned it late
captain|ship captain,skipper,sea captain,ferry captain|ship|outer:coat,top:sweater,bottom:trousers,hat:cap|map,compass|when a crew has already voted
diver|deep-sea diver,salvage diver,rescue diver|dock|top:sweater,outer:jacket,bottom:trousers,shoes:boots|torch,rope|what the tide would have done with it
lighthouse keeper|lighthouse-keeper,keeper of a lighthouse|lighthouse|top:sweater,outer:coat,bottom:trousers,shoes:boots,hat:cap|lamp,logbook|a ship that is where no ship should be
pirate|buccaneer,privateer,corsair|ship|top:blouse,outer:coat,bottom:trousers,shoes:boots,hat:headscarf,belt:belt|map,coin|what a man will bury and what he will only pretend to
whaler||ship|top:sweater,outer:coat,bottom:trousers,shoes:boots,hat:cap|rope,lamp|the breath before the thing surfaces
postman|mailman,postwoman,postmistress,postmaster,letter carrier,courier,mail carrier|post office|top:shirt,outer:jacket,bottom:trousers,hat:cap,back:backpack|letter,bag|who has stopped getting letters
librarian|archivist,bookseller,bookshop owner,book binder,bookbinder|library|top:blouse,outer:cardigan,bottom:skirt|book,stamp|the page that has been read too often
teacher|schoolteacher,schoolmistress,headmaster,headmistress,substitute teacher,tutor|school|top:shirt,outer:cardigan,bottom:trousers|chalk,book|which child is being good on purpose
professor|lecturer,academic,historian,archaeologist,linguist,philosopher|museum|top:shirt,outer:jacket,bottom:trousers,neck:bowtie|book,magnifying glass|the date at which a story starts to disagree with itself
student|schoolgirl,schoolboy,pupil,undergraduate|school|top:hoodie,bottom:trousers,shoes:sneakers,back:backpack|notebook,phone|what grown-ups assume nobody young would notice
nurse|night nurse,midwife,school nurse|hospital|top:tunic,outer:cardigan,bottom:trousers,shoes:sneakers|watch,tray|pain that is being polite
doctor|surgeon,physician,country doctor,coroner,pathologist,medical examiner|hospital|outer:lab-coat,top:shirt,bottom:trousers|bag,notebook|the symptom nobody mentioned
paramedic|ambulance driver,emt|hospital|outer:jacket,top:shirt,bottom:trousers,shoes:boots|bag,torch|the ten seconds before a scene becomes a story
veterinarian|vet|surgery|outer:lab-coat,top:shirt,bottom:trousers,shoes:boots|bag,bottle|what an animal has learned to expect from a hand
pharmacist|apothecary,herbalist,alchemist|shop|outer:lab-coat,top:shirt,bottom:trousers|bottle,scale|a dose that was not a mistake
psychiatrist|therapist,psychologist,counsellor|office|top:shirt,outer:cardigan,bottom:trousers|notebook,clock|the sentence somebody starts and drops
scientist|physicist,chemist,biologist,botanist,researcher,inventor,mad scientist,astronomer|laboratory|outer:lab-coat,top:shirt,bottom:trousers|notebook,bottle|the one reading that somebody rounded up
engineer|mechanic,ship's engineer,electrician,plumber,repairman,repairwoman,tinkerer|workshop|top:tee,outer:vest,bottom:trousers,shoes:boots,gloves:gloves|wrench,lamp|a fault that was put there
programmer|hacker,coder,developer,software engineer|office|top:hoodie,bottom:trousers,shoes:sneakers|laptop,phone|what a machine was told to forget
astronaut|cosmonaut,space traveller,space explorer|spaceship|outer:jacket,top:tunic,bottom:trousers,shoes:boots,belt:belt|helmet,tablet|how much air a room has left, by how people talk
pilot|aviator,bush pilot,airline pilot,test pilot|hangar|outer:jacket,top:shirt,bottom:trousers,neck:scarf,shoes:boots|map,compass|the landing somebody is not sure of
soldier|veteran,ex-soldier,infantryman,army medic,general,colonel,war veteran|barracks|outer:jacket,top:shirt,bottom:trousers,shoes:boots,belt:belt,hat:beret|torch,letter|which of the quiet ones has already decided
spy|secret agent,agent,double agent,spymaster,codebreaker|office|outer:coat,top:shirt,bottom:trousers,hat:fedora,neck:scarf|envelope,camera|the second reason anyone does anything
translator|interpreter|office|top:shirt,outer:jacket,bottom:trousers|dictionary,pen|the word that was chosen because the true one was free
journalist|reporter,editor,news anchor,war correspondent,columnist|newspaper|top:shirt,outer:jacket,bottom:trousers,neck:tie|notebook,camera|the question the press release is an answer to
photographer|paparazzo,war photographer|studio|top:shirt,outer:vest,bottom:trousers,hat:beret|camera,photograph|who is just outside the frame
writer|novelist,author,poet,playwright,screenwriter,ghostwriter,crime writer|study|top:shirt,outer:cardigan,bottom:trousers,neck:scarf|pen,typewriter|when real life has been edited
lawyer|attorney,solicitor,barrister,public defender,prosecutor,tax lawyer,notary|office|top:shirt,outer:jacket,bottom:trousers,neck:tie|briefcase,paper|the clause a person hopes you read quickly
judge|magistrate,ex-judge|court|outer:robe,top:shirt,bottom:trousers,neck:tie|gavel,book|a verdict that was paid for in advance
accountant|bookkeeper,auditor,tax inspector,tax collector,tax man,banker,actuary|office|top:shirt,outer:vest,bottom:trousers,neck:bowtie|ledger,pencil|the sum that comes out right for the wrong reason
clerk|office worker,secretary,receptionist,bureaucrat,civil servant,typist,customs officer,registrar|office|top:shirt,outer:cardigan,bottom:trousers,neck:tie|stamp,folder|the form nobody was supposed to file
manager|hotel manager,hotelier,innkeeper,hotel owner,concierge,boss|hotel|top:shirt,outer:vest,bottom:trousers,neck:tie|key,bell|which guest has packed to leave in a hurry
cleaner|janitor,cleaning lady,custodian,maid,housekeeper,chambermaid,caretaker|hotel|top:tunic,apron:apron,bottom:trousers,hat:headscarf|broom,keys|what people throw away when they think nobody empties the bin
butler|valet,footman|mansion|top:shirt,outer:vest,bottom:trousers,neck:bowtie,gloves:gloves|tray,bell|everything, and which of it to have seen
governess|nanny,babysitter|mansion|top:dress,outer:cardigan,neck:scarf|book,umbrella|a child carrying a grown-up's secret
driver|taxi driver,cab driver,cabbie,chauffeur,bus driver,trucker,truck driver,delivery driver,train driver|garage|top:shirt,outer:jacket,bottom:trousers,hat:cap|key,map|where people really go, and how they sit on the way back
conductor|train conductor,railwayman,stationmaster,signalman|station|outer:jacket,top:shirt,bottom:trousers,hat:cap|ticket,watch|a traveller with no reason to arrive
builder|carpenter,bricklayer,mason,joiner,architect,roofer|workshop|top:shirt,outer:vest,bottom:trousers,shoes:boots,hat:cap|hammer,plan|a wall thicker than it needs to be
blacksmith|smith,armourer|forge|top:tunic,apron:apron,bottom:trousers,shoes:boots,gloves:gloves|hammer,horseshoe|metal that has been made to look older
clockmaker|watchmaker,horologist,toymaker,puppet maker,puppeteer|workshop|top:shirt,outer:vest,apron:apron,bottom:trousers|watch,screwdriver|a minute that has gone missing
piano tuner|piano-tuner,luthier,violin maker|workshop|outer:coat,top:shirt,bottom:trousers,neck:scarf|tuning fork,bag|a room that is listening
tailor|seamstress,dressmaker,costume designer,milliner,shoemaker,cobbler|shop|top:shirt,outer:vest,bottom:trousers|scissors,tape|a coat let out for something that was not a stomach
hairdresser|barber,stylist|shop|top:tunic,bottom:trousers,apron:apron|scissors,mirror|what people say to a mirror
undertaker|mortician,funeral director,gravedigger|chapel|outer:coat,top:shirt,bottom:trousers,neck:tie,hat:fedora|book,flowers|which mourner came to make sure
priest|vicar,pastor,reverend,rabbi,imam,exorcist,chaplain|church|outer:robe,top:shirt,bottom:trousers|book,candle|a confession that leaves something out
nun|sister superior,abbess|convent|outer:robe,top:dress,hat:headscarf|book,candle|mischief, from three cloisters away
monk|friar,abbot|monastery|outer:robe,top:tunic,belt:belt|book,candle|what silence is being used for
musician|singer,pianist,violinist,jazz singer,saxophonist,drummer,composer,trumpeter,guitarist,cellist|theatre|top:shirt,outer:jacket,bottom:trousers,neck:bowtie|sheet music,instrument|the one note that is played for somebody in particular
actor|actress,stage actor,child star,movie star,understudy,stuntman,stuntwoman|theatre|top:blouse,outer:coat,bottom:trousers,neck:scarf|script,mask|bad acting, especially in good people
dancer|ballerina,choreographer|theatre|top:tee,outer:cardigan,bottom:skirt|shoes,ribbon|fear, by where the weight goes
magician|illusionist,stage magician,conjurer|theatre|top:shirt,outer:coat,bottom:trousers,neck:bowtie|cards,coin|the hand you were meant to look at
clown|acrobat,ringmaster,circus performer,trapeze artist,juggler|circus|top:tee,outer:vest,bottom:trousers,neck:bowtie|ball,hat|the fall that was not in the act
painter|artist,sculptor,illustrator,cartoonist,forger|studio|top:shirt,apron:apron,bottom:trousers,hat:beret,neck:scarf|brush,painting|a copy, by what it is afraid to get wrong
curator|museum guard,museum director,antiquarian,antique dealer,auctioneer,art dealer,collector|museum|top:shirt,outer:jacket,bottom:trousers,neck:bowtie|magnifying glass,key|the object that has been somewhere else since
perfumer||shop|top:blouse,outer:coat,bottom:trousers,neck:scarf|bottle,handkerchief|a person who left the room an hour ago
guard|security guard,night watchman,watchman,prison guard,bodyguard,bouncer|warehouse|outer:jacket,top:shirt,bottom:trousers,hat:cap|torch,keys|the difference between quiet and too quiet
thief|burglar,pickpocket,jewel thief,safecracker,con man,con artist,grifter,smuggler,art thief,bank robber|rooftop|top:sweater,outer:jacket,bottom:trousers,shoes:sneakers,hat:cap|key,torch|what a room is proudest of
gangster|mobster,hitman,assassin,crime boss,mafia boss,loan shark,bootlegger|nightclub|outer:coat,top:shirt,bottom:trousers,hat:fedora,neck:tie|envelope,watch|what a favour will cost in the spring
gambler|card sharp,poker player,croupier|casino|top:shirt,outer:vest,bottom:trousers,neck:tie|cards,coin|the moment before somebody bets more than they have
pawnbroker|junk dealer,scrap dealer,scavenger,rag-and-bone man|shop|top:shirt,outer:cardigan,bottom:trousers|scale,watch|what a thing cost the person who is selling it
miner|prospector,gold digger|mine|top:shirt,outer:vest,bottom:trousers,shoes:boots,hat:helmet|lamp,pick|ground that is about to say no
firefighter|fireman,firewoman|station|outer:coat,top:tee,bottom:trousers,shoes:boots,hat:helmet|hose,axe|where a fire was told to begin
ranger|park ranger,forester,gamekeeper,woodcutter,hunter,trapper|forest|top:shirt,outer:vest,bottom:trousers,shoes:boots,hat:stetson|compass,torch|a path that has been walked by someone pretending not to
explorer|adventurer,mountaineer,cartographer,mapmaker,surveyor|camp|top:shirt,outer:jacket,bottom:trousers,shoes:boots,hat:cap,back:backpack|map,compass|the place the map is embarrassed about
king|emperor,prince,lord,duke,baron,count,tsar|castle|outer:robe,top:tunic,bottom:trousers,hat:crown,shoes:boots|ring,letter|who bows a moment late
queen|empress,princess,lady,duchess,countess,baroness|castle|outer:robe,top:dress,hat:crown|ring,letter|who bows a moment late
knight|swordsman,paladin,squire,mercenary,warrior|castle|outer:coat,top:tunic,bottom:trousers,shoes:boots,belt:belt,hat:helmet|sword,lamp|an oath that is wearing thin
samurai|ronin,ninja,swordswoman|dojo|outer:robe,top:tunic,bottom:trousers,belt:belt|sword,scroll|the stillness before a decision
wizard|sorcerer,mage,warlock,necromancer|tower|outer:robe,top:tunic,bottom:trousers,hat:cap|wand,book|the price on the back of a wish
witch|sorceress,enchantress,fortune teller,medium,psychic,oracle|cottage|top:dress,outer:robe,hat:headscarf|bottle,cards|what somebody came in not to ask
ghost hunter|paranormal investigator,demon hunter,vampire hunter,monster hunter|mansion|outer:coat,top:sweater,bottom:trousers,shoes:boots|lamp,recorder|which of the noises is only the house
athlete|boxer,footballer,swimmer,runner,wrestler,coach,cyclist,skater,gymnast|gym|top:tee,outer:hoodie,bottom:shorts,shoes:sneakers|ball,whistle|who has already lost
wedding planner|matchmaker,event planner,party planner|shop|top:blouse,outer:jacket,bottom:skirt,neck:scarf|list,ribbon|two people who have not noticed yet
model|influencer,streamer,youtuber,podcaster,radio host,dj,disc jockey,talk show host,game show host|studio|top:tee,outer:jacket,bottom:trousers,shoes:sneakers|phone,microphone|what a silence on the line is made of
politician|mayor,senator,president,prime minister,diplomat,ambassador|town hall|top:shirt,outer:jacket,bottom:trousers,neck:tie|pen,paper|who is clapping for the person beside them
factory worker|worker,labourer,welder,weaver,dockworker,longshoreman,docker|factory|top:tee,outer:vest,bottom:trousers,shoes:boots,hat:cap|wrench,lunchbox|when a machine is being blamed for a person
inheritor|heiress,heir,socialite,millionaire,billionaire,aristocrat|mansion|top:dress,outer:coat,neck:scarf|ring,letter|what a thing costs, and never what it is worth
bell-ringer|bell ringer,organist,choirmaster|church|top:sweater,outer:cardigan,bottom:trousers|rope,book|who pulled late, and why
handyman|odd-job man,super,building superintendent|workshop|top:tee,outer:vest,bottom:trousers,shoes:boots,belt:belt|wrench,keys|what the neighbours have asked not to have mended
"""


class Trade:
    """One occupation of the lexicon."""

    __slots__ = ("dress", "insight", "key", "tools", "words", "workplace")

    def __init__(self, row: str) -> None:
        key, words, self.workplace, dress, tools, self.insight = row.split("|")
        self.key = key
        self.words = (key, *(word for word in words.split(",") if word))
        self.dress = tuple(tuple(piece.partition("=")[0].split(":")) for piece in dress.split(","))
        self.tools = tuple(tools.split(","))


TRADES: dict[str, Trade] = {trade.key: trade for trade in map(Trade, _ROWS.strip().splitlines())}
"""Occupation id -> what is known of it."""

TRADE_OF: dict[str, str] = {word: trade.key for trade in TRADES.values() for word in trade.words}
"""Any word for an occupation -> its id."""

FEMALE_TRADES = frozenset(
    ["actress", "waitress", "queen", "empress", "princess", "lady", "duchess", "countess", "baroness", "nun", "abbess", "governess", "heiress", "witch", "sorceress", "enchantress", "seamstress", "dressmaker", "ballerina", "midwife", "policewoman", "postwoman", "postmistress", "headmistress", "schoolmistress", "schoolgirl", "cowgirl", "fisherwoman", "firewoman", "repairwoman", "stuntwoman", "swordswoman", "shepherdess", "landlady", "barmaid", "maid", "chambermaid", "socialite", "geisha", "widow", "grandmother", "grandma", "granny", "nonna", "nana", "mother", "mum", "mom", "aunt", "sister", "daughter", "wife", "girl", "woman", "lady", "niece", "bride", "spinster", "girlfriend", "mermaid", "stepmother"]
)  # fmt: skip
MALE_TRADES = frozenset(
    ["king", "emperor", "prince", "lord", "duke", "baron", "count", "tsar", "priest", "vicar", "monk", "friar", "abbot", "butler", "footman", "valet", "policeman", "postman", "mailman", "headmaster", "schoolboy", "cowboy", "fisherman", "fireman", "repairman", "stuntman", "swordsman", "barman", "watchman", "lawman", "trawlerman", "patrolman", "railwayman", "signalman", "handyman", "widower", "grandfather", "grandpa", "father", "dad", "uncle", "brother", "son", "husband", "boy", "man", "nephew", "groom", "boyfriend", "stepfather", "bachelor", "gentleman", "ringmaster", "wizard", "sorcerer", "warlock"]
)  # fmt: skip
