import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'

const label =
  /^(?:exit mobile version|bio(?: ?\| ?follow)?|(?:link )?copied!?|copy|\{copyshortcut\} to copy|read later|save (?:for|to read) later|read in app|(?:increase|decrease|descrease) (?:article )?font size|duration \d+:\d+|published|updated|posted|close panel|share (?:this )?page|about sharing|download|transcript|follow(?:ing)?|save(?:d)?|(?:(?:normal|small|medium|(?:very )?large|larger) )?text size|updates to this page|is this page useful|log ?in, register or subscribe\b.{0,40}|font size|a(?: ?a){0,2}|got it|info|hide|listen(?: to (?:this )?(?:article|story))?(?: ?\d+ min)?|\d+[- ]min(?:ute)?s? (?:listen|read|watch)|add to \S+|unlock this (?:article|story)|[a-z+/&–-]{3,24} 20\d\d issue|gift(?: this)? article|article|story|the student news site of .{3,40}|get adobe flash player|academic rigour, journalistic flair|\d+ of \d+|abone ol|शेयर करें|like this(?::|(?= article\b).{0,40})|by|von|por|par|and|getty(?: images)?|staff|기자 ?페이지|記事|有料(?:会員)?記事|会員限定(?:記事)?|地方版|速報|versão em áudio|escuchar(?: \(\d+ ?min\))?|[大中小]字号|(?:temps|durée) de lecture\b.{0,12}|(?:lesezeit|okuma süresi)\b.{0,16})$/i

/** Labels of a page's buttons and boxes, which say nothing by themselves: "close panel", "3-Minute Listen", "Published". */
export const pageLabel: FurnitureRule = {
  name: 'body/page-label',
  zones: ['head', 'tail'],
  matches: text => text === 'X' || (text.length < 70 && label.test(text)),
}
