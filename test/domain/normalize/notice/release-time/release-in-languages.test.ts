import { expect, test } from 'vitest'
import { readReleaseInstant } from '#domain/normalize/notice/release-time/read-release-instant.ts'

test.each([
  ['Эмбарго до 12 июня 2026 года, 10:00 МСК', '2026-06-12T07:00:00Z'],
  ['Embargado hasta el 12 de junio de 2026 a las 10:00 horas (GMT)', '2026-06-12T10:00:00Z'],
  ['Embargo fino alle 18.00 ore CEST del 12 giugno 2026', '2026-06-12T16:00:00Z'],
  ['Embargoed until 5 p.m. Central European Summer Time, 12 June 2026', '2026-06-12T15:00:00Z'],
  ['EMBARGOED UNTIL 1600 LONDON TIME ON 12 JUNE 2026', '2026-06-12T15:00:00Z'],
  ['NON PUBBLICARE PRIMA DELLE ORE 18 CEST DEL 12 GIUGNO 2026', '2026-06-12T16:00:00Z'],
  ['Embargo till den 12 juni 2026 kl. 06.00 CEST', '2026-06-12T04:00:00Z'],
  ['UNDER EMBARGO UNTIL THURSDAY 11 JUNE 2026 AT 10:00 BST', '2026-06-11T09:00:00Z'],
  ['SPERREFRIST: 12. juni 2026 kl. 06.00', '2026-06-12T04:00:00Z'],
  ['Sperrefrist til fredag 12. januar 2027 klokka 12', '2027-01-12T11:00:00Z'],
  ['Embargo till kl 06:00 den 12 juni 2026', '2026-06-12T04:00:00Z'],
  ['Onder embargo tot vrijdag 12 juni 2026, 06:00 uur', '2026-06-12T04:00:00Z'],
  ['Embargo do 12 czerwca 2026, godz. 6.00', '2026-06-12T04:00:00Z'],
  ['Sperrfrist: 12. Juni 2026, 06.00 Uhr', '2026-06-12T04:00:00Z'],
  ['EMBARGO HASTA LAS 06.00 HORAS GMT DEL 12 DE JUNIO DE 2026', '2026-06-12T06:00:00Z'],
  ['EMBARGO FINO ALLE ORE 18 DEL 12 GIUGNO 2026 (CEST)', '2026-06-12T16:00:00Z'],
  ['Embargado até as 5h de 12 de junho de 2026 (horário de Brasília)', '2026-06-12T08:00:00Z'],
  ['Julkaisuvapaa 12.6.2026 klo 8.00 Suomen aikaa', '2026-06-12T05:00:00Z'],
  ['Эмбарго до 14:00 по московскому времени 12 июня 2026', '2026-06-12T11:00:00Z'],
  ['エンバーゴ:日本時間2026年6月12日午後2時30分', '2026-06-12T05:30:00Z'],
  ['禁运至北京时间2026年6月12日14时', '2026-06-12T06:00:00Z'],
  ['보도시점: 2026년 6월 12일 오후 2시 (한국시간)', '2026-06-12T05:00:00Z'],
  ['보도시점: 2026년 6월 12일 오후 2시', undefined],
  ['Sperrefrist: 12. juni 2026 kl. 06.00 lokal tid', undefined],
  ['Embargo hasta el 12 de junio de 2026 a las 06.00 horas', undefined],
  ['Embargo bis Juniper 12 2026, 10:00 GMT', undefined],
])('the release instant is read from "%s"', (line, instant) => {
  expect(readReleaseInstant(line)).toBe(instant)
})
