import { expect, test } from 'vitest'
import { isMomentOfRelease } from '#domain/normalize/notice/embargo/is-moment-of-release.ts'
import { statusOf } from './status-of.ts'

const body = [
  'HALDEN (Coastal Wire) - The three ferries of Halden will sail at night through the winter, their owners said on Thursday.',
  'The boats have carried commuters since 1931, and forty people work on them in the winter, when the roads are closed.',
  '“We were asked for patience,” said Una Prys, who leads the crews of the boats.',
]
const headline = 'Ferry owners keep night boats'

test.each([
  'Storno: Händler bleiben auf Gebühren sitzen',
  'Zurückgezogen: Minister verzichtet auf Entwurf',
  'Anulado: el concierto del puerto se queda sin fecha',
  'Kill: play about a hangman opens in Halden',
])(
  '“%s” over a story with its place kills nothing, in a page that has it twice neither: the desk decides',
  async title => {
    expect(await statusOf([title, ...body].join('\n\n'))).not.toBe('canceled')
    const page = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body.join('</p><p>')}</p></article></body></html>`
    expect(await statusOf(page)).not.toBe('canceled')
  },
)

test('【取消】 over a story of what was called off kills nothing', async () => {
  const text = '港町の花火大会は荒天のため中止となり、来年に延期されると主催者が月曜日に発表した。'.repeat(3)
  expect(await statusOf(`【取消】花火大会は来年に延期\n\n【港町共同】${text}\n\n${text}`)).toBe('withheld')
  expect(await statusOf('【取消】花火大会は来年に延期\n\n上記の記事は使用しないでください。')).toBe(
    'canceled',
  )
})

test.each([
  'STORNO: Fährbetreiber behalten die Nachtschiffe',
  'ZURÜCKGEZOGEN: Minister verzichtet auf Entwurf',
])('“%s” does', async title => {
  expect(await statusOf([title, ...body].join('\n\n'))).toBe('canceled')
})

test('what somebody told another is no order', async () => {
  const told = 'Kill the story, the owner told her, and the job is yours.'
  expect(await statusOf([headline, ...body, told].join('\n\n'))).toBe('usable')
  expect(await statusOf([headline, ...body, 'Kill the story. Legal told us to.'].join('\n\n'))).toBe(
    'canceled',
  )
})

test.each([
  ['Sunday papers: for use from Dec. 6 only.', true],
  ['Weekend newspapers - not before Dec. 6', true],
  ['Sunday papers: six to close from Dec. 6', false],
  ['For use from Halden to Tarn', false],
])('“%s” says when its copy is free: %s', (line, expected) => {
  expect(isMomentOfRelease(line, '2026-12-01T10:00:00Z')).toBe(expected)
})
