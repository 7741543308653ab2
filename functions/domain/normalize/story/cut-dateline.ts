import { byStatedAgency } from '../dateline/by-stated-agency.ts'
import { capitalsAndColon } from '../dateline/capitals-and-colon.ts'
import { isDigestSlug } from '../dateline/is-digest-slug.ts'
import { type NormalizedDateline, normalizeDateline } from '../dateline/normalize-dateline.ts'
import { placeNamedAgain } from '../dateline/place-named-again.ts'
import { restatedDateline } from '../dateline/restated-dateline.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { lift } from '../draft/lift.ts'
import { takeAgency } from '../draft/take-agency.ts'
import { takeByline } from '../draft/take-byline.ts'
import { namesCollection } from '../headline/names-collection.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { cutHtml } from '../paragraphs/cut-html.ts'

/**
 * Takes the dateline off the first paragraph, or the whole of it where a dateline has a line of its own. One that names two agencies
 * ("tca/dpa") leaves open which of them wrote the story.
 */
export const cutDateline = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const [first, ...rest] = story
  const dateline = first && readDateline(first, rest, draft)
  if (!first || !dateline) return story
  const { place, agency, date, reporters, length, rule } = dateline
  if (place) {
    draft.fields.dateline = { place, ...(agency && { agency }), ...(date && { date }) }
    lift(draft, 'dateline', excerpt(first, 0, length), rule)
  } else if (agency) takeAgency(draft, agency, excerpt(first, 0, length), rule)
  const byline = reporters === undefined ? undefined : readHeadByline(reporters, true)
  if (byline) takeByline(draft, byline, excerpt(first, 0, length))
  const text = first.text.slice(length).trimStart()
  if (text === '') return rest
  const cut = first.text.length - text.length
  const pieces = first.pieces.map(piece => ({ ...piece, start: piece.start - cut }))
  return [
    {
      ...first,
      text,
      pieces,
      ...(first.html !== undefined && { html: cutHtml(first.html, first.text.slice(0, cut)) }),
    },
    ...rest,
  ]
}

/** Whether a piece of several short items, each from its own place, begins: the place of the first is not that of all. */
const isFirstBrief = (rest: readonly Paragraph[], { fields }: Draft): boolean =>
  namesCollection(fields.headline ?? '') &&
  rest.some(({ text }) => normalizeDateline(text)?.place !== undefined)

/** A dateline without an agency that a list has may hold one that the format states. */
const readDateline = (first: Paragraph, rest: Paragraph[], draft: Draft): NormalizedDateline | undefined => {
  if (isDigestSlug(first.text, rest, draft.fields.headline)) return undefined
  if (isFirstBrief(rest, draft)) return undefined
  const found =
    normalizeDateline(first.text) ??
    capitalsAndColon(first.text, rest) ??
    placeNamedAgain(first, rest, draft.fields.headline) ??
    restatedDateline(first.text, draft)
  return found?.agency ? found : (byStatedAgency(first.text, draft) ?? found)
}
