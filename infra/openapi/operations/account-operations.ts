import { IssuedKey } from '#schemas/keys/issued-key.ts'
import { Account } from '#schemas/license/account.ts'
import { Usage } from '#schemas/license/usage.ts'
import { EmptyQuery } from '#schemas/queries/empty-query.ts'
import { UsageQuery } from '#schemas/queries/usage-query.ts'
import type { AccountRouteName } from '#schemas/routes/account-routes.ts'
import type { Operation } from '../operation.ts'

/** The operations of a licensee's account. */
export const accountOperations = {
  readAccount: {
    tag: 'Account',
    summary: 'What was bought, what is left of the quotas, keys and notices',
    query: EmptyQuery,
    answers: { 200: { description: 'The account', content: { 'application/json': Account } } },
    problems: [],
  },
  readUsage: {
    tag: 'Account',
    summary: 'What was given in a month, when and how: the basis of royalties',
    query: UsageQuery,
    answers: {
      200: {
        description: 'A page of the ledger',
        content: { 'application/json': Usage, 'text/csv': 'text' },
        headers: ['Link', 'Content-Disposition'],
      },
    },
    problems: [],
  },
  issueKey: {
    tag: 'Account',
    summary: 'Issues a second access key, which is shown only this once',
    description: 'Both are valid until one is revoked, so that keys can be changed without a gap.',
    query: EmptyQuery,
    answers: { 201: { description: 'The new key', content: { 'application/json': IssuedKey } } },
    problems: ['keys-enough'],
  },
  revokeKey: {
    tag: 'Account',
    summary: 'Revokes an access key, within a minute',
    query: EmptyQuery,
    answers: { 204: { description: 'The key is no longer valid' } },
    problems: ['not-found', 'key-needed'],
  },
} as const satisfies Record<AccountRouteName, Operation>
