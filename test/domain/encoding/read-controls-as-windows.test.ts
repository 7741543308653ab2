import { expect, test } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'

const read = async (text: string) => {
  const decoded = await decode(Buffer.from(text))
  return decoded.ok ? decoded.value : undefined
}

test.for([
  [
    'raw in UTF-8',
    'The ferry\u0092s pump \u0093failed\u0094\u0085 \u0096 it cost \u0080400',
    'The ferry’s pump “failed”… – it cost €400',
  ],
  ['as references of XML', '<p>ferry&#146;s &#x93;pump&#x94; &#150; &#133;</p>', '<p>ferry’s “pump” – …</p>'],
  [
    'as escapes of JSON',
    String.raw`{"headline":"ferry\u0092s \u0093pump\u0094"}`,
    '{"headline":"ferry’s “pump”"}',
  ],
] as const)(
  'quotation marks and dashes of Windows %s are read as meant, with a warning',
  async ([, text, meant]) => {
    expect(await read(text)).toMatchObject({
      text: meant,
      warnings: ['has Windows characters as control characters'],
    })
  },
)

test.for([
  ['references to other characters', '<p>&#233; &#8217; &#120; &#127;</p>'],
  ['an end of line of mainframes among others', 'The ferry sank.\u0085No one\nwas aboard.'],
  ['a backslash that is escaped itself', String.raw`{"path":"C:\\u0092"}`],
] as const)('%s stay as they are', async ([, text]) => {
  expect(await read(text)).toMatchObject({ text, warnings: [] })
})
