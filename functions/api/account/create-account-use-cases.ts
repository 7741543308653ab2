import type { UseCase } from '#call/dispatch.ts'
import { withoutBody } from '#call/without-body.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { createFindOutstanding } from '#license/find-outstanding.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import { createRevokeKey } from '#license/keys/revoke-key.ts'
import { createReadUsage } from '#license/ledger/read-usage.ts'
import type {
  AccessKeys,
  ArticleQuotas,
  ArticleStore,
  ChangeLog,
  Clock,
  Deliveries,
  LastSeen,
  Products,
  Takedowns,
  Webhooks,
} from '#ports'
import type { AccountRouteName } from '#schemas/routes/account-routes.ts'
import type { CallQuota } from '../call-quota.ts'
import { createServeAccount } from './serve-account.ts'
import { createServeIssueKey } from './serve-issue-key.ts'
import { createServeRevokeKey } from './serve-revoke-key.ts'
import { createServeUsage } from './serve-usage.ts'

interface Ports {
  findHolding: FindHolding
  articles: Pick<ArticleStore, 'readCurrent'>
  changes: Pick<ChangeLog, 'at'>
  products: Pick<Products, 'findAll'>
  accessKeys: AccessKeys
  lastSeen: Pick<LastSeen, 'of'>
  articleQuotas: Pick<ArticleQuotas, 'used'>
  webhooks: Pick<Webhooks, 'of'>
  deliveries: Pick<Deliveries, 'of' | 'inMonth'>
  takedowns: Pick<Takedowns, 'open' | 'acknowledgementsOf'>
  callQuota: CallQuota
  clock: Clock
  /** Returns `count` random bytes as base64url. */
  random: (count: number) => string
}

/** The calls by which a licensee manages its account. */
export const createAccountUseCases = (ports: Ports): Record<AccountRouteName, UseCase> => ({
  readAccount: createServeAccount({ ...ports, findOutstanding: createFindOutstanding(ports) }),
  readUsage: createServeUsage({ ...ports, readUsage: createReadUsage(ports) }),
  issueKey: withoutBody(createServeIssueKey({ ...ports, issueKey: createIssueKey(ports) })),
  revokeKey: createServeRevokeKey({ ...ports, revokeKey: createRevokeKey(ports) }),
})
