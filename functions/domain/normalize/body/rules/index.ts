import type { FurnitureRule } from '../furniture-rule.ts'
import { aboutArticle } from './about/about-article.ts'
import { aboutProduction } from './about/about-production.ts'
import { aboutPublisher } from './about/about-publisher.ts'
import { addressList } from './about/address-list.ts'
import { biography } from './about/biography.ts'
import { contactBlock } from './about/contact-block.ts'
import { contactHeading } from './about/contact-heading.ts'
import { seriesNote } from './about/series-note.ts'
import { siteNotice } from './about/site-notice.ts'
import { sourceLine } from './about/source-line.ts'
import { standardsLine } from './about/standards-line.ts'
import { advertisement } from './asks/advertisement.ts'
import { appeal } from './asks/appeal.ts'
import { followUs } from './asks/follow-us.ts'
import { newsletterBox } from './asks/newsletter-box.ts'
import { offer } from './asks/offer.ts'
import { readerCall } from './asks/reader-call.ts'
import { commentHeading } from './comments/comment-heading.ts'
import { commentPolicy } from './comments/comment-policy.ts'
import { commentWidget } from './comments/comment-widget.ts'
import { consentNotice } from './page/consent-notice.ts'
import { embeddedPost } from './page/embedded-post.ts'
import { entryTime } from './page/entry-time.ts'
import { formMessage } from './page/form-message.ts'
import { highlights } from './page/highlights.ts'
import { navigation } from './page/navigation.ts'
import { pageButton } from './page/page-button.ts'
import { pageLabel } from './page/page-label.ts'
import { playerNotice } from './page/player-notice.ts'
import { shareBar } from './page/share-bar.ts'
import { shareCount } from './page/share-count.ts'
import { summaryEnd } from './page/summary-end.ts'
import { timestamp } from './page/timestamp.ts'
import { webAddress } from './page/web-address.ts'
import { headCaption } from './pictures/head-caption.ts'
import { pictureCaption } from './pictures/picture-caption.ts'
import { coverageLink } from './related/coverage-link.ts'
import { relatedHeading } from './related/related-heading.ts'
import { relatedLink } from './related/related-link.ts'
import { relatedList } from './related/related-list.ts'
import { currencyNote } from './wire/currency-note.ts'
import { deskInitials } from './wire/desk-initials.ts'
import { noteBlock } from './wire/note-block.ts'
import { optionalTrim } from './wire/optional-trim.ts'
import { separator } from './wire/separator.ts'
import { signOff } from './wire/sign-off.ts'
import { takeMark } from './wire/take-mark.ts'
import { wireHeader } from './wire/wire-header.ts'

/** Every rule of furniture in the order tried: the cheap and certain before those that read more into a line. */
export const furnitureRules: readonly FurnitureRule[] = [
  separator,
  optionalTrim,
  takeMark,
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
  seriesNote,
  aboutProduction,
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
