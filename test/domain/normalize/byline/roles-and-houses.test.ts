import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import type { Author } from '#schemas/article.ts'

const ada = (more: Omit<Author, 'name'> = {}): Author[] => [{ name: 'Ada Marlowe', ...more }]
const karla = (role: string): Author[] => [{ name: 'Karla Wirth', role }]

/** What a writer is and for whom he writes, in the shapes that papers print. */
const lines: [raw: string, authors: Author[]][] = [
  ['By Ada Marlowe | Analysis', ada()],
  ['By Ada Marlowe • Premium', ada()],
  ['By Ada Marlowe • Exclusive', ada()],
  ['Por Ada Marlowe | Análisis', ada()],
  ['Von Ada Marlowe | Meinung', ada()],
  ['Text: Ada Marlowe, dpa | Exclusive', ada({ affiliation: 'dpa' })],
  ['By Ada Marlowe, Crime Reporter | Analysis', ada({ role: 'Crime Reporter' })],
  ['By Ada Marlowe • Review', ada()],
  ['By Ada Marlowe • Listen 4:02', ada()],
  ['By Ada Marlowe Listen (4 min)', ada()],
  ['By Ada Marlowe • Metro', ada({ affiliation: 'Metro' })],
  ['Ada Marlowe in Springfield, Ill.', ada({ location: 'Springfield, Ill.' })],
  ['Door Ada Marlowe in Washington, D.C.', ada({ location: 'Washington, D.C.' })],
  ['By Ada Marlowe for Star-Telegram @adamarlowe', ada({ affiliation: 'Star-Telegram' })],
  ['By Robert Hale, Jr. for AFP', [{ name: 'Robert Hale Jr.', affiliation: 'AFP' }]],
  ['Door ROBERT HALE, JR. en ADA MARLOWE', [{ name: 'Robert Hale Jr.' }, { name: 'Ada Marlowe' }]],
  ['MOHD. ARIF and ADA MARLOWE', [{ name: 'Mohd. Arif' }, { name: 'Ada Marlowe' }]],
  ['By Rivka bat Shlomo', [{ name: 'Rivka bat Shlomo' }]],
  ['Ona Kazlauskė ir Jonas Petraitis', [{ name: 'Ona Kazlauskė' }, { name: 'Jonas Petraitis' }]],
  ['Ada Marlowe un Bo Lind', [{ name: 'Ada Marlowe' }, { name: 'Bo Lind' }]],
  [
    'By Ada Marlowe [Kyiv] and Bo Lind [London]',
    [
      { name: 'Ada Marlowe', location: 'Kyiv' },
      { name: 'Bo Lind', location: 'London' },
    ],
  ],
  ['By Ada Marlowe on Lesbos', ada({ location: 'Lesbos' })],
  ['By Ada Marlowe on Sunday', ada()],
  ['By Ada Marlowe[November 3, 2026]', ada()],
  ['By Ada Marlowe See full bio', ada()],
  ['By Ada Marlowe for The Mail on Sunday', ada({ affiliation: 'The Mail on Sunday' })],
  ['By Ada Marlowe, The Globe and Mail', ada({ affiliation: 'The Globe and Mail' })],
  ['Ada Marlowe, Halden Democrat and Chronicle', ada({ affiliation: 'Halden Democrat and Chronicle' })],
  ['By Ada Marlowe, iNews', ada({ affiliation: 'iNews' })],
  ['By Ada Marlowe Staff Writer NEW DELHI', ada({ role: 'Staff Writer', location: 'NEW DELHI' })],
  ['By Staff Writer Paris Marlowe', [{ name: 'Paris Marlowe', role: 'Staff Writer' }]],
  ['By Ada Marlowe, LA Times Staff Writer', ada({ affiliation: 'LA Times', role: 'Staff Writer' })],
  [
    'By Ada Marlowe, Times of Israel Staff Writer',
    ada({ affiliation: 'Times of Israel', role: 'Staff Writer' }),
  ],
  ['Ada Marlowe / El Sol de la Sierra', ada({ affiliation: 'El Sol de la Sierra' })],
  ['By Ada Marlowe, American Banker', ada({ affiliation: 'American Banker' })],
  ['By Ada Marlowe, Defense One', ada({ affiliation: 'Defense One' })],
  ['By Ada Marlowe of Cardinal & Pine', ada({ affiliation: 'Cardinal & Pine' })],
  ['By Ada Marlowe & Bo Lind', [{ name: 'Ada Marlowe' }, { name: 'Bo Lind' }]],
  [
    'By Ada Marlowe of Reuters & Bo Lind',
    [{ name: 'Ada Marlowe', affiliation: 'Reuters' }, { name: 'Bo Lind' }],
  ],
  [
    'By Lance Cpl. Ada Marlowe, Marine Corps Base Halden',
    [{ name: 'Lance Cpl. Ada Marlowe', affiliation: 'Marine Corps Base Halden' }],
  ],
  ['By Sir Ada Marlowe KCB', [{ name: 'Sir Ada Marlowe' }]],
  ['By Ada Marlowe, O.P.', ada()],
  ['By Ada Post and Star Lind', [{ name: 'Ada Post' }, { name: 'Star Lind' }]],
  ['By Austin Bee', [{ name: 'Austin Bee' }]],
  ['By SUNDAY OKAFOR', [{ name: 'Sunday Okafor' }]],
  ['By Ada Marlowe, co-published with ProPublica', ada()],
  ['By Ada Marlowe [Bloomberg]', ada({ affiliation: 'Bloomberg' })],
  ['By Ada Marlowe | By Bo Lind', [{ name: 'Ada Marlowe' }, { name: 'Bo Lind' }]],
  ['By Ada Marlowe and by Bo Lind', [{ name: 'Ada Marlowe' }, { name: 'Bo Lind' }]],
  ['By Kumar a/l Raman, Bernama', [{ name: 'Kumar a/l Raman', affiliation: 'Bernama' }]],
  ['Oleh Siti Rahmawati di Medan', [{ name: 'Siti Rahmawati', location: 'Medan' }]],
  ['Işıl ALTIN, DHA', [{ name: 'Işıl Altın', affiliation: 'DHA' }]],
  ['Eftir Jón Þórsson', [{ name: 'Jón Þórsson' }]],
  ['Tekstas: Jonas Petraitis', [{ name: 'Jonas Petraitis' }]],
  [
    'Por Ada Marlowe, corresponsal de EFE en Puno',
    ada({ role: 'corresponsal', affiliation: 'EFE', location: 'Puno' }),
  ],
  [
    'Par Ada Marlowe, envoyée spéciale de l’APS à Kolda',
    ada({ role: 'envoyée spéciale', affiliation: 'APS', location: 'Kolda' }),
  ],
  ['Par Ada Marlowe, professeur au Collège Halden', ada()],
  [
    'By Ada Marlowe and S.A. Lind - The Halden Times',
    [
      { name: 'Ada Marlowe', affiliation: 'The Halden Times' },
      { name: 'S.A. Lind', affiliation: 'The Halden Times' },
    ],
  ],
  ['By Ada Marlowe, CNN HALDEN (CNN) —', ada({ affiliation: 'CNN' })],
  ['By Ada Dear, S.J.', [{ name: 'Ada Dear' }]],
  ['Ada Marlowe | AGENCIA NORTE', ada({ affiliation: 'AGENCIA NORTE' })],
  [
    'Par Ada Marlowe et Bo Lind, envoyés spéciaux à Lima',
    [
      { name: 'Ada Marlowe', role: 'envoyés spéciaux', location: 'Lima' },
      { name: 'Bo Lind', role: 'envoyés spéciaux', location: 'Lima' },
    ],
  ],
  ['Von Ada Marlowe (rnd)', ada({ affiliation: 'rnd' })],
  ['Ada Marlowe, openDemocracy', ada({ affiliation: 'openDemocracy' })],
  ['By Ada Marlowe, Sr. Staff Writer', ada({ role: 'Sr. Staff Writer' })],
  ['By Ada Marlowe, Asst. Sports Editor', ada({ role: 'Asst. Sports Editor' })],
  ['By Ada Marlowe, Communications Director', ada({ role: 'Communications Director' })],
  ['By Ada Marlowe, Local Government Reporter', ada({ role: 'Local Government Reporter' })],
  ['By Ada Marlowe, Halden Ledger Copy Editor', ada({ role: 'Copy Editor', affiliation: 'Halden Ledger' })],
  ['By Ada Marlowe, Halden Ledger News Editor', ada({ role: 'News Editor', affiliation: 'Halden Ledger' })],
  [
    'By Ada Marlowe, Halden Ledger City Hall Reporter',
    ada({ role: 'City Hall Reporter', affiliation: 'Halden Ledger' }),
  ],
  [
    'By Ada Marlowe and Bo Lind, Film Critics',
    [
      { name: 'Ada Marlowe', role: 'Film Critic' },
      { name: 'Bo Lind', role: 'Film Critic' },
    ],
  ],
  [
    'By Ada Marlowe and Bo Lind, Research Fellows',
    [
      { name: 'Ada Marlowe', role: 'Research Fellow' },
      { name: 'Bo Lind', role: 'Research Fellow' },
    ],
  ],
  ['Von Karla Wirth, Sportchef', karla('Sportchef')],
  ['Von Karla Wirth, Ressortleiterin Wirtschaft', karla('Ressortleiterin Wirtschaft')],
  ['Von Karla Wirth, Leiterin Investigativ', karla('Leiterin Investigativ')],
  ['Par Karla Wirth, rédacteur en chef', karla('rédacteur en chef')],
  ['Par Karla Wirth, avocate', karla('avocate')],
  ['Por Karla Wirth, analista político', karla('analista político')],
  ['Di Ada Marlowe, corrispondente da Londra', ada({ role: 'corrispondente', location: 'Londra' })],
  ['By Ada Marlowe, Stars and Stripes', ada({ affiliation: 'Stars and Stripes' })],
  ['By Ada Marlowe (Barron’s)', ada({ affiliation: 'Barron’s' })],
  [
    'By Ada Marlowe, Tidewater/Halden Country Report',
    ada({ affiliation: 'Tidewater/Halden Country Report' }),
  ],
  ['VON ADA MARLOWE, AFP/REUTERS/DPA', ada({ affiliation: 'AFP/REUTERS/DPA' })],
  ['BY ADA MARLOWE, THE HALDEN REPORTER', ada({ affiliation: 'THE HALDEN REPORTER' })],
  ['DI ADA MARLOWE, INVIATA A BEIRUT', ada({ role: 'INVIATA', location: 'BEIRUT' })],
  ['POR ADA MARLOWE, ENVIADO ESPECIAL A LUANDA', ada({ role: 'ENVIADO ESPECIAL', location: 'LUANDA' })],
  ['POR ADA MARLOWE, CORRESPONSAL EN LIMA Y QUITO', ada({ role: 'CORRESPONSAL', location: 'LIMA Y QUITO' })],
  ['DOOR ONZE CORRESPONDENT ADA VAN DER MEULEN', [{ name: 'Ada van der Meulen', role: 'CORRESPONDENT' }]],
  [
    'BY PROF. ADA MARLOWE, UNIVERSITY OF HALDEN',
    [{ name: 'Prof. Ada Marlowe', affiliation: 'UNIVERSITY OF HALDEN' }],
  ],
  ['Von Ada Marlowe (ama), Redakteurin', ada({ role: 'Redakteurin' })],
  [
    '(Par Ada Marlowe, La Presse Canadienne (Québec))',
    ada({ affiliation: 'La Presse Canadienne', location: 'Québec' }),
  ],
  ['[By Ada Marlowe/Halden Health News]', ada({ affiliation: 'Halden Health News' })],
  ['* By Ada Marlowe, Halden Press', ada({ affiliation: 'Halden Press' })],
  [
    'By Ada Marlowe For Halden Health Wire and Report for America.',
    ada({ affiliation: 'Halden Health Wire and Report for America' }),
  ],
  ['Por Ada Marlowe de Halden Ledger en Lima', ada({ affiliation: 'Halden Ledger', location: 'Lima' })],
  [
    'Por Ada Marlowe, periodista y escritora en Lima',
    ada({ role: 'periodista y escritora', location: 'Lima' }),
  ],
  ['Von Ada Marlowe, AFP/Reuters/dpa', ada({ affiliation: 'AFP/Reuters/dpa' })],
  ['Ada Marlowe (AFP/Reuters/dpa)', ada({ affiliation: 'AFP/Reuters/dpa' })],
  ['By Ada Marlowe, The Halden Reporter', ada({ affiliation: 'The Halden Reporter' })],
  ['By Ada Marlowe, The Star Reporter', ada({ affiliation: 'The Star', role: 'Reporter' })],
  ['By Ada Marlowe, Capital Bureau Chief', ada({ role: 'Capital Bureau Chief' })],
  ['Af Ada Marlowe, Nordlyset', ada({ affiliation: 'Nordlyset' })],
  ['Von Ada Marlowe, Seeheim', ada({ location: 'Seeheim' })],
  ['Tekst: Ada Marlowe, journalist på Nordlyset', ada({ role: 'journalist', affiliation: 'Nordlyset' })],
  ['Oleh Ada Marlowe/Antara', ada({ affiliation: 'Antara' })],
  ['By Daniel Way, Staff Writer', [{ name: 'Daniel Way', role: 'Staff Writer' }]],
  ['By Ada Marlowe, Editor in Chief', ada({ role: 'Editor in Chief' })],
  [
    'By Ada Marlowe, Halden Press Editor in Chief',
    ada({ role: 'Editor in Chief', affiliation: 'Halden Press' }),
  ],
  ['By Ada Marlowe, Senior Editor at Large', ada({ role: 'Senior Editor at Large' })],
  ['Von Karla Wirth, Hauptstadtkorrespondentin', karla('Hauptstadtkorrespondentin')],
  ['Door Karla Wirth, buitenlandredacteur', karla('buitenlandredacteur')],
  ['Af Karla Wirth, udenrigskorrespondent', karla('udenrigskorrespondent')],
  ['Av Karla Wirth, politisk redaktør', karla('politisk redaktør')],
  ['Di Karla Wirth, caporedattrice', karla('caporedattrice')],
  ['Par Karla Wirth, cheffe du service politique', karla('cheffe du service politique')],
  [
    'Av Kari Solberg og Elsa Berg i Draymoor',
    [
      { name: 'Kari Solberg', location: 'Draymoor' },
      { name: 'Elsa Berg', location: 'Draymoor' },
    ],
  ],
  [
    'By Ada Marlowe in Oslo and Karla Wirth of The Halden Ledger in Lima',
    [
      { name: 'Ada Marlowe', location: 'Oslo' },
      { name: 'Karla Wirth', affiliation: 'The Halden Ledger', location: 'Lima' },
    ],
  ],
  ['Ada Marlowe, dpa-infocom', ada({ affiliation: 'dpa-infocom' })],
  ['By Ada Marlowe, RN, BSN', ada()],
  ['Compiled by Ada Marlowe from Associated Press reports', ada()],
  ['By Ada Marlowe, Harbor Features', ada({ affiliation: 'Harbor Features' })],
  ['Ada Marlowe, Serwis Nadmorze', ada({ affiliation: 'Serwis Nadmorze' })],
  ['By Esa Marlowe', [{ name: 'Esa Marlowe' }]],
  ['By Ada Marlowe, SJ', ada()],
  ['By Ada Marlowe of the Halden Ledger staff', ada({ affiliation: 'the Halden Ledger' })],
  ['By ADA MARLOWE OF THE LEDGER STAFF', ada({ affiliation: 'THE LEDGER' })],
  ['By Ada Marlowe | The Marshland Project via AP', ada({ affiliation: 'The Marshland Project' })],
  ['Ada Marlowe, Agence Littoral', ada({ affiliation: 'Agence Littoral' })],
  ['Ada Marlowe Da Agência Porto', ada({ affiliation: 'Agência Porto' })],
  [
    'Von Karla Wirth (dpa) und Jan Busch (afp)',
    [
      { name: 'Karla Wirth', affiliation: 'dpa' },
      { name: 'Jan Busch', affiliation: 'afp' },
    ],
  ],
  ['By Ada Marlowe, with files from The Canadian Press', ada()],
  ['Ada Marlowe, AP, with files from The Canadian Press', ada({ affiliation: 'AP' })],
  ['By Ada Marlowe Of DOW JONES NEWSWIRES', ada({ affiliation: 'DOW JONES NEWSWIRES' })],
  ['Ada Marlowe | (TNS) Halden Press', ada({ affiliation: 'Halden Press' })],
  [
    'By Ada Marlowe For Halden.com and Bo Lind For The Halden Press',
    [...ada({ affiliation: 'Halden.com' }), { name: 'Bo Lind', affiliation: 'The Halden Press' }],
  ],
  [
    'By Ada Marlowe, PA Chief Cricket Writer, Lord’s',
    ada({ role: 'Chief Cricket Writer', affiliation: 'PA', location: 'Lord’s' }),
  ],
  [
    'By Ada Marlowe, PA Racing Correspondent, Cheltenham',
    ada({ role: 'Racing Correspondent', affiliation: 'PA', location: 'Cheltenham' }),
  ],
  ['By Ada Marlowe, U.S. Army Garrison Halden', ada({ affiliation: 'U.S. Army Garrison Halden' })],
  ['By ADA MARLOWE, Stats Perform', ada({ affiliation: 'Stats Perform' })],
  [
    'By Ada Marlowe, Halden Times’s Personal Finance',
    ada({ affiliation: 'Halden Times’s Personal Finance' }),
  ],
  ['By Ada Marlowe, Bo Steves’ Europe', ada({ affiliation: 'Bo Steves’ Europe' })],
  ['By Ada Marlowe, Halden Perspectives', ada({ affiliation: 'Halden Perspectives' })],
  ['By Ada Marlowe, Grade 10', ada()],
  ['Par Karla Wirth, directrice adjointe de la rédaction', [{ name: 'Karla Wirth' }]],
  ['By ADA MacLEOD', [{ name: 'Ada MacLeod' }]],
  ['By Ada McCoy-LeBlanc', [{ name: 'Ada McCoy-LeBlanc' }]],
  ['By Ada Marlowe • Bo Lind • Eva Frost', [...ada(), { name: 'Bo Lind' }, { name: 'Eva Frost' }]],
  ['Ada Marlowe (now), Bo Lind (earlier)', [...ada(), { name: 'Bo Lind' }]],
  ['By Ada Marlowe Email Ada Marlowe', ada()],
  ['By Ada Marlowe Social Links for Ada Marlowe', ada()],
  ['By Ada Marlowe Opens in new window', ada()],
  ['By ADA MARLOWE 555.210.3344 • ada@halden.example', ada()],
  [
    'Ada Marlowe for the Halden Press, part of the Halden Comment Network',
    ada({ affiliation: 'the Halden Press' }),
  ],
  ['Von Karla Wirth | Stand: 20.11.2026, 14:02 Uhr', [{ name: 'Karla Wirth' }]],
  ['By State Sen. Ada Marlowe', [{ name: 'State Sen. Ada Marlowe' }]],
  ['By Wanja wa Kamau', [{ name: 'Wanja wa Kamau' }]],
  ['Von Karla von und zu Wirth', [{ name: 'Karla von und zu Wirth' }]],
  ['Par Ada Marlowe, correspondante à New York', ada({ role: 'correspondante', location: 'New York' })],
  [
    'Par Ada Marlowe, correspondante aux Nations unies',
    ada({ role: 'correspondante', location: 'Nations unies' }),
  ],
  ['Di Ada Marlowe, inviata a San Marino', ada({ role: 'inviata', location: 'San Marino' })],
  ['Di Ada Marlowe, corrispondente da New York', ada({ role: 'corrispondente', location: 'New York' })],
  ['Por Ada Marlowe, enviada especial de Marea', ada({ role: 'enviada especial', affiliation: 'Marea' })],
  ['Por Ada Marlowe, corresponsal de guerra', ada({ role: 'corresponsal de guerra' })],
  [
    'dai nostri inviati a Genova Ada Marlowe e Bo Lind',
    [
      ...ada({ role: 'inviati', location: 'Genova' }),
      { name: 'Bo Lind', role: 'inviati', location: 'Genova' },
    ],
  ],
  ['dall’inviato a Parigi Ada Marlowe', ada({ role: 'inviato', location: 'Parigi' })],
  ['Szöveg: Kiss Ágnes', [{ name: 'Kiss Ágnes' }]],
  ['By Ada Marlowe Published March 4, 2017 Fox News', ada({ affiliation: 'Fox News' })],
  ['By Ada Marlowe June 7, 2017 5:01 PM Bloomberg News', ada({ affiliation: 'Bloomberg News' })],
  ['By Ada Marlowe Of the Ledger Staff', ada({ affiliation: 'the Ledger' })],
  ['Por ADA MARLOWE/EL FARO DE LIMA', ada({ affiliation: 'EL FARO DE LIMA' })],
  ['By ADA B. WIRE and BO LIND', [{ name: 'Ada B. Wire' }, { name: 'Bo Lind' }]],
  ['Ada B. Wire, Halden Press', [{ name: 'Ada B. Wire', affiliation: 'Halden Press' }]],
  ['By Ada Marlowe, Illustration by Bo Lind / The New York Times', ada()],
  [
    'Por Ada Marlowe, corresponsal en la Casa Blanca',
    ada({ role: 'corresponsal', location: 'la Casa Blanca' }),
  ],
  ['Par Ada Marlowe, journaliste au Phare', ada({ role: 'journaliste au Phare' })],
  ['Guest essay by Ada Marlowe', ada()],
  ['By Ada Marlowe ▪ March 3, 2015', ada()],
  ['Author: Ada Marlowe Publish date: March 3, 2015', ada()],
  ['Tekijä: Ada Marlowe', ada()],
  ['Napisala Ada Marlowe', ada()],
  ['Laporan Ada Marlowe dari Jakarta', ada({ location: 'Jakarta' })],
  ['نوشته علی نوری', [{ name: 'علی نوری' }]],
  ['By AFP/Ada Marlowe', ada({ affiliation: 'AFP' })],
  ['By Ada Marlowe | Harbor Star | Quito', ada({ affiliation: 'Harbor Star', location: 'Quito' })],
  ['By Ada Marlowe [she/they]', ada()],
  ['Von Ada Marlowe und unseren Reportern', ada()],
  ['L’édito d’Ada Marlowe', ada()],
  ['La chronique de Bo Lind', [{ name: 'Bo Lind' }]],
  ['Entretien : Ada Marlowe', ada()],
  ['di Ada Marlowe ed Elio Lind', [{ name: 'Ada Marlowe' }, { name: 'Elio Lind' }]],
  ['dalla corrispondente da Parigi Ada Marlowe', ada({ role: 'corrispondente', location: 'Parigi' })],
  ['Z Moskwy Ada Marlowe', ada({ location: 'Moskwy' })],
  ['Deur Ada Marlowe', ada()],
  ['Por el Dr. Bo Lind', [{ name: 'Dr. Bo Lind' }]],
  ['Par le Dr Bo Lind', [{ name: 'Dr Bo Lind' }]],
  ['By Adv. Priya Menon', [{ name: 'Adv. Priya Menon' }]],
  ['Di Avv. Bo Lind', [{ name: 'Avv. Bo Lind' }]],
  ['By the late Ada Marlowe', ada()],
  ['By Pope Leo XIV', [{ name: 'Pope Leo XIV' }]],
  ['By Dafydd ab Iwan', [{ name: 'Dafydd ab Iwan' }]],
  ['By Ada Marlowe, MP', ada()],
  ['By Ada Marlowe, KC', ada()],
  ['By Ada Marlowe, RDN, LD', ada()],
  ['By Ada Marlowe, BSc (Hons)', ada()],
  ['By Ada Marlowe, she/her', ada()],
  ['By Ada Marlowe (a pseudonym)', ada()],
  ['By Ada Marlowe (not her real name)', ada()],
  [
    'Por María de los Ángeles de la Fuente y Castro',
    [{ name: 'María de los Ángeles de la Fuente y Castro' }],
  ],
  ['By Purwanto, Kompas', [{ name: 'Purwanto', affiliation: 'Kompas' }]],
  ['Аутор: Милица Ћирковић, Танјуг', [{ name: 'Милица Ћирковић', affiliation: 'Танјуг' }]],
]
test.each(lines)('a byline tells what its writers are: %s', (raw, authors) => {
  expect(normalizeByline(raw, { stated: true })).toMatchObject({ authors, contributors: [] })
})

