import { normalizeUsageTerms } from '#domain/normalize/usage-terms/normalize-usage-terms.ts'
import type { LicenseScope } from '#domain/rights/entitlements/license-scope.ts'
import { judgeLimits } from '#domain/rights/limits/judge-limits.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'
import { table } from './table.ts'

const licenses: Readonly<Record<string, LicenseScope>> = {
  'the world, in every way': {},
  'the UK': { territories: ['UK'] },
  'the UK and Ireland': { territories: ['UK', 'IE'] },
  'the EU': { territories: ['EU'] },
  'New York': { territories: ['US-NY'] },
  'web and app': { channels: ['web', 'app'] },
  print: { channels: ['print'] },
  broadcast: { channels: ['broadcast'] },
  'an archive': { channels: ['archive'] },
}

const lines = [
  'UK OUT',
  'UK AND EIRE OUT',
  'EUROPE OUT',
  'NEW YORK OUT',
  'UK USE ONLY',
  'NORTH AMERICA USE ONLY',
  'NOT AVAILABLE IN RURITANIA',
  'INTERNET OUT',
  'PRINT USE ONLY',
  'WEB USE ONLY',
  'PRINT OUT',
  'TV OUT',
  'MAGS OUT',
  'NO ARCHIVE',
  'NO SALES. NO ARCHIVE; UK OUT - MANDATORY CREDIT',
]

const shown = { in: 'shown', out: '-', unclear: '- (unclear)' }

/** Which licenses are shown a story with each instruction line, as read and judged by the rules. */
export const licensesTable = (): string =>
  table(
    ['instruction line', ...Object.keys(licenses)],
    [
      ...lines.map(line => [
        line,
        ...Object.values(licenses).map(
          scope => shown[judgeLimits(scope, readLimits(normalizeUsageTerms(line)))],
        ),
      ]),
      [
        'committed before terms were kept',
        ...Object.values(licenses).map(scope => shown[judgeLimits(scope, undefined)]),
      ],
    ],
  )
