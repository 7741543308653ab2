import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Bridge opens at Ashby after nine years'
const told = [
  'The bridge at Ashby opened on Friday after nine years of work, the county said.',
  'Forty cars crossed it in the first hour, and a man on a horse.',
]
const [first, second] = told

const read = async (copy: string) => {
  const bytes = new TextEncoder().encode(copy)
  const reading = await readDrop({ bytes, path: 'ashby.txt', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : reading.rejection.code
}

test.for([
  `<b>${headline}</b><br>\nBy Nora Kestrell<br><br>\n${first}<br><br>\n${second}`,
  `<b>${headline}</b>\nBy Nora Kestrell\n\n${first}\n\n${second}`,
  `<strong>${headline}</strong>\n<p>By Nora Kestrell</p>\n<p>${first}</p>\n<p>${second}</p>`,
  `<figure><img src="a.jpg"></figure><h1>${headline}</h1><p>By Nora Kestrell</p><p>${first}</p><p>${second}</p>`,
  [headline, 'By Nora Kestrell', first, second].map(line => `<span class="x">${line}</span>`).join('\n\n'),
  `${headline}\n<p>By Nora Kestrell</p>\n<p>${first}</p>\n<p>${second}</p>`,
  `${headline}<br>By Nora Kestrell<br><br>${first}<br><br>${second}`,
  `${headline}\n\nBy <a href="https://acme.example/nora">Nora Kestrell</a>\n\n${first?.replace('Ashby', '<em>Ashby</em>')}\n\n${second}`,
  `Headline: ${headline}\nByline: Nora Kestrell\nBody: <p>${first}</p>\n<p>${second}</p>`,
])('tags of HTML without a page are no words of a story: %s', async copy => {
  expect(await read(copy)).toMatchObject({
    headline,
    authors: [{ name: 'Nora Kestrell' }],
    body: { text: told.join('\n\n') },
  })
})

test('an embargo over such tags holds the story', async () => {
  const copy = `EMBARGOED UNTIL 6 P.M. GMT DEC. 1, 2026\n\n${headline}\n\n<p>${first}</p>\n<p>${second}</p>`
  expect(await read(copy)).toMatchObject({ headline, embargoedUntil: '2026-12-01T18:00:00Z' })
})

test.for([
  [
    `<Publications ><Publication ><HeadLine >${headline}</HeadLine ><p>${first}</p></Publication ></Publications >`,
  ],
  [
    `<story><head>${headline}</head><embargo>2030-01-01</embargo><p>${first}</p>\n<p>${second?.slice(0, 20)}`,
    'malformed',
  ],
  [`<story><head>${headline}</head>\n<p>${first}</p>\n<p>${second}</p></story>\n<!-- 0.3 s -->`],
] as const)('XML of no format is refused, however it ends: %j', async ([copy, code = 'unknown-format']) => {
  expect(await read(copy)).toBe(code)
})

test.for([
  `${headline}\n\nThe page says <br> where a line ends, said Nora Kestrell, who wrote it at school.\n\n${second}`,
  `${headline}\n\nThe ratio was <5 in winter and >9 in summer, said the county on Friday.\n\n${second}`,
])('a text with a mark or two stays as it is: %s', async copy => {
  expect(await read(copy)).toMatchObject({ body: { text: copy.split('\n\n').slice(1).join('\n\n') } })
})
