import type { Copy, Span } from '#domain/copy.ts'
import { readPublicationStatus } from './read-publication-status.ts'

/**
 * The publication status that a standard's own field (`pubStatus`, `management-status`) states. A word that is none of the standard's ("done", "submitted") may
 * say anything except that the story is free to go out: the story waits for an editor.
 */
export const readStatedStatus = (
  statusFrom: Span,
  field: string,
): Pick<Copy, 'status' | 'statusFrom' | 'warnings'> => {
  const status = readPublicationStatus(statusFrom.raw)
  if (status) return { status, statusFrom }
  return { status: 'withheld', statusFrom, warnings: [unknownStatus(field, statusFrom.raw)] }
}

const unknownStatus = (field: string, word: string): string =>
  `${field} "${word}" is unknown: the story is withheld until an editor releases it`
