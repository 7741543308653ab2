import type { Targets } from '#ports'
import { findAddresses, type Resolve, systemResolve } from './find-addresses.ts'
import type { TargetRules } from './target-rules.ts'

/**
 * Tells a licensee at once what the sender would refuse. This is no guarantee: the sender checks again on
 * each call.
 */
export const httpTargets = (rules: TargetRules, resolve: Resolve = systemResolve): Targets => ({
  async findFault(url) {
    const found = await findAddresses(url, rules, resolve)
    return found.ok ? undefined : found.fault
  },
})
