import type { FormatReading } from '../format.ts'

/** Refuses Markdown: as text, its marks would stand in the story, its front matter in the headline, and a draft would be taken for a story. */
export const refuseMarkdown = (): FormatReading => ({
  ok: false,
  rejection: {
    code: 'unknown-format',
    detail:
      'This is Markdown with front matter, which Wiredesk does not read. Export the story as HTML, Word or text, and drop that.',
    line: 1,
    column: 1,
  },
})
