import type { XmlElement } from '../../xml/element.ts'
import { skippedElements } from '../elements/block-elements.ts'

/** What is counted of an element with all that is in it. */
export interface Weight {
  /** Visible characters, white space apart. */
  shown: number
  /** Of them, those that are part of a link to elsewhere. */
  linked: number
  paragraphs: number
  /** Of the characters in paragraphs, those in its own, as a share of all in the tree. */
  share: number
  /** Headings below the first level, and of them those that are nothing but a link. */
  headings: number
  linkedHeadings: number
  hasPicture: boolean
  /** Whether a reader is to enter something. */
  hasField: boolean
  /** Whether it holds the headline of the page, or what the page marks as the story. */
  isMain: boolean
}

/** The weight of each element in a tree. */
export const weighElements = (root: XmlElement): ReadonlyMap<XmlElement, Weight> => {
  const weights = new Map<XmlElement, Weight>()
  const weigh = (element: XmlElement): Weight => {
    const weight = nothing(element)
    for (const child of element.children) {
      if (typeof child === 'string') weight.shown += child.replace(/\s+/g, '').length
      else if (skippedElements.has(child.name)) addUnseen(weight, child)
      else add(weight, weigh(child))
    }
    if (isLinkAway(element)) weight.linked = weight.shown
    if (element.name === 'p') weight.share = weight.shown
    if (/^h[2-6]$/.test(element.name)) {
      weight.headings = 1
      weight.linkedHeadings = weight.shown > 0 && weight.linked === weight.shown ? 1 : 0
    }
    weights.set(element, weight)
    return weight
  }
  const told = weigh(root).share
  for (const weight of weights.values()) weight.share /= told || 1
  return weights
}

const nothing = ({ name, attributes }: XmlElement): Weight => ({
  shown: 0,
  linked: 0,
  paragraphs: name === 'p' ? 1 : 0,
  share: 0,
  headings: 0,
  linkedHeadings: 0,
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
  weight.hasPicture ||= inner.hasPicture
  weight.hasField ||= inner.hasField
  weight.isMain ||= inner.isMain
}

/** Of what never shows as text, a picture and a field to fill in tell what the box is that they stand in. */
const addUnseen = (weight: Weight, { name, attributes }: XmlElement): void => {
  if (name === 'img' || name === 'amp-img') weight.hasPicture = true
  if (name === 'textarea' || (name === 'input' && /^(?:email|text|tel)?$/i.test(attributes.type ?? '')))
    weight.hasField = true
}

/** A link within the page is none: an entry of a live blog has one to itself over its text. */
const isLinkAway = ({ name, attributes }: XmlElement): boolean =>
  name === 'a' && !(attributes.href ?? '').includes('#')
