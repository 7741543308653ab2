import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { containerElements, skippedElements } from '../elements/block-elements.ts'

/** What is counted for an element and all it contains. */
export interface Weight {
  /** Visible characters, without white space. */
  shown: number
  /** How many of them are part of a link to elsewhere. */
  linked: number
  paragraphs: number
  /** Its share of all characters in the tree's paragraphs. */
  share: number
  /** Headings below the first level, and how many of them are nothing but a link. */
  headings: number
  linkedHeadings: number
  /** Lines that breaks end, or that are an element with nothing but text. */
  lines: number
  hasPicture: boolean
  /** Whether it has a field for the reader to fill in. */
  hasField: boolean
  /** Whether it holds the page's headline, or what the page marks as the story. */
  isMain: boolean
}

export type Weights = ReadonlyMap<XmlElement, Weight>

/** The weight of each element of a tree. */
export const weighElements = (root: XmlElement): Weights => {
  const weights = new Map<XmlElement, Weight>()
  const weigh = (element: XmlElement): Weight => {
    const weight = nothing(element)
    for (const child of element.children) {
      if (typeof child === 'string') weight.shown += child.replace(/\s+/g, '').length
      else if (skippedElements.has(child.name)) addUnseen(weight, child)
      else add(weight, weigh(child))
    }
    if (weight.lines === 0 && weight.shown > 0 && containerElements.has(element.name)) weight.lines = 1
    if (isLinkAway(element)) {
      weight.linked = weight.shown
      weight.linkedHeadings = weight.headings
    }
    if (element.name === 'p') weight.share = weight.shown
    if (/^h[2-6]$/.test(element.name)) {
      weight.headings = 1
      weight.linkedHeadings = weight.shown > 0 && weight.linked === weight.shown ? 1 : 0
    }
    weights.set(element, weight)
    return weight
  }
  const inParagraphs = weigh(root).share
  for (const weight of weights.values()) weight.share /= inParagraphs || 1
  return weights
}

const nothing = ({ name, attributes }: XmlElement): Weight => ({
  shown: 0,
  linked: 0,
  paragraphs: name === 'p' ? 1 : 0,
  share: 0,
  headings: 0,
  linkedHeadings: 0,
  lines: name === 'br' ? 1 : 0,
  hasPicture: false,
  hasField: false,
  isMain: name === 'h1' || attributes.itemprop === 'articleBody',
})

const add = (weight: Weight, inner: Weight): void => {
  weight.shown += inner.shown
  weight.linked += inner.linked
  weight.paragraphs += inner.paragraphs
  weight.share += inner.share
  weight.headings += inner.headings
  weight.linkedHeadings += inner.linkedHeadings
  weight.lines += inner.lines
  weight.hasPicture ||= inner.hasPicture
  weight.hasField ||= inner.hasField
  weight.isMain ||= inner.isMain
}

/** Among what never shows as text, pictures and input fields tell what kind of box they are in. */
const addUnseen = (weight: Weight, element: XmlElement): void => {
  const { name } = element
  if (name === 'img' || name === 'amp-img') weight.hasPicture = true
  if (isField(element) || (name === 'form' && findDeep(element, '*').some(isField))) weight.hasField = true
}

const isField = ({ name, attributes }: XmlElement): boolean =>
  name === 'textarea' || (name === 'input' && /^(?:email|text|tel)?$/i.test(attributes.type ?? ''))

/** A link within the page does not count: each entry of a live blog has one around its text. */
const isLinkAway = ({ name, attributes }: XmlElement): boolean =>
  name === 'a' && !(attributes.href ?? '').includes('#')
