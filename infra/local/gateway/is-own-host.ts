/**
 * Whether a Host header names this machine, at any port (it may be forwarded), or there is none. A page
 * elsewhere whose name was made to lead here would otherwise read answers, with links that lead back to it.
 */
export const isOwnHost = (host: string | undefined): boolean =>
  host === undefined || /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1)(?::\d+)?$/i.test(host)