test.each([
  'Autor: Ján Kováč a Eva Dvořáková',
  'Ján Kováč a Eva Dvořáková',
  'Avtorja: Ján Kováč in Eva Dvořáková',
  'Autors: Ján Kováč un Eva Dvořáková',
  'Parengė: Ján Kováč ir Eva Dvořáková',
  'Nga Ján Kováč dhe Eva Dvořáková',
  'Ni Ján Kováč at Eva Dvořáková',
  'Na JÁN KOVÁČ na EVA DVOŘÁKOVÁ',
  'Höfundar: Ján Kováč og Eva Dvořáková',
])('two writers are joined by "and" in any language: %s', raw => {
  expect(normalizeByline(raw, { stated: true })).toMatchObject({
    authors: [{ name: 'Ján Kováč' }, { name: 'Eva Dvořáková' }],
  })
})

test.each([
  'Par Ada Marlowe avec AFP',
  'Ada Marlowe (avec AFP)',
  'Von Ada Marlowe (mit dpa)',
  'By Ada Marlowe, with the Associated Press',
  'Por Ada Marlowe con EFE y AFP',
  'By Ada Marlowe, with inputs from PTI',
  'By Ada Marlowe (With inputs from agencies)',
  'Kommentar von Ada Marlowe zum Haushalt',
  'Ein Kommentar von Ada Marlowe zu Wahl und Wetter',
])('whose copy is in a story, and what it is about, says nothing of its writer: %s', raw => {
  expect(normalizeByline(raw)?.authors).toEqual(ada())
})

