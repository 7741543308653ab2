import { useEffect, useState } from 'preact/hooks'

/** Where one is: the page, and what it shows, so that an address can be passed on. */
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

/** The address of a page with these parameters; those without a value are left out. */
export const hrefOf = (
  page: Address['page'],
  parameters: Record<string, string | undefined> = {},
): string => {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const query = new URLSearchParams(given).toString()
  return `${page === 'home' ? './' : page}${query && `?${query}`}`
}

/**
 * Goes to an address without loading the document again: to its top, with the keyboard and a screen reader at its beginning. With `replace` it is
 * the same view by other parameters, and all stays where it is.
 */
export const goTo = (href: string, { replace = false } = {}): void => {
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  moved.dispatchEvent(new Event('moved'))
  if (replace) return
  scrollTo(0, 0)
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** The address now, and at every move. */
export const useAddress = (): Address => {
  const [address, setAddress] = useState(readAddress)
  useEffect(() => {
    const onMove = () => setAddress(readAddress())
    moved.addEventListener('moved', onMove)
    addEventListener('popstate', onMove)
    return () => {
      moved.removeEventListener('moved', onMove)
      removeEventListener('popstate', onMove)
    }
  }, [])
  return address
}
