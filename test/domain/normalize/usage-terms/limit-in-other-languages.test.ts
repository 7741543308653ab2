import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readForeignLimits } from '#domain/normalize/usage-terms/read-foreign-limits.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'
import { countries } from '#domain/rights/territories/countries.ts'

const story = [
  'The harbor of Halden opens its new pier next week, the town said on Monday.',
  'The old one closed in February, when a storm tore away its deck.',
]
const headline = 'Halden opens its new pier after two years of repairs'

const termsOf = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'pier',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.headline).toBe(headline)
  expect(article?.body.text).toBe(story.join('\n\n'))
  return article?.usageTerms ?? []
}
const body_xhtml = story.map(line => `<p>${line}</p>`).join('')
const ninjs = (usageterms: string): string =>
  JSON.stringify({ uri: 'urn:pier', type: 'text', headline, body_xhtml, usageterms })
const text = (...above: string[]): string => [...above, ...story].join('\n\n')

test.each([
  ['Кроме России', 'RU'],
  ['За исключением России и Беларуси', 'BY RU'],
  ['Использование на территории РФ запрещено', 'RU'],
  ['Крім України', 'UA'],
  ['Освен България', 'BG'],
  ['Осим Србије', 'RS'],
  ['Osim Hrvatske', 'HR'],
  ['Z wyjątkiem Polski i Czech', 'CZ PL'],
  ['Ei Ruotsiin', 'SE'],
  ['SUOMI ULOS', 'FI'],
  ['Norge ute', 'NO'],
  ['غير مخصص للنشر في ألمانيا', 'DE'],
  ['Не за използване в Германия', 'DE'],
  ['No es pot utilitzar a Alemanya', 'DE'],
  ['Neplatí pro Německo', 'DE'],
  ['Όχι για χρήση στη Γερμανία', 'DE'],
  ['Ei tohi kasutada Saksamaal', 'DE'],
  ['استفاده در آلمان ممنوع', 'DE'],
  ['जर्मनी में उपयोग के लिए नहीं', 'DE'],
  ['Nije za korištenje u Njemačkoj', 'DE'],
  ['Németországban nem használható', 'DE'],
  ['Tidak untuk digunakan di Jerman', 'DE'],
  ['Draudžiama naudoti Vokietijoje', 'DE'],
  ['Nav izmantojams Vācijā', 'DE'],
  ['Nie do wykorzystania w Niemczech', 'DE'],
  ['Nu se utilizează în Germania', 'DE'],
  ['Neplatí pre Nemecko', 'DE'],
  ['Ni za uporabo v Nemčiji', 'DE'],
  ['Није за коришћење у Немачкој', 'DE'],
  ['ห้ามใช้ในเยอรมนี', 'DE'],
  ['Ei Norjaan eikä Ruotsiin', 'NO SE'],
  ['Ej till Sverige', 'SE'],
  ['Nie do użytku w Polsce', 'PL'],
  ['Kromě Slovenska', 'SK'],
  ['Zákaz použití na Slovensku', 'SK'],
  ['Ei saa julkaista Suomessa', 'FI'],
  ['Išskyrus Lietuvą', 'LT'],
  ['Izņemot Latviju', 'LV'],
  ['Välja arvatud Eesti', 'EE'],
  ['Magyarország kivételével', 'HU'],
  ['Cu excepția României', 'RO'],
  ['Türkiye hariç', 'TR'],
  ['Εκτός Ελλάδας', 'GR'],
  ['Mit Ausnahme von Österreich', 'AT'],
  ['Nicht für Österreich freigegeben', 'AT'],
  ['In der Schweiz nicht verfügbar', 'CH'],
  ['Behalve België', 'BE'],
  ['Unntatt Sverige', 'SE'],
  ['Utan Norge och Danmark', 'DK NO'],
  ['Poza Polską', 'PL'],
  ['Mimo ČR', 'CZ'],
  ['Ikke til brug i Tyskland', 'DE'],
  ['Utom Norge', 'NO'],
  ['À l’exception de la Suisse', 'CH'],
  ['Salvo Argentina y Chile', 'AR CL'],
  ['Tranne San Marino', 'SM'],
  ['日本を除く', 'JP'],
  ['ドイツ、オーストリアを除く全世界', 'AT DE'],
  ['日本国内での使用禁止', 'JP'],
  ['中国大陆除外', 'CN'],
  ['不得在台湾使用', 'TW'],
  ['일본 제외', 'JP'],
  ['한국 내 사용 금지', 'KR'],
  ['عدا مصر', 'EG'],
  ['ممنوع النشر في لبنان', 'LB'],
  ['למעט ישראל', 'IL'],
  ['भारत को छोड़कर', 'IN'],
  ['ยกเว้นประเทศไทย', 'TH'],
  ['Trừ Việt Nam', 'VN'],
  ['Kecuali Indonesia', 'ID'],
])('"%s" bars %s, in a field for conditions and above a story', async (line, codes) => {
  const limits = { out: codes.split(' ') }
  for (const copy of [ninjs(line), text(headline, line), text(line, headline)]) {
    const terms = await termsOf(copy)
    expect(readLimits(terms)).toEqual(limits)
    expect(terms).toContainEqual({ code: 'other', text: line })
  }
})

