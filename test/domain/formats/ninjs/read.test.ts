import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const item = {
  standard: { name: 'ninjs', version: '3.1' },
  uri: 'urn:example:harbor:1',
  type: 'text',
  pubStatus: 'usable',
  headlines: [{ role: 'main', value: 'Ferry runs again' }],
  bodies: [{ contentType: 'text/html', value: '<p>It sailed at noon, with three hundred on board.</p>' }],
}

const read = async (more: object) => {
  const bytes = Buffer.from(JSON.stringify({ ...item, ...more }))
  const reading = await readDrop({ bytes, path: 'a.json', receivedAt: '2026-05-06T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test('the embargo of ninjs 3 is read under its new name', async () => {
  expect(await read({ embargoedUntil: '2026-05-07T05:00:00Z' })).toMatchObject({
    embargoedUntil: '2026-05-07T05:00:00Z',
  })
})

test('a description with the role creditline is the credit, not the summary', async () => {
  const article = await read({ descriptions: [{ role: 'creditline', value: 'Coastal Wire' }] })
  expect([article?.credit, article?.summary]).toEqual(['Coastal Wire', undefined])
})

test('an item that states its standard is read as ninjs, whatever its identifiers', async () => {
  const article = await read({ altIds: [{ role: 'itemid', value: '5ee9b4b4' }] })
  expect(article?.sourceId).toBe('urn:example:harbor:1')
})

test('of several headlines, one without a role is the main one', async () => {
  const headlines = [{ role: 'short', value: 'Ferry back' }, { value: 'Ferry to the island runs again' }]
  expect((await read({ headlines }))?.headline).toBe('Ferry to the island runs again')
})

test('the job title of an author is the author’s role', async () => {
  const authors = [
    { name: 'Dana Whitlock', role: 'writer', jobtitle: { qcode: '4', name: 'Ports reporter' } },
  ]
  expect((await read({ authors }))?.authors).toEqual([{ name: 'Dana Whitlock', role: 'Ports reporter' }])
})

test('of several bodies, the main one is read, and the creator among the people is the author', async () => {
  const bodies = [
    { role: 'lead', contentType: 'text/html', value: '<p>The ferry is back.</p>' },
    { role: 'main', contentType: 'text/plain', value: 'It sailed at noon, with three hundred on board.' },
  ]
  const article = await read({ bodies, people: [{ rel: 'creator', name: 'Dana Whitlock' }] })
  expect(article?.body.text).toBe('It sailed at noon, with three hundred on board.')
  expect(article?.summary).toBe('The ferry is back.')
  expect(article?.authors).toEqual([{ name: 'Dana Whitlock' }])
})

test('rights are read from one or from several of their statements', async () => {
  const terms = { usageTerms: 'Not for use in Norway' }
  const told = [{ code: 'territory-out', text: 'Not for use in Norway' }]
  expect((await read({ rightsInfo: terms }))?.usageTerms).toEqual(told)
  expect((await read({ rightsInfo: [{ langId: 'x' }, terms] }))?.usageTerms).toEqual(told)
})

test('among the authors a reporter is one, and an editor contributed', async () => {
  const authors = [
    { name: 'Nell Fiske', role: 'Reporter' },
    { name: 'Al Dunn', role: 'Editor' },
  ]
  expect(await read({ authors })).toMatchObject({
    authors: [{ name: 'Nell Fiske' }],
    contributors: [{ name: 'Al Dunn', role: 'editing' }],
  })
})

test('of the texts beside a story, one that is only named is neither a story nor refused', async () => {
  const beside = (uri: string, body_html: string) => ({ uri, type: 'text', headline: 'The dock', body_html })
  const associations = {
    named: beside('urn:example:harbor:2', ''),
    whole: beside('urn:example:harbor:3', '<p>The dock was built in 1907, of stone from the island.</p>'),
  }
  const bytes = Buffer.from(JSON.stringify({ ...item, associations }))
  const reading = await readDrop({ bytes, path: 'a.json', receivedAt: '2026-05-06T12:00:00Z' })
  expect(reading).toMatchObject({ ok: true, rejections: [] })
  expect(reading.ok && reading.stories.map(({ article }) => article.sourceId)).toEqual([
    'urn:example:harbor:1',
    'urn:example:harbor:3',
  ])
})

test('a sentence above the text, a box of facts, and headings and sources of parts are of the story', async () => {
  const value = `<header><h1>Ferry runs again</h1></header><section class="ingress"><p>The island ferry is back after a week.</p></section>
<section class="bodytext"><p>It sailed at noon, with three hundred on board.</p><aside><h3>The ferry</h3><p>Built in 1987.</p></aside>
<section><header><h3>Next week</h3></header><p>It sails twice a day.</p></section>
<blockquote><p>We were never afraid.</p><footer>Ada Marlowe, captain</footer></blockquote></section><footer>Harbor Wire</footer>`
  const article = await read({ bodies: [{ contentType: 'text/html', value }] })
  expect(article?.body.text.split(/\s*\n\s*/)).toEqual([
    'The island ferry is back after a week.',
    'It sailed at noon, with three hundred on board.',
    'The ferry',
    'Built in 1987.',
    'Next week',
    'It sails twice a day.',
    'We were never afraid. Ada Marlowe, captain',
  ])
})

test('of bylines with their roles, those who wrote are the authors, whatever one line beside them says', async () => {
  const bylines = [
    { byline: 'Åsa Lind/TT', role: 'Text' },
    { byline: 'Nils Berg/TT', role: 'Foto' },
  ]
  const article = await read({ byline: 'TT', bylines })
  expect(article?.authors.map(({ name }) => name)).toEqual(['Åsa Lind'])
})

test('pictures of which several stand under one label go with the story', async () => {
  const picture = (name: string) => ({
    uri: `urn:example:harbor:${name}`,
    type: 'picture',
    renditions: { web: { href: `https://harbor.example/${name}.jpg` } },
  })
  const article = await read({ associations: { gallery: [picture('a'), picture('b')], lead: picture('c') } })
  expect(article?.media?.map(({ href }) => href)).toEqual(
    ['a', 'b', 'c'].map(name => `https://harbor.example/${name}.jpg`),
  )
})
