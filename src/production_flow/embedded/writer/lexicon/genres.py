"""Words that give a genre away; a star marks a word that decides.

Multi-word entries count only as a whole. Words of other languages stand in `lexicon.languages`.
"""

from __future__ import annotations

GENRE_WORDS: dict[str, str] = {
    "noir": """
        *noir, *hardboiled, *hard-boiled, *neo-noir, *gumshoe, *private eye, *private investigator, *femme fatale,
        detective, murder, murders, murdered, murderer, killer, kills, killing, blackmail, blackmailer, blackmailed, crime,
        criminal, crimes, corpse, corpses, body, bodies, cop, cops, sleuth, missing, disappears, disappeared,
        disappearance, vanished, vanishes, thriller, saboteur, sabotage, inquest, suspect, suspects, suspicion,
        alibi, motive, homicide, forensic, forensics, coroner, morgue, autopsy, evidence, witness, witnesses,
        testimony, informant, informer, snitch, undercover, stakeout, surveillance, wiretap, ransom, kidnap,
        kidnapped, kidnapping, hostage, heist, heists, robbery, robber, burglar, bank robbery, smuggler, smuggling,
        smugglers, contraband, bootlegger, prohibition, speakeasy, gangster, gangsters, mob, mobster, mafia,
        cartel, syndicate, hitman, assassin, assassins, assassination, bounty, conspiracy, cover-up, corrupt,
        corruption, bribe, bribes, bribed, extortion, racket, fraud, forger, forgery, forged, counterfeit, con man,
        con artist, swindle, swindler, embezzle, embezzled, embezzlement, debt, debts, loan shark, gambler,
        gambling, poker, casino, racetrack, femme, underworld, alley, alleys, neon, rain-soaked, shadows, shadowy,
        revolver, pistol, gun, guns, shootout, trench coat, fedora, cigarette, whiskey, whisky, bourbon, jazz,
        nightclub, saxophone, dame, betrayal, betrayed, double-cross, double-crossed, revenge, vengeance, framed,
        frame-up, cold case, case, unsolved, fugitive, escape, escaped, prison, prisoner, convict, ex-con, parole,
        jail, wrongly accused, wrongful, innocence, clear her name, clear his name, spy, spies, espionage, agent,
        double agent, defector, mole, cold war, cipher, codebreaker, interrogation, inspector, commissioner,
        sheriff's deputy, police, precinct, detective agency, lawyer, attorney, trial, jury, courtroom, judge,
        district attorney, prosecutor, hostage negotiator, translator, treaty, assassinate, poison, poisoned,
        stabbed, strangled, drowned, serial killer, manhunt, hunted, hunts, hunting, dark secret, lies, liar,
        stolen, steals, thief, thieves, safecracker, vault, diamond, diamonds, jewel thief, art thief
        """,
    "cozy": """
        *cozy, *cosy, *cozy mystery, *gentle, *heartwarming, *feel-good, *wholesome, *amateur sleuth,
        village, villages, villagers, bakery, baker, bakes, baking, cake, cakes, pie, pies, pastry, bread, scones,
        tea, teahouse, tea shop, tearoom, café, cafe, coffee shop, kitchen, recipe, recipes, chef, cook, cooks,
        cooking, restaurant, trattoria, inn, innkeeper, bed and breakfast, b&b, guesthouse, bookshop, bookstore,
        library, librarian, knitting, knitter, knits, quilting, quilt, crochet, yarn, garden, gardens, gardener,
        gardening, allotment, flower shop, florist, roses, vegetable, marrow, pumpkin, honey, beekeeper, bees,
        vicar, parish, church fete, fete, fair, festival, harvest, bake-off, baking contest, choir, bell-ringers,
        bell-ringing, bell ringer, village hall, post office, postmistress, postman, postwoman, corner shop, general
        store, antique, antiques, antique shop, toymaker, toy shop, puppet, clockmaker, cheese, cheesemaker,
        vineyard, winery, olive, farm, farmer, farmers, sheep, goat, goats, cow, cows, hens, chickens, donkey, dog,
        dogs, cat, cats, kitten, puppy, pet, pets, veterinarian, vet, neighbour, neighbours, neighbor, neighbors,
        retired, retirement, retirees, pensioner, pensioners, widow, widower, widowers, grandmother, grandma,
        granny, nonna, nana, grandfather, grandpa, grandparents, grandchildren, aunt, uncle, cousins, twins,
        spinster, lodger, boarding house, caravan, campsite, canal boat, narrowboat, seaside, lighthouse keeper,
        lighthouse, lighthouse-keeper, harbour village, fishing village, countryside, cottage, cottages, hedgerow, picnic,
        small town, small-town, town square, market, market stall, jam, marmalade, soup, spoon, apron, teapot,
        whodunit, mystery, mysteries, solves mysteries, solves crimes, curious, busybody, gossip, gossips, crossword,
        charming, quaint, kind, kindly, whimsical, pleasant, cheerful, sunny, snug, fireside, hot chocolate
        """,
    "scifi": """
        *sci-fi, *scifi, *science fiction, *cyberpunk, *space opera, *dystopian, *dystopia, *post-apocalyptic,
        space, spaceship, spaceships, starship, space station, orbit, orbital, orbiting, planet, planets, moon, moons,
        lunar, mars, martian, venus, jupiter, saturn, titan, europa, asteroid, asteroids, comet, galaxy, galactic,
        interstellar, colony, colonies, colonists, terraforming, terraform, alien, aliens, extraterrestrial,
        robot, robots, robotic, android, androids, cyborg, cyborgs, ai, a.i., artificial intelligence, machine,
        machines, algorithm, hologram, holograms, clone, clones, cloned, cloning, genetic, genetically, mutant,
        mutants, nanobots, drone, drones, laser, lasers, time travel, time machine, time traveller, time traveler,
        time loop, paradox, parallel universe, multiverse, wormhole, black hole, hyperspace, warp, cryosleep,
        cryogenic, astronaut, astronauts, cosmonaut, future, futuristic, near future, virtual reality, simulation,
        hacker, hackers, mainframe, megacity, megacorporation, satellite, rover, rocket, rockets, airlock, terminal,
        memory implant, uploaded, consciousness, apocalypse, wasteland, fallout, bunker, generation ship, submarine,
        antarctic, research base, laboratory, scientist, scientists, physicist, quantum
        """,
    "western": """
        *western, *wild west, *old west, sheriff, sheriffs, marshal, deputy, outlaw, outlaws, gunslinger,
        gunslingers, cowboy, cowboys, cowgirl, cowgirls, cowhand, saloon, saloons, ranch, rancher, ranchers, cattle,
        cattle drive, rustler, rustlers, frontier, prairie, stagecoach, railroad, railway town, gold rush,
        prospector, prospectors, gold mine, mining town, homestead, homesteader, homesteaders, wagon, wagon train,
        horse, horses, horseback, mustang, rodeo, lasso, holster, six-shooter, duel, showdown, tumbleweed, canyon,
        mesa, desert town, bounty hunter, posse, telegraph, general store, undertaker, boomtown, ghost town,
        arizona, new mexico, wyoming, montana, texas, nevada, dakota, oklahoma
        """,
    "horror": """
        *horror, *slasher, *gothic, haunted, haunting, haunts, ghost, ghosts, ghostly, poltergeist, spirit, spirits,
        seance, séance, medium who speaks, ouija, demon, demons, demonic, devil, satan, exorcist, exorcism, possessed,
        possession, zombie, zombies, undead, vampire, vampires, werewolf, werewolves, witchcraft, occult, cult,
        cultists, sacrifice, ritual, rituals, cursed, curse, crypt, graveyard, cemetery, gravedigger, coffin, tomb,
        mausoleum, mortuary, asylum, sanatorium, cabin in the woods, basement, attic, mirror, scream, screams,
        nightmare, nightmares, terror, terrifying, scary, dread, blood, bloody, monster, monsters, creature,
        creatures, thing in the, eldritch, cosmic horror, madness, insane, mad scientist, experiment, plague,
        infected, infection, contagion, parasite, crows, scarecrow, doll, dolls, clown, mansion, abandoned
        """,
    "fantasy": """
        *fantasy, *fairy tale, *fairytale, *sword and sorcery, dragon, dragons, wizard, wizards, witch, witches,
        magic, magical, magician, mage, sorcerer, sorceress, enchanted, enchantress, enchantment, spell, spells,
        potion, potions, kingdom, kingdoms, king, queen, prince, princess, throne, crown, castle, castles, knight,
        knights, quest, elf, elves, dwarf, dwarves, goblin, goblins, orc, orcs, troll, trolls, giant, giants,
        fairy, fairies, unicorn, mermaid, mermaids, griffin, phoenix, prophecy, prophesied, chosen one, amulet,
        talisman, wand, staff, rune, runes, oracle, necromancer, alchemist, alchemy, bard, realm, realms, portal,
        underworld gate, gods, goddess, demigod, myth, mythical, legend, legendary, enchanted forest, moonstone,
        sword, swords, sorcery, familiar, shapeshifter, talking animals, floating island, sky pirates
        """,
    "family": """
        *family show, *children's, *kids show, *for kids, *for children, *preschool, family, families, kids, children,
        child, boy, girl, siblings, brother, brothers, sister, sisters, parents, mother, father, mom, mum, dad,
        stepmother, stepfather, daughter, son, baby, toddler, playground, school, schoolgirl, schoolboy, homework,
        summer camp, treehouse, toys, teddy bear, adventure, adventures, friendship, best friends, friends, imaginary
        friend, zoo, circus, birthday, christmas, holiday, holidays, vacation, adopt, adopted, orphan, orphans,
        orphanage, foster, stepfamily, divorce, moving house, new town, inherits, inherit, raises, learns
        """,
    "romance": """
        *romance, *romantic, *rom-com, *romcom, *love story, falls in love, fall in love, falling in love, in love,
        lovers, love, kiss, kisses, wedding, weddings, wedding planner, bride, groom, honeymoon, engaged, engagement,
        fiancé, fiancée, matchmaker, matchmaking, dating, blind date, first date, boyfriend, girlfriend, husband,
        wife, marriage, married, divorced, ex-husband, ex-wife, soulmate, soulmates, crush, flirt, heartbreak,
        heartbroken, second chance, childhood sweethearts, sweetheart, love letters, valentine, proposal, proposes
        """,
    "comedy": """
        *comedy, *sitcom, *mockumentary, *satire, *parody, *farce, *slapstick, *dramedy, funny, hilarious, witty,
        absurd, silly, ridiculous, goofy, wacky, quirky, zany, deadpan, hapless, incompetent, worst, bumbling,
        awkward, misfit, misfits, losers, roommates, flatmates, co-workers, coworkers, office, startup, boss,
        intern, manager, prank, pranks, clumsy, disaster, pretends, pretend, pretending, fake, fakes, accidentally,
        by mistake, mix-up, stand-up, improv, punk band, garage band, band, bowling, tax, taxes, tax law, bureaucrat,
        bureaucracy, paperwork, penguin, penguins, llama, goose, geese, moose
        """,
    "historical": """
        *historical, *period drama, *costume drama, victorian, edwardian, regency, georgian, medieval, renaissance,
        tudor, elizabethan, baroque, napoleonic, ancient, rome, roman, romans, egypt, egyptian, pharaoh, viking,
        vikings, samurai, shogun, ronin, ninja, geisha, duke, duchess, earl, countess, count, lord, lady, baron,
        baroness, emperor, empress, empire, tsar, court, courtier, courtesan, governess, butler, footman,
        maid, manor, estate, carriage, plantation, revolution, revolutionary, guillotine, civil war, great war,
        world war, trenches, resistance, occupied, occupation, blitz, wartime, suffragette, suffragettes, pirate,
        pirates, privateer, galleon, explorer, expedition, monastery, monk, monks, nun, nuns, convent, abbess, abbey,
        crusade, crusader, plague doctor, apothecary, printing press, whaling, whaler, silk road
        """,
}
"""Genre -> its words."""

