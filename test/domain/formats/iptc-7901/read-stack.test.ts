import { expect, test } from 'vitest'
import { readStack } from '#domain/formats/iptc-7901/read-stack.ts'

const stack = (...lines: string[]) => readStack(lines.map(text => ({ kind: 'line', text })))

test.each(['Interview: Ute Lang, dpa', 'Protokoll: Ute Lang, dpa', 'Aufgezeichnet von Ute Lang, dpa'])(
  'who led an interview signs it: %s',
  byline => {
    const { headline, bylines, asides } = stack('dpa-Interview', 'Kapitänin: «Ich schlafe nie»', byline)
    expect(headline?.raw).toBe('Kapitänin: «Ich schlafe nie»')
    expect(bylines?.map(({ raw }) => raw)).toEqual([byline])
    expect(asides.map(({ raw }) => raw)).toEqual(['dpa-Interview'])
  },
)
