import ipaddr from 'ipaddr.js'

/**
 * Global unicast: all IPv6 in use on the Internet (IANA, IPv6 Address Space). Addresses that embed IPv4 or
 * tunnel have ranges of their own within it.
 */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Whether an address, as a resolver returns it, is on the public Internet. Only what is known to be public
 * counts: private, loopback, link-local (cloud metadata too), carrier-grade NAT, multicast and documentation
 * addresses do not, nor does any IPv6 form that stands for an IPv4 address.
 */
export const isPublicAddress = (address: string): boolean => {
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL)
}
