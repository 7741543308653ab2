import { useEffect } from 'preact/hooks'

/** Names what the page shows, for tabs, the history and screen readers; nothing while it is not known. */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Wiredesk`
  }, [title])
}
