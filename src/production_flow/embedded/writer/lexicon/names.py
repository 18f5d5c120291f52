"""Names by culture, typed from common knowledge: given names for women and men, and surnames."""

from __future__ import annotations

from production_flow.embedded.writer.model import Gender

_NAMES = """
england f Agnes Beatrice Cora Daphne Edith Flora Greta Hester Ivy Josie Kitty Lydia Mabel Nell Olive Pippa Rosalind Sylvia Tess Una Vera Winifred Yvonne Zelda
england m Alfred Barnaby Cyril Desmond Ernest Felix Gus Harold Ivor Jasper Kit Leonard Monty Ned Oswin Percy Quentin Rupert Stanley Toby Ulric Vernon Wilfred
england s Abbott Brindle Cavendish Dunmore Eastlake Fairweather Garrick Hathersage Ingram Jessop Kettle Lockett Marchbanks Nettleton Oakes Penhallow Quill Ravenhill Stroud Thackeray Underhill Vickery Whitlock Yarrow
scotland f Ailsa Beathag Catriona Davina Effie Fiona Grizel Heather Iona Jean Kirsty Lorna Morag Nairne Oighrig Peigi Rhona Shona Una Wilma
scotland m Angus Brodie Callum Dougal Ewan Fergus Gregor Hamish Iain Jock Keir Lachlan Murdo Neil Ossian Rory Struan Tavish Uisdean Wallace
scotland s Abernethy Buchan Carmichael Drummond Elphinstone Farquhar Galbraith Haldane Innes Kinnaird Lamont MacAskill Nairn Ogilvie Petrie Rennie Sinclair Tulloch Urquhart Wemyss
ireland f Aoife Brigid Clodagh Deirdre Eimear Fionnuala Grainne Hanora Imelda Jacinta Kathleen Loretta Maeve Noreen Orla Peig Roisin Sinead Teresa Una
ireland m Aidan Brendan Cormac Declan Eamon Fintan Garvan Hugh Iarla Jarlath Kieran Lorcan Malachy Niall Oisin Padraig Ronan Senan Tadhg Ultan
ireland s Ahern Breslin Costello Devane Egan Flanagan Geraghty Halloran Keane Lavelle Moriarty Nolan Oakley Prendergast Quinlan Rafferty Scanlon Tierney Walsh
wales f Angharad Bronwen Carys Delyth Eluned Ffion Gwen Heledd Iola Lowri Mair Nerys Olwen Rhian Seren Tegan Wenna
wales m Aled Bryn Caradog Dafydd Emrys Gethin Huw Ifor Llew Madog Nye Owain Pryce Rhodri Sion Tomos Wyn
wales s Bevan Cadwallader Ellis Gethin Howell Idris Llewellyn Maddox Nash Parry Powell Rees Tudor Vaughan
america f Adele Bernice Clementine Dolores Etta Frances Ginny Hazel Inez June Kay Lorraine Mavis Nora Odette Pearl Ruby Stella Thelma Uma Viola Wanda
america m Abel Buck Calvin Dexter Earl Floyd Gil Hank Ike Jerome Karl Lester Moses Nate Otis Porter Roscoe Silas Theo Ulysses Virgil Walt
america s Archer Bellamy Calloway Dacey Ellery Fontaine Galloway Hollis Ives Jarrett Kellerman Lomax Mercer Novak Overton Pruitt Quade Rooney Sorrel Tarrow Upshaw Vance Whitaker
italy f Agnese Bianca Caterina Donatella Elvira Fiorella Ginevra Ilaria Livia Marisa Nunzia Ornella Pia Rosalba Serafina Tosca Viola Zita
italy m Aldo Bruno Cesare Dino Ettore Fausto Gino Ivo Lino Massimo Nello Orazio Piero Renzo Salvo Tullio Ugo Vito
italy s Accorsi Bellandi Cavalcanti Donati Fabbri Galimberti Lucchesi Moretti Nardi Orsini Palmieri Quaglia Ricci Santoro Tarantino Ubaldi Vannucci Zanetti
germany f Anke Brunhild Clara Dorothea Elfriede Frauke Gisela Hanna Ilse Jule Käthe Lotte Margarethe Nele Ottilie Petra Renate Sabine Trude Ulla Wiebke
germany m Anton Bertram Clemens Detlef Emil Friedrich Georg Heiner Ingo Jonas Konrad Ludwig Matthias Norbert Otto Paul Rainer Stefan Theodor Uwe Volker Wendelin
germany s Ahlers Brandis Carstens Dietz Ebeling Frese Goldmann Harbeck Isermann Jessen Kamp Lindow Moltke Nissen Ostermann Petri Quandt Roth Sievers Tamm Ullrich Vollmer Wendt Zeller
spain f Amparo Beatriz Consuelo Dolores Esperanza Fátima Gloria Herminia Inés Jimena Lola Manuela Nuria Olga Pilar Rocío Soledad Teresa Ximena Yolanda
spain m Anselmo Bernardo Carmelo Domingo Emilio Fermín Gaspar Hilario Ignacio Joaquín Leandro Mateo Nicolás Octavio Pascual Ramiro Salvador Tomás Vicente
spain s Alcázar Baroja Cifuentes Duarte Espinosa Figueroa Garrido Hinojosa Izquierdo Jurado Lerma Maza Navarro Ocaña Prieto Quiles Rueda Serrat Tejada Ulloa Vidal Zamora
france f Adèle Brigitte Clémence Delphine Eugénie Florence Geneviève Hortense Irène Jeanne Léonie Mathilde Noémie Odile Pauline Régine Simone Thérèse Yvette Zoé
france m Armand Bastien Célestin Didier Edmond Fabrice Gaston Hubert Isidore Jules Lucien Marcel Norbert Octave Prosper Rémi Sylvain Théo Urbain Victor
france s Aubert Beaumont Chastel Delacroix Escoffier Fournier Garnier Hervé Jourdan Lambert Marchand Noiret Pelletier Quesnel Rousset Savary Tessier Vasseur
portugal f Amália Benedita Conceição Deolinda Eulália Filipa Graça Helena Isaura Joana Leonor Madalena Noémia Olinda Piedade Rosa Susana Teresa Vitória
portugal m Afonso Baltasar Custódio Duarte Elias Fausto Gonçalo Henrique Ilídio Jacinto Lourenço Martim Nuno Osvaldo Paulo Raul Simão Tomé Valério
portugal s Abrantes Barbosa Carvalhal Damásio Esteves Fonseca Guerreiro Horta Lacerda Meireles Nogueira Oliveira Pacheco Queirós Ramalho Saraiva Tavares Vilhena
japan f Aiko Chiyo Emi Fumiko Hanae Ichika Kiyomi Mariko Noriko Rei Sachi Tomoe Umeko Wakana Yuki
japan m Akira Botan Daichi Eiji Fumio Genji Haruki Isamu Jiro Kenzo Masaru Naoki Ryo Shinji Takeshi Yosuke
japan s Aoyama Endo Fujimori Hayashi Ishikawa Kuroda Matsuda Nakano Okabe Sakamoto Tachibana Uehara Watari Yamane
china f Ailing Biyu Chun Dailu Fang Guiying Huilan Jiaying Kexin Lihua Meiling Ning Peizhi Qiao Rou Shuwen Tingting Wanyi Xiulan Yating Zhen
china m Aiguo Bolin Chengwu Deming Feng Guowei Haoran Jianjun Kang Liwei Minghao Ningbo Peng Qiang Rui Shanyuan Tao Weimin Xiang Yong Zhiming
china s Bai Cao Deng Fang Gao Huang Jin Kong Liang Mao Ouyang Pan Qiu Shen Tang Wei Xiao Yuan Zhou
korea f Ara Boyoung Chaewon Dahye Eunji Gayoung Hyejin Iseul Jihye Mirae Nari Okja Sora Taeyeon Unseo Yuna
korea m Byungho Chulsoo Daejung Eunho Gyuri Hyunwoo Inho Joonho Kangmin Minjae Namgil Seojun Taeho Wonbin Youngsoo
korea s Ahn Bae Choi Do Gong Han Im Jang Kang Lim Moon Noh Oh Park Ryu Shin Yoon
nordic f Astrid Birgit Dagny Elin Freja Gudrun Hedda Ingrid Jorunn Karin Liv Maren Nanna Oddny Pernille Ragnhild Solveig Tove Ulrika Vigdis
nordic m Arne Bjarne Dag Einar Folke Gunnar Halvor Ivar Jens Kjell Leif Magnus Njal Olav Per Rune Sven Torvald Ulf Viggo
nordic s Aalund Bergstrom Dahl Eklund Falk Granlund Hagen Isaksen Jorstad Kvist Lindqvist Moberg Nygaard Ostby Ravn Solberg Tangen Ulvestad Viken
dutch f Anneke Betje Cornelia Dieuwke Elske Femke Geertje Hanneke Ineke Jantje Liesbeth Maaike Nienke Saskia Truus Wilhelmina
dutch m Adriaan Bram Cornelis Dirk Evert Floris Gerrit Hendrik Jaap Klaas Lodewijk Maarten Niels Pieter Ruben Sjoerd Teun Wouter
dutch s Bakker Coster Dekker Evers Groen Hoekstra Jansma Kuiper Loos Mulder Noordhoek Postma Ruiter Schouten Terpstra Visser Zwart
india f Ananya Bhavna Charu Devika Esha Gayatri Hema Indira Jaya Kamala Lata Meera Nandini Padma Radha Sarita Tara Uma Vasudha Yamini
india m Arjun Balan Chandan Dev Girish Harish Ishan Jagdish Kiran Lalit Mohan Naveen Omkar Prakash Raghav Sanjay Tarun Uday Vikram Yash
india s Acharya Banerjee Chatterjee Deshpande Ganguly Hegde Iyer Joshi Kulkarni Lahiri Mukherjee Nair Oberoi Pillai Raman Sengupta Trivedi Varma
westafrica f Abena Bolanle Chiamaka Dede Efua Folake Gbemi Habiba Ifeoma Kehinde Lami Mariama Ngozi Oluchi Rahmat Sefi Tolani Uche Yetunde Zainab
westafrica m Ayo Babatunde Chidi Dele Emeka Femi Gbenga Hassan Ikenna Jide Kofi Lamin Musa Nnamdi Obinna Rotimi Segun Tunde Uzo Yaw
westafrica s Adeyemi Balogun Chukwu Diallo Eze Fashola Gaye Idowu Johnson Keita Lawal Mensah Nwosu Okafor Prempeh Quaye Sarr Toure Udoh Yeboah
eastafrica f Achieng Bahati Dalila Eshe Fatuma Halima Imani Jamila Khadija Lulu Makena Neema Pendo Rehema Saida Tena Wanjiru Zawadi
eastafrica m Abasi Baraka Daudi Elimu Faraji Hamisi Issa Jabari Kamau Lemma Makori Njoroge Otieno Rashidi Salim Tekle Wafula Yusuf
eastafrica s Abebe Chege Desta Gitau Haji Juma Kariuki Lukwago Mwangi Ndegwa Ochieng Pandya Said Tesfaye Wambui
arabic f Amira Basma Dalal Farida Ghada Hanan Ibtisam Jumana Karima Layla Maha Nadia Rania Salma Thuraya Widad Yasmin Zahra
arabic m Adel Bashir Daoud Fares Ghassan Habib Ismail Jamal Khalil Lutfi Munir Nabil Omar Qasim Rafiq Samir Tarek Walid Yunus Ziad
arabic s Abbas Barakat Chahine Darwish Fayed Ghanem Haddad Issa Jaber Khoury Mansour Nassar Qabbani Rahal Sabbagh Tannous Yazbek Zaki
hebrew f Adina Batya Chava Dina Esther Gila Hadas Ilana Keren Liora Miriam Noa Orna Penina Rivka Shulamit Tamar Yael Zipora
hebrew m Amos Boaz Chaim Doron Eitan Gideon Hillel Itamar Lev Menachem Nadav Oren Pinchas Reuven Shimon Tuvia Uri Yoav Zvi
hebrew s Alkalai Ben-Ami Cohen Dayan Elbaz Fishman Gross Harari Kaplan Levin Mizrahi Nissim Oz Peretz Rabin Sasson Tal Weiss Zamir
turkey f Asli Berrin Cemile Defne Elif Feride Gülten Hale Inci Leyla Meral Nermin Oya Perihan Seda Tülay Yelda Zeynep
turkey m Adnan Bülent Cemal Demir Erol Ferit Galip Haluk Ilhan Kemal Levent Murat Nuri Orhan Rauf Selim Tarik Ufuk Volkan Yusuf
turkey s Aksoy Bayar Celik Dogan Erdem Gursoy Halman Inan Kaya Livaneli Ozgur Pekkan Saygin Tekin Uzun Yalman
persia f Atoosa Banu Darya Elham Farah Golnar Homa Jaleh Katayoun Laleh Mahin Nasrin Parvin Roya Shirin Taraneh Yalda Ziba
persia m Arash Behrouz Cyrus Dariush Esfandiar Farhad Hooman Iraj Jamshid Kaveh Manouchehr Nader Omid Parviz Ramin Siamak Turaj Yashar
persia s Afshar Bahrami Daneshvar Ebadi Farrokh Golestan Hedayat Kiani Massoud Naderi Pahlbod Rastegar Sadeghi Tehrani Yazdani
greece f Anthi Calliope Despina Eleni Fotini Georgia Ioanna Katerina Lydia Marina Niki Olympia Penelope Roula Sofia Thalia Xenia Zoe
greece m Alekos Christos Dimitris Elias Fanis Giorgos Haris Iason Kostas Leonidas Manolis Nikos Orestis Pavlos Stavros Thanos Vasilis Yannis
greece s Andreou Bakas Christou Daskalakis Economou Fotiadis Galanis Ioannou Kazan Lambros Makris Nomikos Papadakis Roussos Samaras Tsakalos Vlahos
russia f Anfisa Bella Darya Evgenia Galina Irina Klavdia Lidia Marfa Nadezhda Olga Polina Raisa Sofya Tamara Ulyana Varvara Zoya
russia m Arkady Boris Denis Efim Fyodor Gleb Ilya Kirill Leonid Maxim Nikita Oleg Pavel Rodion Semyon Timofei Vadim Yegor Zakhar
russia s Abramov Belsky Chernov Dubrovin Ershov Fadeev Gorin Ivanov Karelin Lebedev Morozov Novikov Orlov Platonov Rogov Sokolov Tarasov Ushakov Volkov Zimin
poland f Agata Bozena Celina Danuta Ewelina Felicja Grazyna Hanka Irena Jadwiga Krystyna Lucyna Malgorzata Nina Olga Renata Stefania Teresa Urszula Wanda
poland m Andrzej Bogdan Czeslaw Dariusz Edmund Feliks Gustaw Henryk Ignacy Jerzy Kazimierz Leszek Marek Norbert Olgierd Ryszard Stefan Tadeusz Witold Zenon
poland s Adamski Borowski Cieslak Dabrowski Gorski Jankowski Kowal Lipski Majewski Nowicki Orlowski Pilch Rudnicki Sikora Tomczak Wolski Zaremba
czech f Alena Blanka Dana Eliska Hana Ivana Jitka Klara Lenka Marketa Nadia Olina Pavla Radka Sarka Tereza Vlasta Zdenka
czech m Arnost Bohumil Cenek Dusan Emil Frantisek Hynek Ivan Jaroslav Karel Lubos Milan Otakar Petr Radim Stanislav Tomas Vaclav Zdenek
czech s Benda Cermak Dvorak Fiala Horak Janak Kolar Lukas Masek Novak Pokorny Ruzicka Svoboda Tichy Urban Vesely Zeman
hungary f Aniko Borbala Csilla Dorottya Erzsi Flora Gizella Hajnal Ilona Judit Katalin Lilla Magda Noemi Orsolya Piroska Reka Sarolta Terez Vilma Zsofia
hungary m Attila Bela Csaba Dezso Elemer Ferenc Gabor Hugo Imre Janos Kalman Laszlo Miklos Norbert Oszkar Pal Rezso Sandor Tibor Vilmos Zoltan
hungary s Arany Bartok Csonka Deak Erdos Fekete Gombos Halasz Illes Juhasz Kertesz Lantos Molnar Nagy Orban Palotai Rozsa Szabo Takacs Vadas Zala
romania f Ana Bianca Catinca Doina Elena Florica Georgeta Horia Ileana Jana Luminita Maricica Natalia Oana Paraschiva Ruxandra Sanda Tudora Viorica Zina
romania m Andrei Bogdan Costin Dinu Emil Florin Grigore Horatiu Ion Lucian Mircea Nicolae Octavian Petru Radu Stelian Traian Vlad
romania s Antonescu Balan Ceban Dragomir Enescu Florescu Goga Ionescu Lupu Manea Neagu Oprea Popescu Rosca Sava Toma Ursu Vasile Zamfir
fable f Alder Bryony Calla Dewdrop Elowen Fenna Gilly Heather Isolde Juniper Kestrel Linnet Merrin Nettle Odella Primrose Rowena Sorrel Tansy Ursula Vesper Willow
fable m Aldric Bram Corin Dunstan Edric Finch Garrow Hob Ivo Joss Kell Leofric Merek Nob Osric Perrin Quill Rafe Sorley Tam Ulf Wat
fable s Ashdown Bellweather Crabtree Dunlin Elderbury Fernsby Goosehill Hollin Inkwell Jackdaw Kindlewick Larkspur Mossop Nightjar Oxbow Puddock Quickthorn Rushlight Saltmarsh Thistledown Underbough Wick
space f Ansa Brill Cass Dessa Ekene Fara Galia Hoshi Ilse Juno Kaya Lumen Mira Nadir Ode Perla Rasha Sunniva Tamsin Ursa Vega Wren Xiu Yara Zenka
space m Anders Bao Cato Dorian Emre Flint Goran Halim Ines Jaro Kofi Lev Mateus Noor Orrin Pasco Rafe Sol Tavi Ulan Varro Wim Yuri Zane
space s Achterberg Bright Calder Dray Emory Falk Gantry Hale Ito Jovanovic Kestrel Lowe Marsh Nwosu Okonjo Pell Quarry Reyes Sato Tallis Ude Voss Winter Yoon Zubiri
robot f Ampère Bakelite Cadmia Dynah Ember Faraday Gasket Henry Iota Joule Kelvina Lux Mercy Nickel Ohma Pewter Quill Rivet Solder Tesla Umbra Valve Watt Zinc
robot m Anvil Bolt Cobalt Diesel Edison Flint Gauge Hinge Ingot Jumper Knox Lathe Magnus Node Otto Piston Quarto Ratchet Socket Tungsten Ulm Vise Wrench Zeno
robot s Eleven Nine-Oh Seven Forty-Two Double-Six Thirteen Sixty Ninety Twelve Hundred Fifty-Five Twenty Eighty-One Thirty-Three Nought Seventy-Four
beast f Acorn Biscuit Clementine Dapple Eiderdown Fig Ginger Hazel Ivy Juniper Kipper Lavender Marmalade Nutmeg Olive Pepper Quince Russet Saffron Tansy Truffle Violet Wisteria
beast m Ambrose Bramble Chestnut Duffel Elderberry Fennel Gooseberry Hawthorn Inky Jasper Ketchup Larch Mustard Nettle Otis Pumpernickel Rusty Sorrel Thistle Umber Vinegar Whisk
beast s Burrow Copse Ditchley Elmhurst Furrow Greenlane Hedges Inglenook Larder Meadows Nettlebank Orchard Pawley Rushes Stile Thicket Underwood Whiskerton
"""