KIT_OF: dict[str, str] = {
    "noir": "noir",
    "cozy": "cozy",
    "scifi": "noir",
    "western": "noir",
    "horror": "noir",
    "fantasy": "cozy",
    "family": "cozy",
    "romance": "cozy",
    "comedy": "cozy",
    "historical": "noir",
}
"""The kit that is nearest where the tone says nothing."""

GENRE_NAMES: dict[str, str] = {
    "noir": "noir mystery",
    "cozy": "cozy mystery",
    "scifi": "science fiction",
    "western": "western",
    "horror": "horror",
    "fantasy": "fantasy",
    "family": "family adventure",
    "romance": "romance",
    "comedy": "comedy",
    "historical": "historical drama",
}
"""Genre -> how the blueprint names it."""

TONE_WORDS: dict[str, str] = {
    "dark": """dark, darkly, grim, bleak, gritty, brutal, violent, disturbing, sinister, ominous, adult, moody, cynical,
        harsh, merciless, hopeless, murder, murders, killer, vengeance, revenge, hunts, dread, haunted, corrupt""",
    "tense": "tense, suspense, suspenseful, thriller, gripping, edge-of-your-seat, paranoid, urgent, race against time",
    "funny": """funny, comedy, comedic, sitcom, hilarious, witty, absurd, silly, quirky, goofy, wacky, zany, mockumentary,
        satire, satirical, playful, slapstick, parody, farce, hapless, worst, deadpan, offbeat, cartoon, romcom, rom-com""",
    "warm": """warm, cozy, cosy, gentle, heartwarming, tender, wholesome, feel-good, sweet, kind, soft, family, charming,
        whimsical, cheerful, uplifting, hopeful, sunny, small-town, kids, children""",
    "melancholy": "melancholy, melancholic, bittersweet, wistful, grief, grieving, elegiac, lonely, mourning, nostalgic, sad",
    "scary": "scary, horror, terrifying, creepy, eerie, spooky, chilling, haunting, nightmarish",
    "epic": "epic, sweeping, grand, heroic, mythic, spectacular, adventure, swashbuckling",
}
"""Tone -> its words."""

