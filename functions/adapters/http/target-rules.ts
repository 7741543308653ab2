import { isLoopback } from './is-loopback.ts'
import { isPublicAddress } from './is-public-address.ts'

/** What endpoints are allowed to be. */
export interface TargetRules {
  protocols: readonly string[]
  /** Ports that may be called; absent if any may. */
  ports?: readonly number[]
  isAllowed(address: string): boolean
}

const deployed: TargetRules = { protocols: ['https:'], ports: [443, 8443], isAllowed: isPublicAddress }

/** On a developer's machine the endpoint may be local too, over plain HTTP. */
const local: TargetRules = {
  protocols: ['https:', 'http:'],
  isAllowed: address => isPublicAddress(address) || isLoopback(address),
}

/**
 * The rules for the environment this runs in. The local stack identifies itself by a variable that no
 * template sets; anything else is deployed.
 */
export const targetRules = (environment: NodeJS.ProcessEnv): TargetRules =>
  environment.WIREDESK_LOCAL === 'true' ? local : deployed