test.each([
  ['By Ada Marlowe (Nov 3, 2026)', 'Ada Marlowe'],
  ['By Ada Marlowe (Halden Star, Nov 3, 2026)', 'Ada Marlowe (Halden Star)'],
])('no bracket stays open where a date was cut: %s', (raw, byline) => {
  expect(normalizeByline(raw)?.byline).toBe(byline)
})

test('who gave a report is no author', () => {
  expect(normalizeByline('By Ada Marlowe, with a report from Bo Lind')).toMatchObject({
    authors: ada(),
    contributors: [{ name: 'Bo Lind', role: 'assistance' }],
  })
})

test.each([
  'Ouest-France avec AFP',
  'HALDEN STAR REPORTER',
  'Halden Echo Correspondent',
  'The Associated Press and Halden Star',
  'Halden Desk',
  'Halden Team',
  'Haldennews.gov.za',
  'The Globe and Mail',
  'The Mail on Sunday',
  'Fresno Bee',
  'Hong Kong Free Press',
  'St. Louis Public Radio',
  'Le HuffPost avec AFP',
  'KSB News',
  'WPXI',
])('two houses sign for their newsrooms: %s', collective => {
  expect(normalizeByline(`By ${collective}`)).toMatchObject({ authors: [], collective })
})

test.each([
  'Follow us on Instagram and TikTok',
  'Halden Press on Yahoo',
  'Text: State of the Union',
  'Staff Cuts Loom at Port',
  'Halden Star Staff Picks',
  'Editorial Board Resigns',
])('nobody signs in %s', line => {
  expect(normalizeByline(line, { stated: true })).toBeUndefined()
})
