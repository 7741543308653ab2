import type { Dialect } from '../dialect.ts'
import { fieldCodes } from './field-codes.ts'
import { fieldTags } from './field-tags.ts'
import { mediaRelease } from './media-release.ts'
import { pressTrust } from './press-trust.ts'
import { regulatoryNews } from './regulatory-news.ts'
import { routingLines } from './routing-lines.ts'
import { weatherBulletin } from './weather-bulletin.ts'
import { weatherService } from './weather-service.ts'

/** Every known form of head, the most specific first. */
export const dialects: readonly Dialect[] = [
  fieldTags,
  mediaRelease,
  regulatoryNews,
  weatherBulletin,
  weatherService,
  fieldCodes,
  pressTrust,
  routingLines,
]
