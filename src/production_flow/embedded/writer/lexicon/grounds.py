"""Places: kinds of place with their setting and set, and proper names with their culture."""

from __future__ import annotations

_KINDS = """
city | city | noir_street | city,metropolis,megacity,capital,downtown,big city,inner city,port city,harbour city,harbor city,slum,suburb,suburbs,neighbourhood,neighborhood,district,quarter,streets,ghetto,chinatown
town | town | village_square | town,small town,market town,mining town,spa town,border town,company town,boomtown,ghost town,desert town,university town,hometown,county
village | village | village_square | village,hamlet,fishing village,mountain village,hill town,hilltop village,commune,parish,settlement,valley
island | coast | beach | island,islet,isle,archipelago,atoll
coast | coast | dock | harbour,harbor,port,seaside,seaside town,seaside village,coast,coastal town,coastal village,fishing port,wharf,docks,pier,bay,beach,boardwalk,lagoon,estuary,fjord,cove
lighthouse | coast | dock | lighthouse
ship | ship | dock | ship,ferry,ocean liner,liner,cruise ship,steamship,steamer,sailing ship,yacht,trawler,whaling ship,galleon,pirate ship,houseboat,canal boat,narrowboat,barge,cargo ship,submarine,boat,oil rig
space | space | bridge | space station,spaceship,starship,space,orbital station,generation ship,moon base,lunar base,mars colony,space colony,colony,asteroid,planet,moon,space port,spaceport,outer space,mining colony,rocket,space ship,galaxy,universe,solar system,asteroid belt
base | wild | corridor | research base,base,antarctic base,arctic station,outpost,weather station,bunker,research station
forest | wild | forest | forest,woods,jungle,rainforest,swamp,moor,moors,wilderness,mountain,mountains,national park,tundra,taiga,arctic,antarctica,campsite,summer camp
desert | wild | desert | desert,wasteland,prairie,plains,frontier,canyon,outback,steppe,savannah,oasis
farm | village | garden | farm,ranch,vineyard,orchard,winery,plantation,allotment,garden,dairy,homestead
castle | house | museum | castle,palace,fortress,tower,kingdom,realm,court,citadel,dungeon,throne room
mansion | house | living_room | mansion,manor,country house,stately home,estate,villa,haunted house,house,cottage,apartment building,apartment block,tower block,boarding house,flat,apartment,trailer park,attic,basement,retirement home,nursing home,care home
hotel | house | corridor | hotel,motel,guesthouse,inn,bed and breakfast,hostel,resort,spa,ski resort
school | house | classroom | school,boarding school,high school,academy,university,college,kindergarten,classroom,driving school,art school,magic school
hospital | house | hospital | hospital,clinic,asylum,sanatorium,psychiatric hospital,infirmary,surgery,veterinary clinic
theatre | house | theatre | theatre,theater,opera house,opera,circus,cinema,music hall,concert hall,ballet,film studio,radio station,tv station,television studio,recording studio
church | house | church | church,convent,monastery,abbey,cathedral,chapel,temple,mosque,synagogue,vicarage,shrine,funeral parlour,funeral parlor,funeral home,cemetery,graveyard,crypt
museum | house | museum | museum,gallery,art gallery,library,archive,auction house,bank,archives
office | house | office | office,agency,law firm,newsroom,newspaper,startup,call centre,call center,department store,bureau,ministry,embassy,town hall,courthouse,court,tax office,post office,police station,precinct,detective agency,patent office,lost property office,lost and found
bar | house | bar | bar,pub,saloon,tavern,nightclub,jazz club,club,casino,speakeasy,karaoke bar,dance hall,poker room
kitchen | house | kitchen | kitchen,restaurant,bakery,café,cafe,coffee shop,trattoria,diner,pizzeria,teahouse,tea shop,tearoom,canteen,food truck,bistro,ramen shop,noodle shop,patisserie,chocolate factory,ice cream parlour,cookery school
shop | house | shop | shop,bookshop,bookstore,flower shop,antique shop,corner shop,supermarket,market,laundromat,laundrette,barber shop,barbershop,toy shop,toyshop,pawnshop,record store,pharmacy,pet shop,general store,video store,mall,shopping mall,tailor shop,magic shop,junk shop,junkyard
warehouse | house | warehouse | warehouse,factory,mill,shipyard,mine,power station,prison,jail,laboratory,lab,workshop,garage,gym,foundry,slaughterhouse,quarry,zoo,aquarium
station | city | station | station,train station,railway station,bus station,airport,subway,metro,petrol station,gas station,bus,tram
train | house | corridor | train,night train,orient express,sleeper train,express train,airship,zeppelin
school2 | house | classroom | orphanage
"""

