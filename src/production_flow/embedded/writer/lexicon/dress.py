"""How roles dress where no trade says it, and the cuts that the artist can draw."""

from __future__ import annotations

ROLE_DRESS: dict[str, tuple[str, ...]] = {
    "ally": ("top:blouse,outer:cardigan,bottom:skirt,neck:scarf", "top:shirt,outer:vest,bottom:trousers,neck:tie"),
    "law": ("outer:jacket,top:shirt,bottom:trousers,hat:cap,badge:star", "outer:coat,top:shirt,bottom:trousers,badge:star,neck:tie"),
    "power": ("outer:coat,top:shirt,bottom:trousers,neck:bowtie,gloves:gloves", "top:dress,outer:coat,neck:scarf,gloves:gloves"),
    "press": ("top:shirt,bottom:trousers,neck:tie,hat:fedora", "top:blouse,outer:jacket,bottom:trousers,hat:beret"),
    "keeper": ("top:shirt,outer:vest,bottom:trousers,apron:apron", "top:tee,bottom:trousers,apron:apron"),
    "client": ("top:dress,outer:coat,hat:headscarf", "outer:robe,top:shirt,bottom:trousers,neck:scarf"),
    "dock": ("top:sweater,bottom:trousers,shoes:boots,hat:cap", "top:sweater,outer:vest,bottom:trousers,shoes:boots,hat:helmet"),
    "landlord": ("top:shirt,outer:cardigan,bottom:trousers,neck:bowtie", "top:tunic,outer:robe,bottom:trousers"),
    "elder": ("top:shirt,outer:cardigan,bottom:trousers,neck:bowtie", "top:dress,outer:cardigan,neck:scarf"),
    "kid": ("top:tee,bottom:shorts,shoes:sneakers,back:backpack", "top:hoodie,bottom:shorts,shoes:sneakers,hat:cap"),
    "shop": ("top:blouse,apron:apron,bottom:skirt,hat:headscarf", "top:shirt,apron:apron,bottom:trousers,neck:kerchief"),
    "mayor": ("top:shirt,outer:jacket,bottom:trousers,neck:tie,badge:star", "top:blouse,outer:jacket,bottom:skirt,neck:scarf,badge:star"),
    "aunt": ("top:dress,neck:scarf", "top:blouse,bottom:skirt,outer:vest"),
    "neighbour": ("top:shirt,outer:vest,bottom:trousers,shoes:boots", "top:sweater,bottom:trousers,hat:cap,shoes:boots"),
    "priest": ("outer:robe,top:shirt,bottom:trousers", "outer:coat,top:sweater,bottom:trousers,neck:scarf"),
    "driver": ("top:hoodie,bottom:trousers,shoes:sneakers,hat:cap", "top:tee,outer:jacket,bottom:trousers,shoes:sneakers"),
    "hero": ("top:shirt,outer:jacket,bottom:trousers,neck:scarf", "top:blouse,outer:coat,bottom:trousers"),
    "relation": ("top:sweater,bottom:trousers,neck:scarf", "top:dress,outer:cardigan"),
}
"""Role -> sets of dress as slot:kind."""

WORLD_SWAPS: dict[str, dict[str, str]] = {
    "west": {"fedora": "stetson", "cap": "stetson", "beret": "stetson", "hoodie": "shirt", "tee": "shirt", "sneakers": "boots", "backpack": "belt", "shoes": "boots"},
    "old": {"fedora": "cap", "beret": "headscarf", "hoodie": "tunic", "tee": "tunic", "shirt": "tunic", "blouse": "tunic", "jacket": "robe", "coat": "robe", "tie": "scarf", "bowtie": "scarf", "sneakers": "shoes", "cardigan": "robe", "star": "star", "backpack": "backpack"},
    "realm": {"fedora": "cap", "hoodie": "tunic", "tee": "tunic", "shirt": "tunic", "jacket": "vest", "tie": "scarf", "bowtie": "scarf", "sneakers": "boots", "shorts": "shorts", "cardigan": "robe", "shoes": "boots"},
    "space": {"fedora": "cap", "blouse": "tunic", "dress": "tunic", "skirt": "trousers", "tie": "scarf", "bowtie": "scarf", "coat": "jacket", "shoes": "boots", "cardigan": "vest", "toque": "cap"},
}  # fmt: skip
"""World -> cut that is not worn there -> cut that is."""

