/**
 * Whether a file of this name, without its folders, is one that a program or system keeps for itself: macOS forks and settings, Windows
 * thumbnails, and what Word (`~$story.docx`) and LibreOffice (`.~lock.story.odt#`) lay beside a document while it is open.
 */
export const isLeftover = (name: string): boolean =>
  /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/i.test(name)
