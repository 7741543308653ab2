import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'

const headline = 'Ferry owners keep night boats'
const story = [
  'HALDEN (Coastal Wire) - The three ferries of Halden will sail at night through the winter, their owners said on Thursday.',
  '"We were asked for patience," said Una Prys, who leads the crews.',
]

const codesOf = async (...lines: string[]) => {
  const bytes = Buffer.from(`${[...lines, ...story].join('\n\n')}\n`)
  const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.article.usageTerms.map(({ code }) => code) : undefined
}

test.each([
  ['For subscribers of the Coastal Metro Service only', 'other'],
  ['For use by Ohio newspapers only', 'territory-out'],
  ['NOT FOR USE BY THE HALDEN DAILY POST', 'other'],
  ['Not to be used for AI training', 'other'],
  ['NO TABLOIDS', 'other'],
  ['Distribution limited to clients of the Metro Service', 'other'],
  ['Use restricted to Canadian clients', 'territory-out'],
  ['Usage limited to newspapers in Canada', 'territory-out'],
  ['Access restricted to Canada', 'territory-out'],
  ['First North American serial rights', 'other'],
  ['Not for syndication', 'other'],
  ['DO NOT ARCHIVE', 'no-archive'],
  ['May not be archived', 'no-archive'],
  ['UK OUT FOR 28 DAYS', 'territory-out'],
  ['UK and Ireland OUT until 23:00', 'territory-out'],
  ['GERMANY, SWITZERLAND AND AUSTRIA (GSA) OUT', 'territory-out'],
  ['BOSNIA & HERZEGOVINA OUT', 'territory-out'],
  ['Sweden out, Denmark out', 'territory-out'],
  ['For use outside the UK only', 'territory-out'],
  ['Not available outside Canada', 'territory-out'],
  ['FOR U.S. NEWSPAPERS ONLY', 'territory-out'],
  ['EU rights only', 'territory-out'],
  ['Canada only', 'territory-out'],
  ['NO UK ONLINE USE', 'territory-out'],
  ['Territories: DE, AT, CH', 'territory-out'],
  ['Territory: World excl. US', 'territory-out'],
  ['HALDEN DAILY POST OUT', 'territory-out'],
  ['ONE-TIME USE ONLY', 'other'],
  ['No social media', 'other'],
  ['May not be used in newsletters', 'other'],
  ['Not for use by clients in the education sector', 'other'],
  ['Nur für Abonnenten des Landesdienstes Bayern', 'other'],
  ['Online rights not available', 'other'],
  ['Print only', 'web-out'],
  ['Nicht für Online', 'web-out'],
  ['WEB ONLY', 'other'],
  ['Ei arkistoon.', 'no-archive'],
  ['For online use only', 'other'],
  ['Nicht für Print', 'other'],
  ['EDS: Not for use in newspapers', 'other'],
  ['MANDATORY CREDIT: THE HALDEN LEDGER', 'mandatory-credit'],
  ['Utilizable hasta el 15 de diciembre', 'until-date'],
  ['Pas d’utilisation au Québec', 'territory-out'],
  ['OUT: GERMANY, AUSTRIA, SWITZERLAND', 'territory-out'],
  ['GERMANY OUT / AUSTRIA OUT', 'territory-out'],
  ['Nur für Deutschland', 'territory-out'],
  ['Germany out', 'territory-out'],
  ['Germany/Austria out', 'territory-out'],
  ['Out: UK, Ireland', 'territory-out'],
  ['Excluding Germany', 'territory-out'],
  ['All countries except Japan', 'territory-out'],
  ['Publication ban in effect: no names', 'other'],
  ['Reporting restrictions apply under section 45 of the Act.', 'other'],
  ['Prohibido en España', 'territory-out'],
  ['Niet voor België', 'territory-out'],
  ['No Italia', 'territory-out'],
  ['Exclude UK', 'territory-out'],
  ['FRANCE HORS', 'territory-out'],
  ['Ikke i Norge', 'territory-out'],
  ['Non in Italia', 'territory-out'],
  ['Kun Danmark', 'territory-out'],
  ['Rest of world only', 'territory-out'],
  ['Everywhere but France', 'territory-out'],
  ['All territories but France', 'territory-out'],
  ['UE uniquement', 'territory-out'],
  ['UK broadcasters out', 'territory-out'],
  ['World ex US', 'territory-out'],
  ['Ikke til Danmark', 'territory-out'],
  ['ＵＫ　ＯＵＴ', 'territory-out'],
  ['Print exclusive', 'other'],
  ['Droits web réservés', 'other'],
  ['Usage papier uniquement', 'other'],
  ['SOLO PAPEL', 'web-out'],
  ['紙面のみ', 'web-out'],
  ['SIN ARCHIVO', 'no-archive'],
  ['Geen archief', 'no-archive'],
  ['VENDA PROIBIDA', 'no-sales'],
  ['NO SALES. The source has asked for it.', 'no-sales'],
  ['Must run with byline', 'mandatory-credit'],
  ['Namensnennung erforderlich', 'mandatory-credit'],
  ['Signature obligatoire', 'mandatory-credit'],
  ['Bronvermelding verplicht', 'mandatory-credit'],
  ['No changes to text allowed', 'no-derivatives'],
  ['Must run in full', 'no-derivatives'],
  ['Keine Kürzungen', 'no-derivatives'],
  ['Ne pas modifier', 'no-derivatives'],
  ['Einmalige Nutzung', 'other'],
  ['Keine Weitergabe an Dritte', 'other'],
  ['Additional fee applies', 'other'],
  ['Contact desk before use', 'other'],
  ['Sunday papers only', 'other'],
])('"%s" limits the use of the story over and under it', async (line, code) => {
  expect(new Set(await codesOf(line, headline))).toEqual(new Set([code]))
  expect(await codesOf(headline, line)).not.toEqual([])
})

