import type { Source } from '#domain/source.ts'

/** Front matter: lines of YAML between two lines of three hyphens, the title, author or date of a story among them in small letters, as agencies' labels are not. */
const FRONT_MATTER = /^\s{0,100}---[ \t]*\r?\n((?:[^\r\n]{0,500}\r?\n){1,60}?)(?:---|\.{3})[ \t]*(?:\r?\n|$)/
const STATED = /^(?:title|headline|authors?|byline|date|draft|published|layout)[ \t]*:/m

/** Markdown as blog and note programs store it, with front matter before the text. */
export const detectMarkdown = ({ text }: Source): boolean => {
  const [, stated] = FRONT_MATTER.exec(text.slice(0, 20_000)) ?? []
  return stated !== undefined && STATED.test(stated)
}
