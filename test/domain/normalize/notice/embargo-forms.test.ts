import { expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

test.each([
  'Embargoed in the United States until 09:00 GMT, Nov 24',
  'Print embargo: Tuesday 24 November 2026, 00:01 GMT',
  'Under embargo',
  'Strictly under embargo!',
  'To be released at 10 a.m. EST, Nov. 24',
  'RELEASE DATE: 24 November 2026, 09:00 CET',
  'Release time: 09:30 GMT Tuesday 24 November 2026',
  'Confidential until 10:00 GMT on 24 November 2026',
  'For release in morning papers of Tuesday, Nov. 24',
  'FOR RELEASE IN SUNDAY PAPERS NOV. 22',
  'Bitte beachten: Frei ab Dienstag, 24.11., 10 Uhr',
  'Frei für Samstagausgaben',
])('"%s" is an embargo', line => {
  expect(normalizeNotice(line)?.class).toBe('embargo')
})

test('"Adv22 For release Sunday" is copy in advance', () => {
  expect(normalizeNotice('Adv22 For release Sunday, Nov 22, 2026')?.class).toBe('advance')
})

test.each([
  'FOR RELEASE ON RECEIPT',
  'Release date: 24 November 2026',
  'Release date: 24.11.2026',
  'Release time: 9 a.m. each Monday',
  'Release time for ferry bookings moves to 9 a.m. GMT',
  '“Hold until noon,” the order said.',
  '“The article was corrected to show the right dose”, it said.',
  'Frei ab 12 Jahren',
  'Frei für alle ist das Museum ab 10 Uhr.',
  'Embargoed in 1962, the cigars of the island were sold elsewhere.',
  'Under embargo, the island built its own tractors.',
  'Online embargo on 12 sellers of salt ends',
  'Frei für alle: das Museum am Samstag',
  'Confidential until now, the report fills 40 pages.',
])('"%s" is none', line => {
  expect(normalizeNotice(line)).toBeUndefined()
})