WORDS: dict[str, str] = {
    "shirt": "collared shirt", "tee": "plain tee", "blouse": "blouse", "sweater": "knitted sweater", "hoodie": "hoodie", "dress": "dress",
    "tunic": "tunic", "skirt": "skirt", "trousers": "trousers", "shorts": "shorts", "coat": "long coat", "jacket": "jacket",
    "vest": "waistcoat", "cardigan": "cardigan", "robe": "robe", "lab-coat": "lab coat", "fedora": "fedora", "toque": "chef's toque",
    "stetson": "stetson", "beret": "beret", "cap": "flat cap", "headscarf": "headscarf", "helmet": "helmet", "crown": "crown", "shoes": "shoes",
    "boots": "boots", "sneakers": "sneakers", "scarf": "scarf", "tie": "tie", "bowtie": "bow tie", "kerchief": "kerchief", "apron": "apron",
    "belt": "belt", "gloves": "gloves", "backpack": "satchel", "star": "badge",
}  # fmt: skip
"""Cut -> how a costume designer would say it."""

MANNERS: dict[str, tuple[str, ...]] = {
    "shirt": ("sleeves rolled to just under the elbow", "collar buttoned against all comers", "ironed on the side that shows"),
    "tee": ("washed until it stopped saying anything", "one size up, for the pockets it does not have"),
    "blouse": ("cuffs fastened with two different buttons", "pressed, even today", "with a bow that has been re-tied on the stairs"),
    "sweater": ("darned at the left elbow in a nearly matching wool", "stretched at the hem from being pulled down", "smelling of the place it was knitted"),
    "hoodie": ("hood up indoors, down in the rain", "strings chewed to different lengths"),
    "dress": ("cut for somebody who intends to sit straight", "let out once and proud of it", "with a pocket nobody else knows of"),
    "tunic": ("belted low", "faded on the shoulders where straps go", "fastened on the wrong side, as always"),
    "coat": ("worn like a closed door", "too good for the weather, or too old for it", "with a torn lining full of receipts", "that has slept in worse places"),
    "jacket": ("with chalk on one cuff", "a size from a more hopeful year", "buttoned one hole too high"),
    "vest": ("holding four pencils and a spoon", "with a watch pocket and no watch", "done up to the last button but one"),
    "cardigan": ("mended at both elbows", "with a handkerchief up the sleeve", "buttoned as if for inspection"),
    "robe": ("sweeping up whatever the floor has", "tied with somebody else's cord", "lined in a colour only friends see"),
    "lab-coat": ("stained in an order that could be read", "with the name of a previous owner inked out"),
    "apron": ("folded down when off duty, never taken off", "tied twice round", "with a thumb-print of flour that will not wash out"),
    "skirt": ("heavy enough for wind", "with a hem that knows about puddles"),
    "trousers": ("shiny at the knee", "held up by conviction", "creased by an old-fashioned hand", "tucked in on one side only"),
    "shorts": ("with a plaster below them", "whatever the month"),
}
"""Cut -> how somebody wears it."""

PIECES: dict[str, tuple[str, ...]] = {
    "notebook": ("a notebook with an elastic band gone slack",), "torch": ("a torch that needs one knock",),
    "spoon": ("a wooden tasting spoon in the breast pocket",), "knife": ("a folding knife for string and apples",),
    "watch": ("a watch set four minutes ahead",), "key": ("a ring of keys that announces every arrival",),
    "keys": ("a ring of keys that announces every arrival",), "bag": ("a doctor's bag with one broken clasp",), "pen": ("a fountain pen that leaks on liars",),
    "pencil": ("a pencil behind the ear, sharpened with a knife",), "map": ("a map folded wrong on purpose",), "lamp": ("a small lamp with a wire handle",),
    "camera": ("a camera on a cracked strap",), "book": ("a book with a ticket for a bookmark",), "rope": ("a coil of thin rope",),
    "wrench": ("a wrench worn to the hand",), "badge": ("a badge kept in the inside pocket",), "letter": ("a letter carried until it went soft",),
    "ring": ("a ring on the wrong finger",), "tray": ("a round tray, used as a shield when needed",), "bottle": ("a stoppered bottle, unlabelled",),
    "scissors": ("scissors on a ribbon",), "phone": ("a telephone with a cracked corner",), "compass": ("a brass compass that sticks at north-east",),
    "coin": ("a coin worn smooth on one side",), "magnifying glass": ("a magnifying glass with somebody else's initials",),
    "stamp": ("a date stamp, one day behind",), "folder": ("a folder tied with tape",), "candle": ("a stub of candle and no matches",),
    "sword": ("a sheathed sword with a plain guard",), "umbrella": ("an umbrella that has never been opened in a hurry",),
    "hammer": ("a hammer with a taped handle",), "whistle": ("a whistle on a bootlace",), "cloth": ("a folded cloth over one shoulder",),
    "cards": ("a pack of cards, one short",), "ledger": ("a ledger with a broken spine",), "basket": ("a basket with a lid",), "wand": ("a wand mended with thread",),
    "bell": ("a small bell, clapper held",), "tablet": ("a slate of glass with a hair-line crack",), "brush": ("a brush in the hatband",),
}  # fmt: skip
"""Tool of a trade -> the thing somebody carries."""
