/** Text that makes a badly written pattern or loop slow, at any length in UTF-16 code units. */
export interface Bait {
  name: string
  make(length: number): string
}

const story = (inside: string) =>
  `Ferry to Harrow Island finds a new berth\n\nBy Marta Quill\n\nPORT AVERILL (AP) — The harbour board voted on Sunday to reopen the pier. ${inside}\n\nFerries will use it from Easter, the chair said.\n`

/** Text repeated in the middle of a story, on one line. */
const units: Readonly<Record<string, string>> = {
  spaces: ' ',
  'no-break spaces': '\u00A0',
  tabs: '\t',
  'stops and tabs': '.\t',
  'opening parentheses': '(',
  'closing parentheses': ')',
  parentheses: '()',
  'opening brackets': '[',
  quotes: '"',
  'curly quotes': '“',
  apostrophes: "'",
  hyphens: '-',
  'dashes with spaces': '-- ',
  'em dashes': '— ',
  underscores: '_',
  dots: '.',
  'dots with spaces': '. ',
  commas: ',',
  'letters and commas': 'a,',
  'lists of media': 'tv,',
  'names and commas': 'Ana Ruiz, ',
  'names and and': 'Ana Ruiz and ',
  'capital initials': 'A. ',
  'capitals and hyphens': 'N-',
  'Cyrillic and hyphens': 'а-',
  ellipses: '…',
  bylines: 'By ',
  'By names': 'By Ana Ruiz ',
  'copyright signs': '©',
  'copyright in letters': '(c) ',
  'word copyright': 'Copyright ',
  'copyright years': '© 2024 Acme ',
  digits: '7',
  'digits and spaces': '7 ',
  times: '10:30 ',
  dates: 'Nov. 26 ',
  'date numbers': '11/26/2026 ',
  capitals: 'A',
  'capital words': 'PORT AVERILL ',
  'small letters': 'a',
  'words without end': 'harbour ',
  ampersands: '&',
  'entities half': '&amp',
  'tags half': '<a ',
  'tags open': '<b>',
  'tags close': '</b>',
  'comment opens': '<!--',
  comments: '<!-- a --> ',
  'cdata opens': '<![CDATA[',
  'processing opens': '<?x ',
  'doctype opens': '<!DOCTYPE ',
  slashes: '/',
  'urls half': 'http://',
  urls: 'https://example.com/a ',
  'mail addresses': 'a@b.example ',
  'at signs': '@',
  hashes: '#',
  stars: '* ',
  equals: '=',
  pipes: '| ',
  colons: ': ',
  semicolons: '; ',
  carets: '^ ',
  'combining marks': '\u0301',
  'zero-width': '\u200B',
  'wide letters': '港',
  emoji: '😀',
  contributed: 'contributed to this report ',
  'additional reporting': 'Additional reporting by ',
  embargo: 'EMBARGOED UNTIL ',
  'kill notices': 'KILL ',
  'editors notes': 'EDS: ',
  'eds corrections': 'CORRECTS ',
  'rights reserved': 'All rights reserved. ',
  'distributed by': 'Distributed by ',
  agencies: '(AP) ',
  'encoded words': '=?utf-8?Q?a',
}

/** Lines repeated at the head of a story. */
const lines: Readonly<Record<string, string>> = {
  'empty lines': '',
  'carriage returns': '\r',
  'spaces only': '   ',
  headlines: 'Ferry to Harrow Island finds a new berth',
  'byline lines': 'By Ana Ruiz',
  'By lines': 'By',
  'one letter': 'a',
  'capital lines': 'PORT AVERILL',
  'copyright lines': '© 2024 Acme News',
  'dateline lines': 'PORT AVERILL (AP) —',
  'note lines': 'EDS: A note to editors.',
  'slug lines': 'BC-FERRY',
  'number lines': '12 34 56',
  'rule lines': '----------',
  'star lines': '* * *',
  'link lines': 'Read more: https://example.com',
  'label lines': 'Headline: A berth',
  'wire codes': 'zczc a1234',
  'open parentheses': '(Ana Ruiz,',
  'sentence lines': 'The harbour board voted on Sunday to reopen the north pier after a storm.',
  'name lines': 'Ana Ruiz',
  'tail credits': '(With assistance from Ana Ruiz and Jo Lee.)',
}

