"""What each kind of set sounds like, in one line for the foley room."""

from __future__ import annotations

SOUNDS: dict[str, tuple[str, ...]] = {
    "noir_street": ("rain on tin, a tram two streets away", "distant traffic, a neon sign buzzing", "gutter water, one pair of heels"),
    "village_square": ("fountain, swifts, cutlery from a window", "church bell far off, a moped giving up", "pigeons, shutters, a radio"),
    "office": ("clock, blinds ticking, a lift that does not stop", "paper, a chair spring, rain behind glass", "desk fan, telephone two rooms away"),
    "kitchen": ("simmering pot, a tap that drips in time", "oven tick, wooden spoon, window open on birds", "knife on board, a kettle thinking about it"),
    "bar": ("low talk, glass on wood, a radio turned down", "ice, a piano between songs", "hum of a cooler, cards being squared"),
    "warehouse": ("chain, drip, a far-off motor", "big empty room tone, a pigeon in the roof", "conveyor rollers, a strap slapping"),
    "museum": ("air handling, a parquet board, nothing else", "pages, a ladder on its rail", "drawers sliding, a lamp that hums"),
    "forest": ("wind high up, one crow", "leaves, a creak of trunk on trunk", "snow sliding off a branch"),
    "bridge": ("ventilation, soft alerts, relays", "deep hull hum, a fan with a bad bearing", "console clicks, breath in a suit"),
    "dock": ("rope, gulls, water under boards", "halyards, a bell buoy", "swell on stone, a winch paid out"),
    "living_room": ("mantel clock, a pipe knocking", "fire settling, rain on a sill", "floorboard overhead, a wireless next door"),
    "shop": ("door bell, scales, a paper bag", "counter flap, murmured sums", "string pulled off a reel, a till drawer"),
    "corridor": ("footsteps that arrive before their owner", "strip light, a door closing two floors down", "lift cable, carpet hush"),
    "rooftop": ("wind, city underneath like a shell", "loose tin, pigeons, a far siren", "flag rope on a pole"),
    "beach": ("small waves, grass, a dog somewhere", "surf, a kite line", "shingle dragged back"),
    "desert": ("wind with sand in it, a sign on one hinge", "insects, a far freight train", "spurs, a loose shutter"),
    "classroom": ("chalk, a radiator, a playground behind glass", "desk lids, clock", "pencil, whisper, bell wire"),
    "hospital": ("soft shoes, a trolley wheel, a monitor", "curtain rings, ward hush", "fluorescent hum, a call bell"),
    "theatre": ("house hush, ropes, a boards' creak", "orchestra tuning two rooms off", "spotlight fan, velvet"),
    "station": ("announcement in an echo, wheels", "steam or air brakes, a whistle", "luggage, a clock that jumps minutes"),
    "church": ("stone hush, a candle spitting", "bell rope, rain on lead", "organ motor, one cough"),
    "garden": ("bees, a gate, washing in the wind", "watering can, blackbird", "crickets, a rake on gravel"),
}
