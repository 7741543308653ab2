import { isOrder } from '#domain/normalize/notice/is-order.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** What a style says of an element that nobody sees: it is not shown, cut to nothing, or set beside the page. */
const hidden = [
  /(?:^|;)display:none\b/,
  /(?:^|;)mso-hide:all\b/,
  /(?:^|;)(?:left|top|right|margin-left):-(?:\d{4}|999)/,
  /(?:^|;)text-indent:-(?:\d{4}|999)/,
  /(?:^|;)clip(?:-path)?:(?:rect\((?:0|1px)|inset\((?:50|100)%)/,
]
const invisible = /(?:^|;)visibility:hidden\b/
/** Scripts bring in what slides or fades into a page as the reader scrolls. */
const animated = /(?:^|;)(?:animation|transition|transform)/
const flat = /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:;|$)/
const tiny = /(?:^|;)font-size:[01](?:px|pt|em)?(?:;|$)/
const sized = /font-size/i
const color = /(?:^|;)color:([^;]+)/
const ground = /(?:^|;)background(?:-color)?:([^;]+)/
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
  if (hidden.some(each => each.test(css))) return true
  if (invisible.test(css) && !animated.test(css)) return true
  if (flat.test(css) && /overflow:hidden/.test(css)) return true
  if (tiny.test(css))
    return !findDeep(element, '*').some(({ attributes }) => sized.test(attributes.style ?? ''))
  const ink = plainColor(color.exec(css)?.[1])
  if (ink === 'transparent') return !css.includes('background-clip')
  return ink !== undefined && ink === plainColor(ground.exec(css)?.[1])
}

/** A color with its notations of white and black made one: "white", "#ffffff", "rgb(255,255,255)" give "#fff". */
const plainColor = (value: string | undefined): string | undefined =>
  value
    ?.replace(/!important$/, '')
    .replace(/^(?:white|rgb\(255,255,255\))$/, '#fff')
    .replace(/^(?:black|rgb\(0,0,0\))$/, '#000')
    .replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
