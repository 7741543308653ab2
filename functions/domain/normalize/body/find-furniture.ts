import { storyMemory } from '../story-memory.ts'
import type { FurnitureRule, Zone } from './furniture-rule.ts'
import { aboutArticle } from './rules/about-article.ts'
import { aboutPublisher } from './rules/about-publisher.ts'
import { addressList } from './rules/address-list.ts'
import { advertisement } from './rules/advertisement.ts'
import { appeal } from './rules/appeal.ts'
import { biography } from './rules/biography.ts'
import { commentHeading } from './rules/comment-heading.ts'
import { commentPolicy } from './rules/comment-policy.ts'
import { commentWidget } from './rules/comment-widget.ts'
import { consentNotice } from './rules/consent-notice.ts'
import { contactBlock } from './rules/contact-block.ts'
import { contactHeading } from './rules/contact-heading.ts'
import { coverageLink } from './rules/coverage-link.ts'
import { currencyNote } from './rules/currency-note.ts'
import { deskInitials } from './rules/desk-initials.ts'
import { embeddedPost } from './rules/embedded-post.ts'
import { entryTime } from './rules/entry-time.ts'
import { followUs } from './rules/follow-us.ts'
import { formMessage } from './rules/form-message.ts'
import { headCaption } from './rules/head-caption.ts'
import { highlights } from './rules/highlights.ts'
import { navigation } from './rules/navigation.ts'
import { newsletterBox } from './rules/newsletter-box.ts'
import { noteBlock } from './rules/note-block.ts'
import { offer } from './rules/offer.ts'
import { optionalTrim } from './rules/optional-trim.ts'
import { pageButton } from './rules/page-button.ts'
import { pageLabel } from './rules/page-label.ts'
import { pictureCaption } from './rules/picture-caption.ts'
import { playerNotice } from './rules/player-notice.ts'
import { readerCall } from './rules/reader-call.ts'
import { relatedHeading } from './rules/related-heading.ts'
import { relatedLink } from './rules/related-link.ts'
import { relatedList } from './rules/related-list.ts'
import { separator } from './rules/separator.ts'
import { shareBar } from './rules/share-bar.ts'
import { shareCount } from './rules/share-count.ts'
import { signOff } from './rules/sign-off.ts'
import { siteNotice } from './rules/site-notice.ts'
import { sourceLine } from './rules/source-line.ts'
import { standardsLine } from './rules/standards-line.ts'
import { summaryEnd } from './rules/summary-end.ts'
import { timestamp } from './rules/timestamp.ts'
import { webAddress } from './rules/web-address.ts'
import { wireHeader } from './rules/wire-header.ts'

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
