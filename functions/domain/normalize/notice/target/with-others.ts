import type { Notice } from '#domain/copy.ts'
import { foldSlug } from '#domain/revisions/naming/fold-slug.ts'
import { foldWords } from '#domain/revisions/naming/fold-words.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'
import { takesBack } from '../takes-back.ts'
import { isOfPicture } from './is-of-picture.ts'
import { readHeaded } from './read-headed.ts'
import { readLines } from './read-lines.ts'
import { readList } from './read-list.ts'
import { readTarget } from './read-target.ts'

/** Takes back what it names next. */
const direct =
  /(?<!\p{L})(?:kill|withhold|hold|withdraw|eliminate|delete|disregard|spike|pull)(?:s|ed)?(?:\W*(?:also|the|our|this|story|item|article|slugged|headlined))*\W*$/iu
/** In lines: a notice that stands over a story has more, which may be lists. */
const longest = 12
/** An order about more than one. */
const several = /(?<!\p{L})(?:stories|items|articles|both|Meldungen|dépêches|not[ií]cias|notizie)(?!\p{L})/iu

/**
 * A notice with all stories that it names without doubt; the first is its target. They stand in a list, on lines
 * below an order about several, or in an order each. "BC-Fire will replace it" names none.
 */
export const withOthers = (notice: Notice, lines: readonly string[]): Notice => {
  const { note, headline } = notice
  if (isOfPicture(note)) return notice
  const isNamed = Object.keys(notice.target).length > 0
  const named = [
    ...(isNamed ? [notice.target] : headline ? [{ headline }] : []),
    ...readList([note, ...lines].join('\n'), notice.target),
    ...note.split(isNamed ? sentence : '\n').flatMap(isNamed ? readOrder : readHead),
    ...(several.test(lines.length > longest ? note : [note, ...lines].join('\n'))
      ? readLines(lines.flatMap(line => line.split('\n')))
      : []),
  ]
  const [first, ...others] = named.filter(
    (each, index) => !named.slice(0, index).some(one => isSame(one, each)),
  )
  if (!first) return notice
  const target = isNamed || !headline ? first : notice.target
  return { ...notice, target, ...(others.length > 0 && { others }) }
}

const sentence = /\n|(?<=[.!;])\s+(?=\p{Lu})/u

const readOrder = (text: string): StoryTarget[] => {
  const line = text
    .replace(/\balso /iu, '')
    .replace(/\bits (?:sidebar|main|version),? (?=\p{Lu}|["“„«])/u, '')
  const target = takesBack(line) ? readTarget(line) : undefined
  const first = target?.slug ?? target?.headline ?? target?.item
  return target && first && direct.test(line.slice(0, line.indexOf(first)))
    ? [target, ...readList(line, target)]
    : []
}

const readHead = (line: string): StoryTarget[] => {
  const headline = takesBack(line) ? readHeaded(line) : undefined
  return headline ? [{ headline }] : []
}

/** Whether two names may be of one story: a slug and a headline may, two slugs may not. */
const isSame = (one: StoryTarget, other: StoryTarget): boolean => {
  const agreed = [
    ...(one.slug && other.slug ? [foldSlug(one.slug) === foldSlug(other.slug)] : []),
    ...(one.item && other.item ? [one.item === other.item] : []),
    ...(one.headline && other.headline ? [foldWords(one.headline) === foldWords(other.headline)] : []),
  ]
  return agreed.length === 0 || agreed.some(Boolean)
}
