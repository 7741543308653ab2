import { findAgency } from './find-agency.ts'

/**
 * Zones of the head offices that time their copy by their own clocks where no zone stands with the time.
 * Sources: dpa's and KNA's message formats ("Zeitangabe in Ortszeit"), Kyodo's and AAP's trailers. Agencies
 * that file in GMT (AFP, Reuters, AP) are not here.
 */
const zones: Readonly<Record<string, string>> = {
  'Deutsche Presse-Agentur': 'Europe/Berlin',
  'Katholische Nachrichten-Agentur': 'Europe/Berlin',
  'Evangelischer Pressedienst': 'Europe/Berlin',
  'Austria Presse Agentur': 'Europe/Vienna',
  'news aktuell': 'Europe/Berlin',
  'Keystone-SDA': 'Europe/Zurich',
  ANSA: 'Europe/Rome',
  Belga: 'Europe/Brussels',
  'Algemeen Nederlands Persbureau': 'Europe/Amsterdam',
  'Tidningarnas Telegrambyrå': 'Europe/Stockholm',
  'Norsk Telegrambyrå': 'Europe/Oslo',
  'Suomen Tietotoimisto': 'Europe/Helsinki',
  'PA Media': 'Europe/London',
  'Kyodo News': 'Asia/Tokyo',
  'Jiji Press': 'Asia/Tokyo',
  Xinhua: 'Asia/Shanghai',
  'Australian Associated Press': 'Australia/Sydney',
}

/** IANA zone of an agency's head office, by its name or code. */
export const homeZone = (agency: string): string | undefined => zones[findAgency(agency)?.name ?? agency]
