import { digestArticle } from '#domain/revisions/digest-article.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { orderKey } from '#domain/revisions/order/order-key.ts'
import { applyOverrides } from '#domain/revisions/overrides/apply-overrides.ts'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Desk } from './desk.ts'
import type { HistoryDrop } from './history.ts'
import { agree } from './reader.ts'
import type { Scene } from './scene.ts'
import { toArticle, toDrop } from './to-drop.ts'

/** A drop, and what the specification makes of it without any store. */
interface Known {
  index: number
  articleId: string
  key: string
  article: Article
  digest: string
  kind: HistoryDrop['kind']
}

const know = (drop: HistoryDrop, index: number): Known => {
  const article = toArticle(drop)
  const key = orderKey({ sourceVersion: article.sourceVersion, sequencer: toDrop(index).sequencer })
  return { index, articleId: article.id, key, article, digest: digestArticle(article), kind: drop.kind }
}

/** What is wrong once a history has ended, in words; empty if everything is as it must be. */
export const checkEnd = async (
  scene: Scene,
  desk: Desk,
  drops: readonly HistoryDrop[],
  told: readonly Change[][],
): Promise<string[]> => {
  const { changes, embargoes } = scene.store
  const all = drops.map(know)
  const log = await changes.after(0, Number.POSITIVE_INFINITY)
  const wrong: string[] = []

  if ((await changes.head()) !== log.length) wrong.push('the log has a gap')
  const names = log.map(({ articleId, orderKey, kind }) => `${articleId} ${orderKey} ${kind}`)
  for (const name of names.filter((name, at) => names.indexOf(name) !== at)) wrong.push(`doubled: ${name}`)
  if ((await embargoes.dueBy(scene.clock.now(), 1)).readable.length > 0)
    wrong.push('an embargo was never ended')
  for (const seen of told) if (!agree(seen, log)) wrong.push('a reader was told another log')

  for (const articleId of new Set(all.map(drop => drop.articleId))) {
    const own = all.filter(drop => drop.articleId === articleId)
    const told = log.filter(change => change.articleId === articleId)
    wrong.push(
      ...(await checkArticle(scene, desk, articleId, own, told)).map(problem => `${articleId}: ${problem}`),
    )
  }
  for (const drop of all) wrong.push(...(await checkReceipt(scene, drop, all, log)))
  return wrong
}

/**
 * The text that must be current: the drop's, with the desk's overrides if the agency still says what it said
 * then. A kill is not edited.
 */
const shown = ({ article, kind }: Known, current: Current | undefined): Article =>
  kind === 'kill' ? article : applyOverrides(article, current?.overrides ?? []).article

/**
 * Checks CURRENT, revisions and changes of one article against all its drops: the greatest kill wins, or else
 * the greatest revision.
 */
const checkArticle = async (
  { store: { articles } }: Scene,
  desk: Desk,
  articleId: string,
  drops: Known[],
  told: Change[],
): Promise<string[]> => {
  const wrong: string[] = []
  const kills = drops.filter(({ kind }) => kind === 'kill')
  const [greatest] = (kills.length > 0 ? kills : drops).toSorted((one, other) =>
    one.key < other.key ? 1 : -1,
  )
  const status = { kill: 'canceled', hold: 'withheld', usable: 'usable', embargo: 'usable' }[
    greatest?.kind ?? 'usable'
  ]
  const current = await articles.readCurrent(articleId)
  if (current?.pending) wrong.push('a change is still pending')
  if (agencyOrderKey(current?.orderKey ?? '') !== greatest?.key)
    wrong.push(`CURRENT is ${current?.orderKey}, not ${greatest?.key}`)
  const text = greatest && shown(greatest, current)
  if (current?.digest !== (text && digestArticle(text))) wrong.push('CURRENT has the digest of another text')
  const served = current?.change && (await articles.readRevision(articleId, current.change.orderKey))
  if (served?.article.headline !== text?.headline)
    wrong.push(`"${served?.article.headline}" is shown, not "${text?.headline}"`)
  wrong.push(...desk.check(articleId, current))
  if (current?.change?.status !== status) wrong.push(`CURRENT is ${current?.change?.status}, not ${status}`)
  if (current?.change?.seq !== told.at(-1)?.seq) wrong.push('CURRENT is not what the log told last')
  const stored = await articles.listRevisions(articleId)
  if (
    [...new Set(stored.map(agencyOrderKey))].join() !==
    drops
      .map(({ key }) => key)
      .toSorted()
      .join()
  )
    wrong.push('revisions were lost or made up')

  told.forEach((change, at) => {
    const before = told[at - 1]
    const version = (before?.version ?? 0) + (change.kind === 'release' ? 0 : 1)
    if (change.version !== version)
      wrong.push(`seq ${change.seq} is version ${change.version}, not ${version}`)
    if (before?.kind === 'kill' && change.kind !== 'kill') wrong.push(`seq ${change.seq} follows a kill`)
    if (before?.kind === change.kind && before.orderKey >= change.orderKey)
      wrong.push(`seq ${change.seq} goes back`)
    const isEarly = change.status === 'usable' && (change.embargoedUntil ?? '') > change.committedAt
    if (isEarly) wrong.push(`seq ${change.seq} shows copy before its embargo ends`)
  })
  return wrong
}

/** Checks that a receipt says what became of its drop, and that the log agrees. */
const checkReceipt = async (
  { store: { receipts } }: Scene,
  drop: Known,
  all: Known[],
  log: Change[],
): Promise<string[]> => {
  const item = (await receipts.find(toDrop(drop.index)))?.items[0]
  if (!item) return [`drop ${drop.index} has no receipt`]
  const fellows = all.filter(({ articleId }) => articleId === drop.articleId)
  const holder = log.find(({ seq }) => seq === item.seq)
  const isTrue = {
    accepted: holder?.articleId === drop.articleId && agencyOrderKey(holder.orderKey) === drop.key,
    duplicate: fellows.some(
      ({ key, digest }) =>
        key === agencyOrderKey(holder?.orderKey ?? '') && digest === drop.digest && key !== drop.key,
    ),
    superseded:
      item.supersededBy === 'kill'
        ? fellows.some(({ kind, key }) => kind === 'kill' && (drop.kind !== 'kill' || key > drop.key))
        : fellows.some(({ key }) => key > drop.key),
    'open-case': false,
  }[item.outcome]
  return isTrue ? [] : [`drop ${drop.index} is said to be ${item.outcome} at ${item.seq}, and is not`]
}
