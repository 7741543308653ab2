import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { StoryNames } from '#schemas/story-names.ts'

/** The stories that a notice of an agency may mean: if both name an agency, it must be the same. */
export const ofAgency = (noted: readonly StoryNames[], agency: string | undefined): StoryNames[] =>
  noted.filter(names => !agency || !names.agency || isSameAgency(names.agency, agency))
