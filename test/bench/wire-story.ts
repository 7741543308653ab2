/** A story of about 9 KB as NITF, and what a reader should find in it. */
export const wireStory = {
  headline: 'Port Ellery council keeps the night ferry for another two years',
  byline: 'Odette Marchetti',
  dateline: 'PORT ELLERY',
  published: '2026-05-06T09:45:00Z',
  language: 'en-GB',
  copyright: '2026 Coastline News Service',
  paragraphs: Array.from({ length: 26 }, (_, number) =>
    [
      `Hearing ${number + 1} of the harbor board drew “a full house again,” said Ida Brandt, who put the motion.`,
      'Crews, bakers and nurses who work at night had asked for the crossing to be kept; shopkeepers on the quay had not.',
      `The board's figures show ${1200 + 37 * number} passengers in that month, at a cost of $${4 + number}.50 for each.`,
    ].join(' '),
  ),
} as const

const { headline, byline, dateline, published, language, copyright, paragraphs } = wireStory

/** The opening of the copy's body, as agencies send it. */
const lead = `${dateline}, May 6 (CNS) — The council voted on Wednesday to keep the night ferry, its chair said.`

/** The paragraphs of the text as readers should see them, without the dateline. */
export const wireStoryText = [
  'The council voted on Wednesday to keep the night ferry, its chair said.',
  ...paragraphs,
]

const inParagraphs = [lead, ...paragraphs].map(text => `<p>${text}</p>`).join('\n')

export const wireStoryNitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf version="-//IPTC//DTD NITF 3.6//EN" baselang="${language}">
<head><title>${headline}</title>
<docdata management-status="usable"><doc-id id-string="20260506-ferry" regsrc="Coastline News Service"/>
<urgency ed-urg="4"/><date.issue norm="20260506T094500Z"/>
<doc.copyright holder="Coastline News Service" year="2026"/></docdata></head>
<body><body.head><hedline><hl1>${headline}</hl1></hedline>
<byline>By <person>${byline}</person></byline>
<dateline><location>${dateline}</location></dateline></body.head>
<body.content>
${inParagraphs}
</body.content></body></nitf>`

export const wireStoryHtml = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${headline} | Coastline News Service</title>
<meta name="author" content="${byline}"><meta property="og:title" content="${headline}">
<meta property="article:published_time" content="${published}"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>${headline}</h1><p class="byline">By ${byline}</p>
${inParagraphs}
<p>© ${copyright}</p></article></main>
<footer><p>All rights reserved.</p><a href="/terms">Terms</a></footer></body></html>`
