import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const NAME = "[*(–—\\s]*(?:The |This )?\\p{Lu}[\\p{L}\\d&.'’ ()/-]{1,70}?"
const HOUSE =
  '(?:newsroom|news ?(?:organi[sz]ation|outlet|service|network|site|agency|nonprofit|magazine|website|partner|publication|initiative)?|publication|publisher|journalism|media (?:organi[sz]ation|outlet|nonprofit|company)|reporting (?:project|initiative|network|center)|magazine|website|newspaper)'
/** What such houses say of themselves, and papers that belong to an owner do not. */
const KIND =
  '(?:non-?profit|non-?partisan|not-for-profit|501\\(?c|editorially independent|independent(?:,? (?:nonprofit|public|statewide|online))?|award-winning|(?:national|statewide) newsroom|reader-supported|donor-supported|member-supported|community-(?:supported|funded))'
const told = screen(
  new RegExp(
    `^(?!.* (?:on \\p{L}+day|that (?:the|ha[sd] been|sued)|until)\\b)${NAME},? (?:is|are|was|covers|publishes|provides|produces) (?:part of |supported by |one of )?(?:an? |the |our )?(?=.{0,220}\\b${KIND}\\b)(?=.{0,260}\\b${HOUSE}\\b)`,
    'u',
  ),
)
/** What it has from whom it tells of (The Texas Tribune). */
const disclosure = /^disclosure: /i
const national = screen(
  /^\W*(?:BERNAMA provides|AllAfrica (?:publishes|is)) |^(?!.* (?:on \p{L}+day|that (?:the|ha[sd] been|sued)|until)\b)(?=.{9,260}\b(?:news\p{L}*|journalis\p{L}*|nonpro\p{L}*|non-profit|magazine|publication|media|reporting|covering|covers)\b)\W*(?:KHN|KFF Health News|Kaiser Health News|ProPublica|The Marshall Project|States Newsroom|Capitol News \p{Lu}\p{L}+|The Trace|Grist|Stateline|The 19th|Chalkbeat|Inside Climate News|The Hechinger Report|CalMatters|The Texas Tribune|Mongabay|The Conversation|Capital & Main|Civil Eats|Undark|High Country News|The Center Square)\b.{0,40}\b(?:is|are|covers|was) (?:an? |the |part of )/iu,
)

/** What a house says of itself under its story: "X is a nonprofit newsroom …" (ProPublica, KFF Health News, States Newsroom). */
export const aboutPublisher: FurnitureRule = {
  name: 'body/about-publisher',
  zones: ['tail'],
  ends: true,
  matches: text =>
    text.length < 900 &&
    !/^["“]/.test(text) &&
    (disclosure.test(text) || told.test(text) || national.test(text)),
}
