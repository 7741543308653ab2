import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He will miss it. The plane smells of fish and is for sale, and three people have looked at it.',
]

const read = async (below: string) => {
  const html = `<!doctype html><html lang="en"><head><title>Ferry to Sorn runs again</title></head><body><nav><a href="/">Home</a></nav><main><article>
<h1>Ferry to Sorn runs again</h1><div class="text">${story.map(each => `<p>${each}</p>`).join('')}</div>${below}</article></main></body></html>`
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [first] = reading.stories
  expect(first?.article.body.text).toBe(story.join('\n\n'))
  return first?.article.change
}

test.for([
  [
    '<section><h3>Corrections &amp; clarifications</h3><ul><li>Nov. 25, 2026: A previous version misspelled the name of the ferry.</li><li>Nov. 26, 2026: The rudder came off in a gale, not in a collision.</li></ul></section>',
    'Corrections: Nov. 25, 2026: A previous version misspelled the name of the ferry. Nov. 26, 2026: The rudder came off in a gale, not in a collision.',
  ],
] as const)('notes under a label below a story are its correction: %s', async ([below, note]) => {
  expect(await read(below)).toEqual({ class: 'correction', note })
})

test.for([
  '<h3>Corrections</h3><ul><li><a href="/c">How we correct errors</a></li></ul>',
  '<h3>Market corrections</h3><p>The next inspection of the rudder is due in March, the company said on its site.</p>',
])('others are not: %s', async below => {
  expect(await read(below)).toBeUndefined()
})
