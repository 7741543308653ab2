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
  'US EMBARGO: 10:00 GMT, 26 November 2026',
  'Please note the embargo of 15:00 GMT on 26 November 2026.',
  'No online use before 10:00 GMT, 26 November 2026',
  'Die Meldung ist bis zum 26. November, 10 Uhr, gesperrt.',
  'Bitte nicht vor dem 26. November 2026, 10 Uhr, veröffentlichen',
  'EMBARGO JEUDI 26 NOVEMBRE 2026 - 11H00',
  'À diffuser à partir du 26 novembre 2026, 10h00 GMT',
  'Niet voor publicatie vóór donderdag 26 november 12.00 uur',
  'Embargo torsdag 26. november kl. 05.00 norsk tid',
  'Fri publicering 26 november kl. 06.00',
  'Informace pod embargem do 26. 11. 2026 10:00',
  'Публиковать не ранее 10:00 МСК 26 ноября 2026',
  '11月26日 17:00（日本時間）解禁',
  '新闻稿解禁时间：2026年11月26日 09:00（北京时间）',
  'AMBARGOLU: 26 Kasım 2026 Perşembe, saat 10:00',
  'ΕΜΠΑΡΓΚΟ ΕΩΣ 26/11/2026 ΩΡΑ 10:00',
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
  'EU embargo on salt takes effect at 00:01 GMT',
  'US embargo: talks end at 10:30 GMT',
  'Web embargo on 12 sellers begins at 10:30 GMT',
  'アユ漁、6月1日に解禁',
  'アユ漁、6月1日午前5時に解禁',
  'Zbraně jsou pod embargem do 31. května 2027',
  'Отчёт решили публиковать не ранее 10 декабря',
  'Der Text ist bis heute ein Rätsel, das Archiv bleibt gesperrt.',
  'EMBARGO CUBANO, 60 AÑOS',
  'No more use of salt before winter',
  'Frei für alle ist das Museum ab 10 Uhr.',
  'Embargoed in 1962, the cigars of the island were sold elsewhere.',
  'Under embargo, the island built its own tractors.',
  'Online embargo on 12 sellers of salt ends',
  'Frei für alle: das Museum am Samstag',
  'Confidential until now, the report fills 40 pages.',
])('"%s" is none', line => {
  expect(normalizeNotice(line)).toBeUndefined()
})
