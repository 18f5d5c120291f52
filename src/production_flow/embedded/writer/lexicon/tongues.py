"""What a prompt in another language says, word by word in English; and what emoji stand for."""

from __future__ import annotations

STOP_WORDS: dict[str, str] = {
    "en": "the a an and of in to who is must with her his their from where while after every that about on at for by it",
    "de": "der die das und ein eine einer einem einen muss mit im den dem ihre seine nach wer nicht auf über aus zum zur von ist wird ihr sein",
    "es": "el la los las un una y de en que con su debe del tras para por al es se quien sobre donde cuando muy",
    "fr": "le la les un une des et de du en qui dans son sa ses avec pour sur au aux est doit une dans où leur d l",
    "it": "il lo la gli le un uno una e di del della che in con suo sua deve per nel nella al dopo è sul dei delle",
    "pt": "o os as um uma e de do da em no na que com seu sua deve para por dos das ao é depois uma quando num numa",
    "nl": "de het een en van die met zijn haar moet op naar voor niet is aan uit dat wordt",
}
"""Language -> its most frequent words."""

_GLOSSES = """
de | pensionierte:retired pensionierter:retired ehemaliger:former ehemalige:former alter:old alte:old junge:young junger:young blinde:blind blinder:blind einsame:lonely einsamer:lonely kleine:small kleinen:small kleiner:small kleines:small großen:big neue:new arme:poor reiche:rich italienischen:Italian letzte:last verlorene:lost geheime:secret
de | kommissarin:commissioner kommissar:commissioner detektiv:detective detektivin:detective ermittler:detective polizist:cop polizistin:cop köchin:chef koch:chef bäcker:baker bäckerin:baker zauberer:wizard hexe:witch lehrer:teacher lehrerin:teacher arzt:doctor ärztin:doctor krankenschwester:nurse bibliothekarin:librarian fischer:fisherman kapitän:captain pfarrer:priest mörder:killer dieb:thief schriftsteller:writer schriftstellerin:writer journalistin:journalist journalist:journalist anwalt:lawyer anwältin:lawyer musiker:musician gärtner:gardener gärtnerin:gardener postbote:postman bäuerin:farmer bauer:farmer ritter:knight könig:king königin:queen roboter:robot drache:dragon geist:ghost vampir:vampire taucher:diver taucherin:diver leuchtturmwärter:lighthouse_keeper uhrmacher:clockmaker
de | oma:grandmother großmutter:grandmother opa:grandfather großvater:grandfather schwestern:sisters schwester:sister brüder:brothers bruder:brother mutter:mother vater:father tochter:daughter sohn:son familie:family mädchen:girl junge_:boy kind:child kinder:children frau:woman mann:man witwe:widow witwer:widower freunde:friends hund:dog katze:cat
de | dorf:village stadt:city insel:island bäckerei:bakery fahrschule:driving_school hafen:harbour leuchtturm:lighthouse schule:school wald:forest burg:castle schloss:castle berg:mountain hotel:hotel krankenhaus:hospital theater:theatre schiff:ship raumstation:space_station raumschiff:spaceship kloster:convent restaurant:restaurant bauernhof:farm meer:sea
de | ermittelt:investigates löst:solves eröffnet:opens findet:finds erbt:inherits sucht:searches_for rettet:saves flieht:flees lernt:learns kämpft:fights entdeckt:discovers jagt:hunts versteckt:hides hilft:helps stiehlt:steals verliert:loses baut:builds führt:runs kehrt:returns trifft:meets will:wants_to muss:must
de | mord:murder morde:murders fälle:cases fall:case verbrechen:crimes geheimnis:secret schatz:treasure brief:letter karte:map schlüssel:key ring:ring uhr:clock rezept:recipe tagebuch:diary buch:book bild:painting geld:money wahrheit:truth liebe:love krieg:war winter:winter nacht:night serie:series komödie:comedy krimi:crime_series
es | jubilado:retired jubilada:retired viejo:old vieja:old joven:young ciego:blind ciega:blind solitario:lonely solitaria:lonely pequeño:small pequeña:small antiguo:former último:last última:last perdido:lost clandestina:secret clandestino:secret secreta:secret italiano:Italian
es | detective:detective inspector:inspector inspectora:inspector policía:cop comisario:commissioner comisaria:commissioner cocinero:chef cocinera:chef chef:chef panadero:baker panadera:baker mago:wizard bruja:witch profesor:teacher profesora:teacher maestra:teacher médico:doctor médica:doctor enfermera:nurse bibliotecaria:librarian pescador:fisherman capitán:captain cura:priest ladrón:thief ladrona:thief escritor:writer escritora:writer periodista:journalist abogado:lawyer abogada:lawyer músico:musician jardinero:gardener cartero:postman rey:king reina:queen robot:robot dragón:dragon fantasma:ghost vampiro:vampire relojero:clockmaker monja:nun monjas:nuns torero:bullfighter
es | abuela:grandmother abuelo:grandfather hermanas:sisters hermana:sister hermanos:brothers hermano:brother madre:mother padre:father hija:daughter hijo:son familia:family niña:girl niño:boy niños:children mujer:woman hombre:man viuda:widow viudo:widower amigos:friends amigas:friends vecino:neighbour vecina:neighbour vecinos:neighbours náufrago:castaway perro:dog gato:cat
es | pueblo:village ciudad:city isla:island panadería:bakery puerto:harbour faro:lighthouse escuela:school bosque:forest castillo:castle montaña:mountain hotel:hotel hospital:hospital teatro:theatre barco:ship nave:spaceship convento:convent restaurante:restaurant granja:farm mar:sea desierto:desert
es | investiga:investigates resuelve:solves abre:opens encuentra:finds encuentran:find hereda:inherits heredan:inherit busca:searches_for salva:saves huye:flees aprende:learns lucha:fights descubre:discovers descubren:discover caza:hunts esconde:hides esconder:hide ayuda:helps roba:steals pierde:loses construye:builds dirige:runs vuelve:returns conoce:meets quiere:wants_to debe:must vive:lives
es | asesinato:murder asesinatos:murders crimen:crime crímenes:crimes caso:case casos:cases secreto:secret tesoro:treasure carta:letter mapa:map llave:key anillo:ring reloj:clock receta:recipe diario:diary libro:book cuadro:painting dinero:money verdad:truth amor:love guerra:war invierno:winter noche:night serie:series comedia:comedy misterio:mystery misterios:mysteries
fr | retraité:retired retraitée:retired vieux:old vieille:old jeune:young aveugle:blind solitaire:lonely petit:small petite:small ancien:former ancienne:former dernier:last dernière:last perdu:lost perdue:lost secret_:secret italien:Italian
fr | détective:detective inspecteur:inspector inspectrice:inspector policier:cop policière:cop commissaire:commissioner cuisinier:chef cuisinière:chef chef:chef boulanger:baker boulangère:baker magicien:wizard sorcière:witch professeur:teacher institutrice:teacher médecin:doctor infirmière:nurse bibliothécaire:librarian pêcheur:fisherman capitaine:captain curé:priest voleur:thief voleuse:thief écrivain:writer écrivaine:writer journaliste:journalist avocat:lawyer avocate:lawyer musicien:musician jardinier:gardener facteur:postman roi:king reine:queen robot:robot dragon:dragon fantôme:ghost vampire:vampire horloger:clockmaker parfumeur:perfumer
fr | grand-mère:grandmother grand-père:grandfather sœurs:sisters soeurs:sisters sœur:sister soeur:sister frères:brothers frère:brother mère:mother père:father fille:girl garçon:boy fils:son famille:family enfants:children enfant:child femme:woman homme:man veuve:widow veuf:widower amis:friends voisin:neighbour voisine:neighbour chien:dog chat:cat
fr | village:village ville:city île:island boulangerie:bakery port:harbour phare:lighthouse école:school forêt:forest château:castle montagne:mountain hôtel:hotel hôpital:hospital théâtre:theatre bateau:ship vaisseau:spaceship couvent:convent restaurant:restaurant ferme:farm mer:sea désert:desert
fr | enquête:investigates résout:solves ouvre:opens trouve:finds hérite:inherits cherche:searches_for sauve:saves fuit:flees apprend:learns combat:fights découvre:discovers chasse:hunts cache:hides aide:helps vole:steals perd:loses construit:builds dirige:runs revient:returns rencontre:meets veut:wants_to doit:must vit:lives
fr | meurtre:murder meurtres:murders crime:crime crimes:crimes affaire:case secret:secret trésor:treasure lettre:letter carte:map clé:key bague:ring horloge:clock recette:recipe journal:diary livre:book tableau:painting argent:money vérité:truth amour:love guerre:war hiver:winter nuit:night série:series comédie:comedy mystère:mystery mystères:mysteries
it | pensionato:retired pensionata:retired pensione:retired vecchio:old vecchia:old giovane:young cieco:blind cieca:blind solitario:lonely solitaria:lonely piccolo:small piccola:small ultimo:last ultima:last perduto:lost perduta:lost segreto_:secret italiano:Italian
it | detective:detective investigatore:detective investigatrice:detective ispettore:inspector ispettrice:inspector poliziotto:cop poliziotta:cop commissario:commissioner commissaria:commissioner cuoco:chef cuoca:chef chef:chef fornaio:baker fornaia:baker mago:wizard strega:witch professore:teacher maestra:teacher medico:doctor infermiera:nurse bibliotecaria:librarian pescatore:fisherman capitano:captain prete:priest ladro:thief ladra:thief scrittore:writer scrittrice:writer giornalista:journalist avvocato:lawyer musicista:musician giardiniere:gardener postino:postman re:king regina:queen robot:robot drago:dragon fantasma:ghost vampiro:vampire orologiaio:clockmaker
it | nonna:grandmother nonno:grandfather sorelle:sisters sorella:sister fratelli:brothers fratello:brother madre:mother padre:father figlia:daughter figlio:son famiglia:family bambina:girl bambino:boy bambini:children donna:woman uomo:man vedova:widow vedovo:widower amici:friends vicino:neighbour cane:dog gatto:cat
it | villaggio:village paese:village borgo:village città:city isola:island panetteria:bakery porto:harbour faro:lighthouse scuola:school bosco:forest foresta:forest castello:castle montagna:mountain albergo:hotel ospedale:hospital teatro:theatre nave:ship astronave:spaceship convento:convent ristorante:restaurant fattoria:farm mare:sea deserto:desert
it | indaga:investigates risolve:solves apre:opens trova:finds eredita:inherits cerca:searches_for salva:saves fugge:flees impara:learns combatte:fights scopre:discovers caccia:hunts nasconde:hides aiuta:helps ruba:steals perde:loses costruisce:builds gestisce:runs torna:returns incontra:meets vuole:wants_to deve:must vive:lives
it | omicidio:murder omicidi:murders crimine:crime crimini:crimes delitti:crimes caso:case casi:cases segreto:secret tesoro:treasure lettera:letter mappa:map chiave:key anello:ring orologio:clock ricetta:recipe diario:diary libro:book quadro:painting denaro:money verità:truth amore:love guerra:war inverno:winter notte:night serie:series commedia:comedy mistero:mystery misteri:mysteries
pt | aposentado:retired aposentada:retired reformado:retired reformada:retired velho:old velha:old jovem:young cego:blind cega:blind solitário:lonely pequeno:small pequena:small último:last última:last perdido:lost perdida:lost italiano:Italian
pt | detetive:detective inspetor:inspector inspetora:inspector policial:cop polícia:cop comissário:commissioner cozinheiro:chef cozinheira:chef chef:chef padeiro:baker padeira:baker mago:wizard bruxa:witch professor:teacher professora:teacher médico:doctor médica:doctor enfermeira:nurse bibliotecária:librarian pescador:fisherman capitão:captain padre:priest ladrão:thief ladra:thief escritor:writer escritora:writer jornalista:journalist advogado:lawyer advogada:lawyer músico:musician jardineiro:gardener carteiro:postman rei:king rainha:queen robô:robot dragão:dragon fantasma:ghost vampiro:vampire relojoeiro:clockmaker
pt | avó:grandmother avô:grandfather irmãs:sisters irmã:sister irmãos:brothers irmão:brother mãe:mother pai:father filha:daughter filho:son família:family menina:girl menino:boy crianças:children mulher:woman homem:man viúva:widow viúvo:widower amigos:friends vizinho:neighbour cão:dog cachorro:dog gato:cat
pt | aldeia:village vila:village cidade:city ilha:island padaria:bakery porto_:harbour farol:lighthouse escola:school floresta:forest castelo:castle montanha:mountain hotel:hotel hospital:hospital teatro:theatre navio:ship nave:spaceship convento:convent restaurante:restaurant fazenda:farm mar:sea deserto:desert
pt | investiga:investigates resolve:solves abre:opens encontra:finds herda:inherits procura:searches_for salva:saves foge:flees aprende:learns luta:fights descobre:discovers caça:hunts esconde:hides ajuda:helps rouba:steals perde:loses constrói:builds dirige:runs volta:returns conhece:meets quer:wants_to deve:must vive:lives
pt | assassinato:murder crime:crime crimes:crimes caso:case segredo:secret tesouro:treasure carta:letter mapa:map chave:key anel:ring relógio:clock receita:recipe diário:diary livro:book quadro:painting dinheiro:money verdade:truth amor:love guerra:war inverno:winter noite:night série:series comédia:comedy mistério:mystery mistérios:mysteries
"""