test.each(['Only available in North America', 'Pas pour la France'])(
  '"%s" under a headline bars places',
  async line => {
    expect(await codesOf(headline, line)).toEqual(['territory-out'])
  },
)

test.each([
  'Subscribers only',
  'For members only',
  'Scotland only nation to vote no',
  'Territory: a life in the north',
  'Territories: how the map of Sweden changed',
  'Drug licensed for Germany',
  'Not licensed for children',
  'Export restricted to Ireland',
  'No data mining under the lake',
  'First rights group sues the town',
  'First Nations rights',
  'Print only survives by subscribers',
  'Not archived: the lost films',
  'Ireland out to win',
  'Halden out',
  'Holm out, Berg in',
  'Out: the minister of nine days',
  'Out: Prys',
  'Excluding nobody',
  'All countries except one have signed',
  'World except us: a tour',
  'Publication banned: the diaries of a spy',
  'NORWAY OUT OF THE CUP',
  'Single use',
  'Not for sale',
  'Not in Berlin',
  'Nothing but France',
  'Everywhere but here',
  'Kun mandag',
  'Rest of the world waits',
  'Women only',
  'Online only',
  'Newspapers out, screens in',
  'No print on the glass',
  'Sold for online use only to members',
  'For newspapers, a last chance',
  'The paper is not for use by children, its maker said.',
  'Social media: no laughing matter',
  '日本国内で使用される船',
  'Only available in bogs',
  'Only Norway stayed away',
  'No Cuba without sugar',
  'No Germans at sea',
  'Print exclusive to the museum',
  'Online exclusive',
  'Tous droits réservés',
  'Do not cut the hedges in June',
  'Must run with dogs',
  'Must run in full sun',
  'A fee applies to dogs',
  'Signature of the year',
  'Contact lost before use of the bridge',
  'Norge ut ur EM',
  'Ta ut',
  'Pas de web ni de téléphone au village',
  'Print, TV und Web im Umbruch',
  'Nur für Medien',
  'Social out, hats in',
  'No merchandising, just boats',
  'NATO only',
  'No newspapers after the war',
  'No radio before dinner',
  'Online only after the crash',
  'Suomi ulos kisoista',
  'Mags out',
])('"%s" over a headline limits nothing', async line => {
  expect(await codesOf(line, headline)).toEqual([])
})

