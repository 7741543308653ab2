import type { Notice } from '../../copy.ts'
import { readTarget } from './read-target.ts'

/**
 * A notice with the story it means. Where its orders name none, any line may: "MANDATORY KILL", then "Slug: …" and "Headline: …", then
 * "Editors: please kill this story." Sources: AP, CP.
 */
export const withTarget = (notice: Notice, lines: readonly string[]): Notice =>
  Object.keys(notice.target).length > 0 ? notice : { ...notice, target: readTarget(lines.join('\n')) ?? {} }
