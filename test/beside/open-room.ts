import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateWithTranslations } from '#commit/translations/restate-with-translations.ts'
import type { Normalized } from '#domain/copy.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Remembered } from '#functions/ingest/remembered.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import { type Gate, throughGate } from '#test/model/gate.ts'
import type { History, HistoryDrop } from './history.ts'

const START = Date.parse('2026-03-01T10:00:00Z')
const HOUR = 3_600_000
const instant = (ms: number): string => new Date(START + ms).toISOString()

export const idOf = (file: number): string => `file-${file}`

/** The object of a drop, each a second after the one before it in the list. */
const toDrop = (index: number): Drop => ({
  bucket: 'drops',
  key: `${index}.json`,
  sequencer: (16 + index).toString(16),
  size: 100,
  droppedAt: instant(index * 1000),
})

/** What is read from a drop. */
const toStory = (
  { file, kind }: HistoryDrop,
  index: number,
  files: History['files'],
): Pick<Normalized, 'article' | 'notice' | 'isCanceled'> => {
  const { words = 0, hasNumber = false, of } = files[file] ?? {}
  const slug = `BC-FILE-${file}`
  const receivedAt = toDrop(index).droppedAt
  if (kind === 'notice')
    return {
      article: story({
        id: `notice-${index}`,
        status: 'canceled',
        headline: `Notice ${index}`,
        receivedAt,
        agency: 'Coastal Wire',
        body: { html: '', text: '', wordCount: 0 },
      }),
      notice: { kind: 'kill', target: { slug }, note: 'A kill is mandatory.' },
    }
  const article = story({
    id: idOf(file),
    headline: `Harbour ${words} closes`,
    agency: 'Coastal Wire',
    slugline: slug,
    status: kind === 'kill' ? 'canceled' : kind === 'usable' ? 'usable' : 'withheld',
    receivedAt,
    ...(hasNumber && { sourceId: `V900${file}` }),
    ...(of !== undefined && { translationOf: { id: idOf(of), sourceId: `urn:${of}` } }),
    ...(kind === 'embargo' && { embargoedUntil: instant(HOUR) }),
    body: { html: `<p>Words ${words} as they are.</p>`, text: `Words ${words} as they are.`, wordCount: 5 },
  })
  return { article, ...(kind === 'kill' && { isCanceled: true as const }) }
}

/** The newsroom of one history: a store, a clock, and ingest, desk and release, each run of which is a process behind its gate. */
export const openRoom = ({ files, drops, isLate }: History) => {
  const store: StorePorts = memoryPorts()
  const objects = memoryDropStore()
  for (const [index] of drops.entries()) objects.add(toDrop(index), new TextEncoder().encode(String(index)))
  let now = START + (isLate ? 120_000 : 10_000)
  const clock = { now: () => new Date(now) }
  const behind = (gate: Gate): StorePorts => ({
    ...store,
    articles: throughGate(store.articles, gate),
    changes: throughGate(store.changes, gate),
    embargoes: throughGate(store.embargoes, gate),
    receipts: throughGate(store.receipts, gate),
    aliases: throughGate(store.aliases, gate),
    arrivals: throughGate(store.arrivals, gate),
    standingOrders: throughGate(store.standingOrders, gate),
    cases: throughGate(store.cases, gate),
  })
  const remembered: Remembered = { seq: 0 }
  const read = async ({ bytes }: { bytes: Uint8Array }) => {
    const index = Number(new TextDecoder().decode(bytes))
    const stories = drops.slice(index, index + 1).map(drop => ({
      ...toStory(drop, index, files),
      spans: [],
      removed: [],
      warnings: [],
    }))
    return { ok: true as const, format: 'json' as const, stories, rejections: [], warnings: [] }
  }
  return {
    store,
    now: () => new Date(now),
    /** The drops whose text is stored. */
    async stored(): Promise<Set<number>> {
      const found = new Set<number>()
      for (const [file] of files.entries())
        for (const orderKey of await store.articles.listRevisions(idOf(file)))
          found.add(dropOf(await store.articles.readRevision(idOf(file), orderKey)))
      return found
    },
    pass(): void {
      now = START + 2 * HOUR
    },
    ingest: (gate: Gate, drop: number) => {
      const ports = { ...behind(gate), clock, drops: throughGate(objects, gate) }
      const commitRevision = createCommitRevision(ports)
      return createIngestDrop({ ...ports, read, commitRevision, remembered })(toDrop(drop))
    },
    async order(gate: Gate, { file, kind }: History['orders'][number]): Promise<void> {
      const ports = { ...behind(gate), clock }
      const desk = { ...ports, ...createDeskCommits(ports) }
      const articleId = idOf(file)
      if (kind === 'kill') await createKillArticle(desk)({ articleId, reason: 'Untrue.', by: 'ida' })
      else {
        const until = kind === 'embargo' && { embargoedUntil: instant(24 * HOUR) }
        await createRestateWithTranslations(desk)(articleId, { status: 'withheld', ...until }, 'ida')
      }
    },
    release: async (gate: Gate): Promise<void> => {
      const ports = { ...behind(gate), clock }
      await createReleaseEmbargoes({
        ...ports,
        ...createDeskCommits(ports),
        commitRelease: createCommitRelease(ports),
      })()
    },
  }
}

/** The drop that a text came by; -1 if by none. */
export const dropOf = (text: Revision | undefined): number =>
  Number(/^(\d+)\.json$/.exec(text?.drop.key ?? '')?.[1] ?? -1)

export type Room = ReturnType<typeof openRoom>
