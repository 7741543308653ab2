/** An invented story as shown on a newspaper's page; the text of each headline is its own. */
export const aStory = (headline: string): string =>
  [
    'Current News',
    '',
    headline,
    '',
    'Odette Marchetti, Coastline News Service on',
    '',
    'Published in News & Features',
    '',
    'PORT ELLERY — The council voted on Monday to keep the night ferry for another year.',
    '',
    '“People work at night,” said Ida Brandt, who put the motion. “They come home at four.”',
    '',
    `The minutes of the meeting call it “${headline}”.`,
    '',
    '(With assistance from Jonas Achterberg.)',
    '',
    '©2026 Coastline News Service. Distributed by Meridian Content Exchange, LLC.',
  ].join('\r\n')
