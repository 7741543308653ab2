import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { agencySigned } from '#domain/normalize/byline/agency-signed.ts'
import type { NormalizedByline } from '#domain/normalize/byline/normalized-byline.ts'
import { isBareByline } from '#domain/normalize/head/bare-byline/is-bare-byline.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isCollective } from '#domain/normalize/people/organizations/is-collective.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { countAll } from '#domain/normalize/prose/count-all.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { proseUnder } from '#domain/normalize/prose/prose-under.ts'
import type { Author } from '#schemas/article.ts'
import { headLimits } from '../head-limits.ts'
import { isSpeaker } from '../is-speaker.ts'
import { isPublicationLine } from './is-publication-line.ts'
import { isSignedStandfirst } from './is-signed-standfirst.ts'
import { isStandfirst } from './is-standfirst.ts'

/** Longest byline that ends with a full stop, as sentences do, in words. */
const longestByline = 20

/**
 * Whether a line is a byline above the story: with its marker, however it ends; or by itself, above a time or a house's name
 * and under no more than a standfirst. A story has more under its byline than over it.
 */
export const isBylineAbove = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const above = countAll(paragraphs, prose)
  if (above > headLimits.aboveAgency || above > proseUnder(paragraphs, index)) return false
  if (isSpeaker(text)) return false
  const byline = countWords(text) <= longestByline || !isProse(text) ? readHeadByline(text) : undefined
  if (
    byline &&
    (prose.length === 0 || isSure(byline, prose.length > 1)) &&
    (!isProse(text) || isMarked(byline))
  )
    return true
  if (isSignedStandfirst(paragraphs, index, prose)) return true
  if (isPublicationLine(text) && isStandfirst(paragraphs, prose)) return true
  return (
    (prose.length === 0 || isStandfirst(paragraphs, prose) || isTimed(paragraphs, index, prose)) &&
    isBareByline(paragraphs.slice(0, index + 2), index) &&
    (readHeadByline(text, true)?.authors.length ?? 0) > 0
  )
}

/** Two sentences as short as a standfirst, and the time of publication under the name, perhaps with a place between: Clarín and El Mundo set them so. */
const isTimed = (paragraphs: readonly Paragraph[], index: number, prose: readonly number[]): boolean =>
  prose.length === 2 &&
  countAll(paragraphs, prose) <= headLimits.standfirst &&
  paragraphs
    .slice(index + 1, index + 3)
    .some(({ text }) => findFurniture(text, 'head')?.name === 'body/timestamp')

/** Under prose a newsroom or a known house signs, or a person: "By The Numbers", "By Age Group" head a part of the story, and "Ana Ruiz, CEO of Acme Corp." under two paragraphs (`isFar`) spoke. */
const isSure = ({ authors, collective = '', rule }: NormalizedByline, isFar: boolean): boolean =>
  authors.length > 0
    ? !isFar || rule.startsWith('byline/marker') || !authors.some(speaks)
    : isCollective(collective) ||
      agencySigned(collective) !== undefined ||
      matchOrganization(collective) === collective

const speaks = ({ role, affiliation }: Author): boolean =>
  role !== undefined && affiliation !== undefined && matchOrganization(affiliation) !== affiliation

const isMarked = ({ authors, rule }: NormalizedByline): boolean =>
  authors.length > 0 && rule.startsWith('byline/marker')