_SMALL = {
    "de": "ein:a eine:a einer:a einem:a einen:a der:the die:the das:the den:the dem:the in:in im:in auf:on und:and mit:with zwei:two drei:three vier:four über:about seine:his ihre:her ihren:her nach:after wo:where",
    "es": "un:a una:a el:the la:the los:the las:the en:in y:and con:with dos:two tres:three cuatro:four sobre:about su:her a: de:of del:of tras:after que:who",
    "fr": "un:a une:a le:the la:the les:the dans:in en:in et:and avec:with deux:two trois:three quatre:four sur:about son:his sa:her ses:her des: de:of du:of qui:who à:in après:after",
    "it": "un:a una:a uno:a il:the lo:the la:the le:the gli:the in:in nel:in nella:in e:and con:with due:two tre:three quattro:four su:about suo:his sua:her a:in di:of del:of della:of che:who dopo:after",
    "pt": "um:a uma:a o:the a:the os:the as:the em:in no:in na:in num:in numa:in e:and com:with dois:two duas:two três:three sobre:about seu:his sua:her de:of do:of da:of que:who depois:after",
}

EMOJI: dict[str, str] = {
    "🤖": "robot", "🐉": "dragon", "🐲": "dragon", "🕵": "detective", "👮": "cop", "👩‍🍳": "chef", "👨‍🍳": "chef", "🧑‍🍳": "chef",
    "🍳": "kitchen", "🍕": "pizza", "🍝": "pasta", "🥐": "bakery", "🍞": "bakery", "🎂": "cake", "🍰": "cake", "☕": "café",
    "🍷": "wine", "🧁": "bakery", "🍜": "noodle shop", "🍣": "sushi", "🔪": "knife", "🩸": "blood", "💀": "skull", "☠": "skull",
    "👻": "ghost", "🧛": "vampire", "🧟": "zombie", "🧙": "wizard", "🧚": "fairy", "🧜": "mermaid", "👽": "alien", "🛸": "alien",
    "🚀": "spaceship", "🛰": "space station", "🪐": "planet", "🌙": "moon", "🌕": "moon", "🌌": "space", "👩‍🚀": "astronaut",
    "👨‍🚀": "astronaut", "🤠": "cowboy", "🐴": "horse", "🌵": "desert", "🏜": "desert", "🏝": "island", "🏰": "castle", "👑": "crown",
    "🤴": "prince", "👸": "princess", "⚔": "sword", "🗡": "sword", "🏴‍☠️": "pirate", "⚓": "harbour", "🚢": "ship", "🌊": "sea",
    "🐋": "whale", "🐳": "whale", "🐟": "fish", "🎣": "fisherman", "🏘": "village", "🏙": "city", "🌃": "city", "🌆": "city", "🏫": "school",
    "🏥": "hospital", "⛪": "church", "🎭": "theatre", "🎪": "circus", "🎸": "musician", "🎹": "piano", "🎷": "saxophone", "🎤": "singer",
    "📚": "library", "📖": "book", "✉": "letter", "💌": "love letter", "📷": "camera", "🔑": "key", "🗝": "key", "🗺": "map", "💎": "diamond",
    "💍": "ring", "💰": "money", "🎲": "gambler", "🃏": "cards", "❤": "love", "💔": "heartbreak", "💘": "love", "👰": "bride", "💒": "wedding",
    "👵": "grandmother", "👴": "grandfather", "👶": "baby", "👧": "girl", "👦": "boy", "👪": "family", "👭": "two sisters", "👬": "two brothers",
    "🐈": "cat", "🐱": "cat", "🐕": "dog", "🐶": "dog", "🦊": "fox", "🐻": "bear", "🐝": "beekeeper", "🌻": "garden", "🌹": "roses", "🌲": "forest",
    "🌳": "forest", "🏔": "mountain", "❄": "winter", "☃": "winter", "🎄": "Christmas", "🔍": "detective", "🔎": "detective", "⚖": "judge",
    "🚔": "police", "🚓": "police", "🔫": "gun", "🧪": "scientist", "🔬": "scientist", "👩‍🏫": "teacher", "👩‍⚕️": "doctor", "💉": "nurse",
    "🎨": "painter", "🖼": "painting", "🩰": "dancer", "🥊": "boxer", "⚽": "footballer", "🚂": "train", "🕰": "clock", "⌚": "watch", "🌧": "rain",
    "🇮🇹": "Italy", "🇯🇵": "Japan", "🇫🇷": "France", "🇪🇸": "Spain", "🇩🇪": "Germany", "🇬🇧": "England", "🇮🇪": "Ireland", "🇲🇽": "Mexico",
    "🇮🇳": "India", "🇺🇸": "America", "🇧🇷": "Brazil", "🇳🇬": "Nigeria", "😂": "comedy", "🤣": "comedy", "😱": "horror", "🎃": "horror",
    "🌶": "pepper", "🧀": "cheesemaker", "🍯": "honey", "🌾": "farmer", "🐑": "shepherd", "🪄": "magic", "🔮": "fortune teller", "🦄": "unicorn",
}  # fmt: skip
"""Emoji -> the word it is read as."""


def _glossary() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for row in _GLOSSES.strip().splitlines():
        language, _, words = row.partition(" | ")
        table = tables.setdefault(language, {})
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            table.setdefault(foreign.strip("_"), english.replace("_", " "))
    for language, words in _SMALL.items():
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            tables[language].setdefault(foreign, english)
    return tables


GLOSSARY: dict[str, dict[str, str]] = _glossary()
"""Language -> word -> English."""

NOT_TRANSLATED = frozenset({"ja", "zh", "ko", "ar", "he", "ru", "hi", "el", "th", "fa", "xx", "nl"})
"""Languages that are recognised and not read."""
