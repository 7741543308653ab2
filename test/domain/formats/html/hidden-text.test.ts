import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry to Sorn runs again from Monday, eleven weeks after its rudder came off in a gale, the company said.',
  'Islanders had been flown to the mainland two at a time, with their shopping, by a man who owns a small plane.',
  'He says that he will miss it. The plane, which smells of fish, is for sale, and three people have looked at it.',
  'The rudder is of oak and weighs as much as a cow, and nobody knows yet how it came off.',
]
const words = 'The best ferry fares of the whole north coast are at Sorn Ferries.'
const told = (paragraphs: readonly string[], attributes = '') =>
  paragraphs.map(text => `<p${attributes}>${text}</p>`).join('')

const read = async (body: string) => {
  const html = `<html lang="en"><head><title>Ferry to Sorn runs again</title></head><body><nav><a href="/">Home</a></nav><main><h1>Ferry to Sorn runs again</h1>${body}</main><footer>Sorn Times</footer></body></html>`
  const bytes = new TextEncoder().encode(html)
  const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}
const between = (attributes: string) =>
  read(`${told(story.slice(0, 2))}<p ${attributes}>${words}</p>${told(story.slice(2))}`)

describe('what a page hides', () => {
  test.for([
    'style="display: none !important"',
    'style="visibility:hidden"',
    'style="position:absolute; left:-9999px"',
    'style="position:absolute;clip:rect(0,0,0,0)"',
    'style="width:1px;height:1px;overflow:hidden"',
    'style="font-size:0"',
    'style="text-indent:-999em"',
    'style="color:#ffffff;background-color:white"',
    'style="color: transparent"',
    'style="mso-hide:all"',
    'hidden',
    'class="lead d-none"',
    'class="hidden"',
    'class="screen-reader-text"',
    'class="u-visuallyHidden"',
  ])('is not in the story: %s', async attributes => {
    expect((await between(attributes))?.body.text).toBe(story.join('\n\n'))
  })

  test.for([
    'style="opacity:0;transform:translateY(20px)"',
    'class="wow" style="visibility: hidden; animation-name: none"',
    'style="color:#fff;background:#000"',
    'style="color:transparent;background-clip:text"',
    'style="left:-12px"',
    'style="overflow:hidden"',
    'class="hidden md:block"',
    'class="d-none d-lg-block"',
    'class="hidden-gems"',
    'hidden="until-found"',
    'aria-hidden="true"',
  ])('is in the story where it only comes late or on wide screens: %s', async attributes => {
    expect((await between(attributes))?.body.text).toContain(words)
  })

  test('stays if a button opens it', async () => {
    const panel = `<button aria-controls="more">More</button><div id="more" hidden><p>${story[3]}</p></div>`
    expect((await read(`${told(story.slice(0, 3))}${panel}`))?.body.text).toContain(story[3])
  })

  test.for(['<a href="#" onclick="show()">Read more</a>', '<button>Read more</button>'])(
    'stays if what opens it stands beside it: %s',
    async opener => {
      const rest = `<div style="display:none"><p>${story[3]}</p></div>${opener}`
      expect((await read(`${told(story.slice(0, 3))}${rest}`))?.body.text).toContain(story[3])
    },
  )

  test('stays if it is named for the rest of the story', async () => {
    const rest = `<div class="more-text" style="display:none"><p>${story[3]}</p></div>`
    expect((await read(`${told(story.slice(0, 3))}${rest}`))?.body.text).toContain(story[3])
  })

  test('stays if it is most of a story that has no paragraphs', async () => {
    const divs = story.map((text, index) => `<div${index > 0 ? ' hidden' : ''}>${text}</div>`).join('')
    expect((await read(divs))?.body.text).toBe(story.join('\n\n'))
  })

  test('is what only paper shows', async () => {
    const printed = '<p class="d-none d-print-block">Printed from the pages of the Sorn Times.</p>'
    expect((await read(`${told(story)}${printed}`))?.body.text).toBe(story.join('\n\n'))
  })

  test('stays if it is most of the story', async () => {
    const rest = told(story.slice(1), ' style="display:none"')
    expect((await read(`${told(story.slice(0, 1))}${rest}`))?.body.text).toBe(story.join('\n\n'))
  })

  test('still holds the story back if it is its embargo', async () => {
    const order = '<p style="display:none">EMBARGOED UNTIL 30 NOVEMBER 2026, 18:00 GMT</p>'
    expect((await read(`${order}${told(story)}`))?.embargoedUntil).toBe('2026-11-30T18:00:00Z')
  })
})

describe('what a page sets twice', () => {
  test.for([
    ['d-none d-md-block', 'd-block d-md-none'],
    ['hidden md:block', 'md:hidden'],
    ['desktop-only', 'mobile-only'],
  ])('is in the story once: for "%s" and "%s"', async ([wide, narrow]) => {
    const twice = `<div class="${wide}"><p>${story[1]}</p></div><div class="${narrow}"><p>${story[1]}</p></div>`
    const article = await read(`${told(story.slice(0, 1))}${twice}${told(story.slice(2))}`)
    expect(article?.body.text).toBe(story.join('\n\n'))
  })

  test('stays if no screen is named', async () => {
    const refrain = '<p>The rudder is gone, and so is the cow.</p>'
    const article = await read(`${told(story)}${refrain}<div>${refrain}</div>`)
    expect(article?.body.text.split('cow.').length).toBe(3)
  })
})

describe('what asks readers to agree to cookies', () => {
  const brief = story.slice(0, 2).map(text => `${text.slice(0, text.indexOf(','))}.`)
  const asked = [
    '<h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data.</p>',
    '<p>You may click to consent to our and our partners’ processing, or object to it at any time.</p><button>Accept</button>',
  ].join('')
  const page = async (before: string, text = told(brief)) => {
    const html = `<html lang="en"><head><title>Ferry to Sorn runs again</title></head><body>${before}<nav><a href="/">Home</a></nav><div class="text"><h2>Ferry to Sorn runs again</h2><p>By Ana Ruiz</p>${text}</div></body></html>`
    const bytes = new TextEncoder().encode(html)
    const reading = await readDrop({ bytes, path: 'a.html', receivedAt: '2026-11-27T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    const { headline, authors, body } = reading.stories[0]?.article ?? {}
    return { headline, authors: authors?.map(({ name }) => name), text: body?.text }
  }

  test.for([
    `<div id="onetrust-consent-sdk">${asked}</div>`,
    `<div class="qc-cmp2-container"><div><div>${asked}</div></div></div>`,
    `<div role="dialog" aria-modal="true">${asked}</div>`,
    `<div class="sc-1a2b">${asked}</div>`,
    `<div class="cookie-banner"><p>${'Vi bruger cookies til at huske, hvad du læser, og til annoncer. '.repeat(6)}</p></div>`,
  ])('is not in the story, however short that is: %#', async before => {
    expect(await page(before)).toEqual({
      headline: 'Ferry to Sorn runs again',
      authors: ['Ana Ruiz'],
      text: brief.join('\n\n'),
    })
  })

  test.for([
    '<div class="post tag-cookies"><p>The cookies that the ferry sells are baked in Sorn, and each of them is as large as a plate.</p><button>Print</button></div>',
    '<div class="consent"><p>The minister asked fishermen for their consent before the harbor was closed to their boats.</p></div>',
  ])('is not a part of the story: %s', async part => {
    const { text } = await page('', told(story.slice(0, 2)) + part + told(story.slice(2)))
    expect(text?.split('\n\n')).toHaveLength(5)
  })
})
