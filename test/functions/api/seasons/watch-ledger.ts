import type { StorePorts } from '#test/memory/memory-ports.ts'

type Stores = Pick<StorePorts, 'articles' | 'changes' | 'deliveries'>

/** Copy is given in some way: `text` is all that was given. */
export type WithLedger = <Answer>(
  licenseeId: string,
  what: string,
  run: () => Promise<Answer>,
  text: (answer: Answer) => string,
) => Promise<Answer>

const MARK = /mark\d{4}/gu
const MARK_OF_TEXT = /(?<=Body )mark\d{4}/gu

/**
 * Watches that the ledger has a line for each text that is given, and none for a text that is not. `wrong` takes what it
 * finds. A text is known by its mark; of a diff, which takes texts apart, any mark counts.
 */
export const watchLedger = (
  { articles, changes, deliveries }: Stores,
  ids: readonly string[],
  wrong: Set<string>,
): WithLedger => {
  const marks = new Map<string, string>()
  const markOf = async (articleId: string, version: number): Promise<string> => {
    const name = `${articleId} ${version}`
    const known = marks.get(name)
    if (known !== undefined) return known
    const log = await changes.after(0, 10_000)
    const change = log.find(each => each.articleId === articleId && each.version === version)
    const revision = change && (await articles.readRevision(articleId, change.orderKey))
    const mark = revision?.article.headline.match(MARK)?.[0] ?? ''
    marks.set(name, mark)
    return mark
  }
  const linesOf = async (licenseeId: string) => {
    const all = (await Promise.all(ids.map(id => deliveries.of(id)))).flat()
    return all.filter(each => each.licenseeId === licenseeId)
  }
  const nameOf = ({ articleId, version, how }: { articleId: string; version: number; how: string }) =>
    `${articleId} v${version} ${how}`

  return async (licenseeId, what, run, text) => {
    const before = new Set((await linesOf(licenseeId)).map(nameOf))
    const answer = await run()
    const given = new Set(text(answer).match(what.includes('/diff') ? MARK : MARK_OF_TEXT))
    const noted = new Set<string>()
    for (const line of await linesOf(licenseeId)) {
      const mark = await markOf(line.articleId, line.version)
      noted.add(mark)
      if (!before.has(nameOf(line)) && !given.has(mark))
        wrong.add(`the ledger says ${licenseeId} was given ${nameOf(line)} by ${what}`)
    }
    for (const mark of given.difference(noted))
      wrong.add(`no line of ${mark}, given to ${licenseeId} by ${what}`)
    return answer
  }
}
