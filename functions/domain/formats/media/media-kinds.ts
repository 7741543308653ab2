import type { MediaKind } from './media-kind.ts'

const sendStory = 'Send the story that goes with it.'
const saveAsWord = 'Save the story as Word (.docx) or text and drop that.'

/** Files without a story that Wiredesk reads: what to call each in a sentence, and what to do instead. Loaded with the first that is refused. */
export const mediaKinds: Readonly<Record<MediaKind, { name: string; advice: string }>> = {
  picture: { name: 'a picture', advice: sendStory },
  graphic: { name: 'a graphic', advice: sendStory },
  video: { name: 'a video', advice: sendStory },
  audio: { name: 'an audio file', advice: sendStory },
  pdf: { name: 'a PDF', advice: saveAsWord },
  oldOffice: { name: 'a file of an older Office version (.doc, .xls)', advice: saveAsWord },
  locked: {
    name: 'an Office file that is locked with a password',
    advice: 'Save it without one, as Word (.docx), and drop that.',
  },
  packed: {
    name: 'a compressed file other than a ZIP or gzip (.tar, .7z, .rar, .bz2, .xz)',
    advice: 'Drop the stories as they are, or as a ZIP.',
  },
  program: { name: 'a program', advice: 'Drop the story instead.' },
  richText: { name: 'Rich Text (.rtf)', advice: saveAsWord },
  layout: {
    name: 'a document of InDesign, InCopy or QuarkXPress',
    advice: 'Export the text of its story as Word (.docx) or text, and drop that.',
  },
  diary: { name: 'a calendar, a contact or subtitles', advice: sendStory },
  sealed: { name: 'an encrypted or packed message', advice: 'Drop its story as text.' },
  underWay: {
    name: 'a file whose upload or download is under way',
    advice: 'Drop it under its own name once it is whole.',
  },
  openDocument: { name: 'an OpenDocument file (.odt) or a book', advice: saveAsWord },
  pages: { name: 'a document of Pages, Numbers or Keynote', advice: saveAsWord },
  outlook: {
    name: 'a message of Outlook (.msg)',
    advice: 'Save it as .eml or its story as text, and drop that.',
  },
  shortcut: {
    name: 'a link to a document, not the document',
    advice: 'Open it, download it as Word (.docx) or text, and drop that.',
  },
  leftover: {
    name: 'a file that a program or system keeps for itself beside the story',
    advice: 'Drop the story itself.',
  },
  office: { name: 'an Office file other than a Word document (.xlsx, .pptx)', advice: saveAsWord },
}
