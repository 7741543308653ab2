import { useEffect, useState } from 'preact/hooks'

/** Text that is dragged into a field is no file. */
const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Takes the files that are dropped anywhere on the page, and says whether some are over it. Without `onFiles`,
 * the page takes none. A browser would show a file that misses its place, and leave the page for it.
 */
export const useFileDrop = (onFiles?: (files: FileList) => void): boolean => {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', on: (event: DragEvent) => void) =>
      addEventListener(name, event => bringsFiles(event) && on(event), { signal: ending.signal })
    listen('dragover', event => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = onFiles ? 'copy' : 'none'
      setIsOver(onFiles !== undefined)
    })
    listen('dragleave', event => {
      if (event.relatedTarget === null) setIsOver(false)
    })
    listen('drop', event => {
      event.preventDefault()
      setIsOver(false)
      if (event.dataTransfer) onFiles?.(event.dataTransfer.files)
    })
    return () => ending.abort()
  }, [onFiles])
  return isOver
}