_EXTRA = {
    "f": "maya amara josephine emma anna maria mary sarah lucy alice clara elena lucia giulia sofia mia eva laura julia rosa carmen ana "
    "isabella olivia ava lily ruth ada nina mara lena sara hana jane kate helen diana grace rose molly ellie maggie betty martha",
    "m": "john james jack tom sam ben max leo luca marco antonio carlos juan pedro peter michael david daniel joseph george henry "
    "arthur charlie oscar hugo louis pierre jean hans karl frank joe bob bill jim harry alex mario luigi giovanni kael",
}


def _tables() -> dict[str, dict[str, tuple[str, ...]]]:
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for row in _NAMES.strip().splitlines():
        culture, kind, *names = row.split()
        tables.setdefault(culture, {})[kind] = tuple(names)
    return tables


NAMES: dict[str, dict[str, tuple[str, ...]]] = _tables()
"""Culture -> f, m, s (surnames) -> names."""

_GENDERS: dict[str, Gender] = {
    name.lower(): gender for culture in NAMES.values() for gender in ("m", "f") for name in culture[gender]
} | {name: gender for gender, names in _EXTRA.items() for name in names.split()}  # type: ignore[misc]


def gender_of(given: str) -> Gender | None:
    """Which gender a given name usually has, or None where the lists do not know it."""
    return _GENDERS.get(given.lower())
