import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** What a style says of an element that nobody sees: it is not shown, cut to nothing, or set beside the page. */
const hidden = patternOf(/(?:^|;)/, [
  /display:none\b/,
  /mso-hide:all\b/,
  /(?:left|top|right|margin-left|text-indent):-(?:\d{4}|999)/,
  /clip(?:-path)?:(?:rect\((?:0|1px)|inset\((?:50|100)%)/,
  // Scripts bring in what slides or fades into a page as the reader scrolls.
  /visibility:hidden\b(?!.*(?:animation|transition|transform))/,
])
const flat = /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:;|$)/
const tiny = /(?:^|;)font-size:[01](?:px|pt|em)?(?:;|$)/
const color = /(?:^|;)color:([^;!]+)/
const ground = /(?:^|;)background(?:-color)?:([^;!]+)/

/**
 * Whether a page hides an element from all who look at it: by its style or its `hidden`. An order on the story ("EMBARGOED
 * UNTIL …", as the line of a mail for lists of mails) holds wherever it stands, so that it does not count as hidden.
 */
export const isHidden = (element: XmlElement): boolean =>
  isUnseen(element) && !isOrder(textOf(element).trim())

const isUnseen = (element: XmlElement): boolean => {
  const { hidden: attribute = 'until-found', style = '' } = element.attributes
  return attribute !== 'until-found' || (style !== '' && isStyledAway(element, style))
}

const isStyledAway = (element: XmlElement, style: string): boolean => {
  const css = style.toLowerCase().replace(/\s+/g, '')
  if (hidden.test(css) || (flat.test(css) && css.includes('overflow:hidden'))) return true
  if (tiny.test(css))
    return !findDeep(element, '*').some(({ attributes }) => attributes.style?.includes('font-size'))
  const ink = plainColor(color.exec(css)?.[1])
  if (ink === 'transparent') return !css.includes('background-clip')
  return ink !== '' && ink === plainColor(ground.exec(css)?.[1])
}

/** A color with its notations of white made one: "#ffffff", "rgb(255,255,255)" give "white". */
const plainColor = (value = ''): string => value.replace(/^(?:#f{3}(?:f{3})?|rgb\(255,255,255\))$/, 'white')
