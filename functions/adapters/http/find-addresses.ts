import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { TargetRules } from './target-rules.ts'

/** A checked address, in the form Node's own lookup returns. */
export interface Address {
  address: string
  family: number
}

/** Finds all addresses of a host. Throws if there are none. */
export type Resolve = (host: string) => Promise<Address[]>

/** Resolves names as the machine does. */
export const systemResolve: Resolve = host => lookup(host, { all: true })

/** The addresses that may be connected to, or what is wrong with the target. */
export type Found = { ok: true; addresses: Address[] } | { ok: false; fault: string }

/**
 * Checks where a URL leads and resolves its addresses once: the caller connects to these and asks no resolver
 * again. A single address that is not allowed refuses the whole host. The URL parser has already turned every
 * spelling of an IPv4 address (octal, hexadecimal, short) into dotted decimals.
 */
export const findAddresses = async (url: string, rules: TargetRules, resolve: Resolve): Promise<Found> => {
  const refuse = (fault: string): Found => ({ ok: false, fault })
  if (!URL.canParse(url)) return refuse('is not a URL')
  const { protocol, username, password, port, hostname } = new URL(url)
  if (!rules.protocols.includes(protocol))
    return refuse(`must begin with ${rules.protocols.map(each => `${each}//`).join(' or ')}`)
  if (username || password) return refuse('must not contain a user name or password')
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
  if (rules.ports && !rules.ports.includes(number))
    return refuse(`must be on port ${rules.ports.join(' or ')}`)

  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(host)
  const addresses = family ? [{ address: host, family }] : await resolveOrNone(resolve, host)
  if (addresses.length === 0) return refuse('names a host that does not resolve')
  if (!addresses.every(({ address }) => rules.isAllowed(address)))
    return refuse('leads to an address that is not public')
  return { ok: true, addresses }
}

const resolveOrNone = async (resolve: Resolve, host: string): Promise<Address[]> => {
  try {
    return await resolve(host)
  } catch (error) {
    // No such name, or no answer from the resolver: either way there is nowhere to connect to now.
    if (error instanceof Error && 'code' in error) return []
    throw error
  }
}
