import type { StoryChange } from './story.ts'

/**
 * Whether a change published a text in which an agency changed a few words. On a night of results each story has many of them, and the last tells
 * most.
 */
export const isAgencyCorrection = ({
  kind,
  status,
  class: changeClass,
  by,
}: Pick<StoryChange, 'kind' | 'status' | 'class' | 'by'>): boolean =>
  kind === 'revision' && status === 'usable' && changeClass === 'correction' && by === undefined
