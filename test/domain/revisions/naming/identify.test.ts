import { describe, expect, test } from 'vitest'
import { identify } from '#domain/revisions/naming/identify.ts'

describe('identify', () => {
  test('gives one id to all drops with the same source id, whatever their keys', () => {
    const first = identify({ sourceId: 'urn:x:1', agency: 'AP', path: 'a.xml' })
    expect(identify({ sourceId: 'urn:x:1', agency: 'ap', path: 'b.xml' })).toBe(first)
    expect(first).toMatch(/^[0-9a-f]{24}$/)
  })

  test.each([
    'urn:newsml:example.com:20260301:42',
    'tag:example.com,2026:7',
    '6f1c1f0e-6f3d-4b9a-9a57-0d7e2f6f8b11',
  ])('gives one id to %s in any field of any format, with or without the agency', unique => {
    const ids = [
      identify({ storyId: unique, path: 'g2.xml' }),
      identify({ sourceId: unique, agency: 'AP', path: 'nitf.xml' }),
      identify({ sourceId: unique, path: 'kill.xml' }),
    ]
    expect(new Set(ids).size).toBe(1)
  })

  test('gives different ids to other agencies, keys and items of a package', () => {
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
