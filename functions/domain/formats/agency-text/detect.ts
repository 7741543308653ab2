import { readLines } from '#domain/markup/blocks/read-lines.ts'
import type { Source } from '#domain/source.ts'
import { isMediaRelease } from './dialects/is-media-release.ts'
import { isRegulatoryNews } from './dialects/is-regulatory-news.ts'
import { isWeatherBulletin } from './dialects/is-weather-bulletin.ts'
import { isWeatherService } from './dialects/is-weather-service.ts'
import { splitMessages } from './split-messages.ts'

/** The heads that tell by themselves, apart from their readers, which are loaded with the first such drop. */
const heads = [isMediaRelease, isRegulatoryNews, isWeatherBulletin, isWeatherService]
/** How many characters are searched: a head has a dozen short lines. */
const reach = 2_000

/** An agency's text: framed by "ZCZC", or with the head of a release or bulletin. */
export const detectAgencyText = ({ text }: Source): boolean => {
  if (text.includes('\0')) return false
  const [message] = splitMessages(readLines(text.slice(0, reach)))
  if (!message) return false
  return message.frame !== undefined || heads.some(matches => matches(message.lines))
}
