import { describe, expect, test } from 'vitest'
import type { Copy } from '#domain/copy.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { refuseLongField } from '#domain/drop/refuse-long-field.ts'

const span = (raw: string) => ({ raw, source: 'nitf: body.head' })
const copyOf = (fields: Partial<Copy>): Copy => ({ format: 'nitf', blocks: [], ...fields })

describe('refuseLongField', () => {
  test.each<[string, Partial<Copy>]>([
    ['a notice of rights', { copyrightNotice: span('© 2026 Coastline News Service. '.repeat(100)) }],
    ['a summary as long as the story', { summary: span('The pier reopened. '.repeat(9_000)) }],
    ['a note to editors', { editorNote: span('CORRECTS the name. '.repeat(9_000)) }],
    ['hundreds of sections', { sections: Array.from({ length: 500 }, () => span('Harbors and ferries')) }],
    [
      'a thousand subjects',
      {
        subjects: Array.from({ length: 1_000 }, (_, at) => ({
          name: `Harbor ${at}`,
          code: `http://cv.example/${at}`,
          scheme: 'http://cv.example/subject-codes',
        })),
      },
    ],
    ['the text of the story', { blocks: [{ kind: 'paragraph', text: 'a'.repeat(90_000) }] }],
  ])('accepts %s', (_, fields) => {
    expect(refuseLongField(copyOf(fields))).toBeUndefined()
  })

  test.each<[string, Partial<Copy>]>([
    ['headline', { headline: { ...span('Pier '.repeat(3_000)), at: { line: 7, column: 3 } } }],
    ['bylines', { bylines: [span('By Ana Ruiz'), span(','.repeat(10_001))] }],
    ['creators', { creators: [{ name: span('a@'.repeat(6_000)) }] }],
    ['subjects', { subjects: Array.from({ length: 10_000 }, (_, at) => ({ name: `Harbor ${at}` })) }],
    ['taglines', { taglines: Array.from({ length: 20 }, () => span('-'.repeat(9_000))) }],
  ])('refuses overlong %s', (field, fields) => {
    expect(refuseLongField(copyOf(fields))).toMatchObject({
      code: 'too-large',
      field,
      ...('headline' in fields && { line: 7, column: 3 }),
    })
  })

  test('refuses a field of two million characters before any rule reads it', async () => {
    const drop = `<nitf><head/><body><body.head><hedline><hl1>Pier reopens</hl1></hedline><dateline>${'-'.repeat(2_000_000)}x</dateline></body.head><body.content><p>The pier reopened on Monday.</p></body.content></body></nitf>`
    const bytes = new TextEncoder().encode(drop)
    expect(await readDrop({ bytes, path: 'a.xml', receivedAt: '2026-03-01T10:00:00Z' })).toMatchObject({
      ok: false,
      rejection: { code: 'too-large', field: 'dateline' },
    })
  })
})
