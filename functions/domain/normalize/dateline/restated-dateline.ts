import type { Draft } from '../draft/draft.ts'
import type { NormalizedDateline } from './normalize-dateline.ts'

/** What ends a dateline. */
const end = /^\s*[.,]?\s*(?:[:–—_]|-{1,2}(?!\p{L}))[\s–—_-]*/u
const trailing = /[\s.:–—_-]+$/u

/**
 * The dateline that the format states, if the story begins with the same words, whatever their form:
 * "Kárahávvi (Nordwire): …".
 */
export const restatedDateline = (text: string, { fields, spans }: Draft): NormalizedDateline | undefined => {
  const stated = spans
    .find(({ field }) => field === 'dateline')
    ?.raw.replace(trailing, '')
    .trim()
  if (!stated || !fields.dateline || !text.startsWith(stated)) return undefined
  const mark = end.exec(text.slice(stated.length))?.[0]
  if (mark === undefined) return undefined
  const { place, agency, date } = fields.dateline
  return {
    place,
    ...(agency && { agency }),
    ...(date && { date }),
    length: stated.length + mark.length,
    rule: 'dateline/restated',
  }
}
