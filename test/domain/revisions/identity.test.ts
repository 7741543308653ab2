import { describe, expect, test } from 'vitest'
import { identify } from '#domain/revisions/identity.ts'

describe('identify', () => {
  test('is the same for every drop of one source id, wherever it lies', () => {
    const first = identify({ sourceId: 'urn:x:1', agency: 'AP', path: 'a.xml' })
    expect(identify({ sourceId: 'urn:x:1', agency: 'ap', path: 'b.xml' })).toBe(first)
    expect(first).toMatch(/^[0-9a-f]{24}$/)
  })

  test('tells agencies, keys and items of a package apart', () => {
    const ids = [
      identify({ sourceId: '1', agency: 'AP', path: 'a' }),
      identify({ sourceId: '1', agency: 'dpa', path: 'a' }),
      identify({ path: 'a' }),
      identify({ path: 'b' }),
      identify({ path: 'a', index: 1 }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})
