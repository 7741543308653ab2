import { loopback } from './engines/loopback.ts'

/**
 * Keeps calls of this machine's own address from the proxy that `NODE_USE_ENV_PROXY` has Node's `fetch` call
 * (nodejs.org/api/http.html#built-in-proxy-support): no proxy can reach them. It counts from the next call on.
 */
export const callLoopbackDirectly = (): void => {
  const direct = [process.env.no_proxy ?? process.env.NO_PROXY, loopback].filter(Boolean).join()
  process.env.no_proxy = direct
  process.env.NO_PROXY = direct
}
