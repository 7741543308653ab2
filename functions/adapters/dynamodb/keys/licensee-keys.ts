import type { Key } from './key.ts'

export const licenseePartition = (id: string): string => `P#${id}`

export const licenseeKey = (id: string): Key => ({ pk: licenseePartition(id), sk: 'LICENSEE' })

/**
 * Where all licensees stand in the index of ledgers, so that one query lists them. No ledger has this partition: theirs are
 * named by the licensee's id, which has no capital letters, and the month.
 */
export const listPlace = (id: string) => ({ ledgerMonth: LICENSEES, ledgerPlace: id })

export const LICENSEES = 'LICENSEES'

export const keyRingKey = (licenseeId: string): Key => ({ pk: licenseePartition(licenseeId), sk: 'KEYS' })

/** Prefix of the sort keys that record when a licensee was last active. */
export const SEEN = 'SEEN#'

export const seenKey = (licenseeId: string, what: string): Key => ({
  pk: licenseePartition(licenseeId),
  sk: `${SEEN}${what}`,
})

export const callsKey = (licenseeId: string, window: string): Key => ({
  pk: licenseePartition(licenseeId),
  sk: `CALLS#${window}`,
})

export const quotaKey = (licenseeId: string, productId: string, period: string): Key => ({
  pk: licenseePartition(licenseeId),
  sk: `QUOTA#${productId}#${period}`,
})

export const quotaArticleKey = (
  licenseeId: string,
  productId: string,
  period: string,
  articleId: string,
): Key => ({ pk: `Q#${licenseeId}#${productId}#${period}`, sk: articleId })

export const productKey = (id: string): Key => ({ pk: `S#${id}`, sk: 'PRODUCT' })

/** Prefix of the partitions of access keys, one partition each. */
export const ACCESS_KEYS = 'K#'

export const accessKeyKey = (sha256: string): Key => ({ pk: `${ACCESS_KEYS}${sha256}`, sk: 'KEY' })
