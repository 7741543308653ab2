import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '#infra/cli/lines-of.ts'

const read = async (...parts: string[]): Promise<string[]> => {
  const lines: string[] = []
  const arriving = async function* () {
    yield* parts
  }
  for await (const line of linesOf(arriving())) lines.push(line)
  return lines
}

test('every line of JSON is read as it was written, whatever its strings hold and however it arrives', async () => {
  const value = fc.record({
    reason: fc.string({ unit: fc.constantFrom('a', '\u2028', '\u2029', '\u0085', '\r', '\n') }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(value), fc.nat(40), async (values, at) => {
      const text = values.map(each => `${JSON.stringify(each)}\n`).join('')
      const lines = await read(text.slice(0, at), text.slice(at))
      expect(lines.map(line => JSON.parse(line))).toEqual(values)
    }),
  )
})

test('lines may end as on Windows, and the last one without an end', async () => {
  expect(await read('one\r', '\ntwo\r\n\r\nthree')).toEqual(['one', 'two', '', 'three'])
})
