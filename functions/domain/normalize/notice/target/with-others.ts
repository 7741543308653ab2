import type { Notice } from '#domain/copy.ts'
import { foldSlug } from '#domain/revisions/naming/fold-slug.ts'
import { foldWords } from '#domain/revisions/naming/fold-words.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'
import { isListed } from './is-listed.ts'
import { isOfPicture } from './is-of-picture.ts'
import { kindOf } from './kind-of.ts'
import type { Ordered } from './ordered.ts'
import { readBelow } from './read-below.ts'
import { readHeaded } from './read-headed.ts'
import { readLines } from './read-lines.ts'
import { readList } from './read-list.ts'
import { readName } from './read-name.ts'
import { readSentences } from './read-sentences.ts'
import { splitHeads } from './split-heads.ts'
import { withoutSubstitutes } from './without-substitutes.ts'

/** In lines: a notice that stands over a story has more, which may be lists. */
const longest = 12
/** An order about more than one. */
const several =
  /(?<!\p{L})(?:(?:stories|items|articles|both|Meldungen|dépêches|not[ií]cias|notizie)(?!\p{L})|following:?$)/imu

/**
 * A notice with all stories that it names without doubt; the first is its target. They stand in a list, on lines
 * below an order about several, or in an order each; a story of which a sentence says something else than an order, beside an order about another, is none of them. "BC-Fire will replace it" names none. Of a kill and a hold, the kill is the notice.
 */
export const withOthers = (notice: Notice, lines: readonly string[]): Notice => {
  const { note, headline, kind } = notice
  if (isOfPicture(note)) return notice
  const isNamed = Object.keys(notice.target).length > 0
  const brief = lines.length > longest ? [] : lines
  const isList = brief.flatMap(line => line.split('\n')).filter(isListed).length > 1
  const own = isNamed
    ? notice.target
    : headline
      ? { headline: isList || /^[•*–-]/u.test(headline) ? unlisted(headline) : headline }
      : undefined
  const told = readSentences([withoutSubstitutes(note), ...brief].join('\n'))
  const named = [...(own ? [{ target: own }] : []), ...readOrders(notice, lines)]
  const stories = collect(leaveOut(named, told))
  const isMixed = kind === 'kill' && stories.some(story => story.kind === 'kill')
  const [first, ...rest] = isMixed ? stories.toSorted((a, b) => rank(a) - rank(b)) : stories
  if (!first) return notice
  const others = rest.map(story => ({
    ...story.target,
    ...(isMixed && story.kind === 'withhold' && { kind: story.kind }),
  }))
  const headed = isNamed || headline === undefined ? undefined : first.target.headline
  return {
    ...notice,
    ...(headed ? { headline: headed } : { target: first.target }),
    ...(others.length > 0 && { others }),
  }
}

const unlisted = (headline: string): string => readName(headline)?.headline ?? headline

const rank = ({ kind }: Ordered): number => (kind === 'withhold' ? 1 : 0)

const readOrders = ({ note, target, headline }: Notice, lines: readonly string[]): Ordered[] => {
  const each = (lines.length > longest ? [] : lines).flatMap(line => line.split('\n'))
  const all = [note, ...each].join('\n')
  const isHeaded = [undefined, headline].includes(target.headline) && !target.slug && !target.item
  return [
    ...readList([note, ...lines].join('\n'), target).map(story => ({ target: story })),
    ...(isHeaded ? splitHeads(note).flatMap(readHead) : []),
    ...readBelow(each),
    ...(several.test(all) ? readLines(lines.flatMap(line => line.split('\n'))) : []).map(story => ({
      target: story,
    })),
  ]
}

const readHead = (line: string): Ordered[] => {
  const kind = kindOf(line)
  const headline = kind && readHeaded(line)
  return headline ? [{ target: { headline }, kind }] : []
}

/** The stories named, and those for which a sentence orders something, but none that sentences only tell of beside these, and no name that is made of two sentences. */
const leaveOut = (named: readonly Ordered[], told: readonly Ordered[]): Ordered[] => {
  const ordered = told.filter(({ kind }) => kind)
  const meantBy = (story: Ordered, stories: readonly Ordered[]) =>
    stories.filter(each => compare(each.target, story.target).some(Boolean))
  const isOne = (story: Ordered) => {
    const [first, ...rest] = meantBy(story, ordered)
    return first ? rest.every(each => isSame(first, each)) : meantBy(story, told).length === 0
  }
  return [...(ordered.length > 0 ? named.filter(isOne) : named), ...ordered]
}

/** Each story once, with the gravest that is ordered for it. */
const collect = (named: readonly Ordered[]): Ordered[] => {
  const stories: Ordered[] = []
  for (const each of named) {
    const known = stories.find(one => isSame(one, each))
    if (!known) stories.push({ ...each })
    else {
      if (each.kind && known.kind !== 'kill') known.kind = each.kind
      if (each.isTold) known.isTold = true
    }
  }
  return stories
}

/** Whether two names may be of one story: a slug and a headline may if the same is ordered for both, but not in two sentences; two slugs may not. */
const isSame = (one: Ordered, other: Ordered): boolean => {
  const agreed = compare(one.target, other.target)
  if (agreed.length > 0) return agreed.some(Boolean)
  if (one.isTold && other.isTold) return false
  return !one.kind || !other.kind || one.kind === other.kind
}

const compare = (one: StoryTarget, other: StoryTarget): boolean[] => [
  ...(one.slug && other.slug ? [foldSlug(one.slug) === foldSlug(other.slug)] : []),
  ...(one.item && other.item ? [one.item === other.item] : []),
  ...(one.headline && other.headline ? [foldWords(one.headline) === foldWords(other.headline)] : []),
]
