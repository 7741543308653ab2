import type { Source } from '#domain/source.ts'
import { matchFrontMatter } from './front-matter.ts'

/** The title, author or date of a story in front matter, in small letters, as agencies' labels are not. */
const STATED = /^(?:title|headline|authors?|byline|date|draft|published|layout)[ \t]*[:=]/m
const NAME = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i
/** A title as a heading of the first level, over an empty line; a hash sign may begin a plain one: "#1 seed falls". */
const TITLE = /^\s{0,100}#[ \t]+[^\s#][^\r\n]{3,300}\r?\n[ \t]*\r?\n/

/** Markdown as blog and note programs store it: by the name of the file, by front matter, or by a title that is a heading. */
export const detectMarkdown = ({ text, path }: Pick<Source, 'text' | 'path'>): boolean => {
  if (NAME.test(path) || TITLE.test(text)) return true
  const [, , stated] = matchFrontMatter(text) ?? []
  return stated !== undefined && STATED.test(stated)
}
