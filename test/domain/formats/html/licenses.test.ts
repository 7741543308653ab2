import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
]

const codesOf = async (below: string, inside = '') => {
  const text = story.map(line => `<p>${line}</p>`).join('')
  const html = `<html lang="en"><head><title>Ferry to Sorn runs again</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry to Sorn runs again</h1><p>By Ana Ruiz</p><div class="text">${text}${inside}</div></article>${below}</main><footer>Sorn Times</footer></body></html>`
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  expect(article?.body.text.split('\n\n').slice(0, 3)).toEqual(story)
  return [...new Set(article?.usageTerms.map(({ code }) => code))].sort()
}

test.for([
  [
    '<div id="republication-tracker-tool-modal" style="display:none"><p>This work is licensed under a <a href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons Attribution-NoDerivatives 4.0 International License</a>.</p></div>',
    ['mandatory-credit', 'no-derivatives'],
  ],
  [
    '<div class="republish"><h3>Republish</h3><p>Our stories may be republished online or in print under Creative Commons license CC BY-NC-ND 4.0. We ask that you edit only for style or to shorten.</p></div>',
    ['mandatory-credit', 'no-derivatives', 'non-commercial'],
  ],
  [
    '<a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/"><img src="by-nc.png" alt=""></a>',
    ['mandatory-credit', 'non-commercial'],
  ],
] as const)(
  'a public license of a text limits its use wherever its page states it: %s',
  async ([below, codes]) => {
    expect(await codesOf(below)).toEqual(codes)
  },
)

test.for([
  '<figure><img src="a.jpg" alt=""><figcaption>The pier. <a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a></figcaption></figure>',
  '<p class="photo-credit">Photo by Jo Falk, licensed under CC BY-NC 2.0</p>',
  '<p>Images on this site are available under CC BY-NC 4.0.</p>',
  '<aside><h3>More</h3><p><a href="/x">Museum puts its maps under Creative Commons licenses</a></p></aside>',
])('the license of something else on the page does not: %s', async below => {
  expect(await codesOf(below)).toEqual([])
})

test('a paragraph of the story that tells of licenses does not', async () => {
  const inside =
    '<p>All works of the museum are<br>available under a Creative Commons license, CC BY-NC-ND, said Jo Falk.</p>'
  expect(await codesOf('', `${inside}<p>${story[1]}</p>`)).toEqual([])
})
