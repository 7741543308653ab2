/** Everything local listens only here, unreachable from other machines. */
export const loopback = '127.0.0.1'
