import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

interface Parts {
  rights?: string
  itemMeta?: string
  contentMeta?: string
}

const read = async ({ rights = '', itemMeta = '', contentMeta = '' }: Parts) => {
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1" xml:lang="en-GB"><rightsInfo>${rights}</rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/><versionCreated>2026-11-20T10:15:00Z</versionCreated><pubStatus qcode="stat:usable"/>${itemMeta}</itemMeta>
<contentMeta>${contentMeta}<headline>Ferry gets a new quay</headline></contentMeta>
<contentSet><inlineXML><html><body><p>The island ferry moved to its new quay on Friday, the port said.</p></body></html></inlineXML></contentSet></newsItem>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test('of names in several languages, the one in the language of the item is taken', async () => {
  const rights =
    '<copyrightHolder><name xml:lang="fr">Agence du Quai</name><name xml:lang="en">Quayside Agency</name></copyrightHolder>'
  const contentMeta =
    '<subject qcode="medtop:20000210"><name xml:lang="sv">sjöfart</name><name xml:lang="en">shipping</name></subject>'
  const article = await read({ rights, contentMeta })
  expect(article?.copyright?.holder).toBe('Quayside Agency')
  expect(article?.subjects).toEqual([{ name: 'shipping', code: '20000210', scheme: 'medtop' }])
})

test('a subject may have its full address in place of a QCode', async () => {
  const contentMeta =
    '<subject uri="http://cv.iptc.org/newscodes/mediatopic/20000210"><name>shipping</name></subject>'
  const article = await read({ contentMeta })
  expect(article?.subjects).toEqual([{ name: 'shipping', code: '20000210', scheme: 'medtop' }])
})

test.each([
  ['<signal uri="http://cv.iptc.org/newscodes/signal/kill"/>', 'canceled', 'kill'],
  ['<signal uri="http://cv.iptc.org/newscodes/signal/correction"/>', 'usable', 'correction'],
])('so may a signal: %s', async (itemMeta, status, change) => {
  expect(await read({ itemMeta })).toMatchObject({ status, change: { class: change } })
})

test('what the metadata say of the author that a byline names is kept', async () => {
  const contentMeta = `<by>By Dana Whitlock and Lee Marsh</by><creator jobtitle="Ports Editor"><name>Dana Whitlock</name>
    <personDetails><affiliation><name>Quayside News</name></affiliation></personDetails></creator>`
  expect((await read({ contentMeta }))?.authors).toEqual([
    { name: 'Dana Whitlock', role: 'Ports Editor', affiliation: 'Quayside News' },
    { name: 'Lee Marsh' },
  ])
})

test('a headline for telephones or search engines is not the main one', async () => {
  const contentMeta =
    '<headline role="hl:mobile">Ferry moves</headline><headline role="hl:seo">Ferry quay port</headline>'
  expect((await read({ contentMeta }))?.headline).toBe('Ferry gets a new quay')
})

test('a creator whose role is to edit is no author', async () => {
  const contentMeta =
    '<creator role="crol:editor"><name>Ines Coelho</name></creator><creator role="crol:author"><name>Dana Whitlock</name></creator>'
  expect(await read({ contentMeta })).toMatchObject({
    authors: [{ name: 'Dana Whitlock' }],
    contributors: [{ name: 'Ines Coelho', role: 'editing' }],
  })
})

test('an alert without a text is told by its headline', async () => {
  const alert = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>1</urgency><headline>FERRY GETS A NEW QUAY</headline></contentMeta><contentSet><inlineXML><html><body><p/></body></html></inlineXML></contentSet></newsItem>`
  const read = (text: string) =>
    readDrop({ bytes: Buffer.from(text), path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(await read(alert)).toMatchObject({
    stories: [{ article: { headline: 'FERRY GETS A NEW QUAY', body: { text: 'FERRY GETS A NEW QUAY' } } }],
  })
  expect(await read(alert.replace('<urgency>1', '<urgency>3'))).toMatchObject({
    rejection: { code: 'missing-body' },
  })
})

test('who only gave the facts is not the agency', async () => {
  const contentMeta = '<infoSource role="isrol:originfo"><name>Harbor Office</name></infoSource>'
  expect((await read({ contentMeta }))?.agency).toBe('Quayside')
})

test('a block for editors in the text is not for publication', async () => {
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/></itemMeta>
<contentMeta><headline>Ferry gets a new quay</headline></contentMeta><contentSet><inlineXML><html><body><section class="main"><p>The island ferry moved to its new quay on Friday, the port said.</p></section>
<section class="notepad"><h3>Notizblock</h3><ul><li>Redaktion: Ute Lang, +49 30 0000</li></ul><p>Sperrfrist: 1. Dezember 2026, 06.00 Uhr MEZ</p></section></body></html></inlineXML></contentSet></newsItem>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    status: 'withheld',
    embargoedUntil: '2026-12-01T05:00:00Z',
    body: { text: 'The island ferry moved to its new quay on Friday, the port said.' },
  })
})

test('what a correction changes is a note, where the mark of the headline says only that it is one', async () => {
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/></itemMeta>
<contentMeta><headline>CORRECTED-Ferry gets a new quay</headline></contentMeta><contentSet><inlineXML><html><body><p>(Corrects day in first paragraph)</p>
<p>SORN, Nov 20 (Quayside) - The island ferry moved to its new quay on Friday, the port said.</p></body></html></inlineXML></contentSet></newsItem>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    headline: 'Ferry gets a new quay',
    change: { class: 'correction' },
    editorNote: 'Corrects day in first paragraph',
  })
})

test('who translated a story assisted', async () => {
  const contentMeta =
    '<creator><name>Dana Whitlock</name></creator><contributor role="ctrol:translator"><name>Lee Marsh</name></contributor>'
  expect(await read({ contentMeta })).toMatchObject({
    authors: [{ name: 'Dana Whitlock' }],
    contributors: [{ name: 'Lee Marsh', role: 'assistance' }],
  })
})

test('a sentence of a few words over the dateline is the summary, as a longer one is', async () => {
  const item = `<newsItem guid="urn:quay" version="1"><itemMeta><provider literal="AP"/></itemMeta><contentMeta><headline>Ferry gets a new quay</headline></contentMeta>
<contentSet><inlineXML><html><body><p>It was time.</p><p>QUAYSIDE, Maine (AP) — The island ferry moved to its new quay on Friday.</p><p>The port paid.</p></body></html></inlineXML></contentSet></newsItem>`
  const reading = await readDrop({
    bytes: Buffer.from(item),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  expect(reading).toMatchObject({ ok: true, stories: [{ article: { summary: 'It was time.' } }] })
})

const policy = (rule: string) =>
  `<rightsExpressionXML langid="http://www.w3.org/ns/odrl/2/"><o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/"><o:${rule}><o:action name="distribute"/></o:${rule}></o:Policy></rightsExpressionXML>`
const spatial = `<rightsExpressionXML langid="http://www.w3.org/ns/odrl/2/"><o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/"><o:prohibition><o:constraint name="http://www.w3.org/ns/odrl/2/spatial" operator="eq" rightOperand="http://cvx.iptc.org/iso3166-1a3/FRA"/></o:prohibition></o:Policy></rightsExpressionXML>`
const data = (rule: string) =>
  `<rightsExpressionData langid="x"><![CDATA[{"@type":"Set","${rule}":[{"action":"distribute"}]}]]></rightsExpressionData>`

test.for([
  [policy('prohibition'), 'withheld'],
  [data('prohibition'), 'withheld'],
  [policy('permission'), 'usable'],
  [data('permission'), 'usable'],
  [`${policy('prohibition')}<usageTerms>Not for use in France.</usageTerms>`, 'usable'],
  [`${spatial}<usageTerms>Not for use in France.</usageTerms>`, 'usable'],
  [`${spatial}<usageTerms>Editorial use only.</usageTerms>`, 'withheld'],
] as const)('limits in ODRL, which no words state, hold a story: %s', async ([rights, status]) => {
  expect(await read({ rights })).toMatchObject({ status })
})

test('parties and subjects have the names that the item asserts for their codes', async () => {
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/>
<versionCreated>2026-11-20T10:15:00Z</versionCreated></itemMeta><contentMeta><creator qcode="quay:77"/><subject qcode="medtop:20000210"/>
<subject qcode="medtop:20000211"><name>ferries</name></subject><headline>Ferry gets a new quay</headline></contentMeta>
<contentSet><inlineXML><html><body><p>The island ferry moved to its new quay on Friday, the port said.</p></body></html></inlineXML></contentSet>
<assert qcode="quay:77"><type qcode="cpnat:person"/><name>Dana Whitlock</name></assert>
<assert qcode="medtop:20000210"><name>shipping</name></assert><assert qcode="medtop:20000211"><name>boats</name></assert></newsItem>`
  const reading = await readDrop({
    bytes: Buffer.from(item),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([{ name: 'Dana Whitlock' }])
  expect(article?.subjects.map(({ name }) => name)).toEqual(['shipping', 'ferries'])
})

test.each([
  ['reuters.com', 'Reuters'],
  ['afp.com', 'AFP'],
  ['quay.com', 'quay.com'],
])('an agency that calls itself by its domain is named as it signs: %s', async (literal, agency) => {
  const contentMeta = `<infoSource literal="${literal}"/>`
  expect((await read({ contentMeta }))?.agency).toBe(agency)
})

test('a story whose use ended before it was made leaves a warning', async () => {
  const item = (expires: string) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1"><itemMeta><versionCreated>2026-11-20T10:15:00Z</versionCreated><expires>${expires}</expires></itemMeta>
<contentMeta><headline>Ferry gets a new quay</headline></contentMeta><contentSet><inlineXML><html><body><p>The island ferry moved to its new quay on Friday, the port said.</p></body></html></inlineXML></contentSet></newsItem>`
  const warningsOf = async (expires: string) => {
    const bytes = Buffer.from(item(expires))
    const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
    return reading.ok ? reading.stories[0]?.warnings : undefined
  }
  expect(await warningsOf('2026-11-01T00:00:00Z')).toEqual([expect.stringContaining('2026-11-01')])
  expect(await warningsOf('2026-12-01T00:00:00Z')).toEqual([])
})

test('what a message has beside its stories is named', async () => {
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:quay" version="1"><contentMeta><headline>Ferry gets a new quay</headline></contentMeta>
<contentSet><inlineXML><html><body><p>The island ferry moved to its new quay on Friday, the port said.</p></body></html></inlineXML></contentSet></newsItem><conceptItem guid="urn:event"/></itemSet></newsMessage>`
  const reading = await readDrop({
    bytes: Buffer.from(message),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  expect(reading.ok && reading.warnings).toEqual([expect.stringContaining('conceptItems')])
})

test('of renditions in several languages, the one in the language of the item is read', async () => {
  const told = (lang: string, text: string) =>
    `<inlineXML xml:lang="${lang}"><html><body><p>${text}</p></body></html></inlineXML>`
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1" xml:lang="en"><contentMeta><headline>Ferry gets a new quay</headline></contentMeta>
<contentSet>${told('de', 'Die Fähre legt seit Freitag am neuen Kai an, teilte der Hafen mit.')}${told('en-GB', 'The island ferry moved to its new quay on Friday, the port said.')}</contentSet></newsItem>`
  const reading = await readDrop({
    bytes: Buffer.from(item),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.body.text).toMatch(/^The island ferry/)
})

test('a note for the desk of the agency itself is none to editors', async () => {
  const itemMeta =
    '<edNote role="sttnote:private">Ring the captain again</edNote><edNote>Adds quotes</edNote>'
  expect((await read({ itemMeta }))?.editorNote).toBe('Adds quotes')
})
