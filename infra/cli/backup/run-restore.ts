import { type ListedDrop, listDrops } from '#adapters/s3/list-drops.ts'
import { atPlace } from '../at-place.ts'
import { exitCodes } from '../exit-codes.ts'
import { fileTrouble } from '../file-trouble.ts'
import { refuse } from '../refuse.ts'
import { goingOn } from '../unread/going-on.ts'
import { compareArticles } from './compare-articles.ts'
import { opensDoor } from './opens-door.ts'
import { type Event, planRestore, type RestorePlan } from './plan-restore.ts'
import { createPutBack } from './put-back.ts'
import { type ReadExport, readExport, UnreadableExport } from './read-export.ts'
import { replayEvents } from './replay-events.ts'
import { type Restored, reportRestore } from './report-restore.ts'
import { restoreOverrides } from './restore-overrides.ts'
import { type RestorePorts, restorePorts } from './restore-ports.ts'
import { sayHowToResume } from './say-how-to-resume.ts'
import { skipDone } from './skip-done.ts'

interface Options {
  to: string
  json: boolean
  resume: boolean
}

/**
 * Fills the empty table of a place from an export and its bucket's drops, with what lets anybody read last;
 * returns 0 if every article is as it was.
 */
export const runRestore = async (file: string, { to, json, resume }: Options): Promise<number> => {
  goingOn.isSet = true
  const read = await readOrSay(file)
  if (typeof read === 'number') return read
  const { header, lines } = read
  return atPlace(to, async (table, place, destination) => {
    const ports = restorePorts(destination)
    if (destination.bucket !== header.bucket)
      return refuse(`the export is of the bucket ${header.bucket}, but ${place} has ${destination.bucket}`)
    if (!resume && (await ports.changes.head()) > 0)
      return refuse(`the table of ${place} is not empty: --resume continues a restore that was interrupted`)
    const listed: ListedDrop[] = []
    for await (const drop of listDrops(destination.s3, destination.bucket)) listed.push(drop)
    const plan = planRestore(lines, listed)
    const items = lines.flatMap(line => (line.kind === 'item' ? [line.item] : []))
    const putBack = createPutBack(table, resume)
    const { todo, stale } = await sayHowToResume(async () => {
      for (const item of items) if (!opensDoor(item)) await putBack(item)
      const todo = await skipDone(plan.events, lines, ports.changes)
      const stale = await replayEvents(todo, ports)
      const articles = lines.filter(line => line.kind === 'article')
      for (const line of articles) await restoreOverrides(ports.articles, line)
      for (const item of items) if (opensDoor(item)) await putBack(item)
      return { todo, stale }
    })
    const restored = await sumUp(read, plan, { todo, stale }, ports)
    await reportRestore(restored, place, json)
    return restored.differences.length + restored.missing.length > 0 ? exitCodes.trouble : 0
  })
}

/** The export, or the exit code after reporting what is wrong with it. */
const readOrSay = async (file: string): Promise<ReadExport | number> => {
  try {
    return await readExport(file)
  } catch (error) {
    if (error instanceof UnreadableExport) return refuse(`cannot restore ${file}: ${error.message}`)
    const trouble = fileTrouble(error)
    if (!trouble) throw error
    process.stderr.write(`wiredesk: cannot read ${file}: ${trouble}\n`)
    return exitCodes.noInput
  }
}

/** The result of the restore: what is there now, compared with the export. */
const sumUp = async (
  { header, lines }: ReadExport,
  { events, missing }: RestorePlan,
  { todo, stale }: { todo: readonly Event[]; stale: string[] },
  { articles, changes }: Pick<RestorePorts, 'articles' | 'changes'>,
): Promise<Restored> => {
  const known = lines.filter(line => line.kind === 'article')
  const last = lines.findLast(line => line.kind === 'change')
  const compared = await compareArticles(articles, known)
  return {
    items: lines.filter(({ kind }) => kind === 'item').length,
    drops: todo.filter(({ kind }) => kind === 'drop').length,
    skipped: events.length - todo.length,
    newDrops: todo.filter(event => event.kind === 'drop' && event.isNew).length,
    missing: missing.map(({ key }) => key),
    stale,
    articles: compared.alike,
    isLogAlike:
      compared.inPlace === known.length && (await changes.head()) === (last?.change.seq ?? header.logHead),
    differences: compared.differences,
  }
}
