import { isValid, parse } from 'ipaddr.js'

/** Whether an address is this machine's own. */
export const isLoopback = (address: string): boolean =>
  isValid(address) && parse(address).range() === 'loopback'
