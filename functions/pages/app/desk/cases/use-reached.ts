import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A link to a part of a page leads to it once it is there, and only once: after that its reader goes on. */
export const useReached = (
  id: string | null,
  isThere: boolean,
): { place: RefObject<HTMLElement | null>; isReached: boolean } => {
  const place = useRef<HTMLElement>(null)
  const reached = useRef<string>(undefined)
  useEffect(() => {
    if (!id || !isThere || reached.current === id) return
    reached.current = id
    place.current?.focus()
    place.current?.scrollIntoView()
  }, [id, isThere])
  return { place, isReached: reached.current === id }
}
