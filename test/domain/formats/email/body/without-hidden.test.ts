import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told = [
  'The lock at Tarn opens again in spring, its keeper said on Monday.',
  'Barges have waited since a gate broke in the frost.',
]

const bodyOf = async (before: string) => {
  const html = `<html><body>${before}<h1>Lock at Tarn to open</h1>${told.map(each => `<p>${each}</p>`).join('')}</body></html>`
  const mail = `From: Desk <desk@tarn.example>\nSubject: Lock at Tarn to open\nMIME-Version: 1.0\nContent-Type: text/html\n\n${html}\n`
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'm.eml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.body.text.split('\n\n') : reading
}

const line = 'The news you need from Tarn today, in ten lines of our own.'

test.each([
  `<div style="display:none;max-height:0">${line}</div>`,
  `<span style="color:#fff; DISPLAY: none !important">${line}</span>`,
  `<div style="font-size:0;mso-hide:all"><p>${line}</p></div>`,
  `<p style="visibility: hidden">${line}</p>`,
  `<p hidden>${line}</p>`,
])('what a mail hides is none of its story: %s', async before => {
  expect(await bodyOf(before)).toEqual(told)
})

test.each([
  `<p style="display:block">${line}</p>`,
  `<p class="hidden">${line}</p>`,
  `<p style="overflow:hidden">${line}</p>`,
  `<p style="background:url(x?display:none)">${line}</p>`,
])('what it shows is: %s', async before => {
  expect(await bodyOf(before)).toEqual([line, ...told])
})

test('an embargo holds in the line for lists of mails too', async () => {
  const html = `<html><body><span style="display:none">EMBARGOED UNTIL 30 NOVEMBER 2026, 18:00 GMT</span><h1>Lock at Tarn to open</h1>${told.map(each => `<p>${each}</p>`).join('')}</body></html>`
  const mail = `From: Desk <desk@tarn.example>\nSubject: Lock at Tarn to open\nMIME-Version: 1.0\nContent-Type: text/html\n\n${html}\n`
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'm.eml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.embargoedUntil).toBe('2026-11-30T18:00:00Z')
})
