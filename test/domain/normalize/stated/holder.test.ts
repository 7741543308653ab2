import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

test.each([
  ['© 2026 Nordwire AS', { year: 2026, holder: 'Nordwire AS', notice: '© 2026 Nordwire AS' }],
  [
    'Copyright Clearance Center',
    { holder: 'Copyright Clearance Center', notice: 'Copyright Clearance Center' },
  ],
])(
  'an element for the holder that has a whole notice names the holder in it: %s',
  async (holder, copyright) => {
    const item = `<nitf><head><docdata><doc-id id-string="7"/><doc.copyright holder="${holder}"/></docdata></head><body><body.head>
<hedline><hl1>Ferry gets a new quay</hl1></hedline></body.head><body.content><p>The island ferry moved to its new quay on Friday, the port said.</p></body.content></body></nitf>`
    const bytes = Buffer.from(item)
    const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
    expect(reading.ok && reading.stories[0]?.article.copyright).toEqual(copyright)
  },
)

test.each([
  ['Copyright 2026 Nordwire AS. All rights reserved.', []],
  ['Reporting by Ana Ruiz. © 2026 Nordwire AS', ['Ana Ruiz']],
])('a tagline that has a copyright notice names the holder: %s', async (tagline, contributors) => {
  const item = `<nitf><body><body.head><hedline><hl1>Ferry gets a new quay</hl1></hedline><byline>Bo Lind</byline></body.head><body.content>
<p>The island ferry moved to its new quay on Friday, the port said.</p></body.content><body.end><tagline>${tagline}</tagline></body.end></body></nitf>`
  const reading = await readDrop({
    bytes: Buffer.from(item),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.copyright).toMatchObject({ year: 2026, holder: 'Nordwire AS' })
  expect(article?.contributors.map(({ name }) => name)).toEqual(contributors)
})

test.each([
  ['Nordwire AS', 'tagline', '(c) Nordwire AS 2026'],
  ['Nordwire AS', 'bibliography', '(c) 2026 Nordwire AS. Distributed by Sorn Features.'],
])('the year is that of the notice that names the stated holder: %s, %s', async (holder, name, line) => {
  const item = `<nitf><head><docdata><doc-id id-string="7"/><doc.copyright holder="${holder}"/></docdata></head><body><body.head>
<hedline><hl1>Ferry gets a new quay</hl1></hedline></body.head><body.content><p>The island ferry moved to its new quay on Friday, the port said.</p></body.content>
<body.end><${name}>${line}</${name}></body.end></body></nitf>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  const copyright = reading.ok && reading.stories[0]?.article.copyright
  expect(copyright).toMatchObject({ year: 2026, holder: 'Nordwire AS' })
})

test('a stated notice in Spanish without a mark names its holder and year', async () => {
  const item = {
    uri: 'quay',
    type: 'text',
    headline: 'Muelle nuevo',
    copyrightnotice: 'Derechos reservados 2026 Nordwire AS',
    body_text: 'El barco de la isla llegó el viernes a su muelle nuevo, informó el puerto.',
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'quay.json', receivedAt: '2026-11-20T14:00:00Z' })
  const copyright = reading.ok && reading.stories[0]?.article.copyright
  expect(copyright).toMatchObject({ year: 2026, holder: 'Nordwire AS' })
})

test.each([
  ['2024-2026', 2026],
  ['20260219T000000+0100', 2026],
  ['2026-02-19', 2026],
])('the year of a copyright that is stated as %s is %i', async (year, expected) => {
  const item = `<nitf><head><docdata><doc-id id-string="7"/><doc.copyright holder="Nordwire AS" year="${year}"/></docdata></head><body><body.head>
<hedline><hl1>Ferry gets a new quay</hl1></hedline></body.head><body.content><p>The island ferry moved to its new quay on Friday, the port said.</p></body.content></body></nitf>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.copyright?.year).toBe(expected)
})
