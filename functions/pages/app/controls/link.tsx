import type { ComponentChildren } from 'preact'
import { goTo } from '../address.ts'

interface LinkProps {
  href: string
  children: ComponentChildren
  isCurrent?: boolean
  class?: string
}

/** A link within the app; opened in a new tab, it works like any other link. */
export const Link = ({ href, children, isCurrent, ...rest }: LinkProps) => (
  <a
    {...rest}
    href={href}
    aria-current={isCurrent ? 'page' : undefined}
    onClick={event => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      goTo(href)
    }}
  >
    {children}
  </a>
)
