import type { Channel } from '#schemas/license/channel.ts'

/*
 * The meaning of licenses and usage terms, written a second time by hand: a way to publish is a channel in a
 * place, and there are five channels and nine places. Nothing here uses a rule, a table or a code of the
 * system.
 */

const CHANNELS: readonly Channel[] = ['web', 'print', 'broadcast', 'app', 'archive']

/**
 * Enough places to distinguish all territories of this test: Jersey is not in the UK, but is excluded with
 * it.
 */
const WORLD = ['Britain', 'Jersey', 'Ireland', 'France', 'Norway', 'Turkey', 'New York', 'Ohio', 'Japan']

/** The places a license for a territory allows. */
export const territories: Readonly<Record<string, readonly string[]>> = {
  UK: ['Britain'],
  JE: ['Jersey'],
  IE: ['Ireland'],
  EU: ['Ireland', 'France'],
  europe: ['Britain', 'Jersey', 'Ireland', 'France', 'Norway'],
  US: ['New York', 'Ohio'],
  'US-NY': ['New York'],
  JP: ['Japan'],
}

interface Clause {
  code: 'territory-out' | 'web-out' | 'tv-out' | 'no-archive' | 'no-sales' | 'mandatory-credit' | 'mags-out'
  channels?: readonly Channel[]
  /** The places it leaves. */
  leaves?: readonly string[]
  /** Present if nobody knows which places it leaves. */
  isUnclear?: true
}

const allBut = (...places: string[]) => WORLD.filter(place => !places.includes(place))

/** What a clause does to every license, in an editor's terms. */
export const clauses: Readonly<Record<string, Clause>> = {
  'UK OUT': { code: 'territory-out', leaves: allBut('Britain', 'Jersey') },
  'EUROPE OUT': { code: 'territory-out', leaves: ['New York', 'Ohio', 'Japan'] },
  'UK AND EIRE OUT': { code: 'territory-out', leaves: allBut('Britain', 'Jersey', 'Ireland') },
  'NEW YORK OUT': { code: 'territory-out', leaves: allBut('New York') },
  'EUROPE ONLY': { code: 'territory-out', leaves: ['Britain', 'Jersey', 'Ireland', 'France', 'Norway'] },
  'UK USE ONLY': { code: 'territory-out', leaves: ['Britain'] },
  'NORTH AMERICA USE ONLY': { code: 'territory-out', leaves: ['New York', 'Ohio'] },
  'NOT AVAILABLE IN RURITANIA': { code: 'territory-out', isUnclear: true },
  'INTERNET OUT': { code: 'web-out', channels: ['print', 'broadcast', 'archive'] },
  'PRINT USE ONLY': { code: 'web-out', channels: ['print'] },
  'TV OUT': { code: 'tv-out', channels: ['web', 'print', 'app', 'archive'] },
  'NO ARCHIVE': { code: 'no-archive', channels: ['web', 'print', 'broadcast', 'app'] },
  'MAGS OUT': { code: 'mags-out' },
  'NO SALES': { code: 'no-sales' },
  'MANDATORY CREDIT': { code: 'mandatory-credit' },
}

export interface PlainLicense {
  territories?: readonly string[] | undefined
  channels?: readonly string[] | undefined
}

export type PlainAnswer = 'yes' | 'no' | 'nobody knows'

/** Whether a license keeps a way to publish a story with some clauses: at least one channel in one place. */
export const isLeft = (license: PlainLicense, texts: readonly string[]): PlainAnswer => {
  const stated = texts.flatMap(text => clauses[text] ?? [])
  const ways = CHANNELS.flatMap(channel => WORLD.map(place => ({ channel, place })))
  const held = ways.filter(
    ({ channel, place }) =>
      (!license.channels || license.channels.includes(channel)) &&
      (!license.territories || license.territories.some(code => territories[code]?.includes(place))),
  )
  const left = held.filter(({ channel, place }) =>
    stated.every(
      ({ channels, leaves }) =>
        (!channels || channels.includes(channel)) && (!leaves || leaves.includes(place)),
    ),
  )
  if (left.length === 0) return 'no'
  return license.territories && stated.some(({ isUnclear }) => isUnclear) ? 'nobody knows' : 'yes'
}
