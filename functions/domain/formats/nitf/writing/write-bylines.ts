import { printAuthor } from '#domain/formats/writing/print-author.ts'
import { type NewElement, type NewNode, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

type Authors = LicensedArticle['authors']

/**
 * The byline as printed, with each author's name, role and affiliation marked in it. If none is printed, a
 * byline for each author, or for the collective that signs.
 */
export const writeBylines = ({ byline, authors, collective }: LicensedArticle): NewElement[] => {
  if (byline) return [writeByline(byline, authors)]
  if (authors.length > 0) return authors.map(author => writeByline(printAuthor(author), [author]))
  return collective ? [newElement('byline', {}, collective)] : []
}

const writeByline = (printed: string, authors: Authors): NewElement => {
  const nodes: NewNode[] = []
  let end = 0
  const mark = (text: string | undefined, before: number, toElement: (text: string) => NewElement) => {
    const start = text ? printed.indexOf(text, end) : -1
    const element = text ? toElement(text) : undefined
    if (!text || !element || start < 0 || start >= before) return
    if (element.name === 'byttl' && !standsApart(printed.slice(0, start))) return
    nodes.push(printed.slice(end, start), element)
    end = start + text.length
  }
  for (const [index, { name, role, affiliation }] of authors.entries()) {
    mark(name, printed.length, text => newElement('person', {}, text))
    const next = printed.indexOf(authors[index + 1]?.name ?? '\n', end)
    const before = next < 0 ? printed.length : next
    mark(role, before, text => newElement('byttl', {}, text))
    mark(affiliation, before, text => newElement('byttl', {}, newElement('org', {}, text)))
  }
  return newElement('byline', {}, nodes, printed.slice(end))
}

/**
 * Readers put a comma before a `byttl` that follows a word, so only text with a comma of its own is marked as
 * one.
 */
const standsApart = (before: string): boolean => !/[\p{L}\p{N}.)]\s*$/u.test(before)
