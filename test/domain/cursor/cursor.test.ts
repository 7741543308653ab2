import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import { sealCursor } from '#domain/cursor/seal-cursor.ts'

const secret = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map(bytes => Buffer.from(bytes).toString('base64url'))

test('a cursor opens only with its licensee’s secret, and is the same each time it is sealed', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), secret, secret, (seq, own, other) => {
      fc.pre(own !== other)
      const cursor = sealCursor(seq, own)
      expect(cursor).toMatch(/^[\w-]{22}$/)
      expect(sealCursor(seq, own)).toBe(cursor)
      expect(openCursor(cursor, own)).toBe(seq)
      expect(openCursor(cursor, other)).toBeUndefined()
    }),
  )
})

test('a cursor that is forged, cut, lengthened or written otherwise does not open', () => {
  const own = randomBytes(32).toString('base64url')
  const cursor = sealCursor(41, own)
  for (let at = 0; at < cursor.length; at += 1) {
    const changed = cursor[at] === 'A' ? 'Q' : 'A'
    expect(openCursor(cursor.slice(0, at) + changed + cursor.slice(at + 1), own)).toBeUndefined()
  }
  const sameBytes = cursor.slice(0, -1) + String.fromCharCode(cursor.charCodeAt(21) + 1)
  for (const forged of [
    '',
    '41',
    cursor.slice(1),
    `${cursor}A`,
    `${cursor}==`,
    ` ${cursor}`,
    sameBytes,
    'é'.repeat(22),
  ])
    expect(openCursor(forged, own)).toBeUndefined()
})
