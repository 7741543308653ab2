import type { Article } from '#schemas/article.ts'
import { fold } from './fold.ts'
import { isAlike } from './is-alike.ts'
import type { Accepted, WireLabel } from './labelled-wire.ts'
import { scoreBody } from './score-body.ts'
import { namesOf } from './score-story.ts'
import { has, isSame, type Same, type Scoreboard } from './scoreboard.ts'

interface Labelled {
  id: string
  expect: WireLabel
  accept: Accepted
  /** Fields that do not count. */
  skip: ReadonlySet<string>
}

const isSameInstant: Same = (a, b) => Date.parse(String(a)) === Date.parse(String(b))

/** Scores the fields of one article of a wire, if the label or another accepted answer says what they are. */
export const scoreWireFields = (
  board: Scoreboard,
  labelled: Labelled,
  article: Article | undefined,
): void => {
  const { id, expect, accept, skip } = labelled
  const ask = (measure: string, field: string) => ({ measure, id, rule: article?.evidence[field]?.rule })
  /** The label, or the result if that is another right answer. */
  const goldOf = (
    label: unknown,
    others: readonly unknown[] | undefined,
    got: unknown,
    same: Same,
  ): unknown => (others?.some(other => (has(other) ? has(got) && same(other, got) : !has(got))) ? got : label)
  const value = (field: keyof WireLabel, got: unknown, same: Same = isSame) => {
    if (!skip.has(field))
      board.value(ask(field, field), goldOf(expect[field], accept[field], got, same), got, same)
  }
  const stated = (field: keyof WireLabel, from: string, got: unknown, same: Same = isAlike) => {
    if (!skip.has(field))
      board.stated(ask(from, from), goldOf(expect[field], accept[field], got, same), got, same)
  }
  stated('headline', 'headline', article?.headline, isSame)
  scorePeople(board, labelled, article)
  const first = [expect.bodyFirstWords, ...(accept.bodyFirstWords ?? [])]
  const last = [expect.bodyLastWords, ...(accept.bodyLastWords ?? [])]
  const noBody = skip.has('body')
  scoreBody(
    board,
    id,
    {
      first: noBody || skip.has('bodyFirstWords') ? [] : first,
      last: noBody || skip.has('bodyLastWords') ? [] : last,
    },
    article,
  )
  value('status', article?.status)
  value('sourceId', article?.sourceId)
  value('sourceVersion', article?.sourceVersion)
  value('slugline', article?.slugline, isAlike)
  value('language', article?.language)
  value('urgency', article?.urgency)
  value('embargoedUntil', article?.embargoedUntil, isSameInstant)
  value('versionCreated', article?.versionCreated, isSameInstant)
  const place = article?.dateline?.place
  const places = accept.dateline?.map(other => other?.place)
  if (!skip.has('dateline'))
    board.value(
      ask('dateline place', 'dateline'),
      goldOf(expect.dateline?.place, places, place, isSame),
      place,
    )
  scoreCopyright(board, labelled, article)
  stated('usageTerms', 'usageTerms', article?.usageTerms.map(({ text }) => text).join(' '))
  stated('editorNote', 'editorNote', article?.editorNote)
  stated('source', 'agency', article?.agency)
  stated('collective', 'collective', article?.collective)
  stated('change', 'change', article?.change?.class, isSame)
}

const scoreCopyright = (
  board: Scoreboard,
  { id, expect, accept, skip }: Labelled,
  article: Article | undefined,
) => {
  if (skip.has('copyright')) return
  const rule = article?.evidence.copyright?.rule
  const labels = [expect.copyright, ...(accept.copyright ?? [])]
  for (const part of ['holder', 'year'] as const) {
    const got = article?.copyright?.[part]
    const same = part === 'holder' ? isAlike : isSame
    const right = labels.find(label =>
      has(label?.[part]) ? has(got) && same(label?.[part], got) : !has(got),
    )
    board.value(
      { measure: `copyright ${part}`, id, rule },
      right === undefined ? expect.copyright?.[part] : got,
      got,
      same,
    )
  }
  const notice = article?.copyright?.notice
  board.stated({ measure: 'copyright notice', id, rule }, expect.copyright?.notice, notice, isAlike)
}

const scorePeople = (
  board: Scoreboard,
  { id, expect, accept, skip }: Labelled,
  article: Article | undefined,
) => {
  const ask = (measure: string, field: string) => ({ measure, id, rule: article?.evidence[field]?.rule })
  const byline = namesOf(expect.authors)
  const known = new Set(byline.map(fold))
  for (const field of ['authors', 'contributors'] as const) {
    if (skip.has(field)) continue
    const got = namesOf(article?.[field])
    const free = field === 'contributors' ? got.filter(name => known.has(fold(name))) : []
    const keyOf = (names: string[]) => names.map(fold).sort().join('|')
    const isOther = accept[field]?.some(other => keyOf(namesOf(other)) === keyOf(got))
    board.names(ask(field, field), isOther ? got : namesOf(expect[field]), got, free)
  }
  if (skip.has('authors')) return
  for (const author of expect.authors) {
    const found = article?.authors.find(({ name }) => fold(name) === fold(author.name))
    if (!found) continue
    board.stated(ask('author role', 'authors'), author.role, found.role, isAlike)
    board.stated(ask('author affiliation', 'authors'), author.affiliation, found.affiliation, isAlike)
    const isCased = found.name.normalize('NFC') === author.name.normalize('NFC')
    board.check(ask('author name cased', 'authors'), isCased, author.name, found.name)
  }
}
