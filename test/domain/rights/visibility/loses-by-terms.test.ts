import { expect, test } from 'vitest'
import { losesByTerms } from '#domain/rights/visibility/loses-by-terms.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'

const british = { territories: ['GB' as const] }
const french = { territories: ['FR' as const] }
const out = (...codes: ('GB' | 'FR')[]): UseLimits => ({ out: codes })

test.each([
  ['nothing of what they had', [{}], out('GB'), [british], true],
  ['nothing of what might have been theirs', [undefined], out('GB'), [british], true],
  ['nothing, as before', [out('GB')], out('GB', 'FR'), [british], false],
  ['as much as before', [{}], out('FR'), [british], false],
  ['one of two rights', [{}], out('GB'), [british, french], false],
  [
    'neither of two rights, of which one had something',
    [out('FR')],
    out('GB', 'FR'),
    [british, french],
    true,
  ],
  ['nothing of what an earlier version left them', [out('GB'), {}], out('GB'), [british], true],
])('terms that leave %s', (_, before, limits, rights, expected) => {
  const withdrawn = before.map(each => ({ sections: ['News'], ...(each && { limits: each }) }))
  expect(losesByTerms({ limits, withdraws: withdrawn }, rights)).toBe(expected)
  expect(losesByTerms({ limits, withdrawsAhead: withdrawn }, rights)).toBe(expected)
})

test('terms that take back no version leave everyone what they had', () => {
  expect(losesByTerms({ limits: out('GB') }, [british])).toBe(false)
})