_FOREIGN = """
london england|manchester england|leeds england|liverpool england|york england|oxford england|cambridge england|brighton england
bath england|cornwall england|devon england|yorkshire england|bristol england|england england|britain england|whitby england
edinburgh scotland|glasgow scotland|oban scotland|skye scotland|scotland scotland|highlands scotland|orkney scotland|shetland scotland
aberdeen scotland|hebrides scotland|dublin ireland|cork ireland|galway ireland|ireland ireland|belfast ireland|kerry ireland
wales wales|cardiff wales|swansea wales|snowdonia wales|los angeles america|new york america|chicago america|boston america
new orleans america|san francisco america|detroit america|las vegas america|seattle america|texas america|alaska america
arizona america|maine america|brooklyn america|harlem america|manhattan america|hollywood america|miami america|nevada america
new jersey america|vermont america|montana america|louisiana america|mississippi america|philadelphia america|america america
toronto america|montreal france|canada america|sydney england|melbourne england|australia england|new zealand england|tasmania england
italy italy|rome italy|venice italy|naples italy|florence italy|milan italy|tuscany italy|sicily italy|palermo italy|genoa italy
turin italy|bologna italy|sardinia italy|amalfi italy|siena italy|umbria italy|puglia italy|capri italy|verona italy|liguria italy
berlin germany|hamburg germany|munich germany|cologne germany|bremen germany|dresden germany|leipzig germany|vienna germany
germany germany|austria germany|bavaria germany|föhr germany|sylt germany|salzburg germany|zurich germany|switzerland germany
black forest germany|frankfurt germany|heidelberg germany|lübeck germany|köln germany|münchen germany|wien germany|nürnberg germany
paris france|marseille france|lyon france|provence france|brittany france|normandy france|nice france|france france|bordeaux france
cannes france|corsica france|alsace france|brussels france|belgium france|monaco france|toulouse france|bretagne france
madrid spain|barcelona spain|seville spain|sevilla spain|galicia spain|granada spain|valencia spain|bilbao spain|spain spain
andalusia spain|mallorca spain|toledo spain|cádiz spain|cadiz spain|mexico spain|mexico city spain|oaxaca spain|havana spain
cuba spain|buenos aires spain|argentina spain|chile spain|patagonia spain|bogotá spain|colombia spain|lima spain|peru spain
lisbon portugal|lisboa portugal|porto portugal|portugal portugal|rio portugal|rio de janeiro portugal|são paulo portugal
brazil portugal|bahia portugal|azores portugal|madeira portugal|tokyo japan|kyoto japan|osaka japan|japan japan|edo japan
hokkaido japan|okinawa japan|nagasaki japan|hiroshima japan|nara japan|beijing china|shanghai china|hong kong china|china china
taipei china|taiwan china|singapore china|macau china|seoul korea|busan korea|korea korea|jeju korea
stockholm nordic|oslo nordic|copenhagen nordic|bergen nordic|iceland nordic|reykjavik nordic|reykjavík nordic|norway nordic
sweden nordic|denmark nordic|finland nordic|helsinki nordic|greenland nordic|lapland nordic|lofoten nordic|gotland nordic
amsterdam dutch|rotterdam dutch|netherlands dutch|holland dutch|utrecht dutch|bruges dutch|antwerp dutch
delhi india|mumbai india|bombay india|calcutta india|kolkata india|india india|goa india|kerala india|jaipur india|varanasi india
madras india|chennai india|bangalore india|punjab india|darjeeling india|rajasthan india|nepal india|kathmandu india
lagos westafrica|nigeria westafrica|accra westafrica|ghana westafrica|dakar westafrica|senegal westafrica|mali westafrica
timbuktu westafrica|ibadan westafrica|nairobi eastafrica|kenya eastafrica|zanzibar eastafrica|tanzania eastafrica
addis ababa eastafrica|ethiopia eastafrica|kampala eastafrica|cape town england|johannesburg england|south africa england
cairo arabic|egypt arabic|alexandria arabic|marrakesh arabic|marrakech arabic|morocco arabic|tangier arabic|casablanca arabic
beirut arabic|lebanon arabic|baghdad arabic|damascus arabic|tunis arabic|algiers arabic|dubai arabic|jerusalem hebrew
tel aviv hebrew|haifa hebrew|israel hebrew|istanbul turkey|ankara turkey|turkey turkey|cappadocia turkey|tehran persia
persia persia|iran persia|isfahan persia|athens greece|greece greece|crete greece|santorini greece|corfu greece|thessaloniki greece
moscow russia|russia russia|st petersburg russia|saint petersburg russia|leningrad russia|siberia russia|kyiv russia|odessa russia
ukraine russia|kiev russia|warsaw poland|krakow poland|kraków poland|poland poland|gdansk poland|gdańsk poland
prague czech|bohemia czech|bratislava czech|budapest hungary|hungary hungary|transylvania hungary|bucharest romania|romania romania
hawaii america|nebraska america|ohio america|kansas america|iowa america|georgia america|oregon america|california america|florida america|colorado america|utah america|idaho america|wisconsin america|minnesota america|michigan america|tennessee america|kentucky america|virginia america|missouri america|alabama america|oklahoma america|wyoming america|new mexico america|north dakota america|south dakota america|massachusetts america|connecticut america|pittsburgh america|memphis america|nashville america|savannah america|salem america|denver america|portland america|phoenix america|houston america|dallas america|atlanta america|baltimore america|venezia italy|roma italy|napoli italy|firenze italy|jamaica westafrica|kingston westafrica|haiti france|thailand china|bangkok china|vietnam china|hanoi china|saigon china
manila spain|philippines spain|jakarta india|bali india|antarctica england|arctic nordic|sahara arabic|himalayas india|alps germany
mars space|venus space|jupiter space|saturn space|titan space|europa space|pluto space|neptune space|luna space|andromeda space
atlantis fable|avalon fable|camelot fable|olympus greece
"""

