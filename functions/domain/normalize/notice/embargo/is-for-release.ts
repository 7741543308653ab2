import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

/** A day or a time of day. */
const MOMENT =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b|\\d{1,2}[:.h]\\d\\d|\\d{1,2}\\s?[ap]\\.?m\\b|\\d{4}\\s?(?:GMT|UTC|C?E[SD]?T|BST)\\b|20\\d\\d-\\d\\d-\\d|(?:noon|midnight|tomorrow)\\b)'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
const FORMS: readonly Pattern[] = [
  // "For immediate release after 6 p.m."
  new RegExp(`^\\W*for immediate release (?:after|from|at|on)\\b.{0,30}?${MOMENT}`, 'iu'),
  // "HOLD FOR RELEASE"
  /(?:^[\W_]*HOLD FOR (?:RELEASE|USE|PUBLICATION)|\bhold for release)\b(?!: how)|^\W*HFR\b/iu,
  // "Not for publication before Friday"
  /\bnot (?:for|to be) (?:release[d]?|publication|publish(?:ed)?|broadcast|use[d]?|distribution)\b.{0,60}?\b(?:before|until|till|prior to)\b/iu,
  // "No online use before 6 a.m.", "NO WEB UNTIL 0600", "No use in Norway until 6 a.m."
  /^\W*no (?:(?:online|web|print|broadcast|tv|radio) )?(?:use|publication|release|broadcast)\b(?: [io]n .{2,24}?)?.{0,10}?\b(?:before|until|till|prior to)\b|^\W*no(?:t for(?: the)?)? (?:web|online|print|tv|radio)(?: use)? (?:before|un?till?) (?:\p{L}+day )?\d\d?[\d:ap]|^\W*print only until (?:[^:]|\d:\d){3,50}$/iu,
  // "Do not publish before Friday"
  /\bdo not (?:publish|use|release|broadcast|(?:run|print|post) (?:this|it))\b(?!\s(?:the|your) (?!stor|item|article|copy|release|report|text|material|content|info|following|above|attached)|(?<=use) (?!th|your|our|any|for|co|mat|te|st|be|un|til|on)\p{L}{3,}).{0,30}?\b(?:before|until|till)\b/iu,
  // "FOR RELEASE AT 6 A.M.", "For release: 12 June"
  new RegExp(
    `^[\\W_]*(?:eds?\\W{1,3})?for release\\b(?!\\W*(?:$|immediate))(?=\\W*(?:at(?! (?:will|once))|on(?! receipt)(?= (?:delivery|or after|(?:the )?\\d|(?:the )?\\p{L}+ (?:morning|afternoon|evening|night)|(?:the )?week|\\p{L}+day|${MONTH}))|after|in\\b.{0,30}?(?:papers|editions)\\b|not before|until|(?<!: )\\d|\\d[^a-z]*(?:$|(?:(?:[ap]\\.?m|h(?:ou)?rs|noon|of|st|nd|rd|th|GMT|UTC|[CEMP][SED]?T|BST)\\b|${MONTH}))|\\p{L}+day\\b|${MONTH}\\p{L}*\\.? \\d|noon|midnight|am\\b|pm\\b))`,
    'iu',
  ),
  // "Release: not before Friday"
  /^\W*(?:release|publication)\W{1,3}not before\b/iu,
  // "Release date: June 12, 2026, 6:00 GMT"
  /^(?=.*(?:20\d\d|\b(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST)\b))\W*(?:to be (?:released|published) |release (?:date|time)\s?[:–—-]|(?:strictly )?confidential (?:until|till) ).{0,40}?(?:\d[:.]\d\d(?![.\d])|\d\s?[ap]\.?m\b|\d{4} GMT)/iu,
  // "Hold until 6 a.m."
  new RegExp(
    `^\\W*(?:please |pls )?hold (?:un)?till?\\b.{0,30}?(?:\\d|noon|midnight)|^\\W*for publication (?:(?:on|after|from|not before)\\b.{0,40}?|(?:\\p{L}+day,? )?${MONTH}\\p{L}*\\.? )\\d|^\\W*for release upon\\b`,
    'iu',
  ),
  // "For release 2026-06-12T06:00Z"
  /^\W*(?:(?:for )?release|publish|publication|publishable|usable)(?: only)?(?: (?:date|time))?(?:\W{1,3}| (?:on|at|after|from|not before) )20\d\d-\d\d-\d\dT\d/iu,
  // "Publishable only after June 12"
  /^\W*(?:publishable|usable) (?:only )?(?:after|from|not before)\b.{0,30}?\d/iu,
  // "Hold for Tuesday", "Hold until 6 a.m."
  new RegExp(`^\\W*hold (?:for|to|(?:un)?till?) (?:\\p{L}+ )?${MOMENT}(?!['’]s)[^!?]{0,24}$`, 'iu'),
  // "Publish after: 2026-12-01 06:00", "Time of release: 06:00 GMT", "Available for use from 06:00"
  new RegExp(
    `^\\W*(?:(?:publish|usable|release|broadcast)(?: only)? (?:after|from|at|not before)|not before:|(?:available|cleared|free) for (?:use|publication|release|broadcast)(?: (?:from|after|at|on))?|(?:(?:time|date|hour) of (?:release|publication)|(?:embargo )?lift(?:s|ing)?(?: time)?):|confidential (?:until|till))\\W{1,3}.{0,24}?${MOMENT}[^!?]{0,40}$`,
    'iu',
  ),
  // "Publication date: Tuesday, December 1, 00:01 GMT", "Release on Tuesday at noon Eastern"
  /^\W*(?:publication (?:date|time):|(?:release|publish) on) .{0,40}?(?:\d[:.]\d\d|\d\s?[ap]\.?m\b\.?|noon|midnight) \(?(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|Eastern|Central|Pacific|London)\b[^!?]{0,40}$/iu,
].map(form => screen(form))

/** Says when, without the word embargo: "HOLD FOR RELEASE", "Not for publication before …", "FOR RELEASE ON DELIVERY". Sources: AP, federal agencies. */
export const isForRelease = (text: string): boolean => FORMS.some(form => form.test(text))