test.each([
  ['Только для России', 'RU'],
  ['Тільки для України', 'UA'],
  ['Tylko dla Polski', 'PL'],
  ['Pouze pro Českou republiku', 'CZ'],
  ['Vain Suomessa', 'FI'],
  ['Csak Magyarországon', 'HU'],
  ['Sadece Türkiye için', 'TR'],
  ['Μόνο για την Κύπρο', 'CY'],
  ['Bare for bruk i Norge', 'NO'],
  ['日本国内限定', 'JP'],
  ['国内限定', 'JP'],
  ['仅限香港使用', 'HK'],
  ['한국에서만 사용 가능', 'KR'],
  ['فقط في الأردن', 'JO'],
  ['לשימוש בישראל בלבד', 'IL'],
  ['केवल भारत के लिए', 'IN'],
  ['Chỉ dùng tại Việt Nam', 'VN'],
  ['Tylko Polska', 'PL'],
  ['Только Россия', 'RU'],
  ['Pouze ČR', 'CZ'],
])('"%s" allows %s alone', async (line, code) => {
  for (const copy of [ninjs(line), text(headline, line)])
    expect(readLimits(await termsOf(copy))).toEqual({ only: [code] })
})

test.each([
  ['Только для российских СМИ', 'RU'],
  ['Тільки для українських ЗМІ', 'UA'],
  ['Tylko dla mediów polskich', 'PL'],
  ['Pouze pro česká média', 'CZ'],
  ['Pouze pro média v ČR', 'CZ'],
  ['Len pre slovenské médiá', 'SK'],
  ['Vain suomalaiselle medialle', 'FI'],
  ['Csak a magyar sajtónak', 'HU'],
  ['Endast för finska och svenska medier', 'FI SE'],
  ['Kun norske medier', 'NO'],
  ['Kun for danske medier', 'DK'],
  ['Uitsluitend voor Belgische media', 'BE'],
  ['Solo per i media italiani', 'IT'],
  ['Solo para medios españoles', 'ES'],
  ['Sólo medios argentinos y chilenos', 'AR CL'],
  ['Somente mídia brasileira', 'BR'],
  ['Uniquement pour les médias français', 'FR'],
])('"%s" allows copy to the media of %s alone', async (line, codes) => {
  for (const copy of [ninjs(line), text(headline, line)])
    expect(readLimits(await termsOf(copy))).toEqual({ only: codes.split(' ') })
})

test('“Кроме Крыма” bars a part that no license names', async () => {
  for (const copy of [ninjs('Кроме Крыма'), text(headline, 'Кроме Крыма')])
    expect(readLimits(await termsOf(copy))).toEqual({ unclear: true })
})