_ADJECTIVES = """
italian italy|sicilian italy|tuscan italy|venetian italy|neapolitan italy|roman italy|german germany|bavarian germany
austrian germany|swiss germany|viennese germany|french france|parisian france|breton france|belgian france|spanish spain
mexican spain|andalusian spain|cuban spain|argentinian spain|argentine spain|colombian spain|portuguese portugal
brazilian portugal|japanese japan|chinese china|korean korea|scandinavian nordic|nordic nordic|norwegian nordic|swedish nordic
danish nordic|icelandic nordic|finnish nordic|dutch dutch|flemish dutch|indian india|bengali india|punjabi india|nigerian westafrica
ghanaian westafrica|senegalese westafrica|west african westafrica|kenyan eastafrica|ethiopian eastafrica|egyptian arabic
moroccan arabic|lebanese arabic|arab arabic|arabian arabic|tunisian arabic|turkish turkey|ottoman turkey|persian persia
iranian persia|greek greece|russian russia|soviet russia|ukrainian russia|siberian russia|polish poland|czech czech
bohemian czech|hungarian hungary|romanian romania|irish ireland|scottish scotland|highland scotland|welsh wales
english england|british england|cornish england|victorian england|edwardian england|yorkshire england|american america
texan america|californian america|israeli hebrew|jewish hebrew|antarctic england|martian space|lunar space|arctic nordic
"""

CULTURE_OF_LANGUAGE: dict[str, str] = {
    "en": "england", "de": "germany", "es": "spain", "fr": "france", "it": "italy", "pt": "portugal", "ja": "japan",
    "zh": "china", "ko": "korea", "ar": "arabic", "he": "hebrew", "ru": "russia", "hi": "india", "el": "greece",
    "nl": "dutch", "pl": "poland", "tr": "turkey", "fa": "persia",
}  # fmt: skip
"""Language -> culture whose names a show gets when the prompt names no place."""


