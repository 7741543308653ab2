import { homeZone } from '#domain/conventions/agencies/home-zone.ts'
import { timeZones } from '#domain/conventions/calendar/time-zones.ts'
import { instantInZone, type WallTime } from '#domain/normalize/notice/release-time/instant-in-zone.ts'

/**
 * The instant of a time of filing as RFC 3339 in UTC: by the zone stated with it, else by the clocks of the
 * agency's head office, else in UTC. Undefined if there is no such time.
 */
export const wallInstant = (time: WallTime, zone?: string, agency?: string): string | undefined => {
  const { month, day, hour, minute } = time
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59) return undefined
  const home = agency ? homeZone(agency) : undefined
  const named = zone ? timeZones.get(zone.toUpperCase()) : home
  return new Date(instantInZone(time, named ?? '+00:00')).toISOString().replace('.000Z', 'Z')
}