test.each(['Кроме того', 'Ei ihan', 'Ei Ruotsi', 'Ej till salu', 'Только сейчас'])(
  '"%s" limits nothing',
  async line => {
    expect(readLimits(await termsOf(text(headline, line)))).toEqual({})
  },
)

test.each([
  'Solo per i media abbonati',
  'Kun for lokale medier',
  'Endast för sociala medier',
  'Alleen voor lokale media',
  'Nur für registrierte Medien',
  'Только для местных СМИ',
  'Tylko dla mediów lokalnych',
  'Solo para medios acreditados',
  'Somente para clientes assinantes',
  'Uniquement les médias abonnés',
  'Utan bild',
  'Poza kolejnością',
  'Mimo jiné',
  'Кроме того',
])('"%s" names no country', async line => {
  expect(readLimits(await termsOf(ninjs(line)))).toEqual({})
})

test('a place that nobody knows leaves it open where else copy is barred', () => {
  const terms = readForeignLimits('Кроме России и Руритании')
  expect(readLimits(terms)).toEqual({ out: ['RU'], unclear: true })
})

test('a picture is barred alone', async () => {
  const featuremedia = { type: 'picture', usageterms: 'Кроме России', renditions: { a: { href: 'a.jpg' } } }
  const item = { ...JSON.parse(ninjs('NO ARCHIVE')), associations: { featuremedia } }
  const reading = await readDrop({
    bytes: Buffer.from(JSON.stringify(item)),
    path: 'pier',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.usageTerms.map(({ code }) => code)).toEqual(['no-archive'])
  expect(readLimits(article?.media?.[0]?.usageTerms ?? [])).toEqual({ out: ['RU'] })
})

test('conditions that are told in both ways already are told once', async () => {
  const terms = await termsOf(ninjs('Not for use in Russia. Кроме России.'))
  expect(terms).toEqual([
    { code: 'territory-out', text: 'Not for use in Russia.' },
    { code: 'territory-out', text: 'Not for use in Russia' },
    { code: 'other', text: 'Кроме России.' },
  ])
  const again = { ...JSON.parse(ninjs('')), usageterms: terms.map(({ text }) => text) }
  expect((await termsOf(JSON.stringify(again))).map(({ text }) => text)).toEqual(
    terms.map(({ text }) => text),
  )
})

test('a clause among others is read', async () => {
  const terms = await termsOf(ninjs('NO ARCHIVE. Кроме России.'))
  expect(readLimits(terms)).toEqual({ noChannels: ['archive'], out: ['RU'] })
})

test.each(countries)('the name of $name is one that licenses are judged by', ({ alpha2 }) => {
  const names = new Intl.DisplayNames(['ja'], { type: 'region' })
  expect(readLimits(readForeignLimits(`${names.of(alpha2)}を除く`))).toEqual({ out: [alpha2] })
})

test.each([
  'Кроме того',
  'Только для подписчиков',
  'Только для взрослых',
  'Osim toga',
  'Mimo to',
  'Tylko dla subskrybentów',
  'Jen pro předplatitele',
  'Vain tilaajille',
  'Csak előfizetőknek',
  'Sadece aboneler için',
  'Ohne Gewähr',
  'Ohne Worte',
  'Kun for abonnenter',
  'Utom tisdagar',
  'Salvo error u omisión',
  'Salvo Malizia',
  'Menos es más',
  '祝日を除く',
  '会員限定',
  '女性のみ',
  '無断使用禁止',
  '除夕外',
  '仅供参考',
  '구독자 전용',
  'فقط للمشتركين',
  'Kecuali hari Minggu',
  'Trừ khi',
])('"%s" names no place', clause => {
  expect(readForeignLimits(clause)).toEqual([])
})

test.each([
  ['Endast för användning i Sverige', 'SE'],
  ['Bare for bruk i Norge', 'NO'],
])('"%s" speaks of use, and is no headline', async (line, code) => {
  expect(readLimits(await termsOf(text(line, headline)))).toEqual({ only: [code] })
})
