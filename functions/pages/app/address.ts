import { useEffect, useState } from 'preact/hooks'
import { queryOf } from './query-of.ts'
import { returnTo } from './return-to.ts'

/** The current location: the page, and what it shows, in a form that can be shared. */
export interface Address {
  page: 'home' | 'desk' | 'portal' | 'board'
  parameters: URLSearchParams
}

const pages = ['desk', 'portal', 'board'] as const

const readAddress = (): Address => {
  const last = location.pathname.split('/').at(-1)
  return {
    page: pages.find(page => page === last) ?? 'home',
    parameters: new URLSearchParams(location.search),
  }
}

const moved = new EventTarget()

/** The URL of a page with parameters; those without a value are left out. */
export const hrefOf = (
  page: Address['page'],
  parameters: Record<string, string | undefined> = {},
): string => {
  const query = queryOf(parameters).toString()
  return `${page === 'home' ? './' : page}${query && `?${query}`}`
}

/** What the history keeps of a page that was left by a link: how far it was scrolled. */
interface Left {
  top: number
}

/**
 * Navigates without loading the document again: scrolls to the top, with keyboard and screen reader at the
 * beginning. With `replace` it is the same view with other parameters, and position and focus stay.
 */
export const goTo = (href: string, { replace = false } = {}): void => {
  if (replace) history.replaceState(null, '', href)
  else {
    history.replaceState({ top: scrollY } satisfies Left, '')
    history.pushState(null, '', href)
  }
  moved.dispatchEvent(new Event('moved'))
  if (replace) return
  scrollTo(0, 0)
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** The current address, updated on every navigation; where the reader returns to a page, it stands as it was left. */
export const useAddress = (): Address => {
  const [address, setAddress] = useState(readAddress)
  useEffect(() => {
    const onMove = () => setAddress(readAddress())
    const onReturn = ({ state }: PopStateEvent) => {
      onMove()
      if (state) returnTo((state as Left).top)
    }
    moved.addEventListener('moved', onMove)
    addEventListener('popstate', onReturn)
    return () => {
      moved.removeEventListener('moved', onMove)
      removeEventListener('popstate', onReturn)
    }
  }, [])
  return address
}
