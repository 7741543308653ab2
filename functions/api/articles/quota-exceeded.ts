import { problem } from '#domain/problem.ts'
import type { QuotaExceeded } from '#license/ledger/take-quota.ts'
import type { Call, Refusal } from '#schemas/call.ts'

const SECONDS = { day: 86_400, month: 31 * 86_400 }

/** The answer when a product's article quota is used up: which quota, and when it is renewed. */
export const quotaExceeded = (
  { productId, quota, endsAt }: QuotaExceeded,
  { path }: Call,
  now: Date,
): Refusal => {
  const resetsIn = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000))
  return {
    ok: false,
    problem: problem('quota-exceeded', {
      detail: `The license allows ${quota.articles} ${quota.articles === 1 ? 'article' : 'articles'} of ${productId} a ${quota.per}. Continue at ${endsAt.toISOString()}; articles that you were already given may be fetched again.`,
      instance: path,
    }),
    headers: {
      'RateLimit-Policy': `"${productId}";q=${quota.articles};w=${SECONDS[quota.per]}`,
      RateLimit: `"${productId}";r=0;t=${resetsIn}`,
      'Retry-After': String(resetsIn),
    },
  }
}
