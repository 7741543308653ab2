import { withholds } from '../notice/withholds.ts'
import type { LineReader } from './line-reader.ts'
import { noticeLine } from './notice-line.ts'

/** An embargo or an advance, before any other rule sees its date: "EMBARGOED until 00:01 GMT Thursday 3 December 2026" is no section with its time. */
export const embargoLine: LineReader = (line, draft, context) =>
  withholds(line.text) && noticeLine(line, draft, context)
