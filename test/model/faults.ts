import type { ChangeLog } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'
import type { Fault } from './scene.ts'

/** A store with some methods of one port replaced. */
const replace = <Port extends keyof StorePorts>(
  ports: StorePorts,
  port: Port,
  methods: Partial<StorePorts[Port]>,
): StorePorts => ({ ...ports, [port]: { ...ports[port], ...methods } })

const withoutPending = (current: Current | undefined): Current | undefined => {
  if (!current) return undefined
  const { pending: _, ...rest } = current
  return rest
}

/** A change log that does not check before it puts. */
const overwriting = (changes: ChangeLog): Pick<ChangeLog, 'putAt' | 'at' | 'after' | 'head'> => {
  const replaced = new Map<number, Awaited<ReturnType<ChangeLog['at']>>>()
  const now = async (seq: number) => replaced.get(seq) ?? (await changes.at(seq))
  return {
    head: changes.head,
    at: now,
    async putAt(change) {
      if ((await changes.putAt(change)).outcome === 'taken') replaced.set(change.seq, change)
      return { outcome: 'put' }
    },
    async after(seq, limit) {
      const run = await changes.after(seq, limit)
      return run.map(change => replaced.get(change.seq) ?? change)
    },
  }
}

/** The protocol with one of its rules broken, as seen through the store. The model must detect each. */
export const faults: Record<string, Fault> = {
  'CURRENT is written unconditionally': ports =>
    replace(ports, 'articles', {
      async writeCurrent(next) {
        const { lock = 0 } = (await ports.articles.readCurrent(next.articleId)) ?? {}
        return ports.articles.writeCurrent({ ...next, lock: lock + 1 })
      },
    }),
  'a slot of the log is overwritten': ports => replace(ports, 'changes', overwriting(ports.changes)),
  'a writer does not see a pending change': ports =>
    replace(ports, 'articles', {
      async readCurrent(articleId) {
        return withoutPending(await ports.articles.readCurrent(articleId))
      },
    }),
  'a reader ignores pending changes': ports =>
    replace(ports, 'articles', {
      async readNewest(articleId) {
        const { current, newest } = await ports.articles.readNewest(articleId)
        const shown = withoutPending(current)
        return { ...(shown && { current: shown }), ...(newest && { newest }) }
      },
    }),
  'a reader takes every pending change for committed': ports =>
    replace(ports, 'changes', {
      async at(seq) {
        const change = await ports.changes.at(seq)
        if (change) return change
        for (const articleId of ['article-0', 'article-1']) {
          const pending = (await ports.articles.readCurrent(articleId))?.pending
          if (pending?.change.seq === seq) return pending.change
        }
        return undefined
      },
    }),
  'a writer does not recognize its own change in a slot': ports =>
    replace(ports, 'changes', {
      async putAt(change) {
        const put = await ports.changes.putAt(change)
        return put.outcome === 'put' ? put : { outcome: 'taken', by: { ...put.by, articleId: 'another' } }
      },
    }),
  'a taken slot is reported as put': ports =>
    replace(ports, 'changes', {
      async putAt(change) {
        await ports.changes.putAt(change)
        return { outcome: 'put' }
      },
    }),
  'the end of the log is read one too high': ports =>
    replace(ports, 'changes', { head: async () => (await ports.changes.head()) + 1 }),
  'the last write of CURRENT is lost': ports =>
    replace(ports, 'articles', {
      async writeCurrent(next) {
        return next.pending ? ports.articles.writeCurrent(next) : 'written'
      },
    }),
  'an embargo is not recorded': ports => replace(ports, 'embargoes', { put: async () => 'written' }),
  'removing an embargo also removes its successor': ports =>
    replace(ports, 'embargoes', {
      async remove(embargo) {
        for (const other of (await ports.embargoes.dueBy(new Date(embargo.releaseAt), 100)).readable)
          if (other.articleId === embargo.articleId) await ports.embargoes.remove(other)
      },
    }),
  'a killed article is read as usable': ports =>
    replace(ports, 'articles', {
      async readCurrent(articleId) {
        const current = await ports.articles.readCurrent(articleId)
        return current?.change?.status === 'canceled'
          ? { ...current, change: { ...current.change, status: 'usable' } }
          : current
      },
    }),
  'a revision is not stored': ports => replace(ports, 'articles', { putRevision: async () => 'put' }),
  'overrides are not read': ports =>
    replace(ports, 'articles', {
      async readCurrent(articleId) {
        const current = await ports.articles.readCurrent(articleId)
        if (!current) return undefined
        const { overrides: _, edits: __, ...rest } = current
        return rest
      },
    }),
  'a revision overwrites an override that was set meanwhile': ports =>
    replace(ports, 'articles', {
      async writeCurrent(next) {
        const { lock, overrides, edits } = (await ports.articles.readCurrent(next.articleId)) ?? {}
        const isOlder = (next.edits ?? 0) < (edits ?? 0)
        return ports.articles.writeCurrent(
          isOlder ? { ...next, overrides, edits, lock: (lock ?? 0) + 1 } : next,
        )
      },
    }),
  'two edits take the same number': ports =>
    replace(ports, 'articles', {
      async putRevision(revision) {
        await ports.articles.putRevision(revision)
        return 'put'
      },
    }),
  'a page of the feed skips a change': ports =>
    replace(ports, 'changes', {
      after: async (seq, limit) => (await ports.changes.after(seq, limit + 1)).slice(seq === 1 ? 1 : 0),
    }),
}
