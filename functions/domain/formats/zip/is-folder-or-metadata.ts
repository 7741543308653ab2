/**
 * Whether a path in an archive is a folder, or something that the desktop keeps beside the files: macOS forks
 * and settings, Windows thumbnails.
 */
export const isFolderOrMetadata = (path: string): boolean => {
  const parts = path.split(/[/\\]/)
  const name = parts.at(-1) ?? ''
  return (
    name === '' || parts.includes('__MACOSX') || /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(name)
  )
}
