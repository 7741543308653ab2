import { useEffect } from 'preact/hooks'

/** Makes the browser ask before the page is closed, while something would be lost. */
export const useConfirmClose = (isNeeded: boolean): void => {
  useEffect(() => {
    if (!isNeeded) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isNeeded])
}
