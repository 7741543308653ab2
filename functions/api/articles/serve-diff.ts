import type { UseCase } from '#call/dispatch.ts'
import { isUnmodified } from '#call/is-unmodified.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import type { RecordDelivery } from '#license/ledger/record-delivery.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import { EmptyQuery } from '#schemas/queries/empty-query.ts'
import type { FindRevisions } from './find-revisions.ts'
import { gone } from './gone.ts'
import { missingVersion } from './missing-version.ts'
import { noVersionBefore } from './no-version.ts'
import { quotaExceeded } from './quota-exceeded.ts'

interface Ports {
  findRevisions: FindRevisions
  readText: ReadText
  recordDelivery: RecordDelivery
}

/**
 * `GET /v1/articles/{id}/revisions/{version}/diff`: what changed, word by word, since the previous version
 * that the licensee may see. The first version has no diff. A diff reveals both texts, so both count as
 * delivered, unless the caller already has the answer.
 */
export const createServeDiff =
  ({ findRevisions, readText, recordDelivery }: Ports): UseCase =>
  async call => {
    const query = readQuery(EmptyQuery, call)
    if (!query.ok) return query
    const found = await findRevisions(call)
    if (!found.ok) return found
    const { licensingOf, versions } = found
    const to = versions.find(({ version }) => String(version) === call.pathParameters.version)
    if (to?.status === 'canceled') return gone(toTombstone(to, 'canceled'))
    if (!to) return missingVersion(call, found)
    const from = versions.findLast(({ version, status }) => version < to.version && status !== 'canceled')
    if (!from) return noVersionBefore
    const [{ diffTexts }, before, after] = await Promise.all([
      // Few calls need it, and a cold start should not load it.
      import('#domain/revisions/diff/diff-texts.ts'),
      readText(from),
      readText(to),
    ])
    const answer = { ok: true, body: diffTexts(before, after) } as const
    if (isUnmodified(call, answer)) return answer
    const quotas = await recordDelivery(
      'diff',
      { article: before, licensing: licensingOf(from) },
      { article: after, licensing: licensingOf(to) },
    )
    const over = quotas.find(each => each !== undefined)
    return over ? quotaExceeded(over, call, licensingOf(to).now) : answer
  }
