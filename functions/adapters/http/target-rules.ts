import { isLoopback } from './is-loopback.ts'
import { isPublicAddress } from './is-public-address.ts'

/** What endpoints may be like. */
export interface TargetRules {
  protocols: readonly string[]
  /** Ports that may be called; absent where any may. */
  ports?: readonly number[]
  isAllowed(address: string): boolean
}

const deployed: TargetRules = { protocols: ['https:'], ports: [443, 8443], isAllowed: isPublicAddress }

/** On a developer's machine the endpoint may be there as well, in plain HTTP. */
const local: TargetRules = {
  protocols: ['https:', 'http:'],
  isAllowed: address => isPublicAddress(address) || isLoopback(address),
}

/** The rules for where this runs. The local stack says so of itself in a variable that no template sets; whatever else is there, is deployed. */
export const targetRules = (environment: NodeJS.ProcessEnv): TargetRules =>
  environment.WIREDESK_LOCAL === 'true' ? local : deployed
