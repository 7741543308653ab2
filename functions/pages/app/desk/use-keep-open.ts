import { useEffect } from 'preact/hooks'

/** Has the browser ask before the page is closed, as long as something would be lost. */
export const useKeepOpen = (isNeeded: boolean): void => {
  useEffect(() => {
    if (!isNeeded) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isNeeded])
}
