import { expect, test } from 'vitest'
import type { LicenseScope } from '#domain/rights/entitlements/license-scope.ts'
import { judgeLimits } from '#domain/rights/limits/judge-limits.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'
import type { UsageTerm } from '#schemas/article.ts'

const uk: LicenseScope = { territories: ['GB'] }
const archive: LicenseScope = { channels: ['archive'] }

const term = (code: UsageTerm['code'], text: string): UsageTerm => ({ code, text })

test.each<[string, UsageTerm[], LicenseScope, 'in' | 'out' | 'unclear']>([
  ['no archive, to an archive', [term('no-archive', 'NO ARCHIVE')], archive, 'out'],
  [
    'no archive, to the web and an archive',
    [term('no-archive', 'NO ARCHIVE')],
    { channels: ['web', 'archive'] },
    'in',
  ],
  ['UK out, to the UK', [term('territory-out', 'UK OUT')], uk, 'out'],
  ['UK out, to Jersey', [term('territory-out', 'UK OUT')], { territories: ['JE'] }, 'out'],
  ['UK out, to Scotland', [term('territory-out', 'UK OUT')], { territories: ['GB-SCT'] }, 'out'],
  ['Scotland out, to the UK', [term('territory-out', 'SCOTLAND OUT')], uk, 'in'],
  ['UK out, to the UK and Ireland', [term('territory-out', 'UK OUT')], { territories: ['GB', 'IE'] }, 'in'],
  ['UK out, to all the world', [term('territory-out', 'UK OUT')], {}, 'in'],
  ['Europe out, to the EU', [term('territory-out', 'EUROPE OUT')], { territories: ['EU'] }, 'out'],
  ['EU out, to Europe', [term('territory-out', 'EU OUT')], { territories: ['europe'] }, 'in'],
  [
    'North America out, to Mexico',
    [term('territory-out', 'NORTH AMERICA OUT')],
    { territories: ['MX'] },
    'out',
  ],
  [
    'North America only, to Mexico',
    [term('territory-out', 'NORTH AMERICA ONLY')],
    { territories: ['MX'] },
    'out',
  ],
  [
    'North America only, to New York',
    [term('territory-out', 'NORTH AMERICA ONLY')],
    { territories: ['US-NY'] },
    'in',
  ],
  ['UK only, to Europe', [term('territory-out', 'UK ONLY')], { territories: ['europe'] }, 'in'],
  ['UK only and UK out', [term('territory-out', 'UK ONLY'), term('territory-out', 'UK OUT')], {}, 'out'],
  ['an unknown country out, to the UK', [term('territory-out', 'RURITANIA OUT')], uk, 'unclear'],
  ['an unknown country out, to all the world', [term('territory-out', 'RURITANIA OUT')], {}, 'in'],
  ['TV out, to a broadcaster', [term('tv-out', 'TV OUT')], { channels: ['broadcast'] }, 'out'],
  ['internet out, to an app', [term('web-out', 'INTERNET OUT')], { channels: ['web', 'app'] }, 'out'],
  ['print only, to a broadcaster', [term('web-out', 'PRINT USE ONLY')], { channels: ['broadcast'] }, 'out'],
  ['print only, to print', [term('web-out', 'PRINT USE ONLY')], { channels: ['print'] }, 'in'],
  [
    'print in the UK only, to print in Norway',
    [term('territory-out', 'UK PRINT RIGHTS ONLY')],
    { territories: ['NO'], channels: ['print'] },
    'out',
  ],
  [
    'print in the UK only, to the web in the UK',
    [term('territory-out', 'UK PRINT RIGHTS ONLY')],
    { ...uk, channels: ['web'] },
    'out',
  ],
  [
    'web and social media only, to print',
    [term('other', 'WEB AND SOCIAL MEDIA USE ONLY')],
    { channels: ['print'] },
    'out',
  ],
  ['web only, to print', [term('other', 'WEB USE ONLY')], { channels: ['print'] }, 'out'],
  ['web only, to the web', [term('other', 'For online use only.')], { channels: ['web'] }, 'in'],
  ['web and print only, to print', [term('other', 'WEB AND PRINT ONLY')], { channels: ['print'] }, 'in'],
  ['radio only, to an archive', [term('other', 'Nur für Hörfunk')], { channels: ['archive'] }, 'out'],
  ['print out, to print', [term('other', 'PRINT OUT')], { channels: ['print'] }, 'out'],
  ['print out, to print and web', [term('other', 'PRINT OUT')], { channels: ['print', 'web'] }, 'in'],
  ['no print or TV, to print', [term('tv-out', 'NO PRINT OR TV USE')], { channels: ['print'] }, 'out'],
  [
    'newspapers named in passing, to print',
    [term('other', 'Ask before use in newspapers')],
    { channels: ['print'] },
    'in',
  ],
  ['no video online, to the web', [term('other', 'No video online')], { channels: ['web'] }, 'in'],
  ['an online exclusive, to print', [term('other', 'ONLINE EXCLUSIVE')], { channels: ['print'] }, 'in'],
  [
    'no use except in print, to the web',
    [term('other', 'No use except in print')],
    { channels: ['web'] },
    'out',
  ],
  [
    'no use except in print, to print',
    [term('other', 'No use except in print')],
    { channels: ['print'] },
    'in',
  ],
  [
    'not in print in Germany, to print',
    [term('other', 'Not in print in Germany')],
    { channels: ['print'] },
    'in',
  ],
  [
    'no web or archive, to an archive',
    [term('no-archive', 'No web or archive use')],
    { channels: ['archive'] },
    'out',
  ],
  ['magazines out, to print', [term('mags-out', 'MAGS OUT')], { channels: ['print'] }, 'in'],
  ['no sales, to anybody', [term('no-sales', 'NO SALES')], uk, 'in'],
])('judgeLimits: %s', (_, terms, scope, judged) => {
  expect(judgeLimits(scope, readLimits(terms))).toBe(judged)
})

test('copy whose limits were not recorded is covered only for licenses without any scope', () => {
  expect(judgeLimits({}, undefined)).toBe('in')
  expect(judgeLimits(uk, undefined)).toBe('unclear')
  expect(judgeLimits(archive, undefined)).toBe('unclear')
})
