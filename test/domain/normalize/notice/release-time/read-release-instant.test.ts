import { describe, expect, test } from 'vitest'
import { readReleaseInstant } from '#domain/normalize/notice/release-time/read-release-instant.ts'

/** A Friday. */
const receivedAt = '2026-11-20T14:00:00Z'

describe('readReleaseInstant', () => {
  test.each([
    ['Embargoed until 00:01 BST Tuesday 24 November 2026', '2026-11-24T00:01:00Z'],
    ['EMBARGOED UNTIL 6 A.M. EDT NOV. 24, 2026', '2026-11-24T11:00:00Z'],
    ['Sperrfrist: 24. November 2026, 9.00 Uhr MESZ', '2026-11-24T08:00:00Z'],
    ['Embargoed until 9 a.m. Central European Summer Time, 24 November 2026', '2026-11-24T08:00:00Z'],
    ['Embargoed until 6 a.m. EST 24 June 2027', '2027-06-24T11:00:00Z'],
  ])('is not early where "%s" names the time of another season', (line, instant) => {
    expect(readReleaseInstant(line, receivedAt)).toBe(instant)
  })

  test.each([
    ['Embargoed until 24-11-2026, 09:00 GMT', '2026-11-24T09:00:00Z'],
    ['Embargo until 24-Nov-2026 09:00 GMT', '2026-11-24T09:00:00Z'],
    ['Embargo until Nov-24-2026 09:00 GMT', '2026-11-24T09:00:00Z'],
    ['Embargo 24 Nov 26 09:00 GMT', '2026-11-24T09:00:00Z'],
    ['Embargo 2026/11/24 09:00 GMT', '2026-11-24T09:00:00Z'],
    ['Embargo 2026. 11. 24. 09:00 GMT', '2026-11-24T09:00:00Z'],
    ['Sperrfrist: 24.11.26, 09:00 Uhr', '2026-11-24T08:00:00Z'],
    ['解禁日時 11月24日 14:00 (JST)', '2026-11-24T05:00:00Z'],
    ['엠바고: 11월 24일 14:00 (KST)', '2026-11-24T05:00:00Z'],
    ['禁运至2026年11月24日 10:00 (GMT)', '2026-11-24T10:00:00Z'],
    ['EMBARGO ATÉ ÀS 00:01 DE 23 DE NOVEMBRO DE 2026 (HORA DE LISBOA)', '2026-11-23T00:01:00Z'],
    ['Embargo fino alle 11.00 (ora di Roma) del 24 novembre 2026', '2026-11-24T10:00:00Z'],
    ['Не для публикации ранее 12.00 (МСК) 25 ноября', '2026-11-25T09:00:00Z'],
    ['EMBARGO: 00:01HRS GMT, WEDNESDAY 25 NOVEMBER 2026', '2026-11-25T00:01:00Z'],
    ['Embargo: 00.01 GMT/19.01 EST (24 Nov) Wednesday 25 November 2026', '2026-11-25T00:01:00Z'],
    ['EMBARGOED UNTIL 0001 THURSDAY NOVEMBER 26 (UK TIME)', '2026-11-26T00:01:00Z'],
    ['Not before 0500 Friday, Nov 27, 2026 (ET)', '2026-11-27T10:00:00Z'],
    ['Embargoed until 6 p.m. local time (1600 GMT) on November 24', '2026-11-24T16:00:00Z'],
    ['Embargoed until Nov. 24 at 10:30 local (08:30 GMT)', '2026-11-24T08:30:00Z'],
    [
      'Embargoed until 00:01 GMT Tuesday 24 November (7:01 p.m. ET Monday 23 November)',
      '2026-11-24T00:01:00Z',
    ],
    ['Embargoed until 10 a.m. EST (3 p.m. GMT) on Tuesday, 24 November', '2026-11-24T15:00:00Z'],
    ['EMBARGO: 0001 Sunday 29 November GMT', '2026-11-29T00:01:00Z'],
    ['Embargoed until 12 noon Wednesday GMT', '2026-11-25T12:00:00Z'],
    ['Embargoed until Dec. 12 noon GMT', '2026-12-12T12:00:00Z'],
    ['Embargoed until 6 a.m. GMT Thursday, for the Thursday papers', '2026-11-26T06:00:00Z'],
  ])('reads the day and hour of "%s"', (line, instant) => {
    expect(readReleaseInstant(line, receivedAt)).toBe(instant)
  })

  test.each([
    'EMBARGO: 2100 GMT Wednesday for online, Thursday editions for print',
    'Sperrfrist Mittwoch 18.00 Uhr, frei für die Zeitungen von Donnerstag',
  ])('leaves to the desk when "%s" ends: one of its days has no hour', line => {
    expect(readReleaseInstant(line, receivedAt)).toBeUndefined()
  })

  test.each([
    ['Embargoed until 22:00 CET 1 December 2226', '2226-12-01T21:00:00Z'],
    ['Embargoed until June 11, 2126, 0900 GMT', '2126-06-11T09:00:00Z'],
    ['Embargoed until 1 December 2200 GMT', '2026-12-01T22:00:00Z'],
    ['Embargoed until 1 December 2100 hrs GMT', '2026-12-01T21:00:00Z'],
  ])(
    'keeps a slip of the year, which the desk is asked about, but no hour of four digits: "%s"',
    (line, instant) => {
      expect(readReleaseInstant(line, receivedAt)).toBe(instant)
    },
  )

  test.each([
    'Embargoed until 06/12/2026 09:00 GMT',
    'Embargo: 24/11, 09:00 GMT',
    'Embargoed until 8 p.m. local time (0000 GMT) on November 24',
    'Embargoed until 9 a.m. local time (2100 GMT) on November 24',
    'Embargoed until 09:00 GMT the 24th',
    'Embargo 24/XI/2026 09:00 GMT',
    'Embargo 20261124 09:00 GMT',
    'Embargo 09:00 GMT November 2026',
    'Embargo next Tuesday, 09:00 GMT',
    'Embargoed until 09:00 GMT in two weeks',
    'Sperrfrist 10 Uhr am übernächsten Dienstag',
  ])('gives no day of its own where "%s" names one that it cannot read', line => {
    expect(readReleaseInstant(line, receivedAt)).toBeUndefined()
  })

  test.each([
    ['Embargo: 09:00 GMT', '2026-11-21T09:00:00Z'],
    ['Embargo: 6 a.m. London time (1 a.m. ET) Tuesday', '2026-11-24T06:00:00Z'],
    ['Embargo Tuesday 09:00 (GMT+1)', '2026-11-24T08:00:00Z'],
  ])('takes the next such time where "%s" leaves nothing but hours', (line, instant) => {
    expect(readReleaseInstant(line, receivedAt)).toBe(instant)
  })

  test.each([
    ['Embargo hasta las 8:00 de la noche (hora de Madrid) del 24 de noviembre', '2026-11-24T19:00:00Z'],
    ['Sperrfrist heute Abend 8 Uhr', '2026-11-20T19:00:00Z'],
    ['Sperrfrist: heute, 8 Uhr abends', '2026-11-20T19:00:00Z'],
    ['엠바고: 11월 24일 오후 2:00 (KST)', '2026-11-24T05:00:00Z'],
    ['Embargo: 11月24日 下午2:00 (GMT)', '2026-11-24T14:00:00Z'],
    ['Embargo à 8h du soir heure de Paris, mardi 24 novembre', '2026-11-24T19:00:00Z'],
    ['Embargo jusqu’au 24 novembre à 10h heure de Paris', '2026-11-24T09:00:00Z'],
    ['Embargoed until 00:01 GMT tonight', '2026-11-21T00:01:00Z'],
    ['Embargoed until 23:59 GMT tonight', '2026-11-20T23:59:00Z'],
  ])('knows the half of the day of "%s"', (line, instant) => {
    expect(readReleaseInstant(line, receivedAt)).toBe(instant)
  })

  test.each([
    ['Sperrfrist morgen, 18 Uhr', '2026-11-21T17:00:00Z'],
    ['Sperrfrist heute morgen, 18 Uhr', '2026-11-20T17:00:00Z'],
    ['Sperrfrist Montag morgen, 6 Uhr', '2026-11-23T05:00:00Z'],
    ['Embargo i morgon kl 18.00', '2026-11-21T17:00:00Z'],
    ['Embargo i morgen kl. 18.00', '2026-11-21T17:00:00Z'],
    ['Embargo até amanhã às 18:00 GMT', '2026-11-21T18:00:00Z'],
    ['Эмбарго: завтра, 18:00 МСК', '2026-11-21T15:00:00Z'],
    ['Embargo hasta las 10:00 de la mañana, lunes (hora de Madrid)', '2026-11-23T09:00:00Z'],
    ['Sperrfrist übermorgen, 6 Uhr', '2026-11-22T05:00:00Z'],
    ['Embargo après-demain 6h GMT', '2026-11-22T06:00:00Z'],
    ['Embargo hasta pasado mañana a las 06:00 GMT', '2026-11-22T06:00:00Z'],
    ['Embargo overmorgen 6.00 uur', '2026-11-22T05:00:00Z'],
  ])('counts the days of "%s" from its receipt', (line, instant) => {
    expect(readReleaseInstant(line, receivedAt)).toBe(instant)
  })

  test('a weekday that does not fit leads to no other year where the day is near, and to none that is over', () => {
    const read = (line: string) => readReleaseInstant(line, receivedAt)
    expect(read('Embargoed until 09:00 GMT Monday 24 November')).toBe('2026-11-24T09:00:00Z')
    expect(read('Fri publicering 26 november kl. 06.00')).toBe('2026-11-26T05:00:00Z')
    expect(read('Embargoed until 09:00 GMT Thursday 3 June')).toBe('2027-06-03T09:00:00Z')
  })

  test('a day behind a dash is no offset of the zone', () => {
    const read = (line: string) => readReleaseInstant(line, receivedAt)
    expect(read('Embargo: 09:00 GMT - 5 December 2026')).toBe('2026-12-05T09:00:00Z')
    expect(read('Embargo: 09:00 GMT -5, December 5, 2026')).toBe('2026-12-05T14:00:00Z')
  })

  test('of the times of several media it is the last', () => {
    const online = 'Online embargo: 23 November 2026, 20:00 GMT'
    const print = 'Print: 24 November 2026, 00:01 GMT'
    for (const line of [`${online}. ${print}`, `${online}; ${print}`, `${print}; ${online}`])
      expect(readReleaseInstant(line, receivedAt)).toBe('2026-11-24T00:01:00Z')
  })
})
