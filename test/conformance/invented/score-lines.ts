import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { fold, isSameName } from './fold.ts'
import type { LabelledLine } from './read-labels.ts'
import type { Tally } from './tally.ts'

type Score = (line: LabelledLine, tally: Tally) => void

const scoreByline: Score = ({ raw, expect }, tally) => {
  const read = normalizeByline(raw, { stated: true })
  const gold = expect.authors ?? []
  const given = read?.authors ?? []
  tally.names(
    'authors',
    raw,
    gold.map(({ name }) => name),
    given.map(({ name }) => name),
    expect.contributors,
  )
  for (const label of gold) {
    const author = given.find(({ name }) => fold(name) === fold(label.name))
    for (const field of ['role', 'affiliation', 'location'] as const)
      if (author && label[field]) tally.answer(field, raw, isSameName(label[field], author[field] ?? ''))
  }
  if (gold.length === 0 && expect.organization)
    tally.answer('collective', raw, isSameName(expect.organization, read?.collective ?? ''))
}

const scoreContributors: Score = ({ raw, expect }, tally) => {
  const given = normalizeContributors(raw)?.contributors ?? []
  tally.names(
    'contributors',
    raw,
    expect.names ?? [],
    given.map(({ name }) => name),
    expect.optionalNames,
  )
  for (const [role, names] of Object.entries(expect.roles ?? {}))
    for (const person of given.filter(({ name }) => names.some(label => fold(label) === fold(name))))
      tally.answer('contributor role', raw, person.role.includes(role))
}

const scoreCopyright: Score = ({ raw, expect }, tally) => {
  const read = normalizeCopyright(raw)
  tally.answer('copyright year', raw, read?.year === expect.year)
  for (const field of ['holder', 'distributor'] as const) {
    const [label = '', given = ''] = [expect[field], read?.[field]]
    tally.answer(`copyright ${field}`, raw, label === given || isSameName(label, given))
  }
}

const scoreDateline: Score = ({ raw, expect }, tally) => {
  const read = normalizeDateline(raw)
  tally.answer('dateline place', raw, fold(read?.place) === fold(expect.place ?? ''))
  if (expect.agency) tally.answer('dateline agency', raw, isSameName(expect.agency, read?.agency ?? ''))
}

const scoreNotice: Score = ({ kind, raw, expect }, tally) => {
  const read = normalizeNotice(raw)?.class
  const wanted: readonly (string | undefined)[] = {
    kill: expect.kill ? ['kill'] : expect.hold ? ['withhold'] : [undefined],
    correction: expect.correction ? ['correction', 'writethru', 'refile', 'update'] : [undefined],
    embargo: expect.embargo ? ['embargo'] : [undefined],
  }[kind as 'kill' | 'correction' | 'embargo']
  tally.answer('notice class', raw, wanted.includes(read))
}

const scores: Record<LabelledLine['kind'], Score> = {
  byline: scoreByline,
  notbyline: ({ raw }, tally) =>
    tally.answer('no author', raw, !normalizeByline(raw, { stated: true })?.authors.length),
  contributors: scoreContributors,
  copyright: scoreCopyright,
  dateline: scoreDateline,
  kill: scoreNotice,
  correction: scoreNotice,
  embargo: scoreNotice,
}

/** Reads a labelled line as its kind, and counts what is right. */
export const scoreLine: Score = (line, tally) => scores[line.kind](line, tally)
