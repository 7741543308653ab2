import ipaddr from 'ipaddr.js'

/** Global unicast: all of IPv6 that is in use on the Internet (IANA, IPv6 Address Space). What embeds IPv4 or tunnels has ranges of its own in it. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Whether an address, as a resolver gives it, is one of the public Internet. Only what is known to be public is: private, loopback, link-local
 * (cloud metadata too), carrier-grade NAT, multicast, documentation, and every form of IPv6 that stands for an IPv4 address are not.
 */
export const isPublicAddress = (address: string): boolean => {
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL)
}
