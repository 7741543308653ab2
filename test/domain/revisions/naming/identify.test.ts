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

  test.each([
    [
      'urn:newsml:coastal.example:20260301T080000Z:TX-7:1',
      '1',
      'urn:newsml:coastal.example:20260301T080000Z:TX-7:2',
      '2',
    ],
    [
      'urn:newsml:coastal.example:20260301:pier7:1N',
      undefined,
      'urn:newsml:coastal.example:20260301:pier7:2U',
      '2',
    ],
    [
      'urn:newsml:coastal.example:20260301:pier7',
      '1',
      'urn:newsml:coastal.example:20260301:pier7:3',
      undefined,
    ],
  ])('gives one id to the revisions %s and %s', (storyId, sourceVersion, next, version) => {
    expect(identify({ storyId, sourceVersion, path: 'a.xml' })).toBe(
      identify({ storyId: next, sourceVersion: version, path: 'b.xml' }),
    )
  })

  test('gives different ids to the stories of a desk that counts them in the last part', () => {
    const [one, two] = ['1', '2'].map(count =>
      identify({ storyId: `urn:newsml:a.example:20260301:SPO:${count}`, path: '' }),
    )
    expect(one).not.toBe(two)
    const [seven, eight] = ['7', '8'].map(count =>
      identify({ storyId: `urn:newsml:a.example:20260301:A1:${count}`, sourceVersion: '1', path: '' }),
    )
    expect(seven).not.toBe(eight)
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
