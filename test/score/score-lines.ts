import { normalizeLine } from '#domain/normalize/normalize-line.ts'
import { fold } from './fold.ts'
import { isAlike } from './is-alike.ts'
import { readLabels } from './labelled-sets.ts'
import { createScoreboard, type Scoreboard } from './scoreboard.ts'

interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}

interface LabelledLine {
  kind: string
  raw: string
  doubt?: boolean
  expect: Record<string, unknown> & {
    authors?: Person[]
    contributors?: (Person | string)[]
    names?: string[]
    optionalNames?: string[]
    roles?: Record<string, string[]>
  }
}

interface LineResult {
  authors?: Person[]
  contributors?: Person[]
  collective?: string
  year?: number
  holder?: string
  distributor?: string
  place?: string
  agency?: string
  class?: string
  rule?: string
}

/** Kinds of label that `wiredesk line` knows under another name. */
const asked = new Map([
  ['notbyline', 'byline'],
  ['kill', 'notice'],
  ['correction', 'notice'],
  ['embargo', 'notice'],
])
const unscored = new Set(['distributor', 'usage'])
const revisions = new Set(['correction', 'writethru', 'refile', 'update'])

/** Scores single lines against their labels. */
export const scoreLines = (file: string): Scoreboard => {
  const board = createScoreboard()
  for (const item of readLabels<LabelledLine>(file)) {
    if (item.doubt || unscored.has(item.kind)) continue
    const result = (normalizeLine(asked.get(item.kind) ?? item.kind, item.raw) ?? {}) as LineResult
    scoreLine(board, item, result)
  }
  return board
}

const scoreLine = (board: Scoreboard, { kind, raw, expect }: LabelledLine, result: LineResult): void => {
  const ask = (measure: string) => ({ measure, id: raw.slice(0, 140), rule: result.rule })
  const authors = names(result.authors)
  if (kind === 'byline') scoreByline(board, ask, expect, result)
  else if (kind === 'notbyline') board.check(ask('no author where none'), authors.length === 0, [], authors)
  else if (kind === 'contributors') scoreCredit(board, ask, expect, result)
  else if (kind === 'copyright') {
    board.value(ask('copyright year'), expect.year, result.year)
    board.value(ask('copyright holder'), expect.holder, result.holder, isAlike)
    board.value(ask('copyright distributor'), expect.distributor, result.distributor, isAlike)
  } else if (kind === 'dateline') {
    board.value(ask('dateline place'), expect.place, result.place)
    board.stated(ask('dateline agency'), expect.agency, result.agency, isAlike)
  } else {
    const isRight = isRightClass(kind, expect, result.class)
    board.check(ask('notice class'), isRight, { kind, ...expect }, result.class)
  }
}

type Ask = (measure: string) => { measure: string; id: string; rule: string | undefined }
type Expect = LabelledLine['expect']

const scoreByline = (board: Scoreboard, ask: Ask, expect: Expect, result: LineResult): void => {
  const gold = expect.authors ?? []
  const got = result.authors ?? []
  board.names(ask('byline authors'), names(gold), names(got), names(expect.contributors))
  const isExact = keyOf(names(gold)) === keyOf(names(got))
  board.check(ask('byline exact set'), isExact, names(gold), names(got))
  for (const author of gold) {
    const found = got.find(({ name }) => fold(name) === fold(author.name))
    if (!found) continue
    for (const field of ['role', 'affiliation', 'location'] as const)
      board.stated(ask(`author ${field}`), author[field], found[field], isAlike)
  }
  if (gold.length === 0)
    board.stated(ask('byline collective'), expect.organization, result.collective, isAlike)
}

const scoreCredit = (board: Scoreboard, ask: Ask, expect: Expect, result: LineResult): void => {
  const got = result.contributors ?? []
  board.names(ask('contributors'), expect.names ?? [], names(got), expect.optionalNames)
  for (const [role, people] of Object.entries(expect.roles ?? {}))
    for (const name of people) {
      // Someone who reported and wrote is listed twice, once in each role.
      const roles = got.filter(each => fold(each.name) === fold(name)).map(each => each.role ?? '')
      if (roles.length === 0) continue
      const isRight = roles.some(found =>
        role === 'reporting' ? /report|assist/.test(found) : found === role,
      )
      board.check(ask('contributor role'), isRight, role, roles.join(', '))
    }
}

const isRightClass = (kind: string, expect: Expect, found: string | undefined): boolean => {
  if (kind === 'kill')
    return expect.kill ? found === 'kill' : expect.hold ? found === 'withhold' : found === undefined
  if (kind === 'embargo') return (found === 'embargo') === Boolean(expect.embargo)
  return expect.correction ? revisions.has(found ?? '') : found === undefined
}

const names = (people: readonly (Person | string)[] = []): string[] =>
  people.map(person => (typeof person === 'string' ? person : person.name))

const keyOf = (list: string[]): string => list.map(fold).sort().join('|')
