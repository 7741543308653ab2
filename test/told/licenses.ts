import type { Entitlement } from '#schemas/licensee.ts'

type Right = Omit<Entitlement, 'from'>

/**
 * The license of each who looks. Each holds one product, so that what it may have is plain; those of the two who are
 * `leaving` end and begin again.
 */
export const licenses = {
  all: { productId: 'all' },
  sport: { productId: 'sport' },
  early: { productId: 'all', advance: true },
  earlySport: { productId: 'sport', advance: true },
  british: { productId: 'all', territories: ['GB'] },
  earlyBritish: { productId: 'all', territories: ['GB'], advance: true },
  american: { productId: 'sport', territories: ['US'] },
  leaving: { productId: 'all' },
  leavingBritish: { productId: 'all', territories: ['GB'] },
} as const satisfies Record<string, Right>

export type Name = keyof typeof licenses

export const names = Object.keys(licenses) as Name[]

export const rightOf = (name: Name): Right => ({ ...licenses[name] })

export const isLeaving = (name: Name): boolean => name.startsWith('leaving')
