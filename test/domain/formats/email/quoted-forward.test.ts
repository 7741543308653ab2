import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (type: string, body: string) => {
  const head = `From: ed@ferry.example\nDate: Fri, 20 Nov 2026 12:15:00 +0100\nSubject: Fwd: Ferry gets a new quay\nContent-Type: ${type}; charset=utf-8`
  const bytes = Buffer.from(`${head}\n\n${body}`)
  const reading = await readDrop({ bytes, path: 'quay.eml', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const story = {
  headline: 'Ferry gets a new quay',
  authors: [{ name: 'Dana Whitlock' }],
  body: { text: 'The island ferry moved to its new quay on Friday, the port said.\n\nIt sails hourly.' },
}

test('a mail that Apple Mail passed on is read without its marks of quotation', async () => {
  const body = `Begin forwarded message:

> From: Quayside Desk <desk@quay.example>
> Subject: Ferry gets a new quay
> To: ed@ferry.example
>${' '}
> By Dana Whitlock
>${' '}
> The island ferry moved to its new quay on Friday, the port said.
>${' '}
> It sails hourly.`
  expect(await read('text/plain', body)).toMatchObject(story)
})

test('so is one in HTML', async () => {
  const body = `<div>Begin forwarded message:<br></div>
<blockquote type="cite"><div><b>From: </b>Quayside Desk &lt;desk@quay.example&gt;<br><b>Subject: </b>Ferry gets a new quay<br></div></blockquote>
<blockquote type="cite"><p>By Dana Whitlock</p><p>The island ferry moved to its new quay on Friday, the port said.</p><p>It sails hourly.</p></blockquote>`
  expect(await read('text/html', body)).toMatchObject(story)
})

test('one that Gmail passed on in HTML is read without its header, of which an order counts', async () => {
  const body = (subject: string) =>
    `<div dir="ltr"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Quayside Desk</strong> &lt;<a href="mailto:desk@quay.example">desk@quay.example</a>&gt;<br>Date: Fri, 20 Nov 2026 at 10:15<br>Subject: ${subject}<br>To: &lt;ed@ferry.example&gt;<br></div><br><p>By Dana Whitlock</p><p>The island ferry moved to its new quay on Friday, the port said.</p><p>It sails hourly.</p></div>`
  expect(await read('text/html', body('Ferry gets a new quay'))).toMatchObject({ ...story, status: 'usable' })
  expect(await read('text/html', body('EMBARGOED: Ferry gets a new quay'))).toMatchObject({
    status: 'withheld',
  })
})

test('the header of a mail passed on in Dutch is none of the story', async () => {
  const body = `Van: Quayside Desk <desk@quay.example>
Verzonden: vrijdag 20 november 2026 10:15
Aan: Redactie
Onderwerp: Ferry gets a new quay

Door Dana Whitlock

The island ferry moved to its new quay on Friday, the port said.

It sails hourly.`
  expect(await read('text/plain', body)).toMatchObject(story)
})

test('loose text in HTML is parted at its empty lines', async () => {
  const body =
    '<html><body>By Dana Whitlock<br><br>The island ferry moved to its new quay on Friday, the port said.<br><br>It sails hourly.</body></html>'
  expect(await read('text/html', body)).toMatchObject(story)
})

test('a mail whose text alone is quoted below its header is read without the marks', async () => {
  const body = `From: Quayside Desk <desk@quay.example>
Subject: Ferry gets a new quay

> By Dana Whitlock
>
> The island ferry moved to its new quay on Friday, the port said.
>
> It sails hourly.`
  expect(await read('text/plain', body)).toMatchObject(story)
})

test.each([
  ['Forwarded message', 'Subject: EMBARGOED until 0600 GMT 28 November 2026: Ferry gets a new quay'],
  ['Weitergeleitete Nachricht', 'Betreff: SPERRFRIST 28.11.2026, 18:00 Uhr'],
  ['Original Message', 'Subject: HOLD FOR RELEASE: Ferry gets a new quay'],
])('an embargo in the subject of a mail that is passed on holds: %s, %s', async (mark, subject) => {
  const body = `---------- ${mark} ----------\nFrom: Quayside Desk <desk@quay.example>\n${subject}\nTo: ed@ferry.example\n\nBy Dana Whitlock\n\n${story.body.text}`
  expect(await read('text/plain', body)).toMatchObject({ status: 'withheld' })
})

test('a subject that tells of an embargo orders none', async () => {
  const body = `---------- Forwarded message ----------\nFrom: Quayside Desk <desk@quay.example>\nSubject: Port lifts embargo on grain\nTo: ed@ferry.example\n\nBy Dana Whitlock\n\n${story.body.text}`
  expect(await read('text/plain', body)).toMatchObject({ ...story, status: 'usable' })
})
