"""What irregular Romance verbs did: end of an infinitive -> what one did and, where no rule gives it, several.

They hold for every verb with that end ("promettre" as "mettre").
"""

from __future__ import annotations

_FRENCH = (
    "prendre:prit mettre:mit savoir:sut pouvoir:put vouloir:voulut devoir:dut cevoir:çut lire:lut courir:courut"
    " mourir:mourut vivre:vécut naître:naquit connaître:connut paraître:parut croire:crut tenir:tint venir:vint"
    " faire:fit dire:dit voir:vit boire:but quérir:quit rire:rit plaire:plut taire:tut ouvrir:ouvrit frir:frit"
)
_ITALIAN = (
    "mettere:mise vedere:vide sapere:seppe volere:volle leggere:lesse bere:bevve vivere:visse nascere:nacque"
    " conoscere:conobbe tenere:tenne spondere:spose scrivere:scrisse durre:dusse struggere:strusse"
    " rompere:ruppe vincere:vinse scondere:scose scegliere:scelse prendere:prese chiudere:chiuse cidere:cise"
    " rendere:rese perdere:perse correre:corse ridere:rise piangere:pianse venire:venne fare:fece dire:disse"
    " dare:diede stare:stette cadere:cadde manere:mase scendere:scese spegnere:spense accendere:accese"
    " pingere:pinse crescere:crebbe muovere:mosse porre:pose trarre:trasse togliere:tolse cogliere:colse"
    " giungere:giunse fingere:finse stringere:strinse volgere:volse fendere:fese tendere:tese dividere:divise"
)
_SPANISH = (
    "poder:pudo/pudieron dar:dio/dieron tener:tuvo/tuvieron estar:estuvo/estuvieron poner:puso/pusieron"
    " saber:supo/supieron querer:quiso/quisieron venir:vino/vinieron hacer:hizo/hicieron decir:dijo/dijeron"
    " traer:trajo/trajeron andar:anduvo/anduvieron ver:vio/vieron ducir:dujo/dujeron"
)
_PORTUGUESE = (
    "poder:pôde/puderam ter:teve/tiveram fazer:fez/fizeram pôr:pôs/puseram por:pôs/puseram vir:veio/vieram"
    " dizer:disse/disseram ver:viu/viram saber:soube/souberam querer:quis/quiseram estar:esteve/estiveram"
    " trazer:trouxe/trouxeram haver:houve/houveram dar:deu/deram"
)
_PASTS = {
    language: dict(pair.split(":") for pair in pairs.split())
    for language, pairs in (("fr", _FRENCH), ("it", _ITALIAN), ("es", _SPANISH), ("pt", _PORTUGUESE))
}
_WHOLE = frozenset({"dar", "ver", "ter", "vir", "por", "pôr", "dare", "bere", "dire", "fare", "stare", "estar", "rire"})
"""Infinitives that are the end of many others of which they are no part ("guardar")."""


def irregular_past(language: str, infinitive: str) -> list[str]:
    """What one and several did, of an irregular verb."""
    for end, told in _PASTS.get(language, {}).items():
        if infinitive == end or (infinitive.endswith(end) and end not in _WHOLE):
            one, _, many = told.partition("/")
            before = infinitive.removesuffix(end)
            return [before + one, before + (many or _many(language, one))]
    return []


def _many(language: str, one: str) -> str:
    """What several did, of what one did ("prit": prirent, "mise": misero)."""
    return f"{one}ro" if language == "it" else f"{one.removesuffix('t')}rent"
