import type { Copy, InstantSpan, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { type Answer, answersToCopy } from '../email/form/answers-to-copy.ts'
import { formField } from '../email/form/form-field.ts'
import { embargoMembers } from '../reading/state/embargo-members.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { latestEmbargo } from '../reading/state/latest-embargo.ts'
import { namesStart } from '../reading/state/names-start.ts'
import type { Statement } from './split-front-matter.ts'

/** Names of Jekyll, Hugo, Eleventy, Astro and Obsidian for times and states. */
const made =
  /^(?:date|pub date|publish date|published(?: (?:at|on|date|time))?|created(?: at)?|first published)$/
const changed =
  /^(?:last ?mod|(?:date )?modified|updated(?: (?:at|on|date))?|last (?:modified(?: at)?|updated))$/
const ends = /^(?:expir(?:y|es|ation)(?: (?:at|on|date))?|unpublish(?: (?:at|on|date))?)$/
const described = /^(?:description|excerpt|lede?|intro)$/
const licensed = /^licen[cs]e$/
/** What builders of sites need, and "slug", an address here. */
const technical =
  /^(?:slug|layout|type|template|permalink|url|aliases|weight|image|cover|toc|comments|math|from|to)$/

/**
 * What front matter says of the story. What has no field of its own is searched for an embargo. A draft waits, and so does what is dated in the future, which
 * these programs do not publish either.
 */
export const readStatements = (
  statements: readonly Statement[],
  receivedAt: string,
): Omit<Copy, 'format' | 'blocks'> => {
  const spansOf = (name: RegExp): InstantSpan[] =>
    statements.filter(each => name.test(each.name)).flatMap(toSpans)
  const [firstCreated] = spansOf(made)
  const embargoes = statements.filter(({ name }) => isEmbargo(name)).flatMap(toSpans)
  const dated = statements.filter(({ name }) => made.test(name) || namesStart(name)).flatMap(toSpans)
  const starts = dated.filter(start => isAhead(start, receivedAt))
  const statusFrom = statements.filter(isUnpublished).flatMap(toSpans)[0]
  const answers = statements.flatMap(toAnswers)
  const { blocks: _, titles = [], ...stated } = answersToCopy(answers, [])
  const others = statements.filter(each => !isRead(each)).flatMap(toSpans)
  const terms = spansOf(licensed)
  return {
    ...stated,
    ...present({
      embargo: stated.embargo ?? latestEmbargo([...embargoes, ...starts]),
      firstCreated: isAhead(firstCreated, receivedAt) ? undefined : firstCreated,
      versionCreated: spansOf(changed)[0],
      expires: spansOf(ends)[0],
      summary: stated.summary ?? spansOf(described)[0],
      usageTerms: stated.usageTerms ?? (terms.length > 0 ? terms : undefined),
    }),
    ...(statusFrom && { status: 'withheld' as const, statusFrom }),
    titles: [...titles, ...others],
  }
}

const toSpans = ({ name, values, line }: Statement): Span[] =>
  values.map(raw => ({ raw, source: `markdown: ${name || 'comment'}`, at: { line, column: 1 } }))

/** Names in a list sign together. */
const toAnswers = (statement: Statement): Answer[] => {
  const field = technical.test(statement.name) || isState(statement) ? undefined : formField(statement.name)
  if (!field || field === 'mail' || field === 'body') return []
  const [first, ...more] = toSpans(statement)
  if (!first) return []
  if (field !== 'bylines' && field !== 'subjects') return [first, ...more].map(value => ({ field, value }))
  const last = field === 'bylines' && more.length > 0 ? ` and ${more.pop()?.raw}` : ''
  return [{ field, value: { ...first, raw: [first, ...more].map(({ raw }) => raw).join(', ') + last } }]
}

/** The last word of "params embargo until" and the like. */
const isEmbargo = (name: string): boolean => {
  const folded = name.replaceAll(' ', '')
  return embargoMembers.some(member => folded.endsWith(member))
}

/** "draft: true", "killed: yes", "published: false", "visibility: private". "published" may be a time as well. */
const isUnpublished = ({ name, values: [value = ''] }: Statement): boolean =>
  (/^(?:is )?(?:draft|private|hidden|unlisted|killed|spiked|withdrawn|retracted|withheld|(?:on )?hold)$/.test(
    name,
  ) &&
    /^(?:true|yes)$/i.test(value)) ||
  (name === 'visibility' && /^(?:private|hidden|internal|draft|unlisted)$/i.test(value)) ||
  (/^(?:published?|publish)$/.test(name) && /^(?:false|no)$/i.test(value))

const isState = ({ values: [value = ''] }: Statement): boolean => /^(?:true|false|yes|no)$/i.test(value)

const isRead = (statement: Statement): boolean =>
  isEmbargo(statement.name) ||
  isState(statement) ||
  toAnswers(statement).length > 0 ||
  [made, changed, ends, described, licensed, technical].some(names => names.test(statement.name))
