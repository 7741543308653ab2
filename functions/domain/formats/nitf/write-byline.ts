import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { printByline } from '../../revisions/print-byline.ts'
import { type NewElement, type NewNode, newElement } from '../../xml/new-element.ts'

/** The byline as printed, with each author's name, role and affiliation marked where they stand in it. Undefined where nobody signs. */
export const writeByline = ({ byline, authors, collective }: LicensedArticle): NewElement | undefined => {
  const printed = byline ?? printByline(authors) ?? collective
  if (!printed) return undefined
  const nodes: NewNode[] = []
  let end = 0
  const mark = (text: string | undefined, toElement: (text: string) => NewElement, isTitle: boolean) => {
    const start = text ? printed.indexOf(text, end) : -1
    if (!text || start < 0 || (isTitle && !standsApart(printed.slice(0, start)))) return
    if (start > end) nodes.push(printed.slice(end, start))
    nodes.push(toElement(text))
    end = start + text.length
  }
  for (const { name, role, affiliation } of authors) {
    mark(name, text => newElement('person', {}, text), false)
    mark(role, text => newElement('byttl', {}, text), true)
    mark(affiliation, text => newElement('byttl', {}, newElement('org', {}, text)), true)
  }
  return newElement('byline', {}, nodes, printed.slice(end))
}

/** Readers put a comma before a `byttl` that follows a word: only what has its own is marked as one. */
const standsApart = (before: string): boolean => !/[\p{L}\p{N}.)]\s*$/u.test(before)
