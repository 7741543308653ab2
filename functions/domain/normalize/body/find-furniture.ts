import { storyMemory } from '../story-memory.ts'
import type { FurnitureRule, Zone } from './furniture-rule.ts'
import { aboutArticle } from './rules/about/about-article.ts'
import { aboutPublisher } from './rules/about/about-publisher.ts'
import { addressList } from './rules/about/address-list.ts'
import { biography } from './rules/about/biography.ts'
import { contactBlock } from './rules/about/contact-block.ts'
import { contactHeading } from './rules/about/contact-heading.ts'
import { siteNotice } from './rules/about/site-notice.ts'
import { sourceLine } from './rules/about/source-line.ts'
import { standardsLine } from './rules/about/standards-line.ts'
import { advertisement } from './rules/asks/advertisement.ts'
import { appeal } from './rules/asks/appeal.ts'
import { followUs } from './rules/asks/follow-us.ts'
import { newsletterBox } from './rules/asks/newsletter-box.ts'
import { offer } from './rules/asks/offer.ts'
import { readerCall } from './rules/asks/reader-call.ts'
import { commentHeading } from './rules/comments/comment-heading.ts'
import { commentPolicy } from './rules/comments/comment-policy.ts'
import { commentWidget } from './rules/comments/comment-widget.ts'
import { consentNotice } from './rules/page/consent-notice.ts'
import { embeddedPost } from './rules/page/embedded-post.ts'
import { entryTime } from './rules/page/entry-time.ts'
import { formMessage } from './rules/page/form-message.ts'
import { highlights } from './rules/page/highlights.ts'
import { navigation } from './rules/page/navigation.ts'
import { pageButton } from './rules/page/page-button.ts'
import { pageLabel } from './rules/page/page-label.ts'
import { playerNotice } from './rules/page/player-notice.ts'
import { shareBar } from './rules/page/share-bar.ts'
import { shareCount } from './rules/page/share-count.ts'
import { summaryEnd } from './rules/page/summary-end.ts'
import { timestamp } from './rules/page/timestamp.ts'
import { webAddress } from './rules/page/web-address.ts'
import { headCaption } from './rules/pictures/head-caption.ts'
import { pictureCaption } from './rules/pictures/picture-caption.ts'
import { coverageLink } from './rules/related/coverage-link.ts'
import { relatedHeading } from './rules/related/related-heading.ts'
import { relatedLink } from './rules/related/related-link.ts'
import { relatedList } from './rules/related/related-list.ts'
import { currencyNote } from './rules/wire/currency-note.ts'
import { deskInitials } from './rules/wire/desk-initials.ts'
import { noteBlock } from './rules/wire/note-block.ts'
import { optionalTrim } from './rules/wire/optional-trim.ts'
import { separator } from './rules/wire/separator.ts'
import { signOff } from './rules/wire/sign-off.ts'
import { wireHeader } from './rules/wire/wire-header.ts'

/** Every rule of furniture in the order tried: the cheap and certain before those that read more into a line. */
const furnitureRules: readonly FurnitureRule[] = [
  separator,
  optionalTrim,
  signOff,
  deskInitials,
  advertisement,
  shareBar,
  shareCount,
  commentWidget,
  commentHeading,
  commentPolicy,
  timestamp,
  entryTime,
  summaryEnd,
  webAddress,
  navigation,
  pageLabel,
  pageButton,
  playerNotice,
  formMessage,
  embeddedPost,
  wireHeader,
  highlights,
  noteBlock,
  relatedList,
  relatedHeading,
  relatedLink,
  newsletterBox,
  consentNotice,
  readerCall,
  offer,
  appeal,
  followUs,
  aboutArticle,
  standardsLine,
  aboutPublisher,
  contactHeading,
  contactBlock,
  addressList,
  coverageLink,
  currencyNote,
  pictureCaption,
  headCaption,
  biography,
  siteNotice,
  sourceLine,
]

/** No furniture is longer, in characters; so no rule is ever tried on a megabyte. */
const longest = 1_000

/** A small picture that houses set before what they ask of a reader: "📲 Join our channel". */
const sign = /^(?:(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200D|\uFE0F)*\s*){1,4}(?=\p{L})/u
/** No small picture has a lower code unit. */
const lowest = 0x2000

const withoutSign = (text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined => {
  if (text.charCodeAt(0) < lowest) return undefined
  const own = text.replace(sign, '')
  return own === text ? undefined : rules.find(rule => rule.matches(own))
}

/** The rule that knows a text as furniture of a zone, asked once a text. */
const inZone = (zone: Zone) => {
  const rules = furnitureRules.filter(rule => rule.zones.includes(zone))
  return storyMemory.of((text): FurnitureRule | undefined =>
    text.length > longest ? undefined : (rules.find(rule => rule.matches(text)) ?? withoutSign(text, rules)),
  )
}
const found: Record<Zone, (text: string) => FurnitureRule | undefined> = {
  head: inZone('head'),
  story: inZone('story'),
  tail: inZone('tail'),
}

/** The rule by which a paragraph is furniture in a zone, or undefined where it may be the story's. */
export const findFurniture = (text: string, zone: Zone): FurnitureRule | undefined => found[zone](text)
