"""The rest of a town that lives by favour: whoever heals, makes, lodges, files and bows in it."""

from __future__ import annotations

from production_flow.embedded.writer.model import RoleSpec

TOWN = (
    RoleSpec(
        id="archivist",
        tags=("witness", "rival", "patsy", "culprit"),
        description=(
            "the keeper of the rolls, for whom nothing is lost and little is fetched",
            "an archivist with a grudge against damp and a list of borrowers",
            "who has the custody of what everyone agreed to forget",
        ),
        want=("the return of one deed lent in the time of the flood", "a successor who can tell calf from sheep"),
        need=("to lose a paper on purpose", "to be asked for an opinion and not a shelf"),
        flaw=("remembers the shelf and not the person", "considers a fire a kind of argument"),
        secret=(
            "{they} has mended one document with a word of {their} own",
            "{they} burned a page in a cold winter and has re-shelved the ash",
        ),
        diction="dry",
        tics=("It's filed under mercy, but …", "Third row, bottom shelf: …"),
        haunts=("rolls", "inn", "square"),
        hands=("flattens a curl of parchment", "blows a mouse dropping off a treaty", "winds tape round two fingers"),
        called="the custodian of the rolls",
        thing=("bone folder", "bone folder, used for everything"),
        dress=(
            "top:tunic,outer:robe,bottom:trousers,hat:cap",
            "top:dress,outer:cardigan,hat:headscarf",
        ),
        ages=(38, 70),
    ),
    RoleSpec(
        id="physician",
        tags=("witness", "client", "patsy", "culprit", "healer"),
        description=(
            "a physician to the best beds in {place}, paid in hams",
            "the apothecary under the arcade, whose silence is sold separately",
            "who has closed more eyes in this town than sleep has",
        ),
        want=("a patient who tells the whole of it", "the recipe for something that does nothing"),
        need=("to say that {they} does not know", "to be nursed by somebody clumsy"),
        flaw=("treats the truth as a dose", "pities people and writes it down as a symptom"),
        secret=(
            "{they} signed one certificate too quickly",
            "{they} has a poison in the house that is meant for {self}",
        ),
        diction="plain",
        tics=("In small doses, …", "The young get it as well: …"),
        haunts=("garden", "inn", "works"),
        hands=(
            "crushes a leaf and smells the thumb",
            "counts a pulse on {their} own wrist",
            "wraps a powder in a twist of paper",
        ),
        called="physician to the best beds",
        thing=("pill box", "pill box with a false lid"),
        dress=(
            "top:tunic,outer:robe,bottom:trousers,hat:beret,neck:scarf",
            "top:dress,apron:apron,outer:vest,hat:headscarf",
        ),
        ages=(34, 66),
    ),
    RoleSpec(
        id="master",
        tags=("client", "culprit", "family", "patsy", "maker"),
        description=(
            "a master of the works, with four generations' secrets and no child",
            "who makes the one thing this town is known for, and may not leave it",
            "a guild master whose hands are insured by the city and guarded by it",
        ),
        want=("a journeyman worth robbing", "to see the sea that the goods go over"),
        need=("to teach it to somebody unworthy", "to spoil a piece and laugh"),
        flaw=("loves the work and uses up the workers", "thinks a thing well made must be true"),
        secret=(
            "{they} has not made the best pieces for years",
            "{they} wrote the recipe down, once, and ate it",
        ),
        diction="plain",
        tics=("Hold it to the light, and …", "My grandfather spoiled better, but …"),
        haunts=("works", "inn", "square"),
        hands=("wipes sand from a rim", "holds up a cup and turns it", "tests an edge with the ball of a thumb"),
        called="the master of the works",
        thing=("tongs", "short tongs, black with use"),
        dress=(
            "top:tunic,apron:apron,bottom:trousers,hat:cap,shoes:boots",
            "top:blouse,apron:apron,bottom:skirt,hat:headscarf,shoes:boots",
        ),
        ages=(40, 70),
    ),
    RoleSpec(
        id="innkeeper",
        tags=("witness", "patsy", "client", "home"),
        description=(
            "who keeps the house by the gate, and hears six languages through one floor",
            "a host to couriers, spies and their mules, in that order of cleanliness",
            "an innkeeper who waters the wine for soldiers and the truth for everyone",
        ),
        want=("a week with nobody arrested at table four", "the licence in {their} own name"),
        need=("to shut for a day", "to take a side before it has won"),
        flaw=("gives everyone the best bed", "hears it all and passes on the half that will please"),
        secret=(
            "{they} has a stair that is on no plan",
            "{they} told a patrol the truth, once, and fed the widow ever after",
        ),
        diction="plain",
        tics=("What I get through the floor is, …", "It's no more than soup, but …"),
        haunts=("inn", "rolls", "gate"),
        hands=("chalks up a supper", "stirs a pot with the long spoon", "shakes straw out of a blanket"),
        called="host by the gate",
        thing=("long spoon", "long spoon through the belt"),
        dress=(
            "top:tunic,apron:apron,bottom:trousers,neck:kerchief",
            "top:blouse,apron:apron,bottom:skirt,hat:headscarf",
        ),
        ages=(32, 66),
    ),
    RoleSpec(
        id="envoy",
        tags=("client", "culprit", "patsy", "witness"),
        description=(
            "the resident of a distant court, paid late and in three coinages",
            "an envoy who has been recalled twice and could not afford to go",
            "who represents abroad a country that has not written since spring",
        ),
        want=("an audience before the gifts wilt", "a word from home in any hand"),
        need=("to say a thing in one language only", "to be a stranger somewhere on purpose"),
        flaw=("bows to the room and not to the people", "lies for {their} country and believes it by supper"),
        secret=(
            "{they} has been writing both halves of the correspondence",
            "{they} no longer dreams in the language that {they} is paid for",
        ),
        diction="grand",
        tics=("With us, it would be called …", "My court will be enchanted: …"),
        haunts=("hall", "inn"),
        hands=(
            "unfolds a fan by one rib",
            "dabs scent behind an ear and sneezes",
            "counts out three kinds of coin into three heaps",
        ),
        called="the foreign resident",
        thing=("fan", "folding fan, one rib mended"),
        dress=(
            "top:tunic,outer:coat,bottom:trousers,neck:scarf,gloves:gloves,hat:beret",
            "top:dress,outer:coat,neck:scarf,gloves:gloves",
        ),
        ages=(30, 62),
    ),
)