def _kinds() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for row in _KINDS.strip().splitlines():
        _, setting, drawn, words = (part.strip() for part in row.split("|"))
        for word in words.split(","):
            found.setdefault(word, (setting, drawn))
    return found


def _pairs(text: str) -> dict[str, str]:
    rows = (row.rsplit(" ", 1) for row in text.replace("\n", "|").split("|") if row.strip())
    return {name.strip(): culture for name, culture in rows}


PLACE_NOUNS: dict[str, tuple[str, str]] = _kinds()
"""Noun -> (setting, set to draw). Settings: city, town, village, coast, ship, space, wild, house."""

PROPER: dict[str, str] = _pairs(_FOREIGN)
"""Name of a place in lower case -> culture of names."""

ADJECTIVES: dict[str, str] = _pairs(_ADJECTIVES)
"""Adjective of a country or city -> culture of names."""

WORKPLACES: dict[str, str] = {
    "office": "an office with its name still wet on the glass",
    "police station": "a police station that never quite closes",
    "sheriff's office": "a frontier town with one street",
    "kitchen": "a town that eats late",
    "bakery": "a bakery on a steep street",
    "café": "a corner café",
    "bar": "a bar below street level",
    "restaurant": "a restaurant with one good table",
    "shop": "a street of small shops",
    "market": "a covered market",
    "dairy": "a hill farm",
    "vineyard": "a vineyard above a river",
    "garden": "a village of walled gardens",
    "flower shop": "a flower shop by the station",
    "farm": "a valley of small farms",
    "ranch": "a ranch at the end of the line",
    "saloon": "a frontier town with one street",
    "dock": "a harbour town",
    "ship": "a ship a long way from anywhere",
    "lighthouse": "a lighthouse",
    "post office": "a hill town with one post office",
    "library": "a library that smells of rain",
    "school": "a school at the edge of town",
    "museum": "a museum with more basement than gallery",
    "hospital": "a city hospital",
    "surgery": "a country town",
    "laboratory": "a laboratory nobody visits",
    "workshop": "a quarter of workshops",
    "spaceship": "a ship between two planets",
    "hangar": "a field at the end of the airmail route",
    "barracks": "a garrison town in peacetime",
    "newspaper": "a city with two newspapers",
    "studio": "a block of studios due to be torn down",
    "study": "a seaside town out of season",
    "court": "a courthouse town",
    "hotel": "a hotel out of season",
    "mansion": "a house with more rooms than people",
    "garage": "a city that never parks",
    "station": "a junction where every line is late",
    "forge": "a village at a crossroads",
    "chapel": "a town on a hill above its own cemetery",
    "church": "a parish of nine streets",
    "convent": "a convent on a cliff",
    "monastery": "a monastery above the snow line",
    "theatre": "a theatre between two bankruptcies",
    "circus": "a circus in winter quarters",
    "warehouse": "a district of warehouses",
    "rooftop": "a city seen from its roofs",
    "nightclub": "a city after midnight",
    "casino": "a gambling town in the off season",
    "mine": "a mining town on its last seam",
    "forest": "a forest with one road through it",
    "camp": "a camp at the edge of the map",
    "castle": "a castle with a leaking throne room",
    "dojo": "a castle town under snow",
    "tower": "a valley below a crooked tower",
    "cottage": "a village with one crooked chimney",
    "gym": "a town that lives for Saturdays",
    "town hall": "a town with an unfinished town hall",
    "factory": "a factory town",
}
"""Workplace of a trade -> a place to set the show in where the prompt names none."""

NEVER_PLACES = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter", "halloween", "winter", "summer", "spring", "autumn", "english", "french", "german", "spanish", "italian", "god", "i", "love", "secret", "danger", "trouble", "debt", "charge", "search", "peace", "time", "order", "fact", "general", "case", "class"]
)  # fmt: skip
"""Capitalised or common words after a preposition that name no place."""
