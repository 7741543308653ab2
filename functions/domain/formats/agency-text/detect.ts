import { readLines } from '../../markup/blocks/read-lines.ts'
import type { Source } from '../../source.ts'
import { mediaRelease } from './dialects/media-release.ts'
import { weatherBulletin } from './dialects/weather-bulletin.ts'
import { weatherService } from './dialects/weather-service.ts'
import { splitMessages } from './split-messages.ts'

/** How many characters are searched: a head has a dozen short lines. */
const reach = 2_000

/** An agency's text: framed by "ZCZC", or with the head of a release or bulletin. */
export const detectAgencyText = ({ text }: Source): boolean => {
  if (text.includes('\0')) return false
  const [message] = splitMessages(readLines(text.slice(0, reach)))
  if (!message) return false
  return (
    message.frame !== undefined ||
    [mediaRelease, weatherBulletin, weatherService].some(each => each.matches(message.lines))
  )
}
