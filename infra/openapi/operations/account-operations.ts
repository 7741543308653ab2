import { Account } from '#schemas/account.ts'
import type { AccountRouteName } from '#schemas/account-routes.ts'
import { EmptyQuery } from '#schemas/empty-query.ts'
import { IssuedKey } from '#schemas/issued-key.ts'
import { Usage } from '#schemas/usage.ts'
import { UsageQuery } from '#schemas/usage-query.ts'
import type { Operation } from '../operation.ts'

/** The operations of a licensee's account. */
export const accountOperations = {
  readAccount: {
    tag: 'Account',
    summary: 'What was bought, what is left of the quota, keys and notices',
    query: EmptyQuery,
    answers: { 200: { description: 'The account', content: { 'application/json': Account } } },
    problems: [],
  },
  readUsage: {
    tag: 'Account',
    summary: 'What was given in a month, when and how: the base of royalties',
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
    summary: 'A second access key, shown this once',
    description: 'Both open until one is revoked, so that keys change without a gap.',
    query: EmptyQuery,
    answers: { 201: { description: 'The new key', content: { 'application/json': IssuedKey } } },
    problems: ['keys-enough'],
  },
  revokeKey: {
    tag: 'Account',
    summary: 'Revokes an access key, within a minute',
    query: EmptyQuery,
    answers: { 204: { description: 'It opens nothing any more' } },
    problems: ['not-found', 'key-needed'],
  },
} as const satisfies Record<AccountRouteName, Operation>
