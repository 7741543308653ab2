import { describe, expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import type { Author } from '#schemas/article.ts'

const read = (raw: string, stated = true) => normalizeByline(raw, { stated })
const named = (...names: string[]): Author[] => names.map(name => ({ name }))

const authors: [raw: string, authors: Author[]][] = [
  ['By Li Na', named('Li Na')],
  ['STT–AINO KORPI', [{ name: 'Aino Korpi', affiliation: 'STT' }]],
  ['Video by Ezio Prado, Story by Ada Marlowe', named('Ada Marlowe')],
  ['Edited By: Ezio Prado | Written By: Ada Marlowe', named('Ada Marlowe')],
  ['Ada Marlowe in New York at amarlowe@wire.example;', [{ name: 'Ada Marlowe', location: 'New York' }]],
  ['By Ada Marlowe at amarlowe@wire.example, Li Na', named('Ada Marlowe', 'Li Na')],
  ["Par Ada MARLOWE, avec les bureaux de l'AFP", named('Ada Marlowe')],
  ['Par Ada MARLOWE et les agences', named('Ada Marlowe')],
  [
    '(di Ada Marlowe e Ezio Prado) (ANSA)',
    [
      { name: 'Ada Marlowe', affiliation: 'ANSA' },
      { name: 'Ezio Prado', affiliation: 'ANSA' },
    ],
  ],
  ['(Von Ada Marlowe) - dpa', [{ name: 'Ada Marlowe', affiliation: 'dpa' }]],
  ['A GNA Feature by Ama Prado', [{ name: 'Ama Prado', affiliation: 'GNA' }]],
  ['By ANA DE LOS RÍOS, Télam', [{ name: 'Ana de los Ríos', affiliation: 'Télam' }]],
  ['Text and data: Ada Marlowe', named('Ada Marlowe')],
  ['Von Mag. Ing. Karla Wirth', named('Mag. Ing. Karla Wirth')],
  ['Door prof. dr. Jan de Vries', named('prof. dr. Jan de Vries')],
  ['Tekst: dr hab. Jan Kos', named('dr hab. Jan Kos')],
  ['By ’Ofa Taufa', named('’Ofa Taufa')],
  ['By Sipho ka Ndlovu', named('Sipho ka Ndlovu')],
  [
    'Lucía Prado - SANTIAGO (EUROPA PRESS)',
    [{ name: 'Lucía Prado', affiliation: 'EUROPA PRESS', location: 'SANTIAGO' }],
  ],
  ['PAR ADA MARLOWE (À MARSEILLE)', [{ name: 'Ada Marlowe', location: 'MARSEILLE' }]],
  ['By Ada Marlowe, writer in residence', [{ name: 'Ada Marlowe', role: 'writer in residence' }]],
  ['By Alice Su', named('Alice Su')],
  ['By Amy Guest and Ruth First', named('Amy Guest', 'Ruth First')],
  ['Por ANA COSTA E SILVA', named('Ana Costa e Silva')],
  ['Por JOSÉ IGNACIO PRADO Y NÚÑEZ', named('José Ignacio Prado y Núñez')],
  ['By DAVID Y KIM', named('David Y Kim')],
  ["by siobhan o'brien-mckay", named("Siobhan O'Brien-McKay")],
  ['by jean-pierre dubois and hans-jürgen weiß', named('Jean-Pierre Dubois', 'Hans-Jürgen Weiß')],
  ['by j.d. hollister', named('J.D. Hollister')],
  ['by peter falk iii', named('Peter Falk III')],
  ['by lee min-ho', named('Lee Min-ho')],
  ['By  Pieter  van  der  Berg', named('Pieter van der Berg')],
  ['By  Marine  Le  Goff', named('Marine Le Goff')],
  ['By FFION AP RHYS', named('Ffion ap Rhys')],
  ['PRADO, Inés', named('Inés Prado')],
  ['McKay, LaToya', named('LaToya McKay')],
  ['al-Rashid, Omar', named('Omar al-Rashid')],
  ['de la Cruz, Inés', named('Inés de la Cruz')],
  ['John A. Hollister Jr.', named('John A. Hollister Jr.')],
  ['М.Ристеска', named('М. Ристеска')],
  ['By A.Marlowe, Reuters', [{ name: 'A. Marlowe', affiliation: 'Reuters' }]],
  ['Inés Valdivia (Denník N)', [{ name: 'Inés Valdivia', affiliation: 'Denník N' }]],
  ['Inés Valdivia (Harbor Lantern)', [{ name: 'Inés Valdivia', affiliation: 'Harbor Lantern' }]],
  ['Ilze Liepa, Rīta Avīze', [{ name: 'Ilze Liepa', affiliation: 'Rīta Avīze' }]],
  ['Од Марија Ристеска, Скопје', [{ name: 'Марија Ристеска', location: 'Скопје' }]],
  ['Пишува: Игор Стојановски', named('Игор Стојановски')],
  ['Kirjutas Kadri Tamm', named('Kadri Tamm')],
  ['NA JUMA MWITA, DAR ES SALAAM', [{ name: 'Juma Mwita', location: 'DAR ES SALAAM' }]],
  ['Na Young Seok', named('Na Young Seok')],
  ['Nota de Pedro Salas', named('Pedro Salas')],
  ['de Ioana Popescu', named('Ioana Popescu')],
  ['Autor: Luka Perić, 30. 11. 2026. u 18:05', named('Luka Perić')],
  ['Yazan: Elif Su Arslan', named('Elif Su Arslan')],
  ['Ada Marlowe, NTB. Oversatt av Kari Lunde', [{ name: 'Ada Marlowe', affiliation: 'NTB' }]],
  ['Di Ada Marlowe (traduzione di Carla Neri)', named('Ada Marlowe')],
  ['Door Sanne ’t Hart (ANP)', [{ name: 'Sanne ’t Hart', affiliation: 'ANP' }]],
  ['Od našeg dopisnika: Marko Kolar, Split', [{ name: 'Marko Kolar', location: 'Split' }]],
  ['De la corespondentul nostru, Ion Dragu', named('Ion Dragu')],
  [
    'Av Kari Solberg, journalist i Nordposten',
    [{ name: 'Kari Solberg', role: 'journalist', affiliation: 'Nordposten' }],
  ],
  ['Par Anne Lecoq, correspondante régionale', [{ name: 'Anne Lecoq', role: 'correspondante régionale' }]],
  [
    'Inés Valdivia, corresponsal en Lima de El Faro',
    [{ name: 'Inés Valdivia', role: 'corresponsal', affiliation: 'El Faro', location: 'Lima' }],
  ],
  [
    'Anne Lecoq, envoyée spéciale du Courrier à Kiev',
    [{ name: 'Anne Lecoq', role: 'envoyée spéciale', affiliation: 'Courrier', location: 'Kiev' }],
  ],
  [
    'Inés Valdivia, corresponsal de El Faro',
    [{ name: 'Inés Valdivia', role: 'corresponsal', affiliation: 'El Faro' }],
  ],
  [
    'By Ada Marlowe, News Editor, with data analysis by Bo Lind',
    [{ name: 'Ada Marlowe', role: 'News Editor' }],
  ],
  ['By Ada Marlowe, (c) 2026, The Harbor Star', [{ name: 'Ada Marlowe', affiliation: 'The Harbor Star' }]],
  ['By Ada Marlowe, (c) 2026, Harbor Ledger', [{ name: 'Ada Marlowe', affiliation: 'Harbor Ledger' }]],
  ['By Ada Marlowe (c) 2026 Acme', named('Ada Marlowe')],
  [
    'Por Inés Valdivia, de Harbor Ledger en Lima',
    [{ name: 'Inés Valdivia', affiliation: 'Harbor Ledger', location: 'Lima' }],
  ],
  [
    'By ADA MARLOWE Harbor News Service LISBON',
    [{ name: 'Ada Marlowe', affiliation: 'Harbor News Service', location: 'LISBON' }],
  ],
  ['Napisała: Anna Wrona (PAP)', [{ name: 'Anna Wrona', affiliation: 'PAP' }]],
  ['Dall’inviata Chiara Neri', [{ name: 'Chiara Neri', role: 'inviata' }]],
  [
    'PAR ANNE LECOQ, CORRESPONDANTE À LYON',
    [{ name: 'Anne Lecoq', role: 'CORRESPONDANTE', location: 'LYON' }],
  ],
  [
    'Ada Marlowe in Lisbon for Gulf Ledger',
    [{ name: 'Ada Marlowe', affiliation: 'Gulf Ledger', location: 'Lisbon' }],
  ],
  ['Por Lívia Prates; tradução de Hugo Nunes', named('Lívia Prates')],
  ['Par Anne Lecoq (traduction de Paul Rey)', named('Anne Lecoq')],
  [
    'BY GRETE OLSTAD AND PER HAUG OF NORDLYS PRESS',
    [
      { name: 'Grete Olstad', affiliation: 'NORDLYS PRESS' },
      { name: 'Per Haug', affiliation: 'NORDLYS PRESS' },
    ],
  ],
  ['Per Haug', named('Per Haug')],
  ['Per Erik Haug og Grete Olstad', named('Per Erik Haug', 'Grete Olstad')],
  ['Grete Olstad, Per Erik Haug', named('Grete Olstad', 'Per Erik Haug')],
  ['Per Haug, NTB', [{ name: 'Per Haug', affiliation: 'NTB' }]],
  ['Per Oddvar Haug', named('Per Oddvar Haug')],
  ['Per Ødegård Haug og Åse Olstad', named('Per Ødegård Haug', 'Åse Olstad')],
  ['Автор: Анна-Мария де ла Крус', named('Анна-Мария де ла Крус')],
  ['Текст: Ян ван Дейк и Анна фон Берг', named('Ян ван Дейк', 'Анна фон Берг')],
  ['Per Anna Soler', named('Anna Soler')],
  ["By ANNE-MARIE d'ARC", named("Anne-Marie d'Arc")],
  ['Di Wang', named('Di Wang')],
  ['Di Redazione', []],
  ['Oleh Sirko and Ada Marlowe', named('Oleh Sirko', 'Ada Marlowe')],
  ['Oleh Sinta Dewi', named('Sinta Dewi')],
  ['Photos and text by Ada Marlowe', named('Ada Marlowe')],
  ['Text and pix by Ada Marlowe', named('Ada Marlowe')],
  ['Tekst & foto: Kari Solberg', named('Kari Solberg')],
  ['Razgovarala: Dijana Kolar', named('Dijana Kolar')],
  ['Seán Ó hAodha in Cork', [{ name: 'Seán Ó hAodha', location: 'Cork' }]],
  ['Giulia Bassi per Il Messaggero', [{ name: 'Giulia Bassi', affiliation: 'Il Messaggero' }]],
  ['By Ada Marlowe@adamarloweada@planet.example  Updated Jul 24, 2018', named('Ada Marlowe')],
  ['By Ada Marlowe // Defining Ideas', [{ name: 'Ada Marlowe', affiliation: 'Defining Ideas' }]],
  ['Rios, Ana de los', named('Ana de los Rios')],
  ['Ada Marlowe, Halden Missourian', [{ name: 'Ada Marlowe', affiliation: 'Halden Missourian' }]],
  [
    'Por INÉS VALDIVIA, estudiante de Periodismo',
    [{ name: 'Inés Valdivia', role: 'estudiante de Periodismo' }],
  ],
  [
    'Por Inés Valdivia — Rio de Janeiro 12/03/2020 10h11 Atualizado 12/03/2020',
    [{ name: 'Inés Valdivia', location: 'Rio de Janeiro' }],
  ],
  ['Veröffentlicht von Karla Wirth', named('Karla Wirth')],
  ['Von Prof. Dr. med. Karla Wirth', named('Prof. Dr. med. Karla Wirth')],
  [
    'Inés Valdivia, colaboração para o UOL',
    [{ name: 'Inés Valdivia', role: 'colaboração para o UOL', affiliation: 'o UOL' }],
  ],
  [
    'By ADA MARLOWE c.1998 Harbor News Service',
    [{ name: 'Ada Marlowe', affiliation: 'Harbor News Service' }],
  ],
  ['By Sunday Adeleke', named('Sunday Adeleke')],
  ['By Ese Adeleke', named('Ese Adeleke')],
  ['By Una Brennagh', named('Una Brennagh')],
  ['By Mohd. Asim', named('Mohd. Asim')],
  ['Berg, Pieter van den', named('Pieter van den Berg')],
  ['De Wit, Mieke', named('Mieke De Wit')],
  ['Ada Marlowe<br>Bo Lind', named('Ada Marlowe', 'Bo Lind')],
  ['by Ada Marlowe @ 8:02 pm', named('Ada Marlowe')],
  ['author: ada marlowe', named('Ada Marlowe')],
  ['Ada Marlowe, Contributor Author of "The Long Road"', [{ name: 'Ada Marlowe', role: 'Contributor' }]],
  ['By ADA MARLOWE and BO LIND; Compiled by Jan Busch', named('Ada Marlowe', 'Bo Lind')],
  ['By Ada Marlowe and Bo Lind View author archive', named('Ada Marlowe', 'Bo Lind')],
  ['By ADA MARLOWE (WQTO)', [{ name: 'Ada Marlowe', affiliation: 'WQTO' }]],
  ['By ADA MARLOWE (QUITO)', [{ name: 'Ada Marlowe', location: 'QUITO' }]],
  ['By Ada Marlowe, Bill Post and Chelsea Street', named('Ada Marlowe', 'Bill Post', 'Chelsea Street')],
  [
    'By Ada Marlowe, Cedar Post and Bo Lind, Harbor Light',
    [
      { name: 'Ada Marlowe', affiliation: 'Cedar Post' },
      { name: 'Bo Lind', affiliation: 'Harbor Light' },
    ],
  ],
  ['By Ada Marlowe, Cedar Post and wire reports', [{ name: 'Ada Marlowe', affiliation: 'Cedar Post' }]],
  ['By Ada Marlowe and Bo Stringer', named('Ada Marlowe', 'Bo Stringer')],
  ['Por Inés Valdivia PARA LA NACION', [{ name: 'Inés Valdivia', affiliation: 'LA NACION' }]],
  ['Inés Valdivia e Lusa', named('Inés Valdivia')],
  ['Inés Valdivia / EFE', [{ name: 'Inés Valdivia', affiliation: 'EFE' }]],
  ['Nagy Anna/MTI', [{ name: 'Nagy Anna', affiliation: 'MTI' }]],
  ['Dal nostro inviato Chiara Neri', [{ name: 'Chiara Neri', role: 'inviato' }]],
  ['De notre correspondante Lucie Mercier', [{ name: 'Lucie Mercier', role: 'correspondante' }]],
  ['Van onze correspondent Joost de Wit', [{ name: 'Joost de Wit', role: 'correspondent' }]],
  ['By Meredith Weeks', [{ name: 'Meredith Weeks' }]],
  ['By Ada Marlowe', named('Ada Marlowe')],
  ['By Li Na Rome', [{ name: 'Li Na', location: 'Rome' }]],
  ['Di Chiara Neri - Riproduzione riservata', named('Chiara Neri')],
  ['Ada Marlowe All Rights Reserved', named('Ada Marlowe')],
  ['Karla Wirth berichtet aus Kiel', [{ name: 'Karla Wirth', location: 'Kiel' }]],
  ['Karla Wirth, freier Autor', [{ name: 'Karla Wirth', role: 'freier Autor' }]],
  [
    'Envoyée spéciale à Dakar, Lucie Mercier',
    [{ name: 'Lucie Mercier', role: 'envoyée spéciale', location: 'Dakar' }],
  ],
  ['Chronique par Lucie Mercier', named('Lucie Mercier')],
  [
    'Por Inés Valdivia, TV Litoral — Natal',
    [{ name: 'Inés Valdivia', affiliation: 'TV Litoral', location: 'Natal' }],
  ],
  ['By Jose Mari dela Peña, PNA', [{ name: 'Jose Mari dela Peña', affiliation: 'PNA' }]],
  ['JOSE MARI DELA PEÑA', named('Jose Mari dela Peña')],
  ['Ada Marlowe reports from Quito', [{ name: 'Ada Marlowe', location: 'Quito' }]],
  ['By Ada Marlowe, aged 12, Halden School', [{ name: 'Ada Marlowe', affiliation: 'Halden School' }]],
  ['By Col. (ret.) Bo Lind', named('Col. Bo Lind')],
  [
    'By Ada Marlowe, Head of Policy, Halden Trust',
    [{ name: 'Ada Marlowe', role: 'Head of Policy', affiliation: 'Halden Trust' }],
  ],
  ['By Bo Lind, MP for Halden', [{ name: 'Bo Lind', role: 'MP for Halden' }]],
  ['Por Inés Valdivia y agencias', named('Inés Valdivia')],
  ['Texte et photos Lucie Mercier', named('Lucie Mercier')],
  ['Dal nostro inviato a Kiev Chiara Neri', [{ name: 'Chiara Neri', role: 'inviato', location: 'Kiev' }]],
  ['Es berichtet Karla Wirth', named('Karla Wirth')],
  ['Recueilli par Lucie Mercier', named('Lucie Mercier')],
  [
    'De notre envoyée spéciale à Kigali, Lucie Mercier',
    [{ name: 'Lucie Mercier', role: 'envoyée spéciale', location: 'Kigali' }],
  ],
  ['Von Karla Wirth, Redaktionsmitglied', [{ name: 'Karla Wirth', role: 'Redaktionsmitglied' }]],
  ['ADA MARLOWE', named('Ada Marlowe')],
  ['A. Marlowe', named('A. Marlowe')],
  ['A. B. Marlowe', named('A. B. Marlowe')],
  ['By ADA MARLOWE, BO LIND and T.J. PEMBERTON', named('Ada Marlowe', 'Bo Lind', 'T.J. Pemberton')],
  ['Ada Marlowe; Bo Lind', named('Ada Marlowe', 'Bo Lind')],
  ['Ada Marlowe | Bo Lind', named('Ada Marlowe', 'Bo Lind')],
  ['By Ada Marlowe & Bo Lind', named('Ada Marlowe', 'Bo Lind')],
  ['["Ada Marlowe", "Bo Lind"]', named('Ada Marlowe', 'Bo Lind')],
  ['Marlowe, Ada', named('Ada Marlowe')],
  ['Meer, Pieter van der', named('Pieter van der Meer')],
  ['By Walter Griggs, Jr.', named('Walter Griggs Jr.')],
  ['By Ada Marlowe, M.D., MPH', named('Ada Marlowe')],
  ['Por Inés Valdivia y Tomás Rey', named('Inés Valdivia', 'Tomás Rey')],
  ['Por João Costa e Silva', named('João Costa e Silva')],
  ['Par Lucie MERCIER', named('Lucie Mercier')],
  ['Par Lucie Mercier, Keystone-ATS', [{ name: 'Lucie Mercier', affiliation: 'Keystone-ATS' }]],
  ['VON KARLA WIRTH am 3. April 2021', named('Karla Wirth')],
  ['Gastbeitrag von Karla Wirth', named('Karla Wirth')],
  ['a cura di Chiara Neri', named('Chiara Neri')],
  ['Door Joost de Wit en Mieke van Dam', named('Joost de Wit', 'Mieke van Dam')],
  ['Av Kari Solberg', named('Kari Solberg')],
  ['Text: Elsa Bergman Foto: Nils Ek', named('Elsa Bergman')],
  ['Автор: Нина Орлова', named('Нина Орлова')],
  ['記者 王小梅', named('王小梅')],
  ['^By ADA MARLOWE=', named('Ada Marlowe')],
  ['By Ada Marlowe@adamarlowe  Updated Jul 4, 2021, 2:15pm EDT', named('Ada Marlowe')],
  ['By Ada MarloweUpdated April 5, 2021', named('Ada Marlowe')],
  ['By ADA MARLOWEMAY 5, 2021', named('Ada Marlowe')],
  ['May 5, 2021 By Ada Marlowe', named('Ada Marlowe')],
  ['By Ada Marlowe | May 5, 2021 | 12 Comments', named('Ada Marlowe')],
  ['By Ada Marlowe ada@planet.example 5 min read', named('Ada Marlowe')],
  ['By Ada Marlowe Illustration by Bo Lind', named('Ada Marlowe')],
  ['Von Karla Wirth (Text) und Jan Busch (Fotos)', named('Karla Wirth')],
  ['Karla Enger (tekst) og Jan Busch (foto)', named('Karla Enger')],
  ['Par Lucie Mercier (stagiaire)', [{ name: 'Lucie Mercier', role: 'stagiaire' }]],
  ['Ada Marlowe By Ada Marlowe', named('Ada Marlowe')],
  ['By Ada MarloweAda Marlowe', named('Ada Marlowe')],
  ['World News | By Ada Marlowe', named('Ada Marlowe')],
  ['By Ada Marlowe, Reuters', [{ name: 'Ada Marlowe', affiliation: 'Reuters' }]],
  ['By Ada Marlowe The Associated Press', [{ name: 'Ada Marlowe', affiliation: 'The Associated Press' }]],
  ['By Ada MarloweThe Associated Press', [{ name: 'Ada Marlowe', affiliation: 'The Associated Press' }]],
  ['Associated Press By ADA MARLOWE', [{ name: 'Ada Marlowe', affiliation: 'Associated Press' }]],
  ['ADA MARLOWE Quito Morning Herald', [{ name: 'Ada Marlowe', affiliation: 'Quito Morning Herald' }]],
  ['By Ada Marlowe for MailOnline', [{ name: 'Ada Marlowe', affiliation: 'MailOnline' }]],
  ['Ada Marlowe, Los Angeles Times/TNS', [{ name: 'Ada Marlowe', affiliation: 'Los Angeles Times/TNS' }]],
  ['By Ada Marlowe, AP Science Writer', [{ name: 'Ada Marlowe', affiliation: 'AP', role: 'Science Writer' }]],
  ['BY ADA MARLOWE / STAFF WRITER', [{ name: 'Ada Marlowe', role: 'STAFF WRITER' }]],
  [
    'By Ada Marlowe, Special to The Quito Herald',
    [{ name: 'Ada Marlowe', role: 'Special to The Quito Herald', affiliation: 'The Quito Herald' }],
  ],
  [
    'Ada Marlowe, Professor of Law, Quito State University',
    [{ name: 'Ada Marlowe', role: 'Professor of Law', affiliation: 'Quito State University' }],
  ],
  [
    'By Ada Marlowe in Kyiv and Bo Lind in Oslo, Reuters',
    [
      { name: 'Ada Marlowe', location: 'Kyiv', affiliation: 'Reuters' },
      { name: 'Bo Lind', location: 'Oslo', affiliation: 'Reuters' },
    ],
  ],
  [
    'By Ada Marlowe, The Quito Herald, and Bo Lind, The Lima Post',
    [
      { name: 'Ada Marlowe', affiliation: 'The Quito Herald' },
      { name: 'Bo Lind', affiliation: 'The Lima Post' },
    ],
  ],
  [
    'By Ada Marlowe and Bo Lind / Asahi Shimbun Staff Writers',
    [
      { name: 'Ada Marlowe', affiliation: 'Asahi Shimbun', role: 'Staff Writer' },
      { name: 'Bo Lind', affiliation: 'Asahi Shimbun', role: 'Staff Writer' },
    ],
  ],
  [
    'By Ada Marlowe, BBC News, Washington',
    [{ name: 'Ada Marlowe', affiliation: 'BBC News', location: 'Washington' }],
  ],
  ['By Ada Marlowe, as told to Bo Lind', [{ name: 'Ada Marlowe' }, { name: 'Bo Lind', role: 'as told to' }]],
  ['Text and photos by Ada Marlowe', named('Ada Marlowe')],
  ['(AP) By ADA MARLOWE', [{ name: 'Ada Marlowe', affiliation: 'AP' }]],
  ['Teksti: Aino Lehto Kuva: Bo Lind', named('Aino Lehto')],
  ['Haber: Ayşe Demir - Kamera: Can Yıldız', named('Ayşe Demir')],
  ['By Col. Ada Marlowe (Ret.)', named('Col. Ada Marlowe')],
  [
    'Di Chiara Neri e Ugo Dal Ponte, ANSA',
    [
      { name: 'Chiara Neri', affiliation: 'ANSA' },
      { name: 'Ugo Dal Ponte', affiliation: 'ANSA' },
    ],
  ],
  [
    'Por Inés Valdivia y Tomás Rey, enviados especiales a Bogotá',
    [
      { name: 'Inés Valdivia', role: 'enviados especiales', location: 'Bogotá' },
      { name: 'Tomás Rey', role: 'enviados especiales', location: 'Bogotá' },
    ],
  ],
  ['Nagy Anna, az MTI tudósítója', [{ name: 'Nagy Anna', role: 'tudósítója', affiliation: 'MTI' }]],
  ['By Dame Ada Marlowe DBE', named('Dame Ada Marlowe')],
  ['Reported by Ada Marlowe; written by Bo Lind', named('Ada Marlowe', 'Bo Lind')],
  ['Texto de Inés Valdivia; fotos de Tomás Rey', named('Inés Valdivia')],
  ['Testo di Chiara Neri, foto di Ugo Dal Ponte', named('Chiara Neri')],
  ['KARI SOLBERG (tekst) PÅL EK (foto)', named('Kari Solberg')],
  ['Napisała Anna Lis', named('Anna Lis')],
  [
    'Ada Marlowe, The Quito Gazette, Mo.',
    [{ name: 'Ada Marlowe', affiliation: 'The Quito Gazette', location: 'Mo.' }],
  ],
  [
    'By Spc. Ada Marlowe, 14th Public Affairs Detachment',
    [{ name: 'Spc. Ada Marlowe', affiliation: '14th Public Affairs Detachment' }],
  ],
  [
    'Von Karla Wirth und Jan Busch (beide dpa)',
    [
      { name: 'Karla Wirth', affiliation: 'dpa' },
      { name: 'Jan Busch', affiliation: 'dpa' },
    ],
  ],
  ['Aus Tiflis berichtet Karla Wirth', [{ name: 'Karla Wirth', location: 'Tiflis' }]],
  ['Z Waszyngtonu Anna Lis (PAP)', [{ name: 'Anna Lis', location: 'Waszyngtonu', affiliation: 'PAP' }]],
  [
    'Autor: Ana Pop, corespondent Agerpres',
    [{ name: 'Ana Pop', role: 'corespondent', affiliation: 'Agerpres' }],
  ],
  [
    'Jan Busch, zahraniční zpravodaj ČT',
    [{ name: 'Jan Busch', role: 'zahraniční zpravodaj', affiliation: 'ČT' }],
  ],
  ['Door Joris van der Aa (HLN)', [{ name: 'Joris van der Aa', affiliation: 'HLN' }]],
  ['Text & foto: Elsa Bergman', named('Elsa Bergman')],
  ['Por Pbro. José Rey', named('Pbro. José Rey')],
  ['Ada Marlowe | De São Paulo', [{ name: 'Ada Marlowe', location: 'São Paulo' }]],
]

const collectives: [raw: string, collective: string][] = [
  ['By Vermont Public', 'Vermont Public'],
  ['By Boston Statesman Journal Staff', 'Boston Statesman Journal Staff'],
  ['By a Special Correspondent', 'a Special Correspondent'],
  ['By Harbor Ledger Editorial Board, Harbor Ledger', 'Harbor Ledger Editorial Board, Harbor Ledger'],
  ['By the Editorial Board, Harbor Ledger', 'the Editorial Board, Harbor Ledger'],
  ['Le Courrier avec agences', 'Le Courrier avec agences'],
  ['Von unserer Redaktion', 'unserer Redaktion'],
  ['haldenHow Staff', 'haldenHow Staff'],
  ['sda/afp', 'sda/afp'],
  ['EFE/Redacción', 'EFE/Redacción'],
  ['Redação, O Estado de S.Paulo', 'Redação, O Estado de S.Paulo'],
  ['Door onze redactie buitenland', 'onze redactie buitenland'],
  ['CNN Indonesia | Rabu, 05 Feb 2020 10:11 WIB', 'CNN Indonesia'],
  ['時事通信社', '時事通信社'],
  ['Par Le Courrier du Lac', 'Le Courrier du Lac'],
  ['By The Associated Press', 'The Associated Press'],
  ['From Staff and Wire Reports', 'Staff and Wire Reports'],
  ['dpa correspondents', 'dpa correspondents'],
  ['Reuters and AFP', 'Reuters and AFP'],
  ['Redazione ANSA MILANO', 'Redazione ANSA MILANO'],
  ['Por Redacción', 'Redacción'],
  ['dpa/afp', 'dpa/afp'],
  ['By the Quito Herald Editorial Board', 'the Quito Herald Editorial Board'],
]

const refused = [
  'Elwyn Gough (left) and Maeve Tully',
  'Von Berlin, mit Liebe',
  'Av Oslo, for Oslo',
  'BY HOOK OR BY CROOK',
  'VON KOPF BIS FUSS',
  '(Von Trapp/AFP)',
  '(Di Maio/ANSA)',
  'By Friday Harbor Ledger workers had left the building and gone home.',
  'About the author: Ada Marlowe',
  'By Monday Night',
  'By Sunday Morning',
  'BY FRIDAY NOON',
  'By Ada Marlowe; Bo Lind contributed to her downfall',
  'EFE / Inés Valdivia',
  'Inés Valdivia/EFE',
  'By the time the rain stopped, the harbor was empty.',
  'By March, Ms. Marlowe was “ready” to sell.',
  'By Any Means Necessary',
  'By clicking Accept you agree to our terms.',
  'By weight?',
  'Por qué sube el pan en Quito',
  'Por lluvias en Lima, cierran tres escuelas',
  'Von Brücken, Bächen und Booten am Fluss',
  'Von Kopf bis Fuß: neue Mode',
  'gr/bp',
  'dpa kw xx jb',
  'cae/tcr',
  '(Ada Marlowe / Associated Press)',
  'Ada Marlowe/dpa',
  'AP Photo/Ada Marlowe',
  'Photo by Ada Marlowe',
  'Ada Marlowe, Getty Images',
  'Music by Ada Marlowe',
  'Harbor Lights by Ada Marlowe',
  'By admin',
  'webmaster',
  'Author Name',
  'Read More',
  'Top Stories',
  'Nächster Artikel',
  'Artículo Anterior',
  'CEDAR NURSERY <CDRN> BUYS HARBOR NURSERY',
  'Last Updated: May 5, 2021',
  'Powered by Acme',
  'هيئة التحرير',
  '编辑部',
  '社説',
  '新华社',
  '本报讯',
  '共同通信',
  'Według PAP',
  "Par l'AFP",
]

describe('normalizeByline', () => {
  test.each(authors)('%s', (raw, expected) => {
    expect(read(raw)?.authors).toEqual(expected)
  })

  test.each(collectives)('%s names no person', (raw, collective) => {
    expect(read(raw)).toMatchObject({ authors: [], collective })
  })

  test.each(refused)('%s is no byline', raw => {
    expect(read(raw)?.authors ?? []).toEqual([])
  })

  test.each([
    ['Ada Marlowe', undefined],
    ['Harbor Lights', undefined],
    ['By Ada Marlowe', ['Ada Marlowe']],
    ['ADA MARLOWE, Associated Press', ['Ada Marlowe']],
  ])('in running copy, where nothing states a byline: %s', (raw, names) => {
    expect(read(raw, false)?.authors.map(author => author.name)).toEqual(names)
  })

  test('records what it removes, with the rule', () => {
    expect(read('By Ada Marlowe (@adamarlowe) | May 5, 2021')).toMatchObject({
      byline: 'Ada Marlowe',
      rule: 'byline/marker-en',
      removed: [
        { raw: '| May 5, 2021', rule: 'byline/date' },
        { raw: '(@adamarlowe)', rule: 'byline/social-handle' },
      ],
    })
  })

  test.each([
    'By ADA MARLOWE; Bo Lind contributed reporting from Lima for this article.',
    'By ADA MARLOWE; Ada Marlowe reported from Quito, and Bo Lind from Lima.',
  ])('reads a tail credit behind the names apart from them: %s', raw => {
    expect(read(raw)).toMatchObject({
      authors: [{ name: 'Ada Marlowe' }],
      contributors: [{ name: 'Bo Lind', role: 'reporting', location: 'Lima' }],
    })
  })

  test.each([
    ['By Ada Marlowe, with additional reporting by Bo Lind', 'additional-reporting'],
    ['By Ada Marlowe; additional reporting: Bo Lind', 'additional-reporting'],
    ['By Ada Marlowe; Research: Bo Lind', 'research'],
    ['By Ada Marlowe; Bo Lind contributed', 'reporting'],
  ])('makes those who helped contributors: %s', (raw, role) => {
    expect(read(raw)).toMatchObject({
      authors: [{ name: 'Ada Marlowe' }],
      contributors: [{ name: 'Bo Lind', role }],
    })
  })

  test.each([
    'Reportagem de Ada Marlowe; edição de Bo Lind',
    'Penulis: Ada Marlowe Editor: Bo Lind',
    'Por Ada Marlowe; editado por Bo Lind',
    'By Ada Marlowe; Editing by Bo Lind',
  ])('makes the editor a contributor: %s', raw => {
    expect(read(raw)).toMatchObject({
      authors: [{ name: 'Ada Marlowe' }],
      contributors: [{ name: 'Bo Lind', role: 'editing' }],
    })
  })
})

test.each([
  'Interview: Ada Marlowe on Europe',
  'Riproduzione Riservata',
  'ANSA - Riproduzione riservata',
  'Reuters. All rights reserved.',
  'By Lake Superior, a town waits for spring',
])('a topic or a notice of rights is no byline: %s', raw => {
  expect(read(raw)).toBeUndefined()
})
