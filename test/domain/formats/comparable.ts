import type { Article } from '#schemas/article.ts'

type Story = Partial<Pick<Article, 'subjects' | 'body' | 'editorNote'>>

const oneSpace = (text: string) => text.replace(/[ \t]+/g, ' ')

const tidy = (body: Article['body']) => ({
  ...body,
  text: oneSpace(body.text),
  html: body.html.replaceAll('</tr> <tr>', '</tr><tr>'),
})

/**
 * A story without what formats decide themselves: subjects are ordered by kind, a note to editors may lose
 * its line breaks, and cells and rows of a table are separated as their markup says.
 */
export const comparable = <T extends Story>(story: T) => ({
  ...story,
  subjects: story.subjects?.map(subject => JSON.stringify(subject, Object.keys(subject).sort())).sort(),
  ...(story.editorNote && { editorNote: story.editorNote.replaceAll('\n', ' ') }),
  ...(story.body && { body: tidy(story.body) }),
})
