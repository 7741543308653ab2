import type { Paragraph } from '#domain/normalize/paragraph.ts'

const heading =
  /^(?:About|Über|À propos de|Acerca de|Om|Sobre|Informazioni su)\s(?:the\s)?(\p{Lu}[^:.!?]{1,70}?(?:,? (?:Inc|Corp|Co|Ltd|LLC|L\.P)\.)?)\s*(?:$|[:–—-]\s)/u
/** Paragraphs at the top of a release in which it names the company. */
const top = 3
/** Most characters of its heading, where text follows on the next line. */
const longest = 90

/** Whether a paragraph opens what a press release says of its company: "About Halvorsen Boats", where its first paragraphs name it. */
export const isAboutCompany = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean => {
  const [first = ''] = paragraphs[index]?.pieces[0]?.raw.split('\n') ?? []
  const name = heading
    .exec(first.length < longest ? first.trim() : (paragraphs[index]?.text ?? ''))?.[1]
    ?.replace(/,? (?:Inc|LLC|Ltd|plc|GmbH|AG|Corp|Co|L\.P)\.?$/i, '')
  return (
    name !== undefined &&
    index > lead + 1 &&
    paragraphs.slice(lead, lead + top).some(({ text }) => text.includes(name))
  )
}