const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Documents whose one paragraph is the bait. */
const wrappers: Readonly<Record<string, (bait: string) => string>> = {
  'NITF paragraph': bait =>
    `<nitf><body><body.head><hedline><hl1>A ferry finds a berth</hl1></hedline></body.head><body.content><p>${escaped(bait)}</p></body.content></body></nitf>`,
  'NITF byline': bait =>
    `<nitf><body><body.head><hedline><hl1>A ferry finds a berth</hl1></hedline><byline>${escaped(bait)}</byline></body.head><body.content><p>A ferry.</p></body.content></body></nitf>`,
  'HTML pre': bait =>
    `<!doctype html><title>A ferry finds a berth</title><body><pre>${escaped(bait)}.</pre></body>`,
  'HTML markup': bait =>
    `<!doctype html><title>A ferry finds a berth</title><body><p>${bait}</p><p>A ferry.</p></body>`,
  'ninjs field': bait =>
    JSON.stringify({ uri: 'u', headline: bait, byline: bait, body_html: bait, copyrightnotice: bait }),
  'mail field': bait =>
    `From: a@b.example\nMIME-Version: 1.0\nSubject: ${bait}\n\nHeadline: ${bait}\n\nA ferry.\n`,
  'wire header': bait => `\x01a1234${bait}\x02PORT (AP) - A ferry.\n${bait}\x03`,
}

/** Text baits: each unit in the story, after its headline, in an order, around a notice, and alone; each line at the head, and as all that a page says. */
export const baits: readonly Bait[] = [
  ...Object.entries(units).flatMap(([name, unit]): Bait[] => [
    { name: `${name} in the story`, make: length => story(repeat(unit, length)) },
    { name: `${name} as headline`, make: length => `${repeat(unit, length)}\n${story('')}` },
    {
      name: `${name} after By`,
      make: length => `A ferry finds a berth\n\nBy ${repeat(unit, length)}\n${story('')}`,
    },
    { name: `${name} after the story`, make: length => `${story('')}\n${repeat(unit, length)}` },
    {
      name: `${name} before a notice`,
      make: length =>
        `${story('')}\n${repeat(unit, length)}x reserved. This material may not be published or redistributed.\n`,
    },
    { name: `${name} after (c)`, make: length => `${story('')}\n(c) ${repeat(unit, length)}x` },
    {
      name: `${name} after Distributed by`,
      make: length => `${story('')}\nDistributed by ${repeat(unit, length)}x`,
    },
    { name: `${name} in a notice`, make: length => `MANDATORY KILL\n\nKill ${repeat(unit, length)}x\n` },
    { name: `${name} in an order`, make: length => `KILL: ${repeat(unit, length)} x.\n${story('')}` },
  ]),
  ...Object.entries(units).flatMap(([name, unit]) =>
    Object.entries(wrappers).map(
      ([place, wrap]): Bait => ({
        name: `${name} in a ${place}`,
        make: length => wrap(repeat(unit, length)),
      }),
    ),
  ),
  ...Object.entries(lines).flatMap(([name, line]): Bait[] => [
    { name: `${name} over the story`, make: length => `${repeat(`${line}\n`, length)}\n${story('')}` },
    { name: `${name} under the story`, make: length => `${story('')}\n${repeat(`${line}\n`, length)}` },
    { name: `${name} alone`, make: length => repeat(`${line}\n`, length) },
    {
      name: `${name} as paragraphs of a page`,
      make: length => `<!doctype html><article><h1>A</h1>${repeat(`<p>${line}</p>`, length)}</article>`,
    },
  ]),
]

/**
 * Pieces of furniture, repeated: a rule that can split them in more than one way takes twice as long for
 * each.
 */
const parts: Readonly<Record<string, string>> = {
  'trails of links': ' / ab',
  'links of a footer': 'help ',
  handles: ' x: @ab,',
  'handles glued': '@abx',
  'ads to buy': 'advertise with Ab ',
  'ads with dashes': 'ad - ',
  'labels of ads glued': 'reklamacontä patrocind',
  'mail addresses glued': 'a@b.c@',
  'name and name': 'Ab Cd and ',
  'shouted words': 'AB-CD ',
  'times of day': '10:30 GMT ',
  ...units,
}

const END = '/x'
/** Just shorter than the limits of line rules. */
const lengths = [138, 238, 398, 898]

/** Short lines at the head of a story, in it and below it, whose last character matches nothing. */
export const shortBaits: readonly { name: string; text: string }[] = Object.entries(parts).flatMap(
  ([name, part]) =>
    ['home', 'By Ana Ruiz ', 'LISBON (AP) ', ''].flatMap(start =>
      lengths.map(length => {
        const line = `${start}${repeat(part, length - start.length - END.length)}${END}`
        return { name: `${name} after "${start}", ${length}`, text: `${line}\n\n${story(line)}\n${line}\n` }
      }),
    ),
)
