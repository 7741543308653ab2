import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

/* Orders that share a line with a headline or a byline, or a table with other labels. */

const title = 'Quarry road opens again'
const paragraphs = [
  'SORN (Coastal Wire) - The council of Sorn will open the quarry road again on Thursday, its clerk said.',
  '"We were asked for patience," said Una Prys, who leads the crews.',
  'The road has carried stone since 1931, and forty people walk it each day to the harbor.',
]
const under = (...lines: string[]) => `${[...lines, ...paragraphs].join('\n\n')}\n`

describe('behind a headline or a byline, or in a line of its own', () => {
  test.each([
    [`${title} (not for use yet)`],
    [`${title} {not for use yet}`],
    [`${title} (legal hold)`],
    [`${title} - HOLD UNTIL TOLD`],
    [`${title} - not for publication`],
    [`${title} (embargo Wed)`],
    [`${title} / EMBARGO`],
    [`${title} *HOLD*`],
    [title, 'By Tom Abara (EMBARGOED)'],
    [title, 'By Tom Abara (HOLD FOR LEGAL)'],
    [title, 'By Tom Abara, not for publication'],
    ['(Not for use yet)', title],
    ['Sous embargo', title],
    ['EMBARGO T minus 30 minutes', title],
    ['Do not publish for 48 hours', title],
    ['Please do not publish this for the next two days', title],
    ['Not for web until 6am Wednesday', title],
    ['Please hold this until I call', title],
    [`DELETED-${title}`],
    [`【KILL】${title}`],
    [`【HOLD】${title}`],
    [`【解禁前】${title}`],
    [`【エンバーゴ】${title}`],
    [`[취소] ${title}`],
    [`ANULOWANA: ${title}`],
    [`ЭМБАРГО: ${title}`],
  ])('holds: %s %s', async (...lines) => {
    expect(await statusOf(under(...lines))).toBe('withheld')
  })

  test.each([
    ['Second bridge - on hold'],
    ['Vaccine stockpiled - not yet approved for use'],
    ['Port merger, awaiting approval'],
    ['Trains run again, not before Monday'],
    ['Cuba (under embargo) sells its rum'],
    ['Choke (hold) kills wrestler'],
    ['Iran, oil and embargo'],
    ['How we live now (an embargo)'],
    ['Hold for release: how prisons let people go'],
    ['Do not use tap water for two days'],
    ['アユ釣り解禁は6月から'],
    ['解禁は6月から'],
    ['DELETED scenes of a quarry'],
    ['Mandatory kill zone around the quarry'],
    ['Эмбарго: цены на камень растут'],
    ['【速報】採石場の道が再開'],
    [title, 'By Tom Abara (Coastal Wire)'],
    [title, 'By Tom Abara, on leave until Wednesday'],
  ])('is news: %s %s', async (...lines) => {
    expect(await statusOf(under(...lines))).toBe('usable')
  })

  test('"Subs 3rd graf to correct …" tells what a whole story changes', async () => {
    expect(await statusOf(under('Eds: Subs 3rd graf to CORRECT name to Prys sted Price', title))).toBe(
      'usable',
    )
    expect(await statusOf(under('Eds: Subs 3rd graf of BC-Sorn-Quarry', title))).toBe('withheld')
  })
})

describe('a table or list over a story', () => {
  const read = async (table: string) => {
    const body = paragraphs.map(text => `<p>${text}</p>`).join('')
    const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${table}${body}</article></body></html>`
    const reading = await readDrop({
      bytes: Buffer.from(page),
      path: 'x.html',
      receivedAt: '2026-12-01T10:00:00Z',
    })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    return [article?.status, article?.embargoedUntil]
  }

  test.each([
    '<table><tr><th>Status</th><td>HOLD</td></tr><tr><th>Length</th><td>300 words</td></tr></table>',
    '<dl><dt>Status</dt><dd>HOLD</dd></dl>',
    '<ul><li>Status: HOLD</li><li>Author: Tom Abara</li></ul>',
    '<dl><dt>Release</dt><dd>2 December 2026, 06:00 GMT</dd></dl>',
    '<p><b>Embargo</b><br>Wednesday 06:00 GMT</p>',
  ])('holds it: %s', async table => {
    expect((await read(table))[0]).toBe('withheld')
  })

  test('says until when', async () => {
    expect(await read('<dl><dt>Embargo</dt><dd>2 December 2026, 06:00 GMT</dd></dl>')).toEqual([
      'withheld',
      '2026-12-02T06:00:00Z',
    ])
  })

  test.each([
    '<table><tr><th>Road</th><th>Status</th></tr><tr><td>Quarry road</td><td>On hold</td></tr></table>',
    '<dl><dt>Status</dt><dd>Open</dd></dl>',
    '<dl><dt>Release</dt><dd>30 November 2026</dd></dl>',
  ])('tells of something else: %s', async table => {
    expect((await read(table))[0]).toBe('usable')
  })
})