test.each<[line: string, limits: UseLimits]>([
  ['Keine Nutzung in Print, Online und TV', { noChannels: ['web', 'print', 'broadcast', 'app'] }],
  ['Pas de TV ni web', { noChannels: ['web', 'broadcast', 'app'] }],
  ['Ikke for TV eller radio', { noChannels: ['broadcast'] }],
  ['No para prensa ni TV', { noChannels: ['print', 'broadcast'] }],
  ['PRINT, MAGS AND WEB OUT', { noChannels: ['web', 'print', 'app'] }],
  ['SVERIGE UT', { out: ['SE'] }],
  ['SUOMI ULOS', { out: ['FI'] }],
  ['No print before 6 a.m.', { noChannels: ['print'] }],
  ['Web first: no print before 6 a.m.', { noChannels: ['print'] }],
  ['Print only after online', { noChannels: ['print'] }],
  ['NORGE UT', { out: ['NO'] }],
  ['XINHUA: CHINA OUT', { out: ['CN'] }],
  ['Austria Out. Please contact the photographer', { out: ['AT'] }],
  ['Tylko dla mediów w Polsce', { only: ['PL'] }],
  ['Только для СМИ в России', { only: ['RU'] }],
  ['仅限中国大陆使用', { only: ['CN'] }],
  ['Nur für Medien in Polen', { only: ['PL'] }],
  ['Réservé aux médias français', { only: ['FR'] }],
  ['Sólo para medios de España', { only: ['ES'] }],
  ['G7 countries only', { unclear: true }],
  ['SOCIAL MEDIA OUT', {}],
  ['No TDM', {}],
  ['EDITORIAL USE ONLY. No merchandising. For league pictures restrictions apply', {}],
])('"%s" over, under and below a headline limits the use of its story to %j', async (line, limits) => {
  for (const lines of [[line, headline], [headline, line], [headline]]) {
    const copy = [...lines, ...story, ...(lines.length === 1 ? [line] : [])].join('\n\n')
    const reading = await readDrop({
      bytes: Buffer.from(`${copy}\n`),
      path: 'x.txt',
      receivedAt: '2026-11-30T10:00:00Z',
    })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article?.headline).toBe(headline)
    expect(article?.usageTerms).not.toEqual([])
    expect(readLimits(article?.usageTerms ?? [])).toEqual(limits)
  }
})

test('a place over a story that tells of it sums that up', async () => {
  expect(await codesOf('Norway out', 'Norwegians lose in the last minute')).toEqual([])
  expect(await codesOf('Germany out', 'Coach of Germany goes')).toEqual([])
  expect(await codesOf('SVERIGE UT', 'Sveriges tränare går')).toEqual([])
  expect(await codesOf('FOOTBALL: KENYA OUT', 'Kenyans lose in the last minute')).toEqual([])
})

test.each([
  ['letters without a space', '港'.repeat(40_000)],
  ['parentheses', `${'('.repeat(40_000)}x reserved. Read with care.`],
])('a last line of many %s is read in time', async (_, line) => {
  const bytes = Buffer.from(`${[headline, ...story, line].join('\n\n')}\n`)
  const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
  expect(reading).toMatchObject({ ok: true, stories: [{ article: { headline, usageTerms: [] } }] })
})

test('warns of a place by which no license can be judged, and of no other', async () => {
  const warningsOf = async (line: string) => {
    const bytes = Buffer.from(`${[headline, line, ...story].join('\n\n')}\n`)
    const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
    return reading.ok ? reading.stories[0]?.warnings : undefined
  }
  expect(await warningsOf('TEXAS OUT')).toEqual([expect.stringContaining('where “TEXAS OUT” bars the story')])
  expect(await warningsOf('UK OUT')).toEqual([])
})