LIGHT_TONES = frozenset({"funny", "warm"})
"""Tones that pull a borderline genre to the cozy kit."""

DARK_TONES = frozenset({"dark", "tense", "scary"})
"""Tones that pull a borderline genre to the noir kit."""

STUBBORN = frozenset({"noir", "cozy"})
"""Genres that keep their own kit whatever the tone."""

MEDIA: tuple[tuple[str, str, str], ...] = (
    (r"pixar(?:[- ](?:style|like))?(?: (?:3d )?(?:animation|animated|series|film))?", "soft", "Pixar-style animation"),
    (r"(?:3d|cg|cgi|computer)[- ](?:animation|animated)", "soft", "3D computer animation"),
    (
        r"stop[- ]motion(?: animation)?|claymation|clay animation|plasticine|puppet animation|felt animation",
        "soft",
        "stop-motion",
    ),
    (
        r"(?:studio )?ghibli(?:[- ](?:style|like))?(?: animation)?",
        "soft",
        "hand-painted animation in the Ghibli manner",
    ),
    (r"wat(?:er|er-)colou?r(?: animation)?|hand-painted animation", "soft", "watercolour animation"),
    (r"anime|manga(?:[- ]style)?", "ink", "anime"),
    (
        r"graphic novel(?:[- ]style)?|comic[- ]book(?:[- ]style)?|ink(?:ed)? animation|black[- ]and[- ]white animation",
        "ink",
        "inked graphic-novel animation",
    ),
    (r"paper[- ]cut(?:[- ]?out)?s?(?: animation)?|cut[- ]?out animation", "flat", "paper cut-out animation"),
    (
        r"2d[- ](?:cartoon|animation|animated)|flat animation|motion graphics|adult animation|saturday[- ]morning cartoon",
        "flat",
        "2D cartoon",
    ),
    (r"cartoons?|animated sitcom", "flat", "2D cartoon"),
    (r"silhouette animation|shadow[- ]puppets?", "ink", "silhouette animation"),
    (r"rotoscop(?:e|ed|ing)", "ink", "rotoscoped animation"),
    (r"pixel[- ]art", "flat", "pixel-art animation"),
    (
        r"animated|animation|zeichentrick\w*|animationsserie|animad[ao]s?|animación|animé|animation|animat[ao]|animazione"
        r"|desenho animado|dessin animé|cartone animato",
        "",
        "animation",
    ),
    (r"live[- ]action|realfilm|acción real|prise de vue réelle", "live", "live action"),
    (r"mockumentary|found[- ]footage|documentary(?:[- ]style)?", "live", "mockumentary"),
)
"""Patterns of media in order: what they say, the look they ask for, how the blueprint names them."""  # fmt: skip
