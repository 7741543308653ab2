import { stopsStory } from '../notice/stops-story.ts'
import type { LineReader } from './line-reader.ts'
import { noticeLine } from './notice-line.ts'

/** A kill, a hold, an embargo, before any other rule sees its words: "EMBARGOED until 00:01 GMT Thursday 3 December 2026" is no section with its time. */
export const stopLine: LineReader = (line, draft, context) =>
  stopsStory(line.text) && noticeLine(line, draft, context)
