import { isLeftover } from '../media/is-leftover.ts'

/** Whether a path in an archive is a folder, or something that the desktop keeps beside the files. */
export const isFolderOrMetadata = (path: string): boolean => {
  const parts = path.split(/[/\\]/)
  const name = parts.at(-1) ?? ''
  return name === '' || parts.includes('__MACOSX') || isLeftover(name)
}
