import type { Source } from '#domain/source.ts'

/** Front matter: lines of YAML or TOML between two marks, the title, author or date of a story among them in small letters, as agencies' labels are not. */
const FRONT_MATTER =
  /^\s{0,100}(---|\+{3})[ \t]*\r?\n((?:[^\r\n]{0,2000}\r?\n){1,200}?)(?:\1|\.{3})[ \t]*(?:\r?\n|$)/
const STATED = /^(?:title|headline|authors?|byline|date|draft|published|layout)[ \t]*[:=]/m
const NAME = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i
/** A title as a heading of the first level, over an empty line; a hash sign may begin a plain one: "#1 seed falls". */
const TITLE = /^\s{0,100}#[ \t]+[^\s#][^\r\n]{3,300}\r?\n[ \t]*\r?\n/
/** How far front matter is looked for, in characters. */
const REACH = 50_000

/** Markdown as blog and note programs store it: by the name of the file, by front matter, or by a title that is a heading. */
export const detectMarkdown = ({ text, path }: Pick<Source, 'text' | 'path'>): boolean => {
  if (NAME.test(path) || TITLE.test(text.slice(0, REACH))) return true
  const [, , stated] = FRONT_MATTER.exec(text.slice(0, REACH)) ?? []
  return stated !== undefined && STATED.test(stated)
}
