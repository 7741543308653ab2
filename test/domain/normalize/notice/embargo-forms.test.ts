import { expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

test.each([
  'Embargoed in the United States until 09:00 GMT, Nov 24',
  'Print embargo: Tuesday 24 November 2026, 00:01 GMT',
  'For immediate release after 6 pm EST on Nov. 24, 2026',
  'For publication Nov. 24',
  'Embargo au 24 novembre, 6h',
  'Embargo le 24 novembre 2026 à 6h00',
  'Embargo al 24 de noviembre, 10:00',
  '2026年11月24日18時まで報道禁止',
  'Under embargo',
  'Strictly under embargo!',
  'To be released at 10 a.m. EST, Nov. 24',
  'RELEASE DATE: 24 November 2026, 09:00 CET',
  'Release time: 09:30 GMT Tuesday 24 November 2026',
  'Confidential until 10:00 GMT on 24 November 2026',
  'For release in morning papers of Tuesday, Nov. 24',
  'FOR RELEASE IN SUNDAY PAPERS NOV. 22',
  'Embargo until 2030 local time',
  'Embargo: after the announcement of the prize',
  'Embargo: not to be shared yet',
  'Embargo for broadcasters and websites',
  'Embargo lifts Thursday at noon',
  'Embargo to end at 10:00 GMT on Nov. 24',
  'Embargo bis zum Beginn der Pressekonferenz',
  'EMBARGO TO THE END OF THE SPEECH',
  'UNDER EMBARGO - Harbor seals return to the estuary',
  'EMBARGO: Harbor seals return to the estuary',
  'US EMBARGO: 10:00 GMT, 26 November 2026',
  'Please note the embargo of 15:00 GMT on 26 November 2026.',
  'No online use before 10:00 GMT, 26 November 2026',
  'Die Meldung ist bis zum 26. November, 10 Uhr, gesperrt.',
  'Bitte nicht vor dem 26. November 2026, 10 Uhr, veröffentlichen',
  'Nicht verwenden bis 26. November 2026, 11.00 Uhr MEZ',
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
  'PA EMBARGO 10PM MONDAY NOVEMBER 30',
  'Reuters embargo: 1200 GMT',
  'Embargoed, 6 a.m. Tuesday',
  'embargo tues 1 dec 0600',
  'Lifting of embargo: 1 December 2026, 06:00 GMT',
  'Hold until Tuesday',
  'Hold to Tuesday 6 a.m. EST',
  'Publish after: 2026-12-01 06:00',
  'Not before: 2026-12-01 06:00 GMT',
  'Available for use from 06:00 GMT on December 1',
  'Time of release: 06:00 GMT, December 1',
  'Confidential until 6 a.m. Tuesday',
  'Publication date: Tuesday, December 1, 00:01 GMT',
  'Release on Tuesday, Dec. 1, at noon Eastern',
  'Freigabe: Dienstag, 6 Uhr',
  'Prohibida su publicación hasta el martes a las 6',
  'Diffusione vietata prima di martedì alle 6',
  '엠바고 12월 1일',
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
  'Freigabe: ab 12 Jahren',
  'For use for 14 days only',
  "Hold for Tuesday's vote",
  'Hold the line until Tuesday, mayor says',
  'Not before Tuesday, minister says',
  'Release on Friday: The album is out at 6 a.m.',
  'Publication date: Dec. 1, 2026',
  'AP: Embargo hurts farmers',
  'Embargo to hurt farmers, says EU',
  'Embargo by EU hits farmers',
  'Embargo ends after nine years',
  'Embargo until 2030 hits farmers',
  'Analysis: Embargo to hurt farmers',
  'Embargo: how an island lives without oil',
  'Embargo expires on Dec. 31, ministers warn',
  'Embargo to take effect at 00:01 GMT',
  'Under embargo for 60 years, an island copes',
  'Embargo bis 2030: Was das bedeutet',
  'Sous embargo depuis 60 ans',
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

test.each([
  'Sperrfrist bis Redebeginn am 26. November 2026, ca. 11 Uhr',
  'Release on delivery, expected at 8:30 a.m. EST, November 26, 2026',
  'Embargoed until the start of the press conference, scheduled for 10:00 GMT on 26 November 2026',
  'Sous embargo jusqu’au début du discours, prévu vers 11h00 GMT le 26 novembre 2026',
])('"%s" ends with what happens, not at the hour for which that is expected', raw => {
  const notice = normalizeNotice(raw, { receivedAt: '2026-11-23T12:00:00Z' })
  expect(notice).toMatchObject({ class: 'embargo' })
  expect(notice).not.toHaveProperty('until')
})

test.each([
  'Embargoed until 10:00 GMT on 26 November 2026, the start of the fair',
  'For release on delivery 10:00 GMT November 26, 2026',
  'EMBARGOED UNTIL 10:00 GMT 26 NOV 2026: Ferries expected at the end of the year',
])('"%s" ends at its hour', raw => {
  expect(normalizeNotice(raw, { receivedAt: '2026-11-23T12:00:00Z' })).toMatchObject({
    until: '2026-11-26T10:00:00Z',
  })
})
